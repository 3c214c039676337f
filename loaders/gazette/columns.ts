/** Lines that OCR read across two columns, and remarks it left at the end of a line, taken apart again. */
import { bareOf, type Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isDateLine } from '../layout/shapes.js';

/** The line from `from` to `to` of its text, as a line of its own. */
const part = (line: Line, from: number, to: number): Line => {
  const start = line.start + from;
  const text = line.text.slice(from, to);
  return {
    ...line,
    text,
    bare: bareOf(text),
    start,
    end: start + text.length,
    row: { start, end: start + text.length },
  };
};

const remarkAtEnd = / *（ ?此件[^（）]{2,12}）$/;
/** `（此件发至乡）        2017年6月13日`: a remark set on the line of the date. */
const remarkAhead = /^（ ?此件[^（）]{2,12}） */;
/** Two half lines: the left one goes on in the next line with a bracket, the right one ends its own sentence. */
const across = /^([^ ]{6,}[^ 。；：，、]) +([^ 。]{4,20}。)$/;

/** A bracket that goes on with a sentence; `（2）市民政局…` opens an item. */
const opensBracket = (text: string): boolean => text.startsWith('（') && readMarker(text) === null;

/** The lines in reading order. */
export function untangle(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  let held: Line | null = null;
  for (const [i, line] of lines.entries()) {
    const remark = line.text.endsWith('）') ? remarkAtEnd.exec(line.text) : null;
    const ahead = line.text.startsWith('（') ? (remarkAhead.exec(line.text)?.[0].length ?? 0) : 0;
    const halves = line.text.length < 80 && line.text.endsWith('。') ? across.exec(line.text) : null;
    if (remark && remark.index > 0)
      read.push(part(line, 0, remark.index), part(line, remark.index + remark[0].search(/（/), line.text.length));
    else if (ahead && isDateLine(line.text.slice(ahead)))
      read.push(part(line, ahead, line.text.length), part(line, 0, ahead));
    else if (halves && opensBracket(lines[i + 1]?.text ?? '')) {
      read.push(part(line, 0, (halves[1] as string).length));
      held = part(line, line.text.length - (halves[2] as string).length, line.text.length);
      continue;
    } else read.push(line);
    if (held) read.push(held);
    held = null;
  }
  return held ? [...read, held] : read;
}

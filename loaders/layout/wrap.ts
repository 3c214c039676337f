/** Text set in lines of one width, its paragraphs indented: there a line that is full and not followed by an indented one goes on, whatever it ends in. */
import type { Line } from './lines.js';
import { width } from './shapes.js';

/** Blanks before the line's first character, and before its list dash. */
export const indentOf = (line: Line) => line.start - line.row.start;

/** Fewest lines, indented and flush, that show how a text is set. */
const fewest = 4;

/** The width of the lines in Chinese characters, or null where the text is not set so: few indented lines, or lines of many widths. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const prose = lines.filter(({ text }) => !text.includes('\t'));
  const indented = prose.filter((line) => indentOf(line) >= 2).length;
  if (indented < fewest || prose.length - indented < fewest) return null;
  const widths = prose.map((line) => width(line.text) + Math.min(4, indentOf(line))).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.8)] as number;
  const near = widths.filter((each) => each >= full * 0.9).length;
  return full >= 15 &&
    full <= 60 &&
    near * 3 >= widths.length &&
    (widths[Math.floor(widths.length * 0.97)] as number) <= full * 1.25
    ? full
    : null;
}

/** Whether the line fills the width, so that its end says nothing. */
export const isFull = (line: Line, full: number) => width(line.text) + Math.min(4, indentOf(line)) >= full * 0.9;

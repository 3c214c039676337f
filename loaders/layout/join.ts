/** Joins printed lines into paragraphs: over soft line breaks, page breaks and brackets that a break cuts. Blank lines tell nothing and are not asked. */
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import {
  closesBracket,
  endsSentence,
  isHeadingLine,
  isRosterLine,
  label,
  openBrackets,
  opensMidSentence,
  standsAlone,
  startsBlock,
  width,
} from './shapes.js';

/** Printed lines that make one paragraph, heading or roster line. */
export type LineGroup = Line[];

export function joinLines(lines: readonly Line[]): LineGroup[] {
  const groups: LineGroup[] = [];
  let group: Group | null = null;
  for (const [index, line] of lines.entries()) {
    if (group?.takes(line, lines[index + 1])) group.add(line);
    else {
      group = new Group(line);
      groups.push(group.lines);
    }
  }
  return groups;
}

/** Brackets left open are believed for this many characters: OCR loses closing ones. */
const bracketReach = 400;

class Group {
  readonly lines: LineGroup;
  private last: string;
  private openSince = 0;
  private open: number;
  private finished: boolean;

  constructor(line: Line) {
    this.lines = [line];
    this.last = line.text;
    this.open = openBrackets(line.text);
    this.finished = /[。；]/.test(line.text);
  }

  add(line: Line): void {
    this.lines.push(line);
    this.openSince = this.open ? this.openSince + line.text.length : 0;
    this.open = Math.max(0, this.open - (closesBracket(line.text) ? 1 : 0)) + openBrackets(line.text);
    this.last = line.text;
    this.finished ||= /[。；]/.test(line.text);
  }

  /** Whether the line goes on with this group. */
  takes(line: Line, after: Line | undefined): boolean {
    const { text } = line;
    if (this.open > 0 && this.openSince < bracketReach && closesBracket(text)) return true;
    const strong = startsBlock(text);
    if (/[，、（《“]$/.test(this.last))
      return !strong || (label.test(text) && !readMarker(text) && !isRosterLine(text));
    if (opensMidSentence(text)) return true;
    if (endsSentence(this.last)) return false;
    if (strong) return false;
    if (this.lines.length === 1 && standsAlone(this.last)) return this.goesOn(text, after);
    if (this.open > 0 && this.openSince < bracketReach) return true;
    return this.finished || width(this.last) >= 19 || /，/.test(this.last);
  }

  /** A heading cut by a break goes on with `平。推动…`, or with a short rest that is followed by prose; a wrapped post with a rest that has no blank. */
  private goesOn(text: string, after: Line | undefined): boolean {
    if (isHeadingLine(this.last) && /^[^。，；：]{1,4}[。]/.test(text)) return true;
    if (isHeadingLine(this.last))
      return (
        width(this.last) >= 19 &&
        width(text) <= 16 &&
        !/[，。；：]/.test(text) &&
        after !== undefined &&
        /[。，]/.test(after.text)
      );
    return false;
  }
}

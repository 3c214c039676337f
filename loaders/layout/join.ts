/** Joins printed lines into paragraphs: over soft line breaks, page breaks and brackets that a break cuts. Blank lines tell nothing and are not asked. */
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import {
  closesBracket,
  endsSentence,
  isHeadingLine,
  isIntroduction,
  isRosterLine,
  label,
  openBrackets,
  opensMidSentence,
  standsAlone,
  startsBlock,
  width,
} from './shapes.js';
import { indentOf, isFull } from './wrap.js';

/** How the item before, of the same style and the number before, was printed; null where there is none. */
export type Sibling = 'heading' | 'sentence' | 'list' | null;

/** Printed lines that make one paragraph, heading or roster line. */
export interface LineGroup {
  lines: Line[];
  sibling: Sibling;
}

/** `full` is the width of the lines where the text is set in lines of one width with indented paragraphs (`wrapWidth`), else null. */
export function joinLines(lines: readonly Line[], full: number | null = null): LineGroup[] {
  const groups: LineGroup[] = [];
  const siblings = new Siblings();
  let group: Group | null = null;
  for (const [index, line] of lines.entries()) {
    if (group && ((full !== null && group.wrapsInto(line, full)) || group.takes(line, lines[index + 1]))) {
      group.add(line);
      continue;
    }
    if (group) siblings.close(group);
    group = new Group(line, siblings.before(line.text));
    groups.push(group);
  }
  return groups;
}

/** Remembers how the last item of every marker style was printed. */
class Siblings {
  private readonly last = new Map<string, { ordinal: number; sibling: Sibling }>();

  before(text: string): Sibling {
    const marker = readMarker(text)?.marker;
    const last = marker && this.last.get(marker.style);
    return last && marker.ordinal === last.ordinal + 1 ? last.sibling : null;
  }

  close({ lines }: LineGroup): void {
    const first = (lines[0] as Line).text;
    const marker = readMarker(first)?.marker;
    if (marker?.ordinal == null) return;
    const last = (lines.at(-1) as Line).text;
    const sibling = lines.length === 1 && isHeadingLine(first) ? 'heading' : last.endsWith('；') ? 'list' : 'sentence';
    this.last.set(marker.style, { ordinal: marker.ordinal, sibling });
  }
}

/** Brackets left open are believed for this many characters: OCR loses closing ones. */
const bracketReach = 400;
/** A line this wide (in Chinese characters) without a mark at its end was cut by the column, not ended by its author. */
const columnWidth = 19;

/** A date that the break cuts: `2023年7月` / `底前`, `2023年` / `6月`. */
const cutDate = /\d\n[年月日]|[年月]\n(?:[底末]前|[底末]，|[上中下]旬|\d{1,2} ?[月日])/;

class Group implements LineGroup {
  readonly lines: Line[];
  private last: string;
  private openSince = 0;
  private open: number;
  private finished: boolean;

  constructor(
    line: Line,
    readonly sibling: Sibling,
  ) {
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

  /** Whether a line of a text set in lines of the width `full` is the rest of the full line before it. */
  wrapsInto(line: Line, full: number): boolean {
    const last = this.lines.at(-1) as Line;
    return indentOf(line) < 2 && isFull(last, full) && !startsBlock(line.text) && !isIntroduction(line.text);
  }

  /** Whether the line goes on with this group. */
  takes({ text }: Line, after: Line | undefined): boolean {
    const inBracket = this.open > 0 && this.openSince < bracketReach;
    if (inBracket && closesBracket(text)) return true;
    const strong = startsBlock(text);
    if (/[，、（《“]$/.test(this.last))
      return !isIntroduction(text) && (!strong || (label.test(text) && !readMarker(text) && !isRosterLine(text)));
    if (opensMidSentence(text) || cutDate.test(`${this.last.slice(-2)}\n${text.slice(0, 4)}`)) return true;
    if (endsSentence(this.last) || strong || isIntroduction(text)) return false;
    if (this.lines.length === 1 && standsAlone(this.last)) return this.goesOn(text, after);
    if (inBracket) return true;
    return this.finished || width(this.last) >= columnWidth || /，/.test(this.last) || /^[^，：；]{1,10}。$/.test(text);
  }

  /**
   * Whether a line that could stand alone was cut: a heading goes on with `平。推动…`; an item whose sibling was a sentence is one too; a long
   * heading goes on with a short rest that is followed by prose.
   */
  private goesOn(text: string, after: Line | undefined): boolean {
    if (!isHeadingLine(this.last)) return isRosterLine(this.last) && isPostEnd(text);
    if (width(this.last) >= 17 && /^[^。，；：]{1,2}。./.test(text)) return true;
    if (this.sibling === 'sentence' || this.sibling === 'list') return width(this.last) >= 15;
    if (this.sibling === 'heading') return false;
    const style = readMarker(this.last)?.marker.style;
    if (style === 'article') return width(this.last) >= columnWidth;
    return (
      width(this.last) >= columnWidth &&
      width(text) <= 16 &&
      !/[，。；：]/.test(text) &&
      after !== undefined &&
      /[。，]/.test(after.text)
    );
  }
}

/** The rest of a post that did not fit: `总经理`. */
const isPostEnd = (text: string) => /^[\u4e00-\u9fff]{2,12}(?:长|任|员|记|席|理|师|官|委)$/.test(text);

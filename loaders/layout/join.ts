/** Joins printed lines into paragraphs: over soft line breaks, page breaks and brackets that a break cuts. Blank lines tell nothing and are not asked. */

import { endsIn } from '../characters.js';
import { goesOn } from './goes-on.js';
import type { Line } from './lines.js';
import { endsName, opensOffice } from './opening-lines.js';
import { closesBracket, isIntroduction, openBrackets, startsBlock, width } from './shapes.js';
import { type Beside, type Sibling, Siblings } from './siblings.js';
import { indentOf, isFull, type Setting } from './wrap.js';

export type { Sibling } from './siblings.js';

/** Printed lines that make one paragraph, heading or roster line. */
export interface LineGroup {
  lines: Line[];
  sibling: Sibling;
}

/** `setting` is that of a text set in lines of one width (`settingOf`), else null. */
export function joinLines(lines: readonly Line[], setting: Setting | null = null): LineGroup[] {
  const groups: LineGroup[] = [];
  const siblings = new Siblings(lines);
  let group: Group | null = null;
  for (const [index, line] of lines.entries()) {
    const inOrder = () => siblings.beside(index).before !== null;
    if (
      group &&
      ((setting !== null && group.wrapsInto(line, setting)) || group.takes(line, lines[index + 1], inOrder))
    ) {
      group.add(line);
      continue;
    }
    if (group) siblings.close(group.lines);
    group = new Group(line, siblings.beside(index));
    groups.push(group);
  }
  return groups;
}

/** Brackets left open are believed for this many characters: OCR loses closing ones. */
const bracketReach = 400;

/** No column is as wide as this (in Chinese characters). */
const widestColumn = 46;

class Group implements LineGroup {
  readonly lines: Line[];
  last: string;
  openSince = 0;
  finished: boolean;
  private open: number;

  constructor(
    line: Line,
    readonly beside: Beside,
  ) {
    this.lines = [line];
    this.last = line.text;
    this.open = openBrackets(line.text);
    this.finished = /[。；]/.test(line.text);
  }

  /** How the item before was printed. */
  get sibling(): Sibling {
    return this.beside.before;
  }

  get inBracket(): boolean {
    return this.open > 0 && this.openSince < bracketReach;
  }

  add(line: Line): void {
    this.lines.push(line);
    this.openSince = this.open ? this.openSince + line.text.length : 0;
    this.open = openBrackets(line.text, this.open);
    this.last = line.text;
    this.finished ||= /[。；]/.test(line.text);
  }

  /**
   * Whether a line of a text set in lines of one width is the rest of the full line before it, whatever it begins with where that one ends inside a sentence
   * and first lines are set in: `建立全市统` / `一、多级互联的平台`.
   */
  wrapsInto(line: Line, setting: Setting): boolean {
    const { text } = line;
    if (indentOf(line) >= 2 || !isFull(this.lines.at(-1) as Line, setting)) return false;
    const inside = setting.indents && /[\u4e00-\u9fff、，]$/.test(this.last);
    return !isIntroduction(text) && !opensOffice.test(text) && (inside || !startsBlock(text));
  }

  /** Whether the line goes on with this group. `inOrder` tells whether its number follows the last one of its style. */
  takes(line: Line, after: Line | undefined, inOrder: () => boolean): boolean {
    if (this.inBracket && closesBracket(line.text)) return true;
    if (!this.inBracket && this.isParagraph(line)) return false;
    return goesOn(this, line, after, inOrder);
  }

  /** Set in like the group, whose last line is wider than any column and ends in a stop or a unit: printed lines are paragraphs there; another one a page has cut. */
  private isParagraph(line: Line): boolean {
    const indent = indentOf(line);
    return (
      indent >= 2 &&
      width(this.last) > widestColumn &&
      (endsIn(this.last, '。；：！？）”〕】') || endsName.test(this.last)) &&
      indent === indentOf(this.lines[0] as Line)
    );
  }
}

/** Places the parts of lines under the heads of a table set with blanks. */
import type { Line } from '../lines.js';
import { isDateLine } from '../shapes.js';
import { isOver } from './sections.js';
import type { Placed } from './spaces-centred.js';
import { type Header, headerAt, type Slot, slotsUnder } from './spaces-heads.js';
import { isApart, mostRead, ragged, startsBelow, startsOf } from './spaces-starts.js';

/** How far a part may reach into the next column, in half characters. */
const overlap = 6;
/** Longest cell of the last column on one line. */
const longestCell = 80;
type Ends = { to: number; room: number }[];
/** A mark that stands behind a full line. */
const hanging = /[，。、；）”》]$/;

/** The columns of a table and what stands in them. */
export class Placing {
  /** How far each column reaches, once that is asked. */
  private ends: Ends | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly header: Header,
    readonly starts: number[],
    private readonly wide: number,
    private readonly from = header.to,
  ) {}

  /** The columns of a page that begins at a line, below its heads printed again or below blank lines; null where they stand as before. */
  pageAt(at: number, heads: Header | null): Placing | null {
    const { header, lines, wide } = this;
    if (!heads && (at <= this.from || !isApart(lines, at))) return null;
    const under = heads && startsOf(heads, lines, wide);
    const moved = under?.some((start, column) => Math.abs(start - (this.starts[column] ?? start)) > ragged);
    const starts = under && moved ? under : startsBelow(header.heads, lines, at, this.starts, wide);
    return starts && new Placing(lines, header, starts, wide, at);
  }

  /** The heads where they stand again from a line on, on a new page perhaps cut elsewhere; null where they do not. */
  headsAt(at: number): Header | null {
    const { heads, printed } = this.header;
    const same = printed.every((text, i) => this.lines[at + i]?.bare === text);
    if (!same && (!isApart(this.lines, at) || !heads[0]?.text.startsWith(this.lines[at]?.bare[0] ?? ' '))) return null;
    const again = headerAt(this.lines, at, this.wide);
    return again?.heads.length === heads.length && again.heads.every(({ text }, i) => text === heads[i]?.text)
      ? again
      : null;
  }

  /** How far a column reaches on the first lines, and how far without marks that hang over its edge. */
  endOf(column: number): { to: number; room: number } {
    this.ends ??= this.lines.slice(this.from, this.from + mostRead * 2).reduce<Ends>((ends, line) => {
      const slots = this.placed(line) ?? [];
      for (const { column: at, to, text } of slots.length > 1 ? slots : []) {
        const end = ends[at] ?? { to: 0, room: 0 };
        const room = hanging.test(text) ? to - 2 : to;
        ends[at] = { to: Math.max(end.to, to), room: Math.max(end.room, room) };
      }
      return ends;
    }, []);
    return this.ends[column] ?? { to: 0, room: 0 };
  }

  /** The parts of a line in their columns; null where one stands in none, or beside another in its own. */
  placed(line: Line): Placed[] | null {
    if (line.text.includes('\t') || isDateLine(line.text) || /^附件/.test(line.text)) return null;
    const printed = slotsUnder(this.header.heads, line, this.wide);
    const whole = printed.length === this.starts.length;
    const slots = printed.map((slot, i) => ({ ...slot, column: whole ? i : this.columnOf(slot) }));
    if (isOver(line.text)) return slots;
    const columns = new Set(slots.map(({ column }) => column));
    return columns.has(-1) || columns.size < slots.length ? null : slots;
  }

  /** The column in which a part begins, or the one in which the greater half of it stands; -1 where it reaches far into the next. */
  private columnOf({ from, to, text }: Slot): number {
    const near = this.starts.findIndex((start) => Math.abs(start - from) <= ragged);
    const most = this.starts.findLastIndex((start) => start <= (from + to) / 2);
    const column = near >= 0 ? near : Math.max(0, most);
    const next = this.starts[column + 1];
    if (next === undefined) return text.length > longestCell || text.endsWith('：') ? -1 : column;
    return to <= next + overlap ? column : -1;
  }
}

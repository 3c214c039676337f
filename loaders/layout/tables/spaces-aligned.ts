/**
 * Tables whose cells blanks set one under the other, as a page has them: a column is where parts of its lines begin, so that a cell may be empty, go on over lines or
 * stand a little beside its head.
 */
import type { Line } from '../lines.js';
import { isDateLine, openBrackets } from '../shapes.js';
import { isNumeral } from './align.js';
import { doing, numberHead, wholeItem } from './cell-words.js';
import { isTime } from './flat-short.js';
import type { RawCell, RawRow } from './grid.js';
import type { FoundTable } from './index.js';
import { isOver, sum } from './sections.js';
import { isCentred, isTorn, type Placed, type Reading, rowsAround, type TableLine } from './spaces-centred.js';
import { type Header, headerAt, type Slot, slotsUnder } from './spaces-heads.js';
import { mostRead, ragged, startsOf } from './spaces-starts.js';
import { namesUnits } from './unit-names.js';

/** How far a part may reach into the next column, in half characters. */
const overlap = 6;
/** Longest cell of the last column on one line. */
const longestCell = 80;
/** How many lines a row may have above its number. */
const mostOver = 8;
/** How many lines may stand between two that are surely of the table: with more, a text of heads and sections would be read anew from each of them. */
const mostOpen = 24;

/** The table whose header is line `from`, or null. A wide blank is read as one column or as two: folding has made all blanks alike. */
export function alignedTable(lines: readonly Line[], from: number): FoundTable | null {
  if (!lines[from]?.text.includes('  ')) return null;
  for (const wide of [1, 2]) {
    const header = headerAt(lines, from, wide);
    const starts = header && startsOf(header, lines, wide);
    const read = starts && new Aligned(lines, header, starts, wide).read();
    if (read) return { from, form: 'spaces', ...read };
  }
  return null;
}

/** Reads the lines under a header. */
class Aligned {
  private readonly rows: RawRow[] = [];
  private readonly titles: string[];
  private readonly numbers: number;
  /** What the line above has in each column. */
  private above = new Map<number, Slot>();
  /** How far each column reaches, once that is asked. */
  private ends: number[] | null = null;
  private at: number;
  /** Where numbers stand on middle lines: the lines taken. */
  private taken: TableLine[] = [];
  private readonly how: Reading;
  private centred = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly header: Header,
    private readonly starts: readonly number[],
    private readonly wide: number,
  ) {
    this.at = header.to;
    this.titles = header.heads.map(({ text }) => text);
    this.numbers = this.titles.findIndex((text) => numberHead.test(text));
    this.how = { goesOn: (slot, above) => this.isRest(slot, above), words: () => this.widest() };
  }

  /** How far a column reaches on the first lines. */
  private endOf(column: number): number {
    this.ends ??= this.lines.slice(this.header.to, this.header.to + mostRead * 2).reduce<number[]>((ends, line) => {
      const slots = this.placed(line) ?? [];
      for (const slot of slots.length > 1 ? slots : []) ends[slot.column] = Math.max(ends[slot.column] ?? 0, slot.to);
      return ends;
    }, []);
    return this.ends[column] ?? 0;
  }

  /** The widest column of words. */
  private widest(): number {
    const width = (at: number): number =>
      at === this.numbers || this.isUnit(at) ? 0 : this.endOf(at) - (this.starts[at] ?? 0);
    return this.titles.reduce((best, _, at) => (width(at) > width(best) ? at : best), 0);
  }

  /** The rows, and the line behind them; null without any. What cannot be told from other text counts only where a row follows. */
  read(): { rows: RawRow[]; to: number } | null {
    let sure = { rows: 0, lines: 0, to: this.at };
    this.centred = this.numbers >= 0 && isCentred(this.firstLines(), this.how);
    while (this.at < this.lines.length && this.at - sure.to < mostOpen) {
      const step = this.step();
      if (!step) break;
      if (step === 'sure') sure = { rows: this.rows.length, lines: this.taken.length, to: this.at };
    }
    const taken = this.centred ? rowsAround(this.taken.slice(0, sure.lines), this.how) : [];
    const rows = this.centred ? taken.map((lines) => this.rowOf(lines)) : this.rows.slice(0, sure.rows);
    return rows.some(({ length }) => length > 1) ? { rows: [this.headRow(), ...rows], to: sure.to } : null;
  }

  private headRow(): RawRow {
    return this.header.heads.map(({ spans }) => spans);
  }

  /** Takes a line, or the heads again; null where the table ends. */
  private step(): 'sure' | 'open' | null {
    const line = this.lines[this.at] as Line;
    const again = this.header.printed.every((text, i) => this.lines[this.at + i]?.bare === text);
    if (again) {
      this.at += this.header.printed.length;
      this.above.clear();
      return 'open';
    }
    const slots = this.placed(line);
    if (!slots) return null;
    this.at++;
    const [first] = slots;
    if (this.centred) return this.take(line, slots);
    if (isOver(line.text) && slots.slice(1).every(({ text }) => sum.test(text))) {
      this.rows.push([[{ start: line.start, end: line.end }]]);
      this.above.clear();
      return 'open';
    }
    const opens = slots.some((slot) => this.isNumber(slot)) || isOver(first?.text ?? '');
    const goesOn = !opens && this.goesOn(slots);
    if (goesOn ? !this.rows.length : !opens && !this.isRow(slots)) return null;
    if (goesOn) this.put(slots, this.rows.at(-1));
    else this.rows.push(this.rowOf([{ slots, holds: 'cells' }]));
    this.above = new Map(slots.map((slot) => [slot.column, slot]));
    return goesOn === 'open' ? 'open' : 'sure';
  }

  private put(slots: readonly Placed[], row: RawRow | undefined): void {
    for (const { column, start, end } of slots) row?.[column]?.push({ start, end });
  }

  /** The row that lines make: a section is one cell. */
  private rowOf(lines: readonly TableLine[]): RawRow {
    const [first] = lines;
    if (first?.holds === 'section') return [first.slots.map(({ start, end }) => ({ start, end }))];
    const row = this.titles.map((): RawCell => []);
    for (const { slots } of lines) this.put(slots, row);
    return row;
  }

  /** The first lines, up to one that is of no table. */
  private firstLines(): TableLine[] {
    const first: TableLine[] = [];
    for (const line of this.lines.slice(this.header.to, this.header.to + mostRead * 2)) {
      const slots = this.placed(line);
      if (!slots) break;
      first.push(this.lineOf(line, slots));
    }
    return first;
  }

  private lineOf(line: Line, slots: readonly Placed[]): TableLine {
    if (isOver(line.text) && slots.slice(1).every(({ text }) => sum.test(text))) return { slots, holds: 'section' };
    return { slots, holds: slots.some((slot) => this.isNumber(slot)) ? 'number' : 'cells' };
  }

  /** Takes a line of a table whose numbers stand on middle lines: sure where it has one or goes on with what is above it. */
  private take(line: Line, slots: readonly Placed[]): 'sure' | 'open' {
    const own = this.lineOf(line, slots);
    const torn = own.holds === 'cells' && isTorn(own, this.taken.slice(-mostOver), this.how);
    this.taken.push(own);
    return torn || own.holds === 'number' ? 'sure' : 'open';
  }

  /** The parts of a line in their columns; null where one stands in none, or beside another in its own. */
  private placed(line: Line): Placed[] | null {
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

  /** Whether a line goes on with the row above: where one of its cells of units or times, else any, does; `open` where only the missing number says so. */
  private goesOn(slots: readonly Placed[]): boolean | 'open' {
    const told = slots.filter(({ column, text }) => this.isUnit(column) || isTime(this.titles[column] ?? '', text));
    if (slots.some((slot) => (this.isSubItem(slot) && !this.continues(slot)) || this.isOwnSum(slot))) return false;
    if ((told.length ? told : slots).some((slot) => this.continues(slot))) return true;
    const words = slots.filter((slot) => !told.includes(slot));
    const cut =
      this.numbers >= 0 && words.length > 0 && words.every((slot) => this.continues(slot) && !doing.test(slot.text));
    if (told.length && slots.length > 1) return cut;
    return this.numbers >= 0 && (slots[0]?.column ?? 0) > this.numbers && this.above.size > 0 ? 'open' : false;
  }

  /** `3`, `（二）` in the column of numbers. */
  private isNumber({ column, text }: Placed): boolean {
    return column === this.numbers && (/^\d{1,4}$/.test(text) || isNumeral(text));
  }

  /** Whether a line without a number may be a row: with more cells than one, none of them where the number has to stand. */
  private isRow(slots: readonly Placed[]): boolean {
    const unnumbered = this.numbers < 0 || (slots[0]?.column ?? 0) > this.numbers;
    return unnumbered && (slots.length > 1 || slots.some(this.isSubItem));
  }

  /** A sum under a sum, where rows have no numbers: each is of its own row. */
  private readonly isOwnSum = ({ column, text }: Slot & { column: number }): boolean =>
    this.numbers < 0 && sum.test(text) && sum.test(this.above.get(column)?.text ?? '');

  private readonly isUnit = (column: number): boolean => /(?:单位|部门)$/.test(this.titles[column] ?? '');

  private readonly isSubItem = (slot: Placed): boolean =>
    slot.column > 0 && (this.titles[slot.column] ?? '').startsWith('子项');

  /** Whether a part is the rest of the cell above it: that one fills its column or is open, and they are no two units or times. */
  private continues(slot: Placed): boolean {
    const above = this.above.get(slot.column);
    return above !== undefined && this.isRest(slot, above);
  }

  private isRest({ column, text }: Placed, above: Slot): boolean {
    if (/[、，（；]$/.test(above.text) || /^[、，）；。]/.test(text) || openBrackets(above.text) > 0) return true;
    if (above.to < this.endOf(column) - ragged || (wholeItem.test(above.text) && wholeItem.test(text))) return false;
    const title = this.titles[column] ?? '';
    if (isTime(title, above.text) && isTime(title, text)) return false;
    return !(this.isUnit(column) && namesUnits(above.text) && namesUnits(text) && /^[省市县区州盟旗各有相]/.test(text));
  }
}

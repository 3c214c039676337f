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
import { type Header, headerAt, type Slot, slotsUnder } from './spaces-heads.js';
import { namesUnits } from './unit-names.js';

/** How far parts of one column may begin from one another, in half characters, and how far one may reach into the next. */
const ragged = 3;
const overlap = 6;
/** Longest cell of the last column on one line. */
const longestCell = 80;
/** How many lines tell where the columns are, and how many of their parts have to stand there. */
const mostRead = 16;
const leastUnder = 0.8;
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

/** Where the columns begin: under their heads, or where the parts of the first whole row do; null where the parts of the lines stand under neither. */
function startsOf({ heads, to }: Header, lines: readonly Line[], wide: number): number[] | null {
  const read = lines
    .slice(to, to + mostRead)
    .map((line) => slotsUnder(heads, line, wide))
    .filter(({ length }) => length > 1);
  const end = read.findIndex((slots) => slots.length > heads.length);
  const rows = end < 0 ? read : read.slice(0, end);
  const whole = rows.find(({ length }) => length === heads.length);
  const tried = [heads.map(({ from }) => from), ...(whole && rows.length > 1 ? [whole.map(({ from }) => from)] : [])];
  const best = tried.map((starts) => shareUnder(starts, rows)).sort((a, b) => b.share - a.share)[0];
  return best && best.share >= leastUnder ? best.starts : null;
}

/** How many parts of lines begin where a column does; none where fewer than half of the lines have all of theirs there. */
function shareUnder(starts: number[], rows: readonly Slot[][]): { starts: number[]; share: number } {
  const stands = ({ from }: Slot): boolean => starts.some((start) => Math.abs(start - from) <= ragged);
  const slots = rows.flat();
  const whole = rows.filter((row) => row.every(stands)).length * 2 >= rows.length;
  return { starts, share: whole ? slots.filter(stands).length / slots.length : 0 };
}

/** A part of a line in its column. */
interface Placed extends Slot {
  column: number;
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

  constructor(
    private readonly lines: readonly Line[],
    private readonly header: Header,
    private readonly starts: readonly number[],
    private readonly wide: number,
  ) {
    this.at = header.to;
    this.titles = header.heads.map(({ text }) => text);
    this.numbers = this.titles.findIndex((text) => numberHead.test(text));
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

  /** The rows, and the line behind them; null without any. What cannot be told from other text counts only where a row follows. */
  read(): { rows: RawRow[]; to: number } | null {
    let sure = { rows: 0, to: this.at };
    while (this.at < this.lines.length && this.at - sure.to < mostOpen) {
      const step = this.step();
      if (!step) break;
      if (step === 'sure') sure = { rows: this.rows.length, to: this.at };
    }
    const rows = this.rows.slice(0, sure.rows);
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
    if (isOver(line.text) && slots.slice(1).every(({ text }) => sum.test(text))) {
      this.rows.push([[{ start: line.start, end: line.end }]]);
      this.above.clear();
      return 'open';
    }
    const opens = slots.some((slot) => this.isNumber(slot)) || isOver(first?.text ?? '');
    const goesOn = !opens && this.goesOn(slots);
    if (goesOn ? !this.rows.length : !opens && !this.isRow(slots)) return null;
    if (!goesOn) this.rows.push(this.titles.map((): RawCell => []));
    for (const { column, start, end } of slots) this.rows.at(-1)?.[column]?.push({ start, end });
    this.above = new Map(slots.map((slot) => [slot.column, slot]));
    return goesOn === 'open' ? 'open' : 'sure';
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
  private continues({ column, text }: Placed): boolean {
    const above = this.above.get(column);
    if (!above) return false;
    if (/[、，（；]$/.test(above.text) || /^[、，）；。]/.test(text) || openBrackets(above.text) > 0) return true;
    if (above.to < this.endOf(column) - ragged || (wholeItem.test(above.text) && wholeItem.test(text))) return false;
    const title = this.titles[column] ?? '';
    if (isTime(title, above.text) && isTime(title, text)) return false;
    return !(this.isUnit(column) && namesUnits(above.text) && namesUnits(text) && /^[省市县区州盟旗各有相]/.test(text));
  }
}

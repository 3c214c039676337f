/**
 * Tables whose cells blanks set one under the other, as a page has them: a column is where parts of its lines begin, so that a cell may be empty, go on over lines or
 * stand a little beside its head.
 */
import type { Line } from '../lines.js';
import { isDateLine } from '../shapes.js';
import { isNumeral } from './align.js';
import { closing, doing, numberHead, person, timeHead } from './cell-words.js';
import { isTime } from './flat-short.js';
import type { RawRow } from './grid.js';
import type { FoundTable } from './index.js';
import { isOver, sum } from './sections.js';
import {
  areSingle,
  type Columns,
  columnsUnder,
  isCentred,
  type Placed,
  rowsAround,
  type TableLine,
  tearOf,
  unitHead,
} from './spaces-centred.js';
import { type Header, headerAt, type Slot } from './spaces-heads.js';
import { Placing } from './spaces-placing.js';
import { isRestOf, put, rowOf } from './spaces-rows.js';
import { mostRead, ragged, startsOf } from './spaces-starts.js';

const anyTime = / (?:\d|[长持全年]|立[即行])/;
const restOfTime = /^(?:[底末前日]|\d{1,2}日)/;
/** A number that may be that of a row. */
const numberAlone = /(?:^| )\d{1,4}(?: |$)/;
const isSum = (text: string): boolean => sum.test(text);
const longestClass = 10;
const classHead = /(?:类别?|类型|分类|领域|方面|板块|行业|环节|行动)$/;
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
  /** The column that has one line in each row: of numbers, or of times. */
  private readonly anchors: number;
  /** What the line above has in each column. */
  private above = new Map<number, Slot>();
  private at: number;
  /** Where numbers stand on middle lines: the lines taken. */
  private taken: TableLine[] = [];
  private placing: Placing;
  private readonly columns: Columns;
  private centred = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly header: Header,
    starts: number[],
    wide: number,
  ) {
    this.at = header.to;
    const placing = new Placing(lines, header, starts, wide);
    this.placing = placing;
    this.titles = header.heads.map(({ text }) => text);
    this.numbers = this.titles.findIndex((text) => numberHead.test(text));
    this.anchors = this.numbers < 0 ? this.titles.findIndex((text) => timeHead.test(text)) : this.numbers;
    this.columns = columnsUnder(this.titles, this.numbers, starts, (at) => placing.endOf(at).room);
  }

  /** The rows, and the line behind them; null without any. What cannot be told from other text counts only where a row follows. */
  read(): { rows: RawRow[]; to: number } | null {
    let sure = { rows: 0, lines: 0, to: this.at };
    this.centred = this.isCentred();
    while (this.at < this.lines.length && this.at - sure.to < mostOpen) {
      const step = this.step();
      if (!step) break;
      if (step === 'sure') sure = { rows: this.rows.length, lines: this.taken.length, to: this.at };
    }
    const taken = this.centred ? rowsAround(this.taken.slice(0, sure.lines), this.columns) : [];
    const rows = this.centred ? taken.map((lines) => rowOf(lines, this.titles.length)) : this.rows.slice(0, sure.rows);
    return rows.some(({ length }) => length > 1) ? { rows: [this.headRow(), ...rows], to: sure.to } : null;
  }

  private headRow(): RawRow {
    return this.header.heads.map(({ spans }) => spans);
  }

  /** Takes a line, or the heads again; null where the table ends. */
  private step(): 'sure' | 'open' | null {
    const line = this.lines[this.at] as Line;
    const heads = this.placing.headsAt(this.at);
    this.move(heads);
    if (heads) return 'open';
    const slots = this.placing.placed(line);
    const signs = slots?.length === 1 && (isDateLine(this.lines[this.at + 1]?.text ?? '') || closing.test(line.text));
    if (!slots || signs) return null;
    this.at++;
    const [first] = slots;
    if (this.centred) return this.take(line, slots);
    const over = isOver(first?.text ?? '') && !this.isRestOfName(slots);
    if (over && isOver(line.text) && slots.slice(1).every(({ text }) => sum.test(text))) {
      this.rows.push([[{ start: line.start, end: line.end }]]);
      this.above.clear();
      return 'open';
    }
    if (this.isClass(slots)) {
      put(slots, this.rows.at(-1));
      return 'open';
    }
    const opens = over || slots.some((slot) => this.isNumber(slot));
    const goesOn = !opens && this.goesOn(slots);
    if (goesOn ? !this.rows.length : !opens && !this.isRow(slots)) return null;
    if (goesOn) put(slots, this.rows.at(-1));
    else this.rows.push(rowOf([{ slots, holds: 'cells' }], this.titles.length));
    this.above = new Map(slots.map((slot) => [slot.column, slot]));
    return goesOn === 'open' ? 'open' : 'sure';
  }

  /** Goes on with the columns of a page that begins here, below its `heads` where it has them. */
  private move(heads: Header | null): void {
    if (heads) this.at = heads.to;
    if (heads) this.above.clear();
    const moved = this.placing.pageAt(this.at, heads);
    if (!moved) return;
    for (const [column, slot] of this.above) {
      const left = this.placing.endOf(column).to - slot.to;
      this.above.set(column, { ...slot, to: moved.endOf(column).to - left });
    }
    this.placing = moved;
  }

  /** Whether what tells the rows stands on their middle lines: their numbers, or their times where they have none. */
  private isCentred(): boolean {
    const first = this.anchors < 0 ? [] : this.firstLines();
    return isCentred(first, this.columns) && (this.numbers >= 0 || areSingle(first, this.columns));
  }

  /** The first lines, up to one that is of no table; none where no number stands in them. */
  private firstLines(): TableLine[] {
    const first: TableLine[] = [];
    const { to } = this.header;
    if (
      !this.lines.slice(to, to + mostRead * 2).some(({ text }) => (this.numbers < 0 ? anyTime : numberAlone).test(text))
    )
      return first;
    for (let at = to; at < Math.min(to + mostRead * 2, this.lines.length); at++) {
      const again = this.placing.headsAt(at);
      if (this.placing.pageAt(again?.to ?? at, again)) break;
      at = again ? again.to - 1 : at;
      const slots = again ? [] : this.placing.placed(this.lines[at] as Line);
      if (!slots) break;
      if (!again) first.push(this.lineOf(this.lines[at] as Line, slots));
    }
    return first;
  }

  private lineOf(line: Line, placed: readonly Placed[]): TableLine {
    const slots = placed.map((slot) => ({ ...slot, room: this.placing.endOf(slot.column).room - slot.to }));
    const [first] = slots;
    const under =
      first !== undefined && this.placing.starts.slice(1).some((start) => Math.abs(start - first.from) <= ragged);
    const titled = isOver(line.text) && (!under || /^（?[一二三四五六七八九十]/.test(line.text));
    if (titled && slots.slice(1).every(({ text }) => sum.test(text))) return { slots, holds: 'section' };
    const tells = ({ column, text }: Placed): boolean => column === this.anchors && !restOfTime.test(text);
    const numbered = this.numbers < 0 ? slots.some(tells) : slots.some((slot) => this.isNumber(slot));
    return { slots, holds: numbered ? 'number' : 'cells' };
  }

  /** Takes a line of a table whose numbers stand on middle lines: sure where it has one or goes on with what is above it. */
  private take(line: Line, slots: readonly Placed[]): 'sure' | 'open' {
    const own = this.lineOf(line, slots);
    const torn = own.holds === 'cells' && tearOf(own, this.taken.slice(-mostOver), this.columns) > 0;
    this.taken.push(own);
    return torn || own.holds === 'number' ? 'sure' : 'open';
  }

  /** Whether a line goes on with the row above: where one of its cells of units or times, else any, does; `open` where only the missing number says so. */
  private goesOn(slots: readonly Placed[]): boolean | 'open' {
    const told = slots.filter(({ column, text }) => this.isUnit(column) || isTime(this.titles[column] ?? '', text));
    if (slots.some((slot) => (this.isSubItem(slot) && !this.continues(slot)) || this.isOwnCell(slot))) return false;
    if ((told.length ? told : slots).some((slot) => this.continues(slot))) return true;
    const words = slots.filter((slot) => !told.includes(slot));
    const cut =
      this.numbers >= 0 && words.length > 0 && words.every((slot) => this.continues(slot) && !doing.test(slot.text));
    if (told.length && slots.length > 1) return cut;
    return this.numbers >= 0 && (slots[0]?.column ?? 0) > this.numbers && this.above.size > 0 ? 'open' : false;
  }

  /** `慧停车场建设项目` alone below a name that its line has cut: no heading of rows. */
  private isRestOfName([first, ...others]: readonly Placed[]): boolean {
    const under =
      first && first.column > 0 && Math.abs((this.placing.starts[first.column] ?? 0) - first.from) <= ragged;
    return under === true && !others.length && this.numbers === 0 && this.continues(first);
  }

  /** `3`, `（二）` in the column of numbers. */
  private isNumber({ column, text }: Placed): boolean {
    return column === this.numbers && (/^\d{1,4}$/.test(text) || isNumeral(text));
  }

  /** `散煤治理` alone under 类别: what a merged cell beside rows without numbers says, in the middle of its height. */
  private isClass([first, ...others]: readonly Placed[]): boolean {
    const alone = first?.column === 0 && !others.length && first.text.length <= longestClass;
    return alone && this.numbers < 0 && this.rows.length > 0 && classHead.test(this.titles[0] ?? '');
  }

  /** Whether a line without a number may be a row: with more cells than one, none of them where the number has to stand. */
  private isRow(slots: readonly Placed[]): boolean {
    const unnumbered = this.numbers < 0 || (slots[0]?.column ?? 0) > this.numbers;
    return unnumbered && (slots.length > 1 || slots.some(this.isSubItem));
  }

  /** A sum under a sum, a name under a name, where rows have no numbers: each is of its own row. */
  private readonly isOwnCell = ({ column, text }: Placed): boolean =>
    this.numbers < 0 &&
    (this.titles[column] === '姓名' ? person.test(text) : [text, this.above.get(column)?.text ?? ''].every(isSum));

  private readonly isUnit = (column: number): boolean => unitHead.test(this.titles[column] ?? '');

  private readonly isSubItem = (slot: Placed): boolean =>
    slot.column > 0 && (this.titles[slot.column] ?? '').startsWith('子项');

  /** Whether a part is the rest of the cell above it. */
  private continues(slot: Placed): boolean {
    const above = this.above.get(slot.column);
    const column = { title: this.titles[slot.column] ?? '', end: this.placing.endOf(slot.column).room };
    return above !== undefined && isRestOf(slot, above, column);
  }
}

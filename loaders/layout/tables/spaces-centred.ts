/** Rows of tables whose cells stand in the middle of their height: the number stands on a middle line of its row, and lines above and below it are of that row. */
import { openBrackets } from '../shapes.js';
import { doing, endsName, timeHead } from './cell-words.js';
import type { Slot } from './spaces-heads.js';

/** A part of a line in its column. */
export interface Placed extends Slot {
  column: number;
  /** How much room is left behind it in its column, in half characters. */
  room?: number;
}

/** A line of a table: its parts, and whether it holds the number of its row or heads rows. */
export interface TableLine {
  slots: readonly Placed[];
  holds: 'number' | 'section' | 'cells';
}

/** What the columns of a table hold, and in which of them what is to be done stands. */
export interface Columns {
  holds: (column: number) => 'words' | 'units' | 'times' | 'others';
  words: () => number;
}

/** A column of words is at least so wide, in half characters: in narrower ones, of people or places, each cell may fill its line. */
const leastWords = 12;

/** The columns under heads; `number` is that of the numbers, `endOf` tells how far each reaches. */
export function columnsUnder(
  heads: readonly string[],
  number: number,
  starts: readonly number[],
  endOf: (column: number) => number,
): Columns {
  const width = (at: number): number => endOf(at) - (starts[at] ?? 0);
  const holds: Columns['holds'] = (at) => {
    const head = heads[at] ?? '';
    if (unitHead.test(head)) return 'units';
    if (timeHead.test(head)) return 'times';
    return at === number || width(at) < leastWords ? 'others' : 'words';
  };
  const widest = (best: number, at: number): number =>
    holds(at) === 'words' && (best < 0 || width(at) > width(best)) ? at : best;
  return { holds, words: () => [...heads.keys()].reduce(widest, -1) };
}
export const unitHead = /(?:单位|部门)$/;

/** What it costs to cut a row where its text goes on, or may; in lines by which its number stands off the middle. */
const torn = 3;
const perhapsTorn = 1;
/** So many lines off the middle a number costs more than any cut: no row is cut there, however many lines stand before the next number. */
const farOff = 4;
/** By how much it must cost less that numbers stand on middle lines than that they begin their rows. */
const clearly = 2;

/** What stands first on a line and no line end cuts: a number, or a character with the mark behind it. */
const firstWord = /^(?:[\dA-Za-z.%—-]+|.[，。、；：）”》]?)/;
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x80 ? 1 : 2), 0);

/** What it costs that a part is not the rest of the one above it in its column: words go on where nothing more had room, names where one is cut. */
function tear({ column, text }: Placed, above: Placed, { holds }: Columns): number {
  if (/[、，（]$/.test(above.text) || /^[、，）；。]/.test(text) || openBrackets(above.text) > 0) return torn;
  const kind = holds(column);
  if (kind === 'times') return /^(?:[底末前日]|\d{1,2}日)/.test(text) ? torn : 0;
  if (kind === 'units') return endsName.test(above.text) ? 0 : torn;
  if (kind === 'others' || /[。；]$/.test(above.text)) return 0;
  const room = (above.room ?? 0) - widthOf(firstWord.exec(text)?.[0] ?? '');
  return room < 0 ? torn : room <= 1 && !doing.test(text) ? perhapsTorn : 0;
}

/** What it costs that a line begins a row under those above it; a line with the number and not with what is to be done begins none. */
export function tearOf(line: TableLine, above: readonly TableLine[], columns: Columns): number {
  if (!above.length) return 0;
  const at = columns.words();
  if (line.holds === 'number' && !line.slots.some(({ column }) => column === at)) return torn;
  const own = new Set(line.slots.map(({ column }) => column));
  const prices = line.slots.map((slot) => {
    const over = overIt(slot, above, own);
    return over ? tear(slot, over, columns) : 0;
  });
  return Math.max(0, ...prices);
}

/** The part above one in its cell: between them stand at most lines set half a line off, which have the number or none of this line's columns. */
function overIt({ column }: Placed, above: readonly TableLine[], own: ReadonlySet<number>): Placed | null {
  for (const { slots, holds } of above.toReversed()) {
    const over = slots.find((slot) => slot.column === column);
    if (over) return over;
    if (holds !== 'number' && slots.some((slot) => own.has(slot.column))) return null;
  }
  return null;
}

/** What it costs that so many lines of a row stand more on one side of its number: of an even number of lines, one does. */
const askew = (lines: number): number => (lines < 2 ? lines / 4 : lines - 0.75);

/** A row: the lines above its number, that with it, those below, and what it costs to end it there; `plain` what it costs that numbers begin rows. */
interface Row {
  over: readonly TableLine[];
  line: TableLine;
  below: readonly TableLine[];
  price: number;
  plain: number;
}

/** The row of a number, the lines before the next number parted where that costs least; all of them its own where a section or nothing follows. */
function rowOf(
  over: readonly TableLine[],
  line: TableLine,
  between: readonly TableLine[],
  next: TableLine | undefined,
  columns: Columns,
): Row {
  if (next?.holds !== 'number') return { over, line, below: between, price: 0, plain: 0 };
  let best = { count: 0, price: Number.POSITIVE_INFINITY };
  const even = Math.min(over.length, between.length);
  for (let count = Math.max(0, even - farOff); count <= Math.min(between.length, even + farOff); count++) {
    const cut = tearOf(between[count] ?? next, [line, ...between.slice(0, count)], columns);
    const price = cut + askew(Math.abs(count - over.length));
    if (price <= best.price) best = { count, price };
  }
  const plain = between.length ? tearOf(next, [line, ...between], columns) : 0;
  return { over, line, below: between.slice(0, best.count), price: best.price, plain };
}

function rowsOf(lines: readonly TableLine[], columns: Columns): Row[] {
  const rows: Row[] = [];
  const opens = [...lines.keys()].filter((at) => lines[at]?.holds !== 'cells');
  let over = lines.slice(0, opens[0] ?? 0);
  for (const [i, at] of opens.entries()) {
    const line = lines[at] as TableLine;
    const between = lines.slice(at + 1, opens[i + 1] ?? lines.length);
    if (line.holds === 'section') {
      rows.push({ over, line, below: [], price: 0, plain: 0 });
      over = between;
      continue;
    }
    const row = rowOf(over, line, between, lines[opens[i + 1] ?? -1], columns);
    const first = rows.at(-1)?.line.holds !== 'number';
    rows.push(first ? { ...row, plain: row.plain + tearOf(line, over, columns) } : row);
    over = between.slice(row.below.length);
  }
  return rows;
}

/** Whether numbers stand on middle lines of their rows: that costs clearly less than that they begin them. */
export const isCentred = (lines: readonly TableLine[], columns: Columns): boolean =>
  rowsOf(lines, columns).reduce((sum, { price, plain }) => sum + plain - price, 0) >= clearly;

/** Whether a line within a row begins anew both what is to be done and who does it: then it is a row whose own time stands elsewhere. */
const isDouble = ({ over, line, below }: Row, columns: Columns): boolean => {
  const lines = [...over, line, ...below];
  return lines.some((own, at) => {
    const kinds = new Set(own.slots.map(({ column }) => columns.holds(column)));
    const before = lines.slice(0, at);
    const told = before.some(({ slots }) => slots.some(({ column }) => columns.holds(column) === 'units'));
    return told && kinds.has('words') && kinds.has('units') && tearOf(own, before, columns) === 0;
  });
};

/** Whether each row has but one time of its own, by which rows without numbers are told. */
export const areSingle = (lines: readonly TableLine[], columns: Columns): boolean =>
  rowsOf(lines, columns).every((row) => row.line.holds === 'section' || !isDouble(row, columns));

/** The lines of each row. */
export const rowsAround = (lines: readonly TableLine[], columns: Columns): TableLine[][] =>
  rowsOf(lines, columns).map(({ over, line, below }) => [...over, line, ...below]);

/** Rows of tables whose cells stand in the middle of their height: the number stands on a middle line of its row, and lines above and below it are of that row. */
import type { Slot } from './spaces-heads.js';

/** A part of a line in its column. */
export interface Placed extends Slot {
  column: number;
}

/** A line of a table: its parts, and whether it holds the number of its row or heads rows. */
export interface TableLine {
  slots: readonly Placed[];
  holds: 'number' | 'section' | 'cells';
}

/** How parts go on, and in which column what is to be done stands. */
export interface Reading {
  goesOn: (slot: Placed, above: Placed) => boolean;
  words: () => number;
}

/** What it costs to cut a row where its text goes on, in lines by which the number stands off the middle. */
const torn = 3;

/** Whether a line is no first one of a row: its parts go on with those above it, or it has the number and not what is to be done. */
export function isTorn(line: TableLine, above: readonly TableLine[], { goesOn, words }: Reading): boolean {
  if (!above.length) return false;
  const at = words();
  if (line.holds === 'number' && !line.slots.some(({ column }) => column === at)) return true;
  return line.slots.some((slot) => {
    const last = above.findLast(({ slots }) => slots.some(({ column }) => column === slot.column));
    const over = last?.slots.find(({ column }) => column === slot.column);
    return over !== undefined && !over.text.endsWith('。') && goesOn(slot, over);
  });
}

/** The lines of a row: those above its number, that with it, those below; and what it costs to end the row there, or before the next number. */
interface Around {
  over: TableLine[];
  line: TableLine;
  below: TableLine[];
  price: number;
  plain: number;
}

/** A row, and the lines between its number and the next, parted where it costs least. */
function parted(over: TableLine[], line: TableLine, between: TableLine[], next: TableLine | undefined, how: Reading) {
  const plain = next && isTorn(next, [line, ...between], how) ? torn : 0;
  let best: Around = { over, line, below: between, price: next ? Number.POSITIVE_INFINITY : 0, plain };
  if (next?.holds !== 'number') return { ...best, price: 0, plain: 0 };
  for (let count = 0; count <= between.length; count++) {
    const cut = isTorn(between[count] ?? next, [line, ...between.slice(0, count)], how) ? torn : 0;
    const price = Math.abs(count - over.length) + cut;
    if (price <= best.price) best = { over, line, below: between.slice(0, count), price, plain };
  }
  return best;
}

function around(lines: readonly TableLine[], how: Reading): Around[] {
  const rows: Around[] = [];
  const opens = lines.flatMap(({ holds }, i) => (holds === 'cells' ? [] : [i]));
  let over = lines.slice(0, opens[0] ?? 0);
  for (const [i, at] of opens.entries()) {
    const line = lines[at] as TableLine;
    const between = lines.slice(at + 1, opens[i + 1] ?? lines.length);
    const next = lines[opens[i + 1] ?? -1];
    const row: Around =
      line.holds === 'section' ? { over, line, below: [], price: 0, plain: 0 } : parted(over, line, between, next, how);
    rows.push(row);
    over = between.slice(row.below.length);
  }
  return rows;
}

/** Whether numbers stand on middle lines of their rows: that costs less than that they open them. */
export function isCentred(lines: readonly TableLine[], how: Reading): boolean {
  const rows = around(lines, how);
  const first = rows[0];
  const early = first?.over.length && first.line.holds === 'number' && isTorn(first.line, first.over, how) ? torn : 0;
  const plain = rows.reduce((sum, row) => sum + row.plain, early);
  const price = rows.reduce((sum, row) => sum + row.price, torn);
  return plain >= price;
}

/** The lines of each row. */
export const rowsAround = (lines: readonly TableLine[], how: Reading): TableLine[][] =>
  around(lines, how).map(({ over, line, below }) => [...over, line, ...below]);

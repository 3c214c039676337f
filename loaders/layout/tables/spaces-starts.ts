/** Where the columns of a table set with blanks begin. */
import type { Line } from '../lines.js';
import { type Header, type Slot, slotsUnder } from './spaces-heads.js';

/** How far parts of one column may begin from one another, in half characters. */
export const ragged = 3;
/** How many lines tell where the columns are, and how many of their parts have to stand there. */
export const mostRead = 16;
const leastUnder = 0.8;

/** Where the columns begin: under their heads, where the parts of the first whole row do, or where most parts below each head do; null where the parts of the lines stand under neither. */
export function startsOf({ heads, to }: Header, lines: readonly Line[], wide: number): number[] | null {
  const read = (below: readonly Line[]): Slot[][] =>
    below.map((line) => slotsUnder(heads, line, wide)).filter(({ length }) => length > 1);
  return (
    startsAmong(heads, read(lines.slice(to, to + mostRead))) ?? startsAmong(heads, rowsOfPage(heads, lines, to, wide))
  );
}

function startsAmong(heads: readonly Slot[], read: readonly Slot[][]): number[] | null {
  const end = read.findIndex((slots) => slots.length > heads.length);
  const rows = end < 0 ? read : read.slice(0, end);
  const whole = rows.find(({ length }) => length === heads.length);
  const tried = [heads.map(({ from }) => from)];
  if (whole && rows.length > 1) tried.push(whole.map(({ from }) => from));
  const below = heads.map((head) => startBelow(head, heads, rows));
  if (!whole) tried.push(below);
  const best = tried.map((starts) => shareUnder(starts, rows)).sort((a, b) => b.share - a.share)[0];
  if (best && best.share >= leastUnder) return best.starts;
  return rows.length > 1 && isBanded(heads, rows) ? heads.map((head) => firstBelow(head, rows)) : null;
}

/** So many lines with more than one part tell where the columns of a page are. */
const leastLines = 3;

/** Whether blank lines, lines left out or a page end stand before a line. */
export function isApart(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  return !before || !line || line.pageTop || line.blankAbove || line.row.start - before.row.end > 2;
}

/** The parts of the lines of a page that have more than one, the first lines only. */
function rowsOfPage(heads: readonly Slot[], lines: readonly Line[], at: number, wide: number): Slot[][] {
  const rows: Slot[][] = [];
  for (let to = at; to < at + mostRead && lines[to]; to++) {
    if (rows.length >= leastLines && isApart(lines, to)) break;
    const slots = slotsUnder(heads, lines[to] as Line, wide);
    if (slots.length > 1) rows.push(slots);
  }
  return rows;
}

/**
 * Where the columns begin on a page that sets them elsewhere than the one above, from line `at` on: a program that prints a page as text gives each page the
 * widths that its own cells need. Null where they stand as above or where no whole row tells.
 */
export function startsBelow(
  heads: readonly Slot[],
  lines: readonly Line[],
  at: number,
  above: number[],
  wide: number,
): number[] | null {
  const rows = rowsOfPage(heads, lines, at, wide);
  if (rows.length < leastLines || shareUnder(above, rows).share >= leastUnder) return null;
  const tried = rows
    .filter(({ length }) => length === heads.length)
    .map((slots) =>
      shareUnder(
        slots.map(({ from }) => from),
        rows,
      ),
    );
  const [best] = tried.sort((a, b) => b.share - a.share);
  return best && best.share >= leastUnder ? best.starts : null;
}

/** Whether each part stands below one head and no other, as cells set in the middle of their columns do. */
const isBanded = (heads: readonly Slot[], rows: readonly Slot[][]): boolean =>
  rows.every((slots) => {
    const under = slots.map(({ from, to }) => heads.filter((head) => from < head.to && head.from < to));
    return under.every(([head, other], at) => head !== undefined && !other && head !== under[at - 1]?.[0]);
  });

/** Where the first of the parts below a head begins. */
const firstBelow = (head: Slot, rows: readonly Slot[][]): number =>
  Math.min(head.from, ...rows.flat().flatMap(({ from, to }) => (from < head.to && head.from < to ? [from] : [])));

/** Where most of the parts below a head and no other begin: heads stand in the middle of wide columns whose cells do not. */
function startBelow(head: Slot, heads: readonly Slot[], rows: readonly Slot[][]): number {
  const counts = new Map<number, number>();
  for (const slot of rows.flat()) {
    const [over, other] = heads.filter(({ from, to }) => slot.from < to && from < slot.to);
    if (over === head && !other) counts.set(slot.from, (counts.get(slot.from) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? head.from;
}

/** How many parts of lines begin where a column does; none where fewer than half of the lines have all of theirs there. */
function shareUnder(starts: number[], rows: readonly Slot[][]): { starts: number[]; share: number } {
  const stands = ({ from }: Slot): boolean => starts.some((start) => Math.abs(start - from) <= ragged);
  const slots = rows.flat();
  const whole = rows.filter((row) => row.every(stands)).length * 2 >= rows.length;
  return { starts, share: whole ? slots.filter(stands).length / slots.length : 0 };
}

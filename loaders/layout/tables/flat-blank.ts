/** Flattened tables in which an empty cell left its line: the blank lines of a row tell which of its cells are missing. */
import type { Folded, Line } from '../lines.js';
import type { RawCell } from './grid.js';

/** How many lines line `b` stands below line `a`, blank ones counted. */
function linesBetween({ text }: Folded, a: Line, b: Line): number {
  let count = 0;
  for (let at = text.indexOf('\n', a.start); at >= 0 && at < b.start; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Whether heads stand one under the other without blank lines, so that blank lines below them say something. */
export const areTight = (folded: Folded, heads: readonly Line[]): boolean =>
  heads.length > 0 && linesBetween(folded, heads[0] as Line, heads.at(-1) as Line) === heads.length - 1;

/**
 * The `width` cells behind a row's number, each on the line it was printed on; null where no cell is missing, or where neither a line stands where the last
 * cell does nor the next row where it begins. Lines behind the last cell are none of the row's.
 */
export function byBlankLines(
  folded: Folded,
  row: readonly Line[],
  next: Line | undefined,
  width: number,
): RawCell[] | null {
  const [number, ...lines] = row;
  if (!number) return null;
  const places = lines.map((line) => linesBetween(folded, number, line));
  const own = lines.filter((_, i) => (places[i] as number) <= width);
  const isWhole = places.includes(width) || (next && linesBetween(folded, number, next) === width + 1);
  if (!isWhole || own.length >= width) return null;
  const cells: RawCell[] = Array.from({ length: width }, () => []);
  for (const [i, line] of own.entries()) cells[(places[i] as number) - 1]?.push(line);
  return cells;
}

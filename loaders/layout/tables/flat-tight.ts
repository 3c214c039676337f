/**
 * Flattened tables whose cells stand apart by blank lines: lines without one between them are one cell, wherever its words are broken: `海绵城市` over `建设管理`,
 * then a blank line and the next cell.
 */
import type { Folded, Line } from '../lines.js';
import { isDateLine } from '../shapes.js';
import { numberHead } from './cell-words.js';
import type { RawCell } from './grid.js';
import type { FoundTable } from './index.js';
import { namesUnits } from './unit-names.js';

/** The cells of a text, with the lines of each. */
export interface Tight {
  cells: readonly Line[];
  /** The first line of each cell by its place among the lines; one more at the end. */
  firsts: readonly number[];
  /** The cell that begins at a line. */
  ofLine: ReadonlyMap<number, number>;
  /** The lines of a cell of several by where it begins. */
  parts: ReadonlyMap<number, readonly Line[]>;
}

/** Whether no more than a line end stands between two lines. */
const isTight = ({ text }: Folded, a: Line, b: Line): boolean =>
  text.indexOf('\n', text.indexOf('\n', a.end) + 1) >= b.start;

/** A line that is no part of another's cell: a number, the head over numbers, a date. */
const alone = (line: Line): boolean =>
  /^\d{1,3}$/.test(line.text) || numberHead.test(line.bare) || isDateLine(line.text);

/**
 * The cells of a text where a table begins at line `from`, and which of them that is; null where its first two lines stand together, where no cell has
 * several lines, or where no row numbered 1 is near.
 */
export function tightCells(folded: Folded, lines: readonly Line[], from: number): PartedCells | null {
  if (!numberHead.test(lines[from]?.bare ?? '')) return null;
  const parted = partedCells(folded, lines, from);
  return parted?.tight.cells.slice(parted.at, parted.at + reach).some(({ text }) => text === '1') ? parted : null;
}

/** The cells, and the place among them of that where a table begins. */
interface PartedCells {
  tight: Tight;
  at: number;
}

/** As `tightCells`, of a table without numbered rows. */
export function partedCells(folded: Folded, lines: readonly Line[], from: number): PartedCells | null {
  const [first, second] = [lines[from], lines[from + 1]];
  if (!first || !second || isTight(folded, first, second)) return null;
  const tight = cellsOf(folded, lines);
  const at = tight.ofLine.get(from);
  return at !== undefined && tight.parts.size ? { tight, at } : null;
}

/** How many cells stand before the number of the first row. */
const reach = 16;
/** Most lines of a cell. */
const tallest = 12;

/** Found once for the lines of a text: many of them may look like the begin of a table. */
const known = new WeakMap<readonly Line[], Tight>();

function cellsOf(folded: Folded, lines: readonly Line[]): Tight {
  const found = known.get(lines) ?? readCells(folded, lines);
  known.set(lines, found);
  return found;
}

function readCells(folded: Folded, lines: readonly Line[]): Tight {
  const cells: Line[] = [];
  const firsts: number[] = [];
  const parts = new Map<number, readonly Line[]>();
  let at = 0;
  while (at < lines.length) {
    const end = endOfCell(folded, lines, at);
    const own = lines.slice(at, end);
    cells.push(end - at === 1 ? (own[0] as Line) : joined(own));
    if (end - at > 1) parts.set((own[0] as Line).start, own);
    firsts.push(at);
    at = end;
  }
  firsts.push(at);
  return { cells, firsts, ofLine: new Map(firsts.map((line, cell) => [line, cell])), parts };
}

function endOfCell(folded: Folded, lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (
    end < Math.min(lines.length, at + tallest) &&
    isTight(folded, lines[end - 1] as Line, lines[end] as Line) &&
    !alone(lines[end - 1] as Line) &&
    !alone(lines[end] as Line)
  )
    end++;
  return end;
}

function joined(lines: readonly Line[]): Line {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const mark = lines.every(({ text }) => namesUnits(text)) ? '、' : '';
  const text = lines.map((line) => line.text).join(mark);
  return {
    ...first,
    text,
    bare: text.replace(/\s/g, ''),
    end: last.end,
    row: { start: first.row.start, end: last.row.end },
  };
}

/** The table that `read` finds where the cells begin, in the lines it was printed on; null where it finds none. */
export function overCells(
  { tight, at }: PartedCells,
  from: number,
  read: (cells: readonly Line[], at: number) => FoundTable | null,
): FoundTable | null {
  const found = read(tight.cells, at);
  if (!found) return null;
  const rows = found.rows.map((row) => row.map((cell) => apart(cell, tight)));
  return { ...found, from, to: tight.firsts[found.to] as number, rows };
}

/** A cell of joined lines as the lines it was printed on. */
const apart = (cell: RawCell, { parts }: Tight): RawCell =>
  cell.some(({ start }) => parts.has(start)) ? cell.flatMap((span) => [...(parts.get(span.start) ?? [span])]) : cell;

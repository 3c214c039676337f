/** Cells that hold several works, numbered inside the cell: `云台县 | 1.东山作业区 2.西河治理`. */
import type { Cell, Row } from '../../layout/blocks.js';
import { matches } from '../../matches.js';

const item = /(?<=^|[^\d.．])(\d{1,2})[.．、](?=\D)/g;

/** The row, or one for each work that its cell of that column numbers 1, 2, 3 …; what else the row says holds for each. Its own number stays with the first. */
export function rowsOfWorks(row: Row, name: number, number: number | undefined): Row[] {
  const cell = row.cells.find(({ column }) => column === name);
  const text = cell?.passage.text ?? '';
  if (!cell || cell.inherited || !/^1[.．、]\D/.test(text) || !/2[.．、]\D/.test(text)) return [row];
  const starts = startsIn(text);
  if (starts.length < 2) return [row];
  return starts.map(
    ({ from }, i): Row => ({
      kind: row.kind,
      cells: row.cells
        .filter(({ column }) => i === 0 || column !== number)
        .map((each) => (each === cell ? part(cell, from, starts[i + 1]?.mark ?? text.length) : each)),
    }),
  );
}

/** Where the works begin, with and without their numbers, as long as these go on from 1. */
function startsIn(text: string): { mark: number; from: number }[] {
  const starts: { mark: number; from: number }[] = [];
  for (const match of matches(text, item))
    if (Number(match[1]) === starts.length + 1) starts.push({ mark: match.index, from: match.index + match[0].length });
  return starts;
}

function part(cell: Cell, from: number, to: number): Cell {
  const end = from + cell.passage.text.slice(from, to).replace(/[；;。，、\s]+$/, '').length;
  return { ...cell, passage: cell.passage.slice(from, end), lines: [] };
}

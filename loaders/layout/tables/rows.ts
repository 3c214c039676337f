/** Printed table lines → raw rows. */
import type { Folded, Line, Span } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

const trimmed = (text: string, start: number, end: number): RawCell => {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return start < end ? [{ start, end }] : [];
};

function split(text: string, { start, end }: Span, separator: string): RawRow {
  const cells: RawRow = [];
  for (let from = start; from <= end; ) {
    const at = text.indexOf(separator, from);
    const to = at < 0 || at > end ? end : at;
    cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  return cells;
}

/** A row of cells parted by tabs. */
export const tabRow = ({ text }: Folded, line: Line): RawRow => split(text, line.row, '\t');

/** A row between bars; null for the rule under a header. The bars at both ends are no cells. */
export function pipeRow({ text }: Folded, span: Span): RawRow | null {
  const cells = split(text, span, '|');
  if (cells[0]?.length === 0) cells.shift();
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells.length && cells.every(([cell]) => !cell || /^:?-+:?$/.test(text.slice(cell.start, cell.end)))
    ? null
    : cells;
}

/** A line with cells parted by tabs. A section row has its tabs behind its one cell (`一、产业领域\t\t\t`). */
export const isTabLine = ({ text }: Pick<Line, 'text'>) => text.includes('\t');

/** Inside a table: also a row with one filled cell, its empty cells before or behind it. One tab in front is an indent. */
export const isTabRow = (folded: Folded, line: Line) =>
  isTabLine(line) ||
  folded.text.slice(line.end, line.row.end).includes('\t') ||
  folded.text.slice(line.row.start, line.start).includes('\t\t');
export const isPipeLine = ({ text }: Line) => text.startsWith('|');

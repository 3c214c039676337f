/** Printed table lines → raw rows. */
import type { Folded, Line, Span } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function trimmed(text: string, from: number, to: number): RawCell {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? [{ start, end }] : [];
}

function split(text: string, { start, end }: Span, separator: string): RawRow {
  const cells: RawRow = [];
  const row = text.slice(start, end);
  for (let from = 0; from <= row.length; ) {
    const at = row.indexOf(separator, from);
    const to = at < 0 ? row.length : at;
    cells.push(trimmed(text, start + from, start + to));
    from = to + 1;
  }
  return cells;
}

/** A row of cells parted by tabs. */
export const tabRow = ({ text }: Folded, line: Line): RawRow => split(text, line.row, '\t');

/** A tab stands between two cells. */
export const isTabLine = ({ text }: Line) => text.includes('\t');
/** A tab stands before, between or after cells: a section row has them after its one cell alone. */
export const hasTab = ({ text }: Folded, { row }: Line) => text.slice(row.start, row.end).includes('\t');

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

/** A row between bars; null for the rule under a header and for a row without words. The bars at both ends are no cells. */
export function pipeRow({ text }: Folded, span: Span): RawRow | null {
  const cells = split(text, span, '|');
  if (cells[0]?.length === 0) cells.shift();
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells.every(([cell]) => !cell || /^:?-+:?$/.test(text.slice(cell.start, cell.end).replaceAll('：', ':')))
    ? null
    : cells;
}

/** A tab stands between two cells. */
export const isTabLine = ({ text }: Line) => text.includes('\t');
/** A tab stands before, between or after cells: a section row has them after its one cell alone. */
export const hasTab = ({ text }: Folded, { row }: Line) => text.slice(row.start, row.end).includes('\t');
export const isPipeLine = ({ text }: Line) => text.startsWith('|');

/** Cells between bars without bars at the ends: `1 | 保安服务公司设立许可 | 市公安局`; how many, 0 for all else. */
export function barCells({ text }: Line): number {
  if (text.startsWith('|') || !text.includes(' | ')) return 0;
  const cells = text.split('|').length;
  return cells > 2 ? cells : 0;
}

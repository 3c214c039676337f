/** Rows that OCR shifted against their header, put back by what the cells hold. */
import type { Cell, Row } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { TableMeaning } from './columns.js';

const textOf = (cell: Cell): string => cell.passage.text.trim();

/**
 * The cells of a row under the columns of its table. A row with more cells than the header has columns gives up, in this order, a cell printed twice side by
 * side (`省交通厅 省交通厅`) and an empty cell; what is still over stays where it is. Cells keep their passages. Layout may give two cells one column, where
 * a header stands over both: they stay as they are.
 */
export function fittedRow(table: TableMeaning, row: Row): Row {
  let cells = [...row.cells].sort((a, b) => a.column - b.column);
  const width = table.columns.length;
  const last = cells.findLastIndex((cell) => textOf(cell));
  cells = cells.slice(0, Math.max(last + 1, width));
  while (width && (cells.at(-1)?.column ?? 0) >= width) {
    const extra = doubled(cells) ?? emptyInside(cells);
    if (extra === null) break;
    cells = cells.filter((_, index) => index !== extra).map((cell, column) => ({ ...cell, column }));
  }
  return { ...row, cells };
}

function doubled(cells: readonly Cell[]): number | null {
  const index = cells.findIndex(
    (cell, at) => at > 0 && textOf(cell).length > 1 && textOf(cell) === textOf(cells[at - 1] as Cell),
  );
  return index < 0 ? null : index;
}

function emptyInside(cells: readonly Cell[]): number | null {
  const index = cells.findLastIndex((cell) => !textOf(cell));
  return index < 0 ? null : index;
}

/** Source offsets of a row: from its first own character to its last; cells taken over from a merged cell above do not count. Null for an empty row. */
export function rowSpan(row: Row): { start: number; end: number } | null {
  const spans = row.cells.filter((cell) => !cell.inherited && cell.passage.text).map((cell) => cell.passage.span());
  if (!spans.length) return null;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** A name as records carry it: no spaces but between Latin words. */
export function nameText(text: string): string {
  return text.replace(/\s+/g, (_space, at: number) =>
    /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text.slice(at).trimStart()[0] ?? '') ? ' ' : '',
  );
}

/** A numbering cell: `bracketed` where it is printed （1）. */
export interface RowNumber {
  number: number;
  sub: string | null;
  bracketed: boolean;
}

/** The whole number of a numbering cell: `12`, `12.`, `（12）`, `8-1` → 8 with sub-number 1; null without one. */
export function rowNumber(text: string): RowNumber | null {
  const match = /^[（(]?(\d{1,5})[）)]?(?:[-.．—](\d{1,3}))?[.、．）)]?$/.exec(text.replace(/\s+/g, ''));
  return match ? { number: Number(match[1]), sub: match[2] ?? null, bracketed: /^[（(]/.test(text.trim()) } : null;
}

/** The text of a passage with a space wherever characters of the source were left out between two of its own: line breaks, spaces. */
export function gappedText(passage: Passage): string {
  let text = '';
  for (let at = 0; at < passage.text.length; at++) {
    if (at > 0 && (passage.places[at] ?? 0) - (passage.places[at - 1] ?? 0) > 1) text += ' ';
    text += passage.text[at];
  }
  return text;
}

/** Rows that OCR shifted against their header, put back by what the cells hold. */
import type { Cell, Row } from '../layout/blocks.js';
import { joinPassages, type Passage } from '../layout/passage.js';
import { columnsOf, type Meaning, type TableMeaning } from './columns.js';

const textOf = (cell: Cell): string => cell.passage.text.trim();

/**
 * The cells of a row under the columns of its table. A row with more cells than the header has columns gives up, in this order, a cell printed twice side by
 * side (`省交通厅 省交通厅`) and an empty cell; what is still over stays where it is. Cells keep their passages. Layout may give two cells one column, where
 * a header stands over both: they stay as they are.
 */
export function fittedRow(table: TableMeaning, row: Row): Row {
  let cells = numberApart(
    table,
    [...row.cells].sort((a, b) => a.column - b.column),
  );
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

/** `1东山铸造项目 | 云台县 | ` under 序号, 项目名称, 建设地点: the number printed in one cell with the name is put into its own, the last cell being free for it. */
function numberApart(table: TableMeaning, cells: Cell[]): Cell[] {
  const [first, ...rest] = cells;
  const last = rest.at(-1);
  if (
    !first ||
    table.columns[0]?.meaning !== 'number' ||
    cells.length !== table.columns.length ||
    !last ||
    textOf(last)
  )
    return cells;
  const number = /^\d{1,3}[.、．\s]?(?=[\u4e00-\u9fa5“（A-Z].)/.exec(first.passage.text)?.[0].length ?? 0;
  if (!number || first.inherited || first.passage.text.length < number + 3) return cells;
  const digits = /^\d+/.exec(first.passage.text)?.[0].length ?? number;
  const name = first.passage.slice(number);
  const parted = [
    { ...first, passage: first.passage.slice(0, digits) },
    { ...first, passage: name, lines: [name] },
    ...rest.slice(0, -1),
  ];
  return parted.map((cell, column) => ({ ...cell, column }));
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

/**
 * The rows with their continuations: a row that a page end has cut goes on in one without number and name of its own, or with nothing but the rest of the name.
 * Such a row is joined to the one before it, cell by cell.
 */
export function continuedRows(table: TableMeaning, rows: readonly Row[], ...names: Meaning[]): Row[] {
  const named = new Set(columnsOf(table, ...names).map(({ column }) => column));
  const numbers = columnsOf(table, 'number')[0]?.column;
  const joined: Row[] = [];
  for (const row of rows) {
    const own = row.cells.filter((cell) => textOf(cell) && !cell.inherited);
    const above = joined.at(-1);
    const numbered = own.some((cell) => cell.column === numbers);
    const onlyName = numbers !== undefined && own.length === 1 && named.has(own[0]?.column ?? -1);
    const goesOn =
      row.kind === 'data' && own.length > 0 && !numbered && (onlyName || !own.some((cell) => named.has(cell.column)));
    if (goesOn && above?.kind === 'data') joined[joined.length - 1] = joinRows(above, own);
    else joined.push(row);
  }
  return joined;
}

function joinRows(above: Row, rest: readonly Cell[]): Row {
  const columns = new Set(rest.map(({ column }) => column));
  const cells = above.cells.map((cell) => {
    const more = rest.filter(
      ({ column, passage }) => column === cell.column && (passage.places[0] ?? 0) > (cell.passage.places.at(-1) ?? -1),
    );
    columns.delete(cell.column);
    if (!more.length || cell.inherited) return cell;
    return {
      ...cell,
      passage: joinPassages([cell.passage, ...more.map(({ passage }) => passage)]),
      lines: [...cell.lines, ...more.flatMap(({ lines }) => lines)],
    };
  });
  return {
    ...above,
    cells: [...cells, ...rest.filter(({ column }) => columns.has(column))].sort((a, b) => a.column - b.column),
  };
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

/** Rows of cells as printed → a table with columns, header, sections and inherited cells. Shared by all forms of table. */
import type { Cell, Row, TableBlock } from '../blocks.js';
import { type Folded, readSpans, type Span } from '../lines.js';
import { alignRow, columnKinds, emptyCell } from './align.js';
import { isHeaderRow, isSubheaderRow, mergeHeaders, widened } from './header.js';
import { cellLines } from './markup.js';

/** One cell as printed: the stretches of source it takes, none where it is empty; `covered` by a merged cell above it, whose stretches it repeats. */
export type RawCell = Span[] & { covered?: true };
export type RawRow = RawCell[];

function readCell(folded: Folded, spans: RawCell, column: number): Cell {
  if (spans.length === 0) return emptyCell(column);
  const inherited = spans.covered ?? false;
  const lines = cellLines(folded, spans);
  const printed = lines.map((line) => readSpans(folded, line, true));
  const [only] = printed;
  if (printed.length === 1 && only && !only.text.includes(' '))
    return { passage: only, lines: printed, column, inherited };
  return { passage: readSpans(folded, lines.flat()), lines: printed, column, inherited };
}

const textOf = (row: readonly Cell[]) =>
  row
    .map(({ passage }) => passage.text)
    .filter((text) => text !== '')
    .join('\t');

/** The printed header, the columns its cells stand for, and how many rows it takes. */
interface Header {
  cells: Cell[];
  columns: number[];
  taken: number;
}

/** `项目名称 | | 建设地点` over `1 | 东山水库 | 云台县`: the head of the names stands over their numbers; it is put over the names. */
function numbersApart(heads: Cell[], rows: readonly Cell[][]): Cell[] {
  const [first, second] = heads;
  if (!first?.passage.text || !second || second.passage.text) return heads;
  const filled = rows.filter((row) => row.length > 2 && row[0]?.passage.text && row[1]?.passage.text);
  const numbered = filled.every(
    ([number, name]) =>
      /^\d{1,4}$/.test(number?.passage.text ?? '') && /[\u4e00-\u9fff]/.test(name?.passage.text ?? ''),
  );
  return filled.length > 1 && numbered ? [second, first, ...heads.slice(2)] : heads;
}

function readHeader(rows: readonly Cell[][], at: number): Header {
  const printed = rows[at] as Cell[];
  const second = rows[at + 1];
  const wide = second ? widened(printed, second, rows[at + 2]?.length ?? 0) : null;
  const first = numbersApart(wide ?? printed, rows.slice(at + 1, at + 9));
  const merged = second && (wide || isSubheaderRow(first, second)) ? mergeHeaders(first, second) : first;
  let column = -1;
  const columns = merged.map(({ passage }, i) => (passage.text || i === 0 ? ++column : column));
  return { cells: merged, columns, taken: merged === first ? 1 : 2 };
}

/** Where the header stands: first, or behind one or two rows of one cell (the table's title, its unit). Null without one. */
function headerAt(rows: readonly Cell[][]): number | null {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    if (isHeaderRow(row)) return at;
    if (row.length < 2 || row.filter(({ passage }) => passage.text).length !== 1) return null;
  }
  return null;
}

/**
 * The table. Repeated headers are left out; a header whose cells stand further apart (`项目名称` over two columns) gives the two cells under it the
 * same column. Rows are brought to the columns, and cells that a merged cell above covers are filled with its value and marked `inherited`.
 */
export function buildTable(
  folded: Folded,
  rawRows: readonly RawRow[],
  form: TableBlock['form'],
  { path, attachment, caption }: Pick<TableBlock, 'path' | 'attachment' | 'caption'>,
): TableBlock {
  const all = rawRows.map((row) => row.map((spans, column) => readCell(folded, spans, column)));
  const top = headerAt(all);
  const header = top === null ? null : readHeader(all, top);
  const named = header ? textOf(header.cells) : '';
  const width = header?.cells.length ?? all.reduce((most, row) => Math.max(most, row.length), 0);
  const kinds = columnKinds(all, width);
  const rows: Row[] = all
    .slice(0, top ?? 0)
    .map((row) => ({ kind: 'section', cells: row.filter(({ passage }) => passage.text) }));
  let columns = header?.columns ?? null;
  for (let i = (top ?? 0) + (header?.taken ?? 0); i < all.length; i++) {
    const row = all[i] as Cell[];
    const again = named !== '' && isHeaderRow(row) ? readHeader(all, i) : null;
    if (again && (textOf(row) === named || textOf(again.cells) === named)) {
      columns = again.columns;
      i += again.taken - 1;
    } else rows.push(alignRow(row, columns ?? [], columns?.length ?? width, kinds, rows.at(-1), header?.cells ?? []));
  }
  const heads = (header?.cells ?? []).map((cell, i) => ({ ...cell, column: header?.columns[i] ?? i }));
  const columned = heads.filter(({ passage }) => passage.text);
  const whole = all.some((row) => row.some(saysSame)) ? sameAsAbove(rows) : rows;
  return { kind: 'table', form, path, attachment, caption, header: columned, rows: whole };
}

/** 同上, 同 上 */
const saysSame = ({ passage: { text } }: Cell): boolean => text.startsWith('同') && /^同\s*上$/.test(text);

/** Cells that say 同上 hold what the cell above them holds. */
function sameAsAbove(rows: readonly Row[]): Row[] {
  const above = new Map<number, Cell>();
  return rows.map(({ kind, cells }) => ({
    kind,
    cells: cells.map((cell) => {
      const own = saysSame(cell) ? above.get(cell.column) : undefined;
      const whole = own ? { ...own, inherited: true } : cell;
      if (whole.passage.text) above.set(cell.column, whole);
      return whole;
    }),
  }));
}

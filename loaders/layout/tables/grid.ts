/** Rows of cells as printed → a table with columns, header, sections and inherited cells. Shared by all forms of table. */
import type { Cell, Row, TableBlock } from '../blocks.js';
import { type Folded, readSpans, type Span } from '../lines.js';
import { Passage } from '../passage.js';
import { cellLines } from './markup.js';

/** One cell as printed: the stretches of source it takes, none where it is empty. */
export type RawCell = Span[];
export type RawRow = RawCell[];

const empty = new Passage('', new Int32Array(0));

/** Words that head columns. A row of short cells that has one of them is a header. */
const headerWord =
  /^(?:序号|编号|类别|项目|名称|任务|内容|指标|单位|部门|时限|时间|备注|姓名|职务|地点|依据|阶段|领域|分工|事项|区域|属地|.{0,12}(?:序号|名称|单位|部门|任务|内容|类别|类型|时限|时间|期限|备注|依据|措施|地点|指标|目标|职责|职务|姓名|方式|标准|要求|金额|投资|进度|领导|机关|主体|意见|编码|代码|责任人|联系人|电话|性质|规模|说明|分值|权重|等级|级别|来源|条件|范围|对象|分类|项目|事项|情况))(?:（.*）)?$/;

export function readCell(folded: Folded, spans: RawCell, column: number): Cell {
  if (spans.length === 0) return { passage: empty, lines: [], column, inherited: false };
  const lines = cellLines(folded, spans);
  const text = lines.length === 1 && lines[0] ? readSpans(folded, lines[0]) : readSpans(folded, lines.flat());
  return { passage: text, lines: lines.map((line) => readSpans(folded, line, true)), column, inherited: false };
}

/** A row of short, distinct column heads. */
export function isHeaderRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ passage }) => passage.text);
  if (filled.length < 2 || filled.length * 2 < cells.length) return false;
  if (
    filled.some(
      ({ passage }) => passage.text.length > 40 || /^[\d.]+$/.test(passage.text) || /[。；]/.test(passage.text),
    )
  )
    return false;
  const named = filled.filter(({ passage }) => headerWord.test(passage.text)).length;
  return named >= 2 || (named === 1 && filled.length <= 3);
}

export function buildTable(
  folded: Folded,
  rawRows: readonly RawRow[],
  form: TableBlock['form'],
  base: Pick<TableBlock, 'path' | 'attachment' | 'caption'>,
): TableBlock {
  const all = rawRows.map((row) => row.map((spans, column) => readCell(folded, spans, column)));
  const header = all[0] && isHeaderRow(all[0]) ? all[0] : [];
  const same = (row: Cell[]) =>
    header.length > 0 &&
    row.map(({ passage }) => passage.text).join('\t') === header.map(({ passage }) => passage.text).join('\t');
  const columns = header.length || Math.max(...all.map((row) => row.length));
  const rows: Row[] = [];
  for (const row of all) {
    if (same(row)) continue;
    rows.push(alignRow(row, columns, rows.at(-1)));
  }
  return { ...base, kind: 'table', form, header: header.filter(({ passage }) => passage.text), rows };
}

/** Brings a row to the table's columns, and fills the cells that a merged cell above covers. */
function alignRow(cells: Cell[], columns: number, above: Row | undefined): Row {
  const fitted = fit(cells, columns);
  const filled = fitted.filter(({ passage }) => passage.text);
  if (filled.length === 1 && fitted.length > 1 && filled[0] === fitted[0]) return { kind: 'section', cells: filled };
  let leading = true;
  const row = fitted.map((cell, column): Cell => {
    if (cell.passage.text) leading = false;
    const source = above?.kind === 'data' ? above.cells[column] : undefined;
    return leading && source?.passage.text ? { ...source, inherited: true } : { ...cell, column };
  });
  return { kind: 'data', cells: row };
}

/** Too many cells: a cell printed twice, then empty ones, are left out. Too few: empty ones are added at the end. */
function fit(cells: Cell[], columns: number): Cell[] {
  const row = [...cells];
  for (let i = 1; i < row.length && row.length > columns; i++)
    if (row[i]?.passage.text && row[i]?.passage.text === row[i - 1]?.passage.text) row.splice(i--, 1);
  while (row.length > columns && !row.at(-1)?.passage.text) row.pop();
  for (let i = row.length - 2; i > 0 && row.length > columns; i--) if (!row[i]?.passage.text) row.splice(i, 1);
  while (row.length < columns) row.push({ passage: empty, lines: [], column: row.length, inherited: false });
  return row;
}

/** Brings a printed row to the columns of its table, and fills what merged cells above cover. */
import { flatMap } from '../../lists.js';
import type { Cell, Row } from '../blocks.js';
import { readMarker } from '../markers.js';
import { Passage } from '../passage.js';
import { missingColumn } from './flat-short.js';
import { isSection } from './sections.js';

export const emptyCell = (column: number): Cell => ({
  passage: new Passage('', new Int32Array(0)),
  lines: [],
  column,
  inherited: false,
});

/** What a cell holds: a number, an item with its marker style, or words. */
function kindOf({ passage: { text } }: Cell): string {
  if (!text) return '';
  if (/^\d{1,4}(?:\.\d+)?$/.test(text)) return 'number';
  return readMarker(text)?.marker.style ?? 'words';
}

/** The kind most cells of each column have, asked of full rows alone; '' where no kind prevails. */
export function columnKinds(rows: readonly Cell[][], width: number): string[] {
  const counts = Array.from({ length: width }, () => new Map<string, number>());
  for (const row of rows) {
    if (row.length !== width) continue;
    for (const [column, cell] of row.entries()) {
      const kind = kindOf(cell);
      const count = counts[column];
      if (kind && count) count.set(kind, (count.get(kind) ?? 0) + 1);
    }
  }
  return counts.map((count) => {
    const total = [...count.values()].reduce((sum, n) => sum + n, 0);
    const [kind = '', most = 0] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [];
    return most * 2 > total ? kind : '';
  });
}

/** Columns whose empty cells belong to the merged cell above; an empty 配合单位, 会办单位, 县级责任单位 or 备注 is just empty. */
const mergedDown =
  /(?<![县区旗镇乡]级?|协同|协办|配合)责任|牵头|主办|主管部门|时限|期限|(?:项目|产业|所属|行业)(?:类别|领域|板块)$|(?<!配合|协办|协助|协同|协作|会办|参与|参加|支持|(?:[县区旗镇乡]级?|协同|协办|配合)责任)单位$/;

/** Beside an empty 牵头单位 an empty 配合单位 is merged with the one above as that is; beside one that is not, 责任单位 names nobody where its row has all cells before. */
const leads = /(?:牵头|主办|主责)(?:单位|部门)(?:及(?:责任|负责)人)?$/;
const helps = /(?:配合|协办|协助|协同|责任|参与)(?:单位|部门)$/;

export function alignRow(
  printed: readonly Cell[],
  columns: readonly number[],
  width: number,
  kinds: readonly string[],
  above: Row | undefined,
  header: readonly Cell[],
): Row {
  const cells = goesOnWide(printed, width, above)
    ? [...printed]
    : shifted(fitted(whole(printed, header), width), kinds);
  const [first] = cells;
  const filled = cells.filter(({ passage }) => passage.text);
  const [only] = filled;
  if (
    filled.length === 1 &&
    only &&
    width > 1 &&
    kindOf(only) !== 'number' &&
    (only === first || isSection(only.passage.text))
  )
    return { kind: 'section', cells: filled };
  if (filled.length === 2 && width > 3 && isNumberedApart(cells, kinds[0] === 'number' || startsWithNumber(above)))
    return { kind: 'section', cells: filled };
  let leading = true;
  const sums = isSum(filled);
  const data = above?.kind === 'data' ? above.cells : [];
  const headAt = (at: number): string => header[at]?.passage.text ?? '';
  const isLed = (at: number): boolean => at > 0 && leads.test(headAt(at - 1)) && helps.test(headAt(at));
  const isFull = (column: Cell | undefined): boolean => !!column?.passage.text;
  const begin = cells.findIndex(isFull);
  const row = cells.map((cell, at): Cell => {
    const column = columns[at] ?? at;
    if (cell.passage.text) {
      leading = false;
      return { ...cell, column };
    }
    const over = data.find((other) => other.column === column && other.passage.text);
    const alone = isLed(at) && cells.slice(begin, at).every(isFull);
    const led = isLed(at) && !isFull(cells[at - 1]);
    const covered = !sums && (leading || led || (mergedDown.test(headAt(at)) && !alone));
    return over && covered && filled.length > 0 ? { ...over, inherited: true } : { ...cell, column };
  });
  return {
    kind: 'data',
    cells: row.filter((cell, at) => cell.passage.text || columns[at] !== columns[at - 1] || at === 0),
  };
}

/** `一`, `（二）`, `三、`: the number of a section alone in its cell or on its line. */
export const isNumeral = (text: string): boolean => /^（?[一二三四五六七八九十]{1,3}）?[、.]?$/.test(text);

/** `二 | 产业升级（1个） | | |` where rows are numbered 1, 2, 3 (`arabic`), or with a count: a section whose number stands in a cell of its own. */
function isNumberedApart([number, title]: readonly Cell[], arabic: boolean): boolean {
  const text = title?.passage.text ?? '';
  return (
    isNumeral(number?.passage.text ?? '') &&
    text.length > 1 &&
    text.length <= 40 &&
    (arabic || /（\d+[个项件]）$/.test(text))
  );
}

/** `二 | 续建项目（3项） | | | 238000 | 43000`, `| 合计 | | 326600`, `合计 | 5个`: a class and its sums. No merged cell above covers such a row. */
function isSum(filled: readonly Cell[]): boolean {
  const own = filled.filter(({ inherited }) => !inherited);
  const [first = '', ...rest] = own.map(({ passage }) => passage.text);
  const apart = isNumeral(first);
  const title = apart ? rest[0] : first;
  const sums = apart ? rest.slice(1) : rest;
  const titled = apart || /^(?:合计|小计|总计|共计)/.test(first) || isSection(first);
  return titled && title !== undefined && sums.length > 0 && sums.every((text) => /^[\d.,，%]+[个项宗]?$/.test(text));
}

const startsWithNumber = (row: Row | undefined): boolean =>
  row?.kind === 'data' && row.cells[0] !== undefined && kindOf(row.cells[0]) === 'number';

/** A row whose empty leading cells are covered by those of the row above, both with more cells than the header: `8 | 母项 | 子项甲 | 地点` over `| | 子项乙 | 地点`. */
const goesOnWide = (cells: readonly Cell[], width: number, above: Row | undefined): boolean =>
  cells.length > width && above?.kind === 'data' && above.cells.length === cells.length && !cells[0]?.passage.text;

/** A row that lacks the cell of a merged one above, with an empty one in its place. */
function whole(cells: readonly Cell[], header: readonly Cell[]): readonly Cell[] {
  if (cells.length !== header.length - 1) return cells;
  const gap = missingColumn(textsOf(header), textsOf(cells));
  return gap === null ? cells : [...cells.slice(0, gap), emptyCell(gap), ...cells.slice(gap)];
}

const textsOf = (cells: readonly Cell[]): string[] => cells.map(({ passage }) => passage.text);

/** Too many cells: one printed twice, then empty ones, are left out. Too few: empty ones are added at the end. */
function fitted(cells: readonly Cell[], width: number): Cell[] {
  const row = [...cells];
  for (let i = 1; i < row.length && row.length > width; i++)
    if (row[i]?.passage.text && row[i]?.passage.text === row[i - 1]?.passage.text) row.splice(i--, 1);
  while (row.length > width && !row.at(-1)?.passage.text) row.pop();
  for (let i = row.length - 2; i > 0 && row.length > width; i--) if (!row[i]?.passage.text) row.splice(i, 1);
  while (row.length < width) row.push(emptyCell(row.length));
  return row;
}

/**
 * A row printed without its empty leading cells: its first cell is of the kind of a later column (a score in the column of headings). It moves
 * there, and as many empty cells are taken from after it.
 */
function shifted(row: Cell[], kinds: readonly string[]): Cell[] {
  const [first] = row;
  const kind = first ? kindOf(first) : '';
  if (!kind || kind === 'words' || kind === kinds[0]) return row;
  const to = kinds.indexOf(kind);
  const empty = flatMap(row, (cell, i) => (i > 0 && !cell.passage.text ? [i] : []));
  if (to <= 0 || empty.length < to) return row;
  const dropped = new Set(empty.slice(0, to));
  return [...Array.from({ length: to }, (_, column) => emptyCell(column)), ...row.filter((_, i) => !dropped.has(i))];
}

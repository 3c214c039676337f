/** Rows put back under their columns: shifted cells, numbers printed with names, rows that a page end has cut. */
import type { Cell, Row } from '../../layout/blocks.js';
import { joinPassages } from '../../layout/passage.js';
import { endsName, nobody } from '../../layout/tables/cell-words.js';
import { flatMap } from '../../lists.js';
import type { Column, Meaning } from '../columns.js';

/** The text of a cell. */
export const textOf = (cell: Cell): string => cell.passage.text.trim();

/** The rows of a table under its columns: each fitted to them, rows cut in two joined. */
export function mendedRows(columns: readonly Column[], rows: readonly Row[]): Row[] {
  return joinedRows(
    columns,
    rows.map((row) => (row.kind === 'data' ? fittedRow(columns, row) : row)),
  );
}

/**
 * The cells of a row under the columns of its table. A row with more cells than the header has columns gives up, in this order, a cell printed twice side by
 * side (`省交通厅 省交通厅`) and an empty cell; what is still over stays where it is. Cells keep their passages. Layout may give two cells one column, where
 * a header stands over both: they stay as they are.
 */
function fittedRow(columns: readonly Column[], row: Row): Row {
  let cells = numberApart(
    columns,
    [...row.cells].sort((a, b) => a.column - b.column),
  );
  const width = columns.length;
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
function numberApart(columns: readonly Column[], cells: Cell[]): Cell[] {
  const [first, ...rest] = cells;
  const last = rest.at(-1);
  if (!first || columns[0]?.meaning !== 'number' || cells.length !== columns.length || !last || textOf(last))
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

/** A row is joined with at most so many that go on with it. */
export const mostJoined = 12;

const units: Meaning[] = ['responsible', 'lead', 'support', 'implementer', 'former-implementer', 'new-implementer'];
/** How the last unit of a cell ends where nothing of it is cut off; `市残` and `北街` are cut, `市残联` and `北街街道` are not. */
const unitEnd =
  /(?:[局厅委办室府门关构心会队院处所站司行部署厂团校盟社县区市旗镇乡等组馆台网位体）。]|[残妇侨文商科台]联|[科作记]协|街道|[城建交水产农国旅文]投|[业高技创流]园|[农林牧机]场|[一二三四五六七八九十合书]科|专班|[大中小]学|企业|水库)$/;

/** How a line begins that names somebody anew. */
const beginsName = /^[省市县区州盟旗各国]|^[\u4e00-\u9fff]{2,8}[县区市旗镇乡街]/;
/** The end of a name whose beginning stands on the line above: `市发展和改革委` / `员会`, `各乡` / `镇人民政府`. */
const restOfName = /^(?:员会|会(?![计展议])|公室|室|局|厅|镇(?:人民)?政府)/;

/** `市商务局、市市` / `场监督管理局`: a line end has cut the last name of the first line. */
export function isCutName(last: string, next: string): boolean {
  if (/[、，；]$/.test(last) || beginsName.test(next)) return false;
  const name = last.slice(Math.max(last.lastIndexOf('、'), last.lastIndexOf('，')) + 1);
  return !endsName.test(name) || restOfName.test(next) || (name.length <= 2 && !/[委联协会办局]$/.test(name));
}

/** Joins a row without number of its own to the one above where a cell above is cut (it ends in 、 or an open bracket, or inside the name of a unit), or where it holds nothing but more units of a merged task. */
function joinedRows(columns: readonly Column[], rows: readonly Row[]): Row[] {
  const number = columns.find(({ meaning }) => meaning === 'number')?.column;
  const joined: Row[] = [];
  let count = 0;
  for (const row of rows) {
    const above = joined.at(-1);
    const own = row.cells.filter((cell) => textOf(cell) && !cell.inherited);
    const goesOn =
      row.kind === 'data' &&
      above?.kind === 'data' &&
      count < mostJoined &&
      (number === undefined
        ? holdsRestOfNames(columns, above, own) || holdsRestOfWords(columns, above, own)
        : isCut(columns, number, above, own) || holdsMoreUnits(columns, row, own));
    count = goesOn ? count + 1 : 0;
    if (goesOn) joined[joined.length - 1] = joinRows(above, own);
    else joined.push(row);
  }
  return joined;
}

function isCut(columns: readonly Column[], number: number, above: Row, own: readonly Cell[]): boolean {
  if (!own.length || own.some(({ column }) => column === number)) return false;
  const over = own.map(({ column }) =>
    above.cells.find((cell) => cell.column === column && textOf(cell) && !cell.inherited),
  );
  if (!over.every(Boolean)) return false;
  return own.some((cell, at) => {
    const before = over[at] ? textOf(over[at] as Cell) : '';
    const unit = isOfUnits(columns, cell);
    return (
      /[、，；：（“《及和与]$/.test(before) ||
      /^[、，。；：）”》]/.test(textOf(cell)) ||
      isOpen(before) ||
      (unit &&
        ![before, textOf(cell)].some((text) => nobody.test(text)) &&
        !unitEnd.test(before) &&
        !beginsName.test(textOf(cell)))
    );
  });
}

/** `5 | 改造棚户区 | 市住建局 | 11月底` over ` | | 市财政局 | `: all but the units is merged with the row above. */
const holdsMoreUnits = (columns: readonly Column[], { cells }: Row, own: readonly Cell[]): boolean =>
  own.length > 0 &&
  own.every((cell) => isOfUnits(columns, cell)) &&
  cells.some((cell) => cell.inherited && textOf(cell));

/** In a table without numbers a row of nothing but the ends of names: `市机构编制委员` over `会办公室`. */
function holdsRestOfNames(columns: readonly Column[], above: Row, own: readonly Cell[]): boolean {
  return (
    own.length > 0 &&
    own.every((cell) => isOfUnits(columns, cell)) &&
    own.every((cell) => {
      const over = above.cells.find(({ column }) => column === cell.column);
      return over !== undefined && textOf(over) !== '' && isCutName(textOf(over), textOf(cell));
    })
  );
}

/** In a table without numbers a row of nothing but the rest of what is done: `豇豆、韭菜、` over `芹菜等品种`, where a page ends. */
function holdsRestOfWords(columns: readonly Column[], above: Row, own: readonly Cell[]): boolean {
  const [cell] = own;
  const over = cell && above.cells.find(({ column, inherited }) => column === cell.column && !inherited);
  const before = over ? textOf(over) : '';
  return own.length === 1 && !isOfUnits(columns, own[0] as Cell) && (/[、，（“《]$/.test(before) || isOpen(before));
}

const isOfUnits = (columns: readonly Column[], { column }: Cell): boolean =>
  units.includes(columns[column]?.meaning ?? 'note');

/** True where a bracket opened in the last 200 characters is not closed. */
function isOpen(text: string): boolean {
  const end = text.slice(-200);
  return end.lastIndexOf('（') > end.lastIndexOf('）') || end.lastIndexOf('《') > end.lastIndexOf('》');
}

/** A row with the cells of the row that goes on with it. Cells whose text stands elsewhere in the source stay as they are. */
export function joinRows(above: Row, rest: readonly Cell[]): Row {
  const columns = new Set(rest.map(({ column }) => column));
  const cells = above.cells.map((cell) => {
    const more = rest.filter(
      ({ column, passage }) => column === cell.column && (passage.first ?? 0) > (cell.passage.last ?? -1),
    );
    columns.delete(cell.column);
    if (!more.length || cell.inherited) return cell;
    return {
      ...cell,
      passage: joinPassages([cell.passage, ...more.map(({ passage }) => passage)]),
      lines: [...cell.lines, ...flatMap(more, ({ lines }) => lines)],
    };
  });
  return {
    ...above,
    cells: [...cells, ...rest.filter(({ column }) => columns.has(column))].sort((a, b) => a.column - b.column),
  };
}

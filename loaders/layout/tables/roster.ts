/**
 * Two-column rosters set as tables: `马某	区长	何某	局长`. They have no header; people read the left column down, then the right, so that is
 * the order their lines are given in.
 */
import { flatMap } from '../../lists.js';
import { type Folded, readSpans } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

const name = /^(?:[\u4e00-\u9fff ]{1,12}：)?(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6})$/;
const post = /(?:长|任|员|记|席|理|师|官|人|问|监|行|授|总|书)(?:职务)?(?:（.*）)?$/;

const textOf = (folded: Folded, cell: RawCell | undefined) => (cell ? readSpans(folded, cell).text : '');

/** What heads or fills a column of its own in a membership table: `姓名`, `单位及职务`, `副组长` without a colon. */
const ownColumn =
  /^(?:姓名|(?!.*[长任员记师]职务).{0,8}职务|备注|序号|任职|免职|(?:第一|常务|执行)?副?(?:组长|总指挥|指挥长|主任|召集人|秘书长)|成员|组员|委员)：?$/;

/** Whether the rows are names each followed by a post. A table with a header, or with the roles in a column of their own, stays a table. */
export function isRoster(folded: Folded, rows: readonly RawRow[]): boolean {
  if (
    rows.some((row) => row.some((cell) => cell.length > 0 && ownColumn.test(textOf(folded, cell).replace(/\s/g, ''))))
  )
    return false;
  if (holdsPeople(folded, rows)) return true;
  let people = 0;
  let filled = 0;
  for (const row of rows) {
    const cells = row.filter((cell) => cell.length);
    filled += cells.length;
    for (let i = 0; i + 1 < cells.length; i++)
      if (name.test(textOf(folded, cells[i])) && post.test(textOf(folded, cells[i + 1]))) people++;
  }
  return people > 0 && people * 2 >= filled * 0.6;
}

/** `副组长：马 某 副市长`: label, name and post in one cell, blanks between them. */
const wholePerson =
  /^(?:[\u4e00-\u9fff ]{1,14}： *)?[\u4e00-\u9fff]{1,4}(?: [\u4e00-\u9fff])?(?:·[\u4e00-\u9fff]{1,6})? +[^ ]/;
/** `组长：马 某`: the post has a cell of its own. */
const nameAlone = /^(?:[\u4e00-\u9fff ]{1,14}： *)(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,3})$/;

const printed = (folded: Folded, cell: RawCell | undefined) =>
  cell?.length ? readSpans(folded, cell, true).text.trim() : '';

/** Whether most cells each hold a person, two or more to a row, many with the whole post; the others are the rest of posts that the cell broke. */
function holdsPeople(folded: Folded, rows: readonly RawRow[]): boolean {
  const cells = flatMap(rows, (row) => row.filter((cell) => cell.length).map((cell) => printed(folded, cell)));
  const people = cells.filter((text) => wholePerson.test(text));
  const whole = people.filter((text) => post.test(text)).length;
  const wide = rows.some((row) => row.filter((cell) => cell.length).length > 1);
  return wide && whole > 1 && whole >= cells.length * 0.3 && people.length >= cells.length * 0.5;
}

/** The roster's lines in reading order, each the cells of one person: the first pair of every row, then the second; or column by column. */
export const rosterLines = (folded: Folded, rows: readonly RawRow[]): RawCell[] =>
  holdsPeople(folded, rows) ? personsByColumn(folded, rows) : pairsByColumn(rows);

/** Each cell a person; the post may have the second cell of the row to itself. */
function personsByColumn(folded: Folded, rows: readonly RawRow[]): RawCell[] {
  const columns: RawCell[][] = [];
  for (const row of rows) {
    const split = nameAlone.test(printed(folded, row[0])) && post.test(printed(folded, row[1]));
    const cells = split ? [[...(row[0] ?? []), ...(row[1] ?? [])], [], ...row.slice(2)] : row;
    for (const [column, cell] of cells.entries()) if (cell.length) put(columns, column, cell);
  }
  return columns.flat();
}

/** Name and post in two cells; a row that begins in the third column holds people of the second pair. */
function pairsByColumn(rows: readonly RawRow[]): RawCell[] {
  const columns: RawCell[][] = [];
  for (const row of rows) {
    const first = row.findIndex((cell) => cell.length) >= 3 ? 1 : 0;
    const cells = row.filter((cell) => cell.length);
    for (let i = 0; i < cells.length; i += 2)
      put(columns, first + i / 2, [...(cells[i] as RawCell), ...(cells[i + 1] ?? [])]);
  }
  return columns.flat();
}

function put(columns: RawCell[][], column: number, cell: RawCell): void {
  columns[column] ??= [];
  columns[column].push(cell);
}

/**
 * Two-column rosters set as tables: `马某	区长	何某	局长`. They have no header; people read the left column down, then the right, so that is
 * the order their lines are given in.
 */
import { type Folded, readSpans } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

const name = /^(?:[\u4e00-\u9fff ]{1,12}：)?(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6})$/;
const post = /(?:长|任|员|记|席|理|师|官|人|问|监|行|授|总|书)(?:（.*）)?$/;

const textOf = (folded: Folded, cell: RawCell | undefined) => (cell ? readSpans(folded, cell).text : '');

/** Whether the rows are names each followed by a post. */
export function isRoster(folded: Folded, rows: readonly RawRow[]): boolean {
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

/** The roster's lines in reading order, each the cells of one person: the first pair of every row, then the second. */
export function rosterLines(rows: readonly RawRow[]): RawCell[] {
  const columns: RawCell[][] = [];
  for (const row of rows) {
    const missing = row.findIndex((cell) => cell.length);
    const cells = row.filter((cell) => cell.length);
    for (let i = 0, column = missing >= 3 ? 1 : 0; i < cells.length; i += 2, column++) {
      const people = columns[column] ?? [];
      people.push([...(cells[i] as RawCell), ...(cells[i + 1] ?? [])]);
      columns[column] = people;
    }
  }
  return columns.flat();
}

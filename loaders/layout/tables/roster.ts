/**
 * Two-column rosters set as tables: `马某	区长	何某	局长`. They have no header; people read the left column down, then the right, so that is
 * the order their lines are given in.
 */
import { type Folded, readSpans } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

const name = /^(?:[\u4e00-\u9fff ]{1,12}：)?(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6})$/;
const post = /(?:长|任|员|记|席|理|师|官|人|问|监|行|授|总)(?:（.*）)?$/;

const textOf = (folded: Folded, cell: RawCell | undefined) => (cell ? readSpans(folded, cell).text : '');

/** Whether the rows are names each followed by a post. */
export function isRoster(folded: Folded, rows: readonly RawRow[]): boolean {
  let people = 0;
  let filled = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const text = textOf(folded, row[column]);
      if (text) filled++;
      if (name.test(text) && post.test(textOf(folded, row[column + 1]))) people++;
    }
  return people > 0 && people * 2 >= filled * 0.6;
}

/** The roster's lines in reading order: each the cells of one person. */
export function rosterLines(rows: readonly RawRow[]): RawCell[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines: RawCell[] = [];
  for (let column = 0; column < columns; column += 2)
    for (const row of rows) {
      const cells = [...(row[column] ?? []), ...(row[column + 1] ?? [])];
      if (cells.length) lines.push(cells);
    }
  return lines;
}

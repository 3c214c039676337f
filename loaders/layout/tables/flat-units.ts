/**
 * Flattened tables of tasks without row numbers, whose last columns name units: heads one under the other (`类别`, `具体任务`, `责任单位`, `配合单位`), then cell after
 * cell. Units close a row; a row without its first cells has them from a merged cell above.
 */
import type { Line } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadLine } from './header.js';
import type { FoundTable } from './index.js';

/** Most columns such a table may have. */
const widest = 8;
const unitHead = /(?:责任|牵头|配合|主办|协办|承办|参与|实施)(?:单位|部门|主体)$|^(?:单位|部门|牵头|配合)$/;
/** Names of units and nothing else, with marks between them. */
const units =
  /^(?:[^、，；。：\s]{1,30}(?:[局委办厅会院部府队司行社校所区县市旗]|中心|单位|部门|企业|机构|等)(?:[、，；]|\s+|$))+$/;
const longestUnits = 240;

/** The table whose heads begin at line `from`, or null: two rows or more that units close. */
export function unitsTable(lines: readonly Line[], from: number): FoundTable | null {
  const heads = headsAt(lines, from);
  const first = heads.findIndex(({ text }) => unitHead.test(text));
  if (first < 1 || !heads.slice(first).every(({ text }) => unitHead.test(text))) return null;
  const rows: RawRow[] = [heads.map(cellOf)];
  let to = from + heads.length;
  for (let end = rowEnd(lines, to, first); end !== null; end = rowEnd(lines, to, first)) {
    const named = Math.min(closing(lines, end), heads.length - first);
    rows.push(rowOf(lines.slice(to, end), lines.slice(end, end + named), first));
    to = end + named;
  }
  return rows.length > 2 ? { from, to, form: 'flat', rows } : null;
}

function headsAt(lines: readonly Line[], from: number): Line[] {
  const heads: Line[] = [];
  while (heads.length < widest && isHeadLine(lines[from + heads.length]))
    heads.push(lines[from + heads.length] as Line);
  return heads.length < 3 ? [] : heads;
}

const cellOf = ({ start, end }: Line): RawCell => [{ start, end }];

/** True for a text of nothing but names of units. */
export const namesUnits = (text: string): boolean => text.length <= longestUnits && units.test(text);

const isUnits = (line: Line | undefined): boolean => line !== undefined && namesUnits(line.text);

/** Where the units of the row at `at` begin: behind one cell at least and no more than stand before them in the header; null where no row stands there. */
function rowEnd(lines: readonly Line[], at: number, before: number): number | null {
  for (let end = at; end <= at + before; end++) {
    const line = lines[end];
    if (!line || line.text.includes('\t') || isAttachmentLine(line.text) || isDateLine(line.text)) return null;
    if (end > at && isUnits(line)) return end;
  }
  return null;
}

function closing(lines: readonly Line[], at: number): number {
  let count = 0;
  while (isUnits(lines[at + count])) count++;
  return count;
}

/** What stands before the units keeps to the right: cells that lack are those of a merged cell above. */
function rowOf(own: readonly Line[], named: readonly Line[], before: number): RawRow {
  const covered = Array.from({ length: before - own.length }, (): RawCell => []);
  return [...covered, ...own.map(cellOf), ...named.map(cellOf)];
}

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
/** A time may close the row behind the units. */
const timeHead = /^(?:完成|办结|整改|落实)?(?:时限|时间|期限)$/;
const time = /^(?:\d{4}年|\d{1,2}月|年|第?[一二三四]季度|[上下]半年|长期|持续|全年|立即).{0,16}$/;
/** Names of units and nothing else, with marks between them. */
const units =
  /^(?:[^、，；。：\s]{1,30}(?:[局委办厅会院部府队司行社校所区县市旗]|中心|单位|部门|企业|机构|等)(?:[、，；]|\s+|$))+$/;
const longestUnits = 240;

/** The table whose heads begin at line `from`, or null: two rows or more that units close. */
export function unitsTable(lines: readonly Line[], from: number): FoundTable | null {
  const heads = headsAt(lines, from);
  const first = heads.findIndex(({ text }) => unitHead.test(text));
  const timed = heads.length > first + 1 && timeHead.test(heads.at(-1)?.text ?? '') ? 1 : 0;
  if (first < 1 || !heads.slice(first, heads.length - timed).every(({ text }) => unitHead.test(text))) return null;
  const rows: RawRow[] = [heads.map(cellOf)];
  let to = from + heads.length;
  for (let end = rowEnd(lines, to, first); end !== null; end = rowEnd(lines, to, first)) {
    const named = Math.min(closing(lines, end), heads.length - first - timed);
    const units = lines.slice(end, end + named);
    const when = timed && time.test(lines[end + named]?.text ?? '') ? lines[end + named] : undefined;
    if (timed && !when) return null;
    rows.push(rowOf(lines.slice(to, end), units, first, when && heads.length - 1 - first, when));
    to = end + named + timed;
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

/** What stands before the units keeps to the right: cells that lack are those of a merged cell above. A time stands in the last of `width` columns behind. */
function rowOf(own: readonly Line[], named: readonly Line[], before: number, width = 0, when?: Line): RawRow {
  const none = (length: number) => Array.from({ length: Math.max(0, length) }, (): RawCell => []);
  const cells = [...none(before - own.length), ...own.map(cellOf), ...named.map(cellOf)];
  return when ? [...cells, ...none(width - named.length), cellOf(when)] : cells;
}

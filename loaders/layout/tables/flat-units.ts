/**
 * Flattened tables of tasks without row numbers, whose last columns name units: heads one under the other (`类别`, `具体任务`, `责任单位`, `配合单位`), then cell after
 * cell. Units close a row; a row without its first cells has them from a merged cell above.
 */
import type { Line } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { roleHead } from './cell-words.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadLine } from './header.js';
import type { FoundTable } from './index.js';
import { isSection } from './sections.js';

/** Longest head of a column of units. */
const longestHead = 12;
/** Most columns such a table may have. */
const widest = 8;
const unitHead = new RegExp(`${roleHead.source}|^(?:单位|部门|行业部门|牵头|配合)$`);
/** Leaders stand before the units, one to a line. */
const leaderHead = /^(?:责任|牵头|分管|主管|负责|包抓|挂帅|市|县|区)(?:市|县|区)?领导$/;
const leader = /^[\u4e00-\u9fff]{2,4}$/;
const mostLeaders = 4;
/** A time may close the row behind the units. */
const timeHead =
  /^(?:完成|办结|整改|落实|推进|工作)?(?:时限|时间|期限|时间节点|时间安排)$|^(?:时限|时间|进度)要求$|^进度安排$/;
const time = /^(?:\d{4}年|\d{1,2}月|年|第?[一二三四]季度|[上下]半年|长期|持续|全年|立即).{0,16}$/;
/** Names of units and nothing else, with marks between them. */
const units =
  /^(?:[^、，；。：\s]{1,30}(?:[局委办厅会院部府队司行社校所室馆站厂区县市旗]|(?<!平)台|中心|单位|部门|企业|机构|等)(?:[、，；]|\s+|$))+$/;
const longestUnits = 240;

/** The table whose heads begin at line `from`, or null: two rows or more that units close. */
export function unitsTable(lines: readonly Line[], from: number): FoundTable | null {
  const heads = headsAt(lines, from);
  const first = heads.findIndex(({ text }) => unitHead.test(text));
  const timed = heads.length > first + 1 && timeHead.test(heads.at(-1)?.text ?? '') ? 1 : 0;
  if (first < 1 || !heads.slice(first, heads.length - timed).every(({ text }) => unitHead.test(text))) return null;
  const rows: RawRow[] = [heads.map(cellOf)];
  const led = leaderHead.test(heads[first - 1]?.text ?? '');
  let to = from + heads.length;
  for (let end = rowEnd(lines, to, first, led); end !== null; end = rowEnd(lines, to, first, led)) {
    if (end > to + 1 && isSection(lines[to]?.text ?? '')) rows.push([cellOf(lines[to++] as Line)]);
    const named = Math.min(closing(lines, end), heads.length - first - timed);
    const units = lines.slice(end, end + named);
    const when = timed && time.test(lines[end + named]?.text ?? '') ? lines[end + named] : undefined;
    if (timed && !when) return null;
    const own = led ? withLeaders(lines.slice(to, end)) : lines.slice(to, end).map(cellOf);
    rows.push(rowOf(own, units, first, when && heads.length - 1 - first, when));
    to = end + named + timed;
    if (heads.every(({ text }, i) => lines[to + i]?.text === text)) to += heads.length;
  }
  return rows.length > 2 ? { from, to, form: 'flat', rows } : null;
}

/** What heads the tasks of a table of two columns. */
const taskHead =
  /^(?:(?:工作|重点|主要|目标|具体|改革|整改)?(?:任务|事项)(?:内容)?|(?:主要|重点|具体)?工作(?:内容)?|(?:政策|工作|整改)?措施)$/;
/** `工作任务`, `责任单位`: the heads of a table of two columns. */
export const isPair = (heads: readonly string[]): boolean =>
  heads.length === 2 && taskHead.test(heads[0] as string) && unitHead.test(heads[1] as string);

/** A table of two columns that begins at line `from`, a task and its units, one below the other, with sections between; null without three of them. */
export function pairsTable(lines: readonly Line[], from: number): FoundTable | null {
  const [task, unit] = [lines[from], lines[from + 1]];
  if (!task || !unit || task.text.length > 6 || !isPair([task.text, unit.text])) return null;
  const rows: RawRow[] = [[cellOf(task), cellOf(unit)]];
  let to = from + 2;
  for (let end = pairEnd(lines, to); end !== null; end = pairEnd(lines, to)) {
    rows.push(...lines.slice(to, end - 2).map((line) => [cellOf(line)]), lines.slice(end - 2, end).map(cellOf));
    to = end;
  }
  return rows.filter(({ length }) => length === 2).length > 3 ? { from, to, form: 'flat', rows } : null;
}

/** Where the task at `at`, behind one section line or none, ends with its units; null where none stands there. */
function pairEnd(lines: readonly Line[], at: number): number | null {
  const first = isSection(lines[at]?.text ?? '') && !isUnits(lines[at + 1]) ? at + 1 : at;
  const line = lines[first];
  if (!line || isUnits(line) || endsDuty({ ...line, text: line.text.slice(0, 8) }) || line.text.includes('\t'))
    return null;
  return isUnits(lines[first + 1]) ? first + 2 : null;
}

/**
 * A table whose first column names units and whose last says when: `责任单位`, `工作任务`, `完成时限`. A row without its first cell has that of a merged one above; null
 * without two rows.
 */
export function unitsFirst(lines: readonly Line[], from: number): FoundTable | null {
  const first = lines[from]?.text ?? '';
  if (first.length > longestHead || !unitHead.test(first)) return null;
  const heads = headsAt(lines, from);
  const width = heads.length;
  if (width < 3 || width > 4 || heads.slice(1).some(({ text }) => unitHead.test(text))) return null;
  if (!timeHead.test(heads.at(-1)?.text ?? '')) return null;
  const rows: RawRow[] = [heads.map(cellOf)];
  let to = from + width;
  for (;;) {
    const named = isUnits(lines[to]) ? 1 : 0;
    const row = lines.slice(to, to + named + width - 1);
    if (row.length < named + width - 1 || !time.test(row.at(-1)?.text ?? '') || row.slice(named).some(isUnits)) break;
    rows.push([...(named ? [] : [[]]), ...row.map(cellOf)]);
    to += row.length;
  }
  return rows.length > 2 ? { from, to, form: 'flat', rows } : null;
}

/** Heads of a table of units and what they do. */
const bodyHead = /^(?:成员|相关|有关|涉及|责任|牵头|职能)?(?:单位|部门)(?:名称)?$/;
const dutyHead = /^(?:主要|工作|具体)?(?:职责|职责分工|任务分工|职责任务)$/;
const longestName = 40;
/** `成员单位`, `主要职责`: the heads of a table of bodies and their duties. */
export const isDuties = ([body = '', duty = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && bodyHead.test(body) && dutyHead.test(duty);

/** A table of two columns, units and their duties, that begins at line `from`: `成员单位`, `主要职责`, then a unit and what it does, one below the other; null without two units. */
export function dutiesTable(lines: readonly Line[], from: number): FoundTable | null {
  const [body, duty] = [lines[from], lines[from + 1]];
  if (!body || !duty || body.text.length > 6 || !bodyHead.test(body.text) || !dutyHead.test(duty.text)) return null;
  const rows: RawRow[] = [[cellOf(body), cellOf(duty)]];
  let to = from + 2;
  for (let end = dutyEnd(lines, to); end !== null; end = dutyEnd(lines, to)) {
    rows.push([cellOf(lines[to] as Line), lines.slice(to + 1, end).map(({ start, end }) => ({ start, end }))]);
    to = end;
  }
  return rows.length > 2 ? { from, to, form: 'flat', rows } : null;
}

const isName = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= longestName && namesUnits(line.text);

/** Where the duty of the unit at `at` ends, the last one with its line; null where no unit stands there, or nothing that it does. */
function dutyEnd(lines: readonly Line[], at: number): number | null {
  const first = lines[at + 1];
  if (!isName(lines[at]) || !first || isName(first) || first.text.length < 6) return null;
  if (endsDuty(first)) return null;
  let end = at + 2;
  while (lines[end] && !isName(lines[end]) && !endsDuty(lines[end] as Line) && end < at + 12) end++;
  return isName(lines[end]) ? end : at + 2;
}

const endsDuty = ({ text }: Line): boolean =>
  text.includes('\t') || isAttachmentLine(text) || isDateLine(text) || isSection(text);

function headsAt(lines: readonly Line[], from: number): Line[] {
  const heads: Line[] = [];
  while (heads.length < widest && isHeadLine(lines[from + heads.length]))
    heads.push(lines[from + heads.length] as Line);
  return heads.length < 3 ? [] : heads;
}

const cellOf = ({ start, end }: Line): RawCell => [{ start, end }];

/** A unit with its level in front, and no more. */
export const unitAlone = /^[省市县区州盟旗各].{1,18}(?:[局委办厅府会]|中心|公司|[支大总]队|部门)$/;

/** True for a text of nothing but names of units. */
export const namesUnits = (text: string): boolean =>
  text.length <= longestUnits && units.test(text.replace(/（[^（）]*）/g, '')) && !counted.test(text);

/** `新建敬老院20所`: no unit. */
const counted = /\d(?:余|多)?[所处家队社校区院部]$/;

const isUnits = (line: Line | undefined): boolean => line !== undefined && namesUnits(line.text);

/** Where the units of the row at `at` begin: behind one cell at least and no more than stand before them in the header; null where no row stands there. */
function rowEnd(lines: readonly Line[], at: number, before: number, led: boolean): number | null {
  const more = isSection(lines[at]?.text ?? '') ? 1 : 0;
  for (let end = at; end <= at + before + more + (led ? mostLeaders : 0); end++) {
    const line = lines[end];
    if (!line || line.text.includes('\t') || isAttachmentLine(line.text) || isDateLine(line.text)) return null;
    if (end > at && isUnits(line)) return end;
  }
  return null;
}

/** Cells of a row whose last lines are names: those are one cell. */
function withLeaders(own: readonly Line[]): RawCell[] {
  let first = own.length;
  while (first > 1 && leader.test(own[first - 1]?.text.replace(/\s/g, '') ?? '')) first--;
  const names = own.slice(first).map(({ start, end }) => ({ start, end }));
  return [...own.slice(0, first).map(cellOf), names];
}

function closing(lines: readonly Line[], at: number): number {
  let count = 0;
  while (isUnits(lines[at + count])) count++;
  return count;
}

/** What stands before the units keeps to the right: cells that lack are those of a merged cell above. A time stands in the last of `width` columns behind. */
function rowOf(own: readonly RawCell[], named: readonly Line[], before: number, width = 0, when?: Line): RawRow {
  const none = (length: number) => Array.from({ length: Math.max(0, length) }, (): RawCell => []);
  const cells = [...none(before - own.length), ...own, ...named.map(cellOf)];
  return when ? [...cells, ...none(width - named.length), cellOf(when)] : cells;
}

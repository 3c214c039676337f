/** Header rows of tables. */
import type { Cell } from '../blocks.js';
import type { Line } from '../lines.js';
import { columnHeads } from '../words.js';
import { roleHead as ofUnits } from './cell-words.js';

const head = new RegExp(`^(?:.{0,14}(?:${columnHeads})|.{0,8}号|.{0,6}人)(?:（.*）)?$`);

/** A line that is a column head and no more. */
export const isHeadWord = (text: string) =>
  text.length <= 16 && head.test(text.replace(/\s/g, '')) && !/[。；，：]/.test(text);

const filledIn = (row: readonly Cell[]) => row.filter(({ passage }) => passage.text);
/** Text in the form of a column head. */
export const isHeadText = (text: string): boolean =>
  text.length <= 24 && (head.test(text) || head.test(text.replace(/（[^（）]*）/g, ''))) && !/[。；，]/.test(text);
const isHead = ({ passage: { text } }: Cell) => isHeadText(text);

/** 工作组, 专班名称 over the names of groups; longer words that end so are those names. */
const groupHead = /^(?:应急)?(?:工作组|工作专班|专班|小组|组别)(?:名称)?$/;

/** `表1 工作组及职责`, `2.2 工作组及职责`: a title over a table; `三、部门职责`, `（一）交通部门`: headings. */
const titled = /^(?:附?表\d|\d{1,2}\.\d|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

/** A line that holds a column head and no more, as flattened tables have them. */
export const isHeadLine = (line: Line | undefined): boolean => {
  if (line === undefined || line.text.length > 16 || titled.test(line.text)) return false;
  const text = line.text.replace(/\s/g, '');
  return (isHeadText(text) || groupHead.test(text)) && !text.includes('：');
};

/** A role that heads a column of a table of bodies: `主任（组长）`. A row of roles and names holds them too, so they count only beside other heads. */
const isRoleHead = ({ passage: { text } }: Cell) => roleHead.test(text.replace(/\s/g, ''));
const roleHead =
  /^(?:第一|常务)?副?(?:组长|主任|主任委员|召集人|总?指挥长?)(?:[（/](?:第一|常务)?副?(?:组长|主任|主任委员|召集人|总?指挥长?)）?)?$/;

/** A row of short column heads, most of them usual ones. */
export function isHeaderRow(row: readonly Cell[]): boolean {
  const filled = filledIn(row);
  if (filled.length < 2 || filled.length * 2 < row.length) return false;
  if (filled.some(({ passage: { text } }) => text.length > 60 || /^[\d.]+$/.test(text) || /[。；]/.test(text)))
    return false;
  const heads = filled.filter(isHead).length;
  return (
    heads >= 2 && (heads + filled.filter((cell) => isRoleHead(cell) || isPeriod(cell)).length) * 2 >= filled.length
  );
}

/** The second row of a header: heads alone, where the first row's merged cell left room, nothing of its own under its first cell. */
export function isSubheaderRow(first: readonly Cell[], second: readonly Cell[]): boolean {
  const filled = filledIn(second).filter(({ inherited }) => !inherited);
  return (
    (!second[0]?.passage.text || second[0].inherited) &&
    filledIn(first).length < first.length &&
    filled.every((cell) => isHead(cell) || isRole(cell) || isPeriod(cell)) &&
    filled.length >= 2
  );
}

/** `主办 | 协办`, `牵头 | 协同` under 责任单位: roles alone, which head columns only there. */
const isRole = ({ passage: { text } }: Cell) =>
  /^(?:牵头|主办|协办|主责|承办|协助|协同|配合|参与|会办)(?:单位|部门)?$/.test(text);

/** `一季度 | 二季度` under 目标进度, `2023年 | 2024年` under 年度目标. */
const isPeriod = ({ passage: { text } }: Cell) => isPeriodHead(text);

/** `一季度`, `2024年`: what heads a column of progress. */
export const isPeriodHead = (text: string): boolean =>
  /^(?:第?[一二三四]季度末?|[上下]半年|全年|[12]\d{3}年(?:度)?|\d{1,2}(?:[—-]\d{1,2})?月(?:份)?)$/.test(text);

/** `小计 | 其中：财政资金`: what the lower row of a header may hold beside usual heads. */
const isLowerHead = ({ passage: { text } }: Cell) =>
  text.length > 1 && text.length <= 14 && !/\d{2}|[。；，]/.test(text);

/**
 * The first row of a header with room for what stands under its merged cell, where it was printed without that: `… | 总投资 | 责任单位` over
 * `| | 小计 | 其中：贷款 |`. Null where the second row does not tell which cell was merged.
 */
export function widened(first: readonly Cell[], second: readonly Cell[], width: number): Cell[] | null {
  const heads = first.slice(0, first.findLastIndex(({ passage }) => passage.text) + 1);
  let from = second.findIndex(({ passage }) => passage.text);
  while (goesOn(heads[from], second[from])) from++;
  const to = second.findLastIndex(({ passage }) => passage.text);
  const lower = second.slice(from, to + 1);
  if (from < 2 || from >= heads.length || lower.length < 2 || heads.length + lower.length - 1 !== width) return null;
  if (heads.some(({ passage }) => !passage.text) || !lower.every(isLowerHead) || !lower.some(isHead)) return null;
  const room = lower.slice(1).map((cell) => ({ ...cell, passage: cell.passage.slice(0, 0), lines: [] }));
  return [...heads.slice(0, from + 1), ...room, ...heads.slice(from + 1)];
}

/** `完成` over `时限`: one head that its narrow column breaks. */
const goesOn = (upper: Cell | undefined, lower: Cell | undefined): boolean =>
  upper !== undefined &&
  lower !== undefined &&
  upper.passage.text.length < 4 &&
  lower.passage.text.length < 4 &&
  !isHead(upper) &&
  isHeadText(upper.passage.text + lower.passage.text);

/** One row of heads: the lower one where both rows have one. */
export function mergeHeaders(first: readonly Cell[], second: readonly Cell[]): Cell[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const lower = second[column];
    const upper = first[column];
    return { ...((lower?.passage.text ? lower : upper) ?? (lower as Cell)), column };
  });
}

/** What heads the tasks of a table of two columns. */
const taskHead =
  /^(?:(?:工作|重点|主要|目标|具体|改革|整改)?(?:任务|事项)(?:内容)?|(?:主要|重点|具体)?工作(?:内容)?|(?:政策|工作|整改)?措施)$/;
const unitHead = new RegExp(`${ofUnits.source}|^(?:单位|部门|行业部门|牵头|配合)$`);
/** `工作任务`, `责任单位`: the heads of a table of two columns. */
export const isPair = (heads: readonly string[]): boolean =>
  heads.length === 2 && taskHead.test(heads[0] as string) && unitHead.test(heads[1] as string);

/** Heads of a table of units and what they do. */
const bodyHead = /^(?:成员|相关|有关|涉及|责任|牵头|职能)?(?:单位|部门)(?:名称)?$/;
const dutyHead = /^(?:主要|工作|具体)?(?:职责|职责分工|任务分工|职责任务)$/;
/** `成员单位`, `主要职责`: the heads of a table of bodies and their duties. */
export const isDuties = ([body = '', duty = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && bodyHead.test(body) && dutyHead.test(duty);

/** Heads of a flattened table whose narrow columns cut them: `序` / `号`, `牵头` / `单位`, `完成` / `时限` on two lines each. */
import type { Line } from '../lines.js';
import { isNumeral } from './align.js';
import { isHeadText } from './header.js';
import { isSection } from './sections.js';

/** Most lines that heads take, and the longest of them. */
const most = 20;
const longest = 12;
/** Longest name of the works under it: `推进实施“光伏+”示范工程`. */
const longestOver = 24;

const textOf = (line: Line | undefined): string => line?.text.replace(/\s/g, '') ?? '';

/**
 * The lines of each head where the first is cut into `序` and `号`, or where the first row has fewer lines than there are heads, up to the number of that row; null where
 * three are not known or more are not.
 */
export function cutHeads(lines: readonly Line[], from: number): Line[][] | null {
  if (!/^[序编]/.test(lines[from]?.text ?? '')) return null;
  const first = textOf(lines[from]);
  const cut = first === '序' && textOf(lines[from + 1]) === '号';
  if (!cut && first !== '序号' && first !== '编号') return null;
  const few = joinedHeads(lines, from, false);
  const tried = [few, joinedHeads(lines, from, true)];
  const fits = (less: number) => tried.find((heads) => heads && lacksLines(heads, lines, from, less));
  return fits(0) ?? fits(1) ?? (cut ? few : null);
}

/**
 * Whether the line `count` lines behind `from` is no head but names the works under it, `区管道路`: row 1 begins behind it, and has as many lines as there are heads
 * before it, or 领域 is the head before 序号.
 */
export function isOverRows(lines: readonly Line[], from: number, count: number): boolean {
  const text = textOf(lines[from + count]);
  const classed = classHead.test(textOf(lines[from - 1])) && !lastHead.test(text);
  return (
    textOf(lines[from + count + 1]) === '1' &&
    (classed || (textOf(lines[from + 2 * count + 1]) === '2' && !isHeadText(text))) &&
    text.length <= longestOver &&
    lines.slice(from, from + count).every((line) => isHeadText(textOf(line)))
  );
}
/** A column of what rows are of, before that of their numbers. */
const classHead = /^(?:任务|工作|项目|指标|事项|所属)?(?:类别|领域|板块|分类|类型|方面)$|^考核项目$/;
/** What the last column of such a table may be. */
const lastHead = /(?:备注|说明|单位|部门|领导|[人时限间度标施])$/;

/** The heads at `from`, those halves of one put together that are so by their words; all that may be, where `all` is asked for. */
function joinedHeads(lines: readonly Line[], from: number, all: boolean): Line[][] | null {
  const heads: Line[][] = [];
  for (const [at, line] of lines.slice(from, from + most).entries()) {
    const text = textOf(line);
    if (isNumeral(text)) return null;
    if (/^\d{1,3}$/.test(text) || isSection(line.text) || isOverRows(lines, from, at))
      return known(heads) ? heads : null;
    if (text.length > longest || /[。；，：]/.test(text)) return null;
    const before = heads.at(-1);
    if (before && goesOn(before, text, all)) before.push(line);
    else heads.push([line]);
  }
  return null;
}

/** Whether the first row has as many lines as heads put together, or `less`, and fewer than the lines of the heads. */
function lacksLines(heads: readonly Line[][], lines: readonly Line[], from: number, less: number): boolean {
  const over = from + heads.flat().length;
  const at = over + (isSection(lines[over]?.text ?? '') ? 1 : 0);
  const next = String(Number(textOf(lines[at])) + 1);
  const length = lines.slice(at, at + most).findIndex((line) => textOf(line) === next);
  return length < over - from && length === heads.length - less;
}

/** `牵头` + `单位`, `完成` + `时限`: halves of one head, of which one alone is none or says what units do; `2018年计划` + `投资（亿元）`. */
function goesOn(before: readonly Line[], text: string, all: boolean): boolean {
  const first = before.map(textOf).join('');
  if (ofYear.test(first) && /^投资(?:额|计划)?(?:（[^（）]*）)?$/.test(text)) return true;
  if (first.length > 4 || text.length > 4 || !isHeadText(first + text)) return false;
  const even = all && first.length === 2 && text.length === 2 && !whole.test(first);
  const apart = text.length === 4 && first.length === 4 && isHeadText(text);
  return even || (!isHeadText(first) && !apart) || !isHeadText(text) || halves.test(first + text);
}

/** `2018年`, `2018年计划`, `截至2017年底累计完成`. */
const ofYear = /^(?:截至|截止)?(?:[12]\d{3}年度?|年度|当年)底?(?:计划|累计)?(?:完成)?$/;

/** Heads that need no second half. */
const whole = /^(?:序号|编号|编码|代码|名称|备注|类别|类型|领域|单位|部门|地点|内容|时限|时间)$/;

/** Words of which two make one head where blanks or line ends part them: `工 作 内 容`, `牵头` + `单位`. */
export const halves =
  /^(?:(?:牵头|责任|配合|主办|主责|协办|会办|参与|负责|承办|督导)(?:单位|部门|领导)|(?:项目|工程|任务|工作|指标|建议|事项)(?:名称|属性|类别|性质|地点|规模|内容|任务|措施|目标|要求)|(?:重点|主要|具体|目标)(?:任务|工作|内容|措施)|完成(?:时限|时间))$/;

function known(heads: readonly Line[][]): boolean {
  const count = heads.filter((head) => isHeadText(head.map(textOf).join(''))).length;
  return count >= 3 && count * 2 > heads.length;
}

/** The number of the first row at `at`: 1, or that with which the numbers of a list in parts go on, where the next follows within `reach` lines. */
export function firstNumber(lines: readonly Line[], at: number, reach: number): number {
  const number = /^[2-9]\d?$|^1\d{1,2}$/.test(lines[at]?.text ?? '') ? Number(lines[at]?.text) : 1;
  const follows = lines.slice(at + 2, at + reach).some(({ text }) => text === String(number + 1));
  return follows ? number : 1;
}

/** The heads at `from` as far as they go, whole ones and those put together of halves; `all` that may be halves are put together where asked for. */
export function joinHeads(lines: readonly Line[], from: number, all: boolean): Line[][] {
  const heads: Line[][] = [];
  for (const line of lines.slice(from, from + most)) {
    const text = textOf(line);
    if (text.length > longest || /[。；，：\d]/.test(text) || isSection(line.text)) break;
    const before = heads.at(-1);
    if (before && goesOn(before, text, all)) before.push(line);
    else if (before && !isHeadText(before.map(textOf).join(''))) break;
    else heads.push([line]);
  }
  while (heads.length && !isHeadText((heads.at(-1) as Line[]).map(textOf).join(''))) heads.pop();
  return heads;
}

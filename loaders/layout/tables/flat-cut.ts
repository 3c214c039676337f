/** Heads of a flattened table whose narrow columns cut them: `序` / `号`, `牵头` / `单位`, `完成` / `时限` on two lines each. */
import type { Line } from '../lines.js';
import { isHeadText } from './header.js';

/** Most lines that heads take, and the longest of them. */
const most = 20;
const longest = 12;

const textOf = (line: Line | undefined): string => line?.text.replace(/\s/g, '') ?? '';

/** The lines of each head where the first is cut into `序` and `号`, up to the row numbered 1; null where three are not known or more are not. */
export function cutHeads(lines: readonly Line[], from: number): Line[][] | null {
  if (lines[from]?.text !== '序' || lines[from + 1]?.text !== '号') return null;
  const heads: Line[][] = [];
  for (const line of lines.slice(from, from + most)) {
    const text = textOf(line);
    if (text === '1') return known(heads) ? heads : null;
    if (text.length > longest || /[。；，：]/.test(text)) return null;
    const before = heads.at(-1);
    if (before && goesOn(before, text)) before.push(line);
    else heads.push([line]);
  }
  return null;
}

/** `牵头` + `单位`, `完成` + `时限`: halves of one head, of which one alone is none or says what units do. */
function goesOn(before: readonly Line[], text: string): boolean {
  const first = before.map(textOf).join('');
  if (first.length > 4 || text.length > 4 || !isHeadText(first + text)) return false;
  return !isHeadText(first) || !isHeadText(text) || halves.test(first + text);
}

const halves =
  /^(?:(?:牵头|责任|配合|主办|协办|参与|负责|承办)(?:单位|部门|领导)|(?:项目|工程|任务|工作)(?:名称|类别|性质|地点|规模))$/;

function known(heads: readonly Line[][]): boolean {
  const count = heads.filter((head) => isHeadText(head.map(textOf).join(''))).length;
  return count >= 3 && count * 2 > heads.length;
}

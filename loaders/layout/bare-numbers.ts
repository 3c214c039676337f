/** Headings under a number alone: `3 应急响应` over `3.1 分级响应`, as emergency plans print their parts. */
import type { Line } from './lines.js';

const bare = /^(\d{1,2})( ?)([\u4e00-\u9fff、（）]{2,20})$/;
const dotted = /^(\d{1,2})\.\d{1,2}(?!\d*[%％万亿元米])/;

/** Words that the number counts, so that it is no heading's: `3 个月内`. */
const counted = /^[个年月日天项名人家次米元万亿小]/;

/** The part that the dotted numbers before line `at` belong to: 2 under `2.3 成员单位职责`; 0 where none stands near. */
function partBefore(lines: readonly Line[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const text = (lines[i] as Line).text;
    const found = dotted.exec(text);
    if (found) return Number(found[1]);
  }
  return 0;
}

/** How many lines of a part's text are looked through for its number. */
const reach = 60;

/** The number of a heading at line `at`, null where it is none: the next line goes on with `3.1`, or the part before was 2. */
export function bareNumberAt(lines: readonly Line[], at: number): number | null {
  const text = (lines[at] as Line).text;
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39 || text.length > 24) return null;
  const [, number = '', blank = '', words = ''] = bare.exec(text) ?? [];
  if (!words || counted.test(words)) return null;
  const ordinal = Number(number);
  const opens = lines[at + 1]?.text.startsWith(`${ordinal}.1`) === true;
  const goesOn = () => blank !== '' && ordinal > 1 && partBefore(lines, at) === ordinal - 1;
  return opens || goesOn() ? ordinal : null;
}

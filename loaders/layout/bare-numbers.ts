/** Headings under a number alone: `3 应急响应` over `3.1 分级响应`, as emergency plans print their parts. */
import type { Line } from './lines.js';

const bare = /^(\d{1,2})( ?)([\u4e00-\u9fff、（）]{2,20})$/;
const dotted = /^(\d{1,2})\.\d{1,2}(?!\d*[%％万亿元米])/;

/** Words that the number counts, so that it is no heading's: `3 个月内`. */
const counted = /^[个年月日天项名人家次米元万亿小]/;

/** The part that the next dotted number belongs to, going up or down from line `at`: 2 under `2.3 成员单位职责`; 0 where none stands near. */
function partBeside(lines: readonly Line[], at: number, step: 1 | -1): number {
  for (let i = at + step; i >= 0 && i < lines.length && Math.abs(i - at) <= reach; i += step) {
    const found = dotted.exec((lines[i] as Line).text);
    if (found) return Number(found[1]);
  }
  return 0;
}

/** How many lines of a part's text are looked through for its number. */
const reach = 60;

/** The number of a heading at line `at`, null where it is none: the next line goes on with `3.1`, or the part before was 2 (and, where no blank parts number and words, the one after is 4). */
export function bareNumberAt(lines: readonly Line[], at: number): number | null {
  const text = (lines[at] as Line).text;
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39 || text.length > 24) return null;
  const [, number = '', blank = '', words = ''] = bare.exec(text) ?? [];
  if (!words || counted.test(words)) return null;
  const ordinal = Number(number);
  const opens = lines[at + 1]?.text.startsWith(`${ordinal}.1`) === true;
  const goesOn = () =>
    ordinal > 1 &&
    partBeside(lines, at, -1) === ordinal - 1 &&
    (blank !== '' || partBeside(lines, at, 1) === ordinal + 1);
  return opens || goesOn() ? ordinal : null;
}

/** Lines that end inside a word, told by the dictionary of Chinese words that comes with ICU in every Node. */

import { width } from './shapes.js';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** No line of prose is cut before it is so wide; in Chinese characters. */
const narrowest = 12;

/** How many characters on each side tell where words part. */
const reach = 8;

/** `…落实本地区基层消` / `防安全综合治理…`: no heading ends inside a word. Names and what the dictionary lacks part everywhere, so that nothing is said of them. */
export function cutsWord(last: string, next: string): boolean {
  if (width(last) < narrowest || !/[\u4e00-\u9fff]$/.test(last) || !/^[\u4e00-\u9fff]/.test(next)) return false;
  const before = last.slice(-reach);
  for (const { index } of words.segment(before + next.slice(0, reach)))
    if (index >= before.length) return index > before.length;
  return false;
}

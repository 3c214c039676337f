/** The contents page as a second printing of every title: it settles characters that OCR mistook in one of the two. */
import type { Line } from '../layout/index.js';
import { flatMap } from '../lists.js';
import { bareAt, titleEndingAt } from './head-lines.js';
import { readNumberLine } from './numbers.js';

/** Titles by number, as the lines before the first document print them. */
export function readContents(lines: readonly Line[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [i, { text }] of lines.entries()) {
    const number =
      text.length < 90 && text.includes('号') ? readNumberLine(text.slice(0, text.indexOf('号') + 1)) : null;
    const above = number && i > 0 ? titleEndingAt(lines, i - 1) : null;
    if (number && above) titles.set(number, above.map((at) => bareAt(lines, at)).join(''));
  }
  return titles;
}

/** Most characters in which two printings of one title may differ. */
const mostSlips = 2;

/** The title, with single characters taken from the contents where the document's own text prints them so, and far more often. */
export function settleTitle(title: string, contents: string | undefined, text: string): string {
  if (!contents || contents === title || contents.length !== title.length) return title;
  const slips = flatMap([...title], (sign, i) => (sign === contents[i] ? [] : [i]));
  if (slips.length > mostSlips || slips.some((i) => i < 2)) return title;
  const right = slips.every((i) => {
    const printed = count(text, title.slice(i - 2, i + 1));
    return count(text, contents.slice(i - 2, i + 1)) > Math.max(2, printed * 2);
  });
  return right ? contents : title;
}

const count = (text: string, part: string) => text.split(part).length - 1;

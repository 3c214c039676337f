/** Lines of tables set with blanks: their parts, and whether those are heads. */
import { matches } from '../../matches.js';
import type { Line } from '../lines.js';
import { numberHead } from './cell-words.js';
import { isHeadWord } from './header.js';

export interface Part {
  text: string;
  start: number;
  end: number;
}

/** Parts of a line, cut at gaps of at least `gap` blanks. */
export function partsOf({ text, start }: Line, gap: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of [...matches(text, gap > 1 ? / {2,}/g : / +/g), { index: text.length, 0: '' }]) {
    const part = text.slice(from, found.index);
    if (part) parts.push({ text: part, start: start + from, end: start + found.index });
    from = found.index + found[0].length;
  }
  return parts.reduce<Part[]>(spread, []);
}

/** `合　　计`, `序  号`: two characters set apart are one word. */
function spread(parts: Part[], part: Part): Part[] {
  const before = parts.at(-1);
  if (
    before &&
    before.text.length + part.text.length === 2 &&
    part.start - before.end <= 6 &&
    !/\d/.test(before.text + part.text)
  )
    parts[parts.length - 1] = { ...before, text: before.text + part.text, end: part.end };
  else parts.push(part);
  return parts;
}

/** Longest header. */
export const longestLine = 120;
/** A long line that is wide for its blanks alone, as headers of aligned tables are: no more characters than a header has. */
export const isWideLine = (text: string): boolean =>
  text.length <= 600 && text.includes('    ') && text.replace(/ {3,}/g, '  ').length <= longestLine;

/** What has the text of a head. */
type Titled = { text: string };

/** Whether a table numbers its rows: 序号 stands first. */
export const isNumbered = ([first]: readonly Titled[]): boolean => numberHead.test(first?.text ?? '');

/** Heads all of them; behind 序号 a third may be words of the list's own (`2011年计划`). */
export function areHeads(heads: readonly Titled[], gap: number): boolean {
  const others = heads.filter(({ text }) => !isHeadWord(text));
  if (!others.length) return true;
  if (isNumbered(heads) && others.length < heads.length - 2 && others.every(({ text }) => placeHead.test(text)))
    return true;
  const numbered = heads.length > (gap > 1 ? 3 : 4) && isNumbered(heads);
  return numbered && others.length * 3 <= heads.length && others.every(({ text }) => ownHead.test(text));
}

/** `东城区`: a column of what falls to a place. */
const placeHead = /^(?:[\u4e00-\u9fff]{1,6}[县区市旗]|全[市县区州盟省])$/;
/** `2011年计划`, `增长（%）`: words of the list's own over a column. */
export const ownHead = /^(?:[12]\d{3}年)?[\u4e00-\u9fff]{2,8}(?:（[^（）]{1,6}）)?$/;

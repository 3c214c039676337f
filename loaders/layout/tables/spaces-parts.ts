/** Lines of tables set with blanks: their parts, and those that only go on with the cells above them. */
import { matches } from '../../matches.js';
import type { Line } from '../lines.js';
import { numberHead } from './cell-words.js';
import { isTime } from './flat-short.js';
import { namesUnits } from './flat-units.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadWord } from './header.js';

export interface Part {
  text: string;
  /** How far its line is set in, in blanks. */
  indent: number;
  start: number;
  end: number;
  /** Where it begins on the line, in half characters. */
  at: number;
  /** Where it goes on, on the line below. */
  rest?: { start: number; end: number };
}

/** Parts of a line, cut at gaps of at least `gap` blanks. */
export function partsOf({ text, start, row }: Line, gap: number): Part[] {
  const parts: Part[] = [];
  const indent = start - row.start;
  let from = 0;
  let column = 0;
  for (const found of [...matches(text, gap > 1 ? / {2,}/g : / +/g), { index: text.length, 0: '' }]) {
    const part = text.slice(from, found.index);
    if (part) parts.push({ text: part, indent, start: start + from, end: start + found.index, at: column });
    for (let i = from; i < found.index + found[0].length; i++) column += text.charCodeAt(i) < 0x80 ? 1 : 2;
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

/** Characters by which the rest of a cell may begin beside its head, and the least by which such a line is set in. */
export const ragged = 3;
const leastIndent = 4;
/** Longest line that goes on with others, and longest header. */
export const longestLine = 120;
/** No paragraph is set in so far. */
const farIndent = 12;

/** The rest of cells that did not fit, set in under their heads: added to the row above. A line that begins under the first head is a row of its own. */
export function goesOn(line: Line, heads: readonly Part[], row: RawRow | undefined): boolean {
  const indent = line.start - line.row.start;
  if (
    indent < leastIndent ||
    !row ||
    row.length !== heads.length ||
    (line.text.length > longestLine && !isWideLine(line.text))
  )
    return false;
  const parts = partsOf(line, 2);
  if (parts.some(({ text }) => text.length > 40 || text.endsWith('：'))) return false;
  if (parts.length === 1 && indent < farIndent && parts[0]?.text.endsWith('。')) return false;
  for (const blank of [1, 2]) {
    const under = parts.map(({ at }) => heads.findIndex((head) => Math.abs(head.at - at - indent * blank) <= ragged));
    if (under.some((column) => column < 1) || new Set(under).size < under.length) continue;
    if (isOwnRow(parts, under, heads)) return false;
    for (const [i, { start, end }] of parts.entries()) (row[under[i] as number] as RawCell).push({ start, end });
    return true;
  }
  return false;
}

/** How many lines a header takes: two where the ends of its longest heads stand under them (`责任单位及责任` / `人`), added to them. */
export function headerLines(lines: readonly Line[], from: number, heads: Part[]): number {
  const line = lines[from + 1];
  if (!line || line.start - line.row.start < leastIndent || line.text.length > longestLine) return 1;
  const parts = partsOf(line, 2);
  const under = parts.map(({ at, indent }) => heads.findIndex((head) => Math.abs(head.at - at - indent) <= ragged));
  const whole = parts.map(({ text }, i) => (heads[under[i] as number]?.text ?? '') + text);
  if (under.includes(-1) || parts.some(({ text }) => text.length > 4) || !whole.every(isHeadWord)) return 1;
  for (const [i, text] of whole.entries()) {
    const head = heads[under[i] as number] as Part;
    heads[under[i] as number] = { ...head, text, rest: { start: parts[i]?.start ?? 0, end: parts[i]?.end ?? 0 } };
  }
  return 2;
}

/** A row without its first cell, which is that of a merged one above: it has a number of its own, or all other cells, whole units among them. */
function isOwnRow(parts: readonly Part[], under: readonly number[], heads: readonly Part[]): boolean {
  const headOf = (i: number): string => heads[under[i] as number]?.text ?? '';
  if (parts.some(({ text }, i) => /^\d{1,3}$/.test(text) && numberHead.test(headOf(i)))) return true;
  if (parts.length === heads.length - 1 && parts.some(({ text }, i) => isTime(headOf(i), text))) return true;
  const units = parts.filter((_, i) => /(?:单位|部门)$/.test(headOf(i)));
  const whole = units.length > 0 && units.every(({ text }) => /^[省市县区州盟旗各有相]/.test(text) && namesUnits(text));
  return whole && parts.length === heads.length - 1;
}

/** A long line that is wide for its blanks alone, as headers of aligned tables are: no more characters than a header has. */
export const isWideLine = (text: string): boolean =>
  text.length <= 600 && text.includes('    ') && text.replace(/ {3,}/g, '  ').length <= longestLine;

/** What has the text of a head. */
type Titled = { text: string };

/** Whether a table numbers its rows: 序号 stands first. */
export const isNumbered = ([first]: readonly Titled[]): boolean => numberHead.test(first?.text ?? '');

/** Heads all of them; behind 序号 with wide gaps a third may be words of the list's own (`2011年计划`). */
export function areHeads(heads: readonly Titled[], gap: number): boolean {
  const others = heads.filter(({ text }) => !isHeadWord(text));
  if (!others.length) return true;
  if (isNumbered(heads) && others.length < heads.length - 2 && others.every(({ text }) => placeHead.test(text)))
    return true;
  const numbered = gap > 1 && heads.length > 3 && isNumbered(heads);
  return numbered && others.length * 3 <= heads.length && others.every(({ text }) => ownHead.test(text));
}

/** `东城区`: a column of what falls to a place. */
const placeHead = /^(?:[\u4e00-\u9fff]{1,6}[县区市旗]|全[市县区州盟省])$/;
const ownHead = /^(?:[12]\d{3}年)?[\u4e00-\u9fff]{2,8}(?:（[^（）]{1,6}）)?$/;

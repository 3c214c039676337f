/** A roster line cut into names and titles: at blanks, commas and semicolons, brackets kept whole, gaps inside names closed. */

import type { Passage } from '../../layout/passage.js';
import { isStem } from './before-places.js';
import { canBeName, isCompoundSurname, isName, isPost, isSpelling, isUnit } from './people.js';
import { bySurnames, byWidth } from './spread-names.js';

/** A stretch of the line's text without blanks, end exclusive. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** A line without its blanks, and where they stood: `gaps` holds each index before which at least one stood. */
export interface RosterLine {
  text: string;
  gaps: ReadonlySet<number>;
  /** Where its characters stand in the source: how wide the gaps are. */
  passage?: Passage;
}

/** The stretch of a line from `start` to `end`, end exclusive. */
export function partOf<L extends RosterLine>(line: L, start: number, end: number): L {
  const { text, gaps, passage } = line;
  const kept = new Set([...gaps].filter((gap) => gap > start && gap < end).map((gap) => gap - start));
  return { ...line, text: text.slice(start, end), gaps: kept, ...(passage && { passage: passage.slice(start, end) }) };
}

const han = /[\u3400-\u9fff\uf900-\ufaff\u3007]/;
const wordEnd = /[，；。、（）：.]/;

/**
 * The gaps without those inside names: `林 川`, `张 小 明`, `买买提 · 某某`. Of a run of single characters each two make one name, three make one, four with a compound surname.
 * `王 虎 李 静` is two.
 */
function closeNames(line: RosterLine, from: number, to: number): Set<number> {
  const { text, gaps: printed, passage } = line;
  const gaps = new Set([...printed].filter((gap) => gap >= from && gap < to));
  if (!gaps.size) return gaps;
  if (text.includes('·')) for (const gap of gaps) if (text[gap] === '·' || text[gap - 1] === '·') gaps.delete(gap);
  for (let at = from; at < to; ) {
    const end = endOfSingles(line, from, at, to);
    const run = text.slice(at, end);
    const starts = startsIn(run, passage ? (i) => gapBefore(passage, at + i) : null);
    for (let i = 1; i < run.length; i++) if (!starts.has(i)) gaps.delete(at + i);
    if (run.length === 1 && isSurnameAt(line, at, to)) gaps.delete(end);
    if (run.length < 2 && isInsideName(line, from, at, to)) gaps.delete(at);
    at = Math.max(end, at + 1);
  }
  return gaps;
}

/** The end of the run of characters that stand alone between blanks and marks; `at` itself where none does. */
function endOfSingles({ text, gaps }: RosterLine, from: number, at: number, to: number): number {
  const isSingle = (place: number) =>
    place < to &&
    han.test(text[place] as string) &&
    (place === from || gaps.has(place) || wordEnd.test(text[place - 1] as string)) &&
    isClosed(text, gaps, place + 1, to);
  let end = at;
  while (isSingle(end) && (end === at || gaps.has(end))) end++;
  return end;
}

/** Where names begin in a run of single characters; `width` tells how wide the gap before each is. */
function startsIn(run: string, width: ((at: number) => number) | null): ReadonlySet<number> {
  const titled = run.length > 3 ? beforePost(run) : 0;
  if (titled) return new Set([0, titled]);
  const isOne =
    run.length === 3 || (run.length > 4 && isSpelling(run)) || (run.length === 4 && isCompoundSurname(run.slice(0, 2)));
  if (isOne) return new Set([0]);
  const spread = run.length > 2 && width ? byWidth(run, width) : null;
  return spread ?? bySurnames(run) ?? new Set([...run].map((_, at) => at - (at % 2)));
}

/** `林 云川`: a character alone is a surname, the given name behind it. */
function isSurnameAt({ text, gaps }: RosterLine, at: number, to: number): boolean {
  const accept = text[at + 3] === '（' ? canBeName : isName;
  return accept(text.slice(at, at + 3)) && isSplitName(text, gaps, at + 1, to);
}

/** A gap that stands inside a name, before `at`. */
const isInsideName = ({ text, gaps }: RosterLine, from: number, at: number, to: number): boolean =>
  gaps.has(at) && (endsName(text, gaps, at, to) || inGivenName(text, gaps, from, at, to));

/** Where a name may end: at a gap, a mark, the end of the line or before 同志. */
const isClosed = (text: string, printed: ReadonlySet<number>, end: number, to: number): boolean =>
  end === to || (end < to && (printed.has(end) || wordEnd.test(text[end] as string) || text.startsWith('同志', end)));

/** `副局长甘 霖`, `局长姚 兴发`: the gap stands inside a name that follows its post, or its unit (`市监察局甘 霖`), without one. */
const endsName = (text: string, printed: ReadonlySet<number>, at: number, to: number): boolean =>
  at > 1 &&
  /[长任记员席师理局委办厅部院会行社司校]/.test(text[at - 2] as string) &&
  [1, 2].some((length) => isClosed(text, printed, at + length, to) && isName(text.slice(at - 1, at + length)));

/** `上官 云`, `欧阳 晓红`, `肖晓 鹏`: the gap stands behind a surname of two characters or inside the given name, what is before it set apart itself. */
function inGivenName(text: string, printed: ReadonlySet<number>, from: number, at: number, to: number): boolean {
  const first = at - 2;
  if (first < from || printed.has(at - 1)) return false;
  if (first > from && !printed.has(first) && !wordEnd.test(text[first - 1] as string)) return false;
  const lengths = isCompoundSurname(text.slice(first, at)) ? [1, 2] : [1];
  return lengths.some(
    (length) =>
      isClosed(text, printed, at + length, to) &&
      isName(text.slice(first, at + length)) &&
      !isSplitName(text, printed, at + length, to),
  );
}

/** `张 润 喜 副 市 长`: length of the name in a run of single characters whose rest is a post; 0 where it is not. */
const beforePost = (run: string): number =>
  [3, 2].find((length) => isName(run.slice(0, length)) && isPost(run.slice(length))) ?? 0;

const gapBefore = ({ places }: Passage, at: number): number => (places[at] ?? 0) - (places[at - 1] ?? 0);

/** `林 云川`: a surname, a gap, a given name of two characters, and a gap or the end. */
function isSplitName(text: string, printed: ReadonlySet<number>, given: number, to: number): boolean {
  const end = given + 2;
  const closed = end === to || printed.has(end) || wordEnd.test(text[end] ?? '');
  return printed.has(given) && !printed.has(given + 1) && end <= to && closed && !isPost(text.slice(given, end));
}

/** `3.` in front of a name. */
export const listNumber = /^\d{1,2}[.、](?=\D)/;

/** Cuts at blanks, commas and semicolons from `from` on; brackets stay whole. */
export function pieces(line: RosterLine, from: number, to: number): Piece[] {
  const { text } = line;
  const gaps = closeNames(line, from, to);
  const found: Piece[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number) => {
    start += listNumber.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0;
    if (end > start) found.push({ text: text.slice(start, end), start, end });
  };
  for (let at = from; at < to; at++) {
    const character = text[at] as string;
    if (depth === 0 && gaps.has(at)) {
      close(at);
      start = at;
    }
    if (character === '（') depth++;
    if (character === '）') depth = Math.max(0, depth - 1);
    if (
      depth === 0 &&
      ('，；。'.includes(character) ||
        (character === '：' && at < start + 5 && isName(text.slice(start, at)) && isPost(text.slice(at + 1, to))) ||
        (character === '、' && gaps.has(start) && endsPerson(found, text, start, at)))
    ) {
      close(at);
      start = at + 1;
    }
  }
  close(to);
  return found;
}

/** `团区委书记 季 翔、区妇联副主席 柏 玲`: a name set apart behind its post ends an entry. */
const endsPerson = (before: readonly Piece[], text: string, start: number, at: number): boolean =>
  isPost(before.at(-1)?.text ?? '') && isName(text.slice(start, at));

/** Where the bracket that opens at `open` closes; -1 where it does not. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '（') depth++;
    if (text[at] === '）' && --depth === 0) return at;
  }
  return -1;
}

/** The items of an enumeration that starts at `start`: cut at 、 outside brackets, at 和 and 及 too unless they belong to a name (`李和平`). */
export function itemsOf(text: string, start: number): Piece[] {
  const items: Piece[] = [];
  const close = (from: number, to: number) => {
    if (to > from) items.push({ text: text.slice(from, to), start: start + from, end: start + to });
  };
  let from = 0;
  for (let at = 0, depth = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === '（') depth++;
    if (character === '）') depth--;
    const joins =
      (character === '和' || character === '及') &&
      at > from + 1 &&
      !/^(?:$|[、，；）]|同志)/.test(text.slice(at + 1)) &&
      !isName(untilComma(text, from)) &&
      !opensUnit(text.slice(from, at)) &&
      !insideStem(text, from, at) &&
      !insideName(text, from, at);
    if (at < text.length && (depth > 0 || (character !== '、' && !joins))) continue;
    close(from, at);
    from = at + 1;
  }
  return items;
}

/** `劳动` before `和社会保障局`: a department's name goes on behind 和. */
const insideStem = (text: string, from: number, at: number): boolean =>
  at - from < longestStem &&
  isStem(text.slice(from, at + 1 + text.slice(at + 1, at + longestStem).search(/[局委厅部]|$/)));
const longestStem = 12;

/** `市规划` before `和自然资源局局长白某`: words of a unit that goes on behind 和, neither a unit nor a post nor anybody behind one. */
const opensUnit = (printed: string, before = printed.replace(/^原任?|同志$/g, '')): boolean =>
  /^[省市县区州盟旗]/.test(before) &&
  !before.endsWith('）') &&
  !isUnit(before) &&
  !isPost(before) &&
  ![2, 3, 4].some(
    (length) => before.length > length + 1 && (isPost(before.slice(0, -length)) || isUnit(before.slice(0, -length))),
  );

/** `市民政局局长肖和平`: a post, then a name around the 和. */
const insideName = (text: string, from: number, at: number): boolean =>
  isName(text.slice(at - 1, at + 2)) &&
  isPost(text.slice(from, at - 1)) &&
  /^(?:$|[、，（]|同志)/.test(text.slice(at + 2));

const untilComma = (text: string, from: number): string =>
  /^[^、（]*/.exec(text.slice(from, from + 8))?.[0].replace(/同志$/, '') ?? '';

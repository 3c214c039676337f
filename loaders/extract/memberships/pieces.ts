/** A roster line cut into names and titles: at blanks, commas and semicolons, brackets kept whole, gaps inside names closed. */

/** A stretch of the line's text without blanks, end exclusive. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** A line without its blanks, and where they stood: `gaps` holds each index before which at least one stood. */
export interface RosterLine {
  text: string;
  gaps: Set<number>;
}

const wordEnd = /[，；。、（）：]/;

/**
 * The gaps without those inside names: `林 川`, `张 小 明`. Of a run of single characters each two make one name, three make one. `王 虎 李 静` is two.
 */
function closeNames(text: string, printed: ReadonlySet<number>, from: number, to: number): Set<number> {
  const gaps = new Set(printed);
  const single = (at: number) =>
    at < to &&
    /\p{Script=Han}/u.test(text[at] as string) &&
    (at === from || printed.has(at) || wordEnd.test(text[at - 1] as string)) &&
    (at + 1 === to || printed.has(at + 1) || wordEnd.test(text[at + 1] as string));
  for (let at = from; at < to; ) {
    let end = at;
    while (single(end) && (end === at || printed.has(end))) end++;
    const size = end - at === 3 ? 3 : 2;
    for (let first = at; first + size <= end; first += size)
      for (let inner = 1; inner < size; inner++) gaps.delete(first + inner);
    at = Math.max(end, at + 1);
  }
  return gaps;
}

/** Cuts at blanks, commas and semicolons from `from` on; brackets stay whole. */
export function pieces({ text, gaps: printed }: RosterLine, from: number, to: number): Piece[] {
  const gaps = closeNames(text, printed, from, to);
  const found: Piece[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number) => {
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
    if (depth === 0 && '，；。'.includes(character)) {
      close(at);
      start = at + 1;
    }
  }
  close(to);
  return found;
}

/** Where the bracket that opens at `open` closes; -1 where it does not. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '（') depth++;
    if (text[at] === '）' && --depth === 0) return at;
  }
  return -1;
}

/** The items between 、 and 和, brackets kept whole. */
export function itemsOf(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '（') depth++;
    if (character === '）') depth--;
    if (depth > 0 || (character !== '、' && character !== '和')) continue;
    items.push(text.slice(start, at));
    start = at + 1;
  }
  return [...items, text.slice(start)];
}

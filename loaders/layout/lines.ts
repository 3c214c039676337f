/** Printed lines of a source, folded, with their places; blank lines left out. */
import { flatMap } from '../lists.js';
import type { Source } from '../reading.js';
import { fold } from './fold.js';
import { joinPassages, Passage } from './passage.js';

/** A source folded once for the whole layout. `places` is the identity, shared by every passage that reads an unbroken stretch. */
export interface Folded {
  text: string;
  places: Int32Array;
  /** Room for the places of passages that leave characters out: one large array in place of thousands of small ones. */
  room: { places: Int32Array; used: number };
}

/** A stretch of the source, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One printed line. `text` is folded with outer blanks, tabs and list dashes left out; `start` is the source offset of its first character. */
export interface Line {
  text: string;
  /** The text without the blanks and tabs inside it. */
  bare: string;
  start: number;
  end: number;
  /** Offsets of the line with its outer tabs, for tables. */
  row: Span;
  /** True where a form feed stands before it. */
  pageTop: boolean;
  /** True where blank lines stand before it. */
  blankAbove: boolean;
}

export function foldSource(source: Source): Folded {
  const text = fold(source.text);
  const places = new Int32Array(text.length);
  for (let i = 0; i < places.length; i++) places[i] = i;
  return { text, places, room: { places: new Int32Array(0), used: 0 } };
}

const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0c || code === 0x0d;

const endsLine = (code: number) =>
  code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;

/** Splits at line ends and form feeds. */
export function readLines({ text }: Folded): Line[] {
  const lines: Line[] = [];
  let pageTop = false;
  let blankAbove = false;
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
    const line = readLine(text, at, end, { pageTop, blankAbove });
    const cut = line && endsNumber(line) ? lines.at(-1) : undefined;
    if (line && cut && isOneNumber(cut, line)) lines[lines.length - 1] = inOne(text, cut, line);
    else if (line) lines.push(line);
    pageTop = text[end] === '\f' || (pageTop && !line);
    blankAbove = !line;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** `云政办发` or `云政办发〔2009〕` at the end of a line, its year and number on the next. */
const opensNumber = /^[\u4e00-\u9fff]{1,12}[发办函字规任文干电](?:〔[12]\d{3}〕)?$/;

/** `〔2009〕41号`, `41号`: few lines are so short and end so. */
const endsNumber = ({ bare }: Line): boolean =>
  bare.length <= longestEnd && bare.endsWith('号') && /^(?:〔[12]\d{3}〕)?\d{1,5}号$/.test(bare);
const longestEnd = 14;

/** The year stands on one of the two lines. */
const isOneNumber = (first: Line, second: Line): boolean =>
  opensNumber.test(first.bare) && first.bare.endsWith('〕') !== second.bare.startsWith('〔');

/** Two printed lines that are one. */
const inOne = (text: string, first: Line, second: Line): Line => {
  const own = text.slice(first.start, second.end).replace(/\s+/g, '');
  return { ...first, text: own, bare: own, end: second.end, row: { start: first.row.start, end: second.row.end } };
};

function readLine(text: string, from: number, to: number, above: Pick<Line, 'pageTop' | 'blankAbove'>): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  ({ start, end } = withoutTags(text, start, end));
  if (start >= end) return null;
  const dash = /^[-*] +(?=[^ -])(?!\d{1,4} *-)/.exec(text.slice(start, Math.min(end, start + 12)));
  if (dash) start += dash[0].length;
  if (endsCell(text, start, end)) end = text.slice(start, end - 1).trimEnd().length + start;
  const own = text.slice(start, end);
  return { text: own, bare: bareOf(own), start, end, row: { start: dash ? start : from, end: to }, ...above };
}

/** A bar that stands at the end of a line and nowhere else on it ends the one cell that the line holds. */
const endsCell = (text: string, start: number, end: number): boolean =>
  end - start > 1 && text.charCodeAt(end - 1) === 0x7c && text.indexOf('|', start) === end - 1;

/** A line's text without its blanks and tabs; folding has left no other blanks. */
export const bareOf = (text: string): string =>
  text.includes(' ') || text.includes('\t') ? text.replace(/[ \t]+/g, '') : text;

const tagAtStart = /^〈\/?(?:p|br|div)[^〈〉]{0,100}〉\s*/i;
const tagAtEnd = /\s*〈\/?(?:p|br|div) ?\/?〉$/i;

/** Paragraph tags around a line of text; inside the rows of a table they stay. */
function withoutTags(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  if (text.charCodeAt(start) !== 0x3008 && text.charCodeAt(end - 1) !== 0x3009) return { start, end };
  if (text.slice(start, end).includes('\t')) return { start, end };
  for (
    let found = tagAtStart.exec(text.slice(start, Math.min(end, start + 120)));
    found;
    found = tagAtStart.exec(text.slice(start, Math.min(end, start + 120)))
  )
    start += found[0].length;
  for (
    let found = tagAtEnd.exec(text.slice(Math.max(start, end - 20), end));
    found;
    found = tagAtEnd.exec(text.slice(Math.max(start, end - 20), end))
  )
    end -= found[0].length;
  return { start, end };
}

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029;

/**
 * The reading text of the spans: blanks left out, except one between two Latin words or numbers (`GB 50180`). With `spaces`, one blank is
 * kept wherever any stood.
 */
export function readSpans(folded: Folded, spans: readonly Span[], spaces = false): Passage {
  const [only] = spans;
  if (spans.length === 1 && only && !hasSpace(folded.text, only))
    return new Passage(folded.text.slice(only.start, only.end), folded.places, only.start);
  let most = 0;
  for (const { start, end } of spans) most += end - start + 1;
  const { places, used } = roomFor(folded, most);
  let count = used;
  for (const { start, end } of spans) count = gather(folded.text, start, end, spaces, places, count, used);
  folded.room.used = count;
  return new Passage(textAt(folded.text, places, used, count), places, used);
}

const roomSize = 1 << 16;

/** Room for that many places more. */
function roomFor(folded: Folded, count: number): Folded['room'] {
  const { places, used } = folded.room;
  if (used + count > places.length) folded.room = { places: new Int32Array(Math.max(roomSize, count)), used: 0 };
  return folded.room;
}

/** The cells of one line, each with its blanks, a blank between them whatever parts them in the source: a tab, a bar, a tag. */
export function readCells(folded: Folded, cells: readonly Span[]): Passage {
  const parts = flatMap(cells, (cell, i) => {
    const passage = readSpans(folded, [cell], true);
    return i === 0 ? [passage] : [new Passage(' ', Int32Array.of(cell.start - 1)), passage];
  });
  return joinPassages(parts);
}

function hasSpace(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isSpace(text.charCodeAt(i))) return true;
  return false;
}

/** Whether a blank may part two words: Latin ones, or any with `spaces`, but no bracket from what it holds and no 人民政府 from its counties. */
function mayPart(text: string, before: number, at: number, spaces: boolean): boolean {
  const code = text.charCodeAt(at);
  if (!spaces) return isWord(code) && isWord(before);
  if (before === opens) return false;
  return !((before === closes || before === people) && government.test(text.slice(at, at + 4)));
}
const [opens, closes, people] = [0xff08, 0xff09, 0x6c11];
const government = /^(?:人民)?政府/;

/** Puts the places of the kept characters behind the first `count`; returns how many there are then. The passage's own begin at `first`. */
function gather(
  text: string,
  start: number,
  end: number,
  spaces: boolean,
  places: Int32Array,
  count: number,
  first: number,
): number {
  let blank = -1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (blank < 0) blank = i;
      continue;
    }
    const apart =
      blank > start && count > first && mayPart(text, text.charCodeAt(places[count - 1] as number), i, spaces);
    if (apart) places[count++] = blank;
    blank = -1;
    places[count++] = i;
  }
  return count;
}

function textAt(text: string, places: Int32Array, first: number, count: number): string {
  let out = '';
  for (let i = first; i < count; ) {
    let run = i + 1;
    while (run < count && places[run] === (places[run - 1] as number) + 1) run++;
    out += text.slice(places[i], (places[run - 1] as number) + 1);
    i = run;
  }
  return /[\s|]/.test(out) ? out.replace(/[\s|]/g, ' ') : out;
}

/** Finds where documents begin: title, number and salutation among the printed lines. */
import type { Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isDateLine, isRegistration } from '../layout/shapes.js';
import { readSalutation } from './addressees.js';
import { headBelow } from './head-below.js';
import {
  bareAt,
  isMidSentence,
  isOpening,
  isProse,
  issuerLines,
  isTitlePiece,
  lastLineOf,
  range,
  titleEndingAt,
} from './head-lines.js';
import { letterheadHead } from './letterheads.js';
import { listedHead } from './listed-heads.js';
import { isMetadataLine, metadataAbove, readMetadata, titleInMetadata } from './metadata.js';
import { isAnnounced, namedHead, nextInList } from './named-heads.js';
import { numberBefore, readNumberLine, readTitleWithNumber, splitNumberAndDate } from './numbers.js';
import { orderHead } from './order-heads.js';
import { genreOf, isAnnouncement, isDocumentTitle, issuerOf, titleInQuotes } from './titles.js';

/** A document's head: the lines `from` to `to` (end exclusive). */
export interface Head {
  from: number;
  to: number;
  title: string;
  number: string | null;
  salutation: string;
  /** A date printed with the title or number, or null. */
  date: string | null;
  /** Lines of the title, for its evidence. */
  titleLines: number[];
}

/** What one form of head is read from, before salutation and metadata are added. */
export type Found = Omit<Head, 'salutation' | 'title'> & { title?: string };

/** Every place where a title stands with a number, or with a salutation or prose under it. */
export function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < lines.length; i++) {
    const found = headAt(lines, i) ?? nextInList(lines, i, heads.at(-1));
    if (!found || found.from < (heads.at(-1)?.to ?? 0)) continue;
    const head = complete(lines, found);
    heads.push(head);
    i = head.to - 1;
  }
  return heads;
}

/** The head at line `i` in the first form that fits. */
function headAt(lines: readonly Line[], i: number): Found | null {
  for (const form of forms) {
    const found = form(lines, i);
    if (found) return found;
  }
  return null;
}

/** Adds the salutation under the head and what a block of metadata above or under the title tells. */
function complete(lines: readonly Line[], found: Found): Head {
  const { text, to } = readSalutation(lines, found.to);
  const { titleLines } = found;
  const title = found.title ?? textOf(lines, titleLines);
  const repeated = numberBefore(lines[found.from - 1]?.bare ?? '', title);
  const first = repeated ? found.from - 1 : found.from;
  let from = first;
  while (from > 0 && first - from < 24) {
    const taken = metadataAbove(lines, from);
    if (!taken) break;
    from -= taken;
  }
  const under = lines.slice((titleLines.at(-1) ?? found.to) + 1, found.to);
  const told = readMetadata([...lines.slice(from, first), ...under].map((line) => line.text));
  const number = found.number ?? told.number ?? repeated;
  return { from, to, title, salutation: text, number, date: found.date ?? told.date, titleLines };
}

/** A title and a number that are cells of a table set one cell a line: the row's own number stands over them, no text under them. */
const isTableRow = (lines: readonly Line[], title: number, to: number): boolean =>
  /^\d{1,3}$/.test(lines[title - 1]?.text ?? '') && !isProse(lines[to]?.text ?? '') && !readSalutation(lines, to).text;

/** A number line with its title above, or below as in a letterhead. */
function numberedHead(lines: readonly Line[], i: number): Found | null {
  const text = lines[i]?.text ?? '';
  if (!readNumberLine(text) && !splitNumberAndDate(text)) return null;
  const above = i > 0 ? titleEndingAt(lines, registeredAbove(lines, i)) : null;
  const below = headBelow(lines, i);
  if (above && isTableRow(lines, above[0] as number, below.to)) return null;
  const under = letterhead(lines, i, below);
  const titled = above && !isPrintedAbove(lines, i, above, under);
  const over = titled ? { ...below, titleLines: above, from: above[0] as number } : null;
  const found = over ?? under ?? bareTitle(lines, i, below);
  return found && isPrintedBelow(lines, i, found.to) ? null : found;
}

/** A number with nothing of a text under its head, that is printed alone again further down: an entry of contents that print numbers on lines of their own. */
const isPrintedBelow = (lines: readonly Line[], number: number, to: number): boolean =>
  !isProse(lines[to]?.text ?? '') &&
  !readSalutation(lines, to).text &&
  lastLineOf(lines, lines[number]?.bare ?? '') > to;

/** A page's title over the number, the document's own under it, with the organ that the page leaves out. */
function isRepeated(lines: readonly Line[], over: readonly number[], under: Found): boolean {
  const [page, title] = [textOf(lines, over), textOf(lines, under.titleLines)];
  return title.length > page.length && title.endsWith(page);
}

/** Most lines of a contents page that are looked through. */
const mostContents = 120;

/** Whether the title under a number is printed above it too: what stands right over the number is the last entry of the contents. */
function isPrintedAbove(lines: readonly Line[], number: number, over: readonly number[], under: Found | null): boolean {
  if (!under) return false;
  const title = textOf(lines, under.titleLines);
  const from = Math.max(0, number - mostContents);
  return !textOf(lines, over).includes(title) && textOf(lines, range(from, number)).includes(title);
}

const textOf = (lines: readonly Line[], some: readonly number[]): string =>
  some.map((at) => bareAt(lines, at)).join('');

/** The line above a number, one that holds the number of a register left out. */
const registeredAbove = (lines: readonly Line[], i: number): number =>
  isRegistration(lines[i - 1]?.text ?? '') ? i - 2 : i - 1;

/** A number with the title under it; a title that has a number of its own, above or below, is not this one's (in contents, numbers end the entries). */
function letterhead(lines: readonly Line[], from: number, below: ReturnType<typeof headBelow>): Found | null {
  let titleLines: number[] = [];
  for (let last = below.to; last < below.to + 5 && isTitlePiece(lines[last]); last++) {
    if (titleLines.length && /^（[12]\d{3}年.*(?:通过|批准)）$/.test(bareAt(lines, last))) break;
    if (readNumberLine(lines[last]?.text ?? '') || headBelow(lines, last + 1).number) return null;
    const part = range(below.to, last + 1);
    if (isDocumentTitle(part.map((at) => bareAt(lines, at)).join(''))) titleLines = part;
  }
  const last = titleLines.at(-1);
  return last === undefined ? null : { ...below, titleLines, from, to: last + 1 };
}

/** A title that names no issuer (`某市2022年工作要点`), known by the number under it and the salutation, text or table under that. */
function bareTitle(lines: readonly Line[], i: number, below: ReturnType<typeof headBelow>): Found | null {
  const fits =
    i > 0 && isTitlePiece(lines[i - 1]) && genreOf(bareAt(lines, i - 1)) !== '' && bareAt(lines, i - 1).length > 6;
  if (!fits || isMidSentence(lines, i - 1) || isTableRow(lines, i - 1, below.to)) return null;
  const opened =
    readSalutation(lines, below.to).text ||
    /^序号|^第一[章条] |^(?:根据|为|按照)[^。]{8}|^(?:决定)?(?:任命|免去)/.test(lines[below.to]?.text ?? '');
  return opened ? { ...below, titleLines: [i - 1], from: i - 1 } : null;
}

/** A document's title with its number behind it; null for an entry of a list. */
function numberedTitle(text: string): { title: string; number: string } | null {
  const found = readMarker(text) ? null : readTitleWithNumber(text);
  return found && isDocumentTitle(found.title) ? found : null;
}

/** `…的通知（某政发〔2022〕3号）`, on one line or broken over several, with a salutation or prose under it. */
function bracketedHead(lines: readonly Line[], i: number): Found | null {
  const text = lines[i]?.text ?? '';
  if (!/号[）〕】]?$/.test(text) || readMarker(text)) return null;
  let from = i;
  let found = numberedTitle(text);
  for (; !found && from > 0 && i - from < 3 && isTitlePiece(lines[from - 1]); ) {
    from--;
    found = numberedTitle(
      range(from, i + 1)
        .map((at) => lines[at]?.text ?? '')
        .join(''),
    );
  }
  if (!found) return null;
  const { to } = headBelow(lines, i + 1);
  if (!isOpening(lines[to]?.text ?? '') && !readSalutation(lines, to).text) return null;
  const first = found.title.startsWith('关于') ? issuerLines(lines, from) : from;
  const title = textOf(lines, range(first, from)) + found.title;
  return { from: first, to, title, number: found.number, date: null, titleLines: range(first, i + 1) };
}

/** `云政发〔2016〕27号关于印发…的通知`: a number right before its title, a salutation under both. */
function gluedHead(lines: readonly Line[], i: number): Found | null {
  const text = lines[i]?.text ?? '';
  const at = text.length < 160 ? text.indexOf('号', text.indexOf('〔')) + 1 : 0;
  const number = at > 6 && at < 30 && at < text.length ? readNumberLine(text.slice(0, at)) : null;
  const title = number ? text.slice(at).replace(/\s/g, '') : '';
  if (!number || !isDocumentTitle(title)) return null;
  const below = headBelow(lines, i + 1);
  const addressed = !below.number && readSalutation(lines, below.to).text !== '';
  return addressed ? { from: i, to: below.to, title, number, date: below.date, titleLines: [i] } : null;
}

/** A title without a number: it names its issuer, or a salutation follows it; prose or a salutation stands under it. */
function plainHead(lines: readonly Line[], i: number): Found | null {
  if (!isTitlePiece(lines[i]) || (!genreOf(bareAt(lines, i)) && bareAt(lines, i).length > 3)) return null;
  const titleLines = titleEndingAt(lines, i);
  if (!titleLines) return null;
  const title = textOf(lines, titleLines);
  if (
    isTableRow(lines, titleLines[0] as number, i + 1) ||
    !(/关于|^(?:印发|转发|批转|颁布|对)|政府对/.test(title) || isAnnouncement(title)) ||
    /，/.test(title.replace(/《[^》]*》/g, '')) ||
    (isMidSentence(lines, titleLines[0] as number) && !isMetadataLine(lines[i + 1]?.text ?? ''))
  )
    return null;
  const { number, date, to } = headBelow(lines, i + 1);
  const found = { from: titleLines[0] as number, to, number, date, titleLines };
  const under = number ? letterhead(lines, i + 1, headBelow(lines, i + 1)) : null;
  if (under && isRepeated(lines, titleLines, under)) return { ...under, from: titleLines[0] as number };
  if (number && (isPrintedAbove(lines, i + 1, titleLines, under) || isPrintedBelow(lines, i + 1, to))) return null;
  if (number || readSalutation(lines, to).text) return found;
  const opens =
    issuerOf(title) ||
    title.endsWith('令') ||
    (/(?:公告|通告|公示)$/.test(title) && isDateLine(bareAt(lines, found.from - 1)));
  return opens && isOpening(lines[to]?.text ?? '') && !isAnnounced(lines, titleLines[0] as number, title)
    ? found
    : null;
}

/** A page whose title stands in its metadata alone, or in 《》, over the salutation, or over its number and the text that names it again. */
function toldHead(lines: readonly Line[], i: number): Found | null {
  const { text = '', bare = '' } = lines[i] ?? {};
  const title = titleInMetadata(text) || titleInQuotes(bare);
  if (!title || !genreOf(title)) return null;
  const { number, date, to } = headBelow(lines, i + 1);
  const opens = isDocumentTitle(title)
    ? readSalutation(lines, to).text !== ''
    : number !== null && bareAt(lines, to).startsWith(`《${title}》`);
  return opens ? { from: i, to, title, number, date, titleLines: [i] } : null;
}

const forms = [
  letterheadHead,
  numberedHead,
  bracketedHead,
  gluedHead,
  orderHead,
  plainHead,
  namedHead,
  toldHead,
  listedHead,
];

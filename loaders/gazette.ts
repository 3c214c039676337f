/** Reads a source as a gazette: cover, contents, documents and imprint; or, where nothing is headed as a document, as one passage. */
import { readContents, settleTitle } from './gazette/contents.js';
import { type Cover, readCover } from './gazette/cover.js';
import { readDocument } from './gazette/documents.js';
import { findHeads, type Head } from './gazette/heads.js';
import { findHome, placeInText } from './gazette/home.js';
import { withIssuers } from './gazette/issuers.js';
import { readPassage } from './gazette/passages.js';
import type { Home } from './gazette/places.js';
import { withoutReprints } from './gazette/reprints.js';
import { isAbout, isImprint, isOtherSection, isPublisher, isSectionLabel } from './gazette/sections.js';
import { isIssuerLine } from './gazette/titles.js';
import type { Block, Furniture } from './layout/blocks.js';
import {
  type Folded,
  foldSource,
  furnitureReason,
  type Line,
  partFurniture,
  readBlocks,
  readLines,
  readPageColumns,
  readSpans,
} from './layout/index.js';
import { flatMap } from './lists.js';
import type { PrintedDocument, Reading, Source } from './reading.js';
import type { GazetteRecord } from './records.js';

export { lineOf } from './gazette/position.js';

/** Reads the source. Never fails: what is not understood stays in blocks. */
export function readGazette(source: Source): Reading {
  const folded = foldSource(source);
  const all = readPageColumns(source.text, readLines(folded));
  const { lines, furniture } = partFurniture(folded, all);
  const heads = settleTitles(printedHeads(lines), lines, folded.text);
  if (heads.length === 0) {
    const passage = readPassage(source, folded, lines, placeInText(folded.text));
    return { source, gazette: null, documents: [passage], furniture, loose: [] };
  }
  const cover = coverOf(all, lines, furniture, heads);
  const home = findHome(cover.place ?? '', heads, () => organsIn(lines), folded.text);
  const parts = cut(lines, heads);
  const documents = withIssuers(
    heads.map((head, i) => readDocument(source, folded, lines, head, parts.ends[i] as number, home)),
    home,
  );
  return {
    source,
    gazette: gazetteRecord(cover, home, documents),
    documents,
    ...apart(folded, lines, parts, furniture),
  };
}

/** Organs that stand alone on their lines: signatures, for the most part. The first forty are enough to tell the place. */
function organsIn(lines: readonly Line[]): string[] {
  const organs = lines.filter(({ text }) => isIssuerLine(text)).slice(0, 40);
  return organs.map(({ bare }) => bare);
}

/** `…的通知（云政办〔2017〕27号）`, as a page prints a title over the number. */
const ownNumber = /（[^（）]{4,30}号）$/;

/** A title printed twice, by the page and by the document: what stands between the two belongs to the second. */
function withNumbersAbove(heads: readonly Head[]): Head[] {
  return heads.map((head, i) => {
    const page = heads[i - 1];
    if (!page || page.title.replace(ownNumber, '') !== head.title || head.from - page.to > 2) return head;
    return { ...head, from: page.from, number: head.number ?? page.number, date: head.date ?? page.date };
  });
}

/** Heads with a text under them: a contents page names documents too. */
function printedHeads(lines: readonly Line[]): Head[] {
  const heads = withNumbersAbove(findHeads(lines));
  const lastOf = new Map(
    flatMap(heads, ({ number, title }, i) => [[`n${number}`, i] as const, [`t${title}`, i] as const]),
  );
  const printed = heads.filter((head, i) => {
    const end = heads[i + 1]?.from ?? lines.length;
    const again = (lastOf.get(head.number ? `n${head.number}` : `t${head.title}`) ?? i) > i;
    return end > head.to && !(again && (end - head.to < 3 || isList(lines, head.to, end)));
  });
  return withoutReprints(printed, lines);
}

/** Titles and numbers with no sentence among them, as a contents page goes on: its entries on two lines, numbers parted between them. */
const isList = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).every(({ text }) => !/[。：；]/.test(text));

/** What the lines before the first document say of the gazette, else those after the last, else its running headers. */
function coverOf(
  all: readonly Line[],
  lines: readonly Line[],
  furniture: readonly Furniture[],
  heads: readonly Head[],
): Cover {
  const first = lines[heads[0]?.from ?? 0]?.start ?? 0;
  const pages = new Set(furniture.map(({ passage }) => passage.span().start));
  const running = all.filter(
    (line) => line.start >= first && pages.has(line.start) && furnitureReason(line) === 'running header',
  );
  return readCover(
    all.filter(({ start }) => start < first),
    [...running, ...all.slice(-40).filter(({ text }) => /出版|发行|编印|第\d+期|主办/.test(text))],
  );
}

/** Titles as the contents page prints them, where it and the document's text agree against the title as printed. */
function settleTitles(heads: readonly Head[], lines: readonly Line[], text: string): Head[] {
  const contents = readContents(lines.slice(0, heads[0]?.from ?? 0));
  return heads.map((head, i) => {
    const entry = head.number ? contents.get(head.number) : undefined;
    if (!entry || entry === head.title) return head;
    const end = lines[heads[i + 1]?.from ?? lines.length]?.start ?? text.length;
    return { ...head, title: settleTitle(head.title, entry, text.slice(lines[head.from]?.start, end)) };
  });
}

/** One of the organs of a letterhead, with 文件 under the last of them. */
function isLetterhead(lines: readonly Line[], at: number): boolean {
  let under = at + 1;
  while (under < at + mostOrgans && isIssuerLine(lines[under]?.text ?? '')) under++;
  return isIssuerLine(lines[at]?.text ?? '') && lines[under]?.bare === '文件';
}

/** Most organs that a letterhead names. */
const mostOrgans = 8;

/** Where each document ends, and the lines before, between and after them. */
interface Parts {
  ends: number[];
  board: [number, number];
  others: [number, number][];
}

function cut(lines: readonly Line[], heads: readonly Head[]): Parts {
  const others: [number, number][] = [[0, heads[0]?.from ?? 0]];
  let board: [number, number] = [lines.length, lines.length];
  const ends = heads.map((head, i) => {
    const next = heads[i + 1]?.from ?? lines.length;
    let end = next;
    while (end > head.to && (isSectionLabel(lines[end - 1]) || isLetterhead(lines, end - 1))) end--;
    const imprint = firstAt(lines, head.to, end, (line, at) => isImprint(line) || isPublisher(lines, at));
    const other = firstAt(lines, head.to, imprint ?? end, (_, at) => isOtherSection(lines, at));
    if (other !== null) others.push([other, imprint ?? next]);
    if (imprint !== null) {
      board = [imprint, firstAt(lines, imprint + 1, next, isAbout) ?? next];
      others.push([board[1], next]);
    }
    return other ?? imprint ?? end;
  });
  return { ends, board, others };
}

function firstAt(
  lines: readonly Line[],
  from: number,
  to: number,
  fits: (line: Line, at: number) => boolean,
): number | null {
  for (let i = from; i < to; i++) if (fits(lines[i] as Line, i)) return i;
  return null;
}

/** What stands outside the documents: the board's roster stays readable, the rest is furniture. */
function apart(
  folded: Folded,
  lines: readonly Line[],
  { board, others }: Parts,
  pages: Furniture[],
): { loose: Block[]; furniture: Furniture[] } {
  const front = lines.slice(...(others[0] as [number, number]));
  const early = front.findIndex(isImprint);
  const roster = [...(early < 0 ? [] : front.slice(early)), ...lines.slice(...board)];
  const outside = flatMap(others, ([from, to], i) =>
    lines.slice(from, to).map((line) => ({
      why: i === 0 ? 'cover or contents' : 'imprint or chronicle',
      passage: readSpans(folded, [line], true),
    })),
  );
  return { loose: readBlocks(folded, roster), furniture: [...pages, ...outside] };
}

function gazetteRecord(cover: Cover, home: Home, documents: readonly PrintedDocument[]): GazetteRecord {
  const { place: _, ...printed } = cover;
  const years = flatMap(documents, ({ issuedOn }) => (issuedOn ? [Number(issuedOn.slice(0, 4))] : [])).sort(
    (a, b) => a - b,
  );
  const year = printed.year ?? years[Math.floor(years.length / 2)];
  return { ...printed, city: home.city, province: home.province, ...(year ? { year } : {}) };
}

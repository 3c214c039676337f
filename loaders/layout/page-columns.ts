/**
 * Pages of two columns of prose whose lines a program printed across both, as `pdftotext -layout` does: the left column is read first, then the right one. A column
 * is told by where it begins: on most lines of the page a right half starts at one place near the middle, and both halves are full.
 */
import { flatMap } from '../lists.js';
import { furnitureReason } from './furniture.js';
import { bareOf, type Line } from './lines.js';

/** A stretch of a line between wide blanks: where it stands in the line's text, and in which columns of the page. */
interface Part {
  from: number;
  to: number;
  begins: number;
  ends: number;
}

/** Blanks that part two halves are at least so many. */
const leastGap = 3;
/** On so many lines at least a right half begins at its margin. */
const leastBegun = 3;
/** By how much a half may begin left of its column. */
const ragged = 1;
/** Shortest line that may hold two halves. */
const shortest = 24;

/** So many places at most are tried for the margin of a page: those where most halves begin. */
const mostMargins = 12;

/** The greatest, at least 0. */
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/** How wide a character is: Chinese ones are two columns wide, or all are one, as the program counts them. */
type Measure = (code: number) => number;
const measures: Measure[] = [(code) => (code < 0x2000 ? 1 : 2), () => 1];

/** The stretches of a line; where the right column is known to begin, one blank before it parts them. `printed` is the source, in which blanks have their own widths. */
function partsOf(printed: string, line: Line, widthOf: Measure, margin = 0): Part[] {
  const parts: Part[] = [];
  let column = 0;
  for (let at = line.row.start; at < line.start; at++) column += widthOf(printed.charCodeAt(at));
  let part: Part | null = null;
  let blanks = 0;
  for (let i = 0; i < line.text.length; i++) {
    const wide = widthOf(printed.charCodeAt(line.start + i));
    if (line.text[i] === ' ') blanks += wide;
    else {
      const begins = blanks > 0 && Math.abs(column - margin) <= ragged;
      if (!part || begins || blanks >= leastGap) {
        part = { from: i, to: i, begins: column, ends: column };
        parts.push(part);
      }
      part.to = i + 1;
      part.ends = column + wide;
      blanks = 0;
    }
    column += wide;
  }
  return parts;
}

/** A line as it stands to a column that begins at `margin`: the index of its first part there, or null where a part reaches across. */
function rightAt(parts: readonly Part[], margin: number): number | null {
  const at = parts.findIndex(({ begins }) => begins >= margin - ragged);
  const left = at < 0 ? parts.at(-1) : parts[at - 1];
  return left && left.ends > margin - ragged ? null : at < 0 ? parts.length : at;
}

/** Where a right column begins, and how many more lines it parts than reach across it. */
interface Fit {
  margin: number;
  lines: number;
}

/** Where the right column of a page begins; null where it has none. */
function marginOf(page: readonly Part[][]): Fit | null {
  const right = most(page.map((parts) => parts.at(-1)?.ends ?? 0));
  const counts = new Map<number, number>();
  for (const parts of page)
    for (const { begins } of parts.slice(1))
      if (begins > right * 0.4 && begins < right * 0.8) counts.set(begins, (counts.get(begins) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= leastBegun).sort((a, b) => b[1] - a[1]);
  const fits = common.slice(0, mostMargins).map(([margin]) => ({ margin, lines: fitOf(page, margin, sure) }));
  return best(fits.filter(({ lines }) => lines > 0));
}

const best = (fits: readonly Fit[]): Fit | null =>
  fits.reduce<Fit | null>((first, fit) => (first && first.lines >= fit.lines ? first : fit), null);

/** What shows that a page is set in two columns: how many lines have two halves, how many halves fill their column to one such line, how many lines hold more parts. */
interface Signs {
  parted: number;
  full: number;
  loose: number;
}

/** How well the page's lines stand in two columns, 0 where they do not: hardly any reaches across, the halves are of one part, the columns about as wide, and lines fill them. */
function fitOf(page: readonly Part[][], margin: number, least: Signs): number {
  const places = page.map((parts) => rightAt(parts, margin));
  const crossing = places.filter((at) => at === null).length;
  const halves = flatMap(page, (parts, i) => {
    const at = places[i] ?? 0;
    return at > 0 && at < parts.length ? [{ left: parts[at - 1] as Part, right: parts.at(-1) as Part, of: parts }] : [];
  });
  const lefts = halves.map(({ left }) => left.ends - left.begins);
  const rights = halves.map(({ right }) => right.ends - right.begins);
  const loose = halves.filter(({ of }) => of.length > 2).length;
  const parted = halves.length;
  const fits =
    parted >= least.parted &&
    crossing * 3 <= parted &&
    loose <= parted * least.loose &&
    (least.full === 0 || isAlike(most(lefts), most(rights))) &&
    fullOf(lefts) + fullOf(rights) >= parted * least.full;
  return fits ? parted - crossing : 0;
}

const fullOf = (widths: readonly number[]): number => {
  const full = most(widths) * 0.8;
  return widths.filter((width) => width >= full).length;
};

/** The two columns of a page are about as wide. */
const isAlike = (left: number, right: number): boolean => left * 2 <= right * 3 && right * 2 <= left * 3;

/** What is asked of a page by itself. */
const sure: Signs = { parted: 10, full: 0.7, loose: 0.2 };
/** What is asked of a page where another one of the source has shown its columns. */
const again: Signs = { parted: 2, full: 0, loose: 0.5 };

/** One half of a line. What stands left of its column's margin is no part of its row, so that its own indent shows. */
function half(line: Line, parts: readonly Part[], margin: number, pageTop: boolean): Line[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const text = line.text.slice(first.from, last.to);
  const start = line.start + first.from;
  const row = {
    start: Math.max(line.row.start, start - Math.max(0, first.begins - margin)),
    end: line.start + last.to,
  };
  return [{ ...line, text, bare: bareOf(text), start, end: row.end, row, pageTop }];
}

/** The lines of a page in reading order; a line that reaches across both columns ends what stands above it. */
function inOrder(page: readonly Line[], parts: readonly Part[][], margin: number): Line[] {
  const left = parts.reduce((least, [first]) => Math.min(least, first?.begins ?? margin), margin);
  const stretches: Line[][] = [];
  let [one, other]: [Line[], Line[]] = [[], []];
  for (const [i, line] of page.entries()) {
    const own = parts[i] as Part[];
    const at = rightAt(own, margin);
    if (at === null) {
      stretches.push(one, other, [line]);
      [one, other] = [[], []];
      continue;
    }
    for (const each of half(line, own.slice(0, at), left, line.pageTop)) one.push(each);
    for (const each of half(line, own.slice(at), margin, false)) other.push(each);
  }
  return [...stretches, one, other].flat();
}

/** The lines of each page, and each line of furniture by itself. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const apart = furnitureReason(line) !== null;
    if (open && !apart && !line.pageTop) pages.at(-1)?.push(line);
    else pages.push([line]);
    open = !apart;
  }
  return pages;
}

/** The lines in reading order; most sources have none in two columns and are given back as they are. */
export function readPageColumns(printed: string, lines: readonly Line[]): readonly Line[] {
  const wide = lines.filter(({ text }) => text.length >= shortest && text.includes('  ') && !text.includes('\t'));
  if (wide.length < sure.parted) return lines;
  const pages = pagesOf(lines);
  const read = measures.map((measure) => ({
    measure,
    margins: pages.map((page) => marginOf(page.map((line) => partsOf(printed, line, measure)))),
  }));
  const [told] = read.sort((a, b) => linesOf(b.margins) - linesOf(a.margins));
  const known = best(flatMap(told?.margins ?? [], (fit) => (fit ? [fit] : [])))?.margin;
  if (!told || known === undefined) return lines;
  return flatMap(pages, (page, i) => {
    const margin = told.margins[i]?.margin ?? known;
    const own = page.map((line) => partsOf(printed, line, told.measure, margin));
    return told.margins[i] || fitOf(own, known, again) > 0 ? inOrder(page, own, margin) : page;
  });
}

const linesOf = (fits: readonly (Fit | null)[]): number => fits.reduce((sum, fit) => sum + (fit?.lines ?? 0), 0);

/**
 * Flattened tables whose rows no ascending numbers part: heads one under the other (`类别`, `具体任务`, `责任单位`, `完成时限`), then cell after cell. Of all ways to
 * share the lines among the columns, row after row, the one that costs least counts: a cell takes one line, several that a narrow column has cut, or none where
 * it is empty or merged with the one above.
 */
import type { Folded, Line } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { columnsOf } from './cell-prices.js';
import { numberHead } from './cell-words.js';
import { dealer, isSigned } from './flat-cells.js';
import { joinHeads } from './flat-cut.js';
import { overCells, partedCells } from './flat-tight.js';
import type { RawCell, RawRow } from './grid.js';
import { isDuties, isHeadLine, isPair } from './header.js';
import type { FoundTable } from './index.js';
import { type Reading, Rows } from './row-prices.js';
import { ownHead } from './spaces-parts.js';
import { namesUnits } from './unit-names.js';

/** What a row may cost. */
const dearest = 1.4;
/** Most lines of a table, and how many of them tell how many heads it has. */
const most = 8000;
const first = 32;
/** Tasks of several sentences fill a cell; a longer line is running text. */
const longestCell = 1000;
/** Fewest and most heads, where each takes a line. */
const narrowest = 2;
const widest = 18;
/** What it costs to take a line that may be a head for a cell. */
const headInRow = 0.6;

const textOf = (head: readonly Line[]): string => head.map(({ text }) => text.replace(/\s/g, '')).join('');

/**
 * The table whose heads begin at line `from`, or null: none begin among heads. Where blank lines part its cells, lines without one between them are
 * one.
 */
export function pricedTable(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  if (!isHeadLine(lines[from]) || [1, 2].every((before) => isAmongHeads(lines[from - before]))) return null;
  const parted = partedCells(folded, lines, from);
  return (parted && overCells(parted, from, readTable)) ?? readTable(lines, from);
}

/** A head, or `2025年计划`. */
const isAmongHeads = (line: Line | undefined): boolean =>
  isHeadLine(line) || /^[12]\d{3}年[\u4e00-\u9fff]{2,8}$/.test(line?.text ?? '');

/** A title may end like a head (`重点任务分工`), but nothing stands before 序号. */
function readTable(lines: readonly Line[], from: number): FoundTable | null {
  const titled = numberHead.test(lines[from + 1]?.text ?? '');
  const tried = isHeadLine(lines[from]) && !titled ? headings(lines, from) : [];
  const run = Math.max(...tried.map((heads) => heads.flat().length));
  let best: { heads: Line[][]; whole: number; found: boolean } | null = null;
  for (const heads of tried) {
    const body = bodyUnder(heads, lines, from, first);
    if (!mayStandUnder(heads, body)) continue;
    const { whole: own, rows, price } = read(heads, body);
    const whole = own + headInRow * (run - heads.flat().length);
    if (whole < (best?.whole ?? Number.POSITIVE_INFINITY)) best = { heads, whole, found: isTable(rows, price) };
  }
  return best?.found ? tableUnder(best.heads, lines, from) : null;
}

/** A look before the reading: some line names units where a column does. */
const mayStandUnder = (heads: readonly Line[][], body: readonly Line[]): boolean =>
  body.length > 3 &&
  (!columnsOf(heads.map(textOf)).some(({ units }) => units) || body.some(({ text }) => namesUnits(text)));

/** Two rows or more that cost little. */
function isTable(rows: readonly number[][], price: number): boolean {
  const data = rows.filter((row) => row.length > 1).length;
  return data > 1 && price <= data * dearest;
}

/** The heads that may begin at `from`: those of whole lines, and those put together of cut ones, all of them or without the last, which may be a cell. */
function headings(lines: readonly Line[], from: number): Line[][][] {
  let run = 0;
  while (run <= widest && (isHeadLine(lines[from + run]) || isBetween(lines, from + run))) run++;
  if (run < narrowest || run > widest) return [];
  const tried = [
    lines.slice(from, from + run).map((line) => [line]),
    joinHeads(lines, from, false),
    joinHeads(lines, from, true),
  ];
  const known = new Map<string, Line[][]>();
  for (const heads of tried)
    for (let width = heads.length; width >= narrowest && width > heads.length - 3; width--) {
      const own = heads.slice(0, width);
      if (width === 2 && !isPair(own.map(textOf)) && !isDuties(own.map(textOf))) continue;
      if (isTelling(own.map(textOf))) known.set(own.map(({ length }) => length).join(), own);
    }
  return [...known.values()];
}

/** Whether the heads say what their cells hold: a column of words, and one of units or two of other things beside it. */
function isTelling(heads: readonly string[]): boolean {
  const columns = columnsOf(heads);
  const others = columns.filter(({ words }) => !words);
  return others.length < columns.length && (others.length > 1 || others.some(({ units }) => units));
}

/** `领衔代表`, `2011年计划` and `增长（%）`: up to two lines of the list's own between known heads. */
const isBetween = (lines: readonly Line[], at: number): boolean =>
  ownHead.test(lines[at]?.text ?? '') &&
  (isHeadLine(lines[at + 1]) || (ownHead.test(lines[at + 1]?.text ?? '') && isHeadLine(lines[at + 2])));

/** The lines read as rows under the heads. */
function read(heads: readonly Line[][], body: readonly Line[]) {
  return new Rows(
    heads.map(textOf),
    body.map(({ text }) => text),
  ).read();
}

/** Where no table of lines goes on: a note, an attachment, running text, a date that stands in no column. */
function endOf(lines: readonly Line[], from: number, reach: number): number {
  const stop = lines
    .slice(from, from + reach)
    .findIndex(
      ({ text }) =>
        text.length > longestCell ||
        text.includes('\t') ||
        isAttachmentLine(text) ||
        /^(?:注|备注|说明)：/.test(text) ||
        isDateLine(text),
    );
  const end = stop < 0 ? Math.min(lines.length, from + reach) : from + stop;
  return isSigned(lines, end - 1) ? end - 1 : end;
}

function tableUnder(heads: Line[][], lines: readonly Line[], from: number): FoundTable | null {
  let reach = first;
  let body: Line[];
  let reading: Reading;
  do {
    reach *= 4;
    body = bodyUnder(heads, lines, from, reach);
    reading = read(heads, body);
  } while (reading.taken > body.length - first && reach < most);
  const { rows, price, taken } = reading;
  if (!isTable(rows, price)) return null;
  const own = rows.map(dealer(body)).map(withoutNumeral);
  const to = lines.indexOf(body[taken - 1] as Line, from) + 1;
  return { from, to, form: 'flat', rows: [heads as RawCell[], ...own] };
}

/** `二` over `建好借阅网络`: the title of a section without the line of its number. */
const withoutNumeral = (row: RawRow): RawRow => (row.length === 1 ? row.map((cell) => cell.slice(-1)) : row);

/** The lines under the heads, up to `reach` of them, without those that repeat the heads at the top of a page. */
function bodyUnder(heads: readonly Line[][], lines: readonly Line[], from: number, reach: number): Line[] {
  const top = heads.flat();
  const again = (at: number): boolean => top.every(({ text }, i) => lines[at + i]?.text === text);
  const end = endOf(lines, from, reach + top.length);
  const body: Line[] = [];
  for (let at = from + top.length; at < end; at++)
    if (again(at)) at += top.length - 1;
    else body.push(lines[at] as Line);
  return body;
}

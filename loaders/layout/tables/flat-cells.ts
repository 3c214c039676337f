/** The cells of a row of a flattened table: which of its lines make one cell, how far its last row goes, and whether its rows stand under the heads at all. */
import type { Line } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { isShifted, isTime } from './flat-short.js';
import type { RawCell, RawRow } from './grid.js';
import { Rows } from './row-prices.js';
import { isSection } from './sections.js';
import { fitOf, priceOfEach } from './shares.js';
import { namesUnits } from './unit-names.js';

/** A row whose lines are one cell each costs no more than this, or no more than another reading by so much. */
const fitting = 1;
const better = 0.5;

/** The cells behind a row's number: one a line, or as many lines each as fits the heads best. A merged cell printed twice, side by side, is one. */
export function cellsOf(lines: readonly Line[], titles: readonly string[]): RawCell[] {
  const own = lines.filter(({ text }, i) => i === 0 || text !== lines[i - 1]?.text);
  const once = lines.length > titles.length && own.length >= titles.length ? own : lines;
  const texts = once.map(({ text }) => text);
  const each = once.length === titles.length ? priceOfEach(titles, texts) : Number.POSITIVE_INFINITY;
  const fit = each <= fitting ? null : fitOf(titles, texts, { by: 'lines' });
  if (!fit || fit.price + better >= each) return once.map(({ start, end }) => [{ start, end }]);
  return dealer(once)(fit.shares);
}

/** The cells behind a row's number as several rows, where that fits the heads better than one: a second task under the same number, its merged cells left out. */
export function rowsOf(lines: readonly Line[], titles: readonly string[]): RawRow[] {
  return severalRows(lines, titles)?.map(dealer(lines)) ?? [cellsOf(lines, titles)];
}

/** How many lines each cell of each row takes; null where they are one row. */
function severalRows(lines: readonly Line[], titles: readonly string[]): number[][] | null {
  if (lines.length <= titles.length) return null;
  const texts = lines.map(({ text }) => text);
  const { rows, price } = new Rows(titles, texts).read(true);
  if (rows.length < 2 || rows.some(({ length }) => length === 1)) return null;
  return price < (fitOf(titles, texts, { by: 'lines' })?.price ?? Number.POSITIVE_INFINITY) ? rows : null;
}

/** Deals lines out, row after row, so many to each cell. */
export function dealer(lines: readonly Line[]): (shares: readonly number[]) => RawCell[] {
  const left = lines.map(({ start, end }) => ({ start, end }));
  return (shares) => shares.map((share) => left.splice(0, share));
}

/** How many lines behind the last row, of which `taken` were read, belong to it: those with which its cells fit the columns much better. */
export function linesMore(titles: readonly string[], lines: readonly Line[], end: number, taken: number): number {
  const row = lines.slice(end - taken + 1, end).map(({ text }) => text);
  const priceWith = (texts: readonly string[]): number =>
    fitOf(titles, [...row, ...texts], { by: 'lines' })?.price ?? Number.POSITIVE_INFINITY;
  if (taken <= 1) return 0;
  let [more, least] = [0, priceWith([]) - better];
  for (let count = 1; count <= furthest; count++) {
    const text = lines[end + count - 1]?.text;
    if (text === undefined || endsTable(lines, end + count - 1)) break;
    const price = priceWith(lines.slice(end, end + count).map((line) => line.text));
    if (price < least) [more, least] = [count, price];
  }
  return more;
}

const furthest = 5;

/** How many lines at the end of a row, before the next number, stand over the rows behind them: `旧区改造` under the units or times of a table that ends in them. */
export function linesOver(row: readonly Line[], titles: readonly string[]): number {
  const last = titles.at(-1) ?? '';
  const ends = row.findLastIndex(({ text }, i) => i >= titles.length - 1 && isTime(last, text));
  const at = ends < 0 ? titles.length - 1 : ends;
  const [text = '', ...rest] = row.slice(at).map((line) => line.text);
  if (rest.length < 1 || rest.length > 2 || (ends < 0 && !endsInUnits(last, text))) return 0;
  return rest.every((over) => over.length <= 40 && !/[、。；，]/.test(over) && !isUnit(over)) ? rest.length : 0;
}
const endsInUnits = (head: string, text: string): boolean =>
  /(?:单位|部门)$/.test(head) &&
  level.test(text) &&
  !/[、，；]$/.test(text) &&
  (namesUnits(text) || text.includes('、'));
const level = /^[省市县区州盟旗各]/;
const isUnit = (text: string): boolean => level.test(text) || namesUnits(text);

/** Running text, a section, a date, an attachment or a signature: no rest of a cell. */
function endsTable(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  const other = isSection(text) || isDateLine(text) || isAttachmentLine(text) || isSigned(lines, at);
  return other || text.length > 40 || text.includes('。');
}

/** The signature under the table: a body, and the date on the next line. */
export const isSigned = (lines: readonly Line[], at: number): boolean =>
  isDateLine(lines[at + 1]?.text ?? '') && namesUnits(lines[at]?.text ?? '');

/** Whether most rows have units or times under heads where they cannot stand: then the lines are no cells of these heads. */
export function isOdd(rows: readonly RawRow[], titles: readonly string[], lines: readonly Line[]): boolean {
  const texts = new Map(lines.map(({ start, text }) => [start, text]));
  const shifted = rows.filter(([, ...cells]) =>
    isShifted(
      titles,
      cells.map((cell) => cell.map(({ start }) => texts.get(start) ?? '').join('')),
    ),
  );
  return shifted.length * 2 > rows.length;
}

/**
 * Tables flattened to one cell a line: the column heads one under the other, the first of them 序号, then row by row number, name, place … . The ascending
 * numbers part the rows.
 */
import type { Folded, Line, Span } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { isNumeral } from './align.js';
import { areTight, byBlankLines } from './flat-blank.js';
import { cellsOf, isOdd, isSigned, linesMore, linesOver, rowsOf } from './flat-cells.js';
import { cutHeads, firstNumber, isOverRows } from './flat-cut.js';
import { overCells, tightCells } from './flat-tight.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadText, isPeriodHead } from './header.js';
import type { FoundTable } from './index.js';
import { isSection, sum, total } from './sections.js';

const most = 10;
const spare = 8;

/** The flattened table that begins at line `from`, or null: three heads or more, then a row numbered 1, which is no section over 1.1. Blank lines between its cells part them. */
export function flatTable(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  const parted = tightCells(folded, lines, from);
  const whole = (cells: readonly Line[], at: number): FoundTable | null => {
    const found = tableOf(folded, cells, at);
    return found && areWhole(found.rows) ? found : null;
  };
  return (parted && overCells(parted, from, whole)) ?? tableOf(folded, lines, from);
}

/** Whether most rows have a cell for each head, or lack one: else blank lines part the rows, and not their cells. */
function areWhole([heads = [], ...rows]: readonly RawRow[]): boolean {
  const whole = rows.filter((row) => row.length >= heads.length - 1 && row.filter(({ length }) => length).length > 2);
  return whole.length * 2 > rows.filter((row) => row.length > 1).length;
}

function tableOf(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  const heads: RawCell[] = cutHeads(lines, from) ?? headCells(lines.slice(from, from + headsAt(lines, from)));
  const width = heads.length;
  if (width < 3) return null;
  const titles = heads.slice(1).map((cell) => (cell as Line[]).map(({ text }) => text.replace(/\s/g, '')).join(''));
  const rows: RawRow[] = [heads];
  const named = lines.slice(from, from + heads.flat().length);
  const at = from + named.length;
  const next = firstNumber(lines, at, width + spare);
  if (lines[at + 2]?.text === `${next}.1`) return null;
  const reader = { at, next, named, blanks: areTight(folded, named) ? folded : null };
  while (reader.at < lines.length) {
    const over = sectionRow(lines, reader);
    const read = over ? [over] : nextRows(lines, reader, titles);
    if (!read) break;
    rows.push(...read.filter(({ length }) => length));
  }
  if (reader.next === next) return null;
  const taken = rows.at(-1)?.flat().length ?? 0;
  const more = linesMore(titles, lines, reader.at, taken);
  if (more) rows[rows.length - 1] = lastRow(lines, reader, titles, taken, more);
  return isOdd(rows.slice(1), titles, lines.slice(from, reader.at))
    ? null
    : { from, to: reader.at, form: 'flat', rows };
}

/** One cell a head; `（亿元）` on a line of its own belongs to the head above it. */
function headCells(lines: readonly Line[]): RawCell[] {
  const cells: RawCell[] = [];
  for (const line of lines)
    if (/^（[^（）]{1,8}）$/.test(line.text)) cells.at(-1)?.push(line);
    else cells.push([line]);
  return cells;
}

interface Reader {
  at: number;
  /** The number of the next row. */
  next: number;
  /** The lines of the heads. */
  named: readonly Line[];
  /** The text, where its blank lines stand for empty cells. */
  blanks: Folded | null;
}

/** How many lines from `from` are column heads, up to the number of a row or section where most of them are known words; 0 where the first is not the number's. */
function headsAt(lines: readonly Line[], from: number): number {
  if (!/^序\s*号$|^编号$/.test(lines[from]?.text ?? '')) return 0;
  let count = 1;
  let known = 1;
  for (let at = 1; at <= most; at++) {
    const text = lines[from + at]?.text.replace(/\s/g, '') ?? '';
    const section =
      isNumber(lines[from + at + 1], 1) && (isSection(lines[from + at]?.text ?? '') || isOverRows(lines, from, at));
    if (!isShort(lines[from + at]) && !total.test(text) && !section) break;
    if (section || /^\d{1,3}$/.test(text) || isNumeral(text) || total.test(text))
      return known * 2 > at && known >= 3 ? at : count;
    if (!isHeadText(text) && !isPeriodHead(text)) continue;
    known++;
    if (known === at + 1) count = known;
  }
  return count;
}

/** Short enough for a column head, known or not. */
const isShort = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= 24 && !/[。；，：]/.test(line.text) && !isSection(line.text);

/** A section line, with a shorter one under it, or a repeated header (an empty row) before the next number; null where none stands there. */
function sectionRow(lines: readonly Line[], reader: Reader): RawRow | null {
  const line = lines[reader.at] as Line;
  const heads = headsAt(lines, reader.at);
  if (heads >= 3 && goesOnBehind(lines, reader.at + heads, reader.next)) {
    reader.at += heads;
    return [];
  }
  if (total.test(line.text.replace(/\s/g, '')) && sumsEnd(lines, reader.at) > reader.at) {
    reader.at = sumsEnd(lines, reader.at);
    return [];
  }
  const numeral = numeralRow(lines, reader);
  if (numeral) return numeral;
  const behind = [1, 2, 3].some(
    (step) => isNumber(lines[reader.at + step], reader.next) || isNumber(lines[reader.at + step], 1),
  );
  if (isNumber(line, reader.next) || !behind || !(isSection(line.text) || beginsAnew(lines, reader.at, reader.next)))
    return null;
  if (!isNumber(lines[reader.at + 1], reader.next) && isNumber(lines[reader.at + 1], 1)) reader.next = 1;
  const under = isNumber(lines[reader.at + 2], reader.next) && isShort(lines[reader.at + 1]) && isSection(line.text);
  reader.at += under ? 2 : 1;
  return [lines.slice(reader.at - (under ? 2 : 1), reader.at)];
}

/** Whether the next row follows, behind one section line or two at most: what stands before it are the heads again, at the top of a page. */
function goesOnBehind(lines: readonly Line[], at: number, next: number): boolean {
  let row = at;
  while (row < at + 2 && isSection(lines[row]?.text ?? '')) row++;
  return isNumber(lines[row], next);
}

/** `一` and `基础设施项目（2个）` on two lines, sums on the next ones, before the next number: a section row; null where something else stands there. */
function numeralRow(lines: readonly Line[], reader: Reader): RawRow | null {
  const [numeral, title] = lines.slice(reader.at, reader.at + 2);
  if (!numeral || !title || !isNumeral(numeral.text)) return null;
  if (!isShort(title) && !isSection(title.text)) return null;
  let end = reader.at + 2;
  while (end < reader.at + 6 && sum.test(lines[end]?.text ?? '') && !isNumber(lines[end], reader.next)) end++;
  if (!isNumber(lines[end], reader.next) && !isNumber(lines[end], 1)) return null;
  if (!isNumber(lines[end], reader.next)) reader.next = 1;
  reader.at = end;
  return [[numeral], [title]];
}

/** The line behind a total and its sums, up to six; the total's own where none stands behind it. */
function sumsEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < at + 7 && /^\d[\d.,，]*[个项宗]?$/.test(lines[end]?.text ?? '') && !isNumber(lines[end], 1)) end++;
  return end > at + 1 ? end : at;
}

/** A line with the number, or with several of which it is the first: `5、6` where one work stands in the lists of two places. */
const isNumber = (line: Line | undefined, number: number): boolean =>
  line?.text === String(number) || (!!line?.text.startsWith(`${number}、`) && /^\d+、\d+$/.test(line.text));

/** A short line over a row numbered 1, where the next one would stand: `省市对接道路`, under which the numbers begin anew. */
const beginsAnew = (lines: readonly Line[], at: number, next: number): boolean =>
  isShort(lines[at]) && isNumber(lines[at + 1], 1) && !isNumber(lines[at], next);

/** The lines from one number to the next, brought to the width of the table: one row, or several under one number. A list may leave a number out. */
function nextRows(lines: readonly Line[], reader: Reader, titles: readonly string[]): RawRow[] | null {
  const width = titles.length + 1;
  if (reader.next > 1 && isNumber(lines[reader.at], reader.next + 1)) reader.next++;
  if (!isNumber(lines[reader.at], reader.next)) return null;
  const start = reader.at + 1;
  const limit = Math.min(lines.length, start + width + spare);
  let end = start;
  let joined = 0;
  let heads = 0;
  const own: Line[] = [];
  while (end < limit) {
    if (!heads && own.length < width - 1 && isNamedAgain(reader, lines, end)) {
      heads = reader.named.length;
      end += heads;
    }
    if (endsRow(lines, end, reader.next + 1, own.length - joined, width - 1)) break;
    if (own.length && isCut(own.at(-1))) joined++;
    own.push(lines[end++] as Line);
  }
  if (end === limit && own.length > width - 1) end -= own.splice(width - 1).length;
  if (!own.length) return null;
  reader.next++;
  const blanks = heads ? null : reader.blanks;
  const placed = blanks && byBlankLines(blanks, lines.slice(start - 1, end), lines[end], width - 1);
  reader.at = placed ? start + placed.flat().length : end;
  const over = placed ? 0 : linesOver(own, titles);
  const rows = placed ? [placed] : rowsOf(own.slice(0, own.length - over), titles);
  const numbered = rows.map((cells, i): RawRow => [i === 0 ? [lines[start - 1] as Line] : [], ...cells]);
  return [...numbered, ...own.slice(own.length - over).map((line): RawRow => [[line]])];
}

/** The heads again, at the top of the page on which a row goes on; a table of its own begins with its first row or a section. */
function isNamedAgain({ named, next }: Reader, lines: readonly Line[], at: number): boolean {
  const behind = lines[at + named.length];
  return (
    named.every(({ text }, i) => lines[at + i]?.text === text) &&
    !isNumber(behind, 1) &&
    !isNumber(behind, next + 1) &&
    !isSection(behind?.text ?? '')
  );
}

/** The last row, of which `taken` lines were read, with `more` lines behind them. */
function lastRow(
  lines: readonly Line[],
  reader: Reader,
  titles: readonly string[],
  taken: number,
  more: number,
): RawRow {
  const start = reader.at - taken;
  reader.at += more;
  return [[lines[start] as Span], ...cellsOf(lines.slice(start + 1, reader.at), titles)];
}

/**
 * A row of `read` cells behind its number ends before the next number (the second cell may hold the number of another list); one that lacks no more than its last
 * cell also before a section or a date; a whole one before running text and where no further number comes.
 */
function endsRow(lines: readonly Line[], at: number, next: number, read: number, whole: number): boolean {
  const line = lines[at] as Line;
  if (isNumber(line, next) || (read >= whole && isNumber(line, next + 1))) return read !== 0 || whole < 3;
  if (isAttachmentLine(line.text) || isSigned(lines, at) || headsAt(lines, at) >= 3) return true;
  if (read >= whole && beginsAnew(lines, at, next)) return true;
  if (read >= whole - 1 && (isSection(line.text) || isDateLine(line.text) || isNumeral(line.text))) return true;
  const running = line.text.length > 60 && !isNumber(lines[at + 1], next);
  return read >= whole && !isCut(lines[at - 1]) && (running || !numberWithin(lines, at, next));
}

/** Whether the next number, or the one behind it, comes soon: else what stands here is no row's rest. */
function numberWithin(lines: readonly Line[], at: number, next: number): boolean {
  for (let step = 0; step <= spare; step++)
    if (isNumber(lines[at + step], next) || isNumber(lines[at + step], next + 1)) return true;
  return false;
}

/** `市环保局、各县人民政府，`: a cell that the next line goes on with. */
const isCut = (line: Line | undefined): boolean => line !== undefined && /[、，]$/.test(line.text);

/**
 * Tables set with blanks whose cells stand under no heads: heads and cells parted by two blanks or more, or by single ones. A row with as many parts as there are heads
 * has its cells in their order; what others have is told by what the parts say (`shares.ts`).
 */
import { flatMap } from '../../lists.js';
import type { Line } from '../lines.js';
import { isDateLine } from '../shapes.js';
import { halves } from './flat-cut.js';
import { isShifted, isTime } from './flat-short.js';
import type { RawCell, RawRow } from './grid.js';
import { isDuties, isHeadWord, isPair } from './header.js';
import type { FoundTable } from './index.js';
import { isOver } from './sections.js';
import { type Around, fitOf, restsOf, sharesOf } from './shares.js';
import { packedRows } from './spaces-packed.js';
import { areHeads, isNumbered, isWideLine, longestLine, type Part, partsOf } from './spaces-parts.js';
import { namesUnits } from './unit-names.js';

const headsOf = (line: Line, gap: number): Part[] =>
  gap > 1 ? apart(partsOf(line, gap)) : partsOf(line, gap).reduce<Part[]>(whole, []);

/** `序号 主管部门    事项名称`: the head of the numbers is narrow, one blank parts it from the next. */
function apart(heads: Part[]): Part[] {
  const [first] = heads;
  const next = first && behindNumber.exec(first.text)?.[1];
  if (!first || !next || !isHeadWord(next)) return heads;
  const cut = first.end - next.length;
  const number = { text: first.text.slice(0, 2), start: first.start, end: first.start + 2 };
  return [number, { text: next, start: cut, end: first.end }, ...heads.slice(1)];
}
const behindNumber = /^(?:序号|编号) (\S+)$/;

/** `设定依据 （实施时的依据）`: a head with its gloss; `工 作 内 容`: one set wide. */
function whole(heads: Part[], part: Part): Part[] {
  const before = heads.at(-1);
  const wide = before !== undefined && part.end - part.start > part.text.length && halves.test(before.text + part.text);
  if (before && wide) heads[heads.length - 1] = { ...before, text: before.text + part.text, end: part.end };
  else if (before && /^[（(].*[）)]$/.test(part.text)) heads[heads.length - 1] = { ...before, end: part.end };
  else heads.push(part);
  return heads;
}

const rowOf = (parts: readonly Part[]): RawRow => parts.map(({ start, end }) => [{ start, end }]);

const textsOf = (parts: readonly Part[]): string[] => parts.map(({ text }) => text);

/** The table whose header is line `from`, or null. */
export function spacedTable(lines: readonly Line[], from: number): FoundTable | null {
  const line = lines[from] as Line;
  const packed = packedRows(line);
  if (packed) return { from, to: from + 1, form: 'spaces', rows: packed };
  if (!line.text.includes(' ') || (line.text.length > longestLine && !isWideLine(line.text))) return null;
  for (const gap of [2, 1]) {
    const heads = headsOf(line, gap);
    if (!(heads.length > 2 ? areHeads(heads, gap) : isPair(textsOf(heads)) || isDuties(textsOf(heads)))) continue;
    const { rows, to } = rowsUnder(lines, from + 1, heads, gap);
    if (rows.length > 0) return { from, to, form: 'spaces', rows: [rowOf(heads), ...rows] };
  }
  return null;
}

/** The rows from line `from` on and where they end. A row of one cell at the end heads what comes below. */
function rowsUnder(
  lines: readonly Line[],
  from: number,
  heads: readonly Part[],
  gap: number,
): { rows: RawRow[]; to: number } {
  const rows: RawRow[] = [];
  const top = partsOf(lines[from] ?? (lines[from - 1] as Line), gap);
  let to = from;
  for (; to < lines.length; to++) {
    if (isHeader(headsOf(lines[to] as Line, gap), heads)) break;
    const long = longRow(lines, to, heads, gap);
    const row = long?.row ?? shortRow(lines, to, heads, gap) ?? plainRow(lines[to] as Line, heads, top, gap);
    const whole = row ? null : withRest(rows.at(-1), lines, to, heads, gap);
    if (whole) rows[rows.length - 1] = whole;
    else if (row) rows.push(row);
    else break;
    if (long) to = long.to - 1;
  }
  while (rows.at(-1)?.length === 1) {
    rows.pop();
    to--;
  }
  return { rows, to };
}

/** The row of a line: its own, a heading over rows, or parts shared out among the heads. */
const shortRow = (lines: readonly Line[], at: number, heads: readonly Part[], gap: number): RawRow | null =>
  rowAt(lines, at, heads, gap) ?? sectionAt(lines, at, heads, gap) ?? sharedRow(lines, at, heads, gap);

/** The row above with the cells that go on in a line of their rests, where a further row follows or the rests make a name whole: `资源局` under `市国土`; null where they do not. */
function withRest(
  row: RawRow | undefined,
  lines: readonly Line[],
  at: number,
  heads: readonly Part[],
  gap: number,
): RawRow | null {
  const line = lines[at] as Line;
  const parts = partsOf(line, gap);
  const above = lines.slice(Math.max(0, at - mostRests), at);
  if (row?.length !== heads.length || Math.max(...row.flat().map(({ end }) => end)) !== above.at(-1)?.end) return null;
  if (line.text.length > longestRest || noRest.test(line.text) || isOver(line.text)) return null;
  if (isDateLine(line.text) || isDateLine(lines[at + 1]?.text ?? '')) return null;
  const cells = row.map((cell) =>
    cell.map(({ start, end }) => {
      const own = above.find((each) => each.start <= start && end <= each.end);
      return own?.text.slice(start - own.start, end - own.start) ?? '';
    }),
  );
  const rests = restsOf(textsOf(heads), cells, textsOf(parts));
  const next = lines[at + 1];
  const follows =
    next &&
    (rowAt(lines, at + 1, heads, gap) ?? sectionAt(lines, at + 1, heads, gap) ?? plainRow(next, heads, [], gap));
  if (!rests || !(follows || rests.price < sureRest)) return null;
  return row.map((cell, column) => {
    const part = parts[rests.columns.indexOf(column)];
    return part ? [...cell, { start: part.start, end: part.end }] : cell;
  });
}

/** Longest line of rests. */
const longestRest = 30;
const mostRests = 4;
/** What makes a cell whole that its line has cut is a rest wherever it stands. */
const sureRest = -0.5;
const noRest = /[：\t]|^附|^[一二三四五六七八九十\d]/;

/** Whether a line is the header of a further table, or this one's again. */
const isHeader = (parts: readonly Part[], heads: readonly Part[]): boolean =>
  parts.length === heads.length && parts[0]?.text === heads[0]?.text && parts.every(({ text }) => isHeadWord(text));

/** Most section lines one under the other. */
const mostSections = 3;

/** A section line (`（一）基础设施类（2个）`) with a row of the table below it or below further section lines. */
function sectionAt(lines: readonly Line[], at: number, heads: readonly Part[], gap: number): RawRow | null {
  for (let next = at; next < at + mostSections && isOver(lines[next]?.text ?? ''); next++) {
    const below = lines[next + 1];
    const { start, end } = lines[at] as Line;
    if (below && rowAt(lines, next + 1, heads, gap)) return [[{ start, end }]];
  }
  return null;
}

/** The row on a line by the number of its parts; a numbered one between single blanks else by what they say. */
function rowAt(lines: readonly Line[], at: number, heads: readonly Part[], gap: number): RawRow | null {
  const line = lines[at] as Line;
  const row = readRow(line, heads, gap);
  const odd = row?.length === heads.length && isShifted(textsOf(heads), textsOf(partsOf(line, gap)));
  if (!odd) return row ?? (/^\d/.test(line.text) ? sharedRow(lines, at, heads, gap) : null);
  return sharedRow(lines, at, heads, gap) ?? plainRow(line, heads, [], gap) ?? row;
}

/** A row of a numbered table, its parts shared out among the heads by what they say; one without a number stands before the row of the next. */
function sharedRow(lines: readonly Line[], at: number, heads: readonly Part[], gap: number): RawRow | null {
  const line = lines[at] as Line;
  const parts = partsBetween(line, gap);
  const numbered = /^\d{1,4}$/.test(parts[0]?.text ?? '');
  const amongRows = rowWithin(lines, at + 1);
  if (!isNumbered(heads) || (!numbered && (!amongRows || parts.length < 2 || /^附件/.test(line.text)))) return null;
  const [first] = numbered ? parts.splice(0, 1) : [];
  const gaps = first && parts[0] ? Math.min(2, parts[0].start - first.end - 1) : 0;
  const by = gap > 1 ? 'wide' : 'blanks';
  const row = shared(heads.slice(1), parts, { amongRows, gaps: gap > 1 ? 0 : gaps, by });
  return row && [first ? [{ start: first.start, end: first.end }] : [], ...row];
}

/** Most lines of one row, and what it may cost: beyond that its lines are read one by one. */
const mostLines = 8;
const dearestLong = 2;

/**
 * A numbered row over several lines, some of which a cell ends and some of which cut it, up to the next number, a section or the heads again:
 * `2 疏浚内河` / `8.6公里` / `林建福 市政公用局 鼓山区政府、` / `马坑区政府` / `10月底`. Null for a row of one line.
 */
function longRow(
  lines: readonly Line[],
  at: number,
  heads: readonly Part[],
  gap: number,
): { row: RawRow; to: number } | null {
  const number = isNumbered(heads) ? /^\d{1,4}(?= |$)/.exec((lines[at] as Line).text)?.[0] : undefined;
  const next = String(Number(number) + 1);
  if (number === undefined || lines[at + 1]?.text.startsWith(`${next} `)) return null;
  if (readRow(lines[at] as Line, heads, gap)) return null;
  const ends = (line: Line): boolean =>
    line.text === next || line.text.startsWith(`${next} `) || isOver(line.text) || isHeader(headsOf(line, gap), heads);
  const count = lines.slice(at + 1, at + 1 + mostLines).findIndex(ends) + 1;
  const own = lines.slice(at, at + count);
  if (count < 2 || own.some((line) => /^附件|[：\t]/.test(line.text) || isDateLine(line.text))) return null;
  const [first, ...parts] = flatMap(own, (line) => partsBetween(line, gap));
  const starts = new Set(own.map(({ start }) => start));
  const before = parts.map(({ start }) => (starts.has(start) ? 'lines' : gap > 1 ? 'wide' : 'blanks'));
  const titles = textsOf(heads.slice(1));
  const fit = fitOf(titles, textsOf(parts), { before });
  if (!first || !fit || fit.price > dearestLong) return null;
  const cells = rowOf(parts);
  return { row: [[first], ...fit.shares.map((share): RawCell => cells.splice(0, share).flat())], to: at + count };
}

/** A row of a table without numbers that has columns of units; `top` is its first row, whose numbers tell those of others where it has all its cells. */
function plainRow(line: Line, heads: readonly Part[], top: readonly Part[], gap: number): RawRow | null {
  if (isNumbered(heads) || !heads.some(({ text }) => /(?:单位|部门)$/.test(text))) return null;
  const parts = partsBetween(line, gap);
  const by = gap > 1 ? 'wide' : 'blanks';
  const around: Around = top.length === heads.length ? { above: top.map(({ text }) => text), by } : { by };
  const told = parts.length > 2 || parts.some(({ text }, i) => i > 0 && (namesUnits(text) || isTime('时限', text)));
  return told && parts.length > 1 ? shared(heads, parts, around) : null;
}

/** Longest line that is a row, in characters. */
const longestRow = 1200;

/** The parts of a line between single blanks; none of one that is too long or has tabs. */
const partsBetween = (line: Line, gap: number): Part[] =>
  line.text.length > longestRow || line.text.includes('\t') ? [] : partsOf(line, gap);

function shared(heads: readonly Part[], parts: readonly Part[], around: Around): RawRow | null {
  const cells = rowOf(parts);
  const shares = parts.length ? sharesOf(textsOf(heads), textsOf(parts), around) : null;
  return shares?.map((share): RawCell => cells.splice(0, share).flat()) ?? null;
}

/** Whether one of the next lines begins with a number and a blank, not with that of the first row of another table. */
const rowWithin = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 3).some(({ text }) => /^(?!1 )\d{1,4} +\S/.test(text));

function readRow(line: Line, heads: readonly Part[], gap: number): RawRow | null {
  if (line.text.includes('\t') || /^附件/.test(line.text)) return null;
  const parts = partsOf(line, gap);
  if (parts.length === heads.length)
    return heads.length > 2 || namesUnits(parts[isDuties(textsOf(heads)) ? 0 : 1]?.text ?? '') ? rowOf(parts) : null;
  const lacksNote = parts.length === heads.length - 1 && heads.at(-1)?.text === '备注';
  if (lacksNote && /^\d{1,3}$/.test(parts[0]?.text ?? '') && !isShifted(textsOf(heads), textsOf(parts)))
    return [...rowOf(parts), []];
  return null;
}

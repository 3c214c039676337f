/**
 * Tables set with blanks: heads and cells parted by two blanks or more, or by single ones where every row then has as many parts as there are heads.
 * Cells stand under the head they begin nearest to.
 */
import type { Line } from '../lines.js';
import { halves } from './flat-cut.js';
import { isShifted, missingColumn } from './flat-short.js';
import { isPair, namesUnits } from './flat-units.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadWord } from './header.js';
import type { FoundTable } from './index.js';
import { isOver } from './sections.js';
import { type Around, sharesOf } from './single.js';
import {
  areHeads,
  goesOn,
  headerLines,
  isNumbered,
  isWideLine,
  longestLine,
  type Part,
  partsOf,
  ragged,
} from './spaces-parts.js';

const headsOf = (line: Line, gap: number): Part[] =>
  gap > 1 ? partsOf(line, gap) : partsOf(line, gap).reduce<Part[]>(whole, []);

/** `设定依据 （实施时的依据）`: a head with its gloss; `工 作 内 容`: one set wide. */
function whole(heads: Part[], part: Part): Part[] {
  const before = heads.at(-1);
  const wide = before !== undefined && part.end - part.start > part.text.length && halves.test(before.text + part.text);
  if (before && wide) heads[heads.length - 1] = { ...before, text: before.text + part.text, end: part.end };
  else if (before && /^[（(].*[）)]$/.test(part.text)) heads[heads.length - 1] = { ...before, end: part.end };
  else heads.push(part);
  return heads;
}

const rowOf = (parts: readonly Part[]): RawRow =>
  parts.map(({ start, end, rest }) => (rest ? [{ start, end }, rest] : [{ start, end }]));

const textsOf = (parts: readonly Part[]): string[] => parts.map(({ text }) => text);

/** The table whose header is line `from`, or null. */
export function spacedTable(lines: readonly Line[], from: number): FoundTable | null {
  const line = lines[from] as Line;
  if (!line.text.includes(' ') || (line.text.length > longestLine && !isWideLine(line.text))) return null;
  for (const gap of [2, 1]) {
    const heads = headsOf(line, gap);
    if (!(heads.length > 2 ? areHeads(heads, gap) : isPair(heads.map(({ text }) => text)))) continue;
    const rows: RawRow[] = [];
    let to = from + (gap > 1 ? headerLines(lines, from, heads) : 1);
    const top = gap === 1 ? partsBetween(lines[to] ?? line) : [];
    const setting = { gap, aligned: gap > 1 && isAligned(lines, to, heads) };
    for (; to < lines.length; to++) {
      if (gap > 1 && goesOn(lines[to] as Line, heads, rows.at(-1))) continue;
      if (isHeader(headsOf(lines[to] as Line, gap), heads)) break;
      const row =
        rowAt(lines, to, heads, setting) ??
        sectionAt(lines, to, heads, setting) ??
        (gap === 1 ? (sharedRow(lines, to, heads) ?? plainRow(lines[to] as Line, heads, top)) : null);
      if (!row) break;
      rows.push(row);
    }
    while (rows.at(-1)?.length === 1) {
      rows.pop();
      to--;
    }
    if (rows.length > 0) return { from, to, form: 'spaces', rows: [rowOf(heads), ...rows] };
  }
  return null;
}

/** Whether a line is the header of a further table, or this one's again. */
const isHeader = (parts: readonly Part[], heads: readonly Part[]): boolean =>
  parts.length === heads.length && parts[0]?.text === heads[0]?.text && parts.every(({ text }) => isHeadWord(text));

/** Most section lines one under the other. */
const mostSections = 3;

/** A section line (`（一）基础设施类（2个）`) with a row of the table below it or below further section lines. */
function sectionAt(lines: readonly Line[], at: number, heads: readonly Part[], setting: Setting): RawRow | null {
  for (let next = at; next < at + mostSections && isOver(lines[next]?.text ?? ''); next++) {
    const below = lines[next + 1];
    const { start, end } = lines[at] as Line;
    if (below && rowAt(lines, next + 1, heads, setting)) return [[{ start, end }]];
  }
  return null;
}

/** How the cells of a table are set: with gaps of at least so many blanks, and under their heads. */
interface Setting {
  gap: number;
  aligned: boolean;
}

/** Whether the cells of the first whole row begin under their heads; without such a row they do. */
function isAligned(lines: readonly Line[], from: number, heads: readonly Part[]): boolean {
  for (const line of lines.slice(from, from + mostRead)) {
    const parts = partsOf(line, 2);
    if (parts.length === heads.length)
      return parts.every(({ at, indent }, i) => Math.abs((heads[i] as Part).at - at - indent) <= ragged);
  }
  return true;
}

const mostRead = 4;

/** A row that lacks the cell of a merged one, which the kinds of its others tell (`flat-short.ts`); in a table with numbers only one that has its own. */
function withMissing(parts: readonly Part[], heads: readonly Part[]): RawRow | null {
  if (parts.length !== heads.length - 1) return null;
  if (/^\d{1,3}$/.test(parts[0]?.text ?? '') && isNumbered(heads.slice(1))) return [[], ...rowOf(parts)];
  if (!/^\d{1,3}$/.test(parts[0]?.text ?? '') && isNumbered(heads)) return null;
  const gap = missingColumn(textsOf(heads), textsOf(parts));
  const row = rowOf(parts);
  return gap === null ? null : [...row.slice(0, gap), [], ...row.slice(gap)];
}

/** Whether a row leaves blanks where its first column, merged with the row above, has nothing to say. */
const isSetIn = ([part]: readonly Part[], [head]: readonly Part[]): boolean =>
  (part?.indent ?? 0) >= (head?.indent ?? 0) + 2;

/** A numbered row in which a merged cell was given twice, side by side. */
function withoutTwice(parts: readonly Part[]): RawRow | null {
  const twice = parts.findIndex(({ text }, i) => i > 0 && text === parts[i - 1]?.text);
  return twice > 1 && /^\d{1,3}$/.test(parts[0]?.text ?? '') ? rowOf(parts.toSpliced(twice, 1)) : null;
}

/** The row on a line by the number of its parts; a numbered one between single blanks else by what they say. */
function rowAt(lines: readonly Line[], at: number, heads: readonly Part[], setting: Setting): RawRow | null {
  const line = lines[at] as Line;
  const row = readRow(line, heads, setting);
  if (setting.gap > 1) return row;
  const odd = row?.length === heads.length && isShifted(textsOf(heads), textsOf(partsOf(line, 1)));
  if (!odd) return row ?? (/^\d/.test(line.text) ? sharedRow(lines, at, heads) : null);
  return sharedRow(lines, at, heads) ?? plainRow(line, heads, []) ?? row;
}

/** A row of a numbered table, its parts shared out among the heads by what they say; one without a number stands before the row of the next. */
function sharedRow(lines: readonly Line[], at: number, heads: readonly Part[]): RawRow | null {
  const line = lines[at] as Line;
  const parts = partsBetween(line);
  const numbered = /^\d{1,4}$/.test(parts[0]?.text ?? '');
  const amongRows = rowWithin(lines, at + 1);
  if (!isNumbered(heads) || (!numbered && (!amongRows || parts.length < 2 || /^附件/.test(line.text)))) return null;
  const [first] = numbered ? parts.splice(0, 1) : [];
  const gaps = first && parts[0] ? Math.min(2, parts[0].start - first.end - 1) : 0;
  const row = shared(heads.slice(1), parts, { amongRows, gaps });
  return row && [first ? [{ start: first.start, end: first.end }] : [], ...row];
}

/** A row of a table without numbers that has columns of units; `top` is its first row, whose numbers tell those of others where it has all its cells. */
function plainRow(line: Line, heads: readonly Part[], top: readonly Part[]): RawRow | null {
  if (isNumbered(heads) || !heads.some(({ text }) => /(?:单位|部门)$/.test(text))) return null;
  const parts = partsBetween(line);
  const around = top.length === heads.length ? { before: top.map(({ text }) => text) } : {};
  return parts.length > 2 ? shared(heads, parts, around) : null;
}

/** Longest line that is a row, in characters. */
const longestRow = 1200;

/** The parts of a line between single blanks; none of one that is too long or has tabs. */
const partsBetween = (line: Line): Part[] =>
  line.text.length > longestRow || line.text.includes('\t') ? [] : partsOf(line, 1);

function shared(heads: readonly Part[], parts: readonly Part[], around: Around): RawRow | null {
  const cells = rowOf(parts);
  const shares = parts.length ? sharesOf(textsOf(heads), textsOf(parts), around) : null;
  return shares?.map((share): RawCell => cells.splice(0, share).flat()) ?? null;
}

/** Whether one of the next lines begins with a number and a blank, not with that of the first row of another table. */
const rowWithin = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 3).some(({ text }) => /^(?!1 )\d{1,4} +\S/.test(text));

function readRow(line: Line, heads: readonly Part[], { gap, aligned }: Setting): RawRow | null {
  if (line.text.includes('\t') || /^附件/.test(line.text)) return null;
  const parts = partsOf(line, gap);
  if (parts.length === heads.length)
    return heads.length > 2 || namesUnits(parts.at(-1)?.text ?? '') ? rowOf(parts) : null;
  const lacksNote = parts.length === heads.length - 1 && heads.at(-1)?.text === '备注';
  if (lacksNote && /^\d{1,3}$/.test(parts[0]?.text ?? '') && !isShifted(textsOf(heads), textsOf(parts)))
    return [...rowOf(parts), []];
  if (parts.length === heads.length + 1) return withoutTwice(parts);
  if (gap === 1) return withMissing(parts, heads);
  if (parts.length === heads.length - 1 && isSetIn(parts, heads)) return [[], ...rowOf(parts)];
  const lacking = aligned ? null : withMissing(parts, heads);
  if (lacking) return lacking;
  if (parts.length < 2 || parts.length > heads.length) return null;
  const row: RawRow = heads.map((): RawCell => []);
  for (const part of parts) {
    const nearest = heads.reduce(
      (best, head, i) => (Math.abs(head.at - part.at) < Math.abs((heads[best] as Part).at - part.at) ? i : best),
      0,
    );
    (row[nearest] as RawCell).push({ start: part.start, end: part.end });
  }
  return row;
}

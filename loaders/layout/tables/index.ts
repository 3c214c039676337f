/** Finds the tables among a document's lines. */

import { endsIn } from '../../characters.js';
import type { TableBlock } from '../blocks.js';
import { type Folded, type Line, readSpans } from '../lines.js';
import { readMarker } from '../markers.js';
import { isAttachmentLine, isDateLine, openBrackets } from '../shapes.js';
import { boxTable, isBoxLine } from './box.js';
import { betweenNumbers, brokenHeader } from './cut.js';
import { flatTable } from './flat.js';
import { namesTable } from './flat-names.js';
import { pricedTable } from './flat-priced.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadText } from './header.js';
import { htmlTable, isHtmlTableLine } from './html.js';
import { hasTab, isTabLine, tabRow } from './rows.js';
import { sectionLines } from './sections.js';
import { spacedTable } from './spaces.js';
import { alignedTable } from './spaces-aligned.js';

/** Lines `from` to `to` (end exclusive) are one table. */
export interface FoundTable {
  from: number;
  to: number;
  form: TableBlock['form'];
  rows: RawRow[];
}

/** The table that begins at line `from`, or null. */
export function findTable(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  const line = lines[from] as Line;
  if (isHtmlTableLine(line)) return htmlTables(folded, lines, from);
  if (isBoxLine(line, lines[from + 1])) return { from, form: 'box', ...boxTable(folded, lines, from) };
  if (isTabLine(line)) return tabTable(folded, lines, from);
  return (
    flatTable(folded, lines, from) ??
    namesTable(folded, lines, from) ??
    pricedTable(folded, lines, from) ??
    blankTable(lines, from)
  );
}

/** A table set with blanks: read by where its cells stand, or by their order where that reads more. */
function blankTable(lines: readonly Line[], from: number): FoundTable | null {
  const aligned = alignedTable(lines, from);
  const spaced = spacedTable(lines, from);
  return aligned && aligned.to >= (spaced?.to ?? 0) ? aligned : spaced;
}

/** An HTML table and those right behind it that go on with it: cut at a page end, without heads of their own or with the same again. */
function htmlTables(folded: Folded, lines: readonly Line[], from: number): FoundTable {
  const table = htmlTable(folded, lines, from);
  const heads = rowTexts(folded, table.rows[0]);
  while (lines[table.to] && isHtmlTableLine(lines[table.to] as Line)) {
    const next = htmlTable(folded, lines, table.to);
    const first = rowTexts(folded, next.rows[0]);
    const again = first.join('\t') === heads.join('\t');
    if (Math.abs(first.length - heads.length) > 1 || (!again && first.filter(isHeadText).length > 1)) break;
    table.rows.push(...next.rows);
    table.to = next.to;
  }
  return table;
}

const rowTexts = (folded: Folded, row: RawRow | undefined): string[] =>
  (row ?? []).map((cell) => (cell.length ? readSpans(folded, cell).text : ''));

function tabTable(folded: Folded, lines: readonly Line[], from: number): FoundTable {
  const broken = brokenHeader(folded, lines, from);
  const rows: RawRow[] = broken ? [broken.row] : [];
  let to = from + (broken?.taken ?? 0);
  for (; to < lines.length; to++) {
    const line = lines[to] as Line;
    const sections = hasTab(folded, line) ? 0 : sectionLines(folded, lines, to, rows[0]?.length ?? 0);
    for (const { start, end } of lines.slice(to, to + sections)) rows.push([[{ start, end }]]);
    if (sections) to += sections - 1;
    else if (hasTab(folded, line)) rows.push(tabRow(folded, line));
    else if (!continues(folded, rows, line, lines[to + 1]) && !betweenNumbers(folded, rows.at(-1) ?? [], lines, to))
      break;
    else extend(rows.at(-1) as RawRow, line);
  }
  return { from, to, form: 'tab', rows: joinPieces(folded, rows) };
}

/** A line without tabs goes on with a row whose last cell a line end has cut: it lacks cells, or a bracket or enumeration is open. */
function continues(folded: Folded, rows: readonly RawRow[], line: Line, next: Line | undefined): boolean {
  const row = rows.at(-1);
  const last = row?.findLast((cell) => cell.length);
  if (!row || !last || isAttachmentLine(line.text) || isDateLine(line.text)) return false;
  const text = readSpans(folded, last).text;
  if (openBrackets(text) > 0 || endsIn(text, '，、；')) return true;
  const width = rows[0]?.length ?? 0;
  return row.length < width && !!next && hasTab(folded, next) && !readMarker(line.text) && line.text.length < 200;
}

function extend(row: RawRow, line: Line): void {
  const at = row.findLastIndex((cell) => cell.length);
  (row[at] as RawCell).push({ start: line.start, end: line.end });
}

/** How many cells a whole row has: as the heads, or as the lower row of heads under a merged one, which leaves the first cells empty. */
function widthOf([heads = [], lower = []]: readonly RawRow[]): number {
  const isLower = lower.length === heads.length + 1 && !lower[0]?.length && !lower[1]?.length;
  return isLower ? lower.length : heads.length;
}

/** Most printed rows that one row may be cut into. */
const mostPieces = 4;

/** Rows that line ends have cut are put together again: each lacks cells, together they have all, the first cell of each going on with the last before. */
function joinPieces(folded: Folded, rows: readonly RawRow[]): RawRow[] {
  const width = widthOf(rows);
  const joined: RawRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const pieces = i === 0 ? 1 : piecesAt(folded, rows, i, width);
    const row = [...(rows[i] as RawRow)];
    for (const piece of rows.slice(i + 1, i + pieces)) {
      row[row.length - 1] = [...(row.at(-1) as RawCell), ...(piece[0] ?? [])];
      row.push(...piece.slice(1));
    }
    joined.push(row);
    i += pieces - 1;
  }
  return joined;
}

/** How many printed rows from `at` make one row of the width; 1 where the row is whole or its rest does not follow. */
function piecesAt(folded: Folded, rows: readonly RawRow[], at: number, width: number): number {
  const first = rows[at] as RawRow;
  const numbered = isNumber(folded, first[0]);
  let sum = first.length;
  if (sum >= width || sum < 2) return 1;
  for (let pieces = 2; pieces <= (numbered ? mostPieces : 2); pieces++) {
    const piece = rows[at + pieces - 1];
    if (!piece || piece.length >= width || piece.length < 2 || isNumber(folded, piece[0]) || !piece[0]?.length)
      return 1;
    sum += piece.length - 1;
    if (sum === width) return pieces;
    if (sum > width) return 1;
  }
  return 1;
}

const isNumber = (folded: Folded, cell: RawCell | undefined) =>
  cell !== undefined && cell.length > 0 && /^(?:\d+|[一二三四五六七八九十]{1,3})$/.test(readSpans(folded, cell).text);

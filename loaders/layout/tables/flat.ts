/**
 * Tables that OCR or copying has flattened to one cell a line: a run of column heads, then the cells of row after row. Rows begin with the next
 * number where the first column is one (`序号`); otherwise every row has as many lines as there are heads.
 */
import type { Line } from '../lines.js';
import { readMarker } from '../markers.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadWord } from './header.js';
import type { FoundTable } from './index.js';

const cellOf = (lines: readonly Line[]): RawCell => lines.map(({ start, end }) => ({ start, end }));

/** Most columns a flattened table may have. */
const widest = 12;

/** The table whose heads begin at line `from`, or null. */
export function flatTable(lines: readonly Line[], from: number): FoundTable | null {
  let to = from;
  while (to < lines.length && to - from < widest && isHeadWord((lines[to] as Line).text)) to++;
  const width = to - from;
  if (width < 3) return null;
  const heads = lines.slice(from, to);
  const header = heads.map((line) => cellOf([line]));
  const numbered = /^(?:序 ?号|编 ?号)$/.test((heads[0] as Line).text);
  const body = numbered ? numberedRows(lines, to, width) : evenRows(lines, to, width);
  return body && body.rows.length > 0 ? { from, to: body.to, form: 'flat', rows: [header, ...body.rows] } : null;
}

interface Body {
  rows: RawRow[];
  to: number;
}

/** Where a table cannot go on: an attachment, a date, prose that is longer than any cell. */
const stops = (line: Line | undefined) =>
  !line ||
  line.text.includes('\t') ||
  isAttachmentLine(line.text) ||
  isDateLine(line.text) ||
  /^(?:注|备注|说明)：/.test(line.text) ||
  line.text.length > 400;

function numberedRows(lines: readonly Line[], from: number, width: number): Body | null {
  const rows: RawRow[] = [];
  let at = from;
  for (let number = 1; lines[at]?.text === String(number); number++) {
    const cells: Line[] = [lines[at++] as Line];
    while (cells.length < width && !stops(lines[at]) && lines[at]?.text !== String(number + 1))
      cells.push(lines[at++] as Line);
    const rest: Line[] = [];
    for (let i = at; i < at + 4 && !stops(lines[i]); i++) {
      if (lines[i]?.text === String(number + 1)) {
        at = i;
        break;
      }
      rest.push(lines[i] as Line);
    }
    if (lines[at]?.text !== String(number + 1) && cells.length < width) break;
    rows.push(
      toRow(
        cells,
        lines[at]?.text === String(number + 1) ? rest.filter((line) => line.start < (lines[at] as Line).start) : [],
        width,
      ),
    );
  }
  return rows.length ? { rows, to: at } : null;
}

/** The cells, and lines beyond the last column as the rest of its cell. */
function toRow(cells: readonly Line[], rest: readonly Line[], width: number): RawRow {
  const row: RawRow = cells.map((line) => cellOf([line]));
  while (row.length < width) row.push([]);
  (row[width - 1] as RawCell).push(...cellOf(rest));
  return row;
}

function evenRows(lines: readonly Line[], from: number, width: number): Body | null {
  const rows: RawRow[] = [];
  let at = from;
  while (isRow(lines, at, width)) {
    rows.push(lines.slice(at, at + width).map((line) => cellOf([line])));
    at += width;
  }
  return rows.length > 1 ? { rows, to: at } : null;
}

function isRow(lines: readonly Line[], at: number, width: number): boolean {
  for (let i = at; i < at + width; i++) if (stops(lines[i])) return false;
  const last = lines[at + width - 1] as Line;
  return (
    !/^[一二三四五六七八九十]{1,3}、/.test((lines[at] as Line).text) &&
    readMarker(last.text)?.marker.style !== '一、' &&
    last.text.length < 60
  );
}

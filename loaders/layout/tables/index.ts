/** Finds the tables among a document's lines: tab-separated, markdown, HTML. */
import type { TableBlock } from '../blocks.js';
import type { Folded, Line } from '../lines.js';
import type { RawRow } from './grid.js';
import { isPipeLine, isTabLine, isTabRow, pipeRow, tabRow } from './rows.js';

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
  if (isPipeLine(line)) return pipeTable(folded, lines, from);
  return isTabRow(folded, line) ? tabTable(folded, lines, from) : null;
}

/** Rows with one filled cell are part of a table that has a row of several; a run of such lines alone is no table. */
function tabTable(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  const rows: RawRow[] = [];
  let to = from;
  for (; to < lines.length && isTabRow(folded, lines[to] as Line); to++) rows.push(tabRow(folded, lines[to] as Line));
  return lines.slice(from, to).some(isTabLine) ? { from, to, form: 'tab', rows } : null;
}

/** A markdown row may be cut by line ends: it goes on until a line ends with a bar. */
function pipeTable(folded: Folded, lines: readonly Line[], from: number): FoundTable {
  const rows: RawRow[] = [];
  let to = from;
  while (to < lines.length && isPipeLine(lines[to] as Line)) {
    const start = (lines[to] as Line).start;
    const first = to;
    while (
      !(lines[to] as Line).text.endsWith('|') &&
      to + 1 < lines.length &&
      to - first < 6 &&
      !isPipeLine(lines[to + 1] as Line)
    )
      to++;
    const row = pipeRow(folded, { start, end: (lines[to] as Line).end });
    if (row) rows.push(row);
    to++;
  }
  return { from, to, form: 'markdown', rows };
}

/** What line ends have cut in tables of tabs: heads broken over lines, the rest of a row's last cell on lines of its own. */
import { type Folded, type Line, readSpans } from '../lines.js';
import { isAttachmentLine } from '../shapes.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadWord } from './header.js';
import { hasTab, tabRow } from './rows.js';
import { isSection } from './sections.js';

const mostLines = 8;
const longestHead = 24;

const textOf = (folded: Folded, cell: RawCell | undefined): string =>
  cell?.length ? readSpans(folded, cell).text : '';

/**
 * A header whose heads are broken over lines (`号 | 任务 | 牵头` `单位 | 时限`), and how many lines it takes: joined where the lines break, its heads are as many as
 * the cells of the row numbered 1 below, or more, where that is cut too. Null where the lines make no such header.
 */
export function brokenHeader(
  folded: Folded,
  lines: readonly Line[],
  from: number,
): { row: RawRow; taken: number } | null {
  let row: RawRow | null = null;
  for (let taken = 0; taken <= mostLines; taken++) {
    const line = lines[from + taken];
    if (!line || line.text.length > longestHead * 4 || (row && isSection(line.text))) return null;
    const cells = tabRow(folded, line);
    if (row && hasTab(folded, line) && /^[1一]$/.test(textOf(folded, cells[0])))
      return isHeader(folded, row, cells.length) && taken > 1 ? { row, taken } : null;
    if (row === null) row = cells;
    else row = [...row.slice(0, -1), [...(row.at(-1) ?? []), ...(cells[0] ?? [])], ...cells.slice(1)];
  }
  return null;
}

function isHeader(folded: Folded, row: RawRow, width: number): boolean {
  if (row.length < width || row.length < 3 || width < 2) return false;
  return row.every((cell) => cell.length > 0 && isHeadWord(textOf(folded, cell)));
}

/** True where the lines from `at` lie between a row numbered n and the row numbered n + 1, at most three of them: they go on with the first. */
export function betweenNumbers(folded: Folded, row: RawRow, lines: readonly Line[], at: number): boolean {
  const number = textOf(folded, row[0]);
  if (!/^\d{1,4}$/.test(number)) return false;
  for (let step = 0; step < 4; step++) {
    const line = lines[at + step];
    if (!line || isAttachmentLine(line.text)) return false;
    if (hasTab(folded, line)) return step > 0 && textOf(folded, tabRow(folded, line)[0]) === String(Number(number) + 1);
    if (line.text.length > 60) return false;
  }
  return false;
}

/**
 * Tables drawn with box characters, as texts of the 2000s have them: `│1 │取水许可 │市水利局 │` between rules `├──┼────┼────┤`, or open at both sides: `1 │取水许可 │市水利局`
 * between `──┼────┼────`.
 */
import { flatMap } from '../../lists.js';
import type { Folded, Line } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';

/** Every sign of the block but horizontal lines, which folding has made dashes: `┌`, `┠`, `│`. */
const start = /^[│┃\u250c-\u254b\u2551-\u256c]/;
/** Everything but what stands upright. */
const rule = /^[—═\u250c-\u254b\u2552-\u256c\s]+$/;
/** `┤    ├`: a cell inside that the rule leaves open. */
const gap = /[┤┥┨┫╡╢╣]\s+[├┝┠┣╞╟╠]/;
/** What parts two cells: upright signs, and those that cross or meet them. */
const bar = /[│┃║\u251c-\u252b\u253c-\u254b\u255e-\u2563\u256a-\u256c]/;

const isFramed = ({ text }: Line): boolean => start.test(text);
/** `──┬────┬────`: a rule of a table without bars at its sides. */
const openRule = /^—+[\u252c-\u254b][—\u252c-\u254b]*—$/;

/** Where a drawn table begins: with a bar or a rule, or with heads over a rule. */
export const isBoxLine = (line: Line, next?: Line): boolean =>
  isFramed(line) ||
  (line.text.startsWith('—') && openRule.test(line.text)) ||
  (next?.text.startsWith('—') === true && bar.test(line.text) && openRule.test(next.text));

/** One row while it is read: cells that a rule has not closed are shared with the row under it. */
interface Open {
  cells: RawCell[];
  /** Columns that go on from the row above. */
  merged: Set<number>;
}

/** The table of the drawn lines from `from` on. A cell printed on several lines is one; a cell beside a rule that does not cross it holds for the rows of both sides. */
export function boxTable({ text }: Folded, lines: readonly Line[], from: number): { to: number; rows: RawRow[] } {
  const rows: Open[] = [];
  let row: Open | null = null;
  let to = from;
  const open = !isFramed(lines[from] as Line);
  for (; lines[to] && goesOn(lines[to] as Line, open); to++) {
    const line = lines[to] as Line;
    if (rule.test(line.text) && !gap.test(line.text)) row = null;
    else {
      const cells = cellsOf(text, line, open);
      if (cells.some((cell) => isRule(text, cell))) {
        row = below(
          row,
          cells.map((cell) => isRule(text, cell)),
        );
        rows.push(row);
      } else if (row === null || opensRow(text, row.cells[0], cells[0])) {
        row = { cells: cells.map(() => []), merged: new Set() };
        rows.push(row);
      }
      for (const [column, [cell]] of cells.entries()) if (cell && !isRule(text, [cell])) row.cells[column]?.push(cell);
    }
  }
  return {
    to,
    rows: rows.map(({ cells, merged }) => cells.map((cell, column) => (merged.has(column) ? covered(cell) : cell))),
  };
}

const numberIn = (text: string, [cell]: RawCell): number => Number(cell ? text.slice(cell.start, cell.end) : 'none');

/** ` 2│清河大桥` under ` 1│东山水厂` without a rule between: the next number opens a row. */
const opensRow = (text: string, above: RawCell = [], own: RawCell = []): boolean =>
  own.length > 0 && above.length === 1 && numberIn(text, own) === numberIn(text, above) + 1;

const goesOn = (line: Line, open: boolean): boolean =>
  open ? bar.test(line.text) || openRule.test(line.text) : isFramed(line);

const covered = (cell: RawCell): RawCell => Object.assign([...cell], { covered: true as const });

/** The row under a rule that crosses only some columns. */
function below(row: Open | null, crossed: readonly boolean[]): Open {
  const merged = new Set(flatMap(crossed, (is, column) => (is ? [] : [column])));
  return { cells: crossed.map((is, column) => (is ? [] : (row?.cells[column] ?? []))), merged };
}

/** The cells of a line, each with the stretch of its text; the borders are none, and an open table has none. */
function cellsOf(text: string, { start: first, end }: Line, open: boolean): RawCell[] {
  const cells: RawCell[] = [];
  for (let at = open ? first : first + 1, begun = at; at <= end; at++) {
    if (at < end && !bar.test(text[at] as string)) continue;
    const printed = text.slice(begun, at);
    const from = begun + printed.length - printed.trimStart().length;
    const trimmed = printed.trim();
    if (at < end || trimmed || open) cells.push(trimmed ? [{ start: from, end: from + trimmed.length }] : []);
    begun = at + 1;
  }
  return cells;
}

const isRule = (text: string, [cell]: RawCell): boolean =>
  cell !== undefined && rule.test(text.slice(cell.start, cell.end));

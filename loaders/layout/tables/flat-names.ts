/**
 * Tables of appointments flattened to one cell a line: `姓名`, `任职`, `免职` one under the other, then name, post taken, post left of each person. No numbers part
 * the rows: the names do. A row whose cells cannot be placed keeps its name alone, since a post under the wrong head would say the contrary.
 */
import { compoundSurnames, surnames } from '../../surnames.js';
import type { Folded, Line } from '../lines.js';
import { isDateLine } from '../shapes.js';
import { closing, person } from './cell-words.js';
import { areTight, byBlankLines } from './flat-blank.js';
import type { RawCell, RawRow } from './grid.js';
import { isHeadText } from './header.js';
import type { FoundTable } from './index.js';

const widest = 6;
const bare = (line: Line | undefined): string => line?.text.replace(/\s/g, '') ?? '';
const isPost = (text: string): boolean => /(?:[长任员记席师理监官]|职务)(?:（[^（）]*）)*$/.test(text);
const isPerson = (line: Line | undefined): boolean => {
  const text = bare(line).replace(/（[^（）]{1,8}）$/, '');
  return (
    person.test(text) &&
    (surnames.has(text.charAt(0)) || compoundSurnames.has(text.slice(0, 2))) &&
    !isPost(text) &&
    !isHeadText(text)
  );
};
/** A head over posts taken or left. */
const ofPost = /^[现拟新]?[任免]/;
const ends = ({ text }: Line): boolean =>
  isDateLine(text) || closing.test(text) || text.includes('：') || text.length > 60;

/** The table whose heads begin with 姓名 at line `from`, one of them of posts taken or left; null for any other. */
export function namesTable(folded: Folded, lines: readonly Line[], from: number): FoundTable | null {
  if (bare(lines[from]) !== '姓名') return null;
  let at = from + 1;
  while (at < from + widest && isHeadText(bare(lines[at])) && !isPerson(lines[at])) at++;
  const heads = lines.slice(from, at);
  if (heads.length < 3 || !heads.some((head) => ofPost.test(bare(head))) || !isPerson(lines[at])) return null;
  const blanks = areTight(folded, heads) ? folded : null;
  const rows: RawRow[] = [heads.map((head) => [head])];
  while (isPerson(lines[at])) {
    const start = at++;
    while (lines[at] && !isPerson(lines[at]) && !ends(lines[at] as Line)) at++;
    rows.push([[lines[start] as Line], ...(placed(lines.slice(start, at), lines[at], heads, blanks) ?? [])]);
  }
  return rows.length > 2 ? { from, to: at, form: 'flat', rows } : null;
}

/** The cells behind a name under their heads; null where one is missing and nothing tells which. */
function placed(
  row: readonly Line[],
  next: Line | undefined,
  heads: readonly Line[],
  blanks: Folded | null,
): RawCell[] | null {
  const width = heads.length - 1;
  const cells = row.slice(1);
  const short = /^备注|^说明/.test(bare(heads.at(-1))) ? width - 1 : width;
  const fits = cells.every((cell, i) => !ofPost.test(bare(heads[i + 1])) || isPost(cell.text));
  if (fits && (cells.length === width || cells.length === short)) return cells.map((cell) => [cell]);
  return blanks && byBlankLines(blanks, row, next, width);
}

/**
 * Rosters set in two columns with blanks between them: `副组长：马某  副市长      何某  市财政局局长`. They are printed line by line and read column by
 * column, so that a role label in the left column holds for the lines under it.
 */

import type { PlacedLine } from './lines.js';
import { isRole } from './people.js';
import { personsOn } from './person-lines.js';
import { partOf } from './pieces.js';

/** Blanks between two columns; fewer stand between a name and its post. */
const widestGap = 3;
/** Units by which the starts of one column may differ: blanks are half or full. */
const ragged = 3;

/** A line of two columns: where the right one starts, how far to the right that is if blanks are full or half as wide as characters, and the roles that label them. */
interface Split {
  at: number;
  full: number;
  half: number;
  left: string;
  right: string;
}

/** The lines in the order they are meant to be read. Lines that do not stand in columns keep their places. */
export function readColumns(lines: readonly PlacedLine[]): PlacedLine[] {
  const splits = lines.map(splitOf);
  const ordered: PlacedLine[] = [];
  for (let first = 0; first < lines.length; ) {
    const end = endOfColumns(splits, first);
    const together = lines.slice(first, Math.max(end, first + 1));
    ordered.push(...(end - first > 1 ? inTwo(together, splits.slice(first, end) as Split[]) : together));
    first += together.length;
  }
  return ordered;
}

/** Where the lines end that stand in the columns of line `first`: those whose right column begins alike, or all that follow where the right one has its own role. */
function endOfColumns(splits: readonly (Split | null)[], first: number): number {
  let end = first;
  while (splits[end]) end++;
  const all = splits.slice(first, end) as Split[];
  if (all.length === 0) return first;
  const own = all.find(({ right }) => right)?.right;
  if (own) return all.every(({ left }) => rankOf(left) <= rankOf(own)) ? end : first;
  const other = all.findIndex((split) => !aligned(all[0] as Split, split));
  return other < 0 ? end : first + other;
}

/** Who stands above whom in a roster. A right column that begins with a role goes on with the left one only if nobody there comes after it: `组长：马某   副组长：何某` over `成员：…` is read line by line. */
const rankOf = (role: string): number => (role === '' ? 0 : /成员|委员|组员/.test(role) ? 3 : /副/.test(role) ? 2 : 1);

const inTwo = (lines: readonly PlacedLine[], splits: readonly Split[]): PlacedLine[] => [
  ...lines.map((line, i) => partOf(line, 0, splits[i]?.at ?? line.text.length)),
  ...lines.map((line, i) => partOf(line, splits[i]?.at ?? line.text.length, line.text.length)),
];

const aligned = (a: Split, b: Split): boolean =>
  Math.abs(a.full - b.full) <= ragged || Math.abs(a.half - b.half) <= ragged;

function splitOf(line: PlacedLine): Split | null {
  const { places } = line.passage;
  for (const at of line.gaps) {
    const place = places[at];
    if (at === 0 || place === undefined || place - (places[at - 1] as number) - 1 < widestGap) continue;
    const left = labelOfPerson(line, 0, at);
    const right = left === null ? null : labelOfPerson(line, at, line.text.length);
    if (left === null || right === null) continue;
    const full = place - (places[0] as number);
    return { at, full, half: full + at, left, right };
  }
  return null;
}

/** The role that labels one person with a title, empty without one; null where anything else stands there. */
function labelOfPerson(line: PlacedLine, start: number, to: number): string | null {
  const label = /^[^：]{1,14}：/.exec(line.text.slice(start, to))?.[0] ?? '';
  const role = label.slice(0, -1);
  if (label && !isRole(role)) return null;
  const people = personsOn(line, start + label.length, true, to);
  return people.length === 1 && people[0]?.title != null ? role : null;
}

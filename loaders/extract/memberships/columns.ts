/**
 * Rosters set in two columns with blanks between them: `副组长：马某  副市长      何某  市财政局局长`. They are printed line by line and read column by
 * column, so that a role label in the left column holds for the lines under it.
 */

import type { PlacedLine } from './lines.js';
import { isRole } from './people.js';
import { personsOn } from './persons.js';
import { partOf } from './pieces.js';

/** Blanks between two columns; fewer stand between a name and its post. */
const widestGap = 3;
/** Units by which the starts of one column may differ: blanks are half or full. */
const ragged = 3;

/** A line of two columns: where the right one starts, and how far to the right that is if blanks are full or half as wide as characters. */
interface Split {
  at: number;
  full: number;
  half: number;
}

/** The lines in the order they are meant to be read. Lines that do not stand in columns keep their places. */
export function readColumns(lines: readonly PlacedLine[]): PlacedLine[] {
  const splits = lines.map(splitOf);
  const ordered: PlacedLine[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first;
    while (end < lines.length && splits[end] && aligned(splits[first] as Split, splits[end] as Split)) end++;
    const together = lines.slice(first, Math.max(end, first + 1));
    ordered.push(...(end - first > 1 ? inTwo(together, splits.slice(first, end) as Split[]) : together));
    first += together.length;
  }
  return ordered;
}

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
    if (!holdsPerson(line, 0, at) || !holdsPerson(line, at, line.text.length)) continue;
    const full = place - (places[0] as number);
    return { at, full, half: full + at };
  }
  return null;
}

/** One person with a title and nothing else, a label before it or none. */
function holdsPerson(line: PlacedLine, start: number, to: number): boolean {
  const label = /^[^：]{1,14}：/.exec(line.text.slice(start, to))?.[0];
  if (label && !isRole(label.slice(0, -1))) return false;
  const people = personsOn(line, start + (label?.length ?? 0), true, to);
  return people.length === 1 && people[0]?.title != null;
}

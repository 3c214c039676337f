/** What deserves a second look in a graph: pure functions over plain lists, findings as sentences. */
import { similarNames } from './doctor-names.js';
import { foreignCounties, impossiblePosts } from './doctor-places.js';

/** A unit of the graph. `rule` is the weakest rule that named it, where it is known. */
export interface DoctorUnit {
  name: string;
  kind: string;
  city: string | null;
  aliases: readonly string[];
  rule?: string;
}

/** Everything that is looked at. */
export interface DoctorInput {
  units: readonly DoctorUnit[];
  unresolved: readonly { mention: string; city: string | null; candidates: readonly string[] }[];
  counties: readonly { name: string; code: string | null; city: string | null; province: string | null }[];
  people: readonly { name: string; city: string | null; titles: readonly string[] }[];
}

export type FindingKind =
  | 'SAME_UNIT'
  | 'SIMILAR_NAMES'
  | 'UNRESOLVED'
  | 'WEAK_RULE'
  | 'FOREIGN_COUNTY'
  | 'IMPOSSIBLE_POSTS';

/** One thing to look at. `names` are the nodes or mentions it is about. */
export interface Finding {
  kind: FindingKind;
  names: string[];
  sentence: string;
}

/** All findings, the gravest kind first, inside a kind the most frequent or the first by name. The order of the input does not matter. */
export function examine(input: DoctorInput): Finding[] {
  return [
    ...similarNames(input.units),
    ...unresolvedMentions(input.unresolved),
    ...weakRules(input.units),
    ...foreignCounties(input.counties),
    ...impossiblePosts(input.people),
  ];
}

/** Mentions that fit no unit or several, by how often they stand. */
export function unresolvedMentions(mentions: DoctorInput['unresolved']): Finding[] {
  const counts = new Map<
    string,
    { mention: string; city: string | null; candidates: readonly string[]; count: number }
  >();
  for (const { mention, city, candidates } of mentions) {
    const key = `${mention}|${city ?? ''}`;
    const known = counts.get(key);
    counts.set(key, { mention, city, candidates: known?.candidates ?? candidates, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compare(a.mention, b.mention) || compare(a.city ?? '', b.city ?? ''))
    .map(({ mention, city, candidates, count }) => ({
      kind: 'UNRESOLVED',
      names: [mention],
      sentence: `“${mention}”${city ? ` in ${city}` : ''} stands ${times(count)} and ${fits(candidates)}: give it a unit under “add” in the alias file.`,
    }));
}

function fits(candidates: readonly string[]): string {
  return candidates.length > 0 ? `fits ${candidates.map((name) => `“${name}”`).join(' and ')}` : 'fits no unit';
}

/** Units that only a weak rule named. */
export function weakRules(units: readonly DoctorUnit[]): Finding[] {
  return units
    .filter(({ rule }) => rule === 'unit-mended' || rule === 'unit-abbreviation' || rule === 'unit-context')
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, aliases, rule }) => ({
      kind: 'WEAK_RULE',
      names: [name],
      sentence: `“${name}” was read from “${aliases.join('”, “')}” by ${rule}: check it, and “separate” it in the alias file where it is wrong.`,
    }));
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

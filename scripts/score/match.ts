/** Matching of facts found with facts expected, and the figures that come of it. */
import { type Fact, type Facts, kinds } from './facts.js';
import { near } from './fold.js';

export interface Matched {
  hits: Fact[];
  misses: Fact[];
  alarms: Fact[];
}

const distance = (a: Fact, b: Fact): number => Math.abs((a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0));

/** Greedy, one to one, nearest first; required facts choose before optional ones, which count neither way. */
export function match(expected: readonly Fact[] = [], found: readonly Fact[] = []): Matched {
  const byKey = new Map<string, Fact[]>();
  for (const fact of found) for (const key of new Set(fact.keys)) byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  const taken = new Set<Fact>();
  const result: Matched = { hits: [], misses: [], alarms: [] };
  const inOrder = [...expected.filter((fact) => !fact.optional), ...expected.filter((fact) => fact.optional)];
  for (const fact of inOrder) {
    const best = fact.keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((other) => !taken.has(other) && (!fact.lines || !other.lines || near(fact.lines, other.lines)))
      .sort((a, b) => distance(a, fact) - distance(b, fact))[0];
    if (best) taken.add(best);
    if (!fact.optional) (best ? result.hits : result.misses).push(fact);
  }
  result.alarms = found.filter((fact) => !taken.has(fact));
  return result;
}

/** Counts of one kind in one gazette or over several. */
export interface Row {
  gold: number;
  found: number;
  hits: number;
}

/** Precision, recall and F1; 1 where there is nothing to count. */
export function rates({ gold, found, hits }: Row): { precision: number; recall: number; f1: number } {
  const precision = found ? hits / found : 1;
  const recall = gold ? hits / gold : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Every kind of `kinds`, matched; those of the form `assignment CLAUSE` are parts of the whole. */
export function matchAll(expected: Facts, found: Facts): Map<string, Matched> {
  const result = new Map<string, Matched>();
  for (const kind of kinds) {
    const form = /^assignment ([A-Z]+)$/.exec(kind)?.[1];
    const whole = result.get('assignment') ?? match(expected.get(kind), found.get(kind));
    const part = (facts: Fact[]): Fact[] => facts.filter((fact) => fact.form === form);
    if (form) result.set(kind, { hits: part(whole.hits), misses: part(whole.misses), alarms: part(whole.alarms) });
    else result.set(kind, match(expected.get(kind), found.get(kind)));
  }
  return result;
}

/** The counts of what was matched. */
export const rowOf = ({ hits, misses, alarms }: Matched): Row => ({
  gold: hits.length + misses.length,
  found: hits.length + alarms.length,
  hits: hits.length,
});

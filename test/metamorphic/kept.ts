/** How much of what was read in one text is read in another. */
import type { Records } from '../../loaders/records.js';
import { foundFacts } from '../../scripts/score/found.js';

/** Every fact as one string, its place left out; a name changed on purpose is changed here too. */
export function factsOf(records: Records, renamed: (fact: string) => string = (fact) => fact): string[] {
  const facts: string[] = [];
  for (const [kind, list] of foundFacts(records, [0]))
    for (const { keys } of list) facts.push(renamed(`${kind}: ${keys[0]}`));
  return facts;
}

/** What is in `a` and not in `b`, each as often as it is missing. */
function missing(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fact of b) left.set(fact, (left.get(fact) ?? 0) + 1);
  return a.filter((fact) => {
    const count = left.get(fact) ?? 0;
    if (count) left.set(fact, count - 1);
    return !count;
  });
}

/** Facts lost and facts that appear, and the share kept of both together (1: nothing changed). */
export function compare(
  before: readonly string[],
  after: readonly string[],
): { kept: number; lost: string[]; gained: string[] } {
  const lost = missing(before, after);
  const gained = missing(after, before);
  const all = before.length + after.length;
  return { kept: all ? (all - lost.length - gained.length) / all : 1, lost, gained };
}

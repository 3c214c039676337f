/** One-to-one matching of two lists by likeness, the most alike first. */
import { type Content, likeness } from './similarity.js';

/** Two members of the lists, by index, and how alike they are. */
export interface Match {
  before: number;
  after: number;
  similarity: number;
}

/** Least likeness at which two tasks are taken for the same: below, headings of different tasks of one field begin to match. */
export const leastLikeness = 0.5;

/** Pairs every member with at most one of the other list, most alike first; the same likeness keeps the printed order. */
export function matchLists(before: readonly Content[], after: readonly Content[]): Match[] {
  const all = before.flatMap((a, index) =>
    after.map((b, other) => ({ before: index, after: other, similarity: likeness(a, b) })),
  );
  const alike = all.filter((it) => it.similarity >= leastLikeness);
  alike.sort((x, y) => y.similarity - x.similarity || x.before - y.before || x.after - y.after);
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  return alike.filter((it) => {
    if (takenBefore.has(it.before) || takenAfter.has(it.after)) return false;
    takenBefore.add(it.before);
    takenAfter.add(it.after);
    return true;
  });
}

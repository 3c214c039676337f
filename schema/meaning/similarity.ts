/** Likeness of texts by the pairs of characters they share (Sørensen–Dice over bigrams). */

/** The pairs of neighbouring letters and digits of a text, each once; signs and spaces are left out. A text of one character is itself. */
export function bigrams(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < 2) return new Set(letters ? [letters] : []);
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}

/** 1 for the same pairs, 0 for none in common. Two empty sets are alike. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of small) if (large.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** A heading and text, prepared for comparing. */
export interface Content {
  heading: Set<string>;
  text: Set<string>;
}

/** Prepares a task's heading and text. */
export function contentOf(heading: string | null | undefined, text: string): Content {
  return { heading: bigrams(heading ?? ''), text: bigrams(text) };
}

/** Likeness of two tasks: the text counts double, a heading counts where both have one. */
export function likeness(a: Content, b: Content): number {
  const text = dice(a.text, b.text);
  if (a.heading.size === 0 || b.heading.size === 0) return text;
  return (dice(a.heading, b.heading) + 2 * text) / 3;
}

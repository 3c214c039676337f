/** Matches of patterns, without the costs that `String.prototype.matchAll` has on short texts; patterns of several forms. */

/**
 * Every match of a global pattern, left to right, as `matchAll` gives them; the texts here are short and asked by the hundred thousand, and
 * `matchAll` copies the pattern each time. All matches are found before the first is given, so that one pattern may serve nested loops.
 * Throws a TypeError for a pattern that is not global.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} is not global: add the flag g.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** One pattern for several forms, each written (and explained) for itself; tried in their order. The forms' own flags do not count. */
export const eitherOf = (forms: readonly RegExp[], flags = ''): RegExp =>
  new RegExp(forms.map(({ source }) => source).join('|'), flags);

/** Words at the beginning or end of a text, looked up by length: linear where an alternation of hundreds of words would be tried at every place. */

/** A set of words that a text may end or begin with. */
export interface Affixes {
  /** Length of the longest word of the set that the text ends with; 0 without one. */
  end(text: string): number;
  /** Length of the longest word of the set that the text begins with; 0 without one. */
  start(text: string): number;
}

/** Makes the lookup of a list of words. */
export function affixes(words: readonly string[]): Affixes {
  const set = new Set(words);
  const lengths = [...new Set(words.map(({ length }) => length))].sort((a, b) => b - a);
  return {
    end: (text) => lengths.find((length) => length <= text.length && set.has(text.slice(-length))) ?? 0,
    start: (text) => lengths.find((length) => length <= text.length && set.has(text.slice(0, length))) ?? 0,
  };
}

/** Words at the beginning or end of a text, looked up by their outermost character: linear where an alternation of hundreds of words would be tried at every place. */

/** A set of words that a text may end or begin with. */
export interface Affixes {
  /** Length of the longest word of the set that the text ends with; 0 without one. */
  end(text: string): number;
  /** Length of the longest word of the set that the text begins with; 0 without one. */
  start(text: string): number;
}

/** Makes the lookup of a list of words. */
export function affixes(words: readonly string[]): Affixes {
  const byLast = byCharacter(words, (word) => word.charCodeAt(word.length - 1));
  const byFirst = byCharacter(words, (word) => word.charCodeAt(0));
  return {
    end(text) {
      for (const word of byLast.get(text.charCodeAt(text.length - 1)) ?? none)
        if (text.endsWith(word)) return word.length;
      return 0;
    },
    start(text) {
      for (const word of byFirst.get(text.charCodeAt(0)) ?? none) if (text.startsWith(word)) return word.length;
      return 0;
    },
  };
}

const none: readonly string[] = [];

/** The words by one of their characters, the longer before the shorter. */
function byCharacter(words: readonly string[], character: (word: string) => number): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length))
    found.set(character(word), [...(found.get(character(word)) ?? []), word]);
  return found;
}

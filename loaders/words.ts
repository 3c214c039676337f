/** Word lists of data files, and patterns made of them: vocabulary stands in YAML, and becomes the alternatives of a pattern here. */
import { yamlFile } from './data.js';

/** A list as data files write it: words one by one, or one text in which blanks part them. A word may be a fragment of a pattern without capturing groups. */
export type WordList = string | readonly string[];

/** The words of a list, in its order. */
export const wordsOf = (list: WordList): readonly string[] =>
  typeof list === 'string' ? list.split(/\s+/).filter(Boolean) : list;

/** The words as alternatives of a pattern, the longer before the shorter: 总指挥长 is not read as 总指挥. Stands in brackets unless it is the whole pattern. */
export const anyOf = (list: WordList): string => [...wordsOf(list)].sort((a, b) => b.length - a.length).join('|');

/** The same in the order of the list, for fragments of patterns whose length says nothing of what they match. */
export const inOrder = (list: WordList): string => wordsOf(list).join('|');

/** The lists of a YAML file by their names. Asking for one that the file has not throws an Error that names both. */
export function wordLists(path: string): (name: string) => WordList {
  const lists = yamlFile<Record<string, WordList | undefined>>(path);
  return (name) => {
    const found = lists[name];
    if (found === undefined) throw new Error(`“${path}” has no list “${name}”.`);
    return found;
  };
}

/** The lists of a YAML file as alternatives in the order of the file, to be put into patterns by their names. */
export function alternativesIn(path: string): (name: string) => string {
  const list = wordLists(path);
  return (name) => inOrder(list(name));
}

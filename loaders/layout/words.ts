/** The words of `data/words.yaml`. */
import { yamlFile } from '../data.js';

interface LayoutWords {
  columnHeads: string;
  titleEnds: string;
  fields: string;
  strayWords: Record<string, string>;
}

const words = yamlFile<LayoutWords>('loaders/layout/data/words.yaml');

/** A list of words as the alternatives of a regular expression. */
export const alternatives = (list: string): string => list.trim().split(/\s+/).join('|');

/** What column heads end in. */
export const columnHeads = alternatives(words.columnHeads);
/** What titles of plans, lists and attachments end in. */
export const titleEnds = alternatives(words.titleEnds);
/** What fields of works are called. */
export const fieldWords = alternatives(words.fields);
/** English words that OCR prints for Chinese ones, and the word meant. */
export const strayWords: Readonly<Record<string, string>> = words.strayWords;

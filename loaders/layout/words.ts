/** The words of `data/words.yaml`. */
import { yamlFile } from '../data.js';
import { inOrder } from '../words.js';

interface LayoutWords {
  columnHeads: string;
  titleEnds: string;
  fields: string;
  strayWords: Record<string, string>;
}

const words = yamlFile<LayoutWords>('loaders/layout/data/words.yaml');

/** What column heads end in. */
export const columnHeads = inOrder(words.columnHeads);
/** What titles of plans, lists and attachments end in. */
export const titleEnds = inOrder(words.titleEnds);
/** What fields of works are called. */
export const fieldWords = inOrder(words.fields);
/** English words that OCR prints for Chinese ones, and the word meant. */
export const strayWords: Readonly<Record<string, string>> = words.strayWords;

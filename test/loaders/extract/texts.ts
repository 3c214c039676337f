/** Texts as strings → what extraction is given. */
import { readGazette } from '../../../loaders/gazette.js';
import { fold } from '../../../loaders/layout/fold.js';
import { Passage } from '../../../loaders/layout/passage.js';
import type { Reading } from '../../../loaders/reading.js';

/** A text laid out as a source of its own. */
export function readingOf(text: string): Reading {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return readGazette({ path: 'text.txt', sha256: '', text, lineStarts: Int32Array.from(starts) });
}

/** A text folded, every character at its own place. */
export const passageOf = (text: string): Passage =>
  new Passage(
    fold(text),
    Int32Array.from({ length: text.length }, (_, place) => place),
  );

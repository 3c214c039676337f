/** Helpers of the tests of extraction: a passage of text read as a document without a head, its tasks in short. */

import type { TaskFact } from '../../../loaders/extract/facts.js';
import { readTasks } from '../../../loaders/extract/tasks.js';
import { readGazette } from '../../../loaders/index.js';
import type { Source } from '../../../loaders/reading.js';

/** A text as a decoded source. */
export function sourceOf(text: string): Source {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  return { path: 'passage.txt', sha256: '', text, lineStarts: Int32Array.from(starts) };
}

/** The tasks of a text. */
export function tasksOf(text: string): TaskFact[] {
  return readGazette(sourceOf(text)).documents.flatMap(readTasks);
}

/** A task in short: `CLAUSE L 市水利局; S 市财政局=市财政局 @ heading or text`. */
export function short({ kind, units, heading, text }: TaskFact): string {
  const names = units.map(
    ({ role, mention, name }) => `${role.charAt(0)} ${mention}${name === mention ? '' : `=${name}`}`,
  );
  return `${kind} ${names.join('; ')} @ ${heading ?? text.slice(0, 12)}`;
}

/** Every fact leads back to the characters it was read from: on the samples, and on the real gazettes where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { extract, read } from '../../loaders/index.js';
import type { Evidence, Records } from '../../loaders/records.js';
import { fold, lineStarts, linesOf } from '../../scripts/score/fold.js';

const root = packageRoot();
const gazettes = ['test/gazettes', '../shared/gazettes']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [[name, join(folder, name)]] : [])),
  )
  .map(([name = '', path = '']) => ({ name, path }));

interface Said {
  value: string;
  evidence: Evidence;
}

/** The value of every fact with its evidence. */
function* facts(records: Records): Generator<Said> {
  for (const { evidence, cites } of records.documents) {
    yield { value: '', evidence };
    for (const cited of cites) yield { value: cited.number ?? cited.title ?? '', evidence: cited.evidence };
  }
  for (const task of records.tasks) {
    yield { value: '', evidence: task.evidence };
    for (const { mention, evidence } of task.assignments) yield { value: mention, evidence };
    for (const { text, evidence } of task.deadlines) yield { value: text, evidence };
  }
  for (const { name, evidence } of records.projects) yield { value: name, evidence };
  for (const { name, evidence } of records.memberships) yield { value: name, evidence };
  for (const { post, evidence } of records.appointments) yield { value: post, evidence };
  for (const { name, evidence } of records.approvalItems) yield { value: name, evidence };
}

/** Whether the characters of `value` stand in `quote` in order: a page may have ended between them. */
function stands(value: string, quote: string): boolean {
  let at = 0;
  for (const character of fold(value)) {
    at = quote.indexOf(character, at) + 1;
    if (!at) return false;
  }
  return true;
}

describe.each(gazettes)('$name', ({ name, path }) => {
  const reading = read(name, readFileSync(path));

  test('evidence holds what the fact says, on the line it says', async () => {
    const { records, text } = extract(await reading);
    const starts = lineStarts(text);
    const wrong = [...facts(records)].filter(({ value, evidence }) => {
      const { start, end, line } = evidence;
      if (start < 0 || end <= start || end > text.length || line !== linesOf(starts, evidence)[0]) return true;
      return !stands(value, fold(text.slice(start, end).replaceAll('○', '〇')));
    });
    expect(
      wrong.map(
        ({ value, evidence }) => `${evidence.line} ${value} ← ${text.slice(evidence.start, evidence.end).slice(0, 60)}`,
      ),
    ).toEqual([]);
  });

  test('every fact belongs to a document that was read, every task has its own id', async () => {
    const { records } = extract(await reading);
    const known = new Set<string | null>(records.documents.map(({ number, title }) => number ?? title));
    const lists = [records.tasks, records.projects, records.appointments, records.approvalItems];
    const strays = lists.flatMap((list) => list.map(({ document }) => document).filter((key) => !known.has(key)));
    const ids = records.tasks.map(({ id }) => id);
    expect([strays, ids.length - new Set(ids).size]).toEqual([[], 0]);
  });

  test('reading twice gives the same', async () => {
    const first = extract(await reading).records;
    const second = extract(await read(name, readFileSync(path))).records;
    expect(second).toEqual(first);
  });
});

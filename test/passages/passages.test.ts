/** The forms of other provinces and levels: every passage is read as people read it, or stands in the list of known failures with why. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../scripts/score/fold.js';
import { type Row, rates, rowOf } from '../../scripts/score/match.js';
import { readPassages } from './read.js';
import { faults, type Scored, score, scored } from './scored.js';

const cases = readPassages();
const failures = readFileSync(new URL('known-failures.yaml', import.meta.url), 'utf8');
const known = (parse(failures) ?? {}) as Record<string, string>;
const results = new Map<string, Scored>();

beforeAll(async () => {
  for (const each of cases) results.set(each.id, await score(each));
});

describe.each(cases)('$id: $form', ({ id }) => {
  const why = known[id];
  test(why ? `known failure: ${why}` : 'is read as people read it', () => {
    const wrong = faults(results.get(id) as Scored);
    if (why) expect(wrong, `"${id}" is read rightly now: strike it from known-failures.yaml`).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});

test.each(scored)('%s: F1 of at least 0.90 over all passages', (kind) => {
  const row: Row = { gold: 0, found: 0, hits: 0 };
  for (const { matched } of results.values()) {
    const facts = matched.get(kind);
    if (facts) for (const [name, count] of Object.entries(rowOf(facts))) row[name as keyof Row] += count;
  }
  expect(rates(row).f1, JSON.stringify(row)).toBeGreaterThanOrEqual(0.9);
});

test('evidence begins where the unit is printed', () => {
  const wrong = [...results].flatMap(([id, { records, text }]) =>
    records.tasks
      .flatMap((task) => task.assignments)
      .filter(({ mention, evidence }) => fold(text.slice(evidence.start, evidence.end))[0] !== fold(mention)[0])
      .map(({ mention, evidence }) => `${id}: ${mention} ← ${text.slice(evidence.start, evidence.end)}`),
  );
  expect(wrong).toEqual([]);
});

test('evidence of a deadline is its text', () => {
  const zero = (text: string): string => fold(text).replaceAll('○', '〇');
  const wrong = [...results].flatMap(([id, { records, text }]) =>
    records.tasks
      .flatMap((task) => task.deadlines)
      .filter((due) => !zero(text.slice(due.evidence.start, due.evidence.end)).includes(zero(due.text)))
      .map((due) => `${id}: ${due.text} ← ${text.slice(due.evidence.start, due.evidence.end)}`),
  );
  expect(wrong).toEqual([]);
});

test('every known failure is a passage', () => {
  const ids = new Set(cases.map(({ id }) => id));
  expect(Object.keys(known).filter((id) => !ids.has(id))).toEqual([]);
});

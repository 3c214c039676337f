/** The 18 questions on the sample gazettes, read, loaded and asked as the program does it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { answer } from '../schema/asking.js';
import answers from './answers.json' with { type: 'json' };
import { graphOf, readingsOf } from './reading.js';
import { samples, sampleVariables } from './samples.js';

const source = readFileSync(new URL('questions.graphql', import.meta.url), 'utf8');
let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(await readingsOf(fileURLToPath(new URL('../gazettes', import.meta.url))));
});
afterAll(() => graph.close());

test.each(samples)('$operation $variables', async ({ operation, variables, answer: expected }) => {
  expect(await answer(graph, source, variables, operation)).toEqual(expected);
});

/** Scores and cursors are for ordering, and no business of a reader's. */
const shown = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (name, value) => (name === 'score' || name === 'endCursor' ? undefined : value)));

test.each(Object.entries(answers))(
  '%s, whole: as a reader of the two gazettes finds it',
  async (operation, expected) => {
    expect(shown(await answer(graph, source, sampleVariables(operation), operation))).toEqual(expected);
  },
);

test('every operation has variables that the samples answer', () => {
  const operations = [...source.matchAll(/^query (\w+)/gm)].map((match) => String(match[1]));
  expect(operations).toHaveLength(18);
  for (const operation of operations) expect(sampleVariables(operation), operation).not.toEqual({});
});

test('Q16_Sentence, from a task back to the printed sentence', async () => {
  const { node } = await answer(graph, source, sampleVariables('Q16_Sentence'), 'Q16_Sentence');
  const { evidence } = node;
  const printed = readFileSync(new URL(`../gazettes/${evidence.source}`, import.meta.url), 'utf8');
  expect(printed.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(printed).toContain(evidence.context);
  expect(printed.split('\n').slice(0, evidence.line).join('\n').length).toBeGreaterThanOrEqual(evidence.start);
  expect(evidence.rule.description).not.toBe('');
  expect(evidence.gazette.title).toBe('安澜市人民政府公报');
});

/** The 18 questions on the invented gazettes, on every engine: the answers, and how many statements they take. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engines, nameSkipped } from '../graph/engines.js';
import { withFixtures } from '../graph/helpers.js';
import { ask } from '../schema/asking.js';
import { questions } from './expected.js';

const source = readFileSync(new URL('questions.graphql', import.meta.url), 'utf8');

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  test.each(questions)('$operation', async ({ operation, variables, statements, answer }) => {
    const given = await ask(graph(), source, variables, operation);
    expect(given.errors).toEqual([]);
    expect(given.data).toMatchObject(answer as object);
    expect(given.statements.length, given.statements.join(' ')).toBeLessThanOrEqual(statements);
  });

  test('the sentence stands in its context', async () => {
    const { data } = await ask(graph(), source, { task: 'Task:云政办发〔2022〕31号#1@云岭市/2022/12' }, 'Q16_Sentence');
    const { quote, context } = (data as { node: { evidence: { quote: string; context: string } } }).node.evidence;
    expect(context).toContain(quote);
    expect(context.length).toBeLessThanOrEqual(quote.length + 2 * 200);
  });
});

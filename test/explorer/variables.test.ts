/** The questions in GraphiQL are ready to run over whatever is loaded. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import {
  findingsQuery,
  loadedQuery,
  readyVariables,
  type Variables,
} from '../../src/explorer/graphiql/own-variables.js';
import { graphOf, readingsOf } from '../questions/reading.js';
import { answer, ask } from '../schema/asking.js';

const read = (file: string) => readFileSync(new URL(`../questions/${file}`, import.meta.url), 'utf8');
const samples = JSON.parse(read('variables.json')) as Variables;
const questions = read('questions.graphql')
  .split(/^(?=query )/m)
  .filter((text) => text.startsWith('query '));
const nameOf = (query: string) => /^query (\w+)/.exec(query)?.[1] ?? '';

let graph: Graph;
beforeAll(async () => {
  const readings = await readingsOf(fileURLToPath(new URL('../gazettes', import.meta.url)));
  graph = await graphOf(readings.filter(({ records }) => records.gazette?.city === '澄湖市'));
});
afterAll(() => graph.close());

const asking = <Data>(query: string, variables: object): Promise<Data> =>
  answer(graph, query, { ...variables }) as Promise<Data>;

test.each(questions.map((query) => [nameOf(query), query] as const))('%s finds something', async (operation, query) => {
  const variables = (await readyVariables(samples, asking))[operation] ?? {};
  const { data, errors } = await ask(graph, query, variables);
  expect(errors).toEqual([]);
  const [found] = Object.values(data as Record<string, unknown>);
  expect(JSON.stringify(found), JSON.stringify(variables)).toMatch(/^(?!null|\{"(?:totalCount":0,|nodes":\[\])).{3}/);
});

test('a graph with the samples keeps their variables', async () => {
  const gazettes = { nodes: [{ id: samples.Q02_Workloads?.gazette, city: '安澜市' }] };
  const loaded = (query: string) => (query === loadedQuery ? { gazettes } : undefined);
  expect(
    await readyVariables(
      samples,
      async (query) => ({ ...loaded(query), departments: { nodes: [{ city: '安澜市' }] } }) as never,
    ),
  ).toEqual(samples);
});

test.each([
  ['an empty graph', async () => ({ gazettes: { nodes: [] }, departments: { nodes: [] } })],
  ['a service that refuses', () => Promise.reject(new Error('Too many requests.'))],
])('%s keeps the variables of the samples', async (_, asked) => {
  expect(await readyVariables(samples, asked as never)).toEqual(samples);
});

test('what a graph lacks is asked with the variables of the samples', async () => {
  const nothing = { nodes: [] };
  const gazettes = { nodes: [{ id: 'Gazette:云岭市/2022/12', city: '云岭市' }] };
  const none = {
    departments: nothing,
    documents: nothing,
    people: nothing,
    counties: nothing,
    appointments: nothing,
    approvalItems: nothing,
  };
  const given = await readyVariables(
    samples,
    async (query) =>
      (query === findingsQuery ? none : { gazettes, departments: { nodes: [{ city: '云岭市' }] } }) as never,
  );
  expect(given.Q12_Permits).toEqual(samples.Q12_Permits);
  expect(given.Q18_Coverage).toEqual({ city: '云岭市' });
});

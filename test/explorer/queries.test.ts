/** What the pages ask: every query of theirs is answered on the fixtures, within the limits as they are set out of the box. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, serve } from '../server/serving.js';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

const files = ['home', 'due', 'search', 'parts', 'node', 'node-department', 'node-document'];

/** The modules of the pages, which have a compiler configuration of their own. */
const modules = await Promise.all(
  files.map((file) => import(new URL(`../../src/explorer/app/${file}.tsx`, import.meta.url).href)),
);
const queries = modules
  .flatMap((module) => Object.entries(module as Record<string, unknown>))
  .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].startsWith('query '));

const unit = 'Department:云岭市水务局';
const document = 'Document:云政办发〔2022〕31号';
const task = `Task:${document.slice('Document:'.length)}#1@云岭市/2022/12`;

const variables: Record<string, object> = {
  homeQuery: {},
  dueQuery: { from: '2022-01-01', to: null, after: null },
  searchQuery: { query: '节水' },
  sourceQuery: { id: task },
  unitDueQuery: { id: unit, after: null },
  unitTasksQuery: { id: unit, roles: ['LEAD'], after: null },
  documentTasksQuery: { id: document, after: null },
};

test('every query of the pages is known here', () => {
  expect(queries.map(([name]) => name).sort()).toEqual(Object.keys(variables).sort());
});

test.each(queries)('%s', async (name, query) => {
  const { status, body } = await service.post({ query, variables: variables[name] });
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  expect(Object.values(body.data as object).every(Boolean)).toBe(true);
});

const { views, nodeQuery } = modules[files.indexOf('node')] as {
  views: Record<string, { fields: string }>;
  nodeQuery(kind: string, fields: string): string;
};
const examples: Record<string, string> = {
  Department: unit,
  Document: document,
  Task: task,
  County: 'County:990121',
  Person: 'Person:云岭市/许望川',
  Gazette: 'Gazette:云岭市/2022/12',
  Project: '{ projects(first: 1) { nodes { id } } }',
  ApprovalItem: '{ approvalItems(first: 1) { nodes { id } } }',
};

test('every kind of node has a page', () => {
  expect(Object.keys(views).sort()).toEqual(Object.keys(examples).sort());
});

test.each(Object.entries(views))('the page of a %s', async (kind, { fields }) => {
  const example = String(examples[kind]);
  const id = example.startsWith('{') ? await firstOf(example) : example;
  const { body } = await service.post({ query: nodeQuery(kind, fields), variables: { id } });
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({ node: { id } });
});

/** The first id that a list gives. */
async function firstOf(query: string): Promise<string> {
  const { body } = await service.post({ query });
  const [list] = Object.values(body.data as Record<string, { nodes: { id: string }[] }>);
  return String(list?.nodes[0]?.id);
}

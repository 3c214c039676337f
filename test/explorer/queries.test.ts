/** What the pages ask: every query of theirs is answered on the fixtures, within the limits as they are set out of the box. */
import { type FieldNode, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApiSchema } from '../../schema/index.js';
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
  gazettesQuery: { after: null },
  heaviestQuery: {},
  dueQuery: { from: '2022-01-01', to: null, after: null },
  searchQuery: { query: '节水', after: null },
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

/** The selections of connections in a query, as they stand. */
function lists(query: string): { name: string; asked: string[] }[] {
  const types = new TypeInfo(buildApiSchema());
  const found: { name: string; asked: string[] }[] = [];
  const enter = ({ name, selectionSet }: FieldNode) => {
    const asked = (selectionSet?.selections ?? []).flatMap((it) => (it.kind === Kind.FIELD ? [it.name.value] : []));
    if (String(types.getType()).includes('Connection')) found.push({ name: name.value, asked });
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: { enter } }));
  return found;
}

test('every list that the pages show says how many there are, but for the heaviest', () => {
  const all = [
    ...queries.map(([, query]) => query),
    ...Object.entries(views).map((it) => nodeQuery(it[0], it[1].fields)),
  ];
  const without = all.flatMap(lists).filter(({ asked }) => !asked.includes('totalCount'));
  expect(without.map(({ name }) => name)).toEqual(['workloads']);
});

/** The first id that a list gives. */
async function firstOf(query: string): Promise<string> {
  const { body } = await service.post({ query });
  const [list] = Object.values(body.data as Record<string, { nodes: { id: string }[] }>);
  return String(list?.nodes[0]?.id);
}

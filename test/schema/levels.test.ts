/** One statement per level of the query, whatever the number of rows; counting only when asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { fixtureGraph } from '../server/serving.js';
import { ask } from './asking.js';

let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
});
afterAll(() => graph.close());

const deep = `query Deep($first: Int) { documents(first: $first) { nodes { number
  issuers { name } addressees { name } gazette { name } evidence { line rule { id } }
  cites(first: $first) { nodes { cited { title } } } citedBy(first: $first) { nodes { citing { title } } } restsOn { cited { number } }
  tasks(first: $first) { nodes { heading due { text task { id } }
    assignments { department { name memberOf(first: $first) { nodes { group { name } } }
      assignments(first: $first) { nodes { task { heading evidence { context } } } }
      workload { tasks byRole { tasks } byMonth { tasks } byDocument { document { title } } recurring } } } } }
  projects(first: $first) { nodes { name counties { name government { name } } builder { name } parts { name } } }
  approvalItems(first: $first) { nodes { name implementers { name } basis { title } } }
  memberships(first: $first) { nodes { member { ... on Person { name } ... on Department { name } } } }
  appointments(first: $first) { nodes { person { name } department { name } } } } } }`;

/** Statements that several fields of the question above read with: each field costs one at most. */
const fieldsThatRead: Record<string, number> = {
  'document-by-id': 4,
  'department-by-id': 4,
  'task-by-id': 2,
  'person-by-id': 2,
  'document-basis': 3,
  // A printed document has its evidence at once, a cited one reads it.
  'rule-by-id': 2,
};

test('one statement a field, whatever the number of rows', async () => {
  const ten = await ask(graph, deep, { first: 10 });
  const hundred = await ask(graph, deep, { first: 100 });
  expect(ten.errors).toEqual([]);
  expect(new Set(hundred.statements)).toEqual(new Set(ten.statements));
  for (const name of new Set(hundred.statements)) {
    const times = hundred.statements.filter((it) => it === name).length;
    expect(times, name).toBeLessThanOrEqual(fieldsThatRead[name] ?? 1);
  }
});

test.each<[string, string[]]>([
  ['{ documents { totalCount } }', ['documents-count']],
  ['{ documents { nodes { id } } }', ['documents']],
  ['{ documents { nodes { id } edges { cursor } pageInfo { endCursor } } }', ['documents']],
  ['{ documents { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }', ['documents']],
  ['{ documents { pageInfo { hasNextPage } totalCount } }', ['documents', 'documents-count']],
])('%s', async (query, statements) => {
  const given = await ask(graph, query);
  expect(given.errors).toEqual([]);
  expect([...given.statements].sort()).toEqual(statements);
});

test('a filter that names one entity starts there', async () => {
  const query = `{ a: tasks(filter: { document: "Document:云政办发〔2022〕31号" }) { nodes { id } }
    b: tasks(filter: { department: "Department:云岭市水务局" }) { nodes { id } }
    c: deadlines(filter: { department: "Department:云岭市水务局" }) { nodes { text } }
    d: projects(filter: { county: "County:990121" }) { nodes { id } } }`;
  const { statements } = await ask(graph, query);
  expect([...statements].sort()).toEqual([
    'county-projects',
    'department-deadlines',
    'department-tasks',
    'document-tasks',
  ]);
});

test.each(['DOCUMENT', 'DUE', 'ROLE'])(
  'assignments in order of %s: pages put together are the whole',
  async (orderBy) => {
    const query = `query Q($after: String, $first: Int, $orderBy: AssignmentOrder) { department(name: "云岭市工业和信息化局") {
    assignments(orderBy: $orderBy, first: $first, after: $after) { totalCount edges { cursor node { task { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    const page = async (first: number, after: string | null) => {
      const { data } = await ask(graph, query, { first, after, orderBy });
      return (data as { department: { assignments: Page } }).department.assignments;
    };
    const whole = await page(100, null);
    const one = await page(1, null);
    const two = await page(1, one.pageInfo.endCursor);
    expect(whole.totalCount).toBe(2);
    expect([...one.edges, ...two.edges]).toEqual(whole.edges);
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  },
);

test.each(['NUMBER', 'DATE'])('documents in order of %s: pages put together are the whole', async (orderBy) => {
  const query = `query Q($after: String, $first: Int, $orderBy: DocumentOrder) {
    documents(orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id number issuedOn } pageInfo { hasNextPage endCursor } }
    department(name: "云岭市人民政府办公室") { issued(orderBy: $orderBy, first: 100) { totalCount nodes { id number issuedOn } } } }`;
  const asked = async (first: number, after: string | null) =>
    (await ask(graph, query, { first, after, orderBy })).data as unknown as Documents;
  const { documents: whole, department } = await asked(100, null);
  expect(whole.nodes).toHaveLength(whole.totalCount);
  expect(department.issued.totalCount).toBeGreaterThan(1);
  for (const { nodes } of [whole, department.issued]) {
    const place = ({ id, issuedOn }: Dated) => (orderBy === 'DATE' ? [backwards(issuedOn), id].join() : id);
    expect(nodes.map(place)).toEqual(nodes.map(place).sort());
  }
  const pages: Dated[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: DocumentPage = (await asked(7, after)).documents;
    pages.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(pages).toEqual(whole.nodes);
});

/** A date whose order is the other way round; what has none comes last. */
const backwards = (date: string | null) => String(99999999 - Number((date ?? '').replaceAll('-', ''))).padStart(8, '0');

interface Dated {
  id: string;
  issuedOn: string | null;
}

interface DocumentPage {
  totalCount: number;
  nodes: Dated[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

interface Documents {
  documents: DocumentPage;
  department: { issued: DocumentPage };
}

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { task: { id: string } } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

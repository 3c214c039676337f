/** Every error of the API, word for word. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { encodeCursor } from '../../schema/paging/cursor.js';
import { fixtureGraph } from '../server/serving.js';
import { ask } from './asking.js';

let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
});
afterAll(() => graph.close());

const taskId = 'Task:云政办发〔2022〕31号#1@云岭市/2022/12';
const foreign = encodeCursor('documents', ['Document:x']);
const short = encodeCursor('tasks', ['Document:x']);

const cases: [query: string, code: string, message: string][] = [
  [
    '{ node(id: "Vm9vOjE") { id } }',
    'BAD_ID',
    '“Vm9vOjE”, given as id, is not an id of this graph: ids begin with their kind, as in “Department:…”. Take one from an “id” field.',
  ],
  [
    '{ nodes(ids: ["12"]) { id } }',
    'BAD_ID',
    '“12”, given as ids, is not an id of this graph: ids begin with their kind, as in “Department:…”. Take one from an “id” field.',
  ],
  [
    `{ tasks(filter: { department: "${taskId}" }) { totalCount } }`,
    'WRONG_KIND',
    `“${taskId}”, given as filter.department, is the id of a Task: filter.department takes the id of a Department, which begins with “Department:”.`,
  ],
  [
    `{ deadlines(filter: { gazette: "Document:云政办发〔2022〕31号" }) { totalCount } }`,
    'WRONG_KIND',
    '“Document:云政办发〔2022〕31号”, given as filter.gazette, is the id of a Document: filter.gazette takes the id of a Gazette, which begins with “Gazette:”.',
  ],
  [
    '{ changes(department: "Gazette:云岭市/2022/12", before: "Gazette:云岭市/2022/12", after: "Gazette:云岭市/2023/3") { gained { role } } }',
    'WRONG_KIND',
    '“Gazette:云岭市/2022/12”, given as department, is the id of a Gazette: department takes the id of a Department, which begins with “Department:”.',
  ],
  [
    '{ tasks(filter: { department: "Department:乙市财政局" }) { nodes { id } } }',
    'NOT_FOUND',
    '“Department:乙市财政局”, given as filter.department, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ deadlines(filter: { gazette: "Gazette:乙市/2022/1" }) { totalCount } }',
    'NOT_FOUND',
    '“Gazette:乙市/2022/1”, given as filter.gazette, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ unresolvedMentions(gazette: "Gazette:乙市/2022/1") { totalCount } }',
    'NOT_FOUND',
    '“Gazette:乙市/2022/1”, given as gazette, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ department(name: "市水务局", city: "云岭市") { issued(filter: { gazette: "Gazette:乙市/2022/1" }) { totalCount } } }',
    'NOT_FOUND',
    '“Gazette:乙市/2022/1”, given as filter.gazette, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ changes(department: "Department:云岭市水务局", before: "Gazette:乙市/2022/1", after: "Gazette:云岭市/2023/3") { gained { role } } }',
    'NOT_FOUND',
    '“Gazette:乙市/2022/1”, given as before, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ paths(from: "Person:乙市/无名", to: "Department:无") { length } }',
    'NOT_FOUND',
    '“Person:乙市/无名”, given as from, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ changes(department: "Department:无", before: "Gazette:云岭市/2022/12", after: "Gazette:云岭市/2023/3") { gained { role } } }',
    'NOT_FOUND',
    '“Department:无”, given as department, is not in this graph: take an id that this graph gave.',
  ],
  [
    '{ changes(department: "Department:云岭市水务局", before: "Gazette:云岭市/2022/12", after: "Gazette:安澜市/2023/1") { gained { role } } }',
    'BAD_VALUE',
    '“before” is a gazette of 云岭市, “after” one of 安澜市: give two of the same city.',
  ],
  [
    '{ changes(department: "Department:云岭市水务局", before: "Gazette:云岭市/2023/3", after: "Gazette:云岭市/2023/3") { gained { role } } }',
    'BAD_VALUE',
    '“before” and “after” are the same gazette, “云岭市人民政府公报 2023年第3期”: give two.',
  ],
  [
    '{ tasks(after: "nonsense") { nodes { id } } }',
    'BAD_CURSOR',
    '“nonsense” is not a cursor of this API: take “after” from pageInfo.endCursor, or leave it out to begin at the first page.',
  ],
  [
    `{ tasks(after: "${foreign}") { nodes { id } } }`,
    'BAD_CURSOR',
    `The cursor “${foreign}” belongs to another list or another order: take “after” from the pageInfo.endCursor of the same field with the same orderBy.`,
  ],
  [
    `{ tasks(after: "${short}") { nodes { id } } }`,
    'BAD_CURSOR',
    `“${short}” is not a cursor of this API: take “after” from pageInfo.endCursor, or leave it out to begin at the first page.`,
  ],
  [
    '{ search(query: "节水", after: "") { totalCount } }',
    'BAD_CURSOR',
    '“” is not a cursor of this API: take “after” from pageInfo.endCursor, or leave it out to begin at the first page.',
  ],
  [
    '{ tasks(first: 101) { nodes { id } } }',
    'BAD_PAGE_SIZE',
    '“first” is 101: a page holds 1 to 100 rows. Ask for at most 100 and follow pageInfo.endCursor for the rest.',
  ],
  [
    '{ tasks(first: 0) { nodes { id } } }',
    'BAD_PAGE_SIZE',
    '“first” is 0: a page holds 1 to 100 rows. Ask for at most 100 and follow pageInfo.endCursor for the rest.',
  ],
  [
    '{ deadlines(filter: { date: { from: "2023-12-31", to: "2023-01-01" } }) { totalCount } }',
    'IMPOSSIBLE_RANGE',
    '“filter.date” runs from 2023-12-31 to 2023-01-01, which is before it begins: exchange the two dates.',
  ],
  [
    '{ documents(filter: { issuedOn: { from: "2023-12-31", to: "2023-01-01" } }) { totalCount } }',
    'IMPOSSIBLE_RANGE',
    '“filter.issuedOn” runs from 2023-12-31 to 2023-01-01, which is before it begins: exchange the two dates.',
  ],
  [
    '{ tasks(filter: { due: { from: "2023-12-31", to: "2023-01-01" } }) { totalCount } }',
    'IMPOSSIBLE_RANGE',
    '“filter.due” runs from 2023-12-31 to 2023-01-01, which is before it begins: exchange the two dates.',
  ],
  ['{ document { id } }', 'BAD_VALUE', 'document needs “number” or “title”: give one of them, or both.'],
  ['{ county(city: "云岭市") { id } }', 'BAD_VALUE', 'county needs “name” or “code”: give one of them, or both.'],
  [
    '{ department(name: "市水务局") { id } }',
    'AMBIGUOUS_NAME',
    '“市水务局” may be any of 2: 云岭市水务局 (云岭市), 安澜市水务局 (安澜市). Add “city”, or give the full name.',
  ],
  [
    '{ county(name: "青溪县") { id } }',
    'AMBIGUOUS_NAME',
    '“青溪县” may be any of 2: 青溪县 (云岭市), 青溪县 (安澜市). Add “city”, or give its code.',
  ],
  [
    '{ person(name: "林一舟") { id } }',
    'AMBIGUOUS_NAME',
    '“林一舟” may be any of 2: 林一舟 (云岭市), 林一舟 (云岭市). Take one by its id with node(id: …).',
  ],
  [
    '{ document(title: "政府工作报告") { id } }',
    'AMBIGUOUS_NAME',
    '“政府工作报告” may be any of 2: 政府工作报告, 政府工作报告. Give its number, or take it by its id with node(id: …).',
  ],
  [
    '{ search(query: "“（*:”") { totalCount } }',
    'BAD_VALUE',
    'The query ““（*:”” has no word to look for: write letters, digits or characters.',
  ],
  [
    '{ paths(from: "Person:云岭市/许望川", to: "Department:云岭市水务局", maxLength: 9) { length } }',
    'BAD_VALUE',
    '“maxLength” is 9: it takes 1 to 8.',
  ],
  [
    '{ document(number: "云政办发〔2022〕31号") { restsOn(maxDepth: 11) { depth } } }',
    'BAD_VALUE',
    '“maxDepth” is 11: citations are followed 1 to 10 deep.',
  ],
  [
    `{ node(id: "${taskId}") { ... on Task { evidence { context(characters: 2001) } } } }`,
    'BAD_VALUE',
    '“characters” is 2001: context is given from 0 to 2000 characters.',
  ],
];

test.each(cases)('%s', async (query, code, message) => {
  const { errors } = await ask(graph, query);
  expect(errors[0]).toMatchObject({ code, message });
});

test.each(['2022-02-30', '2023-02-29', '2022-13-01', '2022-00-10', '2022-1-1', '20220101', '二〇二二年'])(
  'a date that the calendar does not have: %s',
  async (date) => {
    const { errors } = await ask(graph, `{ deadlines(filter: { date: { from: "${date}" } }) { totalCount } }`);
    expect(errors[0]).toMatchObject({
      code: 'BAD_VALUE',
      message: `“${date}” is not a calendar date: write year, month and day as in 2022-12-31.`,
    });
  },
);

test('the leap day', async () => {
  const { errors } = await ask(graph, '{ deadlines(filter: { date: { from: "2024-02-29" } }) { totalCount } }');
  expect(errors).toEqual([]);
});

test('candidates come with ids, names and cities', async () => {
  const { errors } = await ask(graph, '{ department(name: "市水务局") { id } }');
  expect(errors[0]?.extensions.candidates).toEqual([
    { id: 'Department:云岭市水务局', name: '云岭市水务局', city: '云岭市' },
    { id: 'Department:安澜市水务局', name: '安澜市水务局', city: '安澜市' },
  ]);
});

test('what is not there is null, not an error', async () => {
  const query = `{ node(id: "Task:无#1") { id } department(name: "无此局") { id } document(number: "无〔2020〕1号") { id }
    county(name: "无县") { id } person(name: "无名") { id } nodes(ids: ["Gazette:无", "${taskId}"]) { id } }`;
  const { data, errors } = await ask(graph, query);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    node: null,
    department: null,
    document: null,
    county: null,
    person: null,
    nodes: [null, { id: taskId }],
  });
});

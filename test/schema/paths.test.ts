/** Paths never go through hubs; what a document rests on is followed through cycles. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { fixtureGraph } from '../server/serving.js';
import { answer } from './asking.js';

let graph: Graph;
beforeAll(async () => {
  graph = await fixtureGraph();
  await graph.write([
    step(
      `UNWIND ['一号', '二号', '三号'] AS n CREATE (:Document {id: 'Document:' + n, name: n, number: n, loaded: true})`,
    ),
    step(`UNWIND [['一号', '二号'], ['二号', '三号'], ['三号', '一号'], ['一号', '三号']] AS pair
      MATCH (a:Document {id: 'Document:' + pair[0]}) MATCH (b:Document {id: 'Document:' + pair[1]})
      CREATE (a)-[:CITES {relation: 'BASIS', gazette: 'g', ordinal: 1, quote: '根据', headings: []}]->(b)`),
    step(`CREATE (:Task {id: 'Task:众#1', name: '人人有责', documentId: 'Document:一号', ordinal: 1, kind: 'CLAUSE'})`),
    step(`UNWIND range(1, 50) AS n CREATE (:Department {id: 'Department:众' + n, name: '众' + n, kind: 'DEPARTMENT'})`),
    step(`MATCH (t:Task {id: 'Task:众#1'}) UNWIND range(1, 50) AS n MATCH (d:Department {id: 'Department:众' + n})
      CREATE (d)-[:RESPONSIBLE_FOR {role: 'RESPONSIBLE', mention: '众', gazette: 'g', ordinal: n, quote: '众'}]->(t)`),
  ]);
});
afterAll(() => graph.close());

const step = (text: string) => ({ statement: { name: 'test', text }, parameters: {} });

const paths = async (from: string, to: string) =>
  (
    await answer(
      graph,
      'query P($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 8) { length hops { relationship from { name } to { name } evidence { quote } } } }',
      { from, to },
    )
  ).paths;

test('two units that only a task for everybody joins are not connected', async () => {
  expect(await paths('Department:众1', 'Department:众2')).toEqual([]);
});

test('a path may end at a hub', async () => {
  const found = await paths('Department:云岭市水务局', 'Department:云岭市各县（市、区）人民政府');
  expect(found[0]).toMatchObject({
    length: 2,
    hops: [{ to: { name: '推进农业节水' } }, { relationship: 'RESPONSIBLE_FOR' }],
  });
});

test('units of two cities are not connected through the collectives, governments or gazettes they share', async () => {
  for (const path of await paths('Department:云岭市公安局', 'Department:安澜市水务局')) {
    const inside: string[] = path.hops.slice(1).map((hop: { from: { name: string } }) => hop.from.name);
    expect(inside.filter((name) => /各县|有关部门|人民政府$|人民政府办公室$|公报/.test(name))).toEqual([]);
  }
});

test('every hop joins the one before, and has evidence where it was read', async () => {
  const [path] = await paths('Person:云岭市/许望川', 'Department:云岭市发展和改革委员会');
  const hops: { from: { name: string }; to: { name: string }; evidence: object | null }[] = path.hops;
  expect(hops.slice(1).map((hop) => hop.from.name)).toEqual(hops.slice(0, -1).map((hop) => hop.to.name));
  expect(hops.every((hop) => hop.evidence)).toBe(true);
});

test('the same path backwards', async () => {
  const [there] = await paths('Person:云岭市/许望川', 'Department:云岭市工业和信息化局');
  const [back] = await paths('Department:云岭市工业和信息化局', 'Person:云岭市/许望川');
  expect(back.length).toBe(there.length);
  expect(back.hops[0].from).toEqual(there.hops.at(-1).to);
});

test('what rests on itself is told once, nearest first', async () => {
  const { document } = await answer(
    graph,
    '{ document(number: "一号") { restsOn(maxDepth: 10) { depth citing { number } cited { number } } } }',
  );
  expect(document.restsOn).toEqual([
    { depth: 1, citing: { number: '一号' }, cited: { number: '三号' } },
    { depth: 1, citing: { number: '一号' }, cited: { number: '二号' } },
  ]);
});

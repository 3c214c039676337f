/** Statements that follow one another, sent as one, and what they give told apart again. */
import { expect, test } from 'vitest';
import { canFollow, canLead, type Follower, fused, toldApart } from '../../cypher/fused.js';
import type { Row } from '../../cypher/port.js';

const named = (text: string) => ({ name: 'given', text });

const units = named(
  'UNWIND $ids AS id\nMATCH (t:Task {id: id})\nCALL (t) {\n  MATCH (t)<-[r:BY]-(u:Unit)\n  WHERE r.role IN $roles\n  RETURN r, u\n  ORDER BY r.ordinal\n  LIMIT 5\n}\nRETURN id, r {.role} AS fact, u {.id, .name} AS unit, id AS task',
);
const document = named('UNWIND $ids AS id\nMATCH (n:Document {id: id})\nRETURN id, n {.id, .title} AS node');
const total = named(
  'UNWIND $ids AS id\nMATCH (t:Task {id: id})\nMATCH (t)<-[:BY]-(u:Unit)\nRETURN id, count(*) AS total',
);
const tasks = named('MATCH (t:Task)\nWITH t\nLIMIT $limit\nRETURN t {.id, .documentId} AS node, [t.id] AS key');

const follower = (statement: Follower['statement'], property: string, parameters = {}): Follower => ({
  statement,
  parameters,
  followers: [],
  column: 'node',
  property,
});

test('a node at hand is gone on from, another is found by its id; parameters and variables keep apart', () => {
  const followers = [
    follower(units, 'id', { roles: ['LEAD'] }),
    follower(document, 'documentId'),
    follower(total, 'id'),
  ];
  const { statement, parameters } = fused({ statement: tasks, parameters: { limit: 2 }, followers });
  expect(statement.text).toBe(`MATCH (t:Task)
WITH t
LIMIT $limit
WITH *, t AS t_0, t.documentId AS id_1, t AS t_2
CALL (t_0) {
  MATCH (t_0)<-[r_0:BY]-(u_0:Unit)
  WHERE r_0.role IN $roles_0
  WITH r_0, u_0
  ORDER BY r_0.ordinal
  LIMIT 5
RETURN collect([r_0 {.role}, u_0 {.id, .name}]) AS rows_0
}
CALL (id_1) {
MATCH (n_1:Document {id: id_1})
RETURN collect([n_1 {.id, .title}]) AS rows_1
}
CALL (t_2) {
MATCH (t_2)<-[:BY]-(u_2:Unit)
WITH count(*) AS total
RETURN collect([total]) AS rows_2
}
RETURN t {.id, .documentId} AS node, [t.id] AS key, rows_0, rows_1, rows_2`);
  expect(parameters).toEqual({ limit: 2, roles_0: ['LEAD'] });
});

test('a statement that nothing follows is sent as it is', () => {
  const alone = { statement: tasks, parameters: { limit: 2 }, followers: [] };
  expect(fused(alone)).toBe(alone);
});

test('what follows is told by the id that it is of, once for an id that several rows name', () => {
  const followers = [follower(units, 'id'), follower(document, 'documentId')];
  const rows: Row[] = ['1', '2'].map((it) => ({
    node: { id: `Task:${it}`, documentId: 'Document:a' },
    rows_0: it === '1' ? [[{ role: 'LEAD' }, { id: 'Unit:x' }]] : [],
    rows_1: [[{ id: 'Document:a', title: 'A' }]],
  }));
  const told: unknown[] = [];
  toldApart({ statement: tasks, parameters: {}, followers }, rows, (_, found) => told.push([...found]));
  const unit = { id: 'Task:1', task: 'Task:1', fact: { role: 'LEAD' }, unit: { id: 'Unit:x' } };
  expect(told).toEqual([
    [
      ['Task:1', [unit]],
      ['Task:2', []],
    ],
    [['Document:a', [{ id: 'Document:a', node: { id: 'Document:a', title: 'A' } }]]],
  ]);
});

test.each([
  [units.text, true, true],
  [total.text, true, false],
  [tasks.text, false, true],
  [`${tasks.text}\nLIMIT 3`, false, false],
])('%s', (text, follows, leads) => {
  expect([canFollow(text), canLead(text)]).toEqual([follows, leads]);
});

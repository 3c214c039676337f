/** The statements that the README offers for Neo4j Browser give rows on both engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, Parameters, Row } from '../../cypher/port.js';
import { statement } from '../../cypher/statements.js';
import { engines, nameSkipped } from './engines.js';
import { fixtures } from './fixtures.js';
import { loaded } from './helpers.js';

nameSkipped();

describe.each(engines)('examples on $name', (engine) => {
  let graph: Graph;
  let heaviest: Row;
  beforeAll(async () => {
    graph = await loaded(await engine.open(), fixtures());
    const busiest =
      'MATCH (u:Department)-[r:RESPONSIBLE_FOR]->(t:Task) RETURN u.name AS name, min(t.id) AS task, count(r) AS n ORDER BY n DESC, name LIMIT 1';
    heaviest = (await graph.read({ name: 'busiest', text: busiest }, {}))[0] ?? {};
  });
  afterAll(() => graph?.close());

  const rows = (name: string, parameters: Parameters) => graph.read(statement(`examples/${name}`), parameters);

  test('the load of a unit', async () => {
    const found = await rows('load-of-a-unit', { name: heaviest.name ?? '' });
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(['LEAD', 'RESPONSIBLE', 'SUPPORT']).toContain(row.role);
  });

  test('what falls due', async () => {
    const found = await rows('falls-due', { from: '2000-01-01', to: '2100-01-01' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).sort());
  });

  test('what a document rests on', async () => {
    const basis =
      "MATCH (d:Document)-[r:CITES]->(:Document) WHERE r.relation = 'BASIS' AND d.number IS NOT NULL RETURN d.number AS number ORDER BY number LIMIT 1";
    const [citing] = await graph.read({ name: 'citing', text: basis }, {});
    const found = await rows('rests-on', { number: citing?.number ?? '' });
    expect(found[0]?.depth).toBe(1);
  });

  test('who works together', async () => {
    for (const { unit, tasks } of await rows('works-together', { name: heaviest.name ?? '' })) {
      expect(unit).not.toBe(heaviest.name);
      expect(tasks).toBeGreaterThan(0);
    }
  });

  test('the printed sentence', async () => {
    const found = await rows('printed-sentence', { task: heaviest.task ?? '' });
    expect(found.map(({ unit }) => unit)).toContain(heaviest.name);
    for (const { quote, line } of found) {
      expect(String(quote).length).toBeGreaterThan(0);
      expect(line).toBeGreaterThan(0);
    }
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { loadSteps } from '../../loaders/write.js';
import { GraphError } from '../../src/graph/errors.js';
import { emptyGraph } from '../../src/graph/reset.js';
import { copy, restore } from '../../src/graph/restore.js';
import { engines, nameSkipped } from './engines.js';
import { fixtures, loading, yunling2022 } from './fixtures.js';
import { dumped, loaded } from './helpers.js';

nameSkipped();

const now = '2026-05-06T07:08:09.000Z';

describe.each(engines)('dump and restore on $name', (engine) => {
  let graph: Graph;
  let other: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    other = (await engines[0]?.open()) as Graph;
  });
  afterAll(async () => {
    await graph?.close();
    await other?.close();
  });

  test('nodes sorted by id, then relationships sorted by start, type and end; properties sorted; no time of loading', async () => {
    const lines = await dumped(await loaded(graph, fixtures()));
    const rows = lines.map((line) => JSON.parse(line));
    const ids = rows.filter((row) => 'id' in row).map((row) => row.id);
    expect(ids).toEqual([...ids].sort());
    expect(rows.findIndex((row) => 'from' in row)).toBe(ids.length);
    const keys = rows.slice(ids.length).map((row) => `${row.from}\u0000${row.type}\u0000${row.to}`);
    expect(keys).toEqual([...keys].sort());
    for (const row of rows) expect(Object.keys(row.properties)).toEqual(Object.keys(row.properties).sort());
    expect(lines.join()).not.toContain('loadedAt');
    expect(lines.join()).not.toContain('stale');
  });

  test('carried to the embedded engine and back without loss, times of loading too', async () => {
    const lines = await dumped(await loaded(graph, fixtures()), { times: true });
    expect(lines.join()).toContain(loading.loadedAt);
    await emptyGraph(other);
    const counts = await copy(graph, other, now);
    expect(counts.nodes + counts.relationships).toBe(lines.length);
    expect(await dumped(other, { times: true })).toEqual(lines);
    await emptyGraph(graph);
    await copy(other, graph, now);
    expect(await dumped(graph, { times: true })).toEqual(lines);
  });

  test('a restored graph goes on as if it had been loaded', async () => {
    const lines = await dumped(await loaded(graph, fixtures()));
    await emptyGraph(graph);
    await restore(graph, lines, now);
    expect((await dumped(graph, { times: true })).join()).toContain(now);
    for (const extraction of fixtures()) await graph.write(loadSteps(extraction, loading));
    expect(await dumped(graph)).toEqual(lines);
  });

  test('a graph that holds something is left alone', async () => {
    const lines = await dumped(await loaded(graph, [yunling2022()]));
    await expect(restore(graph, lines, now)).rejects.toThrow(
      'The graph holds something already. Empty it first (zhengtu reset --yes), or name another one in ZHENGTU_GRAPH.',
    );
    expect(await dumped(graph)).toEqual(lines);
  });
});

test('a dump that lost a node is told of', async () => {
  const graph = await loaded((await engines[0]?.open()) as Graph, [yunling2022()]);
  const lines = (await dumped(graph)).filter((line) => !line.startsWith('{"id":"Rule:document-head"'));
  await emptyGraph(graph);
  await expect(restore(graph, lines, now)).rejects.toThrow(
    /^The dump is not whole: 1 of its \d+ relationships lead to nodes that it does not hold\. The rest was restored; make the dump again with zhengtu dump\.$/,
  );
  await graph.close();
});

describe('a restore that breaks off', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `{"id":"Rule:${n}","properties":{}}`);
  const gazette = '{"id":"Gazette:a","properties":{"sha256":"0a","name":"a"}}';
  const held = { name: 'held', text: 'MATCH (g:Gazette) RETURN g.sha256 AS sha256' };

  test('over a line leaves nothing', async () => {
    const graph = (await engines[0]?.open()) as Graph;
    await expect(restore(graph, [gazette, ...many(5_000), 'broken'], now)).rejects.toThrow('Line 5002 of the dump');
    expect(await dumped(graph)).toEqual([]);
    await graph.close();
  });

  test('because the graph went away leaves no gazette that counts as whole', async () => {
    const graph = (await engines[0]?.open()) as Graph;
    const { write } = graph;
    let writes = 0;
    graph.write = async (steps) => {
      writes += 1;
      if (writes > 1) throw new GraphError('The graph went away.');
      return write.call(graph, steps);
    };
    await expect(restore(graph, [gazette, ...many(10_000)], now)).rejects.toThrow('The graph went away.');
    expect(await graph.read(held, {})).toEqual([{ sha256: null }]);
    graph.write = write;
    await emptyGraph(graph);
    await restore(graph, [gazette, ...many(10_000)], now);
    expect(await graph.read(held, {})).toEqual([{ sha256: '0a' }]);
    await graph.close();
  });
});

describe('lines that are none of a dump', () => {
  test.each([
    [
      'PK\u0003\u0004\uFFFD\u0000',
      'Line 2 of the dump is neither a node nor a relationship: it is no text. Make the dump again with zhengtu dump.',
    ],
    [
      '{"id":"Dra\\u0007gon:a","properties":{}}',
      'Line 2 of the dump names “Dra?gon:a”, whose kind is unknown. Make the dump again with this version of zhengtu.',
    ],
    [
      'not JSON',
      'Line 2 of the dump is neither a node nor a relationship: “not JSON”. Make the dump again with zhengtu dump.',
    ],
    [
      '{"id":"Task:a"}',
      'Line 2 of the dump is neither a node nor a relationship: “{"id":"Task:a"}”. Make the dump again with zhengtu dump.',
    ],
    [
      '{"id":"Dragon:a","properties":{}}',
      'Line 2 of the dump names “Dragon:a”, whose kind is unknown. Make the dump again with this version of zhengtu.',
    ],
    [
      '{"from":"Task:a","type":"DUE]->() DELETE","to":"Task:b","properties":{}}',
      'Line 2 of the dump names a relationship “DUE]->() DELETE”, which is unknown. Make the dump again with this version of zhengtu.',
    ],
  ])('%s', async (line, message) => {
    const graph = (await engines[0]?.open()) as Graph;
    await expect(restore(graph, ['{"id":"Rule:a","properties":{}}', line], now)).rejects.toThrow(message);
    await graph.close();
  });
});

test('any lines are restored or refused with a sentence', async () => {
  const graph = (await engines[0]?.open()) as Graph;
  const id = fc.oneof(fc.constantFrom('Task:a', 'Rule:b', 'Model:zhengtu', ':', ''), fc.string());
  const properties = fc.dictionary(
    fc.constantFrom('name', 'kind', 'id'),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  );
  const line = fc.oneof(
    fc.record({ id, properties }).map((row) => JSON.stringify(row)),
    fc
      .record({ from: id, type: fc.constantFrom('DUE', 'ASSIGNS', 'X'), to: id, properties })
      .map((row) => JSON.stringify(row)),
    fc.json(),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
      await emptyGraph(graph);
      await restore(graph, lines, now).catch((error) => expect(error).toBeInstanceOf(GraphError));
    }),
    { numRuns: 60 },
  );
  await graph.close();
});

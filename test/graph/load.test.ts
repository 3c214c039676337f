import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labels, relationshipTypes } from '../../cypher/model.js';
import type { Graph } from '../../cypher/port.js';
import { gazetteId, loadSteps, unloadSteps } from '../../loaders/write.js';
import { emptyGraph } from '../../src/graph/reset.js';
import { engines, nameSkipped } from './engines.js';
import { anlan2022, anlan2023, fixtures, loading, yunling2022, yunling2023 } from './fixtures.js';
import { dumped, loaded } from './helpers.js';

nameSkipped();

describe.each(engines)('loading on $name', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
  });
  afterAll(() => graph?.close());

  test('the fixtures hold every label and relationship type, and integers are integers', async () => {
    await loaded(graph, fixtures());
    const rows = (await dumped(graph)).map((line) => JSON.parse(line));
    const of = (part: string) => [...new Set(rows.filter((row) => row[part]).map((row) => row[part]))];
    expect([...new Set(of('id').map((id) => id.split(':')[0]))].sort()).toEqual([...labels]);
    expect(of('type').sort()).toEqual([...relationshipTypes]);
  });

  test('the order of loading does not matter', async () => {
    const first = await dumped(await loaded(graph, fixtures()));
    expect(await dumped(await loaded(graph, fixtures().reverse()))).toEqual(first);
    expect(await dumped(await loaded(graph, [yunling2022(), anlan2023(), yunling2023(), anlan2022()]))).toEqual(first);
  });

  test('loading again changes nothing', async () => {
    const first = await dumped(await loaded(graph, fixtures()));
    for (const extraction of fixtures())
      await graph.write(loadSteps(extraction, { ...loading, loadedAt: '2030-01-01T00:00:00.000Z' }));
    expect(await dumped(graph)).toEqual(first);
  });

  test('unloading leaves what the other gazettes say, and nothing at the end', async () => {
    await loaded(graph, fixtures());
    const reference = await engines[0]?.open();
    const rest = fixtures();
    for (const gone of fixtures().reverse()) {
      rest.pop();
      await graph.write(unloadSteps(gazetteId(gone.records)));
      expect(await dumped(graph)).toEqual(await dumped(await loaded(reference as Graph, rest)));
    }
    expect(await dumped(graph)).toEqual([]);
    await reference?.close();
  });

  test('two loaders at once end as one after the other', async () => {
    const first = await dumped(await loaded(graph, fixtures()));
    await emptyGraph(graph);
    await Promise.all(
      [...fixtures(), ...fixtures().reverse()].map((extraction) => graph.write(loadSteps(extraction, loading))),
    );
    expect(await dumped(graph)).toEqual(first);
  });

  test('a load that fails leaves the old state', async () => {
    const first = await dumped(await loaded(graph, [yunling2022()]));
    const steps = loadSteps(anlan2022(), loading);
    const broken = { statement: { name: 'broken', text: 'THIS IS NO CYPHER' }, parameters: {} };
    await expect(graph.write([...steps.slice(0, -3), broken])).rejects.toThrow('“broken”');
    expect(await dumped(graph)).toEqual(first);
    await graph.write(steps);
    expect((await dumped(graph)).length).toBeGreaterThan(first.length);
  });

  test('a read after a load sees it', async () => {
    await emptyGraph(graph);
    for (const extraction of fixtures()) {
      await graph.write(loadSteps(extraction, loading));
      const id = gazetteId(extraction.records);
      const whole = { name: 'whole', text: 'MATCH (g:Gazette {id: $id}) RETURN g.sha256 AS sha256' };
      expect(await graph.read(whole, { id })).toEqual([{ sha256: extraction.records.source.sha256 }]);
    }
  });
});

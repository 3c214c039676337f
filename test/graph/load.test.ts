import { expect, test } from 'vitest';
import { labels, relationshipTypes } from '../../cypher/model.js';
import type { Graph } from '../../cypher/port.js';
import type { Extraction } from '../../loaders/extraction.js';
import { gazetteId, loadSteps, unloadSteps } from '../../loaders/write.js';
import { dump } from '../../src/graph/dump.js';
import { openGraph } from '../../src/graph/open.js';
import { anlan2022, anlan2023, fixtures, loading, yunling2022, yunling2023 } from './fixtures.js';

const lines = async (graph: Graph): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
};

async function loaded(...extractions: Extraction[]): Promise<Graph> {
  const graph = await openGraph('memory:');
  await graph.prepare();
  for (const extraction of extractions) await graph.write(loadSteps(extraction, loading));
  return graph;
}

test('the fixtures hold every label and relationship type', async () => {
  const graph = await loaded(...fixtures());
  const all = await lines(graph);
  const parsed = all.map((line) => JSON.parse(line));
  expect([...new Set(parsed.filter((row) => row.id).map((row) => row.id.split(':')[0]))].sort()).toEqual([...labels]);
  expect([...new Set(parsed.filter((row) => row.from).map((row) => row.type))].sort()).toEqual([...relationshipTypes]);
});

test('order does not matter', async () => {
  const one = await lines(await loaded(...fixtures()));
  const two = await lines(await loaded(...fixtures().reverse()));
  const three = await lines(await loaded(yunling2022(), anlan2023(), yunling2023(), anlan2022()));
  expect(two).toEqual(one);
  expect(three).toEqual(one);
});

test('twice changes nothing; unloading leaves what the rest says', async () => {
  const graph = await loaded(...fixtures());
  const one = await lines(graph);
  for (const extraction of fixtures()) {
    await graph.write(loadSteps(extraction, loading));
    expect(await lines(graph)).toEqual(one);
  }
  for (const gone of fixtures()) {
    await graph.write(unloadSteps(gazetteId(gone.records)));
    const rest = fixtures().filter((other) => other.records.source.path !== gone.records.source.path);
    expect(await lines(graph)).toEqual(await lines(await loaded(...rest)));
    await graph.write(loadSteps(gone, loading));
    expect(await lines(graph)).toEqual(one);
  }
  for (const gone of fixtures()) await graph.write(unloadSteps(gazetteId(gone.records)));
  expect(await lines(graph)).toEqual([]);
});

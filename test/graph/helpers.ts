/** What graph tests share. */
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import type { Extraction } from '../../loaders/extraction.js';
import { loadSteps } from '../../loaders/write.js';
import { dump } from '../../src/graph/dump.js';
import { emptyGraph } from '../../src/graph/reset.js';
import type { TestEngine } from './engines.js';
import { fixtures, loading } from './fixtures.js';

/** The lines of a graph's dump. */
export async function dumped(graph: Graph, options = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dump(graph, options)) lines.push(line);
  return lines;
}

/** The graph, emptied and with these readings loaded. */
export async function loaded(graph: Graph, extractions: readonly Extraction[]): Promise<Graph> {
  await emptyGraph(graph);
  for (const extraction of extractions) await graph.write(loadSteps(extraction, loading));
  return graph;
}

/** A graph of an engine with the fixtures loaded, for the tests of one `describe`; there once they run. */
export function withFixtures(engine: TestEngine): () => Graph {
  let graph: Graph;
  beforeAll(async () => {
    graph = await loaded(await engine.open(), fixtures());
  });
  afterAll(() => graph?.close());
  return () => graph;
}

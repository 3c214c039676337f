/**
 * The engines that suites run on: `describe.each(engines)`. Embedded always; Neo4j where ZHENGTU_TEST_NEO4J names a server (its database is EMPTIED;
 * user and password as ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD), or where Java and Maven are there. What cannot run is named in `skipped`.
 */
import { test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { hasJars, versions, whyNot } from '../../scripts/neo4j/server.mjs';
import { openGraph } from '../../src/graph/open.js';
import type { GraphNotification, GraphOptions } from '../../src/graph/options.js';
import { emptyGraph } from '../../src/graph/reset.js';
import { named, type Turn, takeServer } from './servers.js';

/** An engine under test. */
export interface TestEngine {
  name: string;
  /** An empty, prepared graph for one test file alone. Close it when the file is done. */
  open(options?: GraphOptions): Promise<Graph>;
}

const embedded: TestEngine = {
  name: 'embedded',
  async open(options = {}) {
    const graph = await openGraph('memory:', options);
    await graph.prepare();
    return graph;
  },
};

/** Remarks of Neo4j fail the test during which they come. */
const failing = (notification: GraphNotification): void => {
  throw new Error(`Neo4j remarks on “${notification.statement}”: ${notification.description}`);
};

async function openServer(turn: Turn, options: GraphOptions): Promise<Graph> {
  const { ZHENGTU_GRAPH_USER: user, ZHENGTU_GRAPH_PASSWORD: password } = process.env;
  const login = { ...(user ? { user } : {}), ...(password ? { password } : {}) };
  const graph = await openGraph(turn.url, { onNotification: failing, timeoutMs: 60_000, ...login, ...options });
  addresses.set(graph, turn.url);
  await graph.prepare();
  await emptyGraph(graph);
  const close = async () => {
    await graph.close();
    turn.release();
  };
  return Object.assign(graph, { close: once(close, graph.close.bind(graph)) });
}

/** How to reach the server of a graph that an engine opened, for what the port does not offer. */
export function neo4jLogin(graph: Graph): { url: string; user: string; password: string } {
  const { ZHENGTU_GRAPH_USER: user = 'neo4j', ZHENGTU_GRAPH_PASSWORD: password = '' } = process.env;
  return { url: addresses.get(graph) ?? '', user, password };
}

const addresses = new WeakMap<Graph, string>();

/** The first call does everything; the engine's own closing is not called through itself. */
function once(close: () => Promise<void>, own: () => Promise<void>): () => Promise<void> {
  let closing = false;
  return () => {
    if (closing) return own();
    closing = true;
    return close();
  };
}

const atAddress = (url: string): TestEngine => ({
  name: `neo4j at ${url}`,
  open: (options = {}) => openServer({ url, release: () => undefined }, options),
});

const servers: TestEngine[] = named
  ? [atAddress(named)]
  : versions
      .filter((row) => unusable(row) === null)
      .map((row) => ({
        name: `neo4j ${row.version}`,
        open: async (options = {}) => openServer(await takeServer(row), options),
      }));

/** Why a version cannot be run here, or null. Its jars were fetched before the tests (servers.ts). */
function unusable(row: (typeof versions)[number]): string | null {
  return whyNot(row) ?? (hasJars(row.version) ? null : 'its jars could not be fetched');
}

/** Versions that a test may start a server of its own with; none where ZHENGTU_TEST_NEO4J names one. */
export const runnable = named ? [] : versions.filter((row) => unusable(row) === null);

/** Engines to run on. */
export const engines: TestEngine[] = [embedded, ...servers];

/** The embedded engine and the first Neo4j: for suites whose subject does not depend on the server's version. */
export const oneOfEach: TestEngine[] = engines.slice(0, 2);

/** Engines that cannot run here, with the reason. */
export const skipped: string[] = named
  ? []
  : versions.filter((row) => unusable(row)).map((row) => `neo4j ${row.version}: ${unusable(row)}`);

/** Makes the reasons show up among the results of a test file. */
export function nameSkipped(): void {
  for (const reason of skipped) test.skip(reason, () => undefined);
}

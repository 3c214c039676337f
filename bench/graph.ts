/**
 * Loading against bare creation: made gazettes loaded through the statements of `cypher/load`, then the same nodes and relationships written by bare
 * `UNWIND … CREATE` into the same engine, emptied, with the same indexes. `npm run bench:graph -- 100` (gazettes; 100 unless told).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import type { Graph } from '../cypher/port.js';
import { loadSteps } from '../loaders/write.js';
import { dump } from '../src/graph/dump.js';
import { openGraph } from '../src/graph/open.js';
import { emptyGraph } from '../src/graph/reset.js';
import { restore } from '../src/graph/restore.js';
import { madeGazette } from './made.js';

/** Found from the package root: the compiler leaves plain scripts where they are. */
const servers: typeof import('../scripts/neo4j/server.mjs') = await import(
  join(packageRoot(), 'scripts/neo4j/server.mjs')
);

const loading = { loader: 'bench', loadedAt: '2026-01-01T00:00:00Z' };
const gazettesPerCity = 3;

/** What one engine did. Seconds; a fact is a node or relationship that stands in the graph at the end. */
export interface LoadFigures {
  engine: string;
  gazettes: number;
  facts: number;
  load: number;
  bare: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** Loads made gazettes, writes the same rows barely, and gives both times. */
export async function benchLoading(graph: Graph, name: string, gazettes: number): Promise<LoadFigures> {
  await warm(graph);
  let load = 0;
  for (let index = 0; index < gazettes; index += 1) {
    const steps = loadSteps(
      madeGazette(Math.floor(index / gazettesPerCity), 2020 + (index % gazettesPerCity)),
      loading,
    );
    const began = performance.now();
    await graph.write(steps);
    load += seconds(began);
  }
  const lines = await collect(graph);
  await emptyGraph(graph);
  const began = performance.now();
  await restore(graph, lines, loading.loadedAt);
  return { engine: name, gazettes, facts: lines.length, load, bare: seconds(began) };
}

/** Both ways once, so that neither pays for planning. */
async function warm(graph: Graph): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await emptyGraph(graph);
    await graph.prepare();
    await graph.write(loadSteps(madeGazette(0, 2020), loading));
    await graph.write(loadSteps(madeGazette(1, 2020), loading));
    const lines = await collect(graph);
    await emptyGraph(graph);
    await restore(graph, lines, loading.loadedAt);
  }
  await emptyGraph(graph);
}

async function collect(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dump(graph, { times: true })) lines.push(line);
  return lines;
}

/** One line of figures: `embedded: 100 gazettes, 150000 facts; load 10.0 s (15000 facts/s); bare 8.0 s; 1.25 ×`. */
export const shown = ({ engine, gazettes, facts, load, bare }: LoadFigures): string =>
  `${engine}: ${gazettes} gazettes, ${facts} facts; load ${load.toFixed(1)} s (${Math.round(facts / load)} facts/s); bare UNWIND … CREATE ${bare.toFixed(1)} s; ${(load / bare).toFixed(2)} ×`;

async function onEmbedded(gazettes: number): Promise<LoadFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
  const graph = await openGraph(join(folder, 'data'));
  try {
    return await benchLoading(graph, 'embedded', gazettes);
  } finally {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(version: string, gazettes: number): Promise<LoadFigures> {
  const server = await servers.startServer({ version });
  const graph = await openGraph(server.url, { timeoutMs: 120_000 });
  try {
    return await benchLoading(graph, `neo4j ${version}`, gazettes);
  } finally {
    await graph.close();
    await server.kill();
    rmSync(server.home, { recursive: true, force: true });
  }
}

const gazettes = Number(process.argv[2] ?? 100);
console.log(shown(await onEmbedded(gazettes)));
for (const row of servers.versions) {
  const why = servers.whyNot(row);
  console.log(why ? `neo4j ${row.version}: not run, ${why}` : shown(await onNeo4j(row.version, gazettes)));
}

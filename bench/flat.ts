/**
 * Whether a load costs the same however many gazettes are in the graph: one city's gazettes, which all name the same units and cite the same laws, loaded
 * one after the other. `npm run bench:flat -- 300` (gazettes; 300 unless told) prints the median time of a load by tens of
 * gazettes; `-- 300 embedded` or `-- 300 5.26.12` on that engine alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import type { Graph } from '../cypher/port.js';
import { loadSteps } from '../loaders/write.js';
import { openGraph } from '../src/graph/open.js';
import { lawful } from './lawful.js';

const servers: typeof import('../scripts/neo4j/server.mjs') = await import(
  join(packageRoot(), 'scripts/neo4j/server.mjs')
);

const loading = { loader: 'bench', loadedAt: '2026-01-01T00:00:00Z' };
/** Prints the medians as they come. */
async function flat(graph: Graph, name: string, gazettes: number): Promise<void> {
  await graph.prepare();
  let times: number[] = [];
  for (let index = 0; index < gazettes; index += 1) {
    const steps = loadSteps(lawful(1700 + index), loading);
    const began = performance.now();
    await graph.write(steps);
    times.push(performance.now() - began);
    if (times.length < 10 && index + 1 < gazettes) continue;
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(`${name}: gazette ${index + 2 - times.length}–${index + 1}: ${median.toFixed(0)} ms`);
    times = [];
  }
}

async function onEmbedded(gazettes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
  const graph = await openGraph(join(folder, 'data'));
  await flat(graph, 'embedded', gazettes);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
}

async function onNeo4j(version: string, gazettes: number): Promise<void> {
  const server = await servers.startServer({ version });
  const graph = await openGraph(server.url);
  await flat(graph, `neo4j ${version}`, gazettes);
  await graph.close();
  await server.kill();
  rmSync(server.home, { recursive: true, force: true });
}

const gazettes = Number(process.argv[2] ?? 300);
const only = process.argv[3] ?? null;
if (only === null || only === 'embedded') await onEmbedded(gazettes);
for (const row of servers.versions.filter(({ version }) => only === null || only === version)) {
  const why = servers.whyNot(row);
  if (why) console.log(`neo4j ${row.version}: not run, ${why}`);
  else await onNeo4j(row.version, gazettes);
}

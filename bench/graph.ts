/**
 * Loading against bare creation: made gazettes loaded through the statements of `cypher/load`, then the same nodes and relationships written by bare
 * `UNWIND … CREATE` into the same engine, emptied, with the same indexes. `npm run bench:graph -- 100` (gazettes;
 * 100 unless told); `-- 100 embedded` or `-- 100 5.26.12` on that engine alone.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** Seconds by the clock, and of all processors that this process and the server used. */
interface Spent {
  clock: number;
  cpu: number;
}

/** What one engine did. A fact is a node or relationship that stands in the graph at the end. */
export interface LoadFigures {
  engine: string;
  gazettes: number;
  facts: number;
  load: Spent;
  bare: Spent;
}

/** Processor time of this process and of a server on this machine (Linux tells it in hundredths of a second), in seconds. */
function cpuSeconds(server: number | null): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (server === null) return own;
  const fields = readFileSync(`/proc/${server}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return own + (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Adds what the work takes. */
async function timed(server: number | null, spent: Spent, work: () => Promise<unknown>): Promise<void> {
  const [clock, cpu] = [performance.now(), cpuSeconds(server)];
  await work();
  spent.clock += (performance.now() - clock) / 1000;
  spent.cpu += cpuSeconds(server) - cpu;
}

/** Loads made gazettes, writes the same rows barely, and gives both times. `server` is the process of the graph's server, null where it has none. */
export async function benchLoading(
  graph: Graph,
  name: string,
  gazettes: number,
  server: number | null,
): Promise<LoadFigures> {
  await warm(graph);
  const load = { clock: 0, cpu: 0 };
  const bare = { clock: 0, cpu: 0 };
  for (let index = 0; index < gazettes; index += 1) {
    const made = madeGazette(Math.floor(index / gazettesPerCity), 2020 + (index % gazettesPerCity));
    const steps = loadSteps(made, loading);
    await timed(server, load, () => graph.write(steps));
  }
  const lines = await collect(graph);
  await emptyGraph(graph);
  await timed(server, bare, () => restore(graph, lines, loading.loadedAt));
  return { engine: name, gazettes, facts: lines.length, load, bare };
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

/** One line of figures: seconds by the clock, of processors in brackets, and how many times the bare writing both are. */
const shown = ({ engine, gazettes, facts, load, bare }: LoadFigures): string =>
  `${engine}: ${gazettes} gazettes, ${facts} facts; load ${said(load)} (${Math.round(facts / load.clock)} facts/s); bare UNWIND … CREATE ${said(bare)}; ${(load.clock / bare.clock).toFixed(2)} × by the clock, ${(load.cpu / bare.cpu).toFixed(2)} × of processors`;

const said = ({ clock, cpu }: Spent): string => `${clock.toFixed(1)} s [${cpu.toFixed(1)} s]`;

async function onEmbedded(gazettes: number): Promise<LoadFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
  const graph = await openGraph(join(folder, 'data'));
  try {
    return await benchLoading(graph, 'embedded', gazettes, null);
  } finally {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(version: string, gazettes: number): Promise<LoadFigures> {
  const server = await servers.startServer({ version });
  const graph = await openGraph(server.url, { timeoutMs: 120_000 });
  try {
    return await benchLoading(graph, `neo4j ${version}`, gazettes, server.pid);
  } finally {
    await graph.close();
    await server.kill();
    rmSync(server.home, { recursive: true, force: true });
  }
}

const gazettes = Number(process.argv[2] ?? 100);
const only = process.argv[3] ?? null;
if (only === null || only === 'embedded') console.log(shown(await onEmbedded(gazettes)));
for (const row of servers.versions.filter(({ version }) => only === null || only === version)) {
  const why = servers.whyNot(row);
  console.log(why ? `neo4j ${row.version}: not run, ${why}` : shown(await onNeo4j(row.version, gazettes)));
}

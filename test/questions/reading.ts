/** Gazette files as the program loads them, for the questions. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Graph } from '../../cypher/port.js';
import { type Extraction, extract, read } from '../../loaders/index.js';
import { loadSteps } from '../../loaders/write.js';
import { openGraph } from '../../src/graph/open.js';

/** The readings of all text files of a folder. */
export async function readingsOf(folder: string): Promise<Extraction[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return Promise.all(
    files.map(async (file) => extract(await read(basename(file), new Uint8Array(readFileSync(join(folder, file)))))),
  );
}

/** A graph in memory with these readings. */
export async function graphOf(readings: readonly Extraction[]): Promise<Graph> {
  const graph = await openGraph('memory:');
  await graph.prepare();
  for (const reading of readings)
    await graph.write(loadSteps(reading, { loader: 'test', loadedAt: '2026-01-01T00:00:00Z' }));
  return graph;
}

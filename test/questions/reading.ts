/** Gazette files as the program loads them, for the questions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { type Extraction, extract, read } from '../../loaders/index.js';
import { loadSteps } from '../../loaders/write.js';
import { openGraph } from '../../src/graph/open.js';
import { answer } from '../schema/asking.js';

/** The gazettes that answers are checked against: our samples, and real ones where they are. */
const folders = [
  { name: 'sample gazettes', folder: fileURLToPath(new URL('../gazettes', import.meta.url)) },
  { name: 'real gazettes', folder: fileURLToPath(new URL('../../../shared/gazettes', import.meta.url)) },
];

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

/** Gazettes as they were read, and the graph that holds them. */
export interface Loaded {
  graph: Graph;
  readings: Extraction[];
}

/** Describes the tests of each folder of gazettes that is there; one that is not is skipped by name. `loaded` is filled before the first test. */
export function onGazettes(tests: (loaded: Loaded) => void): void {
  describe.each(folders)('$name', ({ name, folder }) => {
    if (!existsSync(folder)) {
      test.skip(`skipped: the ${name} are not at ${folder}`, () => undefined);
      return;
    }
    const loaded = {} as Loaded;
    beforeAll(async () => {
      loaded.readings = await readingsOf(folder);
      expect(loaded.readings.length).toBeGreaterThan(0);
      loaded.graph = await graphOf(loaded.readings);
    });
    afterAll(() => loaded.graph.close());
    tests(loaded);
  });
}

/** Every row of a list at the root of the API, page by page; as many as it says there are. */
export async function all<Row = Record<string, unknown>>(
  graph: Graph,
  field: string,
  args: string,
  selection: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const query = `query Page($after: String) { ${field}(${args} first: 100, after: $after) { totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const page: Page<Row> = (await answer(graph, query, { after }))[field];
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (!after) expect(rows.length).toBe(page.totalCount);
  } while (after);
  return rows;
}

interface Page<Row> {
  totalCount: number;
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

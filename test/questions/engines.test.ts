/** The 18 questions on the samples and, where they are beside the project, the real gazettes: row for row the same answers from both engines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import type { Graph } from '../../cypher/port.js';
import { nameSkipped, oneOfEach } from '../graph/engines.js';
import { dumped, loaded } from '../graph/helpers.js';
import { ask } from '../schema/asking.js';
import { offeredBy } from './offered.js';
import { readingsOf } from './reading.js';

nameSkipped();

const source = readFileSync(new URL('questions.graphql', import.meta.url), 'utf8');
const operations = [...source.matchAll(/^query (\w+)/gm)].map((match) => String(match[1]));

const folders = [
  { name: 'the samples', folder: join(packageRoot(), 'test/gazettes') },
  { name: 'the real gazettes', folder: join(packageRoot(), '../shared/gazettes') },
];
for (const { name, folder } of folders)
  if (!existsSync(folder)) test.skip(`${name} are not beside the project (${folder})`, () => undefined);
if (oneOfEach.length < 2) test.skip('no Neo4j can run here: there is nothing to compare with', () => undefined);

const there = folders.filter(({ folder }) => oneOfEach.length === 2 && existsSync(folder));

describe.each(there)('on $name', ({ folder }) => {
  const graphs: Graph[] = [];
  beforeAll(async () => {
    const readings = await readingsOf(folder);
    for (const engine of oneOfEach) graphs.push(await loaded(await engine.open(), readings));
  });
  afterAll(async () => {
    for (const graph of graphs) await graph.close();
  });
  const on = (engine: number): Graph => graphs[engine] as Graph;

  test('dumps are the same, byte for byte', async () => {
    const lines = await dumped(on(1));
    const reference = await dumped(on(0));
    expect(lines.length).toBe(reference.length);
    expect(lines.filter((line, index) => line !== reference[index]).slice(0, 3)).toEqual([]);
  });

  test.each(operations)('%s', async (operation) => {
    const asked = offeredBy(await dumped(on(0))).filter((offered) => offered.operation === operation);
    expect(asked.length).toBeGreaterThan(0);
    for (const { variables } of asked) {
      const [embedded, neo4j] = await Promise.all(graphs.map((graph) => ask(graph, source, variables, operation)));
      expect(embedded?.errors, JSON.stringify(variables)).toEqual([]);
      expect({ variables, data: neo4j?.data, errors: neo4j?.errors }).toEqual({
        variables,
        data: embedded?.data,
        errors: [],
      });
    }
  });
});

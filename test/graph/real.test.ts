/** Gazettes as people load them, on every engine: the samples, and the real ones where they are beside the project. Equal dumps, nothing lost, whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import type { Graph } from '../../cypher/port.js';
import type { Extraction } from '../../loaders/extraction.js';
import { extract, read } from '../../loaders/index.js';
import { gazetteId, loadSteps, unloadSteps } from '../../loaders/write.js';
import { engines, nameSkipped, oneOfEach } from './engines.js';
import { loading } from './fixtures.js';
import { dumped, loaded } from './helpers.js';

nameSkipped();

const folders = [
  { name: 'samples', folder: join(packageRoot(), 'test/gazettes') },
  { name: 'real gazettes', folder: join(packageRoot(), '../shared/gazettes') },
].filter(({ name, folder }) => {
  if (existsSync(folder)) return true;
  test.skip(`${name}: not beside the project (${folder})`, () => undefined);
  return false;
});

async function readings(folder: string): Promise<Extraction[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.map(async (file) => extract(await read(file, readFileSync(join(folder, file))))));
}

/** Every order of some things. */
const orders = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((one) => orders(things.filter((it) => it !== one)).map((rest) => [one, ...rest]));

const pairs = <T>(things: readonly T[]): [T, T][] =>
  things.flatMap((one, at) => things.slice(at + 1).map((other): [T, T] => [one, other]));

const digestOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
const digest = async (graph: Graph): Promise<string> => digestOf(await dumped(graph));

/** How many facts of each kind the records hold. */
function counted(all: readonly Extraction[]): Record<string, number> {
  const sum = (count: (records: Extraction['records']) => number) =>
    all.reduce((total, { records }) => total + count(records), 0);
  return {
    Task: sum((records) => records.tasks.length),
    RESPONSIBLE_FOR: sum((records) => records.tasks.reduce((n, task) => n + task.assignments.length, 0)),
    DUE: sum((records) => records.tasks.reduce((n, task) => n + task.deadlines.length, 0)),
    Project: sum((records) => records.projects.length),
    ApprovalItem: sum((records) => records.approvalItems.length),
    MEMBER_OF: sum((records) => records.memberships.length),
    'HOLDS or LEFT': sum((records) => records.appointments.length),
    CITES: sum((records) => records.documents.reduce((n, document) => n + document.cites.length, 0)),
  };
}

describe.each(folders)('$name', ({ folder }) => {
  let all: Extraction[];
  let reference: string[];
  beforeAll(async () => {
    all = await readings(folder);
    const graph = await engines[0]?.open();
    reference = await dumped(await loaded(graph as Graph, all));
    await graph?.close();
  });

  test('nothing is lost or doubled between the records and the graph', () => {
    const kinds = reference
      .map((line) => JSON.parse(line))
      .map((row) => row.type ?? row.id.slice(0, row.id.indexOf(':')));
    const found = Object.keys(counted(all)).map((kind) => [
      kind,
      kinds.filter((name) => kind.split(' or ').includes(name)).length,
    ]);
    expect(Object.fromEntries(found)).toEqual(counted(all));
  });

  test('in every order, and every two of them in either, the dump is the same, byte for byte', async () => {
    const graph = (await engines[0]?.open()) as Graph;
    for (const order of orders(all)) expect(await digest(await loaded(graph, order))).toBe(digestOf(reference));
    for (const [first, second] of pairs(all)) {
      const there = await digest(await loaded(graph, [first, second]));
      expect(await digest(await loaded(graph, [second, first]))).toBe(there);
    }
    await graph.close();
  });

  describe.each(oneOfEach)('on $name', (engine) => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph?.close());

    test('loaded in the other order and once more, the dump is the same, byte for byte', async () => {
      await loaded(graph, [...all].reverse());
      for (const extraction of all) await graph.write(loadSteps(extraction, loading));
      const lines = await dumped(graph);
      expect(lines.length).toBe(reference.length);
      expect(lines.filter((line, index) => line !== reference[index]).slice(0, 3)).toEqual([]);
    });

    test('while a gazette is loaded and unloaded, readers between two equal marks see it whole or not at all', async () => {
      const [extraction] = all;
      if (!extraction) return;
      const id = gazetteId(extraction.records);
      const seen = {
        name: 'seen',
        text: 'OPTIONAL MATCH (g:Gazette {id: $id}) RETURN g.sha256 IS NOT NULL AS whole, COUNT { MATCH (:Task {gazette: $id}) } AS tasks',
      };
      const rounds = (async () => {
        for (let round = 0; round < 3; round += 1) {
          await graph.write(unloadSteps(id));
          await graph.write(loadSteps(extraction, loading));
        }
      })();
      let running = true;
      rounds.finally(() => {
        running = false;
      });
      const states = new Set<string>();
      while (running) {
        const before = await graph.mark();
        const state = JSON.stringify(await graph.read(seen, { id }));
        if ((await graph.mark()) === before) states.add(state);
      }
      await rounds;
      // On a slow machine every read may straddle a commit: the state at the end is one that must be seen.
      states.add(JSON.stringify(await graph.read(seen, { id })));
      const tasks = extraction.records.tasks.length;
      const allowed = [JSON.stringify([{ whole: true, tasks }]), JSON.stringify([{ whole: false, tasks: 0 }])];
      expect([...states].filter((state) => !allowed.includes(state))).toEqual([]);
      expect(states).toContain(allowed[0]);
    });
  });
});

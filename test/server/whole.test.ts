/** Questions asked of the service while a gazette comes and goes: it is in the answer whole, or said not to be there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { gazetteId, loadSteps, unloadSteps } from '../../loaders/write.js';
import { nameSkipped, oneOfEach } from '../graph/engines.js';
import { fixtures, loading, yunling2023 } from '../graph/fixtures.js';
import { loaded } from '../graph/helpers.js';
import { type Service, serve } from './serving.js';

nameSkipped();

const extraction = yunling2023();
const gazette = gazetteId(extraction.records);
const query = `query ($gazette: ID!) {
  gazettes(city: "云岭市", year: 2023) { nodes { coverage { tasks assignments } documents { totalCount } } }
  tasks(filter: { gazette: $gazette }) { totalCount nodes { assignments { mention } due { text } } }
}`;

interface Answer {
  gazettes: { nodes: { coverage: { tasks: number; assignments: number }; documents: { totalCount: number } }[] };
  tasks: { totalCount: number; nodes: { assignments: unknown[]; due: unknown[] }[] };
}

/** What an answer says of the gazette, in one line. */
const told = ({ gazettes, tasks }: Answer): string =>
  JSON.stringify([
    gazettes.nodes.map(({ coverage, documents }) => [coverage.tasks, coverage.assignments, documents.totalCount]),
    tasks.totalCount,
    tasks.nodes.map(({ assignments, due }) => [assignments.length, due.length]),
  ]);

describe.each(oneOfEach)('on $name', (engine) => {
  let graph: Graph;
  let service: Service;
  beforeAll(async () => {
    graph = await loaded(await engine.open(), fixtures());
    service = await serve({ ZHENGTU_LOG: 'silent' }, graph);
  });
  afterAll(async () => {
    await service?.close();
    await graph?.close();
  });

  test('whole or not at all', async () => {
    let running = true;
    const rounds = (async () => {
      for (let round = 0; round < 8; round += 1) {
        await graph.write(unloadSteps(gazette));
        await graph.write(loadSteps(extraction, loading));
      }
    })().finally(() => {
      running = false;
    });
    const answers = new Set<string>();
    while (running) {
      const { body } = await service.post({ query, variables: { gazette } });
      const codes = (body.errors ?? []).map((error) => error.extensions.code);
      if (codes.length === 0) answers.add(told(body.data as Answer));
      else expect([...new Set(codes)]).toEqual(['NOT_FOUND']);
    }
    await rounds;
    const whole = JSON.stringify([
      [[3, 3, 2]],
      3,
      [
        [1, 1],
        [2, 1],
        [0, 1],
      ],
    ]);
    expect([...answers].filter((answer) => answer !== whole && answer !== '[[],0,[]]')).toEqual([]);
    const { body } = await service.post({ query, variables: { gazette } });
    expect(told(body.data as Answer)).toBe(whole);
  });
});

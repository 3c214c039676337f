/** Time limits and abort signals on every engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { engines, nameSkipped } from './engines.js';

nameSkipped();

/** Takes minutes on every engine where nothing stops it. */
const endless = {
  name: 'endless',
  text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE (a * b) % 7 = 8 RETURN count(*) AS count',
};
const one = { name: 'one', text: 'RETURN 1 AS one' };

describe.each(engines)('bounds on $name', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
  });
  afterAll(() => graph?.close());

  test('a statement that takes too long', async () => {
    await expect(graph.read(endless, {}, { timeoutMs: 200 })).rejects.toThrow(
      'The graph took longer than 200 ms over its statement “endless”. Ask for less at once, or raise ZHENGTU_GRAPH_TIMEOUT.',
    );
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test('a statement that nobody waits for any more', async () => {
    const controller = new AbortController();
    const reading = graph.read(endless, {}, { signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toThrow(
      'The statement “endless” was stopped because nobody waits for its answer any more.',
    );
    await expect(graph.read(one, {}, { signal: controller.signal })).rejects.toMatchObject({ code: 'GRAPH_ABORTED' });
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test.runIf(engine.name.startsWith('neo4j'))('the server stops what was given up', async () => {
    const running = {
      name: 'running',
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query",
    };
    await expect.poll(() => graph.read(running, {})).toEqual([]);
  });

  test('values come back as they were given', async () => {
    const value = {
      whole: 7,
      negative: -3,
      big: 9007199254740991,
      part: 1.5,
      text: '岢岚𠮷',
      yes: true,
      none: null,
      list: [1, 'a'],
      map: { a: [] },
    };
    const back = { name: 'back', text: 'RETURN $value AS value, $value.whole / 2 AS half' };
    expect(await graph.read(back, { value })).toEqual([{ value, half: 3 }]);
  });
});

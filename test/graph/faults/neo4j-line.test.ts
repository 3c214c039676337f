/** A Neo4j that runs, behind a line that is cut, and one that somebody else holds: what people are told, what the service says, and that all is well afterwards. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../cypher/port.js';
import { loadSteps } from '../../../loaders/write.js';
import { openGraph } from '../../../src/graph/open.js';
import { serve } from '../../server/serving.js';
import { engines, nameSkipped, neo4jLogin } from '../engines.js';
import { loading, yunling2022, yunling2023 } from '../fixtures.js';
import { dumped, loaded } from '../helpers.js';
import { type Line, openLine } from './proxy.js';

nameSkipped();

const rows = 200_000;
const large = { name: 'large', text: `UNWIND range(1, ${rows}) AS n RETURN n, 'x' + n AS text` };
const server = engines.filter(({ name }) => name.startsWith('neo4j')).slice(0, 1);

describe.each(server)('on $name', (engine) => {
  let direct: Graph;
  let graph: Graph;
  let line: Line;
  beforeAll(async () => {
    direct = await engine.open();
    const { url, user, password } = neo4jLogin(direct);
    line = await openLine(url);
    graph = await openGraph(line.url, { user, password, timeoutMs: 60_000, retryMs: 1_000, lockMs: 1_500 });
  });
  afterAll(async () => {
    await graph?.close();
    await line?.close();
    await direct?.close();
  });

  test('cut once in the middle of a large result: asked again, and answered whole', async () => {
    line.cutAfter(500_000, 1);
    expect(await graph.read(large, {})).toHaveLength(rows);
  });

  test('cut again and again: a sentence, not a part of the answer; then answered', async () => {
    line.cutAfter(500_000);
    await expect(graph.read(large, {})).rejects.toThrow(`No Neo4j answers at “${line.url}”, or it stopped answering.`);
    line.mend();
    expect(await graph.read(large, {})).toHaveLength(rows);
  });

  test('a load over a line that is cut once goes through; over one that stays cut it leaves the old state', async () => {
    const whole = await dumped(await loaded(direct, [yunling2022(), yunling2023()]));
    const before = await dumped(await loaded(direct, [yunling2022()]));
    line.cutAfter(3_000);
    await expect(graph.write(loadSteps(yunling2023(), loading))).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(await dumped(direct)).toEqual(before);
    line.cutAfter(3_000, 1);
    await graph.write(loadSteps(yunling2023(), loading));
    line.mend();
    expect(await dumped(direct)).toEqual(whole);
  });

  test('the service says when it is not ready, and is again by itself', async () => {
    const service = await serve({ ZHENGTU_LOG: 'silent' }, graph);
    const ready = async () => (await fetch(`${service.url}/readyz`)).status;
    expect(await ready()).toBe(200);
    line.cutAfter(0);
    expect(await ready()).toBe(503);
    const refused = await service.post({ query: '{ gazettes { nodes { id } } }' });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    line.mend();
    await expect.poll(ready).toBe(200);
    const answered = await service.post({ query: '{ gazettes { nodes { id } } }' });
    expect(answered.body.errors).toBeUndefined();
    await service.close();
  });

  test('a lock that somebody keeps: a load gives up with a sentence, reads go on, and it goes through when the lock is free', async () => {
    const before = await dumped(await loaded(direct, [yunling2022()]));
    const { url, user, password } = neo4jLogin(direct);
    const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
    const session = driver.session({ database: 'neo4j' });
    const holder = session.beginTransaction();
    await holder.run("MATCH (m:Model {id: 'Model:zhengtu'}) SET m.version = 1");
    await expect(graph.write(loadSteps(yunling2023(), loading))).rejects.toThrow(
      `The Neo4j at “${line.url}” is being written by somebody who has held it for more than 1.5 s. Nothing of this work was kept: see what runs there (SHOW TRANSACTIONS), end it, and load again.`,
    );
    await expect(graph.check()).resolves.toBeUndefined();
    expect(await dumped(graph)).toEqual(before);
    await holder.rollback();
    await session.close();
    await driver.close();
    await graph.write(loadSteps(yunling2023(), loading));
    expect((await dumped(graph)).length).toBeGreaterThan(before.length);
  });
});

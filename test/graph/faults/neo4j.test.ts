/**
 * A Neo4j that fails, for real: killed in mid-load and in mid-query, not up yet, restarted, asked wrongly, locked, short of memory. The servers are this
 * file's own. A cut line is tried in neo4j-line.test.ts, a full disk in neo4j-disk.test.ts. Not tried, because the Community edition has no roles: a
 * read-only user; a read-only database, which answers with the same kind of code, stands in.
 */
import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../cypher/port.js';
import { loadSteps } from '../../../loaders/write.js';
import { freePort, type Neo4jServer, startServer } from '../../../scripts/neo4j/server.mjs';
import { openGraph } from '../../../src/graph/open.js';
import { nameSkipped, runnable } from '../engines.js';
import { loading, yunling2022, yunling2023 } from '../fixtures.js';
import { dumped, loaded } from '../helpers.js';

nameSkipped();

const endless = {
  name: 'endless',
  text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE (a * b) % 7 = 8 RETURN count(*) AS count',
};
const one = { name: 'one', text: 'RETURN 1 AS one' };
const slowly = {
  statement: {
    name: 'slowly',
    text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 1000) AS b WITH a, b WHERE (a * b) % 7 = 8 CREATE (:Rule {id: a})',
  },
  parameters: {},
};

/** The beginning of a load: the lock, and what takes little time to plan. */
const firstSteps = loadSteps(yunling2023(), loading).slice(0, 3);

/** What a person reads when nobody answers. */
const nobody = (url: string): string =>
  `No Neo4j answers at “${url}”, or it stopped answering. Check the address in ZHENGTU_GRAPH, and that the server runs and its Bolt port can be reached from here.`;

describe.each(runnable.slice(0, 1))('faults of Neo4j $version', ({ version }) => {
  let server: Neo4jServer;
  let graph: Graph;
  const options = { timeoutMs: 60_000, retryMs: 1_000 };

  beforeAll(async () => {
    server = await startServer({ version, quick: true });
    graph = await openGraph(server.url, options);
    await graph.prepare();
  });
  afterEach(async () => {
    await graph.check().catch(() => restart());
  });
  afterAll(async () => {
    await graph?.close();
    await server?.kill();
    if (server) rmSync(server.home, { recursive: true, force: true });
  });

  /** The same server again, on the same data and port. */
  async function restart(settings: Record<string, string> = {}): Promise<void> {
    await server.kill();
    server = await startServer({ version, quick: true, home: server.home, port: server.port, settings });
  }

  test('killed in mid-load: a sentence, the old state, and the load goes through afterwards', async () => {
    const before = await dumped(await loaded(graph, [yunling2022()]));
    const steps = loadSteps(yunling2023(), loading);
    const load = graph.write([...steps.slice(0, -1), slowly]);
    const outcome = expect(load).rejects.toThrow(nobody(server.url));
    const running = {
      name: 'running',
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000)' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS count",
    };
    await expect.poll(() => graph.read(running, {})).toEqual([{ count: 1 }]);
    await server.kill();
    await outcome;
    await expect(graph.check()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    await restart();
    expect(await dumped(graph)).toEqual(before);
    await graph.write(steps);
    expect((await dumped(graph)).length).toBeGreaterThan(before.length);
  });

  test('killed in mid-query: a sentence, then answers again once it is back', async () => {
    const outcome = expect(graph.read(endless, {})).rejects.toThrow(nobody(server.url));
    await expect(graph.check()).resolves.toBeUndefined();
    await server.kill();
    await outcome;
    const asked = performance.now();
    await expect(graph.read(one, {})).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(performance.now() - asked).toBeLessThan(9_000);
    await restart();
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test('killed in the middle of a large result', async () => {
    const large = { name: 'large', text: "UNWIND range(1, 5000000) AS n RETURN n, 'x' + n AS text" };
    const outcome = graph.read(large, {}).catch((error: unknown) => error);
    await expect(graph.check()).resolves.toBeUndefined();
    await server.kill();
    const failure = await outcome;
    expect(failure, String((failure as Error).cause)).toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    await restart();
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test('restarted under load: reads fail with a sentence or answer, and all answer afterwards', async () => {
    const reads = Promise.all(
      Array.from({ length: 200 }, () =>
        graph.read(one, {}).then(
          () => 'answered',
          (error) => error.code,
        ),
      ),
    );
    await restart();
    expect(new Set(await reads)).toSatisfy((seen: Set<string>) =>
      [...seen].every((word) => ['answered', 'GRAPH_UNAVAILABLE'].includes(word)),
    );
    expect(await Promise.all(Array.from({ length: 50 }, () => graph.read(one, {})))).toHaveLength(50);
  });

  test('not up yet: opening says so; a graph opened without the check works once the server is there', async () => {
    const port = await freePort();
    const url = `neo4j://127.0.0.1:${port}`;
    await expect(openGraph(url, options)).rejects.toThrow(nobody(url));
    const early = await openGraph(url, { ...options, check: false });
    await expect(early.check()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    const late = await startServer({ version, quick: true, port });
    await early.check();
    expect(await early.read(one, {})).toEqual([{ one: 1 }]);
    await early.close();
    await late.kill();
    rmSync(late.home, { recursive: true, force: true });
  });

  test('no database of that name', async () => {
    await expect(openGraph(server.url, { ...options, database: 'nowhere' })).rejects.toThrow(
      `The Neo4j at “${server.url}” has no database “nowhere”. Create it there, or name another one in ZHENGTU_GRAPH_DATABASE.`,
    );
  });

  test('a lock held too long by somebody else', async () => {
    await restart({ 'db.lock.acquisition.timeout': '1s' });
    const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', ''));
    const session = driver.session({ database: 'neo4j' });
    const holder = session.beginTransaction();
    await holder.run("MATCH (m:Model {id: 'Model:zhengtu'}) SET m.version = 1");
    await expect(graph.write(firstSteps)).rejects.toThrow(
      `The Neo4j at “${server.url}” is too busy: others hold what this work needs, or its memory is used up. Nothing of this work was kept: try again later.`,
    );
    await holder.rollback();
    await session.close();
    await driver.close();
    await graph.write(firstSteps);
  });

  test('more memory than a transaction may use', async () => {
    await restart({ 'db.memory.transaction.max': '2m' });
    const greedy = {
      name: 'greedy',
      text: 'UNWIND range(1, 1000000) AS n WITH collect(n) AS numbers RETURN size(numbers) AS size',
    };
    await expect(graph.read(greedy, {})).rejects.toMatchObject({ code: 'GRAPH_BUSY' });
  });

  test('a database that may only be read: prepared already it serves, and a load is refused', async () => {
    await restart();
    await graph.write(firstSteps);
    const before = await dumped(graph);
    await restart({ 'server.databases.default_to_read_only': 'true' });
    await graph.prepare();
    expect(await dumped(graph)).toEqual(before);
    await expect(graph.write(firstSteps)).rejects.toThrow(
      `The database “neo4j” of the Neo4j at “${server.url}” may not be written by the user “neo4j”, or is read only. Nothing was changed: load as a user who may write, or make the database writable.`,
    );
    expect(await dumped(graph)).toEqual(before);
  });
});

describe.each(runnable.slice(0, 1))('passwords of Neo4j $version', ({ version }) => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startServer({ version, quick: true, auth: true });
  });
  afterAll(async () => {
    await server?.kill();
    if (server) rmSync(server.home, { recursive: true, force: true });
  });

  test('wrong, not changed yet, right', async () => {
    const refused = `The Neo4j at “${server.url}” does not accept the user “neo4j” with the password given. Check ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD (or ZHENGTU_GRAPH_PASSWORD_FILE).`;
    await expect(openGraph(server.url, { password: 'wrong' })).rejects.toThrow(refused);
    await expect(openGraph(server.url, { password: 'neo4j' })).rejects.toThrow(refused);
    const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'for-this-test'",
      {},
      { database: 'system' },
    );
    await driver.close();
    const graph = await openGraph(server.url, { password: 'for-this-test' });
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
    await graph.close();
  });
});

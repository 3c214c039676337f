/** What those who run the service rely on: health, metrics, logs, pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { openGraph } from '../../src/graph/open.js';
import { type Service, serve } from './serving.js';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

const get = async (
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await fetch(`${service.url}${path}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('one line at start says where it listens, what it serves and how much is loaded', () => {
  const first = JSON.parse(service.lines[0] ?? '{}');
  expect(first.msg).toBe(
    `Zhengtu serves 4 gazettes, 8 tasks, 9 documents printed or cited (embedded) at ${service.url}/graphql; try it at ${service.url}/graphiql`,
  );
});

test('over an empty graph it says how to fill it', async () => {
  const graph = await openGraph('memory:');
  const empty = await serve({}, graph);
  expect(JSON.parse(empty.lines[0] ?? '{}').msg).toBe(
    `Zhengtu serves an empty graph (embedded) at ${empty.url}/graphql; fill it with “zhengtu load”`,
  );
  await empty.close();
  await graph.close();
});

test('alive and ready', async () => {
  expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
});

/** The graph of the service, with every read and check failing as a driver fails whose server went away. */
function away(): Graph {
  const failure = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:7687 at bolt://secret'));
  return { ...service.graph, engine: 'neo4j', read: failure, check: failure } as Graph;
}

test('with the database away: alive, not ready, and clients are told no more than that', async () => {
  const failing = await serve({}, { ...away(), read: (statement, parameters) => readSize(statement.name, parameters) });
  expect((await fetch(`${failing.url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${failing.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'unavailable', reason: 'The graph does not answer.' });
  const reply = await failing.post({ query: '{ gazettes { totalCount } }' });
  expect(reply.body.errors).toMatchObject([
    {
      message: 'The graph cannot be read at the moment: try again in a few seconds.',
      path: ['gazettes', 'totalCount'],
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    },
  ]);
  expect(JSON.stringify(reply.body)).not.toMatch(/ECONNREFUSED|bolt|stack/);
  expect(failing.lines.join('\n')).toContain('ECONNREFUSED');
  await failing.close();
});

function readSize(name: string, parameters: Parameters<Graph['read']>[1]): ReturnType<Graph['read']> {
  return name === 'read/graph-size'
    ? service.graph.read({ name, text: "RETURN 'Gazette' AS kind, 0 AS nodes" }, parameters)
    : away().read({ name, text: '' }, parameters);
}

test('metrics: operations by name, errors by code, statements, graph size', async () => {
  await service.post({ query: 'query Counting { gazettes { totalCount nodes { id } } }' });
  await service.post({ query: 'query Failing { gazettes(first: 0) { nodes { id } } }' });
  const { text } = await get('/metrics');
  expect(text).toContain('zhengtu_requests_total{operation="Counting"} 1');
  expect(text).toContain('zhengtu_errors_total{code="BAD_PAGE_SIZE"} 1');
  expect(text).toContain('zhengtu_request_seconds_count{operation="Counting"} 1');
  expect(text).toContain('zhengtu_statements_per_request_sum 2');
  expect(text).toContain('zhengtu_statement_seconds_count{statement="read/gazettes"} 1');
  expect(text).toContain('zhengtu_statements_running 0');
  expect(text).toContain('zhengtu_engine_places{engine="embedded"} 8');
  expect(text).toContain('zhengtu_graph_nodes{kind="Task"} 8');
});

test('what is refused before GraphQL has a say is counted and logged too', async () => {
  await service.post('{', { 'x-request-id': 'broken-1' });
  await service.post({ query: '{ __typename }', variables: [] });
  await get('/nowhere');
  const { text } = await get('/metrics');
  for (const code of ['BAD_JSON', 'BAD_REQUEST', 'NOT_FOUND'])
    expect(text).toContain(`zhengtu_errors_total{code="${code}"} 1`);
  const line = service.lines.map((it) => JSON.parse(it)).find((it) => it.request === 'broken-1');
  expect(line).toMatchObject({ level: 30, errors: ['BAD_JSON'], msg: 'refused' });
});

test('a body that is not packed as it says is the client’s mistake, not a defect', async () => {
  const reply = await service.post('{}', { 'content-encoding': 'gzip' });
  expect(reply.status).toBe(400);
  expect(reply.body.errors).toEqual([
    {
      message:
        'The body cannot be read: it breaks off, or is not packed as “content-encoding” says. Send it again, whole.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ]);
  expect(service.lines.map((it) => JSON.parse(it)).filter((it) => it.level > 40)).toEqual([]);
});

test('the log has request ids and no words of users', async () => {
  const query = 'query Private { search(query: "水务秘密") { totalCount } }';
  const reply = await service.post({ query }, { 'x-request-id': 'notebook-7' });
  expect(reply.headers.get('x-request-id')).toBe('notebook-7');
  const line = service.lines.map((it) => JSON.parse(it)).find((it) => it.request === 'notebook-7');
  expect(line).toMatchObject({ operation: 'Private', msg: 'answered', errors: [] });
  expect(service.lines.join('\n')).not.toContain('水务秘密');
});

test('an id that is no plain word is replaced', async () => {
  const reply = await service.post({ query: '{ __typename }' }, { 'x-request-id': 'a b{}' });
  expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('pages: served from the built folder, or a sentence where it was not built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-pages-'));
  mkdirSync(join(folder, 'graphiql'));
  writeFileSync(join(folder, 'graphiql/index.html'), '<title>政图</title>');
  const built = await serve({}, service.graph, folder);
  const page = await fetch(`${built.url}/graphiql`);
  expect(await page.text()).toBe('<title>政图</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  await built.close();
  rmSync(folder, { recursive: true });
  const bare = await serve({}, service.graph, join(folder, 'missing'));
  const missing = await fetch(`${bare.url}/graphiql`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe('This page was not built: run `npm run build`, then start the service again.\n');
  await bare.close();
});

test('an unknown address says where to ask', async () => {
  const { status, text } = await get('/api');
  expect(status).toBe(404);
  expect(JSON.parse(text).errors[0].message).toBe('There is nothing at “/api”: ask at /graphql, or open /graphiql.');
});

test('a port that is taken is said so', async () => {
  const port = new URL(service.url).port;
  const { startServer } = await import('../../src/server/index.js');
  const { readConfiguration } = await import('../../src/config.js');
  const configuration = readConfiguration({ PORT: port, ZHENGTU_LOG: 'silent' });
  await expect(startServer({ graph: service.graph, configuration })).rejects.toThrow(
    `The service cannot listen at 127.0.0.1:${port}: another program listens there. Choose another with PORT and HOST.`,
  );
});

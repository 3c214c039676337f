/** Attacks, and what the service says to them: each refusal names the limit, the value and the way out; others are answered meanwhile. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { questions } from '../questions/expected.js';
import { type Service, serve } from './serving.js';

let service: Service;
beforeAll(async () => {
  service = await serve({
    ZHENGTU_MAX_BODY: '20000',
    ZHENGTU_MAX_TOKENS: '1000',
    ZHENGTU_MAX_DEPTH: '10',
    ZHENGTU_MAX_ALIASES: '15',
    ZHENGTU_MAX_COMPLEXITY: '20000',
  });
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

const circle = (turns: number): string =>
  turns === 0 ? 'id' : `document { tasks(first: 1) { nodes { ${circle(turns - 1)} } } }`;

/** A query whose fragments double at each step: small to send, enormous to run. */
function doubling(steps: number): string {
  const part = (index: number) =>
    index === steps
      ? 'fragment F on Task { id }'.replace('F', `F${index}`)
      : `fragment F${index} on Task { ...F${index + 1} document { name } ...F${index + 1} }`;
  const parts = Array.from({ length: steps + 1 }, (_, index) => part(index));
  return `{ tasks { nodes { ...F0 } } } ${parts.join(' ')}`;
}

const attacks: [name: string, body: unknown, status: number, error: { message: string; extensions: object }][] = [
  [
    'in circles through task { document { tasks …',
    { query: `{ tasks(first: 1) { nodes { ${circle(4)} } } }` },
    400,
    {
      message:
        'The query is 15 levels deep: at most 10 are allowed. Ask for the inner part in a query of its own, by id.',
      extensions: { code: 'QUERY_TOO_DEEP', limit: 10, value: 15 },
    },
  ],
  [
    'wide: pages inside pages',
    { query: '{ documents(first: 100) { nodes { tasks(first: 100) { nodes { text name kind } } } } }' },
    400,
    {
      message:
        'The query asks for up to 40201 values. At most 20000 are allowed: ask for smaller pages with “first”, or for less inside them.',
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 20000, value: 40201 },
    },
  ],
  [
    'wide through variables',
    {
      query: 'query Q($n: Int) { documents(first: $n) { nodes { tasks(first: $n) { nodes { text name kind } } } } }',
      variables: { n: 100 },
    },
    400,
    {
      message:
        'The query asks for up to 40201 values. At most 20000 are allowed: ask for smaller pages with “first”, or for less inside them.',
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 20000, value: 40201 },
    },
  ],
  [
    'aliased',
    { query: `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: gazettes { totalCount }`).join(' ')} }` },
    400,
    {
      message: 'The query has 16 aliases: at most 15 are allowed. Ask in several queries.',
      extensions: { code: 'TOO_MANY_ALIASES', limit: 15, value: 16 },
    },
  ],
  [
    'a list of operations',
    [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    400,
    {
      message:
        'The body is a list of 2 operations: this service takes one in a request. Send them one by one, or ask for several fields in one operation.',
      extensions: { code: 'BATCHING_DISABLED', limit: 1, value: 2 },
    },
  ],
  [
    'more tokens than are read',
    { query: `{ ${'__typename '.repeat(1001)} }` },
    400,
    {
      message:
        'The query has more than 1000 tokens, the most that are read. Ask in several queries, or move values into variables.',
      extensions: { code: 'TOO_MANY_TOKENS', limit: 1000, value: null },
    },
  ],
  [
    'huge variables',
    { query: '{ __typename }', variables: { text: '水'.repeat(10_000) } },
    413,
    {
      message:
        'The body has 30050 bytes: at most 20000 are read. Shorten the query or its variables, or raise ZHENGTU_MAX_BODY.',
      extensions: { code: 'BODY_TOO_LARGE', limit: 20000, value: 30050 },
    },
  ],
  [
    'many directives',
    { query: `{ __typename ${'@include(if: true) '.repeat(51)} }` },
    400,
    {
      message: 'The query has 51 directives: at most 50 are allowed. Leave some out.',
      extensions: { code: 'TOO_MANY_DIRECTIVES', limit: 50, value: 51 },
    },
  ],
  [
    'one field again and again',
    { query: `{ ${'__typename '.repeat(900)} }` },
    400,
    {
      message:
        'The query names the same fields so often that it cannot be checked: name each once, or ask in several queries.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  ],
  [
    'a list longer than a filter takes',
    { query: `{ tasks(filter: { kinds: [${'CLAUSE '.repeat(101)}] }) { totalCount } }` },
    200,
    {
      message: 'A list in the filter has 101 values: it takes at most 100. Ask in several queries.',
      extensions: { code: 'BAD_VALUE' },
    },
  ],
];

test.each(attacks)('%s', async (_name, body, status, error) => {
  const reply = await service.post(body);
  expect(reply.body.errors?.[0]).toMatchObject(error);
  expect(reply.status).toBe(status);
});

test('fragments that double are refused before they are counted out, which would never end', async () => {
  const reply = await service.post({ query: doubling(40) });
  expect(reply.body.errors?.[0]).toEqual({
    message:
      'The query asks for more values than can be counted: its fragments multiply. At most 20000 are allowed: ask for smaller pages with “first”, or for less inside them.',
    extensions: { code: 'QUERY_TOO_COMPLEX', limit: 20000, value: null },
  });
});

test('what is asked of the schema itself costs nothing, and can be switched off', async () => {
  const query =
    '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } } } } }';
  expect((await service.post({ query })).body.errors).toBeUndefined();
  const closed = await serve({ ZHENGTU_INTROSPECTION: 'false' }, service.graph);
  const reply = await closed.post({ query });
  expect(reply.status).toBe(400);
  expect(reply.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const misspelt = await closed.post({ query: '{ gazetes { totalCount } }' });
  expect(misspelt.body.errors?.[0]?.message).toBe('Cannot query field "gazetes" on type "Query".');
  await closed.close();
});

test('the eighteen questions stay within the limits as they are set out of the box', async () => {
  const open = await serve({}, service.graph);
  const query = readFileSync(new URL('../questions/questions.graphql', import.meta.url), 'utf8');
  for (const { operation, variables } of questions) {
    const reply = await open.post({ query, operationName: operation, variables });
    expect(reply.body.errors, operation).toBeUndefined();
  }
  await open.close();
});

test('under a hail of attacks others are answered, and memory stays bounded', async () => {
  const attack = {
    query: `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: tasks(first: 100) { nodes { text document { title } } }`).join(' ')} }`,
  };
  const before = process.memoryUsage().heapUsed;
  const hail = Array.from({ length: 60 }, () => service.post(attack));
  const others = Array.from({ length: 5 }, () => service.post({ query: '{ gazettes { totalCount } }' }));
  for (const reply of await Promise.all(others)) expect([200, 503]).toContain(reply.status);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  const replies = await Promise.all(hail);
  expect(replies.filter((reply) => reply.status === 200).length).toBeGreaterThan(0);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
});

/** A graph that answers only when told, or when nobody waits any more. */
function slow(graph: Graph) {
  const held: (() => void)[] = [];
  const read: Graph['read'] = (statement, parameters, options) =>
    new Promise((resolve, reject) => {
      held.push(() => graph.read(statement, parameters, options).then(resolve, reject));
      const stopped = () => reject(Object.assign(new Error('stopped'), { name: 'GraphAborted' }));
      options?.signal?.addEventListener('abort', stopped, { once: true });
    });
  return { graph: { ...graph, engine: graph.engine, read, check: () => graph.check() } as Graph, held };
}

describe('time and crowd', () => {
  test('a request that takes too long is ended, down to its statement', async () => {
    const { graph } = slow(service.graph);
    const starting = serve({ ZHENGTU_REQUEST_TIMEOUT: '150' }, { ...graph, read: noSize(service.graph, graph) });
    const waiting = await starting;
    const reply = await waiting.post({ query: '{ documents { totalCount } }' });
    expect(reply.body.errors?.[0]).toMatchObject({
      message:
        'The answer took longer than 150 ms, the most one request may take: ask for a smaller page or a narrower filter.',
      extensions: { code: 'REQUEST_TIMEOUT', limit: 150 },
    });
    await waiting.close();
  });

  test('more requests than are answered at once are asked to come back, and the first are answered', async () => {
    const { graph, held } = slow(service.graph);
    const busy = await serve({ ZHENGTU_MAX_REQUESTS: '1' }, { ...graph, read: noSize(service.graph, graph) });
    const first = busy.post({ query: '{ gazettes { totalCount } }' });
    await expect.poll(() => held.length).toBe(1);
    const second = await busy.post({ query: '{ gazettes { totalCount } }' });
    expect(second.status).toBe(503);
    expect(second.headers.get('retry-after')).toBe('1');
    expect(second.body.errors?.[0]).toEqual({
      message: '1 requests are being answered, as many as this service takes at once: try again in a second.',
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 1 },
    });
    held[0]?.();
    expect((await first).body).toEqual({ data: { gazettes: { totalCount: 4 } } });
    await busy.close();
  });

  test('bodies that never end take nobody’s place, and are ended themselves', async () => {
    const busy = await serve({ ZHENGTU_MAX_REQUESTS: '1', ZHENGTU_REQUEST_TIMEOUT: '3000' }, service.graph);
    const { port } = new URL(busy.url);
    const sender = connect(Number(port), '127.0.0.1');
    const ended = new Promise((resolve) => sender.once('close', resolve));
    const read = new Promise((resolve) => sender.once('data', resolve));
    const head = ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 99'];
    sender.write(`${[...head, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n{`);
    expect(String(await read)).toMatch(/^HTTP\/1\.1 100 /);
    expect((await busy.post({ query: '{ __typename }' })).status).toBe(200);
    await ended;
    await busy.close();
  });

  test('stopping finishes the requests under way', async () => {
    const { graph, held } = slow(service.graph);
    const ending = await serve({}, { ...graph, read: noSize(service.graph, graph) });
    const asked = ending.post({ query: '{ gazettes { totalCount } }' });
    await expect.poll(() => held.length).toBe(1);
    const closed = ending.close();
    held[0]?.();
    expect((await asked).body).toEqual({ data: { gazettes: { totalCount: 4 } } });
    await closed;
    await expect(fetch(`${ending.url}/healthz`)).rejects.toThrow();
  });
});

/** Lets the count of the start line through, holds the rest. */
function noSize(free: Graph, held: Graph): Graph['read'] {
  return (statement, parameters, options) =>
    (statement.name === 'read/graph-size' ? free : held).read(statement, parameters, options);
}

/** Every code that the README names, provoked over HTTP and answered word for word. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import { GraphTimeout, GraphUnavailable } from '../../src/graph/errors.js';
import { type Reply, type Service, serve } from './serving.js';

let service: Service;
beforeAll(async () => {
  service = await serve({
    ZHENGTU_MAX_BODY: '2000',
    ZHENGTU_MAX_TOKENS: '100',
    ZHENGTU_MAX_DEPTH: '4',
    ZHENGTU_MAX_ALIASES: '2',
  });
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

interface Refusal {
  code: string;
  status: number;
  message: string;
  /** What is sent: a query, or how to ask. */
  asked: string | ((service: Service) => Promise<Reply>);
  details?: Record<string, unknown>;
}

const get = async (url: string, init: RequestInit = {}): Promise<Reply> => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Reply['body'] };
};

/** The service over a graph whose reads fail; counting the graph for the line at the start may pass. */
async function over(failure: Error, ask: (service: Service) => Promise<Reply>): Promise<Reply> {
  const read: Graph['read'] = (statement, parameters) =>
    statement.name === 'read/graph-size' ? service.graph.read(statement, parameters) : Promise.reject(failure);
  const graph = { ...service.graph, engine: service.graph.engine, read, mark: async () => '0' } as Graph;
  const failing = await serve({}, graph);
  const reply = await ask(failing);
  await failing.close();
  return reply;
}

const engineWords = 'Neo.ClientError at bolt://10.0.0.1:7687 near MATCH (n)';

const refusals: Refusal[] = [
  {
    code: 'BODY_TOO_LARGE',
    status: 413,
    message:
      'The body has 2012 bytes: at most 2000 are read. Shorten the query or its variables, or raise ZHENGTU_MAX_BODY.',
    asked: (at) => at.post(`{"query":"${'x'.repeat(2000)}"}`),
    details: { limit: 2000, value: 2012 },
  },
  {
    code: 'TOO_MANY_TOKENS',
    status: 400,
    message:
      'The query has more than 100 tokens, the most that are read. Ask in several queries, or move values into variables.',
    asked: `{ ${'__typename '.repeat(101)} }`,
    details: { limit: 100, value: null },
  },
  {
    code: 'QUERY_TOO_DEEP',
    status: 400,
    message: 'The query is 5 levels deep: at most 4 are allowed. Ask for the inner part in a query of its own, by id.',
    asked: '{ tasks { nodes { document { gazette { id } } } } }',
    details: { limit: 4, value: 5 },
  },
  {
    code: 'TOO_MANY_ALIASES',
    status: 400,
    message: 'The query has 3 aliases: at most 2 are allowed. Ask in several queries.',
    asked: '{ a: gazettes { totalCount } b: gazettes { totalCount } c: gazettes { totalCount } }',
    details: { limit: 2, value: 3 },
  },
  {
    code: 'TOO_MANY_DIRECTIVES',
    status: 400,
    message: 'The query has 51 directives: at most 50 are allowed. Leave some out.',
    asked: (at) => roomy(at, `{ __typename ${'@include(if: true) '.repeat(51)} }`),
    details: { limit: 50, value: 51 },
  },
  {
    code: 'QUERY_TOO_COMPLEX',
    status: 400,
    message:
      'The query asks for up to 29501 values. At most 10000 are allowed: ask for smaller pages with “first”, or for less inside them.',
    asked: (at) =>
      roomy(
        at,
        '{ documents(first: 100) { nodes { tasks(first: 100) { totalCount } evidence { line } cites(first: 93) { nodes { relation } } } } }',
      ),
  },
  {
    code: 'BAD_PAGE_SIZE',
    status: 200,
    message:
      '“first” is 1000: a page holds 1 to 100 rows. Ask for at most 100 and follow pageInfo.endCursor for the rest.',
    asked: '{ tasks(first: 1000) { totalCount } }',
  },
  {
    code: 'BATCHING_DISABLED',
    status: 400,
    message:
      'The body is a list of 2 operations: this service takes one in a request. Send them one by one, or ask for several fields in one operation.',
    asked: (at) => at.post([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    details: { limit: 1, value: 2 },
  },
  {
    code: 'READ_ONLY',
    status: 400,
    message:
      'The operation is a mutation: this service only reads. Ask with a query; gazettes are loaded with “zhengtu load”.',
    asked: 'mutation { load }',
  },
  {
    code: 'BAD_REQUEST',
    status: 400,
    message: 'The request has no “query”: send {"query": "{ gazettes { nodes { name } } }"}, or open /graphiql.',
    asked: (at) => at.post({}),
  },
  {
    code: 'BAD_JSON',
    status: 400,
    message: 'The body is not JSON: send {"query": "…", "variables": {…}}.',
    asked: (at) => at.post('{'),
  },
  {
    code: 'UNSUPPORTED_CONTENT_TYPE',
    status: 415,
    message: 'The body has the content type “text/plain”: send JSON with the content type application/json.',
    asked: (at) => at.post('{}', { 'content-type': 'text/plain' }),
  },
  {
    code: 'METHOD_NOT_ALLOWED',
    status: 405,
    message: 'DELETE is not a way to ask: use GET or POST.',
    asked: (at) => get(`${at.url}/graphql`, { method: 'DELETE' }),
  },
  {
    code: 'CROSS_SITE',
    status: 403,
    message: 'A page of another site (https://elsewhere.example) may not ask here: add its origin to ZHENGTU_CORS.',
    asked: (at) =>
      at.post({ query: '{ __typename }' }, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }),
  },
  {
    code: 'AMBIGUOUS_NAME',
    status: 200,
    message:
      '“市水务局” may be any of 2: 云岭市水务局 (云岭市), 安澜市水务局 (安澜市). Add “city”, or give the full name.',
    asked: '{ department(name: "市水务局") { id } }',
    details: {
      candidates: [
        { id: 'Department:云岭市水务局', name: '云岭市水务局', city: '云岭市' },
        { id: 'Department:安澜市水务局', name: '安澜市水务局', city: '安澜市' },
      ],
    },
  },
  {
    code: 'BAD_CURSOR',
    status: 200,
    message:
      '“x” is not a cursor of this API: take “after” from pageInfo.endCursor, or leave it out to begin at the first page.',
    asked: '{ tasks(after: "x") { totalCount } }',
  },
  {
    code: 'BAD_ID',
    status: 200,
    message:
      '“7”, given as id, is not an id of this graph: ids begin with their kind, as in “Department:…”. Take one from an “id” field.',
    asked: '{ node(id: "7") { id } }',
  },
  {
    code: 'WRONG_KIND',
    status: 200,
    message:
      '“County:990121”, given as filter.department, is the id of a County: filter.department takes the id of a Department, which begins with “Department:”.',
    asked: '{ tasks(filter: { department: "County:990121" }) { totalCount } }',
  },
  {
    code: 'NOT_FOUND',
    status: 200,
    message:
      '“Department:乙市财政局”, given as filter.department, is not in this graph: take an id that this graph gave.',
    asked: '{ tasks(filter: { department: "Department:乙市财政局" }) { totalCount } }',
  },
  {
    code: 'BAD_VALUE',
    status: 400,
    message: '“2022-02-30” is not a calendar date: write year, month and day as in 2022-12-31.',
    asked: '{ deadlines(filter: { date: { from: "2022-02-30" } }) { totalCount } }',
  },
  {
    code: 'IMPOSSIBLE_RANGE',
    status: 200,
    message: '“filter.date” runs from 2023-12-31 to 2023-01-01, which is before it begins: exchange the two dates.',
    asked: '{ deadlines(filter: { date: { from: "2023-12-31", to: "2023-01-01" } }) { totalCount } }',
  },
  {
    code: 'GRAPH_UNAVAILABLE',
    status: 200,
    message: 'The graph cannot be read at the moment: try again in a few seconds.',
    asked: () => over(new GraphUnavailable(engineWords), (at) => at.post({ query: '{ gazettes { totalCount } }' })),
  },
  {
    code: 'STATEMENT_TIMEOUT',
    status: 200,
    message:
      'The graph did not answer in the time one statement may take: ask for a smaller page or a narrower filter.',
    asked: () => over(new GraphTimeout(engineWords), (at) => at.post({ query: '{ gazettes { totalCount } }' })),
  },
  {
    code: 'INTERNAL',
    status: 200,
    message: 'Something went wrong; the log has the reason under the id in the header x-request-id.',
    asked: async () => {
      const read: Graph['read'] = async (statement, parameters) =>
        statement.name === 'read/graph-size'
          ? service.graph.read(statement, parameters)
          : [{ total: { toString: null } as never }];
      const broken = await serve({}, { ...service.graph, engine: 'embedded', read, mark: async () => '0' } as Graph);
      const reply = await broken.post({ query: '{ gazettes { totalCount } }' });
      await broken.close();
      return reply;
    },
  },
];

/** Asks a service whose other limits are out of the way. */
async function roomy(at: Service, query: string): Promise<Reply> {
  const open = await serve({ ZHENGTU_MAX_COMPLEXITY: '10000' }, at.graph);
  const reply = await open.post({ query });
  await open.close();
  return reply;
}

describe('refusals', () => {
  test.each(refusals)('$code', async ({ code, status, message, asked, details }) => {
    const reply = typeof asked === 'string' ? await service.post({ query: asked }) : await asked(service);
    const [error] = reply.body.errors ?? [];
    expect(error?.message).toBe(message);
    expect(error?.extensions.code).toBe(code);
    if (details) expect(error?.extensions).toEqual({ code, ...details });
    expect(reply.status).toBe(status);
    expect(JSON.stringify(reply.body)).not.toMatch(/stack|bolt|Neo\.|MATCH \(/);
  });

  /** Told of crowds and clocks: `limits.test.ts` provokes them with a graph that waits. */
  const elsewhere = ['REQUEST_TIMEOUT', 'TOO_MANY_REQUESTS'];

  test('the README names every one of them, and no other', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const named = [...readme.matchAll(/^\| `([A-Z_]+)` \| (?:refused|wrong|graph)/gm)].map((match) => String(match[1]));
    expect(named.sort()).toEqual([...refusals.map((it) => it.code), ...elsewhere].sort());
  });
});

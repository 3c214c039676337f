/** A service over the fixtures, for tests: on a free port, silent unless a test reads its log. */
import { pino } from 'pino';
import type { Graph } from '../../cypher/port.js';
import type { Configuration } from '../../src/config.js';
import { readConfiguration } from '../../src/config.js';
import { openGraph } from '../../src/graph/open.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { fixtures } from '../graph/fixtures.js';
import { loaded } from '../graph/helpers.js';

/** A running service with what tests need of it. */
export interface Service extends RunningServer {
  graph: Graph;
  /** What it logged, line by line. */
  lines: string[];
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
}

/** An answer over HTTP. */
export interface Reply {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** The embedded graph with the four invented gazettes. */
export async function fixtureGraph(): Promise<Graph> {
  const graph = await openGraph('memory:');
  await graph.prepare();
  return loaded(graph, fixtures());
}

/** Starts a service under some settings of the environment; `graph` stands in for the fixtures. */
export async function serve(settings: Record<string, string> = {}, graph?: Graph, pages?: string): Promise<Service> {
  const served = graph ?? (await fixtureGraph());
  const configuration: Configuration = { ...readConfiguration({ ...settings, PORT: undefined }), port: 0 };
  const lines: string[] = [];
  const log = pino({ level: settings.ZHENGTU_LOG ?? 'info' }, { write: (line: string) => lines.push(line) });
  const server = await startServer({ graph: served, configuration, log, ...(pages ? { pages } : {}) });
  const post = (body: unknown, headers = {}) => send(`${server.url}/graphql`, body, headers);
  return { ...server, graph: served, lines, post };
}

async function send(url: string, body: unknown, headers: Record<string, string>): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: text,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Reply['body'] };
}

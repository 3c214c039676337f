/** The GraphQL service over one graph. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Graph } from '../../cypher/port.js';
import { buildApiSchema } from '../../schema/index.js';
import type { Configuration } from '../config.js';
import { graphSize, sizeInWords } from '../graph-size.js';
import { apolloFor } from './apollo.js';
import { appFor } from './app.js';
import { loggerFor } from './log.js';
import { Metrics } from './metrics.js';

/** What a service is made from. */
export interface ServerOptions {
  graph: Graph;
  configuration: Configuration;
  /** Where it logs; lines of JSON on standard output unless told. */
  log?: Logger;
  /** Folder of the built pages; `dist/explorer` of the package unless told. */
  pages?: string;
}

/** A running service. */
export interface RunningServer {
  /** Where it listens, without a path: `http://127.0.0.1:4000`. */
  url: string;
  /** Takes no more requests, finishes those under way, and stops. Calling it again waits for the same end. */
  close(): Promise<void>;
}

/** Starts the service and says so in one line. Throws where the address is taken; the graph stays open when it closes. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, configuration } = options;
  const log = options.log ?? loggerFor(configuration.log);
  const metrics = new Metrics(graph);
  const http = createServer(receiving(configuration.limits.requestMs));
  const apollo = apolloFor({ schema: buildApiSchema(), http, configuration, metrics, log });
  await apollo.start();
  const state = { stopping: false };
  http.on('request', appFor({ ...options, apollo, metrics, log, state }));
  const url = await listen(http, configuration);
  log.info({ url, engine: graph.engine }, await welcome(graph, url));
  let closing: Promise<void> | undefined;
  const close = async () => {
    state.stopping = true;
    await apollo.stop();
    log.info('Stopped: every request under way was finished.');
  };
  return {
    url,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** A request that is not received whole in the time it may take is ended: Node's own patience is five minutes. */
const receiving = (requestTimeout: number) => ({
  requestTimeout,
  connectionsCheckingInterval: Math.min(requestTimeout, 10_000),
});

type HttpServer = ReturnType<typeof createServer>;

/** Listens, and gives the address people can open. */
async function listen(http: HttpServer, { host, port }: Configuration): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    http.listen(port, host, resolve);
  });
  const { port: actual } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'another program listens there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no machine of that name is known',
  EAI_AGAIN: 'no machine of that name is known',
  EACCES: 'the system does not let this user',
};

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why = reasons[error.code ?? ''] ?? `the system says ${error.code}`;
  return new Error(`The service cannot listen at ${host}:${port}: ${why}. Choose another with PORT and HOST.`, {
    cause: error,
  });
}

async function welcome(graph: Graph, url: string): Promise<string> {
  const size = await graphSize(graph).catch(() => null);
  const what = size ? sizeInWords(size) : 'a graph that does not answer yet';
  const next = size && !size.Gazette ? 'fill it with “zhengtu load”' : `try it at ${url}/graphiql`;
  return `Zhengtu serves ${what} (${graph.engine}) at ${url}/graphql; ${next}`;
}

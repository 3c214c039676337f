/** `zhengtu serve`: GraphQL and the pages over the graph as it is. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from '../../cypher/port.js';
import { ConfigurationError } from '../config.js';
import { GraphUnavailable } from '../graph/errors.js';
import { openGraph } from '../graph/open.js';
import { startServer } from '../server/index.js';
import { type Context, type ExitCode, exitCodes } from './context.js';

/** How long the service waits before it asks a graph again that did not answer, milliseconds. */
const againMs = 2_000;

/**
 * Serves until the person stops it; requests under way are finished first. A graph that does not answer yet does not keep the service from
 * starting: `/readyz` says so, and the service asks again until it answers. A wrong password, database or version ends it at once.
 */
export async function serve(context: Context): Promise<ExitCode> {
  const graph = await openGraph(context.configuration.graph.address, { ...context.configuration.graph, check: false });
  const stop = new AbortController();
  try {
    if (!(await isPrepared(graph, context))) void prepareLater(graph, context, stop.signal);
    return await serveGraph(context, graph);
  } finally {
    stop.abort();
    await graph.close();
  }
}

/** The same on a graph that is open and prepared already. */
export async function serveGraph(context: Context, graph: Graph): Promise<ExitCode> {
  const server = await startServer({ graph, configuration: context.configuration }).catch((error: Error) => {
    throw isListenError(error) ? new ConfigurationError(error.message, { cause: error }) : error;
  });
  context.terminal.error(
    `Open ${server.url}/ in a browser, or ask at ${server.url}/graphql. Ctrl-C stops the service.`,
  );
  await context.stopped();
  await server.close();
  return exitCodes.done;
}

/** A port that is taken or an address that is not this machine's: the configuration is to be changed. */
const isListenError = ({ cause }: Error): boolean =>
  ['listen', 'getaddrinfo'].includes((cause as NodeJS.ErrnoException | undefined)?.syscall ?? '');

/** Whether the graph answered and has its indexes now. What waiting cannot mend is thrown. */
async function isPrepared(graph: Graph, { terminal }: Context): Promise<boolean> {
  try {
    await graph.check();
    await graph.prepare();
    return true;
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    terminal.error(`${error.message} The service starts and asks again.`);
    return false;
  }
}

async function prepareLater(graph: Graph, context: Context, signal: AbortSignal): Promise<void> {
  const quiet = { ...context, terminal: { ...context.terminal, error: () => undefined } };
  try {
    while (!signal.aborted) {
      await wait(againMs, undefined, { signal });
      if (await isPrepared(graph, quiet)) return context.terminal.error('The graph answers now.');
    }
  } catch (error) {
    if (!signal.aborted) context.terminal.error((error as Error).message);
  }
}

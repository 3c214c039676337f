/** `zhengtu serve`: GraphQL and the pages over the graph as it is. */
import type { Graph } from '../../cypher/port.js';
import { startServer } from '../server/index.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { withGraph } from './with-graph.js';

/** Serves until the person stops it; requests under way are finished first. */
export async function serve(context: Context): Promise<ExitCode> {
  return withGraph(context, (graph) => serveGraph(context, graph));
}

/** The same on a graph that is open already. */
export async function serveGraph(context: Context, graph: Graph): Promise<ExitCode> {
  const server = await startServer({ graph, configuration: context.configuration });
  await context.stopped;
  await server.close();
  return exitCodes.done;
}

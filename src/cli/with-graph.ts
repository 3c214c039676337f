/** Commands that need the graph: opened for the command, closed behind it whatever happens. */
import type { Graph } from '../../cypher/port.js';
import { openGraph } from '../graph/open.js';
import type { Context } from './context.js';

/** Opens the configured graph (or the one at `address`), prepares its indexes, runs `work` and closes it. */
export async function withGraph<Result>(
  context: Context,
  work: (graph: Graph) => Promise<Result>,
  address = context.configuration.graph.address,
): Promise<Result> {
  const graph = await openGraph(address, context.configuration.graph);
  try {
    await graph.prepare();
    return await work(graph);
  } finally {
    await graph.close();
  }
}

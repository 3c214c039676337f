/** `zhengtu start`: the first thing a new user runs. Loads the sample gazettes if the graph is empty, then serves. */
import { join } from 'node:path';
import { packageRoot } from '../../cypher/package-root.js';
import type { Graph } from '../../cypher/port.js';
import { isEmpty } from '../load.js';
import type { Context, ExitCode } from './context.js';
import { loadAll } from './load.js';
import { serveGraph } from './serve.js';
import { withGraph } from './with-graph.js';

/** Where the sample gazettes stand in the package. */
export const samplesFolder = (): string => join(packageRoot(), 'test', 'gazettes');

/** Serves until the person stops it. */
export async function start(context: Context): Promise<ExitCode> {
  return withGraph(context, async (graph) => {
    await loadSamples(context, graph);
    return serveGraph(context, graph);
  });
}

async function loadSamples(context: Context, graph: Graph): Promise<void> {
  if (!(await isEmpty(graph))) return;
  context.terminal.error(
    'The graph is empty: loading the sample gazettes (two invented cities, invented people). “zhengtu reset --yes” removes them.',
  );
  await loadAll({ ...context, folder: samplesFolder() }, graph, ['.'], false);
}

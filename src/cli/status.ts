/** `zhengtu status`: what is loaded. */
import { graphSize } from '../graph-size.js';
import { loadedGazettes } from '../load.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { counted } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Prints the engine, the gazettes and the counts per kind. */
export async function status(context: Context): Promise<ExitCode> {
  return withGraph(context, async (graph) => {
    const gazettes = await loadedGazettes(graph);
    const counts = await graphSize(graph);
    const { terminal, configuration } = context;
    if (terminal.json)
      terminal.out(JSON.stringify({ engine: graph.engine, graph: configuration.graph.address, gazettes, counts }));
    else {
      terminal.out(
        `Engine ${graph.engine}, graph “${configuration.graph.address}”: ${counted(gazettes.length, 'gazette')}.`,
      );
      for (const { id, source, loadedAt } of gazettes) terminal.out(`  ${id}  from ${source}, ${loadedAt}`);
      for (const [kind, count] of Object.entries(counts))
        terminal.out(`  ${kind.padEnd(14)}${count}${kind === 'Document' ? ' printed or cited' : ''}`);
    }
    return exitCodes.done;
  });
}

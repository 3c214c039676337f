/** `zhengtu reset`: empties the graph. */
import { resetGraph } from '../load.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { counted, tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Deletes every node, but only with `--yes`: there is no way back except a dump. */
export async function reset(context: Context, _args: string[], options: { yes?: boolean }): Promise<ExitCode> {
  const { address } = context.configuration.graph;
  if (!options.yes) {
    const error = `This deletes everything in the graph “${address}”. Run “zhengtu reset --yes” if that is meant; “zhengtu dump FILE” keeps a copy first.`;
    context.terminal.error(context.terminal.json ? JSON.stringify({ error }) : error);
    return exitCodes.usage;
  }
  const deleted = await withGraph(context, resetGraph);
  tell(
    context.terminal,
    { graph: address, deleted },
    `The graph “${address}” is empty now: ${counted(deleted, 'gazette')} taken out.`,
  );
  return exitCodes.done;
}

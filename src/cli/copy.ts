/** `zhengtu copy`: a graph from one engine to another. */
import { copy as copyGraph } from '../graph/restore.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Copies everything from one graph into another, which must be empty. Both use the configured user, password and database. */
export async function copy(
  context: Context,
  _args: string[],
  { from, to }: { from: string; to: string },
): Promise<ExitCode> {
  const copied = await withGraph(
    context,
    (source) => withGraph(context, (target) => copyGraph(source, target, context.now()), to),
    from,
  );
  tell(
    context.terminal,
    { from, to, ...copied },
    `${copied.nodes} nodes and ${copied.relationships} relationships copied from “${from}” to “${to}”.`,
  );
  return exitCodes.done;
}

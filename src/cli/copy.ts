/** `zhengtu copy`: a graph from one engine to another. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Graph } from '../../cypher/port.js';
import { parseAddress } from '../graph/address.js';
import { isEmpty } from '../graph/dump.js';
import { GraphAddressError } from '../graph/errors.js';
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
  assertTwo(from, to);
  const copied = await withGraph(
    context,
    async (source) => {
      await assertFull(source, from);
      return withGraph(context, (target) => copyGraph(source, target, context.now()), to);
    },
    from,
  );
  tell(
    context.terminal,
    { from, to, ...copied },
    `${copied.nodes} nodes and ${copied.relationships} relationships copied from “${from}” to “${to}”.`,
  );
  return exitCodes.done;
}

/** A folder misspelt would be made, and found empty; the same one twice would be found locked. */
function assertTwo(from: string, to: string): void {
  const [source, target] = [parseAddress(from), parseAddress(to)].map((address) =>
    address.engine === 'embedded' ? address.folder && resolve(address.folder) : address.url,
  );
  if (source === target) throw new GraphAddressError(`“${from}” is the graph to read and to write: name two graphs.`);
  const { engine } = parseAddress(from);
  if (engine === 'embedded' && !(source && existsSync(join(source, 'graph'))))
    throw new GraphAddressError(`There is no graph in “${from}”: name the folder or address of one with --from.`);
}

async function assertFull(graph: Graph, from: string): Promise<void> {
  if (await isEmpty(graph)) throw new GraphAddressError(`The graph “${from}” holds nothing: nothing was copied.`);
}

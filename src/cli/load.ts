/** `zhengtu load`: gazettes into the graph, one transaction each. */
import type { Graph } from '../../cypher/port.js';
import { aliasesOf } from '../gazettes.js';
import { assertWritable, type LoadResult, loadFile } from '../load.js';
import type { Context, ExitCode } from './context.js';
import { recordCounts, summary } from './extract.js';
import { forEachSource } from './inputs.js';
import { tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Loads every source; one that fails is told and the rest goes on. Unchanged gazettes are skipped unless `--force`. */
export async function load(context: Context, args: string[], options: { force?: boolean }): Promise<ExitCode> {
  return withGraph(context, (graph) => loadAll(context, graph, args, options.force === true));
}

/** The same on a graph that is open already. A graph that may not be written and an alias file that cannot be used are told before anything is read. */
export async function loadAll(
  context: Context,
  graph: Graph,
  args: readonly string[],
  force: boolean,
): Promise<ExitCode> {
  aliasesOf(context);
  await assertWritable(graph);
  const options = { force, loaded: new Map<string, string>() };
  return forEachSource(context, args, async (file) =>
    tellResult(context, file, await loadFile(graph, file, context, options)),
  );
}

function tellResult({ terminal }: Context, file: string, result: LoadResult): void {
  const { gazette, outcome } = result;
  if (outcome === 'unchanged') {
    tell(terminal, { file, gazette, outcome }, `${file}: unchanged since it was loaded, skipped.`);
    return;
  }
  const { records, replaced } = result;
  const inPlace = replaced === null ? '' : `, in place of “${replaced}”`;
  tell(
    terminal,
    { file, gazette, outcome, ...(replaced === null ? {} : { replaced }), ...recordCounts(records) },
    `${file} → ${gazette}${inPlace}: ${summary(records)}`,
  );
}

/** Empties a graph. */
import { labels } from '../../cypher/model.js';
import type { Graph } from '../../cypher/port.js';
import { statement, statementFor } from '../../cypher/statements.js';

/** Deleted in one transaction: all at once would need memory for the whole graph. */
const atOnce = 10_000;

/**
 * Deletes everything but the lock, in several transactions. Where it is broken off, what is left is no whole gazette (none has a fingerprint any
 * more): empty it again.
 */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write([{ statement: statement('reset/fingerprints'), parameters: {} }]);
  for (const part of ['relationship', 'node'] as const) for (const label of labels) await deleteAll(graph, label, part);
}

async function deleteAll(graph: Graph, Label: string, part: 'relationship' | 'node'): Promise<void> {
  const found = statementFor(`reset/has-${part}`, { Label });
  const some = { statement: statementFor(`reset/${part}s`, { Label }), parameters: { count: atOnce } };
  while ((await graph.read(found, {})).length > 0) await graph.write([some]);
}

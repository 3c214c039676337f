/** How much the graph holds, by kind. */
import type { GraphReader } from '../cypher/port.js';
import { statement } from '../cypher/statements.js';

/** Nodes per kind, by label. */
export type GraphSize = Record<string, number>;

/** Counts the nodes of the graph. */
export async function graphSize(graph: GraphReader): Promise<GraphSize> {
  const rows = await graph.read(statement('read/graph-size'), {});
  return Object.fromEntries(rows.map((row) => [String(row.kind), Number(row.nodes)]));
}

/** The size in the words of the start line. */
export function sizeInWords(size: GraphSize): string {
  const parts = [
    [size.Gazette, 'gazettes'],
    [size.Document, 'documents'],
    [size.Task, 'tasks'],
  ];
  if (!size.Gazette) return 'an empty graph: load gazettes with `zhengtu load`';
  return parts.map(([count, name]) => `${count ?? 0} ${name}`).join(', ');
}

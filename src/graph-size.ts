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

/** The size in the words of the start line. Documents are told for what they are: most are only cited by those that are printed. */
export function sizeInWords({ Gazette = 0, Task = 0, Document = 0 }: GraphSize): string {
  if (Gazette === 0) return 'an empty graph';
  return `${Gazette} gazettes, ${Task} tasks, ${Document} documents printed or cited`;
}

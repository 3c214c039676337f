/** Reads a dump back into a graph, and carries one graph into another. */
import { labelOf, relationshipTypes } from '../../cypher/model.js';
import type { Graph, GraphReader, Row, Statement } from '../../cypher/port.js';
import { statement, statementFor } from '../../cypher/statements.js';
import { type DumpedNode, type DumpedRelationship, dump, isEmpty } from './dump.js';
import { GraphError } from './errors.js';

/** Lines written in one transaction. */
const linesAtOnce = 5_000;

/** A dump that cannot be restored as it is, or a graph that cannot take it. */
export class RestoreError extends GraphError {
  override name = 'RestoreError';
  override readonly code = 'RESTORE_FAILED';
}

/** What a restore wrote. */
export interface Restored {
  nodes: number;
  relationships: number;
}

interface Row2 extends Row {
  properties: Row;
}

/**
 * Writes the lines of a dump into an empty graph, several thousand in a transaction. Gazettes without the time of their loading get `now`. Throws
 * `RestoreError` where the graph holds anything, or a line is none of a dump; what was written before it stays, so empty the graph before trying again.
 */
export async function restore(
  graph: Graph,
  lines: AsyncIterable<string> | Iterable<string>,
  now: string,
): Promise<Restored> {
  if (!(await isEmpty(graph)))
    throw new RestoreError(
      'The graph holds something already. Empty it first (zhengtu reset --yes), or name another one in ZHENGTU_GRAPH.',
    );
  await graph.prepare();
  const done: Restored = { nodes: 0, relationships: 0 };
  let pending = new Pending();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    pending.add(parsed(line, number), now, number);
    if (pending.size >= linesAtOnce) pending = await pending.write(graph, done);
  }
  await pending.write(graph, done);
  if (done.nodes === 0)
    throw new RestoreError('The dump holds no line: nothing was restored. Name a file that “zhengtu dump” wrote.');
  await assertWhole(graph, done);
  return done;
}

/** A relationship whose end is not in the dump is not written: that must not pass in silence. */
async function assertWhole(graph: Graph, { nodes, relationships }: Restored): Promise<void> {
  const count = async (name: string) => Number((await graph.read(statement(name), {}))[0]?.count);
  const lost = relationships - (await count('restore/relationships-count'));
  if (lost > 0)
    throw new RestoreError(
      `The dump is not whole: ${lost} of its ${relationships} relationships lead to nodes that it does not hold. The rest was restored; make the dump again with zhengtu dump.`,
    );
  const missing = nodes - (await count('restore/nodes-count'));
  if (missing > 0)
    throw new RestoreError(
      `${missing} of the ${nodes} nodes of the dump did not arrive. Empty the graph and restore again.`,
    );
}

/** Carries everything from one graph into another, which must be empty; times of loading too. */
export function copy(from: GraphReader, to: Graph, now: string): Promise<Restored> {
  return restore(to, dump(from, { times: true }), now);
}

/** Rows gathered by statement until they are written together. */
class Pending {
  size = 0;
  private nodes = 0;
  private readonly rows = new Map<string, { statement: Statement; rows: Row2[] }>();

  add(item: DumpedNode | DumpedRelationship, now: string, number: number): void {
    this.size += 1;
    if ('id' in item) this.addNode(item, now, number);
    else this.addRelationship(item, number);
  }

  private addNode({ id, properties }: DumpedNode, now: string, number: number): void {
    const label = known(id, number);
    this.nodes += 1;
    const times = label === 'Gazette' && properties.loadedAt === undefined ? { loadedAt: now } : {};
    this.push(label, () => statementFor('restore/nodes', { Label: label }), {
      id,
      properties: { ...properties, ...times },
    });
  }

  private addRelationship({ from, type, to, properties }: DumpedRelationship, number: number): void {
    const ends = { From: known(from, number), TYPE: knownType(type, number), To: known(to, number) };
    const make = () => statementFor('restore/relationships', ends);
    this.push(Object.values(ends).join(' '), make, { from, to, properties });
  }

  private push(key: string, make: () => Statement, row: Row2): void {
    const group = this.rows.get(key) ?? { statement: make(), rows: [] };
    this.rows.set(key, group);
    group.rows.push(row);
  }

  /** Writes everything in one transaction, counts it, and gives an empty one to go on with. */
  async write(graph: Graph, done: Restored): Promise<Pending> {
    if (this.size > 0)
      await graph.write([...this.rows.values()].map(({ statement, rows }) => ({ statement, parameters: { rows } })));
    done.nodes += this.nodes;
    done.relationships += this.size - this.nodes;
    return new Pending();
  }
}

function parsed(line: string, number: number): DumpedNode | DumpedRelationship {
  const value = json(line);
  if (isItem(value)) return value;
  throw new RestoreError(
    `Line ${number} of the dump is neither a node nor a relationship: “${line.slice(0, 60)}”. Make the dump again with zhengtu dump.`,
  );
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isItem(value: unknown): value is DumpedNode | DumpedRelationship {
  if (typeof value !== 'object' || value === null || !('properties' in value)) return false;
  const row = value as Record<string, unknown>;
  if (typeof row.properties !== 'object' || row.properties === null) return false;
  return typeof row.id === 'string' || [row.from, row.type, row.to].every((part) => typeof part === 'string');
}

function known(id: string, number: number): string {
  const label = labelOf(id);
  if (label) return label;
  throw new RestoreError(
    `Line ${number} of the dump names “${id}”, whose kind is unknown. Make the dump again with this version of zhengtu.`,
  );
}

function knownType(type: string, number: number): string {
  if (relationshipTypes.some((one) => one === type)) return type;
  throw new RestoreError(
    `Line ${number} of the dump names a relationship “${type}”, which is unknown. Make the dump again with this version of zhengtu.`,
  );
}

/** Reads a dump back into a graph, and carries one graph into another. */
import type { Graph, GraphReader, Row, Statement, Step } from '../../cypher/port.js';
import { statement, statementFor } from '../../cypher/statements.js';
import { type DumpedNode, type DumpedRelationship, dump, isEmpty } from './dump.js';
import { known, knownType, parsed, RestoreError } from './dump-lines.js';
import { emptyGraph } from './reset.js';

/** Lines written in one transaction. */
const linesAtOnce = 5_000;

/** What a restore wrote. */
export interface Restored {
  nodes: number;
  relationships: number;
}

interface Row2 extends Row {
  properties: Row;
}

/**
 * Writes the lines of a dump into an empty graph, several thousand in a transaction, the fingerprints of the gazettes last: a restore that is broken off
 * leaves no gazette that counts as whole. Gazettes without the time of their loading get `now`. Throws `RestoreError` where the graph holds anything, or
 * a line is none of a dump; then nothing is kept.
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
  const fingerprints: Step[] = [];
  try {
    await writeLines(graph, lines, now, done, fingerprints);
  } catch (error) {
    // Where the graph went away this fails too, and then the missing fingerprints tell.
    if (done.nodes > 0) await emptyGraph(graph).catch(() => undefined);
    throw error;
  }
  await graph.write(fingerprints);
  await assertWhole(graph, done);
  return done;
}

async function writeLines(
  graph: Graph,
  lines: AsyncIterable<string> | Iterable<string>,
  now: string,
  done: Restored,
  fingerprints: Step[],
): Promise<void> {
  let pending = new Pending(now, fingerprints);
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    pending.add(parsed(line, number), number);
    if (pending.size < linesAtOnce) continue;
    await pending.write(graph, done);
    pending = new Pending(now, fingerprints);
  }
  await pending.write(graph, done);
  if (done.nodes === 0)
    throw new RestoreError('The dump holds no line: nothing was restored. Name a file that “zhengtu dump” wrote.');
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

  constructor(
    private readonly now: string,
    private readonly fingerprints: Step[],
  ) {}

  add(item: DumpedNode | DumpedRelationship, number: number): void {
    this.size += 1;
    if ('id' in item) this.addNode(item, number);
    else this.addRelationship(item, number);
  }

  private addNode({ id, properties }: DumpedNode, number: number): void {
    const label = known(id, number);
    this.nodes += 1;
    const row = { id, properties: label === 'Gazette' ? this.gazette(id, properties) : properties };
    this.push(label, () => statementFor('restore/nodes', { Label: label }), row);
  }

  /** A gazette without its fingerprint, which is kept for the end. */
  private gazette(id: string, { sha256, ...properties }: Row): Row {
    if (sha256 !== undefined)
      this.fingerprints.push({ statement: statement('load/fingerprint'), parameters: { gazette: id, sha256 } });
    return { loadedAt: this.now, ...properties };
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

  /** Writes everything in one transaction and counts it. */
  async write(graph: Graph, done: Restored): Promise<void> {
    if (this.size === 0) return;
    await graph.write([...this.rows.values()].map(({ statement, rows }) => ({ statement, parameters: { rows } })));
    done.nodes += this.nodes;
    done.relationships += this.size - this.nodes;
  }
}

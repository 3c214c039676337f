/** The whole graph as JSON lines, the same from every engine: nodes sorted by id, then relationships sorted by where they start, type and end. */
import { type Label, labels } from '../../cypher/model.js';
import type { GraphReader, Row, Value } from '../../cypher/port.js';
import { statement, statementFor } from '../../cypher/statements.js';

/** Ids asked for at once. */
const idsAtOnce = 1_000;

export interface DumpOptions {
  /** True keeps when each gazette was loaded. Without it two graphs that say the same give the same lines, whenever they were loaded. */
  times?: boolean;
}

/** A node: `{"id":"Department:…","properties":{…}}`. The label stands before the colon of the id. */
export interface DumpedNode {
  id: string;
  properties: Row;
}

/** A relationship: `{"from":"…","type":"…","to":"…","properties":{…}}`. */
export interface DumpedRelationship {
  from: string;
  type: string;
  to: string;
  properties: Row;
}

/** The lines of the dump, without line ends. Only ids are held in memory. Properties stand in the order of their names. */
export async function* dump(graph: GraphReader, options: DumpOptions = {}): AsyncGenerator<string> {
  const pages = await idPages(graph);
  for (const { label, ids } of pages) yield* nodeLines(graph, label, ids, options);
  for (const { label, ids } of pages) yield* relationshipLines(graph, label, ids);
}

/** Sorted ids in pages; ids begin with their label, so labels in order give ids in order. */
async function idPages(graph: GraphReader): Promise<{ label: Label; ids: string[] }[]> {
  const pages: { label: Label; ids: string[] }[] = [];
  for (const label of labels) {
    const rows = await graph.read(statementFor('dump/ids', { Label: label }), {});
    const ids = rows.map((row) => String(row.id)).sort();
    for (let at = 0; at < ids.length; at += idsAtOnce) pages.push({ label, ids: ids.slice(at, at + idsAtOnce) });
  }
  return pages;
}

async function* nodeLines(graph: GraphReader, label: Label, ids: string[], { times }: DumpOptions) {
  const rows = await graph.read(statementFor('dump/nodes', { Label: label }), { ids });
  const properties = new Map(rows.map((row) => [row.id, row.properties as Row]));
  for (const id of ids) {
    const { id: _, loadedAt, ...rest } = properties.get(id) ?? {};
    const kept = times && loadedAt !== undefined ? { ...rest, loadedAt } : rest;
    yield JSON.stringify({ id, properties: sorted(kept) });
  }
}

async function* relationshipLines(graph: GraphReader, label: Label, ids: string[]) {
  const rows = await graph.read(statementFor('dump/relationships', { Label: label }), { ids });
  const keyed = rows.map(({ from, type, to, properties }) => ({
    key: `${from}\u0000${type}\u0000${to}`,
    line: JSON.stringify({ from, type, to, properties: sorted(properties as Row) }),
  }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line));
  for (const { line } of keyed) yield line;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (row: Row): Row =>
  Object.fromEntries(
    Object.keys(row)
      .sort()
      .map((name): [string, Value] => [name, row[name] ?? null]),
  );

/** True where the graph holds nothing. */
export async function isEmpty(graph: GraphReader): Promise<boolean> {
  return (await graph.read(statement('restore/empty'), {})).length === 0;
}

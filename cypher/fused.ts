/**
 * Statements that follow one another, sent as one. A level below a page is a statement of its own, `UNWIND $ids AS id …`, which takes its ids from the rows
 * of the page: sent by itself it costs a way to the engine and back, and every node that it begins with is looked up anew. Here it becomes a subquery of
 * the statement before, run for each of its rows; what it returns comes back as one more column, a list of lists, and is told apart again.
 */
import { type Column, isTotal, returning } from './columns.js';
import type { Parameters, Question, Row, Value } from './port.js';
import { labelOfParents, nodeWithin, type Within, within } from './within.js';

/** A statement with those that follow it. */
export interface Followed extends Question {
  followers: readonly Follower[];
}

/** A statement that takes its ids from the rows of the one before: from a column, or from a property of the node in it. */
export interface Follower extends Followed {
  column: string;
  property: string | null;
}

/** Whether a statement can follow another. */
export const canFollow = (text: string): boolean => labelOfParents(text) !== null;

/** Whether others can follow a statement: nothing stands behind its columns, and it counts nothing in them. */
export function canLead(text: string): boolean {
  const { columns, tail } = returning(text);
  return tail === '' && !isTotal(columns);
}

const known = new WeakMap<Followed, Question>();

/** One statement for all, by the name of the first, with the parameters of all. */
export function fused(first: Followed): Question {
  const found = known.get(first) ?? (first.followers.length > 0 ? together(first) : first);
  known.set(first, found);
  return found;
}

function together(first: Followed): Question {
  const parameters: Parameters = { ...first.parameters };
  const { head, columns } = returning(first.statement.text);
  const list = columns.map(({ name, expression }) => (name === expression ? name : `${expression} AS ${name}`));
  const lists = first.followers.map((_, index) => `rows_${index}`);
  const subqueries = following(first, columns, '', parameters);
  const text = `${head}${subqueries}RETURN ${[...list, ...lists].join(', ')}`;
  return { statement: { name: first.statement.name, text }, parameters };
}

/** The subqueries of the followers of a statement with these columns. A follower's place is told by numbers: `_0_2` is the third behind the first. */
function following(one: Followed, columns: readonly Column[], place: string, parameters: Parameters): string {
  const given: string[] = [];
  const parts = one.followers.map((follower, index) => {
    const at = `${place}_${index}`;
    const { node, id } = startOf(follower, columns);
    const inside = within(follower.statement.text, at, node !== null);
    const names: string[] = [];
    if (node !== null) names.push(nodeWithin(follower.statement.text, at));
    if (inside.takesId) names.push(`id${at}`);
    given.push(...names.map((name) => `${name === `id${at}` ? id : node} AS ${name}`));
    return `CALL (${names.join(', ')}) {\n${subquery(follower, inside, at, parameters)}\n}\n`;
  });
  return `WITH *, ${given.join(', ')}\n${parts.join('')}`;
}

/** What a follower starts from: the node by its variable, where the statement before has it at hand, and its id. */
function startOf({ statement: { text }, column, property }: Follower, columns: readonly Column[]) {
  const found = columns.find(({ name }) => name === column) as Column;
  const isNode = property === 'id' && found.owner !== null && found.owner === labelOfParents(text);
  const id = property === null ? found.expression : `${found.variable}.${property}`;
  return { node: isNode ? found.variable : null, id };
}

function subquery(one: Follower, { body, columns }: Within, place: string, parameters: Parameters): string {
  for (const [name, value] of Object.entries(one.parameters)) parameters[name + place] = value;
  const values = columns.map(({ expression }) => expression);
  const lists = one.followers.map((_, index) => `rows${place}_${index}`);
  const more = one.followers.length > 0 ? following(one, columns, place, parameters) : '';
  return `${body}${more}RETURN collect([${[...values, ...lists].join(', ')}]) AS rows${place}`;
}

/** The columns of a follower but the id that it was given. */
const shown = ({ statement }: Follower): string[] =>
  returning(statement.text)
    .columns.filter(({ expression }) => expression !== 'id')
    .map(({ name }) => name);

/** Who is told the rows of a follower by the id they are of. */
export type Told = (follower: Follower, rows: Map<string, Row[]>) => void;

/** Takes the rows of the followers out of the rows of the first. */
export function toldApart(first: Followed, rows: readonly Row[], tell: Told, place = ''): void {
  first.followers.forEach((follower, index) => {
    const at = `${place}_${index}`;
    const found = rowsOf(follower, rows, at);
    if (follower.followers.length > 0) toldApart(follower, [...found.values()].flat(), tell, at);
    tell(follower, found);
  });
}

/** The rows of a follower by the id that they are of; an id that several rows name gives them once. */
function rowsOf(follower: Follower, rows: readonly Row[], place: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  const names = [...shown(follower), ...follower.followers.map((_, index) => `rows${place}_${index}`)];
  const same = returning(follower.statement.text).columns.filter(({ expression }) => expression === 'id');
  for (const row of rows) {
    const id = valueAt(row, follower);
    if (typeof id !== 'string' || found.has(id)) continue;
    const given = (row[`rows${place}`] as Value[][]).map((values) => rowOf(id, same, names, values));
    for (const [of, group] of grouped(id, given)) if (!found.has(of)) found.set(of, group);
  }
  return found;
}

/** The rows that a statement gave for one id, by their own: it may tell of more than it was asked for. */
function grouped(id: string, rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>([[id, []]]);
  for (const row of rows) {
    const of = String(row.id ?? id);
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}

function valueAt(row: Row, { column, property }: Follower): Value | undefined {
  const value = row[column];
  return property === null ? value : (value as Row | null)?.[property];
}

function rowOf(id: string, same: readonly Column[], names: readonly string[], values: readonly Value[]): Row {
  const row: Row = {};
  for (const { name } of same) row[name] = id;
  names.forEach((name, index) => {
    row[name] = values[index] ?? null;
  });
  return row;
}

/** A statement for the rows of another, as it stands within that other: for one row, with names of its own. */
import { type Column, isTotal, returning } from './columns.js';
import { Kept } from './kept.js';

/** What a statement for the rows of others begins with: the nodes whose ids it is given. */
const beginning = /^UNWIND \$ids AS id\nMATCH \((\w+):(\w+) \{id: id\}\)\n/;

/** A statement within another: what stands before what it returns, and its columns but the id that it was given. */
export interface Within {
  body: string;
  columns: readonly Column[];
  /** Whether it speaks of the id. */
  takesId: boolean;
}

/** The label of the nodes that a statement begins with; null where it cannot stand in another. */
export const labelOfParents = (text: string): string | null => beginning.exec(text)?.[2] ?? null;

/** The name that a statement within another has for the node it is for. */
export const nodeWithin = (text: string, place: string): string => `${beginning.exec(text)?.[1]}${place}`;

const known = new Kept<string, Within>(512);

/**
 * A statement as it stands at a place within another. Its id is there as `id` and the place, and with `hasNode` the node itself by its name.
 * Parameters, nodes and relationships get the place behind their names: the embedded engine takes a variable for another of its name outside.
 */
export const within = (text: string, place: string, hasNode: boolean): Within =>
  known.get(`${place} ${hasNode} ${text}`, () => placed(text, place, hasNode));

function placed(text: string, place: string, hasNode: boolean): Within {
  const [, node = '', label] = beginning.exec(text) ?? [];
  const start = hasNode ? '' : `MATCH (${node}:${label} {id: id})\n`;
  const own = renamed(`${start}${text.replace(beginning, '')}`, place, node);
  const { head, columns, tail } = returning(own);
  const given = returning(text).columns;
  const isId = (index: number) => given[index]?.expression === 'id';
  const others = columns.filter((_, index) => !isId(index));
  const list = others.map(({ expression, name }) => `${expression} AS ${name}`).join(', ');
  const names = given.filter((_, index) => !isId(index)).map(({ name }) => name);
  // Counted, or put in order at its end: its columns are values by then.
  const isSettled = isTotal(columns) || tail !== '';
  const body = isSettled ? `${head}WITH ${list}\n${tail}${tail && '\n'}` : flat(head, `${node}${place}`, list);
  return {
    body,
    takesId: new RegExp(`\\bid${place}\\b`).test(body + list),
    columns: others.map((column, index) => ({
      ...column,
      expression: isSettled ? column.name : column.expression,
      name: names[index] ?? column.name,
    })),
  };
}

/** A text whose variables, `node` and `id` among them, and parameters have a place behind their names. */
function renamed(text: string, place: string, node: string): string {
  const declared = [...text.matchAll(/[([]([a-zA-Z]\w*)(?=[:)\]])/g)].map((match) => String(match[1]));
  const names = [...new Set([node, ...declared])].filter((name) => name !== 'id').join('|');
  return text
    .replace(/(?<![.$\w']|AS )id(?![\w(:])/g, `id${place}`)
    .replace(new RegExp(`(?<![.$\\w'])(${names})(?![\\w(])`, 'g'), `$1${place}`)
    .replace(/\$(\w+)/g, `$$$1${place}`);
}

/** A page for each of many nodes is a subquery; for the one node here it need not be, unless the columns take from the node as well. */
function flat(head: string, node: string, list: string): string {
  const [, before, inner] = /^(MATCH [^\n]*\n)?CALL \(\w+\) \{\n(.*)\n\}\n$/s.exec(head) ?? [];
  const isOne = inner !== undefined && inner.split('RETURN ').length === 2 && !/\n\}|^CALL|^UNION/m.test(inner);
  if (!isOne || new RegExp(`\\b${node}\\b`).test(list)) return head;
  return `${before ?? ''}${inner.replace('RETURN ', 'WITH ')}\n`;
}

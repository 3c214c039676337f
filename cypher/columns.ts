/** What a statement returns, read from its text: every file of `read/` ends with one `RETURN` at the beginning of a line, which names its columns. */
import { Kept } from './kept.js';

/** A column: its name, and the expression that gives it. */
export interface Column {
  name: string;
  expression: string;
  /** The variable whose properties it is a map of, null for any other value. */
  variable: string | null;
  /** The label or type of that variable, null where the statement does not say. */
  owner: string | null;
  /** The properties in the map; null where it is none, or holds all. */
  properties: readonly string[] | null;
}

/** A statement in parts: what stands before the last RETURN, its columns, and what stands behind them (ORDER BY, LIMIT). */
export interface Returning {
  head: string;
  columns: readonly Column[];
  tail: string;
}

const known = new Kept<string, Returning>(512);

/** The parts of a statement's text; those of a text asked for before are remembered. */
export const returning = (text: string): Returning => known.get(text, () => read(text));

function read(text: string): Returning {
  const at = `\n${text}`.lastIndexOf('\nRETURN ');
  const [list, tail] = parted(text.slice(at + 'RETURN '.length));
  return { head: text.slice(0, at), columns: pieces(list).map((piece) => column(piece, text)), tail };
}

/** The list of columns and the lines behind it. */
function parted(rest: string): [string, string] {
  const end = rest.search(/\n(ORDER BY|SKIP|LIMIT) /);
  return end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end + 1)];
}

/** Cuts at the commas that stand in no bracket. */
function pieces(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list.charAt(at);
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign !== ',' || depth > 0) continue;
    found.push(list.slice(from, at).trim());
    from = at + 1;
  }
  return [...found, list.slice(from).trim()];
}

function column(piece: string, text: string): Column {
  const [, expression = piece, name = piece] = /^(.*) AS (\w+)$/s.exec(piece) ?? [];
  const [, projected, list = ''] = /^(\w+) \{(.*)\}$/s.exec(expression) ?? [];
  const variable = projected ?? /^properties\((\w+)\)$/.exec(expression)?.[1] ?? null;
  const owner = variable === null ? null : (new RegExp(`[([]${variable}:(\\w+)`).exec(text)?.[1] ?? null);
  const properties = projected === undefined ? null : list.split(', ').map((entry) => entry.slice(1));
  return { name, expression, variable, owner, properties };
}

/** Whether columns are counted over rows. */
export const isTotal = (columns: readonly Column[]): boolean =>
  columns.some(({ expression }) => /\b(count|sum|collect|min|max)\(/.test(expression));

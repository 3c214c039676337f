/**
 * Statements as they are sent: without the conditions that are not set, with those on words spelled out (spelled.ts), and without the properties that nobody
 * asked for.
 *
 * A statement file names every condition of a filter, one a line, as `AND ($city IS NULL OR t.city = $city)`, and every property that may be wanted of a
 * node or relationship, as `t {.id, .name, .text} AS node`: read so, it is one truth for every filter and every question. Sent so, each row would be asked
 * about every condition, no index could serve one that may be unset, and most of what an engine hands over would be thrown away.
 */
import { Kept } from './kept.js';
import type { Parameters, Statement } from './port.js';
import { formsOfWords, spelled } from './spelled.js';

/**
 * Whether a property of a label or relationship type is wanted; of null, where a statement does not say of what it is. Of `Page` it is asked for `key`, the
 * column that cursors are made of.
 */
export type Wanted = (owner: string | null, property: string) => boolean;

/** Most variants kept of one statement: filters and selections combine in more ways than anybody uses. */
const mostKept = 64;

/** What is known of a statement file: the parameters that it asks to be null, the properties that may be left out, and its variants by both. */
interface Known {
  tested: readonly string[];
  projected: readonly Projected[];
  variants: Kept<string, Statement>;
}

/** A property in a map projection, with the label or type of what it is of; null where the statement does not say. */
interface Projected {
  owner: string | null;
  property: string;
}

const known = new WeakMap<Statement, Known>();

/** The statement with its conditions settled for these parameters and its rows cut to what is wanted (everything unless told). Its name stays. */
export function settled(statement: Statement, parameters: Parameters, wanted: Wanted = () => true): Statement {
  const { tested, projected, variants } = knownOf(statement);
  const unset = tested.filter((name) => (parameters[name] ?? null) === null);
  const left = projected.map(({ owner, property }) => wanted(owner, property));
  const isPaged = wanted('Page', 'key');
  const forms = formsOfWords(parameters);
  const key = `${unset.join(' ')} ${left.map(Number).join('')} ${isPaged} ${forms}`;
  return variants.get(key, () => {
    const whole = spelled(withoutUnwanted(settledText(statement.text, new Set(unset)), left), forms);
    const text = isPaged ? whole : whole.replace(keyColumn, '');
    return { name: statement.name, text };
  });
}

function knownOf(statement: Statement): Known {
  let found = known.get(statement);
  if (!found) {
    const names = [...statement.text.matchAll(/\$(\w+) IS NULL/g)].map((match) => String(match[1]));
    found = { tested: [...new Set(names)], projected: projectedIn(statement.text), variants: new Kept(mostKept) };
    known.set(statement, found);
  }
  return found;
}

/** The key of a row in its list, `[t.ordinal, t.id] AS key`, which is never the last column. */
const keyColumn = /(?<=RETURN (?:id, )?)\[[^\]]*\] AS key, /;

const projection = /\b(?<variable>\w+) \{(?<list>\.\w+(?:, \.\w+)*)\}/g;

/** The properties of all map projections of a text, in order. */
function projectedIn(text: string): Projected[] {
  return [...text.matchAll(projection)].flatMap(({ groups }) => {
    const owner = new RegExp(`[([]${groups?.variable}:(\\w+)`).exec(text)?.[1] ?? null;
    return String(groups?.list)
      .split(', ')
      .map((entry) => ({ owner, property: entry.slice(1) }));
  });
}

/** The text with only those properties in its map projections whose flag is true; a flag for each, in order. */
function withoutUnwanted(text: string, left: readonly boolean[]): string {
  if (left.every(Boolean)) return text;
  let place = 0;
  return text.replace(projection, (_, variable: string, list: string) => {
    const entries = list.split(', ').filter(() => left[place++]);
    return `${variable} {${entries.join(', ')}}`;
  });
}

/** A line that is one condition: `AND ($a IS NULL OR …)`, `AND (($a IS NULL AND $b IS NULL) OR …)`. */
const condition =
  /^(?<indent> *)(?<word>WHERE|AND) \((?:\$(?<one>\w+) IS NULL|\(\$(?<first>\w+) IS NULL AND \$(?<second>\w+) IS NULL\)) OR (?<rest>.*)\)$/;

function settledText(text: string, unset: ReadonlySet<string>): string {
  const lines: string[] = [];
  let lostWhere = false;
  for (const line of text.split('\n')) {
    const isMore = /^ *AND /.test(line);
    if (!isMore) lostWhere = false;
    const left = settledLine(line, unset);
    if (left !== null) {
      lines.push(lostWhere ? left.replace('AND', 'WHERE') : left);
      lostWhere = false;
    } else if (!isMore) lostWhere = true;
  }
  return lines.join('\n');
}

/** Null for a condition that is not set. */
function settledLine(line: string, unset: ReadonlySet<string>): string | null {
  const { indent, word, one, first, second, rest } = condition.exec(line)?.groups ?? {};
  if (rest === undefined) return line;
  const names = [one, first, second].filter((name) => name !== undefined);
  if (names.every((name) => unset.has(name))) return null;
  const inner = rest.replace(/\(\$(\w+) IS NULL OR ([^()]*)\)/g, (_, name: string, set: string) =>
    unset.has(name) ? 'true' : `(${set})`,
  );
  return `${indent}${word} (${inner})`;
}

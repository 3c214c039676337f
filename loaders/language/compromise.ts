/**
 * The one place that runs compromise. It is used as an engine for patterns over terms that we make ourselves: `compromise/one`, rules compiled once by
 * `buildNet`, run by `sweep` over one piece of a clause at a time (its cost is quadratic in the number of terms).
 */
import nlp from 'compromise/one';
import { remembered } from '../remembered.js';

/** A pattern over tags, and what it is called. */
export interface Pattern {
  id: string;
  match: string;
}

/** Where a pattern fits: terms from `start` to `end`, end exclusive. `order` is the pattern's place in its list. */
export interface Fit {
  id: string;
  order: number;
  start: number;
  end: number;
}

/** Runs compiled patterns over the tags of a row of terms. */
export type Matcher = (tags: readonly string[]) => Fit[];

/** compromise's terms, and the part of its methods that `View.sweep` runs; called directly, because making views takes most of the time. */
interface CompromiseTerm {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
}
type Net = ReturnType<typeof nlp.buildNet>;
type BulkMatch = (
  document: CompromiseTerm[][],
  net: Net,
  methods: object,
  options: object,
) => { reason: string; pointer: [number, number, number] }[];
const methods = nlp.methods() as { one: { bulkMatch: BulkMatch } };

/** More terms than any printed clause has; the rest is matched apart, which keeps hostile input linear. */
const pieceLimit = 120;
/** Rows of some forty tags recur, longer ones seldom. In characters. */
const longestRow = 320;

/** Compiles patterns (compromise match syntax over our tags). Throws compromise's error where one cannot be parsed. */
export function compile(patterns: readonly Pattern[]): Matcher {
  const net = nlp.buildNet(patterns.map(({ id, match }) => ({ match, reason: id })));
  const order = new Map(patterns.map(({ id }, index) => [id, index]));
  const fitsIn = remembered((row) => fitsOf(net, row.split(' ')), longestRow);
  return (tags) => {
    const fits: Fit[] = [];
    for (let from = 0; from < tags.length; from += pieceLimit)
      for (const { id, start, end } of fitsIn(tags.slice(from, from + pieceLimit).join(' ')))
        fits.push({ id, order: order.get(id) ?? 0, start: start + from, end: end + from });
    return fits.sort((a, b) => a.order - b.order || a.start - b.start);
  };
}

function fitsOf(net: Net, tags: readonly string[]): Omit<Fit, 'order'>[] {
  const known = new Map<string, CompromiseTerm>();
  const terms = tags.map((tag) => {
    const term = known.get(tag) ?? { text: tag, normal: tag, pre: '', post: '', tags: new Set([tag]) };
    known.set(tag, term);
    return term;
  });
  return methods.one
    .bulkMatch([terms], net, methods, {})
    .map(({ reason, pointer: [, start, end] }) => ({ id: reason, start, end }));
}

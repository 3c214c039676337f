/** From a paging statement to the source of a connection. */
import type { Parameters, Row, Value } from '../../cypher/port.js';
import { keyLength } from '../../cypher/statements.js';
import type { ApiContext } from '../context.js';
import { notFound } from '../errors.js';
import { byId } from '../reading/by-id.js';
import { next, type Parent, type Soon } from '../reading/level-loader.js';
import type { Page, PageSource } from './connection.js';
import { decodeCursor, encodeCursor, type SortKey } from './cursor.js';
import { checkedSize, type PageArgs } from './page-args.js';

/** A list in the graph. Its statement takes `after` (a sort key or null) and `limit`, and returns `key` in every row; its count returns `total`. */
export interface ListSource<Item> {
  /** Statement of a page; the statement of the total has the same name with `-count`. */
  list: string;
  /** Statement of the total, where several orders of a list share one. */
  count?: string;
  /** What the list belongs to, where it is not of the whole graph. */
  parent?: Parent;
  parameters: Parameters;
  /** What clients call a condition; `filter.<name>` unless told. */
  argument?(name: string): string;
  item(row: Row): Item;
}

/**
 * Where a filter names one entity, the list of that entity instead of the whole graph's: the same rows in the same order, found without looking at
 * the others. `ways` gives the list for each parameter that names one; the first that is set is taken.
 */
export function narrowest(ways: Record<string, string>, whole: string, parameters: Parameters) {
  const name = Object.keys(ways).find((it) => typeof parameters[it] === 'string');
  if (!name) return { list: whole, parameters };
  return { list: String(ways[name]), parent: String(parameters[name]), parameters };
}

/** The same list by date, where that is asked for; both orders share a count. */
export const byDate = <Source extends { list: string }>(source: Source, order: string | null | undefined) =>
  order === 'DATE' ? { ...source, list: `${source.list}-by-date`, count: `${source.list}-count` } : source;

/** The source of one page of a list. Throws BAD_PAGE_SIZE and BAD_CURSOR at once. */
export function pageOf<Item>(context: ApiContext, source: ListSource<Item>, args: PageArgs): PageSource<Item> {
  const size = checkedSize(args.first);
  const after = args.after == null ? null : decodeCursor(source.list, args.after, keyLength(`read/${source.list}`));
  return {
    page: () =>
      next(pageRows(context, source, after, size + 1), (rows) => {
        const page = cut(source, rows, size, after !== null);
        return rows.length > 0 ? page : checked(context, source, page);
      }),
    count: () =>
      next(countRows(context, source), ([row]) => {
        const total = Number(row?.total ?? 0);
        return total > 0 ? total : checked(context, source, total);
      }),
  };
}

/** Conditions that name an entity by its id. */
const namingOne = ['gazette', 'document', 'department', 'issuer', 'county', 'implementer', 'overseer'];

/** Where nothing was found: throws NOT_FOUND for an id of the filter that is not of this graph, so that nobody takes it for an answer. */
async function checked<Found>(
  context: ApiContext,
  { parameters, argument = (name) => `filter.${name}` }: ListSource<unknown>,
  found: Found,
): Promise<Found> {
  for (const name of namingOne) {
    const id = parameters[name];
    if (typeof id !== 'string') continue;
    if ((await context.rows(byId(id), id)).length === 0) throw notFound(argument(name), id);
  }
  return found;
}

function pageRows(context: ApiContext, source: ListSource<unknown>, after: Value, limit: number): Soon<Row[]> {
  const parameters = { ...source.parameters, after, limit };
  return source.parent === undefined
    ? context.read(source.list, parameters)
    : context.rows(source.list, source.parent, parameters);
}

function countRows(context: ApiContext, source: ListSource<unknown>): Soon<Row[]> {
  const count = source.count ?? `${source.list}-count`;
  return source.parent === undefined
    ? context.read(count, source.parameters)
    : context.rows(count, source.parent, source.parameters);
}

function cut<Item>(source: ListSource<Item>, rows: Row[], size: number, hasPreviousPage: boolean): Page<Item> {
  const shown = rows.slice(0, size);
  return {
    nodes: shown.map((row) => source.item(row)),
    cursor: (index) => encodeCursor(source.list, shown[index]?.key as SortKey),
    hasNextPage: rows.length > size,
    hasPreviousPage,
  };
}

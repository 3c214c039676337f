/** The pages' only way to the graph: the same GraphQL as everybody's. */
import { useEffect, useState } from 'react';

/** What a page shows while it asks, when it has an answer, and when it was refused. */
export type Answer<Data> =
  | { state: 'asking' }
  | { state: 'answered'; data: Data }
  | { state: 'refused'; message: string };

/** Runs one operation. Rejects with the service's own sentence. */
export async function ask<Data>(query: string, variables: object, signal?: AbortSignal): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The service answered ${response.status}.`);
  return data;
}

/** Asks again whenever the query or a variable changes; an answer that comes too late is dropped. */
export function useAnswer<Data>(query: string, variables: object): Answer<Data> {
  const given = JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ to: string; answer: Answer<Data> } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const told = (answer: Answer<Data>) => abort.signal.aborted || setAnswer({ to: query + given, answer });
    ask<Data>(query, JSON.parse(given) as object, abort.signal).then(
      (data) => told({ state: 'answered', data }),
      (error: Error) => told({ state: 'refused', message: error.message }),
    );
    return () => abort.abort();
  }, [query, given]);
  return answer?.to === query + given ? answer.answer : { state: 'asking' };
}

/** A connection as the pages ask for it. */
export interface Connection<Item> {
  totalCount: number;
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Fields that every connection is asked for, beside its rows. */
export const pageFields = 'totalCount pageInfo { hasNextPage endCursor }';

/** The pages of a list read so far, and how to read the next; `more` is null where there is none. */
export interface Pages<Item> {
  total: number;
  items: Item[];
  more: (() => void) | null;
}

/** What was read of a list before the page that is being read. */
interface Read<Item> {
  to: string;
  total: number;
  items: Item[];
  after: string | null;
}

/**
 * Reads a list page by page: the query takes `$after`, and `pick` finds the connection in its answer. Begins anew whenever the query or a variable changes.
 */
export function usePages<Item, Data>(
  query: string,
  variables: object,
  pick: (data: Data) => Connection<Item>,
): Answer<Pages<Item>> {
  const to = query + JSON.stringify(variables);
  const [read, setRead] = useState<Read<Item>>({ to, total: 0, items: [], after: null });
  const before = read.to === to ? read : { to, total: 0, items: [], after: null };
  const answer = useAnswer<Data>(query, { ...variables, after: before.after });
  if (answer.state === 'refused') return answer;
  if (answer.state === 'asking') {
    const { total, items } = before;
    return items.length > 0 ? { state: 'answered', data: { total, items, more: null } } : answer;
  }
  const { totalCount: total, nodes, pageInfo } = pick(answer.data);
  const items = [...before.items, ...nodes];
  const more = () => setRead({ to, total, items, after: pageInfo.endCursor });
  return { state: 'answered', data: { total, items, more: pageInfo.hasNextPage ? more : null } };
}

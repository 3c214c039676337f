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
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'asking' });
  const given = JSON.stringify(variables);
  useEffect(() => {
    const abort = new AbortController();
    setAnswer({ state: 'asking' });
    ask<Data>(query, JSON.parse(given) as object, abort.signal).then(
      (data) => setAnswer({ state: 'answered', data }),
      (error: Error) => abort.signal.aborted || setAnswer({ state: 'refused', message: error.message }),
    );
    return () => abort.abort();
  }, [query, given]);
  return answer;
}

/** The errors that clients see: a sentence that names the value and the way out, and a stable `extensions.code`. */
import { GraphQLError } from 'graphql';

/** The codes that clients may rely on. */
export const errorCodes = [
  'AMBIGUOUS_NAME',
  'BAD_CURSOR',
  'BAD_ID',
  'BAD_PAGE_SIZE',
  'BAD_VALUE',
  'GRAPH_UNAVAILABLE',
  'IMPOSSIBLE_RANGE',
  'NOT_FOUND',
  'REQUEST_TIMEOUT',
  'STATEMENT_TIMEOUT',
  'WRONG_KIND',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error to show to a client. `details` are added to its extensions. */
export function clientError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** One thing that a name may mean. */
export interface Candidate {
  id: string;
  name: string;
  city: string | null;
}

/** The error for a name that several entities go by: it lists them, and says which argument tells them apart. */
export function ambiguousName(name: string, candidates: readonly Candidate[], way: string): GraphQLError {
  const list = candidates.map((it) => (it.city ? `${it.name} (${it.city})` : it.name)).join(', ');
  const several = new Set(candidates.map(({ city }) => city)).size > 1;
  const out = several ? `Add “city”, or ${way}` : way.charAt(0).toUpperCase() + way.slice(1);
  return clientError('AMBIGUOUS_NAME', `“${name}” may be any of ${candidates.length}: ${list}. ${out}`, { candidates });
}

/** The error for an entity that is not in the graph. */
export function notFound(argument: string, id: string): GraphQLError {
  return clientError(
    'NOT_FOUND',
    `“${id}”, given as ${argument}, is not in this graph: take an id that this graph gave.`,
  );
}

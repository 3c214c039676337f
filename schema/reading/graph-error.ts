import type { GraphQLError } from 'graphql';
import { clientError } from '../errors.js';

/** What a client is told when the engine fails. The engine's own words stay in `cause`, for the log alone. */
export function graphError(error: unknown): GraphQLError {
  if (error instanceof Error && error.name === 'GraphAborted') {
    return clientError('REQUEST_TIMEOUT', 'The answer was given up before it was ready: ask again.');
  }
  const shown = isTimeout(error)
    ? clientError(
        'STATEMENT_TIMEOUT',
        'The graph did not answer in the time one statement may take: ask for a smaller page or a narrower filter.',
      )
    : clientError('GRAPH_UNAVAILABLE', 'The graph cannot be read at the moment: try again in a few seconds.');
  return Object.assign(shown, { cause: error });
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'GraphTimeout';

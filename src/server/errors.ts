/** What clients are told of errors: never a stack trace, never an engine's words. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Configuration } from '../config.js';

/** Formats errors for clients. What is unexpected is named by the request id that the log has it under. */
export function shownError(limits: Configuration['limits']) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '');
    if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('tokens. Parsing aborted'))
      return tooLong(limits);
    if (formatted.message === 'Validation aborted.') return { ...formatted, message: tooOften };
    if (formatted.extensions?.refusal) return refused(formatted, formatted.extensions);
    if (code === 'REQUEST_TIMEOUT') return tooSlow(formatted, limits);
    if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
    const original = unwrapResolverError(error);
    const isGraphQL = original instanceof GraphQLError && original.originalError === undefined;
    return isGraphQL ? formatted : { ...formatted, message: internal, extensions: { code: 'INTERNAL' } };
  };
}

function refused(error: GraphQLFormattedError, given: Record<string, unknown>): GraphQLFormattedError {
  const { refusal, code: _, ...details } = given;
  return { ...error, extensions: { code: refusal, ...details } };
}

const internal = 'Something went wrong; the log has the reason under the id in the header x-request-id.';

/** GraphQL compares fields of one name pair by pair, and gives up over thousands. */
const tooOften =
  'The query names the same fields so often that it cannot be checked: name each once, or ask in several queries.';

function tooLong({ tokens }: Configuration['limits']): GraphQLFormattedError {
  const message = `The query has more than ${tokens} tokens, the most that are read. Ask in several queries, or move values into variables.`;
  return { message, extensions: { code: 'TOO_MANY_TOKENS', limit: tokens, value: null } };
}

function tooSlow(error: GraphQLFormattedError, { requestMs }: Configuration['limits']): GraphQLFormattedError {
  const message = `The answer took longer than ${requestMs} ms, the most one request may take: ask for a smaller page or a narrower filter.`;
  return { ...error, message, extensions: { code: 'REQUEST_TIMEOUT', limit: requestMs } };
}

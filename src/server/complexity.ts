/** How much a query may ask for: fields, multiplied by the size of the pages they stand in. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { pageSize } from '../../schema/index.js';
import { limitError } from './limits.js';

/** Rows expected of a list without a page size: departments of a clause, headings, deadlines. */
const rowsOfList = 5;

/** A field costs one, and what is asked inside it once per row. */
const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  return 1 + childComplexity * rowsOf(field, args);
};

function rowsOf(field: Parameters<ComplexityEstimator>[0]['field'], args: { [name: string]: unknown }): number {
  const isPage = getNamedType(field.type).name.endsWith('Connection');
  const isList = isListType(getNullableType(field.type));
  if (!isPage && !isList) return 1;
  if (isList && PAGED_BY_PARENT.has(field.name)) return 1;
  const asked = typeof args.first === 'number' ? args.first : isPage ? pageSize.default : rowsOfList;
  return Math.max(1, asked);
}

/** Lists inside a connection: their rows are counted by the page itself. */
const PAGED_BY_PARENT: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** Refuses an operation that asks for more than `limit`, before any statement runs. */
export function complexityLimit(schema: GraphQLSchema, limit: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const variables = request.variables ?? {};
          const named = operationName ? { operationName } : {};
          const value = measured(() =>
            getComplexity({ schema, query: document, variables, ...named, estimators: [estimator] }),
          );
          if (value !== null && value > limit) throw tooMuch(limit, value);
        },
      };
    },
  };
}

/** Null where the variables do not fit the query: running it says so better. A query whose fragments unfold beyond counting is infinitely complex. */
function measured(measure: () => number): number | null {
  try {
    return measure();
  } catch (error) {
    const isBeyondCounting = error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes');
    return isBeyondCounting ? Number.POSITIVE_INFINITY : null;
  }
}

function tooMuch(limit: number, value: number): GraphQLError {
  const isCounted = Number.isFinite(value);
  const asked = isCounted
    ? `up to ${Math.round(value)} values`
    : 'more values than can be counted: its fragments multiply';
  const sentence = `The query asks for ${asked}. At most ${limit} are allowed: ask for smaller pages with “first”, or for less inside them.`;
  const error = limitError('QUERY_TOO_COMPLEX', sentence, limit, isCounted ? Math.round(value) : null);
  return Object.assign(error, { extensions: { ...error.extensions, http: { status: 400 } } });
}

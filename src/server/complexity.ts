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
          if (value !== null && value > limit) throw tooMuch(limit, Math.round(value));
        },
      };
    },
  };
}

/** Null where the variables do not fit the query: running it says so better. */
function measured(measure: () => number): number | null {
  try {
    return measure();
  } catch (error) {
    if (error instanceof GraphQLError && /maximum number/i.test(error.message)) throw error;
    return null;
  }
}

function tooMuch(limit: number, value: number): GraphQLError {
  const sentence = `The query asks for up to ${value} values: at most ${limit} are allowed. Ask for smaller pages with “first”, or for less inside them.`;
  return limitError('QUERY_TOO_COMPLEX', sentence, limit, value);
}

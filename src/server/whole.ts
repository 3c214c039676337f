/** Answers of one state: a gazette is loaded in them or it is not, however many statements put them together. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ApiContext } from '../../schema/index.js';

/** How often an answer is put together again because a load was committed meanwhile; the last stands as it is. */
const tries = 3;

/** An error without a code is none of ours: it is marked as Apollo marks it. */
const coded = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions },
});

/** Puts an answer together again where the graph changed while it was read. `format` makes of an error what clients see. */
export function wholeAnswers(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<ApiContext> {
  const shown = ({ data, errors }: ExecutionResult) => ({
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map((error) => format(coded(error), error)) } : {}),
  });
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, document, operationName, request, response, schema }) {
          if (!document || response.body.kind !== 'single') return;
          let context = contextValue;
          for (let attempt = 0; attempt < tries && (await context.torn()); attempt += 1) {
            context = context.again();
            const asked = {
              schema,
              document,
              contextValue: context,
              operationName,
              variableValues: request.variables ?? null,
            };
            response.body.singleResult = shown(await execute(asked));
          }
        },
      };
    },
  };
}

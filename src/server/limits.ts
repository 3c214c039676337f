/** How deep, how wide and how many aliases a query may have. The counting is graphql-armor's; the sentences are ours. */
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Configuration } from '../config.js';

/** A refusal for going over a limit. */
export function limitError(code: string, message: string, limit: number, value: number | null): GraphQLError {
  // Apollo puts its own code on whatever validation reports: errors.ts takes ours back from `refusal`.
  return new GraphQLError(message, { extensions: { code, refusal: code, limit, value } });
}

/** Most directives of one query; none of ours needs more than a few. */
const mostDirectives = 50;

/** The rules that every query is checked with before it runs. */
export function limitRules({ depth, aliases }: Configuration['limits']): ValidationRule[] {
  const armor = new ApolloArmor({
    maxDepth: {
      ...reporting(
        'QUERY_TOO_DEEP',
        depth,
        (value) =>
          `The query is ${value} levels deep: at most ${depth} are allowed. Ask for the inner part in a query of its own, by id.`,
      ),
      flattenFragments: true,
    },
    maxAliases: reporting(
      'TOO_MANY_ALIASES',
      aliases,
      (value) => `The query has ${value} aliases: at most ${aliases} are allowed. Ask in several queries.`,
    ),
    maxDirectives: reporting(
      'TOO_MANY_DIRECTIVES',
      mostDirectives,
      (value) => `The query has ${value} directives: at most ${mostDirectives} are allowed. Leave some out.`,
    ),
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return [onlyQueries, ...(armor.protect().validationRules ?? [])];
}

/** The service only reads: what is no query is told so before the schema has its say. */
const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition({ operation }) {
    if (operation === 'query') return;
    const message = `The operation is a ${operation}: this service only reads. Ask with a query; gazettes are loaded with “zhengtu load”.`;
    context.reportError(new GraphQLError(message, { extensions: { code: 'READ_ONLY', refusal: 'READ_ONLY' } }));
  },
});

/** Makes a check report our sentence in place of throwing its own. Its message ends with the value it found. */
function reporting(code: string, limit: number, sentence: (value: number) => string) {
  const report = (context: ValidationContext | null, error: GraphQLError) => {
    const value = Number(/found (\d+)/.exec(error.message)?.[1] ?? Number.NaN);
    context?.reportError(limitError(code, sentence(value), limit, value));
  };
  return { enabled: true, n: limit, propagateOnRejection: false, onReject: [report] };
}

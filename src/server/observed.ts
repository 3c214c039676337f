/** Watching operations: metrics and log, without a user's query or variables at info level. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../../schema/index.js';
import type { Metrics } from './metrics.js';

/** Measures every operation and logs one line for it; errors that are ours to mend are logged whole. */
export function observed(metrics: Metrics, log: Logger): ApolloServerPlugin<ApiContext> {
  return {
    /** No GraphQL request at all: variables that are a list, an answer wanted in a form that is none of ours. */
    async invalidRequestWasReceived() {
      metrics.refusal('BAD_REQUEST');
      log.info({ errors: ['BAD_REQUEST'] }, 'refused');
    },
    async requestDidStart({ contextValue, request }) {
      const began = performance.now();
      log.debug({ request: contextValue.requestId, query: request.query }, 'asked');
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) logUnexpected(log, contextValue.requestId, error);
        },
        async willSendResponse({ operationName, response }) {
          const took = performance.now() - began;
          const codes = codesOf(response.body);
          metrics.operation(operationName, took / 1_000, contextValue.statementsRun, codes);
          const measured = { ms: Math.round(took), statements: contextValue.statementsRun };
          log.info(
            { request: contextValue.requestId, operation: shortOf(operationName), ...measured, errors: codes },
            'answered',
          );
        },
      };
    },
  };
}

/** A name is the client's, and may be as long as a query. */
const shortOf = (name: string | null | undefined): string | null => name?.slice(0, 60) ?? null;

/** Counts and logs what is refused before GraphQL has a say: crowds, foreign pages, bodies that cannot be read, addresses where nothing is. */
export function observedRefusals(metrics: Metrics, log: Logger): RequestHandler {
  return (_request, response, next) => {
    const began = performance.now();
    response.on('close', () => {
      const { refused, request } = response.locals;
      if (refused === undefined) return;
      metrics.refusal(refused);
      log.info({ request: request.id, ms: Math.round(performance.now() - began), errors: [refused] }, 'refused');
    });
    next();
  };
}

type Body =
  | { kind: 'single'; singleResult: { errors?: readonly { extensions?: { [name: string]: unknown } }[] } }
  | { kind: 'incremental' };

function codesOf(body: Body): string[] {
  if (body.kind !== 'single') return [];
  return (body.singleResult.errors ?? []).map((error) => String(error.extensions?.code ?? 'UNKNOWN'));
}

/** Logs the cause of an engine's failure and any error without a code; refusals are no news. */
function logUnexpected(log: Logger, request: string, error: GraphQLError): void {
  const cause = error.cause ?? error.originalError?.cause;
  if (cause) log.warn({ request, err: cause }, 'The graph failed.');
  else if (error.originalError && !error.extensions.code)
    log.error({ request, err: error.originalError }, 'A resolver failed.');
}

/** Apollo Server, with our limits, errors and measurements, and without anything that calls elsewhere. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../../schema/index.js';
import type { Configuration } from '../config.js';
import { complexityLimit } from './complexity.js';
import { shownError } from './errors.js';
import { limitRules } from './limits.js';
import type { Metrics } from './metrics.js';
import { observed } from './observed.js';
import { specifiedStatus } from './status.js';
import { wholeAnswers } from './whole.js';

/** What the server is made from. */
export interface ApolloParts {
  schema: GraphQLSchema;
  http: Server;
  configuration: Configuration;
  metrics: Metrics;
  log: Logger;
}

/** The server, not yet started. Stopping it finishes the requests under way, for as long as one request may take. */
export function apolloFor({ schema, http, configuration, metrics, log }: ApolloParts): ApolloServer<ApiContext> {
  const { limits, introspection } = configuration;
  return new ApolloServer<ApiContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    // Our own guard (refusal.ts) lets plain GET requests through, which the specification asks for and which change nothing here.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    formatError: shownError(limits),
    plugins: [
      complexityLimit(schema, limits.complexity),
      observed(metrics, log),
      wholeAnswers(shownError(limits)),
      specifiedStatus,
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: limits.requestMs }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}

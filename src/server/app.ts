/** The service's addresses. */
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { ApiContext } from '../../schema/index.js';
import { contextFor } from './context.js';
import { health } from './health.js';
import type { ServerOptions } from './index.js';
import type { Metrics } from './metrics.js';
import { observedRefusals } from './observed.js';
import { pages } from './pages.js';
import { atMost, bodyErrors, jsonOnly, knownMethods, oneAtATime, refuse, sameSite, somethingAsked } from './refusal.js';
import { stateOf, withState } from './request.js';

/** What the application is made from. */
export interface AppParts extends ServerOptions {
  apollo: ApolloServer<ApiContext>;
  metrics: Metrics;
  log: Logger;
  state: { stopping: boolean };
}

/** The Express application: `/graphql`, `/graphiql`, `/healthz`, `/readyz`, `/metrics`. */
export function appFor(parts: AppParts): Express {
  const { configuration } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(health(parts));
  app.use(withState(configuration.limits.requestMs), observedRefusals(parts.metrics, parts.log));
  app.use('/graphql', graphql(parts));
  app.use(compression(), pages(parts.pages));
  app.use((request, response) => {
    refuse(
      response,
      404,
      'NOT_FOUND',
      `There is nothing at “${request.path.slice(0, 80)}”: ask at /graphql, or open /graphiql.`,
    );
  });
  app.use(bodyErrors(configuration), unexpected(parts.log));
  return app;
}

function graphql({ configuration, graph, apollo, metrics }: AppParts) {
  const { cors: origins, limits } = configuration;
  const router = express.Router();
  router.use(cors({ origin: origins.includes('*') ? '*' : origins, methods: ['GET', 'POST'], maxAge: 86_400 }));
  router.use(knownMethods, sameSite(origins), jsonOnly, compression());
  router.use(express.json({ limit: limits.bodyBytes, type: 'application/json' }), oneAtATime, somethingAsked);
  // Behind the body: who sends it slowly keeps nobody else from being answered.
  router.use(atMost(limits.requests));
  const context = contextFor(graph, limits, metrics);
  router.use(expressMiddleware(apollo, { context: async ({ res }) => context(stateOf(res)) }));
  return router;
}

/** The last word on errors: the log gets them whole, the client a sentence. */
function unexpected(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const id = response.locals.request?.id;
    log.error({ err: error, request: id }, 'A request failed.');
    if (response.headersSent) return next(error);
    refuse(response, 500, 'INTERNAL', `Something went wrong; the log has the reason under the request id ${id}.`);
  };
}

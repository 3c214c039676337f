/** For those who run the service: is it alive, can it answer, how does it fare. */
import express, { type Response, type Router } from 'express';
import type { AppParts } from './app.js';

/** `/healthz`: the process answers. `/readyz`: the graph answers too, and the service is not stopping. `/metrics`: Prometheus. */
export function health({ graph, metrics, state, log }: AppParts): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    if (state.stopping) return notReady(response, 'The service is stopping.');
    try {
      await graph.check();
      response.json({ status: 'ok' });
    } catch (error) {
      log.warn({ err: error }, 'The graph does not answer.');
      notReady(response, 'The graph does not answer.');
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  return router;
}

function notReady(response: Response, reason: string): void {
  response.status(503).json({ status: 'unavailable', reason });
}

/** One request: its id, its time and what its context needs. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** What is known of a request while it is answered; kept in `response.locals`. */
export interface RequestState {
  id: string;
  /** Aborted when the time is up or nobody waits any more. */
  signal: AbortSignal;
  /** True where the time was up. */
  timedOut: boolean;
}

/** The state of the request that this response answers. */
export function stateOf(response: Response): RequestState {
  return response.locals.request as RequestState;
}

const safeId = /^[\w.:-]{1,80}$/;

/** Gives every request an id (its own `x-request-id`, where that is plain) and a signal that ends with it, after `timeoutMs` at the latest. */
export function withState(timeoutMs: number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const given = request.get('x-request-id');
    const controller = new AbortController();
    // Every statement of the request listens: a query of many fields is no leak.
    setMaxListeners(0, controller.signal);
    const state = {
      id: given && safeId.test(given) ? given : randomUUID(),
      signal: controller.signal,
      timedOut: false,
    };
    const timer = setTimeout(() => {
      state.timedOut = true;
      controller.abort();
    }, timeoutMs);
    response.on('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) controller.abort();
    });
    response.locals.request = state;
    response.set('x-request-id', state.id);
    next();
  };
}

/** Refusals before GraphQL has a say, in GraphQL's own form: a sentence with the limit, the value and the way out, and a stable code. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Configuration } from '../config.js';

/** Answers with one error, whose code is left for who counts and logs (`observedRefusals`). */
export function refuse(response: Response, status: number, code: string, message: string, more: object = {}): void {
  response.locals.refused = code;
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}

/** Lets at most `limit` requests be answered at once; the others are asked to come back. */
export function atMost(limit: number): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= limit) {
      response.set('retry-after', '1');
      const message = `${limit} requests are being answered, as many as this service takes at once: try again in a second.`;
      refuse(response, 503, 'TOO_MANY_REQUESTS', message, { limit });
      return;
    }
    running += 1;
    response.on('close', () => {
      running -= 1;
    });
    next();
  };
}

/** Refuses several operations in one request. */
export const oneAtATime: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) return next();
  const message = `The body is a list of ${request.body.length} operations: this service takes one in a request. Send them one by one, or ask for several fields in one operation.`;
  refuse(response, 400, 'BATCHING_DISABLED', message, { limit: 1, value: request.body.length });
};

/** Refuses requests in which nothing is asked. */
export const somethingAsked: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' && request.method !== 'POST') return next();
  const query: unknown = request.method === 'GET' ? request.query.query : request.body?.query;
  if (typeof query === 'string' && query !== '') return next();
  const given = query === undefined || query === null || query === '' ? 'no “query”' : 'a “query” that is no text';
  const message = `The request has ${given}: send {"query": "{ gazettes { nodes { name } } }"}, or open /graphiql.`;
  refuse(response, 400, 'BAD_REQUEST', message);
};

/** Refuses methods other than GET, POST and the browser's OPTIONS. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (['GET', 'POST', 'OPTIONS', 'HEAD'].includes(request.method)) return next();
  response.set('allow', 'GET, POST');
  refuse(response, 405, 'METHOD_NOT_ALLOWED', `${request.method} is not a way to ask: use GET or POST.`);
};

/** Refuses POST bodies that are not JSON, which browsers send across sites without asking first. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json')) return next();
  const given = request.get('content-type') ?? 'none';
  const message = `The body has the content type “${given.slice(0, 80)}”: send JSON with the content type application/json.`;
  refuse(response, 415, 'UNSUPPORTED_CONTENT_TYPE', message);
};

/** Refuses what a page of another site makes a browser ask, unless its origin is allowed: `Sec-Fetch-Site` is the browser's word that pages cannot change. */
export function sameSite(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin') ?? '';
    const foreign = site === 'cross-site' || site === 'same-site';
    if (!foreign || origins.includes('*') || origins.includes(origin)) return next();
    const message = `A page of another site (${origin.slice(0, 80) || 'unnamed'}) may not ask here: add its origin to ZHENGTU_CORS.`;
    refuse(response, 403, 'CROSS_SITE', message);
  };
}

/** Turns what the body reader throws into refusals. */
export function bodyErrors({ limits }: Configuration): ErrorRequestHandler {
  return (error: { type?: string; length?: number; status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large') {
      const message = `The body has ${error.length ?? `more than ${limits.bodyBytes}`} bytes: at most ${limits.bodyBytes} are read. Shorten the query or its variables, or raise ZHENGTU_MAX_BODY.`;
      refuse(response, 413, 'BODY_TOO_LARGE', message, { limit: limits.bodyBytes, value: error.length ?? null });
    } else if (error.type === 'entity.parse.failed') {
      refuse(response, 400, 'BAD_JSON', 'The body is not JSON: send {"query": "…", "variables": {…}}.');
    } else if (error.type === 'charset.unsupported' || error.type === 'encoding.unsupported') {
      refuse(
        response,
        415,
        'UNSUPPORTED_CONTENT_TYPE',
        'The body is in an encoding this service does not read: send UTF-8.',
      );
    } else if (error.status !== undefined && error.status < 500) {
      const message =
        'The body cannot be read: it breaks off, or is not packed as “content-encoding” says. Send it again, whole.';
      refuse(response, 400, 'BAD_REQUEST', message);
    } else {
      next(error);
    }
  };
}

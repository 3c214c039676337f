/** The pages, as plain files of the package: nothing is fetched from elsewhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { packageRoot } from '../../cypher/package-root.js';

/** Browsers load nothing from other hosts on these pages. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Serves the folder that `npm run build` fills; where it is not there, says so. */
export function pages(folder = join(packageRoot(), 'dist/explorer')): Router {
  const router = express.Router();
  if (existsSync(folder)) {
    const setHeaders = (response: express.Response) => {
      response.set({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
    };
    router.use(express.static(folder, { setHeaders }));
  } else {
    router.get(['/', '/graphiql', '/graphiql/'], (_request, response) => {
      response
        .status(404)
        .type('text')
        .send('This page was not built: run `npm run build`, then start the service again.\n');
    });
  }
  return router;
}

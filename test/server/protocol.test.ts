/** GraphQL over HTTP: the audits of graphql-http, MUST and SHOULD, whole. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, serve } from './serving.js';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

describe('audits of graphql-http', () => {
  for (const audit of serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      expect('reason' in result ? result.reason : '').toBe('');
      expect(result.status).toBe('ok');
    });
  }
});

const question = 'query Small { gazettes(first: 1) { nodes { name } } }';

test('GET and POST give the same answer', async () => {
  const got = await fetch(`${service.url}/graphql?query=${encodeURIComponent(question)}`);
  const posted = await service.post({ query: question });
  expect(got.status).toBe(200);
  expect(await got.json()).toEqual(posted.body);
  expect(posted.body).toEqual({ data: { gazettes: { nodes: [{ name: expect.stringContaining('公报') }] } } });
});

test('answers are compressed where the client can read it', async () => {
  const query = '{ __schema { types { name description fields { name description } } } }';
  const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

test('a page of another site may not ask, unless its origin is allowed', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  const refused = await service.post({ query: question }, foreign);
  expect(refused.status).toBe(403);
  expect(refused.body.errors).toEqual([
    {
      message: 'A page of another site (https://elsewhere.example) may not ask here: add its origin to ZHENGTU_CORS.',
      extensions: { code: 'CROSS_SITE' },
    },
  ]);
  const open = await serve({ ZHENGTU_CORS: 'https://elsewhere.example' }, service.graph);
  const answered = await open.post({ query: question }, foreign);
  expect(answered.status).toBe(200);
  expect(answered.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
  await open.close();
});

test('a body that is no JSON is refused before it is read', async () => {
  const reply = await service.post('query=1', { 'content-type': 'text/plain' });
  expect(reply.status).toBe(415);
  expect(reply.body.errors?.[0]).toEqual({
    message: 'The body has the content type “text/plain”: send JSON with the content type application/json.',
    extensions: { code: 'UNSUPPORTED_CONTENT_TYPE' },
  });
});

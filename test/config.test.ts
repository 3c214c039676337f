/** Every setting: its default, what it refuses, and that the README tells it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../cypher/package-root.js';
import { describeSettings, readConfiguration } from '../src/config.js';

test('nothing set: the embedded graph on the loopback', () => {
  const { graph, host, port } = readConfiguration({});
  expect([graph.address, host, port]).toEqual(['./data', '127.0.0.1', 4000]);
});

test('an empty variable counts as unset', () => expect(readConfiguration({ PORT: '' }).port).toBe(4000));

test.each([
  ['PORT', '70000'],
  ['ZHENGTU_MAX_DEPTH', 'deep'],
  ['ZHENGTU_LOG', 'loud'],
  ['ZHENGTU_INTROSPECTION', 'perhaps'],
  ['ZHENGTU_CORS', 'https://example.org, https://example.com/'],
  ['ZHENGTU_CORS', 'example.org'],
  ['ZHENGTU_GRAPH', ' '],
])('%s refuses “%s” by name and value', (name, value) => {
  expect(() => readConfiguration({ [name]: value })).toThrow(`The environment variable ${name} is “${value}”`);
});

test('a refusal says what may be given and what it is for', () => {
  expect(() => readConfiguration({ ZHENGTU_MAX_DEPTH: '1.5' })).toThrow(
    'The environment variable ZHENGTU_MAX_DEPTH is “1.5”: give a whole number from 2 to 100. What it sets: deepest nesting of one query.',
  );
  expect(() => readConfiguration({ ZHENGTU_LOG: 'loud' })).toThrow(
    'is “loud”: give one of debug, info, warn, error, silent. What it sets: how much the service logs.',
  );
});

test('origins as browsers send them', () =>
  expect(readConfiguration({ ZHENGTU_CORS: 'https://example.org, http://localhost:5173' }).cors).toEqual([
    'https://example.org',
    'http://localhost:5173',
  ]));

test('the password may stand in a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'zhengtu-')), 'password');
  writeFileSync(file, 'secret\n');
  expect(readConfiguration({ ZHENGTU_GRAPH_PASSWORD_FILE: file }).graph.password).toBe('secret');
  expect(() => readConfiguration({ ZHENGTU_GRAPH_PASSWORD_FILE: `${file}x` })).toThrow(`The password file “${file}x”`);
});

test('the README lists every setting with its default', () => {
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');
  for (const { name, default: given, purpose } of describeSettings())
    expect(readme).toContain(`| \`${name}\` | ${given ? `\`${given}\`` : ''} | ${purpose} |`);
});

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
])('%s refuses “%s” by name and value', (name, value) => {
  expect(() => readConfiguration({ [name]: value })).toThrow(`The environment variable ${name} is “${value}”`);
});

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

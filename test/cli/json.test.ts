/** `--json`: every command writes JSON lines and nothing else to standard output, and its errors as JSON to standard error. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { newFolder, zhengtu } from './running.js';

const samples = join(packageRoot(), 'test/gazettes');
const [sample = ''] = readdirSync(samples).filter((name) => name.endsWith('.txt'));

test('every command', async () => {
  const folder = newFolder();
  copyFileSync(join(samples, sample), join(folder, 'good.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
  for (const [line, code, least] of [
    ['extract good.txt empty.txt missing.txt --out records', 1, 1],
    ['load good.txt empty.txt missing.txt', 1, 1],
    ['load good.txt', 0, 1],
    ['status', 0, 1],
    ['doctor', 0, 0],
    ['explain good.txt', 0, 1],
    ['explain missing.txt', 1, 0],
    ['dump one.jsonl', 0, 1],
    ['copy --from DATA --to OTHER', 0, 1],
    ['restore one.jsonl', 3, 0],
    ['unload good.txt nobody', 1, 1],
    ['reset', 2, 0],
    ['reset --yes', 0, 1],
    ['restore one.jsonl', 0, 1],
    ['restore missing.jsonl', 1, 0],
    ['lod', 2, 0],
    ['load', 2, 0],
    ['status --jsn', 2, 0],
    ['explain good.txt --line 0', 2, 0],
    ['', 2, 0],
  ] as const) {
    const words = line
      .replace('DATA', join(folder, 'data'))
      .replace('OTHER', join(folder, 'other'))
      .split(' ')
      .filter(Boolean);
    const run = await zhengtu(folder, [...words, '--json']);
    for (const said of [...run.out, ...run.errors]) expect(() => JSON.parse(said), `${line}: ${said}`).not.toThrow();
    for (const said of run.errors) expect(JSON.parse(said)).toMatchObject({ error: expect.any(String) });
    if (code > 0) expect(run.errors.length, line).toBeGreaterThan(0);
    expect([line, run.code], run.errors.join()).toEqual([line, code]);
    expect(run.out.length).toBeGreaterThanOrEqual(least);
  }
  expect(readFileSync(join(folder, 'one.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(100);
});

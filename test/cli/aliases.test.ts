/** The alias file at the command line: loading again applies it, taking the line out undoes it, what cannot be used is told with its line. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { newFolder, zhengtu } from './running.js';

const samples = join(packageRoot(), 'test/gazettes');
const name = '安澜市人民政府公报-2022-03.txt';

async function dumpOf(folder: string): Promise<string> {
  await zhengtu(folder, ['dump', 'dump.jsonl']);
  return readFileSync(join(folder, 'dump.jsonl'), 'utf8');
}

interface Unit {
  id: string;
  properties: { name: string; aliases: string[] };
}

const unitsOf = (dump: string): Unit[] =>
  dump
    .split('\n')
    .filter((line) => line.startsWith('{"id":"Department:'))
    .map((line) => JSON.parse(line) as Unit);

/** A folder with one sample loaded, and its most printed unit with one of its printed names. */
async function loadedFolder() {
  const folder = newFolder();
  copyFileSync(join(samples, name), join(folder, name));
  await zhengtu(folder, ['load', name]);
  const dump = await dumpOf(folder);
  const [unit, other] = unitsOf(dump).filter(
    ({ properties }) => properties.aliases.length > 1 && properties.name.endsWith('局'),
  );
  const alias = unit?.properties.aliases.find((printed) => printed !== unit.properties.name) ?? '';
  return { folder, dump, unit: unit?.properties.name ?? '', other: other?.properties.name ?? '', alias };
}

describe('each list, applied by loading again and undone by taking it out', () => {
  test.each([
    ['add', (unit: string, _other: string, alias: string) => `add: [{ alias: ${alias}, unit: ${unit}一分局 }]`],
    [
      'separate',
      (unit: string, _other: string, alias: string) =>
        `separate: [{ alias: ${alias}, from: ${unit}, as: ${unit}一分局 }]`,
    ],
    ['join', (unit: string, other: string) => `join: [{ units: [${unit}, ${other}], into: ${unit}一分局 }]`],
    ['rename', (unit: string) => `rename: [{ unit: ${unit}, to: ${unit}一分局 }]`],
  ])('%s', async (_list, text) => {
    const { folder, dump, unit, other, alias } = await loadedFolder();
    const file = join(folder, 'zhengtu.aliases.yaml');
    writeFileSync(file, text(unit, other, alias));
    expect((await zhengtu(folder, ['load', name])).out[0]).toContain('→ Gazette:');
    const changed = unitsOf(await dumpOf(folder)).map(({ properties }) => properties.name);
    expect(changed).toContain(`${unit}一分局`);
    if (/join/.test(text(unit, other, alias))) expect(changed).not.toContain(other);
    expect((await zhengtu(folder, ['load', name])).out[0]).toContain('unchanged');
    rmSync(file);
    await zhengtu(folder, ['load', name]);
    expect(await dumpOf(folder)).toBe(dump);
  });
});

test.each([
  ['load', name],
  ['extract', name, '--out', 'records'],
  ['explain', name],
])('a file that cannot be used is told once, with its line, and nothing is done: %s', async (...args) => {
  const folder = newFolder();
  copyFileSync(join(samples, name), join(folder, name));
  writeFileSync(join(folder, 'zhengtu.aliases.yaml'), 'join: []\nadd:\n  - alias: 市信创办\n');
  const { code, out, errors } = await zhengtu(folder, args);
  expect([code, out, errors]).toEqual([
    2,
    [],
    [
      'The alias file “zhengtu.aliases.yaml”, line 3, lacks “add.unit” or gives it a wrong form: expected string, received undefined.',
    ],
  ]);
});

test('a file that is named and not there ends with 2', async () => {
  const { code, errors } = await zhengtu(newFolder(), ['load', samples], { ZHENGTU_ALIASES: 'mine.yaml' });
  expect([code, errors]).toEqual([
    2,
    ['There is no alias file “mine.yaml”, which ZHENGTU_ALIASES names: create it or unset the variable.'],
  ]);
});

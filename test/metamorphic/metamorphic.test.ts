/** What must not matter does not: facts stay as they are under changes of layout, width, brackets, order and names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { extract, read } from '../../loaders/index.js';
import { changes } from './changes.js';
import { headChanges } from './heads.js';
import { compare, factsOf } from './kept.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const gazettes = (folder: string): [string, string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, join(folder, name)])
    : [];

const samples = gazettes(join(packageRoot(), 'test/gazettes'));
const real = gazettes(join(packageRoot(), '../shared/gazettes'));

const everyChange = [...changes, ...headChanges];

test.each(everyChange)('$name changes some sample', async ({ apply }) => {
  const readings = await Promise.all(samples.map(([name, path]) => read(name, readFileSync(path))));
  expect(readings.some((reading) => apply(reading.source.text, reading) !== reading.source.text)).toBe(true);
});

describe.each([...samples, ...real])('%s', (name, path) => {
  const original = read(name, readFileSync(path));
  test.each(everyChange)('$name: at least 0.995 of the facts stay', async ({ apply, renamed }) => {
    const reading = await original;
    const before = factsOf(extract(reading).records, renamed?.(reading));
    const changed = await read(name, bytes(apply(reading.source.text, reading)));
    const { kept, lost, gained } = compare(before, factsOf(extract(changed).records));
    const shown = [
      ...lost.slice(0, 12).map((fact) => `lost ${fact}`),
      ...gained.slice(0, 12).map((fact) => `new ${fact}`),
    ];
    expect(kept, `\n${shown.join('\n')}\n`).toBeGreaterThanOrEqual(0.995);
  });
});

test.skipIf(real.length > 0)(
  'the real gazettes are not here (../shared/gazettes): only the samples were changed',
  () => {},
);

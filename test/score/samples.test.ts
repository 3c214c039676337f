/** The sample gazettes are read at least as well as `test/thresholds.yaml` says; their gold speaks of what is printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { extract, read } from '../../loaders/index.js';
import { expectedFacts } from '../../scripts/score/expected.js';
import { kinds } from '../../scripts/score/facts.js';
import { fold, lineStarts } from '../../scripts/score/fold.js';
import { foundFacts } from '../../scripts/score/found.js';
import type { Gold } from '../../scripts/score/gold.js';
import { matchAll, type Row, rowOf } from '../../scripts/score/match.js';
import { belowThresholds } from '../../scripts/score/thresholds.js';

const folder = (name: string): string => join(packageRoot(), 'test', name);
const golds = readdirSync(folder('gold'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder('gold'), name), 'utf8')) as Gold);

describe('facts of the samples', () => {
  const totals = new Map<string, Row>(kinds.map((kind) => [kind, { gold: 0, found: 0, hits: 0 }]));

  beforeAll(async () => {
    for (const gold of golds) {
      const source = readFileSync(join(folder('gazettes'), gold.source));
      const { records, text } = extract(await read(gold.source, source));
      for (const [kind, facts] of matchAll(expectedFacts(gold), foundFacts(records, lineStarts(text)))) {
        const total = totals.get(kind) as Row;
        for (const [name, count] of Object.entries(rowOf(facts))) total[name as keyof Row] += count;
      }
    }
  });

  test('no figure is below its threshold', () => expect(belowThresholds(totals, 'samples')).toEqual([]));
});

describe.each(golds)('gold of $source', ({ source, assignments = [], deadlines = [], memberships = [] }) => {
  const lines = readFileSync(join(folder('gazettes'), source), 'utf8').split('\n');
  const printed = (from: number, to: number) =>
    fold(
      lines
        .slice(from - 1, to)
        .join('')
        .replace(/<[^>]+>|\*/g, ''),
    );

  test('units stand on the lines given', () => {
    const wrong = assignments.filter(({ lines: at, unit, optional }) => {
      if (!at || optional) return false;
      const text = printed(...at).replace(/澄湖市人民政府公报\d+年第\d+期/, '');
      return !text.includes(fold(unit));
    });
    expect(wrong).toEqual([]);
  });

  test('limits and names stand on the lines given', () => {
    const away = deadlines.filter(({ line = 0, text }) => !printed(line, line).includes(fold(text)));
    const absent = memberships.filter(({ line = 0, name }) => !printed(line - 1, line).includes(fold(name)));
    expect([away, absent]).toEqual([[], []]);
  });
});

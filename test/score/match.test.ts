/** The matching rules of `npm run score`, and that they are those of the evaluation. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { extract, read } from '../../loaders/index.js';
import { expectedFacts } from '../../scripts/score/expected.js';
import type { Fact } from '../../scripts/score/facts.js';
import { fold, lineStarts, linesOf } from '../../scripts/score/fold.js';
import { foundFacts } from '../../scripts/score/found.js';
import type { Gold } from '../../scripts/score/gold.js';
import { match, matchAll, rates, rowOf } from '../../scripts/score/match.js';

const fact = (key: string, line: number, optional = false): Fact => ({
  keys: [key],
  lines: [line, line],
  shown: `${line} ${key}`,
  optional,
});

test.each([
  ['width, quotes and brackets', '〔责任单位：“市工信局”〕', '(责任单位:"市工信局")'],
  ['dashes and dots', '2022—2025・甲', '2022-2025·甲'],
  ['spaces and line ends', '市 工\n信局', '市工信局'],
])('%s fold alike', (_, left, right) => expect(fold(left)).toBe(fold(right)));

test('lines are found by offset', () => {
  const starts = lineStarts('甲\n乙丙\n丁');
  expect(linesOf(starts, { start: 2, end: 6 })).toEqual([2, 3]);
});

test('a fact matches the nearest of its key within two lines, once', () => {
  const { hits, misses, alarms } = match([fact('a', 10), fact('a', 20)], [fact('a', 12), fact('a', 11), fact('a', 40)]);
  expect([hits.length, misses.length, alarms.map(({ shown }) => shown)]).toEqual([1, 1, ['12 a', '40 a']]);
});

test('optional facts count neither when missed nor when found', () => {
  const { hits, misses, alarms } = match([fact('a', 1, true), fact('b', 5, true)], [fact('a', 1)]);
  expect([hits, misses, alarms]).toEqual([[], [], []]);
});

test('required facts choose before optional ones', () => {
  const { hits, alarms } = match([fact('a', 1, true), fact('a', 2)], [fact('a', 1)]);
  expect([hits.length, alarms.length]).toEqual([1, 0]);
});

test('rates of nothing are 1', () =>
  expect(rates({ gold: 0, found: 0, hits: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 }));

const shared = join(packageRoot(), '../shared');
const scorer = join(shared, 'eval/score.mjs');

test.skipIf(!existsSync(scorer))(
  `counts as ${existsSync(scorer) ? '' : '(not here: skipped) '}../shared/eval/score.mjs does`,
  async () => {
    const gazettes = join(shared, 'gazettes');
    const folder = mkdtempSync(join(tmpdir(), 'zhengtu-score-'));
    const ours: Record<string, unknown> = {};
    for (const name of readdirSync(join(shared, 'eval/gold'))) {
      const gold = JSON.parse(readFileSync(join(shared, 'eval/gold', name), 'utf8')) as Gold;
      const { records, text } = extract(await read(gold.source, readFileSync(join(gazettes, gold.source))));
      writeFileSync(join(folder, gold.source.replace(/\.[^.]+$/, '.json')), JSON.stringify(records));
      const matched = matchAll(expectedFacts(gold), foundFacts(records, lineStarts(text)));
      ours[gold.source] = Object.fromEntries([...matched].map(([kind, facts]) => [kind, rowOf(facts)]));
    }
    const options = ['--gold', join(shared, 'eval/gold'), '--sources', gazettes, '--records', folder, '--json'];
    const theirs = JSON.parse(execFileSync(process.execPath, [scorer, ...options], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(theirs).toMatchObject(ours);
  },
);

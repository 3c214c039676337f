/** Names that stand together without a sign between them. */
import { expect, test } from 'vitest';
import { splitConjunctions } from '../../../loaders/language/chunks.js';
import { expectInProportion } from '../proportion.js';

const split = (text: string): string[] =>
  splitConjunctions(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['市卫健委市公安局', ['市卫健委', '市公安局']],
  ['市教育局团市委市财政局', ['市教育局', '团市委', '市财政局']],
  ['市财政局各县政府', ['市财政局', '各县政府']],
  ['市水利局市财政局和市审计局', ['市水利局', '市财政局', '市审计局']],
  ['市纪委市监委', ['市纪委市监委']],
  ['市公安局市中分局', ['市公安局市中分局']],
  ['市市场监管局', ['市市场监管局']],
])('%s', (text, names) => {
  expect(split(text)).toEqual(names);
});

test('many names that lead to none take time in proportion', () => {
  expectInProportion((count) => {
    const text = `${'市工会'.repeat(count)}的`;
    return () => void split(text);
  }, 7);
});

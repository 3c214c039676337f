/** Which times are limits, and what they mean. The sentences stand in a document signed on 2023-03-20. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../../../loaders/extract/deadlines/rules.js';
import { readPassage } from '../../../../loaders/extract/deadlines.js';
import { fold } from '../../../../loaders/layout/fold.js';
import { expectInProportion } from '../../proportion.js';
import { passageOf } from '../texts.js';

const frame = {
  issued: { year: 2023, month: 3, day: 20 },
  year: 2023,
  limits: false,
  standing: false,
  timed: false,
  scheduled: false,
};
const table = <Row>(name: string): Row[] => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Row[];
const inOrder = (text: string, column = false) =>
  readPassage(passageOf(text), { ...frame, limits: column }, false).sort((a, b) => a.at.start - b.at.start);
const squeeze = (text: string) => fold(text).replaceAll(' ', '');
const said = (text: string, column = false) =>
  inOrder(text, column).map(({ text: printed, date, recurs, effective }) =>
    squeeze(`${printed} = ${date ?? recurs}${effective ? ' effective' : ''}`),
  );

describe('limits', () => {
  test.each(table<{ text: string; limits: string[] }>('limits.yaml'))('$text', ({ text, limits }) => {
    expect(said(text)).toEqual(limits.map(squeeze));
  });
});

describe('times that limit nothing', () => {
  test.each(table<{ text: string; why: string }>('none.yaml'))('$why: $text', ({ text }) => {
    expect(said(text)).toEqual([]);
  });
});

test.each([
  ['2023年6月', '2023-06-30'],
  ['2023.12', '2023-12-31'],
  ['2023-11-15', '2023-11-15'],
  ['9月30日', '2023-09-30'],
  ['2023—2025年', '2025-12-31'],
  ['2023年全年', '2023-12-31'],
  ['三季度', '2023-09-30'],
  ['长期', undefined],
])('in a column of limits, %s is %s', (text, date) => {
  expect(inOrder(text, true)[0]?.date).toBe(date);
});

test('in a standing rule 次年 is any next year', () => {
  const text = '各单位于次年1月15日前报送总结。';
  expect(readPassage(passageOf(text), { ...frame, standing: true }, false)).toMatchObject([
    { recurs: 'YEARLY', date: null },
  ]);
});

test('every rule that reads a limit is described', () => {
  const used = table<{ text: string }>('limits.yaml').flatMap(({ text }) => inOrder(text).map(({ at }) => at.rule));
  const known = rules.map(({ id }) => id);
  expect(used.filter((rule) => !known.includes(rule))).toEqual([]);
  expect(known.filter((rule) => rule !== 'deadline-column' && !used.includes(rule))).toEqual([]);
});

const words = fc.constantFrom(
  ...'2023年6月底前到至自每季度末上半年（）《》，。；完成印发截止9日.-—〇“十四五”起施行为已的'.split(''),
);

test('whatever is printed, every limit is a part of the text and a day of the calendar', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (characters) => {
      const text = characters.join('');
      for (const { text: printed, date, at } of inOrder(text)) {
        expect(fold(text.slice(at.start, at.end))).toBe(printed);
        if (date) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }
    }),
    { numRuns: 400 },
  );
});

test.each(['2023年', '（', '《2023年', '6月底前，', '每年', '自2023年', '至2023年'])(
  'the time taken by %s over and over grows with its length alone',
  (unit) => {
    expectInProportion((count) => {
      const passage = passageOf(unit.repeat(count));
      return () => readPassage(passage, frame, false);
    }, 4_000);
  },
);

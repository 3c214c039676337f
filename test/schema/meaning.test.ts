/** The parts that compare, fold and mark text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, foldNumber, nameForms, simplify } from '../../schema/meaning/fold.js';
import { matchLists } from '../../schema/meaning/matching.js';
import { readQuery } from '../../schema/meaning/query-words.js';
import { bigrams, contentOf, dice, likeness } from '../../schema/meaning/similarity.js';
import { snippetOf } from '../../schema/meaning/snippet.js';
import { decodeCursor, encodeCursor } from '../../schema/paging/cursor.js';

test.each([
  ['云政办发[2022]31号', '云政办发〔2022〕31号'],
  ['云政办发【２０２２】３１号', '云政办发〔2022〕31号'],
  ['云政办发（2022） 31 号', '云政办发〔2022〕31号'],
  ['第58号', '第58号'],
])('number %s is kept as %s', (given, kept) => {
  expect(foldNumber(given)).toBe(kept);
});

test.each([
  ['各县(市、区)人民政府', '各县（市、区）人民政府'],
  ['市工信局　', '市工信局'],
  ['市 水 务 局', '市水务局'],
  ['Ａ股办', 'A股办'],
])('name %s is looked up as %s', (given, kept) => {
  expect(foldName(given)).toBe(kept);
});

test('traditional names have a simplified form', () => {
  expect(simplify('發展和改革委員會')).toBe('发展和改革委员会');
  expect(nameForms('市發改委')).toContain('市发改委');
});

describe('likeness', () => {
  test('of the same text is 1, of nothing in common 0', () => {
    const a = contentOf('推进节水', '改造灌区6万亩。');
    expect(likeness(a, a)).toBe(1);
    expect(likeness(a, contentOf('修建公路', '新建大桥三座'))).toBe(0);
  });

  test('is between 0 and 1 and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const there = dice(bigrams(a), bigrams(b));
        expect(there).toBe(dice(bigrams(b), bigrams(a)));
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('pairs each task with one, the most alike first', () => {
    const before = [
      contentOf('农业节水', '改造灌区6万亩'),
      contentOf('工业节水', '降低焦化企业水耗'),
      contentOf('植树', '造林三千亩'),
    ];
    const after = [
      contentOf('工业节水', '继续降低焦化企业水耗'),
      contentOf('农业节水', '改造灌区8万亩'),
      contentOf('防汛', '加固堤防'),
    ];
    expect(matchLists(before, after).map((it) => [it.before, it.after])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('queries', () => {
  test('words, their forms, a number', () => {
    expect(readQuery('焦化　行业').words).toEqual(['焦化', '行业']);
    expect(readQuery('[2022]51号').number).toBe('〔2022〕51号');
    expect(readQuery('51号').number).toBe('51号');
    expect(readQuery('1号线').number).toBeNull();
    expect(readQuery('号').number).toBeNull();
  });

  test('any text is read or refused in a sentence, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (text) => {
        try {
          expect(readQuery(text).words.length).toBeGreaterThan(0);
        } catch (error) {
          expect((error as Error).message).toMatch(/no word to look for|at most 200/);
        }
      }),
    );
  });
});

describe('snippets', () => {
  test('mark what stands there, within their own text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
        fc.string({ unit: 'grapheme' }),
        (head, word, tail) => {
          const { text, highlights } = snippetOf([`${head.repeat(9)}${word}${tail.repeat(9)}`], [[word]]);
          expect(text.length).toBeLessThanOrEqual(121);
          const ends = highlights.flatMap(({ start, end }) => [start, end]);
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
          for (const { start, end } of highlights) expect(text.slice(start, end)).toContain(word);
        },
      ),
    );
  });

  test('begin a little before the first match', () => {
    const { text, highlights } = snippetOf([`${'前'.repeat(200)}焦化${'后'.repeat(200)}`], [['焦化']]);
    expect(text).toBe(`${'前'.repeat(30)}焦化${'后'.repeat(88)}`);
    expect(highlights).toEqual([{ start: 30, end: 32 }]);
  });
});

describe('cursors', () => {
  test('give back the key they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (key) => {
        expect(decodeCursor('tasks', encodeCursor('tasks', key), key.length)).toEqual(key);
      }),
    );
  });

  test('no text breaks their reading', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('tasks', text, 3)).toThrow(/cursor/);
      }),
    );
  });
});

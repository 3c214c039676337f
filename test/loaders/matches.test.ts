import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../../loaders/matches.js';
import { remembered } from '../../loaders/remembered.js';

const patterns = [/[、，。]/g, /牵头|配合/g, /(?<=市)([^、]*)局/g, /$/g, /(?:)/g, /\d+|(?=市)/g];

test('matches are those of matchAll', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.array(fc.constantFrom('市', '局', '、', '牵头', '配合', '12', '。', 'a')),
      (pattern, words) => {
        const text = words.join('');
        expect(matches(text, pattern)).toEqual([...text.matchAll(pattern)]);
      },
    ),
  );
});

test('one pattern serves nested loops', () => {
  const pattern = /[市县]/g;
  const pairs = matches('市县市', pattern).flatMap((outer) =>
    matches('县市', pattern).map((inner) => outer[0] + inner[0]),
  );
  expect(pairs).toEqual(['市县', '市市', '县县', '县市', '市县', '市市']);
});

test('a pattern that would match for ever is refused', () => {
  expect(() => matches('市', /市/)).toThrow('The pattern /市/ is not global: add the flag g.');
});

test('an answer is found once for a short text, each time for a long one', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text), 3);
  for (const text of ['市', '市', '市财政局', '市财政局']) length(text);
  expect(asked).toEqual(['市', '市财政局', '市财政局']);
});

test('answers are begun anew when there are many', () => {
  let asked = 0;
  const read = remembered(() => ++asked);
  for (let i = 0; i < 5000; i++) read(String(i));
  read('4999');
  expect(asked).toBe(5000);
  read('0');
  expect(asked).toBe(5001);
});

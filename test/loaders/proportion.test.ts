import { expect, test } from 'vitest';
import { expectInProportion } from './proportion.js';

const counting = (turns: number) => () => {
  for (let index = 0, sum = 0; index < turns; index++) sum += Math.sqrt(index + sum);
};

test('work in proportion passes, and a square does not', () => {
  expectInProportion((count) => counting(count * 1000), 1_500);
  expect(() => expectInProportion((count) => counting(count * count), 1_500)).toThrow('less than');
});

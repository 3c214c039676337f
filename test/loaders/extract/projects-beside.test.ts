/** Works that stand beside others in a paragraph. */
import { expect, test } from 'vitest';
import { worksBeside } from '../../../loaders/extract/projects/beside.js';
import type { Localities } from '../../../loaders/extract/projects/localities.js';
import { expectInProportion } from '../proportion.js';

const nowhere: Localities = { begins: () => false, names: () => false, placesIn: () => [] };
const namesIn = (text: string): string[] => worksBeside(text, nowhere).map(({ start, end }) => text.slice(start, end));

test('are named behind a verb of building or before how far they are', () => {
  expect(namesIn('东岭大桥年内全面建成通车，开工建设松溪水库。')).toEqual(['东岭大桥', '松溪水库']);
});

test.each(['3月', '正已', '建设前期', '的项目建设前期工作', '年底', '等、'])(
  '%s again and again takes time in proportion',
  (word) => {
    expectInProportion((count) => {
      const text = `东岭大桥工程${word.repeat(count)}甲。`;
      return () => void worksBeside(text, nowhere);
    }, 6);
  },
);

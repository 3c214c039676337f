import { describe, expect, test } from 'vitest';
import { readTasks } from '../../../loaders/extract/tasks.js';
import { readGazette } from '../../../loaders/index.js';
import { clauses, noClauses } from './clauses.table.js';
import { short, sourceOf, tasksOf } from './reading.js';

describe('clauses in the forms of many provinces', () => {
  test.each(clauses)('%s', (_form, text, expected) => {
    expect(tasksOf(text).map(short)).toEqual(expected);
  });
});

describe('no clause', () => {
  test.each(noClauses)('%s (%s)', (text) => {
    expect(tasksOf(text).map(short)).toEqual([]);
  });
});

test('every unit stands where its evidence says', () => {
  for (const [, text] of clauses)
    for (const document of readGazette(sourceOf(text)).documents)
      for (const { units } of readTasks(document))
        for (const { mention, at } of units.filter(({ at }) => at.rule !== 'clause-carried'))
          expect(
            text
              .slice(at.start, at.end)
              .replace(/[(（〔[]/g, '（')
              .replace(/[)）〕\]]/g, '）')
              .replace(/,/g, '，'),
          ).toBe(mention);
});

/** Names by their pinyin initials. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Initials, mayBeInitials } from '../../schema/meaning/initials.js';

const initials = new Initials();

test.each([
  ['市工信局', 'sgxj'],
  ['安澜市人力资源和社会保障局', 'alsrlzyhshbzj'],
  ['行政审批局', 'xzspj'],
  ['卫健委', 'wjw'],
  ['欧阳竹', 'oyz'],
  ['鄢陵', 'yl'],
  ['日照市', 'rzs'],
  ['二连', 'el'],
  ['那曲', 'nq'],
  ['女子监狱', 'nzjy'],
  ['吐鲁番', 'tlf'],
  ['5G基站（二期）', '·gjz·eq·'],
])('%s is %s', (name, letters) => {
  expect(initials.of(name)).toBe(letters);
});

test('they are found wherever they stand, in either case', () => {
  expect(initials.find('安澜市工业和信息化局', 'gyhxxhj')).toBe('工业和信息化局');
  expect(initials.find('市工信局', 'GXJ')).toBe('工信局');
  expect(initials.find('市工信局', 'xgj')).toBeNull();
});

test('one letter or two, digits and long words are no initials', () => {
  expect(['g', 'gb', 'gx1', '工信', 'abcdefghijklm', ''].filter(mayBeInitials)).toEqual([]);
});

test('every character keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(initials.of(name).length).toBe(Array.from(name).length);
    }),
  );
});

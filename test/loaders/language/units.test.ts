import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGeneric, nameForm } from '../../../loaders/language/names.js';
import { readClause } from '../../../loaders/language/roles.js';
import { readUnits } from '../../../loaders/language/units.js';
import { labelTag } from '../../../loaders/language/vocabulary.js';
import { Passage } from '../../../loaders/layout/passage.js';

const passage = (text: string): Passage =>
  new Passage(
    text,
    Int32Array.from(text, (_, index) => index),
  );
const units = (text: string): string[] =>
  readUnits(passage(text)).map(({ mention, name }) => (mention === name ? name : `${mention}=${name}`));

describe('lists of units', () => {
  test.each([
    ['市发改委、市工信局', ['市发改委', '市工信局']],
    ['省住房城乡建设厅、工信厅、卫健委', ['省住房城乡建设厅', '工信厅=省工信厅', '卫健委=省卫健委']],
    ['市委宣传部、组织部、网信办', ['市委宣传部', '组织部=市委组织部', '网信办=市委网信办']],
    ['市发展和改革委员会和市文化和旅游局', ['市发展和改革委员会', '市文化和旅游局']],
    ['市财政局及各县（市、区）政府', ['市财政局', '各县（市、区）政府']],
    [
      '市、县（市、区）人民政府',
      ['市、县（市、区）人民政府=市人民政府', '市、县（市、区）人民政府=各县（市、区）人民政府'],
    ],
    ['各区、县（市）人民政府', ['各区、县（市）人民政府']],
    ['发改、工信、能源等部门', ['发改=发改部门', '工信=工信部门', '能源=能源部门']],
    ['财政和审计部门', ['财政=财政部门', '审计部门']],
    ['市行政审批局等市各有关部门', ['市行政审批局', '市各有关部门']],
    ['市教育局、市体育局等单位', ['市教育局', '市体育局']],
    ['各旗县市区人民政府、经开区管委会', ['各旗县市区人民政府', '经开区管委会']],
    ['市规划和自然资源局（市林业局）', ['市规划和自然资源局']],
    ['各乡镇人民政府（街道办事处）', ['各乡镇人民政府（街道办事处）']],
    ['国网宁川供电公司、中国电信宁川分公司', ['国网宁川供电公司', '中国电信宁川分公司']],
    ['责任领导：韦长青 责任单位：市民政局', ['市民政局']],
    ['市交通运输局 郑川岳', ['市交通运输局']],
    ['学校、医院、车站', ['学校', '医院', '车站']],
    ['2023年底前完成、长期坚持', []],
    ['确保按期完成，加强督促检查', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test.each([
  ['市水利局', 'strict'],
  ['各县（市、区）人民政府', 'strict'],
  ['忻府高新区', 'loose'],
  ['财政', 'stem'],
  ['王小明', 'person'],
  ['指挥部办公室设在市应急局', 'none'],
  ['按期举办', 'none'],
  ['城市', 'none'],
  ['有限责任', 'none'],
])('the form of %s is %s', (text, form) => {
  expect(nameForm(text)).toBe(form);
});

test.each([
  ['牵头单位', 'LeadLabel'],
  ['市级责任单位', 'DutyLabel'],
  ['协同责任单位', 'SupportLabel'],
  ['牵头责任单位', 'LeadLabel'],
  ['责任单位及责任人', 'DutyLabel'],
  ['分管市领导', 'PersonLabel'],
  ['完成时限', 'TimeLabel'],
  ['工作单位', null],
  ['建设单位', 'OtherLabel'],
  ['市水利局', null],
])('the label %s announces %s', (text, tag) => {
  expect(labelTag(text)).toBe(tag);
});

test.each(['有关部门', '市直各有关部门', '行业主管部门', '各级人民政府', '建设单位'])('%s names nobody', (name) => {
  expect(isGeneric(name)).toBe(true);
});

test.each([
  ['市教育局牵头，市人社局、市科技局，各县政府配合', 'L 市教育局; S 市人社局; S 市科技局; S 各县政府'],
  ['牵头单位：市发改委，配合单位：市能源局，责任单位：各县政府', 'L 市发改委; S 市能源局; R 各县政府'],
  ['市水利局牵头，会同市财政局', 'L 市水利局; R 市财政局'],
  ['责任单位：市公安局（牵头）、市财政局', 'L 市公安局; R 市财政局'],
  ['责任单位：市工信局，市财政局配合', 'R 市工信局; S 市财政局'],
])('roles in %s', (text, expected) => {
  const shown = readClause(passage(text)).units.map(({ role, mention }) => `${role.charAt(0)} ${mention}`);
  expect(shown.join('; ')).toBe(expected);
});

test('mentions are parts of the text, in order, whatever the text', () => {
  const sign = fc.constantFrom(...'市县局委办、，；：（）〔〕和及等部门牵头负责 配合单位厅2023年各有关');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      let last = -1;
      for (const { mention, passage: at } of readUnits(passage(text))) {
        const start = at.places[0] ?? 0;
        expect(text.slice(start, start + mention.length)).toBe(mention);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
    }),
  );
});

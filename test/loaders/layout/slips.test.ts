/** Marks that OCR takes for others. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../loaders/layout/fold.js';

describe('marks are mended where the words beside them leave one reading', () => {
  test.each([
    ['a colon behind a label', '(责任单位;市教育局)', '（责任单位：市教育局）'],
    ['a colon behind a label of its own line', '牵头部门.市教育局', '牵头部门：市教育局'],
    ['a mark between units', '市教育局.市科协.团市委', '市教育局、市科协、团市委'],
    ['a mark between levels', '各县（市.区）人民政府', '各县（市、区）人民政府'],
    ['a blank behind the numeral of a heading', '\n一 总体要求', '\n一、总体要求'],
    ['two blanks behind the numeral of a heading', '\n  十二　　保障措施', '\n  十二、 保障措施'],
    [
      'a blank behind the numeral of a row that heads others',
      '\n二 基础设施领域（3项）\t\t',
      '\n二、基础设施领域（3项）\t\t',
    ],
    ['a comma behind the numeral of a heading', '总则。\n一，总体要求', '总则。\n一、总体要求'],
    ['a point behind the number of an item', '措施\n12·扩大投资', '措施\n12、扩大投资'],
    ['a colon behind the numeral of a heading', '\n\n三：保障措施', '\n\n三、保障措施'],
    ['a dash for the numeral of a heading', '\n-、总体要求', '\n一、总体要求'],
    ['a dash in the brackets of a heading', '\n（—）基本原则', '\n（一）基本原则'],
  ])('%s', (_, printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  test.each([
    ['a label inside a sentence', '明确责任单位；各县要抓紧'],
    ['a name', '艾力.买买提'],
    ['a number behind a unit', '市教育局2.5万元'],
    ['a name of a place to live', '响泉.学府苑'],
    ['a date over two lines', '二〇〇六年\n十 一月三日'],
    ['a numeral in a row of cells', '\n一 总投资   3亿元'],
    ['a numeral in a row of a table', '\n一 交通项目\t12'],
    ['a number that counts', '\n三 个县区'],
    ['the rest of a sentence', '位列全省第\n一，比上年前进'],
    ['a number in a row of them', '增长3，\n5，比上年'],
    ['a dash that stands for nothing', '合计\n—'],
  ])('%s stays', (_, printed) => {
    expect(fold(printed)).toBe(printed);
  });
});

import { expect, test } from 'vitest';
import { readMarker, readOrdinal } from '../../../loaders/layout/markers.js';

test.each([
  ['一、总体要求', '一、', 1],
  ['（十二）加强督查', '（一）', 12],
  ['( 三 ) 其他'.replace('(', '（').replace(')', '）'), '（一）', 3],
  ['1. 优化流程', '1.', 1],
  ['12、优化流程', '1.', 12],
  ['2.2022年重点项目名单', '1.', 2],
  ['（3）明确责任', '（1）', 3],
  ['2)落实'.replace(')', '）'), '1）', 2],
  ['①登记', '①', 1],
  ['2.3.4 市气象局：负责预报', '1.1', 4],
  ['2.4.1人员抢救组', '1.1', 1],
  ['5.2平台建设', '1.1', 2],
  ['5.3公众宣传', '1.1', 3],
  ['3.2年度考核', '1.1', 2],
  ['第一章 总则', 'chapter', 1],
  ['第二十一条 本办法', 'article', 21],
  ['第三节 监督', 'section', 3],
  ['一是加强领导', '一是', 1],
  ['——数字基础设施完备', '-', null],
])('%s is marked %s %s', (text, style, ordinal) => {
  expect(readMarker(text)?.marker).toMatchObject({ style, ordinal });
});

test.each([
  '4.3米焦炉全部关停',
  '2022.06完成',
  '3.5亿元投资',
  '2.5公里道路',
  '1.2万人就业',
  '3.6千米管网',
  '8.5平方米用房',
  '第一批项目',
  '一般公共预算',
  '2022年底前',
  '（试行）',
  '百万吨产能',
  '-5℃以下',
  '第三条例外',
])('%s has no marker', (text) => {
  expect(readMarker(text)).toBeNull();
});

test.each([
  ['十', 10],
  ['二十', 20],
  ['一百零三', 103],
  ['⑮', 15],
  ['甲', null],
])('ordinal %s is %s', (text, value) => {
  expect(readOrdinal(text)).toBe(value);
});

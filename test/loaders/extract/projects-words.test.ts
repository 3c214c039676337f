import { describe, expect, test } from 'vitest';
import { classLine, levelIn, stageIn } from '../../../loaders/extract/projects/class.js';
import { investmentIn } from '../../../loaders/extract/projects/investment.js';
import { placesOf } from '../../../loaders/extract/projects/places.js';

describe('places', () => {
  test.each([
    ['云台县', ['云台县']],
    ['云 台县', ['云台县']],
    ['临江区 云台县 青湖 风景名胜区', ['临江区', '云台县', '青湖风景名胜区']],
    ['临江区、云台县，青山市', ['临江区', '云台县', '青山市']],
    ['临江区和云台县', ['临江区', '云台县']],
    ['云川经济开发区', ['云川经济开发区']],
    ['相关县（市、区）', ['相关县（市、区）']],
    ['临江区等5个县区', ['临江区']],
    ['云台县城关镇', ['云台县']],
    ['双龙街道、桂花镇', []],
    ['云川经济开发区创业大道', ['云川经济开发区']],
    ['全市', ['全市']],
    ['—', []],
    ['', []],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('classes', () => {
  test.each([
    ['省级重点工程建设项目（55项）', { style: '', level: '省级', stage: '建设', category: null, place: null }],
    ['市重点工程前期项目（15项）', { style: '', level: '市级', stage: '前期', category: null, place: null }],
    ['一、产业领域（24项）', { style: '一、', level: null, stage: null, category: '产业领域', place: null }],
    [
      '（六）开发区（园区）基础设施（5项）',
      { style: '（一）', level: null, stage: null, category: '开发区（园区）基础设施', place: null },
    ],
    [
      '二、基础设施建设项目（12个，总投资35.6亿元）',
      { style: '一、', level: null, stage: null, category: '基础设施建设项目', place: null },
    ],
    ['1 产业领域（24项）', { style: '1', level: null, stage: null, category: '产业领域', place: null }],
    ['2.3 新材料（4项）', { style: '1.1', level: null, stage: null, category: '新材料', place: null }],
    ['一、续建项目（12个）', { style: '一、', level: null, stage: '续建', category: null, place: null }],
    ['二、计划新开工项目 共8个', { style: '一、', level: null, stage: '新开工', category: null, place: null }],
    ['（一）正式项目', { style: '（一）', level: null, stage: '正式', category: null, place: null }],
    ['二、临江区（3个）', { style: '一、', level: null, stage: null, category: null, place: '临江区' }],
    ['云川市2023年重点建设项目计划', { style: '', level: null, stage: '建设', category: null, place: null }],
    ['二、新建铁路（2个）', { style: '一、', level: null, stage: null, category: '新建铁路', place: null }],
    ['预备项目（30项）', { style: '', level: null, stage: '预备', category: null, place: null }],
  ])('%s', (text, line) => {
    expect(classLine(text)).toEqual(line);
  });

  test('sums head nothing', () => {
    expect(classLine('合计（126项）')).toBeNull();
  });

  test.each([
    ['2022年省级重点工程项目名单', '省级'],
    ['云川市2023年市重点项目计划', '市级'],
    ['自治区重点项目', '自治区级'],
    ['2022年省市两级重点工程名单', null],
    ['开发区重点项目', null],
  ])('level of %s', (text, level) => {
    expect(levelIn(text)).toBe(level);
  });

  test('two stages are none', () => {
    expect(stageIn('新开工和续建项目')).toBeNull();
  });
});

describe('investment', () => {
  test.each([
    ['3.2亿元', '', 3.2],
    ['8000', '万元', 0.8],
    ['12,500', '单位：万元', 1.25],
    ['56', '亿元', 56],
    ['56', '', null],
    ['约30万元', '', 0.003],
    ['一期20亿元，二期30亿元', '', null],
  ])('%s under %s', (cell, header, sum) => {
    expect(investmentIn(cell, header)).toBe(sum);
  });
});

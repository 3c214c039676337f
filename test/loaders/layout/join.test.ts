import { describe, expect, it, test } from 'vitest';
import { blocksOf, read, show } from './reading.js';

const shown = (text: string) => blocksOf(text).map(show);

test.each([
  ['a sentence over a page end', '加快水厂建\n\n设，年底前完成。', ['加快水厂建设，年底前完成。']],
  [
    'a bracketed clause',
    '完成改造。（责任单位：市水利局、\n市财政局）',
    ['完成改造。（责任单位：市水利局、市财政局）'],
  ],
  [
    'a bracketed clause after its label',
    '推进改造。（责任单位：市\n公安局、市工信局）',
    ['推进改造。（责任单位：市公安局、市工信局）'],
  ],
  [
    'a heading cut before its last character',
    '（十）健全堤防巡查值守体系和应急处置能\n力。配齐巡查人员。',
    ['（十）健全堤防巡查值守体系和应急处置能力。配齐巡查人员。'],
  ],
  [
    'an item cut like the sentences before it',
    '（一）市水利局牵头组织。\n（二）巡查组按照每段一表的办法逐项登记\n巡查表，报市水利局。',
    ['（一）市水利局牵头组织。', '（二）巡查组按照每段一表的办法逐项登记巡查表，报市水利局。'],
  ],
  ['a post that did not fit', '组长：高远 移动公司云川分公司\n总经理', ['组长：高远移动公司云川分公司总经理']],
  [
    'a duty behind a word that leads to a unit',
    '河道管理范围内的建设项目和活动，由\n市水利局负责监督。',
    ['河道管理范围内的建设项目和活动，由市水利局负责监督。'],
  ],
  ['a line that begins with punctuation', '落实各项措施\n，确保安全。', ['落实各项措施，确保安全。']],
  [
    'the end of a short sentence',
    '周平的市城东供水集团公司副总经理\n职务。',
    ['周平的市城东供水集团公司副总经理职务。'],
  ],
])('%s is joined', (_, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});

test.each([
  [
    'an item numbered with one bracket after a title cut in its own',
    '12）推进远程医疗。落实《医院管理办法（试\n行）》，完善网络。\n13）推进在线教育。扩大覆盖面。',
    ['12）推进远程医疗。落实《医院管理办法（试行）》，完善网络。', '13）推进在线教育。扩大覆盖面。'],
  ],
  [
    'a heading and its text',
    '一、总体要求\n坚持以人民为中心，加快发展。',
    ['# 一、总体要求', '坚持以人民为中心，加快发展。'],
  ],
  [
    'a heading and a first sentence of four characters',
    '二、基本原则\n市场主导。发挥企业作用。',
    ['# 二、基本原则', '市场主导。发挥企业作用。'],
  ],
  [
    'roster lines',
    '组长：林远 市委常委、副市长\n副组长：韩立 市政府副秘书长',
    ['组长：林远市委常委、副市长', '副组长：韩立市政府副秘书长'],
  ],
  [
    'a list that ends in a comma and what introduces another',
    'A类（2个）：\n东山区、西山区，开发区管委会\nB类（3个）：\n市水利局',
    ['A类（2个）：', '东山区、西山区，开发区管委会', 'B类（3个）：', '市水利局'],
  ],
  ['sentences', '年底前完成。\n各县要落实。', ['年底前完成。', '各县要落实。']],
  [
    'duties whose full stops are lost',
    '市水利局负责监督河道管理范围内的建设项目和活动\n市财政局负责保障河道管理所需的各项经费支出',
    ['市水利局负责监督河道管理范围内的建设项目和活动', '市财政局负责保障河道管理所需的各项经费支出'],
  ],
  ['a labelled line', '加快推进\n责任单位：市水利局', ['加快推进', '责任单位：市水利局']],
])('%s stay apart', (_, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});

const ofOneWidth = `　　为了加强城市供水管理，保障城市供水安全，维护供水用水双方的合
法权益，结合本市实际，制定本方案。各级各部门要认真组织实施本方案。
供水企业要履行职责。
　　到明年底，全市供水普及率达到百分之九十九以上，供水水质综合合格
率达到百分之百，供水管网漏损率控制在百分之九以内，并且持续提升。
　　新建水厂三座，扩建水厂二座，日供水能力增加三十万立方米以上，更
新改造老旧供水管网二百公里。
　　同步建设智能监测设施，实现供水管网的分区计量和远程抄表，建立统
一、多级互联的平台。`;

describe('lines of one width with indented paragraphs go on where a full line ends', () => {
  const moved = (margin: string) => ofOneWidth.replace(/^/gm, margin);

  it.each([
    ['at the edge of the page', ofOneWidth],
    ['at a margin', moved(' '.repeat(7))],
    ['at a margin of wide blanks', moved('　'.repeat(3))],
    ['at margins of their own, page by page', `${moved(' '.repeat(3))}\f${moved(' '.repeat(9))}`],
  ])('%s', (_, text) => {
    const blocks = shown(text).slice(0, 4);
    expect(blocks[0]).toMatch(/实施本方案。供水企业要履行职责。$/);
    expect(blocks[3]).toMatch(/建立统一、多级互联的平台。$/);
  });

  it('but not where every line is a paragraph set in alike', () => {
    const paragraphs = moved('    ')
      .split('\n')
      .map((line) => `    ${line.trim()}`);
    expect(shown(paragraphs.join('\n')).length).toBeGreaterThan(4);
  });
});

test('tags around lines and inside them are no text', () => {
  expect(shown('<div align="center">一、总体要求</div>\n<p>坚持创新，<b>加快</b>发展。</p>\n')).toEqual([
    '# 一、总体要求',
    '坚持创新，加快发展。',
  ]);
});

test('pictures and rules are furniture', () => {
  const { documents, furniture } = read('一、总体要求\n![](images/1.jpg)\n***\n坚持创新。\n');
  expect(furniture.map(({ why }) => why)).toEqual(['image', 'image']);
  expect(documents[0]?.blocks.map(show)).toEqual(['# 一、总体要求', '坚持创新。']);
});

import { expect, test } from 'vitest';
import { blocksOf, show } from './reading.js';

const paths = (text: string) =>
  blocksOf(text).map((block) => [show(block), block.path.map(({ passage }) => passage.text).join(' › ')]);

test('markers nest in the order the document uses them', () => {
  const text =
    '一、总体要求\n（一）指导思想。坚持创新。\n（二）目标\n到2025年全面完成。\n二、任务\n1.开展普查\n（1）摸清底数，\n建立台账。\n2.整治';
  expect(paths(text)).toEqual([
    ['# 一、总体要求', ''],
    ['（一）指导思想。坚持创新。', '总体要求'],
    ['## （二）目标', '总体要求'],
    ['到2025年全面完成。', '总体要求 › 目标'],
    ['# 二、任务', ''],
    ['## 1.开展普查', '任务'],
    ['（1）摸清底数，建立台账。', '任务 › 开展普查'],
    ['## 2.整治', '任务'],
  ]);
});

test('dotted numbers nest by their dots', () => {
  expect(
    paths('1.总则\n1.1 编制目的\n提高能力。\n2.指挥体系\n2.1 指挥部\n2.1.1 处置组\n负责处置。').map(([, path]) => path),
  ).toEqual(['', '总则', '总则 › 编制目的', '', '指挥体系', '指挥体系 › 指挥部', '指挥体系 › 指挥部 › 处置组']);
});

test('attachments begin anew, with their number and title', () => {
  const blocks = blocksOf('一、任务\n完成建设。\n附件2：\n云川市项目名单\n（共2项）\n一、产业');
  expect(blocks.map((block) => [show(block), block.attachment])).toEqual([
    ['# 一、任务', null],
    ['完成建设。', null],
    ['# 云川市项目名单（共2项）', 2],
    ['## 一、产业', 2],
  ]);
});

test('the list of attachments heads nothing', () => {
  expect(blocksOf('完成建设。\n附件：1.项目名单\n2.任务分工\n附件1\n项目名单').map(show)).toEqual([
    '完成建设。',
    '附件：1.项目名单',
    '2.任务分工',
    '# 项目名单',
  ]);
});

test('list items with a full stop are no headings', () => {
  expect(blocksOf('（一）规范性文件；\n（二）其他内容。\n未列明的从其规定。').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

import { expect, test } from 'vitest';
import { blocksOf, show } from './reading.js';

const shown = (text: string) => blocksOf(text).map(show);

test.each([
  [
    'tabs, header repeated, leading cells merged',
    '类别\t任务\t责任单位\n一、就业\t扩岗\t市人社局\n\t培训\t市教育局\n类别\t任务\t责任单位\n二、住房\t建房\t市住建局',
    '[tab] 类别|任务|责任单位 / 一、就业|扩岗|市人社局 / ^一、就业|培训|市教育局 / 二、住房|建房|市住建局',
  ],
  [
    'a responsible unit merged over two rows',
    '序号\t任务\t责任单位\t备注\n1\t扩岗\t市人社局\t重点\n2\t培训\t\t',
    '[tab] 序号|任务|责任单位|备注 / 1|扩岗|市人社局|重点 / 2|培训|^市人社局|',
  ],
  [
    'an empty supporting unit is empty',
    '序号\t任务\t牵头单位\t配合单位\n1\t扩岗\t市人社局\t市财政局\n2\t培训\t市教育局\t',
    '[tab] 序号|任务|牵头单位|配合单位 / 1|扩岗|市人社局|市财政局 / 2|培训|市教育局|',
  ],
  [
    'a header of two rows',
    '序号\t任务\t责任单位\t\t时限\n\t\t牵头单位\t配合单位\t\n1\t扩岗\t市人社局\t市财政局\t6月底',
    '[tab] 序号|任务|牵头单位|配合单位|时限 / 1|扩岗|市人社局|市财政局|6月底',
  ],
  [
    'a row cut by line ends',
    '序号\t任务\t责任单位\t时限\n1\t建设停车平\n台\t市公安局、市城\n管局\t10月底\n2\t修路\t市交通局\t年底',
    '[tab] 序号|任务|责任单位|时限 / 1|建设停车平台|市公安局、市城管局|10月底 / 2|修路|市交通局|年底',
  ],
  [
    'a cell printed twice',
    '序号\t事项名称\t实施部门\n1\t采矿许可\t省厅\t省厅\n2\t取水许可\t市局',
    '[tab] 序号|事项名称|实施部门 / 1|采矿许可|省厅 / 2|取水许可|市局',
  ],
  [
    'HTML in cells',
    '任务\t责任单位\n<p>扩岗</p><ol><li>培训</li></ol>\t<p>市人社局</p>',
    '[tab] 任务|责任单位 / 扩岗培训|市人社局',
  ],
  ['pipes with a rule', '| 任务 | 责任单位 |\n|---|---|\n| 扩岗 | 市人社局 |', '[tab] 任务|责任单位 / 扩岗|市人社局'],
  [
    'pipes without a rule, a row cut',
    '| 任务 | 责任单位 |\n| 扩岗 | 市人社局、\n市财政局 |',
    '[tab] 任务|责任单位 / 扩岗|市人社局、市财政局',
  ],
  [
    'HTML with spans',
    '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>扩岗</td><td rowspan="2">市人社局</td></tr><tr><td>培训</td></tr></table>',
    '[html] 任务|责任单位 / 扩岗|市人社局 / 培训|^市人社局',
  ],
  [
    'blanks',
    '任务      责任单位    完成时限\n扩大就业  市人社局    6月底前\n技能培训  市教育局    年底前',
    '[spaces] 任务|责任单位|完成时限 / 扩大就业|市人社局|6月底前 / 技能培训|市教育局|年底前',
  ],
  [
    'one cell a line, numbered',
    '序号\n任务\n责任单位\n1\n扩岗\n市人社局\n2\n培训\n市教育局',
    '[flat] 序号|任务|责任单位 / 1|扩岗|市人社局 / 2|培训|市教育局',
  ],
  [
    'one cell a line, not numbered',
    '任务内容\n责任单位\n完成时限\n扩岗\n市人社局\n6月底前\n培训\n市教育局\n年底前',
    '[flat] 任务内容|责任单位|完成时限 / 扩岗|市人社局|6月底前 / 培训|市教育局|年底前',
  ],
])('%s', (_, text, table) => {
  expect(shown(text)).toEqual([table]);
});

test('a cell keeps the lines inside it', () => {
  const [table] = blocksOf('任务\t责任单位\n<p>扩岗</p><p>培训</p>\t市人社局 市财政局');
  const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
  expect(cells.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['扩岗', '培训'], ['市人社局 市财政局']]);
});

test('a header whose cells stand apart gives the two cells under it one column', () => {
  const [table] = blocksOf('序号\t项目名称\t\t建设地点\n1\t铁路专线\t青山支线\t云台县\n2\t公路\t\t临江区');
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.map(({ cells }) => cells.map(({ column, passage }) => `${column}${passage.text}`))).toEqual([
    ['01', '1铁路专线', '1青山支线', '2云台县'],
    ['02', '1公路', '2临江区'],
  ]);
});

test('a two-column roster is read down its columns, blanks kept between name and post', () => {
  const blocks = blocksOf(
    '组 长：田 江\t副市长\t成 员：刘青\t市委宣传部副部长\n副组长：王峰\t市政府副秘书长\t张燕\t市发改委副主任\n石川\t市农业农村局局长\t孟 山\t市财政局副局长',
  );
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.lines[0]?.text : show(block)))).toEqual([
    '组 长：田 江 副市长',
    '副组长：王峰 市政府副秘书长',
    '石川 市农业农村局局长',
    '成 员：刘青 市委宣传部副部长',
    '张燕 市发改委副主任',
    '孟 山 市财政局副局长',
  ]);
});

test('the heading above a table is its caption', () => {
  const [, table] = blocksOf('附件1\n云川市任务清单\n任务\t责任单位\n扩岗\t市人社局');
  expect(table?.kind === 'table' && table.caption?.text).toBe('云川市任务清单');
});

test('a roster in tags keeps name and post apart by one blank', () => {
  const blocks = blocksOf(
    '<table><tr><td>组 长：田 江</td><td>副市长</td></tr><tr><td>成 员：刘青</td><td>市委宣传部副部长</td></tr></table>',
  );
  expect(blocks.map((block) => block.kind === 'paragraph' && block.lines.map(({ text }) => text))).toEqual([
    ['组 长：田 江 副市长'],
    ['成 员：刘青 市委宣传部副部长'],
  ]);
});

test.each([
  [200, true],
  [900, true],
  [1100, false],
])('one cell a line, a task of %d characters', (length, isTable) => {
  const task = `${'推进综合监管，'.repeat(length / 7)}完善制度。`;
  const text = [
    '任务内容',
    '责任单位',
    '完成时限',
    '扩岗',
    '市人社局',
    '6月底前',
    task,
    '市教育局',
    '年底前',
    '培训',
    '市财政局',
    '年底前',
  ];
  const [table] = blocksOf(text.join('\n'));
  expect(table?.kind === 'table' && table.rows.length === 3).toBe(isTable);
});

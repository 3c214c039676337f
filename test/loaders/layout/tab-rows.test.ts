import { expect, test } from 'vitest';
import { foldSource, readBlocks, readLines } from '../../../loaders/layout/index.js';

const blocks = (text: string) => {
  const folded = foldSource({ path: 'x.txt', sha256: '', text, lineStarts: Int32Array.of(0) });
  return readBlocks(folded, readLines(folded));
};

test('section rows, whose tabs stand behind their one cell, stay in their table', () => {
  const [table, ...rest] = blocks(
    '序号\t项目名称\t建设地点\n一、产业领域(2项)\t\t\n1\t东山铸造项目\t云台县\n二、民生领域\t\t\n2\t西山医院\t临江区\n',
  );
  expect(rest).toEqual([]);
  expect(table?.kind === 'table' && table.rows.map((row) => row.kind)).toEqual(['section', 'data', 'section', 'data']);
});

test('a row whose only cell stands under the name stays in its table', () => {
  const [table] = blocks('序号\t项目名称\t建设地点\t备注\n1\t东山铸造项目\t云台县\t\n\t西山铸造项目\t\t\n');
  expect(table?.kind === 'table' && table.rows[1]?.cells[1]?.passage.text).toBe('西山铸造项目');
});

test('paragraphs indented by a tab are no table', () => {
  expect(blocks('\t各县区要抓好落实。\n\t各部门要加强配合。\n').map(({ kind }) => kind)).not.toContain('table');
});

test('section rows that lost their tabs stay in their table', () => {
  const [table, ...rest] = blocks(
    '序号\t项目名称\t建设地点\n市级重点建设项目（2项）\n一、产业类（1项）\n1\t东山铸造项目\t云台县\n（二）民生类\n2\t西山医院\t临江区\n',
  );
  expect(rest).toEqual([]);
  expect(table?.kind === 'table' && table.rows.map((row) => row.kind)).toEqual([
    'section',
    'section',
    'data',
    'section',
    'data',
  ]);
});

test('a row cut by a line end behind a section row', () => {
  const [table, ...rest] = blocks(
    '序号\t任务\t牵头单位\t完成时限\n1\t清淤\t市水利局\t6月底\n二、产业\n2\t新增高新技术企业40家、科技型\n企业200家\t市科技局\t11月底\n',
  );
  expect(rest).toEqual([]);
  expect(table?.kind === 'table' && table.rows.at(-1)?.cells.map(({ passage }) => passage.text)).toEqual([
    '2',
    '新增高新技术企业40家、科技型企业200家',
    '市科技局',
    '11月底',
  ]);
});

test('a heading before a table with a header of its own is no row', () => {
  const read = blocks('序号\t项目名称\n1\t东山铸造项目\n二、预备项目\n序号\t项目名称\n1\t西山医院\n');
  expect(read.map(({ kind }) => kind)).toEqual(['table', 'heading', 'table']);
});

test('rows wider than their header: merged cells above cover the empty ones in front', () => {
  const [table] = blocks('序号\t项目名称\t建设地点\n8\t输变电工程\t北山段\t云台县\n\t\t南山段\t临江区\n');
  expect(
    table?.kind === 'table' && table.rows[1]?.cells.map(({ passage, inherited }) => [passage.text, inherited]),
  ).toEqual([
    ['8', true],
    ['输变电工程', true],
    ['南山段', false],
    ['临江区', false],
  ]);
});

test('a table flattened to one cell a line', () => {
  const [table, ...rest] = blocks(
    '序号\n项目名称\n建设地点\n建设单位\n一、产业类（2项）\n1\n云台铸造有限公司年产二十万吨精密铸件生产线\n扩建项目\n云台县\n云台铸造\n2\n西山医院\n临江区\n市医院\n二、民生类\n3\n青湖大桥\n青山市\n市交通局\n以上项目实行动态管理，由各责任单位按程序推进。\n',
  );
  expect(rest.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(
    table?.kind === 'table' && [
      table.form,
      ...table.rows.map((row) => row.cells.map(({ passage }) => passage.text).join('|')),
    ],
  ).toEqual([
    'flat',
    '一、产业类（2项）',
    '1|云台铸造有限公司年产二十万吨精密铸件生产线扩建项目|云台县|云台铸造',
    '2|西山医院|临江区|市医院',
    '二、民生类',
    '3|青湖大桥|青山市|市交通局',
  ]);
});

test('lines that only begin like a flattened header are no table', () => {
  expect(blocks('序号\n各县区要抓好落实。\n').map(({ kind }) => kind)).not.toContain('table');
});

test('a title and a unit in the first rows of a table stand over its header', () => {
  const [title, unit, table] = blocks(
    '| 重点项目名单 | | |\n| 单位：亿元 | | |\n| 序号 | 项目名称 | 总投资 |\n| 1 | 东山铸造项目 | 3.2 |\n',
  );
  expect([title, unit].map((block) => block?.kind !== 'table' && block?.passage.text)).toEqual([
    '重点项目名单',
    '单位：亿元',
  ]);
  expect(
    table?.kind === 'table' && [table.header.map(({ passage }) => passage.text), table.rows.map(({ kind }) => kind)],
  ).toEqual([['序号', '项目名称', '总投资'], ['data']]);
});

test('heads broken over lines, the rest of a last cell between two numbers', () => {
  const [table, ...rest] = blocks(
    '号\t重点任务\t牵头\n单位\t责任单位\t完成\n时限\n1\t建设零工市场\t市人社局\t市住建局\t2022年\n10月\n2\t发放贷款\t市人社局\t市财政局\t12月\n',
  );
  expect(rest).toEqual([]);
  expect(
    table?.kind === 'table' &&
      [table.header, ...table.rows.map(({ cells }) => cells)].map((row) =>
        row.map(({ passage }) => passage.text).join('|'),
      ),
  ).toEqual([
    '号|重点任务|牵头单位|责任单位|完成时限',
    '1|建设零工市场|市人社局|市住建局|2022年10月',
    '2|发放贷款|市人社局|市财政局|12月',
  ]);
});

test('a whole header of one line is not joined with what stands under it', () => {
  const [table] = blocks('序号\t项目名称\t建设地点\n（一）产业\n1\t东山项目\t云台县\n');
  expect(table?.kind === 'table' && [table.header.length, table.rows.map(({ kind }) => kind)]).toEqual([
    3,
    ['section', 'data'],
  ]);
});

test('HTML tables cut at a page end are one; a table with heads of its own is another', () => {
  const html = (...rows: string[]) =>
    `<table>${rows
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
  const read = blocks(
    [
      html('序号|任务|责任单位', '1|清淤|市水利局'),
      html('2|修堤|市水利局'),
      html('序号|任务|责任单位', '3|绿化|市林业局'),
      html('姓名|职务|备注', '李青|组长|'),
    ].join('\n\n'),
  );
  expect(read.map((block) => block.kind === 'table' && block.rows.length)).toEqual([3, 1]);
});

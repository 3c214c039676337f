import { describe, expect, test } from 'vitest';
import { readProjects } from '../../../loaders/extract/projects.js';
import { document, table } from './columns-tables.js';

const read = (...blocks: Parameters<typeof document>[0]) => readProjects(document(blocks));
const short = (...blocks: Parameters<typeof document>[0]) =>
  read(...blocks).map(({ name, number, parent, places, note }) => ({ name, number, parent, places, note }));

describe('lists', () => {
  test('class from title, section rows and their numbering', () => {
    const rows = [
      '省级重点工程建设项目（2项）|||',
      '一、产业领域（1项）|||',
      '（一）新装备（1项）|||',
      '1|东山铸造项目|云台县|甲',
      '二、基础设施（1项）|||',
      '（一）公路（1项）|||',
      '2|青云公路改建工程|临江区|乙',
      '省级重点工程前期项目（1项）|||',
      '一、产业领域（1项）|||',
      '3|青湖抽水蓄能电站|青山市|甲',
    ];
    expect(
      read(table('序号|项目名称|建设地点|备注', rows, { title: '2022年省级重点工程项目名单（共3项）' })).map(
        ({ list, level, stage, category, name }) => [list, level, stage, category, name],
      ),
    ).toEqual([
      ['2022年省级重点工程项目名单', '省级', '建设', ['产业领域', '新装备'], '东山铸造项目'],
      ['2022年省级重点工程项目名单', '省级', '建设', ['基础设施', '公路'], '青云公路改建工程'],
      ['2022年省级重点工程项目名单', '省级', '前期', ['产业领域'], '青湖抽水蓄能电站'],
    ]);
  });

  test('columns in another order, owner and sums in 万元, stage and branch columns', () => {
    const [fact] = read(
      table(
        '所属县区|项目名称|项目业主|总投资（万元）|建设性质|所属行业|序号',
        ['云台县|东山铸造项目|云台铸造有限公司|32000|续建|装备制造|7'],
        { title: '云川市2023年重点项目计划表' },
      ),
    );
    expect(fact).toMatchObject({
      name: '东山铸造项目',
      number: 7,
      places: ['云台县'],
      builder: '云台铸造有限公司',
      investment: 3.2,
      stage: '续建',
      category: ['装备制造'],
      parent: null,
    });
  });

  test('parts of a merged row, a cell more than the header', () => {
    const header = '序号|项目名称|建设地点|备注';
    const rows = [
      '7|西山公园|云台县|甲',
      '8|新能源配套项目|云台县光伏项目|云台县 甲',
      '||临江区储能项目|临江区 乙',
      '9|输变电工程|北山输变电|临江区|甲',
    ];
    const block = table(header, rows.slice(0, 1));
    expect(block.rows).toHaveLength(1);
    expect(short(table(header, rows.slice(0, 2), { title: '重点工程项目名单' }))[0]).toMatchObject({
      name: '西山公园',
    });
  });

  test('a name column over two: the second names the parts', () => {
    const rows = ['61|教育新基建项目||全省|全市', '63|铁路专用线项目|东山支线|云台县|甲'];
    expect(short(table('序号|项目名称||建设地点|备注', rows, { title: '重点工程项目名单' }))).toEqual([
      { name: '教育新基建项目', number: 61, parent: null, places: ['全省'], note: '全市' },
      { name: '铁路专用线项目', number: 63, parent: null, places: ['云台县'], note: '甲' },
      { name: '东山支线', number: 63, parent: '铁路专用线项目', places: ['云台县'], note: '甲' },
    ]);
  });

  test('section rows as data rows: a Chinese numeral for number; sums are no projects', () => {
    const rows = [
      '|合计（2个）||120',
      '一|工业项目（1个）||20',
      '1|东山铸造项目|云台县|20',
      '二|农业项目（1个）||100',
      '1|青川奶牛场项目|青山市|100',
    ];
    expect(
      read(table('序号|项目名称|建设地点|总投资（亿元）', rows, { title: '2021年重点项目名单' })).map(
        ({ name, category, number, investment }) => [name, category, number, investment],
      ),
    ).toEqual([
      ['东山铸造项目', ['工业项目'], 1, 20],
      ['青川奶牛场项目', ['农业项目'], 1, 100],
    ]);
  });

  test('sums in section rows', () => {
    const rows = [
      '|全市总计（3个）||100',
      '一、创新能力（2个）|||50',
      '（一）|新型显示（1个）||30',
      '1|东山面板产业园|云台县|30',
      '（二）|装备制造||20',
      '2|西山机床厂|临江区|20',
      '二、交通（1个）|||50',
      '3|环湖公路|青山市|50',
    ];
    expect(
      read(table('序号|项目名称|建设地点|总投资（亿元）', rows, { title: '2021年重点项目名单' })).map(
        ({ name, category }) => [name, category],
      ),
    ).toEqual([
      ['东山面板产业园', ['创新能力', '新型显示']],
      ['西山机床厂', ['创新能力', '装备制造']],
      ['环湖公路', ['交通']],
    ]);
  });

  test('sections by county tell the place', () => {
    const rows = ['一、云台县（1个）||', '1|东山铸造项目|3.2', '二、云川经济开发区（1个）||', '2|西山新材料项目|8'];
    expect(
      short(table('序号|项目名称|总投资（亿元）', rows, { title: '市级重点项目名单' })).map(({ name, places }) => [
        name,
        places,
      ]),
    ).toEqual([
      ['东山铸造项目', ['云台县']],
      ['西山新材料项目', ['云川经济开发区']],
    ]);
  });

  test('a name column that also tells what is built', () => {
    expect(
      short(
        table('序号|项目名称及建设内容|建设地点', ['1|东山铸造项目：新建厂房3万平方米|云台县'], {
          title: '重点项目名单',
        }),
      )[0],
    ).toMatchObject({ name: '东山铸造项目' });
  });

  test('parts named 其中', () => {
    const rows = [
      '1|城市更新项目|临江区',
      '|其中：（1）老旧厂区改造|临江区',
      '|（2）背街小巷整治|云台县',
      '2|西山医院|临江区',
    ];
    expect(
      short(table('序号|项目名称|建设地点', rows, { title: '重点项目名单' })).map(({ name, parent }) => [name, parent]),
    ).toEqual([
      ['城市更新项目', null],
      ['老旧厂区改造', '城市更新项目'],
      ['背街小巷整治', '城市更新项目'],
      ['西山医院', null],
    ]);
  });

  test.each([
    ['8-1', '8-2'],
    ['（1）', '（2）'],
  ])('parts numbered %s', (first, second) => {
    const rows = ['8|城市供水工程|', `${first}|东山水厂|云台县`, `${second}|管网更新|临江区`, '9|西山医院|临江区'];
    expect(
      short(table('序号|项目名称|建设地点', rows, { title: '重点项目名单' })).map(
        ({ name, number, parent, places }) => [name, number, parent, places],
      ),
    ).toEqual([
      ['城市供水工程', 8, null, ['云台县', '临江区']],
      ['东山水厂', 8, '城市供水工程', ['云台县']],
      ['管网更新', 8, '城市供水工程', ['临江区']],
      ['西山医院', 9, null, ['临江区']],
    ]);
  });

  test.each([
    ['assignments', '序号|工作任务|责任单位|完成时限', '1|推进东山铸造项目建设|市工信局|2022年6月', '重点任务分工表'],
    ['heritage', '序号|项目名称|申报地区|保护单位', '1|云台剪纸|云台县|县文化馆', '市级非物质文化遗产代表性项目名录'],
    ['prizes', '序号|项目名称|完成单位|主要完成人', '1|高效铸造技术|云川学院|李青', '科学技术奖获奖名单'],
    ['marks', '项目|序号|考核评估指标|分值', '公开|1|主动公开|5', '评分表'],
    ['permits', '序号|项目名称|实施机关|设定依据', '1|取水许可|市水利局|《水法》', '取消行政审批项目目录'],
    ['statistics', '项目|数量|金额', '粮食|3|5', '主要指标'],
    ['fees', '序号|项目名称|收费标准|备注', '1|停车费|5元|无', '行政事业性收费目录'],
  ])('%s are no projects', (_why, header, row, title) => {
    expect(read(table(header, [row], { title }))).toEqual([]);
  });
});

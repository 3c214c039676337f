import { describe, expect, test } from 'vitest';
import { classLine, levelIn, stageIn } from '../../../loaders/extract/projects/class.js';
import { investmentIn } from '../../../loaders/extract/projects/investment.js';
import { placesOf } from '../../../loaders/extract/projects/places.js';
import { readProjects } from '../../../loaders/extract/projects.js';
import { document, paragraph, table } from './columns-tables.js';

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
    ['一、续建项目（12个）', { style: '一、', level: null, stage: '续建', category: null, place: null }],
    ['二、计划新开工项目 共8个', { style: '一、', level: null, stage: '新开工', category: null, place: null }],
    ['（一）正式项目', { style: '（一）', level: null, stage: '正式', category: null, place: null }],
    ['二、临江区（3个）', { style: '一、', level: null, stage: null, category: null, place: '临江区' }],
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

describe('lists without header or table', () => {
  test('a table cut by a heading goes on with the columns of the one before', () => {
    const facts = short(
      table('序号|项目名称|建设地点', ['1|东山项目|云台县'], { title: '市级重点项目名单' }),
      paragraph('二、民生领域共1项'),
      table(null, ['2|西山医院|临江区']),
    );
    expect(facts.map(({ name, places }) => [name, places])).toEqual([
      ['东山项目', ['云台县']],
      ['西山医院', ['临江区']],
    ]);
  });

  test('numbered lines under the title of a list', () => {
    const facts = read(
      paragraph('2022年市级重点建设项目名单'),
      paragraph('一、产业类'),
      paragraph('1.东山铸造产业园项目（云台县）'),
      paragraph('2.新材料基地（一期）'),
      paragraph('二、民生类'),
      paragraph('3.西山医院迁建项目（临江区、青山市）'),
    );
    expect(
      facts.map(({ number, name, level, stage, category, places }) => [number, name, level, stage, category, places]),
    ).toEqual([
      [1, '东山铸造产业园项目', '市级', '建设', ['产业类'], ['云台县']],
      [2, '新材料基地（一期）', '市级', '建设', ['产业类'], []],
      [3, '西山医院迁建项目', '市级', '建设', ['民生类'], ['临江区', '青山市']],
    ]);
  });

  test.each([
    ['attachments named in a notice', ['附件：', '1.2022年省级重点工程项目名单', '2.2022年市级重点工程项目名单']],
    ['measures', ['一、重点项目', '1.加强要素保障', '2.优化审批服务']],
    ['one line', ['重点项目名单', '1.东山项目']],
    ['tasks under a plan of projects', ['重点项目推进计划', '1.建立项目库，完善推进机制。', '2.强化调度，按月通报。']],
  ])('%s are none', (_why, texts) => {
    expect(read(...texts.map((text) => paragraph(text)))).toEqual([]);
  });
});

describe('running text', () => {
  const place = { province: '山西省', city: '大同市', county: '', level: 'CITY' as const };
  const names = (...texts: string[]) =>
    readProjects(
      document(
        texts.map((text) => paragraph(text)),
        { place },
      ),
    ).map(({ name, places }) => [name, places]);

  test('two or more works enumerated', () => {
    expect(names('建立重点项目库。重点推进大同市政务云平台、浑源县智慧城管平台、天镇数据中心等项目建设。')).toEqual([
      ['大同市政务云平台', []],
      ['浑源县智慧城管平台', ['浑源县']],
      ['天镇数据中心', ['天镇县']],
    ]);
  });

  test.each([
    ['确保西河大桥、滨江大道、文化艺术中心等项目年内建成投用。', ['西河大桥', '滨江大道', '文化艺术中心']],
    [
      '重点推进：1.云冈智能装备产业园项目；2.浑源县黄芪产业园项目；3.大同至浑源快速路工程。',
      ['云冈智能装备产业园项目', '浑源县黄芪产业园项目', '大同至浑源快速路工程'],
    ],
    ['推进京东物流园、顺丰产业园、菜鸟智慧仓等项目建设，带动就业。', ['京东物流园', '顺丰产业园', '菜鸟智慧仓']],
    [
      '加快城南污水处理厂二期、西郊垃圾焚烧发电厂等环保基础设施项目建设。',
      ['城南污水处理厂二期', '西郊垃圾焚烧发电厂'],
    ],
    [
      '完成浑源县城区集中供热二期工程、云冈区老城区雨污分流改造工程和灵丘县垃圾焚烧发电项目。',
      ['浑源县城区集中供热二期工程', '云冈区老城区雨污分流改造工程', '灵丘县垃圾焚烧发电项目'],
    ],
  ])('%s', (text, found) => {
    expect(names(text).map(([name]) => name)).toEqual(found);
  });

  test('works announced before a colon', () => {
    expect(
      names('今年安排重点项目3个：大同机场改扩建工程、浑源县抽水蓄能电站、云冈数据中心等。').map(([name]) => name),
    ).toEqual(['大同机场改扩建工程', '浑源县抽水蓄能电站', '云冈数据中心']);
  });

  test('works with their place in a paragraph that tells of building', () => {
    expect(
      names(
        '2019年完成扩容，灵丘县新建污水处理设施扩容工程力争开工。天镇第二污水处理厂新建工程、广灵县垃圾转运工程，要在2019年建成投运。',
      ).map(([name]) => name),
    ).toEqual(['灵丘县新建污水处理设施扩容工程', '天镇第二污水处理厂新建工程', '广灵县垃圾转运工程']);
  });

  test.each([
    ['kinds of work', '实施老旧小区改造、雨污分流、管网更新等重点工程。'],
    ['one work', '完成浑源县污水处理厂新建工程。'],
    ['what projects must have', '重点项目包括：立项批复、用地手续、环评手续、施工许可等。'],
    ['kinds of places', '建设标准化厂房、孵化基地等项目。'],
    ['companies', '推动华为、阿里、腾讯等企业项目落地。'],
    ['what is forbidden', '严禁新增钢铁、焦化、水泥等高耗能项目建设。'],
    ['steps of a procedure', '完善立项、用地、规划、施工许可等工程建设手续。'],
    ['money', '争取专项债券、中央预算内投资等项目资金。'],
    ['programmes', '实施“百企千村”、“万人计划”等重点工程。'],
    ['units that do something', '大同市、浑源县、灵丘县等地区要加快项目建设。'],
  ])('%s are none', (_why, text) => {
    expect(names(text)).toEqual([]);
  });
});

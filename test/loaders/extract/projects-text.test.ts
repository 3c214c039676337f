import { describe, expect, test } from 'vitest';
import { readProjects } from '../../../loaders/extract/projects.js';
import { document, paragraph, table } from './columns-tables.js';

const read = (...blocks: Parameters<typeof document>[0]) => readProjects(document(blocks));

describe('lists without header or table', () => {
  test('a table cut by a heading goes on with the columns of the one before', () => {
    const facts = read(
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

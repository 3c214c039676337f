import { describe, expect, test } from 'vitest';
import { continuedRows } from '../../../loaders/extract/columns/rows.js';
import { listTitle, withoutCount } from '../../../loaders/extract/columns/titles.js';
import { columnsOf, columnWords, headerMeaning, headerRemark, tableMeaning } from '../../../loaders/extract/columns.js';
import { cell, passage, table } from './columns-tables.js';

describe('header words', () => {
  test('no header has two meanings', () => {
    expect(columnWords().clashes).toEqual([]);
  });

  test.each([
    ['序号', 'number'],
    ['序  号', 'number'],
    ['省清单序号', 'list-number'],
    ['子项编码', 'code'],
    ['项目名称', 'project-name'],
    ['重点工程项目名称', 'project-name'],
    ['建设地点', 'place'],
    ['所属县（市、区）', 'place'],
    ['县（市、区）', 'place'],
    ['项目业主', 'builder'],
    ['建设（业主）单位', 'builder'],
    ['总投资（万元）', 'investment'],
    ['2022年计划投资（亿元）', 'annual-investment'],
    ['建设规模及主要内容', 'scale'],
    ['建设起止年限', 'period'],
    ['建设性质', 'stage'],
    ['备注', 'note'],
    ['责任单位（列首位者牵头）', 'responsible'],
    ['市级责任单位', 'responsible'],
    ['牵头责任单位', 'lead'],
    ['协同责任单位', 'support'],
    ['配合单位', 'support'],
    ['责任领导', 'person'],
    ['具体任务', 'task'],
    ['完成时限', 'deadline'],
    ['要求时限', 'deadline'],
    ['许可事项名称', 'permit-name'],
    ['主项名称', 'permit-name'],
    ['子项名称', 'permit-sub-name'],
    ['权力类别', 'permit-type'],
    ['行使部门', 'implementer'],
    ['原审批部门', 'former-implementer'],
    ['下放后审批部门', 'new-implementer'],
    ['拟退回部门', 'new-implementer'],
    ['承接单位', 'new-implementer'],
    ['划入部门', 'new-implementer'],
    ['省级业务指导部门', 'overseer'],
    ['设定依据（实施时的依据）', 'basis'],
    ['改革意见', 'action'],
    ['加强事中事后监管措施', 'supervision'],
    ['成员单位', 'duty-subject'],
    ['主要职责', 'duty'],
    ['考核评估指标', 'score'],
    ['同比增长', 'quantity'],
  ])('%s → %s', (header, meaning) => {
    expect(headerMeaning(header)).toBe(meaning);
  });

  test.each(['', '甲', '市发展改革委负责全市重大项目的协调推进和督促检查工作并按月通报', '2022年'])(
    '"%s" means nothing',
    (header) => {
      expect(headerMeaning(header)).toBeNull();
    },
  );

  test('the remark in brackets is kept', () => {
    expect(headerRemark('总投资（万元）')).toBe('万元');
    expect(headerRemark('责任单位')).toBeNull();
  });
});

describe('tables', () => {
  test('columns in any order', () => {
    const read = tableMeaning(table('责任单位|项目名称|序号', ['市水利局|青湖水库工程|1']));
    expect(read.columns.map((each) => each.meaning)).toEqual(['responsible', 'project-name', 'number']);
  });

  test('a first row of header words is the header where layout found none', () => {
    const read = tableMeaning(table(null, ['序号|事项名称|实施机关', '1|取水许可|市水利局']));
    expect(read.columns.map((each) => each.meaning)).toEqual(['number', 'permit-name', 'implementer']);
    expect(read.rows).toHaveLength(1);
  });

  test('a header on two lines: the lower word decides', () => {
    const read = tableMeaning(
      table('序号|任务|责任单位|责任单位', ['序号|任务|牵头单位|配合单位', '1|清淤|市水利局|市财政局']),
    );
    expect(read.columns.map((each) => each.meaning)).toEqual(['number', 'task', 'lead', 'support']);
    expect(read.rows).toHaveLength(1);
  });

  test('a header repeated among the rows is left out', () => {
    const read = tableMeaning(table('序号|项目名称', ['1|东山公园', '序号|项目名称', '2|西山公园']));
    expect(read.rows.map((row) => row.cells[1]?.passage.text)).toEqual(['东山公园', '西山公园']);
  });

  test('remarks of headers are there for units', () => {
    const [investment] = columnsOf(
      tableMeaning(table('序号|项目名称|总投资（万元）', ['1|东山公园|300'])),
      'investment',
    );
    expect(investment?.remark).toBe('万元');
  });

  test('a table of data only has no columns', () => {
    expect(tableMeaning(table(null, ['1|东山公园|300'])).columns).toEqual([]);
  });

  test('cells keep their column', () => {
    expect(cell('东山', 3).column).toBe(3);
  });
});

describe('rows', () => {
  const texts = (rows: ReturnType<typeof continuedRows>) =>
    rows.map((row) => row.cells.map((each) => each.passage.text).join('|'));

  test('a number printed in one cell with the name is put into its own', () => {
    const read = tableMeaning(table('序号|项目名称|建设地点', ['1东山公园|云台县|', '2|西山公园|云台县']));
    expect(texts(read.rows)).toEqual(['1|东山公园|云台县', '2|西山公园|云台县']);
  });

  test('a cell printed twice and an empty cell give way', () => {
    const read = tableMeaning(
      table('序号|事项名称|实施机关', ['1|取水许可|市水利局|市水利局', '2|采砂许可||市水利局']),
    );
    expect(texts(read.rows)).toEqual(['1|取水许可|市水利局', '2|采砂许可|市水利局']);
  });

  test('rows cut inside a list or a name of a unit are joined', () => {
    const cut = tableMeaning(
      table('序号|任务|责任单位|时限', [
        '1|选址、环评、|市交通运输局、市发展|6月',
        '|用地预审|改革委|',
        '2|清淤|市水利局、|7月',
        '||市财政局|',
      ]),
    );
    expect(texts(cut.rows)).toEqual([
      '1|选址、环评、用地预审|市交通运输局、市发展改革委|6月',
      '2|清淤|市水利局、市财政局|7月',
    ]);
  });

  test('a second task of one number is a row of its own', () => {
    const two = tableMeaning(
      table('序号|任务|措施|责任单位', ['1|优化环境|压缩时限|市审批局', '||推行电子证照|市大数据局', '||减少材料|']),
    );
    expect(two.rows).toHaveLength(3);
  });

  test('rows that a page end has cut are joined', () => {
    const read = tableMeaning(
      table('序号|事项名称|实施机关|依据', [
        '1|建设用地预审与|市自然资源局|《土地',
        '|选址意见书核发||',
        '|||管理法》',
        '2|取水许可|市水利局|',
      ]),
    );
    expect(texts(continuedRows(read, read.rows, 'permit-name'))).toEqual([
      '1|建设用地预审与选址意见书核发|市自然资源局|《土地管理法》',
      '2|取水许可|市水利局|',
    ]);
  });
});

describe('titles', () => {
  test.each([
    ['2022年省级重点工程项目名单（共66项）', '2022年省级重点工程项目名单'],
    ['一、认领省清单中的行政许可事项 324项', '一、认领省清单中的行政许可事项'],
    ['附件：行政许可事项清单（2022年版）', '附件：行政许可事项清单（2022年版）'],
  ])('%s without its count', (text, title) => {
    expect(withoutCount(text)).toBe(title);
  });

  test('the nearest line that names a list', () => {
    expect(
      listTitle([passage('附件1：云川市行政许可事项清单（2022年版）'), passage('一、中央设定的事项（32项）')]),
    ).toBe('云川市行政许可事项清单（2022年版）');
    expect(listTitle([passage('三、保障措施')])).toBeNull();
  });
});

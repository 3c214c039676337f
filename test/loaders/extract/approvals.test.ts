import { describe, expect, test } from 'vitest';
import { actionIn } from '../../../loaders/extract/approvals/action.js';
import { basisOf } from '../../../loaders/extract/approvals/basis.js';
import { readApprovalItems } from '../../../loaders/extract/approvals.js';
import { document, paragraph, table } from './columns-tables.js';

describe('actions', () => {
  test.each([
    ['市本级承接的行政职权清单', 'TAKE_OVER'],
    ['市政府决定取消的行政许可事项目录（共2项）', 'CANCEL'],
    ['市下放审批层级的行政职权清单', 'DELEGATE'],
    ['市政府承接省政府下放管理层级的行政许可事项目录', 'TAKE_OVER'],
    ['省级下放市级承接的行政职权事项', 'TAKE_OVER'],
    ['下放县（市、区）承接的行政职权事项', 'DELEGATE'],
    ['拟划转至市行政审批局行政审批事项目录', 'TRANSFER'],
    ['拟退回原市行业主管部门行政审批事项目录', 'RETURN'],
    ['收回市级实施的行政许可事项', 'RETURN'],
    ['赋予乡镇（街道）行政执法权目录', 'DELEGATE'],
    ['取消审批，改为备案', 'CANCEL'],
    ['继续保留', 'LIST'],
    ['云川市行政许可事项清单（2023年版）', null],
  ])('%s → %s', (text, action) => {
    expect(actionIn(text)).toBe(action);
  });
});

describe('basis', () => {
  test.each([
    ['《取水许可条例》第四条《关于下放事项的通知》（国发〔2014〕27号）', ['取水许可条例', '国发〔2014〕27号']],
    ['《江南省实施〈中华人民共和国水法〉办法》第九条', ['江南省实施〈中华人民共和国水法〉办法']],
    ['中华人民共和国建筑法》《建设工程质量管理条例》', ['中华人民共和国建筑法', '建设工程质量管理条例']],
    ['国发〔2012〕52号', ['国发〔2012〕52号']],
    ['', []],
  ])('%s', (text, basis) => {
    expect(basisOf(text)).toEqual(basis);
  });
});

describe('tables', () => {
  const read = (...blocks: Parameters<typeof document>[0]) =>
    readApprovalItems(document(blocks)).map(({ number, name, implementers, overseer, action }) => ({
      number,
      name,
      implementers,
      overseer,
      action,
    }));

  test('a list with overseer and implementers; a cell printed twice shifts nothing', () => {
    const rows = [
      '1|5|取水许可|省水利厅|市水利局，县级水利部门|《水法》',
      '2|6|河道采砂许可|省水利厅|省水利厅|市水利局|《水法》',
    ];
    expect(
      read(
        table('序号|省清单序号|许可事项名称|省级业务指导部门|实施部门|设定和实施依据', rows, {
          title: '云川市行政许可事项清单（2022年版）',
        }),
      ),
    ).toEqual([
      { number: 1, name: '取水许可', implementers: ['市水利局', '县级水利部门'], overseer: '省水利厅', action: 'LIST' },
      { number: 2, name: '河道采砂许可', implementers: ['市水利局'], overseer: '省水利厅', action: 'LIST' },
    ]);
  });

  test('the action column names the new unit', () => {
    const header = '序号|事项名称|权力类型|设定依据|原审批部门|改革意见|备注';
    expect(
      read(
        table(header, ['1|旅行社设立许可|行政许可|《旅行社条例》|省文旅厅|市审批局承接|'], {
          title: '市本级承接的行政职权清单（共1项）',
        }),
      ),
    ).toEqual([{ number: 1, name: '旅行社设立许可', implementers: ['市审批局'], overseer: null, action: 'TAKE_OVER' }]);
    expect(
      read(
        table(header, ['1|农药经营许可|行政许可|《农药管理条例》|市审批局|下放县审批局|'], {
          title: '市下放审批层级的行政职权清单',
        }),
      ),
    ).toEqual([{ number: 1, name: '农药经营许可', implementers: ['县审批局'], overseer: null, action: 'DELEGATE' }]);
    expect(read(table(header, ['1|农药广告审查|行政许可|《农药管理条例》|市审批局|取消|'], { title: '清单' }))).toEqual(
      [{ number: 1, name: '农药广告审查', implementers: ['市审批局'], overseer: null, action: 'CANCEL' }],
    );
  });

  test('columns of the new unit', () => {
    expect(read(table('序号|事项名称|实施单位|承接单位', ['1|取水许可|市水利局|县（市、区）水利局']))[0]).toMatchObject(
      { action: 'TAKE_OVER', implementers: ['县（市、区）水利局'] },
    );
    expect(read(table('序号|事项名称|划出部门|划入部门', ['1|取水许可|市水利局|市行政审批局']))[0]).toMatchObject({
      action: 'TRANSFER',
      implementers: ['市水利局'],
    });
    expect(
      read(table('序号|主项名称|子项名称|事项类型|拟退回部门', ['1|医疗机构校验||行政许可|市卫健委']))[0],
    ).toMatchObject({ action: 'RETURN', implementers: ['市卫健委'] });
    expect(
      read(
        table('序号|主项名称|子项名称|事项类型|行使部门', ['1|取水许可||行政许可|市水利局'], {
          title: '拟划转至市行政审批局事项目录',
        }),
      )[0],
    ).toMatchObject({ action: 'TRANSFER', implementers: ['市水利局'] });
  });

  test('the new name of a renamed permit', () => {
    expect(
      read(
        table('序号|原事项名称|调整后事项名称|实施机关|调整方式', [
          '1|卫生许可证核发|公共场所卫生许可|市卫生健康委|变更名称',
        ]),
      )[0],
    ).toMatchObject({ name: '公共场所卫生许可', action: 'LIST' });
  });

  test('section rows name the unit of a list without a column for it', () => {
    const rows = ['一、市发展改革委（1项）||', '1|节能审查|《节能法》', '二、行政确认||', '2|工程认定|《办法》'];
    expect(
      read(table('序号|事项名称|设定依据', rows, { title: '行政许可事项清单' })).map((each) => each.implementers),
    ).toEqual([['市发展改革委'], []]);
  });

  test('section rows tell the action of mixed lists', () => {
    const rows = [
      '一、取消事项|||',
      '1|船员服务簿签发|市交通运输局|《船员条例》',
      '二、下放事项|||',
      '1|护士执业注册|市卫生健康委|《护士条例》',
    ];
    expect(
      read(table('序号|项目名称|实施机关|设定依据', rows, { title: '取消和下放行政审批项目目录' })).map(
        (each) => each.action,
      ),
    ).toEqual(['CANCEL', 'DELEGATE']);
  });

  test.each([
    ['an assignment table', '序号|事项|责任单位|完成时限', '1|推进河道清淤|市水利局|2022年6月'],
    ['a project list', '序号|项目名称|建设地点|建设单位', '1|青湖水库|云川县|云川水务公司'],
    [
      'a list of certificates no longer asked for',
      '序号|证明事项名称|设定依据|实施机关',
      '1|无房证明|《办法》|市住建局',
      '取消证明事项目录',
    ],
    ['a scale of fines', '序号|违法行为|处罚依据|裁量标准', '1|擅自取水|《水法》|二万元', '行政处罚裁量基准'],
    [
      'one thing done at once',
      '序号|事项名称|牵头部门|配合部门',
      '1|开办餐馆|市审批局|市市场监管局',
      '政务服务事项一件事清单',
    ],
    [
      'decisions',
      '序号|决策事项名称|承办单位|决策依据',
      '1|编制公交规划|市交通运输局|《条例》',
      '重大行政决策事项目录',
    ],
    ['scores', '序号|事项名称|分值|实施部门', '1|依法行政|5|市司法局'],
  ])('%s holds no permits', (_why, header, row, title = '') => {
    expect(read(table(header, [row], title ? { title } : {}))).toEqual([]);
  });
});

describe('numbered lines', () => {
  const lines = (...texts: string[]) => readApprovalItems(document(texts.map((text) => paragraph(text))));

  test('under a title that tells what becomes of them', () => {
    expect(
      lines('一、取消的行政许可事项（2项）', '1.船员服务簿签发（实施机关：市交通运输局）', '2.外派机构审批（除港澳）'),
    ).toMatchObject([
      {
        list: '取消的行政许可事项',
        action: 'CANCEL',
        number: 1,
        name: '船员服务簿签发',
        implementers: ['市交通运输局'],
      },
      { list: '取消的行政许可事项', action: 'CANCEL', number: 2, name: '外派机构审批（除港澳）', implementers: [] },
    ]);
  });

  test.each([
    [
      'attachments named in a notice',
      ['附件：', '1.市级承接的行政职权清单（共8项）', '2.市级取消的行政职权清单（共9项）'],
    ],
    ['measures', ['二、取消行政审批事项', '1.加强事中事后监管，确保监管到位。', '2.做好衔接，防止出现空档。']],
    ['one line alone', ['取消的行政许可事项', '1.船员服务簿签发']],
    ['a title without permits', ['取消的收费项目', '1.停车费', '2.过路费']],
  ])('%s are none', (_why, texts) => {
    expect(lines(...texts)).toEqual([]);
  });
});

test('a list of what the city takes over stays so where a column tells how the level above gave it', () => {
  const [fact] = readApprovalItems(
    document([
      table('序号|事项名称|市级承接部门|下放方式', ['1|取水许可|市水利局|直接下放'], {
        title: '承接省级下放行政权力事项目录',
      }),
    ]),
  );
  expect(fact).toMatchObject({ action: 'TAKE_OVER', implementers: ['市水利局'] });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlFile } from '../../../loaders/data.js';
import type { Place } from '../../../loaders/reading.js';
import { createResolver, isUnit } from '../../../loaders/resolve/resolver.js';
import { cityDocument, nameOf, readingOf, resolutionOf } from './documents.js';

interface Table {
  place: Place;
  on: string;
  names: Record<string, string>;
}

const tables = yamlFile<Table[]>('test/loaders/resolve/units.yaml');

describe.each(tables)('in a document of $place.province $place.city $place.county', ({ place, on, names }) => {
  const document = cityDocument({ place, on });
  const resolver = createResolver(readingOf(document));

  it.each(Object.entries(names))('%s → %s', (printed, expected) => {
    const found = resolver.unit(printed, document);
    expect(isUnit(found) ? `${found.name} ${found.kind} ${found.level}` : found).toBe(expected);
  });

  it('names every unit by a name that resolves to itself', () => {
    for (const printed of Object.keys(names)) {
      const found = resolver.unit(printed, document);
      if (!isUnit(found) || found.kind === 'COLLECTIVE') continue;
      const again = resolver.unit(found.name, document);
      expect(isUnit(again) ? again.name : again, printed).toBe(found.name);
    }
  });
});

it('names an organ of the centre by the day of each document of a gazette', () => {
  const place = { province: '', city: '', county: '', level: 'NATIONAL' } as const;
  const documents = ['2013-01-07', '2013-05-06', '2019-05-01'].map((on) => cityDocument({ place, on }));
  const resolver = createResolver(readingOf(...documents));
  expect(documents.map((document) => resolver.unit('食品药品监管局', document))).toMatchObject([
    { name: '国家食品药品监督管理局' },
    expect.not.objectContaining({ name: '国家食品药品监督管理局' }),
    expect.not.objectContaining({ name: '国家食品药品监督管理局' }),
  ]);
});

describe('what the gazette prints in full', () => {
  it.each([
    ['市自然资源局', '由市规划和自然资源局负责。', '汾川市规划和自然资源局'],
    ['自然资源部门', '由市规划和自然资源局负责。', '汾川市规划和自然资源局'],
    ['市自然资源局', '由省规划和自然资源局负责。', '汾川市自然资源局'],
    ['市文旅局', '市文化广电和旅游局牵头。', '汾川市文化广电和旅游局'],
    ['市金融办', '市政府金融工作办公室牵头。', '汾川市政府金融工作办公室'],
    ['市审批局', '市行政审批服务管理局牵头。', '汾川市行政审批服务管理局'],
    ['市行政审批局', '市行政审批局牵头。', '汾川市行政审批服务管理局'],
    ['市住建局', '市建设局配合。', '汾川市住房和城乡建设局'],
    ['市政务服务局', '市政务服务中心配合。', '汾川市政务服务局'],
    ['市房管局', '市住房保障中心配合。', '汾川市住房保障和房产管理局'],
    ['青云山景区管委会', '各县人民政府，青云山风景名胜区管委会：', '青云山风景名胜区管理委员会'],
    ['经开区管委会', '各县人民政府，汾川经济开发区管委会：', '汾川经济开发区管理委员会'],
    ['高新区管委会', '没有全称。', '汾川高新技术产业开发区管理委员会'],
  ])('%s, where it says %s, is %s', (printed, text, expected) => {
    const document = cityDocument({ texts: [text] });
    expect(nameOf(readingOf(document), printed, document)).toBe(expected);
  });
});

describe('bodies that the text around them names', () => {
  const given = (headings: string[], title: string, texts: string[], name: string) => {
    const document = cityDocument({ title, texts });
    return nameOf(readingOf(document), name, document, undefined, { headings });
  };

  it.each([
    ['指挥部', '汾川市抗旱应急指挥部'],
    ['办公室', '汾川市抗旱应急指挥部办公室'],
    ['指挥部办公室', '汾川市抗旱应急指挥部办公室'],
    ['现场指挥部', '汾川市抗旱现场指挥部'],
    ['县（市、区）指挥部', '汾川市各县（市、区）抗旱应急指挥部'],
    ['各成员单位', '汾川市抗旱应急指挥部成员单位'],
  ])('%s under a heading is %s', (name, expected) => {
    expect(given(['（二）抗旱应急指挥部'], '关于应急工作的通知', [], name)).toBe(expected);
  });

  it('finds the body in the title, in a definition, in the text', () => {
    const title = '关于成立汾川市农村改厕工作领导小组的通知';
    expect(given([], title, [], '领导小组办公室')).toBe('汾川市农村改厕工作领导小组办公室');
    expect(given([], '关于工作的通知', ['成立汾川市清洁取暖工作专班（以下简称市专班），负责协调。'], '市专班')).toBe(
      '汾川市清洁取暖工作专班',
    );
    expect(given([], '关于工作的通知', ['报市防汛抗旱指挥部，由市防汛抗旱指挥部研究。'], '市指挥部')).toBe(
      '汾川市防汛抗旱指挥部',
    );
  });
});

describe('what proves a bare body', () => {
  const ruleOf = (name: string, headings: string[], title: string, texts: string[]) => {
    const document = cityDocument({ title, texts });
    const found = resolutionOf(readingOf(document), name, document, { headings });
    return isUnit(found) ? found.rule : null;
  };

  it('is a heading or the title; what the text names most often is a guess, for the doctor to show', () => {
    expect(ruleOf('指挥部', ['（二）抗旱应急指挥部'], '关于应急工作的通知', [])).toBe('unit-headed');
    expect(ruleOf('领导小组办公室', [], '关于成立汾川市农村改厕工作领导小组的通知', [])).toBe('unit-headed');
    const text = '报市防汛抗旱指挥部，由市防汛抗旱指挥部研究。';
    expect(ruleOf('市指挥部', [], '关于工作的通知', [text])).toBe('unit-context');
  });
});

describe('what is no single unit', () => {
  it.each(['王伟', '张晓明', '阿不都·热合曼', '欧阳', '一', '认真落实', `${'市'.repeat(90)}局`])(
    '%s is none',
    (name) => {
      const document = cityDocument();
      expect(isUnit(resolutionOf(readingOf(document), name, document))).toBe(false);
    },
  );

  it('never throws and is quick, whatever the name', () => {
    const document = cityDocument({ place: { province: '山西省', city: '汾川市' } });
    const resolver = createResolver(readingOf(document));
    const characters = [...'市县区省州盟旗各有关（、）局委办公室人民政府银保监分指挥部领导小组和直级·〈〉王 代'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 }), (name) => {
        const found = resolver.unit(name, document);
        return isUnit(found) ? found.name.length > 0 : Array.isArray(found.candidates);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reforms', () => {
  it.each([
    ['环保部门', '2017-05-01', '汾川市环境保护局'],
    ['环保部门', '2022-05-01', '汾川市生态环境局'],
    ['银监分局', '2017-05-01', '中国银行业监督管理委员会汾川监管分局'],
    ['银保监分局', '2022-05-01', '中国银行保险监督管理委员会汾川监管分局'],
    ['金融监管分局', '2024-05-01', '国家金融监督管理总局汾川监管分局'],
    ['人行汾川市分行', '2024-05-01', '中国人民银行汾川市分行'],
    ['市消防支队', '2017-05-01', '汾川市公安消防支队'],
    ['市消防支队', '2022-05-01', '汾川市消防救援支队'],
    ['市旅发委', '2022-05-01', '汾川市旅游发展委员会'],
  ])('%s on %s is %s', (name, on, expected) => {
    const document = cityDocument({ on });
    expect(nameOf(readingOf(document), name, document)).toBe(expected);
  });
});

describe('zones', () => {
  it.each([
    ['安川经济开发区管委会', '主任 安妮安川经济开发区管委会副主任。安川经济开发区管委会：', '安川经济开发区管理委员会'],
    ['经济开发区管委会', '汾川经济开发区管委会负责。经济开发区管委会：', '汾川经济开发区管理委员会'],
    ['开发区管委会', '汾川经济技术开发区管委会：', '汾川经济技术开发区管理委员会'],
    ['市高新区管委会', '', '汾川高新技术产业开发区管理委员会'],
    ['各开发区管委会', '汾川经济技术开发区管委会：', '汾川市各开发区管理委员会'],
    ['月湖景区', '月湖风景名胜区管委会：', '月湖风景名胜区管理委员会'],
  ])('%s where it says %s is %s', (printed, text, expected) => {
    const document = cityDocument({ texts: [text] });
    expect(nameOf(readingOf(document), printed, document)).toBe(expected);
  });
});

describe('second names, parts and many', () => {
  it.each([
    ['汾川市职业学院（汾川技师学院）', '汾川市职业学院', 'INSTITUTION'],
    ['市住房和城乡建设局（市人民防空办公室）', '汾川市住房和城乡建设局', 'DEPARTMENT'],
    ['乡镇人民政府（街道办事处）', '汾川市乡镇人民政府（街道办事处）', 'COLLECTIVE'],
    ['沿海县（市、区）人民政府', '汾川市沿海县（市、区）人民政府', 'COLLECTIVE'],
    ['市政务服务办', '汾川市政务服务管理办公室', 'DEPARTMENT'],
    ['汾川海事局', '汾川海事局', 'VERTICAL_AGENCY'],
    ['海警汾川支队', '海警汾川支队', 'MILITARY'],
    ['应县县委', '中共应县委员会', 'PARTY_ORGAN'],
    ['市政府各部门', '汾川市人民政府各部门', 'COLLECTIVE'],
  ])('%s is %s (%s)', (printed, name, kind) => {
    const document = cityDocument();
    expect(resolutionOf(readingOf(document), printed, document)).toMatchObject({ name, kind });
  });
});

describe('a zone’s own documents', () => {
  it.each([
    ['经济发展局', '汾川经济开发区经济发展局'],
    ['财政局', '汾川经济开发区财政局'],
    ['区直各部门', '汾川经济开发区直各部门'],
    ['市发改委', '汾川市发展和改革委员会'],
  ])('%s is %s', (printed, expected) => {
    const document = { ...cityDocument(), issuer: '汾川经济开发区管理委员会办公室' };
    expect(nameOf(readingOf(document), printed, document)).toBe(expected);
  });
});

describe('centres that the gazette also prints in full', () => {
  it.each([
    ['市农机中心', '市农机服务中心负责。', '汾川市农机服务中心', 'unit-abbreviation'],
    ['市小企业服务中心', '市中小企业服务中心负责。', '汾川市中小企业服务中心', 'unit-mended'],
    ['市第一服务保障中心', '市第十一服务保障中心负责。', '汾川市第一服务保障中心', 'unit-constructed'],
    ['市体育中心', '市体育服务中心、市体育管理中心负责。', '汾川市体育中心', 'unit-constructed'],
  ])('%s where it says %s is %s', (printed, text, name, rule) => {
    const document = cityDocument({ texts: [text] });
    expect(resolutionOf(readingOf(document), printed, document)).toMatchObject({ name, rule });
  });
});

describe('cities and counties concerned', () => {
  it.each([
    [{ province: '福建省', city: '', level: 'PROVINCIAL' }, '沿海各市人民政府', '福建省沿海各市人民政府'],
    [{ province: '福建省', city: '', level: 'PROVINCIAL' }, '各设区市人民政府', '福建省各设区市人民政府'],
    [{ city: '汾川市' }, '沿线各县（市、区）政府', '汾川市沿线各县（市、区）政府'],
    [{ city: '汾川市' }, '县级人民政府', '汾川市县级人民政府'],
    [{ city: '汾川市' }, '青山县人民政府', '汾川市青山县人民政府'],
  ] as const)('%o: %s is %s', (place, printed, expected) => {
    const document = cityDocument({ place });
    expect(nameOf(readingOf(document), printed, document)).toBe(expected);
  });
});

describe('departments that carry their government, and prefectures', () => {
  it.each([
    [{ city: '汾川市' }, '市政府口岸办', '汾川市人民政府口岸办公室'],
    [{ city: '汾川市' }, '市政府外事办', '汾川市人民政府外事办公室'],
    [{ city: '阿克苏地区', province: '新疆维吾尔自治区' }, '地委组织部', '中共阿克苏地委组织部'],
    [{ city: '阿克苏地区', province: '新疆维吾尔自治区' }, '地直有关部门', '阿克苏地区直有关部门'],
    [{ city: '阿克苏地区', province: '新疆维吾尔自治区' }, '地区行署', '阿克苏地区行政公署'],
    [{ city: '阿克苏地区', province: '新疆维吾尔自治区' }, '地区发改委', '阿克苏地区发展和改革委员会'],
    [
      { county: '孟村回族自治县', city: '沧州市', province: '河北省', level: 'COUNTY' },
      '县教育局',
      '孟村回族自治县教育局',
    ],
  ] as const)('%o: %s is %s', (place, printed, expected) => {
    const document = cityDocument({ place });
    expect(nameOf(readingOf(document), printed, document)).toBe(expected);
  });
});

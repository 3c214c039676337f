import { describe, expect, it } from 'vitest';
import { collectiveMembers } from '../../../loaders/resolve/collective-members.js';
import { createCountyResolver } from '../../../loaders/resolve/counties.js';
import { officesOf } from '../../../loaders/resolve/offices.js';
import { unitOfPost } from '../../../loaders/resolve/posts.js';
import { createResolver, isUnit } from '../../../loaders/resolve/resolver.js';
import { successionsAmong } from '../../../loaders/resolve/successions.js';
import { cityDocument, readingOf } from './documents.js';

const inShuozhou = (on: string, texts: string[] = []) => {
  const document = cityDocument({ place: { province: '山西省', city: '朔州市' }, on, texts });
  const reading = readingOf(document);
  return { document, reading, counties: createCountyResolver(reading) };
};

describe('counties', () => {
  const texts = ['各县（市、区）人民政府，朔州经济开发区管委会，青云山风景名胜区管委会：'];
  const { document, counties } = inShuozhou('2019-05-01', texts);

  it.each([
    ['应县', '140622', '应县', 'COUNTY'],
    ['怀仁市', '140681', '怀仁市', 'COUNTY_LEVEL_CITY'],
    ['朔州市朔城区', '140602', '朔城区', 'DISTRICT'],
    ['代县', '140923', '代县', 'COUNTY'],
    ['朔州经济开发区', null, '朔州经济开发区', 'DEVELOPMENT_ZONE'],
    ['经济开发区', null, '朔州经济开发区', 'DEVELOPMENT_ZONE'],
    ['青云山景区', null, '青云山风景名胜区', 'SCENIC_AREA'],
    ['青山县', null, '青山县', 'COUNTY'],
  ])('%s', (printed, code, name, kind) => {
    expect(counties.county(printed, document)).toMatchObject({ code, name, kind });
  });

  it.each(['大同', '全市', '各县（市、区）', '相关县区', '太原市', '山西省', '市区', '沿线乡镇'])(
    '%s is none',
    (printed) => {
      expect(counties.county(printed, document)).toBeNull();
    },
  );

  it('goes by the day: 怀仁县 until 2018', () => {
    const before = inShuozhou('2017-05-01');
    expect(before.counties.county('怀仁', before.document)?.name).toBe('怀仁县');
    expect(counties.county('怀仁', document)?.name).toBe('怀仁市');
  });

  it.each([
    ['朔州市应县人民政府', '应县'],
    ['朔州经济开发区管理委员会', '朔州经济开发区'],
    ['朔州市青山县人民政府', '青山县'],
  ])('%s governs %s', (unit, name) => {
    expect(counties.governedBy(unit, document)?.name).toBe(name);
  });

  it.each(['朔州市人民政府', '朔州市各县（市、区）人民政府', '朔州市财政局', '朔州市国有资产监督管理委员会'])(
    '%s governs none',
    (unit) => {
      expect(counties.governedBy(unit, document)).toBeNull();
    },
  );
});

describe('members of collectives', () => {
  const membersOf = (
    on: string,
    name: string,
    memberships: Parameters<typeof collectiveMembers>[1]['memberships'] = [],
  ) => {
    const { document, reading, counties } = inShuozhou(on, ['朔州经济开发区管委会']);
    const resolver = createResolver(reading);
    const unit = (printed: string) => {
      const found = resolver.unit(printed, document);
      return isUnit(found) ? found.name : null;
    };
    const record = { name, kind: 'COLLECTIVE', level: 'CITY', city: '朔州市', aliases: [] } as const;
    return collectiveMembers([{ ...record, aliases: [] }], { document, counties, memberships, unit }).map(
      (pair) => pair.unit,
    );
  };

  it('are the counties of the day', () => {
    expect(membersOf('2019-05-01', '朔州市各县（市、区）人民政府')).toEqual([
      '朔州市右玉县人民政府',
      '朔州市山阴县人民政府',
      '朔州市平鲁区人民政府',
      '朔州市应县人民政府',
      '朔州市怀仁市人民政府',
      '朔州市朔城区人民政府',
    ]);
    expect(membersOf('2017-05-01', '朔州市各县（市、区）人民政府')).toContain('朔州市怀仁县人民政府');
    expect(membersOf('2019-05-01', '朔州市各县（市）人民政府')).not.toContain('朔州市朔城区人民政府');
    expect(membersOf('2019-05-01', '朔州市有关县（市、区）人民政府')).toEqual([]);
  });

  it('are the committees of the zones that the gazette names', () => {
    expect(membersOf('2019-05-01', '朔州市各省级开发区')).toEqual(['朔州经济开发区管理委员会']);
  });

  it('are the units in the roster of a leading group', () => {
    const evidence = { start: 0, end: 1, line: 1, rule: 'test' };
    const row = { document: null, group: '朔州市清洁取暖工作领导小组', role: '成员', evidence };
    const memberships = [
      { ...row, name: '王一', title: '市财政局副局长' },
      { ...row, name: '李二', title: '市委常委、副市长' },
      { ...row, name: '市住建局', title: null },
    ];
    expect(membersOf('2019-05-01', '朔州市清洁取暖工作领导小组成员单位', memberships)).toEqual([
      '朔州市住房和城乡建设局',
      '朔州市财政局',
    ]);
  });
});

describe('successions', () => {
  it('join units of one place that are both known', () => {
    const found = successionsAmong([
      '汾川市文化和旅游局',
      '汾川市旅游发展委员会',
      '平江市文化局',
      '国家税务总局汾川市税务局',
      '汾川市地方税务局',
    ]);
    expect(found.map(({ from, to, on }) => [from, to, on])).toEqual([
      ['汾川市地方税务局', '国家税务总局汾川市税务局', '2018-06'],
      ['汾川市旅游发展委员会', '汾川市文化和旅游局', '2018-12'],
    ]);
    expect(found.every(({ source }) => source.startsWith('《'))).toBe(true);
  });
});

describe('posts', () => {
  it.each([
    ['市公安局国内安全保卫支队支队长', '市公安局国内安全保卫支队'],
    ['汾川市交通运输局副局长', '汾川市交通运输局'],
    ['青云山风景名胜区管委会副主任', '青云山风景名胜区管委会'],
    ['汾川市疾病预防控制中心（市公共卫生研究院）副主任（副院长）', '汾川市疾病预防控制中心（市公共卫生研究院）'],
    ['市政府督查专员（副处长级）', '市政府'],
    ['市科技局党组书记', '市科技局'],
    ['市工信局二级调研员', '市工信局'],
    ['汾川市城乡建设开发有限公司董事长', '汾川市城乡建设开发有限公司'],
  ])('%s belongs to %s', (post, unit) => {
    expect(unitOfPost(post)).toBe(unit);
  });

  it.each(['局长', '认真履职', '副市长'])('%s belongs to none', (post) => {
    expect(unitOfPost(post)).toBeNull();
  });
});

describe('offices', () => {
  const officesIn = (texts: string[], title = '关于成立某组的通知') => {
    const document = cityDocument({ texts, title });
    const resolver = createResolver(readingOf(document));
    return officesOf(document, (name, within, context) => {
      const found = resolver.unit(name, within, context);
      return isUnit(found) ? found.name : null;
    }).map(({ collective, unit }) => `${collective} ⊃ ${unit}`);
  };

  it('belong to their body and their host', () => {
    expect(officesIn(['抗旱应急指挥部下设办公室，办公室设在市水利局，王一同志兼任办公室主任。'])).toEqual([
      '汾川市抗旱应急指挥部 ⊃ 汾川市抗旱应急指挥部办公室',
      '汾川市抗旱应急指挥部办公室 ⊃ 汾川市水利局',
    ]);
    expect(
      officesIn(['领导小组办公室设在市发改委，负责日常工作。'], '关于成立汾川市粮食安全工作领导小组的通知'),
    ).toEqual([
      '汾川市粮食安全工作领导小组 ⊃ 汾川市粮食安全工作领导小组办公室',
      '汾川市粮食安全工作领导小组办公室 ⊃ 汾川市发展和改革委员会',
    ]);
  });

  it.each([
    ['三月八日经市人民政府批准成立市河湖整治领导组，办公室设在市水利局。', '汾川市河湖整治领导组'],
    ['成立2014年全市运动会工作领导小组，办公室设在市体育局。', '汾川市2014年全市运动会工作领导小组'],
    ['成立第4届残运会工作领导小组，办公室设在市残联。', '汾川市第4届残运会工作领导小组'],
  ])('%s belongs to %s', (text, body) => {
    expect(officesIn([text])[0]).toBe(`${body} ⊃ ${body}办公室`);
  });

  it('a body that a sentence only describes has the name that the title gives', () => {
    const title = '关于成立汾川市粮食安全工作领导小组的通知';
    const described = '建立由市政府主要领导担任组长的领导小组，办公室设在市发改委。';
    expect(officesIn([described], title)[0]).toContain('汾川市粮食安全工作领导小组 ⊃');
    expect(officesIn([described])).toEqual([]);
  });

  it.each(['值班室设在市农业农村局，电话另行通知。', '统筹组设在市生态环境局大气科。', '在市政务中心设立窗口。'])(
    '%s names none',
    (text) => {
      expect(officesIn([text])).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type DoctorInput, examine } from '../../../loaders/resolve/doctor.js';

const nothing: DoctorInput = { units: [], unresolved: [], counties: [], people: [] };
const unit = (name: string, rule?: string) => ({
  name,
  kind: 'DEPARTMENT',
  city: '汾川市',
  aliases: [name.replace('汾川', '')],
  ...(rule ? { rule } : {}),
});
const sentences = (input: Partial<DoctorInput>) => examine({ ...nothing, ...input }).map(({ sentence }) => sentence);

describe('names', () => {
  it('of one department are one unit', () => {
    expect(sentences({ units: [unit('汾川市自然资源局'), unit('汾川市规划和自然资源局')] })).toEqual([
      '“汾川市自然资源局” and “汾川市规划和自然资源局” are two names of what is one department in a city: “join” them in the alias file if so.',
    ]);
  });

  it('that abbreviate one another may be one unit', () => {
    expect(sentences({ units: [unit('汾川市园林服务中心'), unit('汾川市园林绿化服务中心')] })).toEqual([
      '“汾川市园林服务中心” and “汾川市园林绿化服务中心” may be a short and a full form of one unit: “join” them in the alias file if so.',
    ]);
  });

  it('that differ by one character are similar', () => {
    expect(sentences({ units: [unit('汾川市综合检验检测中心'), unit('汾川市综合检验检侧中心')] })).toEqual([
      '“汾川市综合检验检侧中心” and “汾川市综合检验检测中心” differ by one character: “join” them in the alias file if so.',
    ]);
  });

  it('of different departments, parts and other cities are left alone', () => {
    const units = [
      '汾川市教育局',
      '汾川市体育局',
      '汾川市税务局',
      '汾川市公安局',
      '汾川市公安局青山分局',
      '汾川市民政局',
      '汾川市财政局',
    ].map((name) => unit(name));
    expect(sentences({ units: [...units, { ...unit('平江市规划和自然资源局'), city: '平江市' }] })).toEqual([]);
  });
});

describe('mentions, rules, places, people', () => {
  it('lists unresolved mentions by how often they stand', () => {
    const row = { mention: '市建设局', city: '汾川市', candidates: ['汾川市城市建设局', '汾川市住房和城乡建设局'] };
    expect(sentences({ unresolved: [{ mention: '市某办', city: null, candidates: [] }, row, row] })).toEqual([
      '“市建设局” in 汾川市 stands twice and fits “汾川市城市建设局” and “汾川市住房和城乡建设局”: give it a unit under “add” in the alias file.',
      '“市某办” stands once and fits no unit: give it a unit under “add” in the alias file.',
    ]);
  });

  it('lists what weak rules named', () => {
    expect(sentences({ units: [unit('汾川市市场监督管理局', 'unit-mended')] })).toEqual([
      '“汾川市市场监督管理局” was read from “市市场监督管理局” by unit-mended: check it, and “separate” it in the alias file where it is wrong.',
    ]);
  });

  it('lists counties that GB/T 2260 has elsewhere', () => {
    const county = (name: string, code: string | null, city: string) => ({ name, code, city, province: '山西省' });
    expect(
      sentences({
        counties: [
          county('代县', '140923', '朔州市'),
          county('应县', '140622', '朔州市'),
          county('青山县', null, '汾川市'),
        ],
      }),
    ).toEqual(['“代县” stands under 朔州市, but GB/T 2260 has it in 山西省忻州市: check the place it was read from.']);
  });

  it('lists people with posts that are hardly one person’s', () => {
    const people = [
      { name: '王一', city: '汾川市', titles: ['市财政局局长', '市水利局局长'] },
      { name: '李二', city: '汾川市', titles: ['市发改委主任', '市发展改革委主任', '市水利局副局长', '市财政局局长'] },
    ];
    expect(sentences({ people })).toEqual([
      '“王一” of 汾川市 is given the posts “市水利局局长” and “市财政局局长”, which one person hardly holds: they may be two people.',
    ]);
  });

  it('does not depend on the order of what it is given', () => {
    const units = [unit('汾川市自然资源局'), unit('汾川市规划和自然资源局'), unit('汾川市园林处')];
    expect(sentences({ units: [...units].reverse() })).toEqual(sentences({ units }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisionData } from '../../../loaders/resolve/division-list.js';
import { chinaDivisions, existed } from '../../../loaders/resolve/divisions.js';

const divisions = chinaDivisions();

describe('the list', () => {
  it('leads every abolished division to one that exists or existed', () => {
    const codes = new Set(divisions.all.filter(({ until }) => !until).map(({ code }) => code));
    const dead = divisions.all.filter(({ successors = [] }) => successors.some((code) => !codes.has(code)));
    expect(dead).toEqual([]);
    const unnamed = divisionData().founded.filter(({ code }) => !codes.has(String(code)));
    expect(unnamed).toEqual([]);
  });

  it('gives every county its province, and its city unless the province governs it directly', () => {
    for (const { name, level, province } of divisions.all) if (level === 'county') expect(province, name).not.toBe('');
    const direct = divisions.all.filter(({ level, city, until }) => level === 'county' && city === '' && !until);
    expect(new Set(direct.map(({ province }) => province))).toEqual(
      new Set(['河南省', '湖北省', '海南省', '新疆维吾尔自治区']),
    );
  });

  it('states each change once', () => {
    const rows = divisionData().changes.map(({ from }) => from);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });
});

describe('counties on a date', () => {
  it.each([
    ['朔州市', '2017-12-31', '怀仁县', '怀仁市'],
    ['大同市', '2017-12-31', '大同县', '云州区'],
    ['苏州市', '2011-12-31', '吴江市', '吴江区'],
    ['成都市', '2016-01-31', '郫县', '郫都区'],
    ['北京市', '2010-01-31', '崇文区', '密云区'],
    ['上海市', '2015-09-30', '闸北区', '崇明区'],
    ['济南市', '2018-06-30', '章丘区', '莱芜区'],
  ])('%s on %s has %s and not %s', (city, date, has, hasNot) => {
    const names = divisions.counties(city, date).map(({ name }) => name);
    expect(names).toContain(has);
    expect(names).not.toContain(hasNot);
  });

  it.each([
    ['忻州市', 14],
    ['朔州市', 6],
    ['北京市', 16],
    ['恩施土家族苗族自治州', 8],
    ['东莞市', 0],
  ])('%s has %i today', (city, count) => {
    expect(divisions.counties(city, '2024-12-31')).toHaveLength(count);
  });
});

describe('places by name', () => {
  it.each([
    ['忻州', '山西省'],
    ['忻州市', '山西省'],
    ['恩施州', '湖北省'],
    ['锡盟', '内蒙古自治区'],
    ['阿克苏地区', '新疆维吾尔自治区'],
    ['重庆市', '重庆市'],
    ['仙桃市', '湖北省'],
    ['莱芜市', '山东省'],
    ['汾川市', ''],
  ])('%s lies in %s', (city, province) => {
    expect(divisions.provinceOf(city)).toBe(province);
  });

  it.each([
    ['晋', '山西省'],
    ['蒙', '内蒙古自治区'],
    ['粤', '广东省'],
    ['陇', '甘肃省'],
    ['广西', '广西壮族自治区'],
  ])('%s is %s', (name, province) => {
    expect(divisions.province(name)?.name).toBe(province);
  });

  it('keeps counties of one name apart', () => {
    expect(divisions.county('朝阳区').map(({ city }) => city)).toEqual(['北京市', '长春市']);
    expect(divisions.county('朝阳区', { city: '长春市' })).toHaveLength(1);
  });

  it('finds cities by the first character of document numbers', () => {
    expect(divisions.byPrefix('忻').map(({ name }) => name)).toEqual(['忻州市']);
    expect(divisions.byPrefix('临', '山西省').map(({ name }) => name)).toEqual(['临汾市']);
  });

  it('finds places in text, longest first, each with its characters', () => {
    const text = '忻州市代县、广东省广州市增城区，五台山';
    const found = divisions.find(text);
    expect(found.map(({ name }) => name)).toEqual(['忻州市', '代县', '广东省', '广州市', '增城区']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ name }) => name));
    expect(divisions.find('忻州经济开发区')).toEqual([]);
    expect(divisions.find('忻州经济开发区', { short: true }).map(({ name }) => name)).toEqual(['忻州']);
  });

  it('never overlaps and never leaves the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'忻州市代县广东省区北京朝阳内蒙古自治旗盟') }), (text) => {
        let last = 0;
        for (const { start, end, name } of divisions.find(text, { short: true })) {
          if (start < last || text.slice(start, end) !== name) return false;
          last = end;
        }
        return last <= text.length;
      }),
    );
  });

  it('reads a month or a year as its first day', () => {
    expect(existed({ since: '2018-02' } as never, '2018-02-01')).toBe(true);
    expect(existed({ since: '2018-02' } as never, '2018-01-31')).toBe(false);
    expect(existed({ until: '2018' } as never, '2018-01-01')).toBe(false);
  });
});

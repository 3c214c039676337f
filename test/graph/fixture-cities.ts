/** The two invented cities of the fixtures: their units and places. */
import type { CountyReference, Extraction } from '../../loaders/extraction.js';
import type { DepartmentRecord } from '../../loaders/records.js';
import { Composer } from './compose.js';

const province = '东原省';

const county = (city: string, name: string, code: string | null, kind: CountyReference['kind']): CountyReference => ({
  name,
  code,
  kind,
  city,
  province,
});

/** Units and places of one city, by the forms its gazettes print. */
function cityNames(city: string, counties: CountyReference[]) {
  const units: Record<string, string> = {
    [`${city}人民政府`]: `${city}人民政府`,
    [`${city}人民政府办公室`]: `${city}人民政府办公室`,
    市政府: `${city}人民政府`,
    市工信局: `${city}工业和信息化局`,
    市工业和信息化局: `${city}工业和信息化局`,
    市发改委: `${city}发展和改革委员会`,
    市发展改革委: `${city}发展和改革委员会`,
    市水务局: `${city}水务局`,
    市公安局: `${city}公安局`,
    市旅游发展委员会: `${city}旅游发展委员会`,
    市文旅局: `${city}文化和旅游局`,
    '各县（市、区）人民政府': `${city}各县（市、区）人民政府`,
    市直各有关部门: `${city}直有关部门`,
    省水利厅: `${province}水利厅`,
    [`${city}节水工作领导小组`]: `${city}节水工作领导小组`,
    [`${city}清河建设有限公司`]: `${city}清河建设有限公司`,
  };
  for (const { name } of counties)
    units[`${name}人民政府`] = `${city}${name}${name === '新港开发区' ? '管理委员会' : '人民政府'}`;
  return { units, counties: Object.fromEntries(counties.map((row) => [row.name, row])) };
}

function departmentsOf(city: string, counties: CountyReference[]): Omit<DepartmentRecord, 'aliases'>[] {
  const rows: [string, DepartmentRecord['kind']][] = [
    [`${city}人民政府`, 'GOVERNMENT'],
    [`${city}人民政府办公室`, 'DEPARTMENT'],
    [`${city}工业和信息化局`, 'DEPARTMENT'],
    [`${city}发展和改革委员会`, 'DEPARTMENT'],
    [`${city}水务局`, 'DEPARTMENT'],
    [`${city}公安局`, 'DEPARTMENT'],
    [`${city}旅游发展委员会`, 'DEPARTMENT'],
    [`${city}文化和旅游局`, 'DEPARTMENT'],
    [`${city}各县（市、区）人民政府`, 'COLLECTIVE'],
    [`${city}直有关部门`, 'COLLECTIVE'],
    [`${city}节水工作领导小组`, 'COORDINATING_BODY'],
    [`${city}清河建设有限公司`, 'ENTERPRISE'],
  ];
  const own = rows.map(([name, kind]) => ({ name, kind, level: 'CITY' as const, city }));
  const governments = counties.map(({ name }) => ({
    name: `${city}${name}人民政府`,
    kind: 'GOVERNMENT' as const,
    level: 'COUNTY' as const,
    city,
  }));
  return [...own, ...governments, { name: `${province}水利厅`, kind: 'DEPARTMENT', level: 'PROVINCIAL', city: null }];
}

/** 云岭市: a county, a county-level city and a zone without a code. */
export const yunling = {
  city: '云岭市',
  counties: [
    county('云岭市', '青溪县', '990121', 'COUNTY'),
    county('云岭市', '白石市', '990181', 'COUNTY_LEVEL_CITY'),
    county('云岭市', '新港开发区', null, 'DEVELOPMENT_ZONE'),
  ],
};

/** The issue of 2022 names the one unit, that of 2023 the other: the link holds while both are loaded. */
export const renamed = {
  from: '云岭市旅游发展委员会',
  to: '云岭市文化和旅游局',
  on: '2019-01-01',
  source: '2018年机构改革',
};

/** 安澜市, which has a 青溪县 of the same name and another code. */
export const anlan = {
  city: '安澜市',
  counties: [county('安澜市', '青溪县', '990222', 'COUNTY'), county('安澜市', '江北区', '990202', 'DISTRICT')],
};

type City = typeof yunling;

/** A gazette of a city, nothing said yet. */
export function begin({ city, counties }: City, year: number, issue: number): Composer {
  const names = cityNames(city, counties);
  const path = `${city}${year}-${String(issue).padStart(2, '0')}.txt`;
  const gazette = {
    title: `${city}人民政府公报`,
    city,
    province,
    year,
    issue,
    publishedOn: `${year}-${String(issue).padStart(2, '0')}-25`,
  };
  return new Composer(path, gazette, names.units, names.counties);
}

/** The reading of what was said. */
export const end = (composer: Composer, { city, counties }: City): Extraction =>
  composer.finish(departmentsOf(city, counties));

/** What holds of every city: its counties, their governments, the collective of them. */
export function addLinks(composer: Composer, { city, counties }: City): void {
  composer.links.counties.push(...counties);
  for (const row of counties.filter(({ code }) => code)) {
    const department = `${city}${row.name}人民政府`;
    composer.links.governs.push({ department, county: row });
    composer.links.includes.push({ collective: `${city}各县（市、区）人民政府`, unit: department });
  }
}

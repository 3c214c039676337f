/** The divisions of China with their validity: today's from `lcn` (GB/T 2260), earlier ones from `data/divisions.yaml`. */
import { createRequire } from 'node:module';
import { yamlFile } from '../data.js';

export type DivisionLevel = 'province' | 'city' | 'county';

/** One division under one code and name. Dates are ISO, perhaps only `2018-02` or `2018`: a prefix sorts as its first day. */
export interface Division {
  /** Six digits of GB/T 2260. */
  code: string;
  /** Full name: `仁怀市`. */
  name: string;
  level: DivisionLevel;
  /** Full name of its province; of itself for a province. */
  province: string;
  /** Full name of its city; of itself for a city, `''` for a province and for counties directly under their province. */
  city: string;
  /** Ways it is named in full and in short, the full name first: `恩施土家族苗族自治州`, `恩施州`, `恩施`. */
  names: string[];
  /** First day under this code and name; undefined where that was before 2010. */
  since?: string;
  /** First day on which it no longer existed; undefined while it exists. */
  until?: string;
  /** Codes that took its place. */
  successors?: string[];
}

interface Change {
  on: string;
  from: string;
  to?: number[];
  into?: number[];
}

/** The shape of `data/divisions.yaml`. */
export interface DivisionData {
  changes: Change[];
  founded: { on: string; code: number }[];
  abbreviations: Record<string, string[]>;
  peoples: string[];
  shortNames: Record<string, string[]>;
}

/** `data/divisions.yaml`, parsed. */
export function divisionData(): DivisionData {
  return yamlFile<DivisionData>('loaders/resolve/data/divisions.yaml');
}

type Coded = { code: string; name: string };

/** The list of `lcn`, which names the placeholders of municipalities and of counties directly under a province as cities. */
function currentCodes(): Coded[] {
  return createRequire(import.meta.url)('lcn/data/data.json') as Coded[];
}

/** Codes that group the counties of municipalities; `lcn` names them 县 or leaves them out. */
const municipalParts = [
  ['110200', '北京市'],
  ['120200', '天津市'],
  ['310200', '上海市'],
  ['500200', '重庆市'],
] as const;

const PLACEHOLDER = /直辖县级行政区划$|^县$/;
const ENDING = /(?:特别行政区|自治区|自治州|自治县|自治旗|特区|地区|省|市|州|盟|县|区|旗)$/;

/** `恩施土家族苗族自治州` → 恩施自治州, 恩施州, 恩施; `和县` and other names of two characters have no shorter form. */
export function namesOf(name: string, data: DivisionData): string[] {
  const given = data.shortNames[name];
  if (given) return [name, ...given];
  const ending = ENDING.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - ending.length);
  for (let people = peopleAt(stem, data); people; people = peopleAt(stem, data)) stem = stem.slice(0, -people.length);
  if (stem.length < 2) return [name];
  const plain = name === stem + ending ? [] : [stem + ending];
  const short = ending.startsWith('自治') ? [...plain, stem + ending.slice(-1), stem] : [stem];
  return [name, ...short];
}

function peopleAt(stem: string, { peoples }: DivisionData): string | undefined {
  return peoples.find((people) => stem.length > people.length && stem.endsWith(people));
}

function levelOf(code: string): DivisionLevel {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}

/** Every division, today's and earlier ones. */
export function divisionList(data: DivisionData = divisionData()): Division[] {
  const current = currentCodes().filter(({ name }) => !PLACEHOLDER.test(name));
  const gone = data.changes.map(({ from }) => ({ code: from.slice(0, 6), name: from.slice(7) }));
  const parents = new Map<string, string>();
  for (const { code, name } of [...gone, ...current]) if (levelOf(code) !== 'county') parents.set(code, name);
  for (const [code, name] of municipalParts) parents.set(code, name);
  const make = ({ code, name }: Coded): Division => {
    const level = levelOf(code);
    return {
      code,
      name,
      level,
      province: parents.get(`${code.slice(0, 2)}0000`) ?? '',
      city: level === 'province' ? '' : (parents.get(`${code.slice(0, 4)}00`) ?? ''),
      names: namesOf(name, data),
    };
  };
  return [...dated(current.map(make), data), ...gone.map((coded, i) => abolished(make(coded), data.changes[i]))];
}

function abolished(division: Division, change: Change | undefined): Division {
  if (!change) return division;
  return { ...division, until: change.on, successors: [...(change.to ?? []), ...(change.into ?? [])].map(String) };
}

/** Today's divisions with the day each began, where it began since 2010. */
function dated(divisions: Division[], data: DivisionData): Division[] {
  const since = new Map<string, string>();
  for (const { code, on } of data.founded) since.set(String(code), on);
  for (const { on, to } of data.changes) for (const code of to ?? []) since.set(String(code), on);
  return divisions.map((division) => {
    const from = since.get(division.code);
    return from ? { ...division, since: from } : division;
  });
}

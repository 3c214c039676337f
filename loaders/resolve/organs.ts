/** Units with a fixed full name: governments, party organs, courts, mass organisations, agencies of the level above, enterprises. */
import type { OrganEntry, Vocabulary } from './vocabulary.js';
import type { Places, Where } from './where.js';

/** A unit named by a fixed form, with its place. */
export interface Organ {
  name: string;
  kind: OrganEntry['kind'];
  where: Where;
}

/** The organ a name without its place stands for (`委宣传部`, `税务局`), at the place given. */
export function organAt(rest: string, where: Where, date: string | undefined, vocabulary: Vocabulary): Organ | null {
  const rows = vocabulary.organs.get(rest) ?? (competent.test(rest) ? vocabulary.organs.get(departmentOf(rest)) : null);
  const entry = (rows ?? []).find((row) => holds(row, where, date));
  if (!entry || (where.place.length < 2 && /[^中共]\{/.test(entry.full))) return null;
  // A county whose city nobody knows: no name without the city that it opens with.
  if (!where.city && entry.full.startsWith('{city}')) return null;
  return { name: fill(entry.full, where), kind: entry.kind, where };
}

/** `气象主管机构`, `烟草专卖行政主管部门`: the department of that field. */
const competent = /(?:主管(?:部门|机构)|行政(?:管理)?部门)$/;
const departmentOf = (name: string): string =>
  name.replace(/(?:行政|业务)?主管(?:部门|机构)$|行政(?:管理)?部门$/, '部门');

/** Full names of every organ at the document's own places: what a canonical name stands for. */
export function fullNames(places: Places, vocabulary: Vocabulary): Map<string, Organ> {
  const found = new Map<string, Organ>();
  for (const rows of vocabulary.organs.values())
    for (const row of rows)
      for (const where of places.near) {
        if ((row.at && !row.at.includes(where.level)) || (row.only && !lists(row.only, where))) continue;
        const name = fill(row.full, where);
        if (!found.has(name)) found.set(name, { name, kind: row.kind, where });
      }
  return found;
}

/** Names that keep the place inside: `人行安澜市中心支行`, `农发行市分行`, `团市委`, `国网安澜供电公司`, `中共安澜市委组织部`. */
const HOLDS_LEVEL = /^(?:团|共青团|[人工农建中]行|农发行|[\u4e00-\u9fff]{2,4}银行|中国|国网|国家|中共|武警)/;
const LEVEL_CHARACTER = /[省市州盟县区旗]/;
const LEVEL_WITHIN = /地区|地(?=委)|[省市州盟县区旗]/;

/** The organ that a name stands for whose place is inside it, or left out. */
export function organWithin(name: string, places: Places, vocabulary: Vocabulary): Organ | null {
  for (const { where, rest } of withoutPlace(name, places)) {
    const key = rest.startsWith('中共') ? rest.slice(2) : rest;
    const found = organAt(key, where, places.date, vocabulary);
    if (found) return found;
  }
  return null;
}

/** A name with the place inside it taken out, in every way it may be printed there; `国网湖南衡川供电公司` without its province too. */
function* withoutPlace(name: string, places: Places): Generator<{ where: Where; rest: string }> {
  for (const { start, end, where } of placesInside(name, places)) {
    const rest = name.slice(0, start) + name.slice(end);
    yield { where, rest };
    if (where.region && rest.startsWith(`国网${where.region}`) && !rest.startsWith('省', 2 + where.region.length))
      yield { where, rest: `国网${rest.slice(2 + where.region.length)}` };
    if (LEVEL_CHARACTER.test(rest.charAt(start))) yield { where, rest: rest.slice(0, start) + rest.slice(start + 1) };
  }
  const word = HOLDS_LEVEL.test(name) ? LEVEL_WITHIN.exec(name) : null;
  const where = word ? places.word(word[0]) : null;
  if (word && where) yield { where, rest: name.slice(0, word.index) + name.slice(word.index + word[0].length) };
}

/** The document's own places by full or short name, then any other by full name and cities of the province by short name. */
function* placesInside(name: string, places: Places): Generator<{ start: number; end: number; where: Where }> {
  for (const where of places.near)
    for (const printed of [where.place, where.short]) {
      const start = printed.length > 1 ? name.indexOf(printed, 1) : -1;
      if (start > 0) yield { start, end: start + printed.length, where };
    }
  for (const { start, end, name: printed, divisions } of places.divisions.find(name, { short: true })) {
    const division = divisions.find(({ province }) => !places.place.province || province === places.place.province);
    if (start > 0 && division)
      yield {
        start,
        end,
        where: elsewhere(division.level, division.level === 'county' ? printed : division.name, places),
      };
  }
}

function elsewhere(level: string, name: string, places: Places): Where {
  return level === 'province' ? places.province(name) : level === 'city' ? places.city(name) : places.county(name);
}

/** Whether a row's list names the province, or the city itself: 计划单列市 have agencies of a province's rank. */
const lists = (names: readonly string[], { province, place }: Where): boolean =>
  names.includes(province) || names.includes(place);

function holds(row: OrganEntry, where: Where, date: string | undefined): boolean {
  if (row.at && !row.at.includes(where.level)) return false;
  if (row.only && !lists(row.only, where)) return false;
  return !(row.unless && lists(row.unless, where)) && isInForce(row, date);
}

/** Whether a name holds on a day; where the day is not known, whether it has not ended or has begun by a reform. */
export function isInForce({ since, until }: { since?: string; until?: string }, date: string | undefined): boolean {
  if (!date) return until === undefined || since !== undefined;
  return (!since || since <= date) && (!until || date < until);
}

/** A full form with its place put in. A county's government is named with its city (`安澜市桐阳县人民政府`), its other units are not. */
function fill(full: string, where: Where): string {
  const place =
    full === '{place}人民政府' && where.level === 'COUNTY' && !where.place.startsWith(where.city)
      ? where.city + where.place
      : where.place;
  let name = '';
  let at = 0;
  for (let open = full.indexOf('{'); open >= 0; open = full.indexOf('{', at)) {
    const close = full.indexOf('}', open);
    const what = full.slice(open + 1, close);
    name += full.slice(at, open) + (what === 'place' ? place : where[what === 'level' ? 'word' : (what as Part)]);
    at = close + 1;
  }
  return (name + full.slice(at)).replace(/地区委(?!员会)/, '地委');
}

/** What a form may ask of a place beside its name and level word. */
type Part = 'short' | 'seat' | 'city' | 'province' | 'region';

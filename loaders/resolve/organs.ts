/** Units with a fixed full name: governments, party organs, courts, mass organisations, agencies of the level above, enterprises. */
import { shortPlaces } from './name.js';
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
  const entry = (vocabulary.organs.get(rest) ?? []).find((row) => holds(row, where, date));
  return entry ? { name: fill(entry.full, where), kind: entry.kind, where } : null;
}

/** Names that keep the place inside: `人行忻州市中心支行`, `团市委`, `国网忻州供电公司`, `中共忻州市委组织部`. */
const HOLDS_PLACE = /^(?:团|共青团|人行|人民银行|中国|国网|国家|中共|武警|银保监|地电|国电|移动|联通|电信)/;
const LEVEL_CHARACTER = /[省市州盟县区旗]/;

/** The organ that a name stands for whose place is inside it, or left out. */
export function organWithin(name: string, places: Places, vocabulary: Vocabulary): Organ | null {
  if (!HOLDS_PLACE.test(name)) return null;
  for (const { where, rest } of withoutPlace(name, places)) {
    const key = rest.startsWith('中共') ? rest.slice(2) : rest;
    const found = organAt(key, where, places.date, vocabulary);
    if (found) return found;
  }
  return null;
}

/** A name with the place inside it taken out, in every way it may be printed there. */
function* withoutPlace(name: string, places: Places): Generator<{ where: Where; rest: string }> {
  for (const { start, end, name: place, divisions } of places.divisions.find(name, { short: true })) {
    const rest = name.slice(0, start) + name.slice(end);
    const own = shortPlaces(places).find((where) => where.short === place || where.place.endsWith(place));
    if (own) yield { where: own, rest };
    else if (divisions.length === 1 && divisions[0])
      yield { where: elsewhere(divisions[0].level, divisions[0].name, places), rest };
    if (own) yield* levelled(rest, start, own);
  }
  const word = LEVEL_CHARACTER.exec(name);
  const where = word ? places.word(word[0]) : null;
  if (word && where) yield { where, rest: name.slice(0, word.index) + name.slice(word.index + 1) };
}

/** `人行忻州市中心支行` read with 忻州 taken out leaves 市 behind. */
function* levelled(rest: string, at: number, where: Where): Generator<{ where: Where; rest: string }> {
  if (LEVEL_CHARACTER.test(rest.charAt(at))) yield { where, rest: rest.slice(0, at) + rest.slice(at + 1) };
}

function elsewhere(level: string, name: string, places: Places): Where {
  return level === 'province' ? places.province(name) : level === 'city' ? places.city(name) : places.county(name);
}

function holds(row: OrganEntry, where: Where, date: string | undefined): boolean {
  if (row.at && !row.at.includes(where.level)) return false;
  if (row.only && !row.only.includes(where.province)) return false;
  if (row.unless?.includes(where.province)) return false;
  if (!date) return row.until === undefined || row.since !== undefined;
  return (!row.since || row.since <= date) && (!row.until || date < row.until);
}

/** A full form with its place put in. A county's government is named with its city (`忻州市代县人民政府`), its other units are not. */
function fill(full: string, where: Where): string {
  const place =
    full === '{place}人民政府' && where.level === 'COUNTY' && !where.place.startsWith(where.city)
      ? where.city + where.place
      : where.place;
  return full
    .replaceAll('{place}', place)
    .replaceAll('{short}', where.short)
    .replaceAll('{province}', where.province)
    .replaceAll('{region}', where.region)
    .replaceAll('{level}', where.word);
}

/** The place a document speaks for, read from its issuer, its number and its gazette. */
import type { Place } from '../reading.js';
import { chinaDivisions } from '../resolve/divisions.js';
import { fromPlace } from './titles.js';

const nowhere = (level: Place['level']): Place => ({ province: '', city: '', county: '', level });

/** What a whole source tells: the gazette's own city and province. */
export interface Home {
  province: string;
  city: string;
  county: string;
}

/** The place an organ's printed name begins with: `云川市人民政府办公室`, `山西省…厅`, `某县人民政府`; null where it names none. */
export function placeOfOrgan(organ: string, home: Home = { province: '', city: '', county: '' }): Place | null {
  const name = fromPlace(organ);
  if (/^自治[州县旗]/.test(name)) return null;
  const divisions = chinaDivisions();
  const [first] = divisions.find(name.slice(0, 24));
  if (!first || first.start > 0) return autonomousPlace(name) ?? shapedPlace(name, home);
  const [second] = divisions.find(name.slice(first.end, first.end + 16));
  const candidates = first.divisions.filter(({ until }) => !until);
  const all = candidates.length ? candidates : first.divisions;
  const place =
    all.find(
      ({ province, city }) => (home.city && city === home.city) || (home.province && province === home.province),
    ) ?? all[0];
  if (!place) return null;
  if (second?.start === 0 && place.level !== 'county') {
    const inner =
      second.divisions.find(({ province, city }) =>
        place.level === 'province' ? province === place.name : city === place.name,
      ) ?? null;
    if (inner) return toPlace(inner);
  }
  const unlisted = place.level === 'county' ? null : unlistedWithin(name.slice(first.end), toPlace(place));
  if (unlisted) return unlisted;
  return all.length > 1 && !home.city && !home.province && place.level === 'county'
    ? { ...nowhere('COUNTY'), county: place.name }
    : toPlace(place);
}

/** A place inside a listed one that no list knows: a district made since, told by the shape of its name. */
function unlistedWithin(rest: string, outer: Place): Place | null {
  const inner = /^([\u4e00-\u9fff]{1,6}?[县区旗市州盟])(?=人民政府|政府办)/.exec(rest)?.[1];
  if (!inner || /(?:开发|高新|经开|示范|度假)区$/.test(inner)) return null;
  const isCity = /[市州盟]$/.test(inner) && outer.level === 'PROVINCIAL' && !outer.city;
  if (isCity) return { ...outer, city: inner, level: 'CITY' };
  return outer.city ? { ...outer, county: inner, level: 'COUNTY' } : null;
}

/** `恩施州人民政府`, `长阳县人民政府`: an autonomous place by short name and level. */
function autonomousPlace(organ: string): Place | null {
  const opening = chinaDivisions().opening(organ.slice(0, 8), { short: true });
  const level = opening?.name.slice(-1) ?? '';
  const [place, other] = opening?.divisions.filter(({ name }) => name.endsWith(`自治${level}`)) ?? [];
  return place && !other ? toPlace(place) : null;
}

/** A government that names a place no list knows (`清晏市人民政府`): the shape of the name tells its level, the gazette the rest. */
const shape =
  /^(?![省市县区州盟旗]委)([\u4e00-\u9fff]{2,4}(?:省|自治区))?([\u4e00-\u9fff]{2,9}?(?:市|自治州|州|盟|地区|县|区|旗))(?:人民政府|政府|行政公署|人民代表大会|委员会|委办公室)/;

function shapedPlace(organ: string, home: Home): Place | null {
  const [, province = home.province, name = ''] = shape.exec(organ) ?? [];
  if (!name) return null;
  if (/(?:县|区|旗)$/.test(name) && !/地区$/.test(name))
    return { province, city: home.city, county: name, level: 'COUNTY' };
  return { province, city: name, county: '', level: 'CITY' };
}

interface DivisionLike {
  name: string;
  level: string;
  city?: string;
  province?: string;
}

function toPlace(division: DivisionLike): Place {
  if (division.level === 'province')
    return {
      ...nowhere('PROVINCIAL'),
      province: division.name,
      city: /^(?:北京|上海|天津|重庆)市$/.test(division.name) ? division.name : '',
    };
  if (division.level === 'city') return { ...nowhere('CITY'), province: division.province ?? '', city: division.name };
  return { province: division.province ?? '', city: division.city ?? '', county: division.name, level: 'COUNTY' };
}

const national = /^(?:国务院|中共中央|中央|国家|全国|中华人民共和国)/;
const levelWord: [RegExp, Place['level']][] = [
  [/^(?:省|自治区)/, 'PROVINCIAL'],
  [/^(?:市|(?:自治)?州|盟|行署)/, 'CITY'],
  [/^(?:(?:自治)?[县旗]|区)/, 'COUNTY'],
  [/[乡镇]人民政府|街道办事处/, 'TOWNSHIP'],
];

/** The place of a document by its issuer, else that of the gazette. */
export function placeOfDocument(issuer: string, home: Home): Place {
  const own = issuer && placeOfOrgan(issuer, home);
  if (own) return own;
  if (national.test(issuer)) return nowhere('NATIONAL');
  const level =
    levelWord.find(([form]) => form.test(issuer))?.[1] ??
    (home.county ? 'COUNTY' : home.city || !home.province ? 'CITY' : 'PROVINCIAL');
  return { ...home, level };
}

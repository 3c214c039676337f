/** Where a unit belongs: the place and level that stand in front of its canonical name. */
import { flatMap } from '../lists.js';
import type { Place } from '../reading.js';
import type { Level } from '../records.js';
import type { Division, Divisions } from './divisions.js';

/** One place as canonical names need it. */
export interface Where {
  level: Level;
  /** What stands in front of a full name: `安澜市`, `桐阳县`, `安澜市澜东区`; the level word (`市`) where the place is not known. */
  place: string;
  /** The place without its ending, as registered names use it: `安澜`. */
  short: string;
  /** The name registered banks use: the short one for a provincial capital, else the full one. */
  seat: string;
  province: string;
  /** The province without its ending: `山西`. */
  region: string;
  /** Full name of the city, `''` for provinces. */
  city: string;
  /** The level word that the place ends with: `市`, `地区`. */
  word: string;
}

/** A zone's committee in front of an issuer's name. */
const ZONE_ISSUER =
  /^([\u4e00-\u9fa5（）]{2,24}?(?:开发区|高新区|示范区|新区|保税区|风景名胜区|度假区|园区|管理区|集聚区|合作区|片区))(?:管理委员会|管委会|党工委)/;

/** A town's government or a street's office as issuer, behind its county. */
const TOWN_ISSUER = /^(?:人民政府)?([\u4e00-\u9fa5]{1,6}?(?:镇|(?<!镇)乡|街道|苏木))(?:人民政府|办事处)(?:办公室)?$/;

/** Its bureaus stand beside a province's: 兵团财政局. */
const CORPS = '新疆生产建设兵团';
/** A division of it with the city that it governs: `第三师图木市办公室`; 师市 in its documents. */
const DIVISION_ISSUER = /^(?:新疆生产建设兵团)?(第[一二三四五六七八九十]{1,3}师[\u4e00-\u9fff]{2,6}?市)/;

/** Whether a zone calls itself by that word: 新区, 开发区; 高新区 in a 高新技术产业开发区, 经开区 in a 经济技术开发区. */
const isZoneWord = (zone: string, word: string): boolean =>
  zone.endsWith(word) || (/^[高经]/.test(word) && zone.includes(word.replace(/^(?:(高新)|(经)开)区$/, '$1$2')));

/** 南屏新区 keeps its 区 in the names of its branches: 南屏新区分局. */
const ofZone = /(?:新|发|示范|合作|度假|保税|集聚|管理|园|片)区$/;

/** The four municipalities: province and city in one. */
const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** Reads level words and place names by the place of a document and its date. */
export class Places {
  readonly #seen = new Map<string, Where>();
  readonly own: Where;
  /** The zone whose committee issued the document: bureaus without a level word are its own. */
  readonly zone: Where | null;
  /** The town or street that issued the document: 镇 and 街道 are its own (`镇财政所`). */
  readonly town: Where | null;
  /** The document's own county, city and province, nearest first. */
  readonly near: readonly Where[];

  constructor(
    readonly place: Place,
    readonly date: string | undefined,
    readonly divisions: Divisions,
    issuer = '',
  ) {
    this.zone = this.#zoneOf(issuer);
    this.own = this.zone ?? this.#ownPlace() ?? this.#make('CITY', '', '', place.province);
    this.town = this.#townOf(issuer);
    this.near = flatMap(['COUNTY', 'CITY', 'PROVINCIAL'] as const, (level) => this.at(level) ?? []);
  }

  /** The document's own place of that level; null where a document of that place has none. */
  at(level: Level): Where | null {
    const { province, city, county } = this.place;
    if (level === 'NATIONAL') return this.nation();
    if (level === 'PROVINCIAL') return this.#make('PROVINCIAL', province || '省', '', province);
    if (level === 'CITY')
      return municipalities.has(city)
        ? this.#make('PROVINCIAL', city, '', city)
        : city
          ? this.#make('CITY', city, city, province)
          : null;
    return county ? this.county(county) : null;
  }

  /** A county by full name, taken for one of the document's city unless GB/T 2260 has it elsewhere in the province. */
  county(name: string): Where {
    const known = this.#countyNamed(name);
    const city = known?.city || this.place.city;
    const district = name.endsWith('区') && city && city !== name;
    return this.#make(
      'COUNTY',
      district ? city + name : name,
      city,
      this.place.province || (known?.province ?? ''),
      name,
    );
  }

  /** Whether one of the divisions lies in the document's city or province: what tells 城区 of one city from that of another. Every county is near to a city that GB/T 2260 does not list. */
  isNear(divisions: readonly Division[]): boolean {
    const { city, province } = this.place;
    if (city && this.divisions.cities(city).length === 0) return true;
    return divisions.some(
      (division) => division.level !== 'county' || (city ? division.city === city : division.province === province),
    );
  }

  /** Counties of a city that GB/T 2260 does not know are that city's own. */
  #countyNamed(name: string): Division | undefined {
    const { city, province } = this.place;
    const known = city !== '' && this.divisions.cities(city).length > 0;
    if (city && !known) return undefined;
    const inCity = city ? this.divisions.county(name, { city }) : [];
    const all = inCity.length > 0 ? inCity : this.divisions.county(name, province ? { province } : {});
    return new Set(all.map((division) => division.city)).size === 1 ? all[0] : undefined;
  }

  /** A city by full name. */
  city(name: string): Where {
    return municipalities.has(name)
      ? this.#make('PROVINCIAL', name, '', name)
      : this.#make('CITY', name, name, this.divisions.provinceOf(name) || this.place.province);
  }

  /** The state: `国家发展和改革委员会`. */
  nation(): Where {
    return this.#make('NATIONAL', '国家', '', '');
  }

  province(name: string): Where {
    return this.#make('PROVINCIAL', name, '', name);
  }

  /**
   * What a level word means in this document: 市 is the city, in a county-level city's own document that county, in a municipality the
   * municipality; null where it means many (县 in a city's document).
   */
  word(word: string): Where | null {
    const { city, county, level, province } = this.place;
    if (word === '省' || word === '自治区') return this.at('PROVINCIAL');
    if (word === '县' || word === '旗')
      return county ? this.county(county) : level === 'COUNTY' ? this.#make('COUNTY', word, '', province) : null;
    if (word === '区') return this.#districtWord();
    if (word === '师市') return this.zone?.place.includes('师') ? this.zone : null;
    if (word === '兵团') return this.#make('PROVINCIAL', CORPS, '', '');
    if (word.length > 2 || word === '新区') return this.zone && isZoneWord(this.zone.place, word) ? this.zone : null;
    if (this.town?.place.endsWith(word)) return this.town;
    if (word === '地区') return city.endsWith(word) ? this.at('CITY') : null;
    if (word === '市' && county.endsWith('市')) return this.county(county);
    if (word === '市' || word === '州' || word === '盟' || word === '地')
      return this.at('CITY') ?? (level === 'PROVINCIAL' ? null : this.#make('CITY', word, '', province));
    return null;
  }

  #ownPlace(): Where | null {
    const { level } = this.place;
    return level === 'NATIONAL' ? this.#make('NATIONAL', '', '', '') : this.at(level);
  }

  #zoneOf(issuer: string): Where | null {
    if (issuer.startsWith(CORPS) && !/^第[一二三四五六七八九十]/.test(issuer.slice(CORPS.length)))
      return this.#make('PROVINCIAL', CORPS, '', '');
    const division = DIVISION_ISSUER.exec(issuer)?.[1];
    if (division) return this.#make('CITY', division, this.place.city, CORPS);
    const zone = ZONE_ISSUER.exec(issuer)?.[1];
    const { city, province } = this.place;
    return zone ? this.#make('COUNTY', zone, city, province, city ? zone.replace(city, '') : zone) : null;
  }

  #townOf(issuer: string): Where | null {
    const { county, city, province } = this.place;
    let rest = issuer;
    for (const outer of [province, city, county]) if (outer && rest.startsWith(outer)) rest = rest.slice(outer.length);
    const town = TOWN_ISSUER.exec(rest)?.[1];
    return town ? this.#make('TOWNSHIP', (this.#ownPlace()?.place ?? '') + town, city, province, town) : null;
  }

  #districtWord(): Where | null {
    if (this.zone) return this.zone;
    const { county, level, province } = this.place;
    if (county.endsWith('区')) return this.county(county);
    if (level === 'COUNTY') return this.#make('COUNTY', county || '区', '', province);
    return province.endsWith('自治区') && level === 'PROVINCIAL' ? this.at('PROVINCIAL') : null;
  }

  #make(level: Level, place: string, city: string, province: string, own = place): Where {
    const key = `${level}|${place}|${city}`;
    const seen = this.#seen.get(key);
    if (seen) return seen;
    const made = {
      level,
      place,
      short: this.#short(own),
      seat: this.#isCapital(own) ? this.#short(own) : place,
      province,
      region: this.#short(province),
      city: level === 'PROVINCIAL' && municipalities.has(place) ? place : city,
      word: /(?:地区|街道|苏木)$/.test(place) ? place.slice(-2) : place.slice(-1),
    };
    this.#seen.set(key, made);
    return made;
  }

  #isCapital(name: string): boolean {
    return this.divisions.cities(name)[0]?.code.endsWith('0100') ?? false;
  }

  /** The shortest usual name of a place. */
  #short(name: string): string {
    const division = this.divisions.cities(name)[0] ?? this.divisions.province(name) ?? this.divisions.county(name)[0];
    const bare = name.replace(/(?<=^.{2,4}?)(?:[^族]{1,5}族)+自治[州县旗]$/, '');
    return (
      division?.names.at(-1) ??
      (bare.length > 2 && !ofZone.test(bare) ? bare.replace(/(?:地区|街道|苏木|[省市县区州盟旗镇乡])$/, '') : bare)
    );
  }
}

/** Counties and zones: from a printed place to the one node it is. */
import type { CountyKind, CountyReference } from '../extraction.js';
import type { PrintedDocument, Reading } from '../reading.js';
import { chinaDivisions, type Division } from './divisions.js';
import { foldName } from './name.js';
import { type Printed, readPrinted } from './printed.js';
import { chinaVocabulary } from './vocabulary.js';
import { Places } from './where.js';
import { zoneName } from './zones.js';

/** Reads places of one reading. */
export interface CountyResolver {
  /** The county or zone a place names, null for cities, provinces, collectives (`全市`) and what is no place. */
  county(place: string, document: PrintedDocument): CountyReference | null;
  /** The county or zone that a unit governs: 安澜市桐阳县人民政府 → 桐阳县, 安澜经济开发区管理委员会 → 安澜经济开发区. */
  governedBy(unit: string, document: PrintedDocument): CountyReference | null;
  /** Counties of the document's city on its day, by code. */
  countiesOf(document: PrintedDocument): CountyReference[];
  /** Zones of the reading whose committees it names, by name. */
  zones(document: PrintedDocument): CountyReference[];
}

const ZONE =
  /(?:开发区|高新区|经开区|示范区|风景名胜区|风景区|景区|保税区|新区|园区|度假区|新城|合作区|产业园|片区|经济区)$/;
const SCENIC = /(?:风景名胜区|风景区|景区|度假区)$/;
const NO_PLACE = /^(?:各|有关|相关|全|本|市|省|县|区|所有|沿线|跨)|[、，]/;

/** Scans the reading once for the zones it names. */
export function createCountyResolver(reading: Reading): CountyResolver {
  return new ReadingCounties(readPrinted(reading, chinaVocabulary(), chinaDivisions()));
}

class ReadingCounties implements CountyResolver {
  constructor(private readonly printed: Printed) {}

  county(place: string, document: PrintedDocument): CountyReference | null {
    const name = foldName(place);
    if (name.length < 2 || NO_PLACE.test(name)) return null;
    return this.#listed(name, document) ?? this.#zone(name, document);
  }

  governedBy(unit: string, document: PrintedDocument): CountyReference | null {
    const zone = /^(.+)管理委员会$/.exec(unit)?.[1];
    if (zone) return ZONE.test(zone) ? zoneReference(zone, document) : null;
    const name = /^(.+)人民政府$/.exec(unit)?.[1];
    return name ? (this.#listed(name, document) ?? this.#unlisted(name, document)) : null;
  }

  countiesOf({ place, issuedOn }: PrintedDocument): CountyReference[] {
    return chinaDivisions()
      .counties(place.city, issuedOn ?? undefined)
      .map(reference);
  }

  zones(document: PrintedDocument): CountyReference[] {
    const { city, province } = document.place;
    const short = new Places(document.place, undefined, chinaDivisions()).own.short;
    const own = this.printed.zones.filter(
      (zone) => !city || zone.startsWith(short) || !otherCity(zone, province, short),
    );
    return [...own].sort().map((zone) => zoneReference(zone, document));
  }

  /**
   * `桐阳县`, `安澜市桐阳县`, `澜东`: a county of the document's city on its day, else the only one of that name in the province. A short name that
   * a city of the province bears as well is the city's: `长沙至赣州铁路` runs to 长沙市, not to 长沙县.
   */
  #listed(name: string, { place, issuedOn }: PrintedDocument): CountyReference | null {
    const { city, province } = place;
    const date = issuedOn ?? undefined;
    const bare = city && name.startsWith(city) && name.length > city.length ? name.slice(city.length) : name;
    const divisions = chinaDivisions();
    if (divisions.cities(bare, province).some(({ level, name: city }) => level === 'city' && city !== bare))
      return null;
    for (const within of [{ city, date }, { city }, { province, date }, { province }]) {
      if (!Object.values(within)[0]) continue;
      const found = divisions.county(bare, within as { city?: string; province?: string; date?: string });
      const codes = new Set(found.map(({ code }) => code));
      if (codes.size === 1 && found[0]) return reference(found[0]);
    }
    return null;
  }

  /** A county that GB/T 2260 does not list goes by its name. */
  #unlisted(name: string, { place }: PrintedDocument): CountyReference | null {
    const bare = place.city && name.startsWith(place.city) ? name.slice(place.city.length) : name;
    if (!/^[\u4e00-\u9fa5]{1,5}[县区旗市]$/.test(bare) || NO_PLACE.test(bare) || ZONE.test(bare)) return null;
    if (chinaDivisions().cities(bare).length > 0) return null;
    return { name: bare, code: null, kind: kindOf(bare), city: place.city || null, province: place.province || null };
  }

  #zone(name: string, document: PrintedDocument): CountyReference | null {
    if (!ZONE.test(name)) return this.#unlisted(name, document);
    const places = new Places(document.place, undefined, chinaDivisions());
    const zone = zoneName(name, { printed: this.printed, own: places.own });
    return zone && zoneReference(zone.name, document);
  }
}

function otherCity(zone: string, province: string, short: string): boolean {
  const mention = chinaDivisions().opening(zone, { short: true });
  return (
    mention !== undefined &&
    mention.name !== short &&
    mention.divisions.some((place) => place.level === 'city' && place.province === province)
  );
}

function zoneReference(name: string, { place }: PrintedDocument): CountyReference {
  const kind = SCENIC.test(name) ? 'SCENIC_AREA' : 'DEVELOPMENT_ZONE';
  return { name, code: null, kind, city: place.city || null, province: place.province || null };
}

function reference(division: Division): CountyReference {
  return {
    name: division.name,
    code: division.code,
    kind: kindOf(division.name),
    city: division.city || null,
    province: division.province,
  };
}

function kindOf(name: string): CountyKind {
  if (name.endsWith('旗')) return 'BANNER';
  if (name.endsWith('县')) return 'COUNTY';
  if (name.endsWith('市')) return 'COUNTY_LEVEL_CITY';
  return name.endsWith('区') ? 'DISTRICT' : 'OTHER';
}

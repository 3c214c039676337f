/** Places: provinces, cities and counties by name, code and date. */
import { type Division, type DivisionData, divisionData, divisionList } from './division-list.js';
import { once } from './once.js';

export type { Division, DivisionLevel } from './division-list.js';

/** A place named in a text, from `start` to `end` (end exclusive); `divisions` are all that bear the name. */
export interface PlaceMention {
  start: number;
  end: number;
  name: string;
  divisions: Division[];
}

/** Questions about China's divisions. Dates are ISO; without one, any time counts. */
export interface Divisions {
  readonly all: readonly Division[];
  /** A province by full name, short name (`内蒙古`) or abbreviation (`晋`). */
  province(name: string): Division | undefined;
  /** One-character names of a province, most usual first: `山西省` → 晋. */
  abbreviations(province: string): readonly string[];
  /** Cities, prefectures and leagues of that full or short name (`安澜市`, `安澜`, `延边州`); counties directly under a province count. Several where it fits several. */
  cities(name: string, province?: string): Division[];
  /** The province of a city by full or short name, `''` where no city or several of different provinces bear it. */
  provinceOf(city: string): string;
  /** Counties, districts, banners of a city, by code; on a date those that existed then. */
  counties(city: string, date?: string): Division[];
  /** Counties of that full or short name, within a city or province and on a date where given. */
  county(name: string, within?: { city?: string; province?: string; date?: string }): Division[];
  /** The division with that code; where a code bore several names, the one valid on the date, else today's. */
  byCode(code: string, date?: string): Division | undefined;
  /** Cities whose document numbers may begin with these characters (`忻` → 安澜市), those whose short name begins so first. */
  byPrefix(prefix: string, province?: string): Division[];
  /** The place that a text opens with, longest first; by full name, with `short` also by short name. */
  opening(text: string, options?: { short?: boolean }): PlaceMention | undefined;
  /** Every place named in full, longest first from left to right; with `short` also by short name (`安澜`), which invites false friends. */
  find(text: string, options?: { short?: boolean }): PlaceMention[];
}

/** Whether a division existed on a date; without a date, always. */
export function existed({ since, until }: Division, date?: string): boolean {
  return !date || ((!since || since <= date) && (!until || date < until));
}

/** Builds the indexes, from the package's data where none is given: some 80 ms, so keep the result. */
export function createDivisions(data: DivisionData = divisionData()): Divisions {
  return new DivisionIndex(divisionList(data), data);
}

/** China's divisions, read when first asked for and the same object ever after. */
export const chinaDivisions: () => Divisions = once(() => createDivisions());

class DivisionIndex implements Divisions {
  readonly #byName = new Map<string, Division[]>();
  readonly #full = new Set<string>();
  readonly #counties = new Map<string, Division[]>();
  /** Names by their first two characters, the longer before the shorter. */
  readonly #opening = new Map<string, string[]>();
  /** Full name of a province by its abbreviation. */
  readonly #abbreviated = new Map<string, string>();

  constructor(
    readonly all: readonly Division[],
    private readonly data: DivisionData,
  ) {
    for (const division of all) {
      for (const name of division.names) this.#add(name, division);
      this.#full.add(division.name);
      if (division.level !== 'county') continue;
      const city = division.city || division.name;
      this.#counties.set(city, [...(this.#counties.get(city) ?? []), division]);
    }
    for (const [province, short] of Object.entries(data.abbreviations).reverse())
      for (const name of short) this.#abbreviated.set(name, province);
    for (const list of this.#counties.values()) list.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  #add(name: string, division: Division): void {
    const bearing = this.#byName.get(name);
    this.#byName.set(name, [...(bearing ?? []), division]);
    if (bearing || name.length < 2) return;
    const names = [...(this.#opening.get(name.slice(0, 2)) ?? []), name];
    this.#opening.set(
      name.slice(0, 2),
      names.sort((a, b) => b.length - a.length),
    );
  }

  #named(name: string): Division[] {
    return this.#byName.get(name) ?? [];
  }

  province(name: string): Division | undefined {
    return this.#named(this.#abbreviated.get(name) ?? name).find(({ level }) => level === 'province');
  }

  abbreviations(province: string): readonly string[] {
    return this.data.abbreviations[province] ?? [];
  }

  cities(name: string, province = ''): Division[] {
    const fitting = this.#named(name).filter(
      (place) =>
        (place.level === 'city' || (place.level === 'county' && !place.city)) &&
        (!province || place.province === province),
    );
    const current = fitting.filter(({ until }) => !until);
    return current.length > 0 ? current : fitting;
  }

  provinceOf(city: string): string {
    const provinces = new Set(this.cities(city).map(({ province }) => province));
    return provinces.size === 1 ? ([...provinces][0] ?? '') : '';
  }

  counties(city: string, date?: string): Division[] {
    const own = (this.cities(city)[0] ?? this.province(city))?.name ?? city;
    const found = (this.#counties.get(own) ?? []).filter((county) => existed(county, date));
    return found.filter(({ name }) => name !== own);
  }

  county(
    name: string,
    { city = '', province = '', date }: { city?: string; province?: string; date?: string } = {},
  ): Division[] {
    return this.#named(name).filter(
      (place) =>
        place.level === 'county' &&
        (!city || place.city === city) &&
        (!province || place.province === province) &&
        existed(place, date),
    );
  }

  byCode(code: string, date?: string): Division | undefined {
    const bearing = this.all.filter((division) => division.code === code);
    return (
      (date && bearing.find((division) => existed(division, date))) || bearing.find(({ until }) => !until) || bearing[0]
    );
  }

  byPrefix(prefix: string, province = ''): Division[] {
    const first = (place: Division) => place.name.startsWith(prefix);
    const fits = (place: Division) => [...prefix].every((character) => place.name.includes(character));
    const cities = this.all.filter(
      (place) => place.level === 'city' && !place.until && (!province || place.province === province) && fits(place),
    );
    return [...cities.filter(first), ...cities.filter((place) => !first(place))];
  }

  opening(text: string, { short = false } = {}): PlaceMention | undefined {
    return this.#at(text, 0, short);
  }

  find(text: string, { short = false } = {}): PlaceMention[] {
    const found: PlaceMention[] = [];
    for (let at = 0; at < text.length; ) {
      const mention = this.#at(text, at, short);
      if (mention) found.push(mention);
      at = mention?.end ?? at + 1;
    }
    return found;
  }

  #at(text: string, start: number, short: boolean): PlaceMention | undefined {
    for (const name of this.#opening.get(text.slice(start, start + 2)) ?? [])
      if (text.startsWith(name, start) && (short || this.#full.has(name)))
        return { start, end: start + name.length, name, divisions: this.#named(name) };
    return undefined;
  }
}

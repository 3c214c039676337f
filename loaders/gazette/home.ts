/** The place a whole source speaks for: what its cover, titles, signatures and numbers name, else what its text names most. */
import { matches } from '../matches.js';
import { chinaDivisions } from '../resolve/divisions.js';
import type { Head } from './heads.js';
import { type Home, placeOfOrgan } from './places.js';
import { genreOf, isIssuerLine, issuerOf } from './titles.js';

const nowhere: Home = { province: '', city: '', county: '' };

/** The place named by most of the organs; null where none names a place. */
function mostNamed(organs: readonly string[]): Home | null {
  const counts = new Map<string, { home: Home; count: number }>();
  for (const organ of organs) {
    const place = organ ? placeOfOrgan(organ) : null;
    if (!place || place.level === 'NATIONAL') continue;
    const { province, city, county } = place;
    const entry = counts.get(province + city + county);
    counts.set(province + city + county, { home: { province, city, county }, count: (entry?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.home ?? null;
}

/** The city or province whose numbers begin so: `云政办发` → the one city of that character, `鄂政发` under 省人民政府 → the province. */
function placeOfNumbers(heads: readonly Head[]): Home | null {
  for (const { number, title } of heads) {
    const [, prefix] = /^([\u4e00-\u9fff]{1,2})(?:府|政|委|市|办)/.exec(number ?? '') ?? [];
    if (!prefix) continue;
    if (/^(?:省|自治区)/.test(issuerOf(title))) {
      const province = chinaDivisions().province(prefix.charAt(0))?.name;
      if (province) return { ...nowhere, province };
      continue;
    }
    const cities = chinaDivisions().byPrefix(prefix);
    const [city] = cities;
    if (city && cities.length === 1 && city.level === 'city')
      return { province: city.province ?? '', city: city.name, county: '' };
  }
  return null;
}

/** The place whose plans the documents issue, where nobody is named who does: `印发安澜县防汛应急预案的通知`. */
const placeOfPlans = (heads: readonly Head[]): Home | null =>
  mostNamed(heads.map(({ title }) => `${issued.exec(title)?.[1] ?? ''}人民政府`));
const issued = /^(?:关于)?(?:印发|公布|发布|下达)《?([\u4e00-\u9fff]{2,6}?(?<![城市郊矿辖山老新社景园灾])[市县区旗])/;

/** Fewest counties of one city that stand for the city where it is not named itself: one may be a namesake. */
const fewestCounties = 2;

/** 北京市 is a province and a city of one name: the city counts. */
const isAlsoCity = (level: string, name: string): boolean => level === 'province' && name.endsWith('市');

/** The place that lines alone name which are titles of what is printed: `桐江县煤矿事故应急预案` under a notice that names nobody; or the organ on the text's first line. */
const placeOfLines = (text: string): Home | null =>
  mostNamed(
    text
      .slice(0, 20_000)
      .split('\n')
      .map((line) => line.trim())
      .filter(
        (line, i) =>
          line.length < 40 && !/[，。；：《]/.test(line) && (genreOf(line) !== '' || (i === 0 && isIssuerLine(line))),
      ),
  );

/** `青石镇人民政府` alone on its line. */
const townSigns = /^[ \t\u3000]*[\u4e00-\u9fff]{2,5}[镇乡]人民政府[ \t\u3000]*\r?$/m;

/** The county of a town that signs without it, where the text names one and no other. */
function countyOfTown(text: string): Home | null {
  if (!townSigns.test(text)) return null;
  const counties = new Map<string, Home>();
  for (const { divisions } of chinaDivisions().find(text.slice(0, 20_000))) {
    const [place, namesake] = divisions.filter(({ until }) => !until);
    if (place?.level === 'county' && !namesake)
      counties.set(place.name, { province: place.province ?? '', city: place.city ?? '', county: place.name });
  }
  const [county, other] = counties.values();
  return county && !other ? county : null;
}

/** The place that the titles in a text name; else the one that the text names most often in full, its first 20 000 characters asked: a city, else the city of its counties, else a province. */
export function placeInText(text: string): Home {
  const titled = placeOfLines(text) ?? countyOfTown(text);
  if (titled) return titled;
  const cities: Home[] = [];
  const ofCounties = new Map<string, Home>();
  const provinces: Home[] = [];
  for (const { divisions } of chinaDivisions().find(text.slice(0, 20_000))) {
    const [place, ...namesakes] = divisions.filter(({ until, level, name }) => !until && !isAlsoCity(level, name));
    if (!place || namesakes.length > 0) continue;
    const { name, level, province = '', city = '' } = place;
    if (level === 'city') cities.push({ province, city: name, county: '' });
    else if (level === 'province') provinces.push({ province: name, city: '', county: '' });
    else if (city) ofCounties.set(name, { province, city, county: '' });
  }
  return (
    mostFrequent(cities) ?? mostFrequent([...ofCounties.values()], fewestCounties) ?? mostFrequent(provinces) ?? nowhere
  );
}

/** The place that comes most often, if it comes often enough. */
function mostFrequent(homes: readonly Home[], fewest = 1): Home | null {
  const counts = new Map<string, { home: Home; n: number }>();
  for (const home of homes) {
    const key = `${home.province}${home.city}`;
    counts.set(key, { home, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.n - a.n);
  return most && most.n >= fewest ? most.home : null;
}

/** The province that the text names most often, its first 20 000 characters asked; empty where it names none. */
function provinceInText(text: string): string {
  const counts = new Map<string, number>();
  for (const [name] of matches(text.slice(0, 20_000), /[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,5}自治区/g)) {
    const province = [name, name.slice(1), name.slice(2), name.slice(3)]
      .map((form) => chinaDivisions().province(form)?.name)
      .find(Boolean);
    if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The place of a gazette by its cover, the titles and numbers of its documents, and its text. */
export function findHome(
  coverPlace: string,
  heads: readonly Head[],
  signed: () => readonly string[],
  text: string,
): Home {
  const cover = coverPlace ? mostNamed([`${coverPlace}人民政府`]) : null;
  const home =
    cover ??
    mostNamed([...heads.map(({ title }) => issuerOf(title)), ...signed()]) ??
    placeOfPlans(heads) ??
    placeOfNumbers(heads) ??
    placeInText(text);
  return home.province ? home : { ...home, province: provinceInText(text) };
}

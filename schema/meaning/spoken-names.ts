/** What people may mean by a name that no document prints: 安澜市工信局, 安澜工信局 and 工信局 are printed as 市工信局 in a gazette of 安澜市. */

/** Forms in which the documents of a city may print a name. */
export interface Spoken {
  names: string[];
  /** Full name of the city whose documents are meant; null: any city's. */
  city: string | null;
}

/** Longest name that is taken apart: no unit has one half as long. */
const longest = 60;

/** A city in front of a name (安澜市工信局, 临夏州教育局), with its last sign. */
const cityInFront = /^(\p{L}{2,9}?(市|盟|地区|州))(?=\p{L}{2})/u;

/** What a name may be printed as, in the city given or in the one that it begins with. */
export function spokenForms(name: string, city: string | null): Spoken[] {
  if (name.length > longest) return [];
  const cities = city === null ? citiesInFront(name) : [city];
  const known = cities.map((one) => ({ names: printedIn(one, restOf(name, one)), city: one }));
  return city === null ? [...known, { names: governments([`市${name}`]), city: null }] : known;
}

/** The cities that a name may begin with: one that says what it is, else the first two or three characters. */
function citiesInFront(name: string): string[] {
  const city = cityInFront.exec(name)?.[1];
  return city ? [city] : [2, 3].map((length) => `${name.slice(0, length)}市`);
}

/** A name without the city before it, in full or short. */
function restOf(name: string, city: string): string {
  const before = [city, shortOf(city)].find((one) => name.startsWith(one) && name.length > one.length + 1);
  return before === undefined ? name : name.slice(before.length);
}

const shortOf = (city: string): string => city.replace(/(?:市|盟|地区|州)$/u, '');

function printedIn(city: string, rest: string): string[] {
  const level = /地区$/u.test(city) ? '地区' : city.slice(-1);
  return governments([rest, `${level}${rest}`, `${city}${rest}`]);
}

/** 桐阳县政府 is printed in full: 桐阳县人民政府. */
const governments = (names: string[]): string[] => [
  ...names,
  ...names.filter((name) => /(?<!人民)政府$/u.test(name)).map((name) => name.replace(/政府$/u, '人民政府')),
];

/** The place whose government a name is: 桐阳县 of 桐阳县人民政府; null where it is none. */
export const governed = (name: string): string | null => /^(.{2,30}?)(?:人民)?政府$/u.exec(name)?.[1] ?? null;

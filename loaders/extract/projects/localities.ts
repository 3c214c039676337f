/** Places in the names of works: China's counties, and what the document itself calls a county or zone. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import type { Division } from '../../resolve/division-list.js';
import { chinaDivisions } from '../../resolve/divisions.js';

const zone =
  /^[\u4e00-\u9fa5]{2,6}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|工业园区|产业园区|风景名胜区|旅游度假区|示范区|新区)/;

/** 云台县污水处理厂, 临江区体育公园: a county in front of a name, known or not. */
const county =
  /^(?![全各该本跨老省市])(?:[^主老新市县全中旧]城区|[\u4e00-\u9fa5]{1,4}?(?:自治县|县(?!城(?![区关])|[域级乡道委])|[左右中前后]旗|(?<![园社景小城市山库片辖新老校矿灌牧林港厂郊户置治陷])区))(?=[\u4e00-\u9fa5\d])/;

/** 青山市第三水厂: a city in front of a name. */
const city = /^(?![全各该本])[\u4e00-\u9fa5]{1,3}[^城都全\s]市(?![场政民区内直级属本])(?=[\u4e00-\u9fa5\d])/;

/** 赤水镇供水工程, 泼机片区供水工程: a town or a part of a county in front of a name. */
const town =
  /^(?![全各该本跨老重乡中集城村小特美建])[\u4e00-\u9fa5]{2,3}(?:(?<![城集村乡特色小心点建])镇|(?<![城进水还返老家])乡(?![村镇道级土情])|片区)(?=[\u4e00-\u9fa5]{2})/;

/** Counties as running text names them, behind a separator: `临江区、云台县`. */
const mentioned =
  /(?<=^|[、，。；：（和及在对])([\u4e00-\u9fa5]{2,3})([县市旗]|(?<![园社景城小])区)(?=[、，。；：）和及的所]|人民|政府|$)/g;

/** How a county ends and what follows it: cheap test before. */
const anyMentioned = /[县市旗区](?=[、，。；：）和及的所]|人民|政府|$)/;

/** What names say about places. */
export interface Localities {
  /** True for a name that begins with a place. */
  begins(name: string): boolean;
  /** True for a name that holds a place. */
  names(name: string): boolean;
  /** The zone or the counties that a name begins with or holds; the document's own city is none. */
  placesIn(name: string): string[];
}

/** The places that the names of a document's works may hold. */
export function localitiesOf(document: PrintedDocument): Localities {
  let own: Map<string, string> | undefined;
  const inOwn = (name: string): string | undefined => {
    own ??= ownCounties(document);
    return own.get(name.slice(0, 2)) ?? own.get(name.slice(0, 3));
  };
  const short = (document.place.city ?? '').replace(/(?:市|州|盟|地区)$/, '');
  return {
    begins: (name) =>
      zone.test(name) ||
      county.test(name) ||
      city.test(name) ||
      inOwn(name) !== undefined ||
      divisionsIn(name, document).some(({ start }) => start === 0),
    names: (name) =>
      (short.length > 1 && name.startsWith(short)) ||
      zone.test(name) ||
      county.test(name) ||
      city.test(name) ||
      town.test(name) ||
      inOwn(name) !== undefined ||
      divisionsIn(name, document).length > 0,
    placesIn: (name) => placesIn(name, document, inOwn(name)),
  };
}

/** Short name → full name of the counties that the document mentions. */
function ownCounties({ blocks, place }: PrintedDocument): Map<string, string> {
  const own = new Map<string, string>();
  for (const block of blocks)
    if (block.kind === 'paragraph' && anyMentioned.test(block.passage.text))
      for (const [full, short] of matches(block.passage.text, mentioned))
        if (full !== place.city) own.set(short as string, full);
  return own;
}

/** Counties and cities of the document's own city or province that a name holds, also by short name. */
function divisionsIn(name: string, { place }: PrintedDocument) {
  const near = (division: { city: string; name: string; province: string }) =>
    place.city ? division.city === place.city || division.name === place.city : division.province === place.province;
  return chinaDivisions()
    .find(name, { short: true })
    .filter(({ divisions }) => divisions.some(near));
}

/** Of divisions that one name may mean, those that existed on the day, today without one: 即墨 was 即墨市 until 2017, then 即墨区. */
function validThen(divisions: readonly Division[], day: string | null): readonly Division[] {
  const then = divisions.filter(({ since, until }) => (day ? (since ?? '') <= day && (!until || day < until) : !until));
  return divisions.length > 1 && then.length ? then : divisions;
}

/** `长沙至赣州铁路` runs to the city of 长沙, not to 长沙县, which has the same short name. */
const isCityShort = ({ level, name }: Division, printed: string): boolean => level === 'city' && name !== printed;

function placesIn(name: string, document: PrintedDocument, own: string | undefined): string[] {
  const near = zone.exec(name)?.[0] ?? county.exec(name)?.[0] ?? city.exec(name)?.[0] ?? own;
  if (near) return near === document.place.city || near === document.place.county ? [] : [near];
  const found = flatMap(divisionsIn(name, document), ({ name: printed, divisions }) => {
    const meant = validThen(divisions, document.issuedOn);
    return meant.some((division) => isCityShort(division, printed))
      ? []
      : meant.filter(({ level }) => level === 'county');
  });
  const { city: ownCity, county: ownCounty, province } = document.place;
  const within = found.filter(
    (division) =>
      (ownCity ? division.city === ownCity : !province || division.province === province) &&
      (ownCity || division.name !== ownCounty),
  );
  return [...new Set(within.map((division) => division.name))];
}

/** A printed name, brought to one shape and taken apart into place and rest. */
import type { Division } from './division-list.js';
import type { Places, Where } from './where.js';

const brackets: Record<string, string> = {
  '〈': '（',
  '<': '（',
  '[': '（',
  '〔': '（',
  '【': '（',
  '(': '（',
  '﹝': '（',
  '［': '（',
  '〖': '（',
  '〉': '）',
  '>': '）',
  ']': '）',
  '〕': '）',
  '】': '）',
  ')': '）',
  '﹞': '）',
  '］': '）',
  '〗': '）',
  ',': '、',
  '，': '、',
};
const bracket = /[〈<[〔【(﹝［〖〉>\]〕】)﹞］〗,，]/g;
/** English words that OCR puts for a Chinese one; whom a rule counts in below, inside a name (`各县（含县级市，下同）人民政府`). */
const strayWords: [RegExp, string][] = [
  [/and/gi, '和'],
  [/（(?:含|包括)[^（）]{1,16}下同）(?=[\u4e00-\u9fff])/g, ''],
  [/[\s\u3000]+/g, ''],
];

/** Names that are in that shape already. */
const PLAIN = /^[\u4e00-\u9fa5（）]+$/;

/** 开发区管委, 高新区管委: the committee of a zone; 市城管委 is a bureau. */
const ZONE = /(?:[发新园景范税假开验理保]区|[业技]园)管委$/;

/** `本州各级人民政府`, `本市公安机关`: the document's own. */
const OURS = /^(?:本[市州盟县旗区](?=[市州盟县旗区](?:人民)?政府)|本(?=[市州盟县旗区][\u4e00-\u9fff]{3}))/;

/** One shape for brackets, no spaces, no closing punctuation: `各县〈市、区〉政府。` → `各县（市、区）政府`; `云台开发区管委` is its 管委会. */
export function foldName(printed: string): string {
  const whole = printed.endsWith('管委') && ZONE.test(printed) ? `${printed}会` : printed;
  const name = whole.startsWith('本') ? whole.replace(OURS, '') : whole;
  if (PLAIN.test(name)) return name;
  let folded = name.replace(bracket, (sign) => brackets[sign] as string);
  for (const [pattern, put] of strayWords) folded = folded.replace(pattern, put);
  return folded.replace(/^[、：:；;。．.-]+|[、：:；;。．.]+$/g, '');
}

/** A name read as place and rest. `by` tells how the place was printed. */
export interface Placed {
  where: Where;
  rest: string;
  by: 'full' | 'short' | 'word' | 'none';
}

/** What a town has as its county does, under the same name. */
const ofTown = /^(?:人民?)?武装?部$/;

/** Every way to read a name as place and rest, the surest first; the last one takes the whole name for a unit of the document's own place. */
export function readings(name: string, places: Places): Placed[] {
  const found: Placed[] = [];
  const full = byFullName(name, places);
  if (full) found.push(full);
  else {
    const word = byLevelWord(name, places);
    if (word) found.push(word);
    const short = byShortName(name, places);
    if (short) found.push(short);
  }
  if (places.town && ofTown.test(name)) found.push({ where: places.town, rest: name, by: 'word' });
  found.push({ where: places.own, rest: name, by: 'none' });
  return found;
}

/** `安澜市桐阳县…`, `吉林省…`, `桐阳县…` in front, by full name. */
function byFullName(name: string, places: Places): Placed | null {
  let rest = name;
  let where: Where | null = null;
  for (let step = fullStep(rest, places); step; step = fullStep(rest, places)) {
    where = step.where;
    rest = step.rest;
  }
  return where && rest ? { where, rest: onceOnly(rest, where), by: 'full' } : null;
}

/** `应县县委` and `安澜市市委` print the level twice. */
function onceOnly(rest: string, { word }: Where): string {
  return rest.startsWith(`${word}委`) ? rest.slice(1) : rest;
}

function fullStep(name: string, places: Places): Placed | null {
  const { city, county, province } = places.place;
  if (city && name.startsWith(city)) return { where: places.city(city), rest: name.slice(city.length), by: 'full' };
  if (county && name.startsWith(county))
    return { where: places.county(county), rest: name.slice(county.length), by: 'full' };
  if (province && name.startsWith(province))
    return { where: places.province(province), rest: name.slice(province.length), by: 'full' };
  if (/^国家(?!税务|统计|电网|外汇|金融|矿山)/.test(name))
    return { where: places.nation(), rest: name.slice(2), by: 'full' };
  const mention = places.divisions.opening(name.slice(0, 14));
  if (!mention) return autonomous(name, places) ?? unlistedCounty(name, places);
  const rest = name.slice(mention.end);
  const [division] = mention.divisions;
  if (!division || (mention.divisions.length > 1 && !places.isNear(mention.divisions))) return null;
  if (division.level === 'province') return { where: places.province(mention.name), rest, by: 'full' };
  return {
    where: division.level === 'city' ? places.city(mention.name) : places.county(mention.name),
    rest,
    by: 'full',
  };
}

/** `红河州`, `河口县`, `科右前旗`: an autonomous prefecture or county, or a banner, by short name and level. */
function autonomous(name: string, places: Places): Placed | null {
  const mention = places.divisions.opening(name.slice(0, 8), { short: true });
  const division = mention?.divisions.find((each) => isAutonomous(each, mention.name, places));
  if (!mention || !division) return null;
  const where = division.level === 'city' ? places.city(division.name) : places.county(division.name);
  return { where, rest: name.slice(mention.end), by: 'full' };
}

const isAutonomous = (division: Division, printed: string, { place }: Places): boolean =>
  /[州县旗]$/.test(printed) &&
  (printed.length > 2 && printed.endsWith('旗')
    ? division.name.endsWith('旗')
    : division.name.endsWith(`自治${printed.slice(-1)}`)) &&
  (!place.province || place.province === division.province);

const UNLISTED =
  /^(?![省市州盟县区旗各有相全本我你该地乡镇]|自治[县旗区]|团[市县区旗])([\u4e00-\u9fa5]{1,4}(?:[县旗区]|市(?=(?:人民)?政府|委)))(?=$|委$|(?:人民)?政府|.+(?:局|委|办|办公室|部|法院|检察院)$)/;
/** Words that end in 区 or 旗 and are no division. */
const NO_DIVISION =
  /(?:高新|经开|警备|防|灌|库|疫|灾|营|厂|牧业|工业|旅游|物流|生态|加工|贸易|自贸|农业|科技|金融|商务|行政|开发|示范|风景|景|园|新|社|林|辖|片|小|保税|综保|管理|保护|度假|自治|功能|试验|合作|港|库|校|城|市|郊|矿|山|军|分|地|牧|产业|名胜|实验|改革)区$|锦旗$/;

/** Words for many counties, and for the one where something happens. */
const MANY = /各|有关|相关|涉|^(?:沿|跨|毗邻|周边|(?:事发|事故发生|灾害发生|案发|所在|属|当)地)/;

/** A county that GB/T 2260 does not list, known by its ending and what follows: `青山县人民政府`. */
function unlistedCounty(name: string, places: Places): Placed | null {
  const county = UNLISTED.exec(name)?.[1];
  if (!county || NO_DIVISION.test(county) || MANY.test(county)) return null;
  return { where: places.county(county), rest: name.slice(county.length), by: 'full' };
}

/** Whether the whole name is a county's, listed or not, or a city's. */
export function placeAlone(name: string, places: Places): Where | null {
  const mention = places.divisions.opening(name);
  if (mention?.name !== name) {
    const county = autonomous(name, places) ?? unlistedCounty(name, places);
    return county?.rest === '' ? county.where : null;
  }
  const [division] = mention.divisions;
  if (!division || division.level === 'province' || (mention.divisions.length > 1 && !places.isNear(mention.divisions)))
    return null;
  return division.level === 'city' ? places.city(name) : places.county(name);
}

const LEVEL_WORD =
  /^(?:全|我|本)?(自治区|自治州|自治县|自治旗|地区|地(?=[委直纪])|省|市|州|盟|县|区|旗|镇|乡|街道|苏木|师市|兵团(?!第)|(?:新区|开发区|高新区|经开区|示范区)(?=(?!管|党|工委|各)[\u4e00-\u9fff]{2,12}[局委办室处队心部]$))/;
/** Names whose own first word looks like a level: `市政园林局`, `市容环卫局`, `市民服务中心`, `区域合作办`, `市区噪声治理指挥部`. */
const NO_LEVEL =
  /^(?:市政(?:和园林|园林|公用|工程|设施|管理|养护|环卫|绿化|市容|局|处)|市容|市场(?!馆)|市民(?:服务|中心|投诉|热线|诉求|学校|公共|之家|卡)|市区(?!域|划|两级)(?=[\u4e00-\u9fff]{2,24}(?:领导小组|指挥部)$)|县域|区域|区划)/;

/** Whether the name begins with a word of its own that only looks like a level. */
export const isOwnWord = (name: string): boolean => NO_LEVEL.test(name);

/** `市…`, `省…`, `全市…`. */
function byLevelWord(name: string, places: Places): Placed | null {
  const match = LEVEL_WORD.exec(name);
  if (!match?.[1] || match[0].length === name.length || isOwnWord(name)) return null;
  const word = /^自治[州县旗]/.test(match[1]) ? match[1].slice(2) : match[1] === '地区' ? '地' : match[1];
  const where = places.word(word);
  return where ? { where, rest: name.slice(match[0].length), by: 'word' } : null;
}

/** `安澜海关`, `山西证监局`: the document's own city, county or province by short name. */
function byShortName(name: string, places: Places): Placed | null {
  for (const where of places.near)
    if (where.short.length > 1 && name.startsWith(where.short) && name.length > where.short.length)
      return { where, rest: name.slice(where.short.length), by: 'short' };
  return byOtherCity(name, places);
}

/** `太原海关` in a document of the province: another city of it by short name. */
function byOtherCity(name: string, places: Places): Placed | null {
  const mention = places.divisions.opening(name.slice(0, 8), { short: true });
  const city = mention?.divisions.find(({ level, province }) => level === 'city' && province === places.place.province);
  if (!mention || mention.end === name.length) return null;
  const rest = name.slice(mention.end);
  if (city) return { where: places.city(city.name), rest, by: 'short' };
  const county = BRANCH.test(rest) && mention.divisions.find((each) => each.city === places.place.city);
  return county ? { where: places.county(county.name), rest, by: 'short' } : null;
}

/** Agencies of a county that bear its short name, also those of a prefecture that bear its seat's: `桐江供电局`. */
const BRANCH = /^(?:供电局|海关|海事[局处]|调查队)$/;

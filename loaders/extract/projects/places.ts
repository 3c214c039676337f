/** The places printed as a project's location. */
import { yamlFile } from '../../data.js';
import { flatMap } from '../../lists.js';
import { anyOf } from '../../words.js';

const words = yamlFile<{ 'place-ends': string[]; 'place-words': string[] }>('loaders/extract/data/projects.yaml');
const ends = new RegExp(`(?:${anyOf(words['place-ends'])})(?:（[^（）]*）)?$`);
const wholes = new Set(words['place-words']);
const divisionEnd = /[省市县区旗镇乡州盟]$/;
/** No location cell is longer. */
const longest = 400;
const none = /^(?:[—\-–/无]+|待定|\/)$/;

/** True for a name that may be a location by its ending or as a whole: `临江区`, `青湖风景名胜区`, `全市`, `相关县（市、区）`. */
export function looksLikePlace(text: string): boolean {
  return text.length <= 20 && text.length > 1 && (wholes.has(text) || (ends.test(text) && !/[，。；：]/.test(text)));
}

/**
 * The places of a location cell. `gapped` is the text with a space wherever the source has one: a space parts two places where a whole place ends before it
 * (`临江区 云台县`), but not inside one (`云 台县`, `青湖 风景名胜区`). Brackets stay whole (`各县（市、区）`); 等… at the end is dropped, townships are left
 * out (places are counties, cities and zones).
 * A cell of more than 400 characters is no location.
 */
export function placesOf(gapped: string): string[] {
  if (gapped.length > longest) return [];
  const parts = flatMap(splitOutsideBrackets(gapped.trim()), (part) => spaced(part));
  const places = flatMap(parts, (part) =>
    joined(part.replace(/等(?:\d*|[一二三四五六七八九十]*)[个]?(?:地|县|区|市|县区|县市区|镇|乡镇|旗县区?)?$/, '')),
  );
  return [...new Set(places.map((place) => withoutTownship(place)).filter((place) => place && !none.test(place)))];
}

const stands = /(?:位于|地处|坐落于|选址(?:在|于)|建设地[点址](?:为|在|位于)?：?)([^，。；：（）]{2,30})/;
const runs = /起[自于]([^，。；（）]{2,20})，(?:途?经[^，。；（）]{2,40}，)?[止终](?:于|点为)([^，。；（）]{2,20})/;

/** The places in what is told of a work behind its name: `位于青湖新区，总投资2亿元`, `起自临江区，止于云台县`. */
export function placesTold(text: string): string[] {
  const [, from, to] = text.includes('起') ? (runs.exec(text) ?? []) : [];
  const said = from && to ? `${from}、${to}` : /位|地|选/.test(text) ? stands.exec(text)?.[1] : undefined;
  return said ? placesOf(said).filter(looksLikePlace) : [];
}

/** A county, city or zone without the township, village or road behind it (`云台县城关镇`, `云台县城` → `云台县`); a township alone is no place of a project. */
function withoutTownship(place: string): string {
  if (!township.test(place) && !between.test(place) && !beside.test(place))
    return place.replace(/(?<=[\u4e00-\u9fa5]县)城$/, '');
  return within.exec(place)?.[0] ?? '';
}

const township = /(?:镇|乡|街道|街道办|街道办事处|村|社区|苏木|嘎查|[^铁公]路|大道|\d+号)(?:（[^（）]*）)?$/;
/** `临江区沐阳路至环城铁路`, `云台县人民路与南街交叉口`: from one street to another. */
const between = /[路街道桥河].{0,12}(?:至|与|以[东南西北])|(?:交叉口|交汇处|路口|附近)$/;
/** `东溪港两侧（北桥至南闸）`, `沪东公路以北`, `西起人民路`: which side of a street or river, or from which one; 东至县 is a county. */
const beside = /(?:[东南西北两]侧|以[东南西北])(?:（[^（）]*）)?$|^(?:位于|[东南西北][至起](?!县$))/;
const within =
  /^[\u4e00-\u9fa5]{1,8}?(?:自治县|县|市(?![场政])|开发区|高新区|经开区|新区|示范区|(?<![园社景小城市山库片老校矿灌牧林港厂郊街])区|(?<=^[^深浅石半东南西北中])山区|[左右中前后]旗)(?![镇乡])(?=.)/;

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if ('（(〔'.includes(char)) depth++;
    else if ('）)〕'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '、，,；;/\n|'.includes(char)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function spaced(part: string): string[] {
  const out: string[] = [];
  for (const piece of part.trim().split(/\s+/)) {
    const before = out.at(-1);
    if (before === undefined || isWhole(before)) out.push(piece);
    else out[out.length - 1] = before + piece;
  }
  return out;
}

const isWhole = (text: string): boolean =>
  wholes.has(text) || (text.length > 1 && divisionEnd.test(text)) || (text.length > 3 && ends.test(text));

/** `临江区和云台县` → both; `临江-云台-青湖`, as short lists of works on the border have it → each. */
function joined(part: string): string[] {
  if (/^[\u4e00-\u9fa5]{2,4}(?:[-—–][\u4e00-\u9fa5]{2,4})+$/.test(part)) return part.split(/[-—–]/);
  const match = /^(.{1,12}[市县区旗镇乡])(?:[和及与至]|[-—–~]+)(.{1,12}[市县区旗镇乡])$/.exec(part);
  return match?.[1] && match[2] ? [match[1], match[2]] : [part];
}

/** Collectives: `各县（市、区）人民政府`, `市直有关部门`, `各级…`, which keep their words with the place in front. */
import { isOwnWord, readings } from './name.js';
import { once } from './once.js';
import type { Reader, Scope } from './scope.js';
import type { Unit } from './types.js';
import { type CollectiveWords, chinaVocabulary } from './vocabulary.js';
import { zonesInFull } from './zones.js';

interface Patterns {
  counties: RegExp;
  cities: RegExp;
  /** Printed group → the form it is named by. */
  forms: Map<string, string>;
  some: Set<string>;
  keeping: RegExp;
}

const patterns = once(() => compile(chinaVocabulary().collectives));

function compile({ countyGroups, cityGroups, all, some, beginning, holding }: CollectiveWords): Patterns {
  const forms = new Map(countyGroups.flatMap(({ printed, as }) => printed.map((group) => [group, as ?? group])));
  const quantifier = `(${alternatives([...all, ...some])})?`;
  return {
    counties: new RegExp(`^(?:全|本)?[省市州盟]?${quantifier}(${alternatives(forms.keys())})(?!场)(级?)(.*)$`),
    cities: new RegExp(`^(?:全|本)?[省区]?${quantifier}(${alternatives(cityGroups)})(?!场)(级?)(.*)$`),
    forms,
    some: new Set(some),
    keeping: new RegExp(`^(?:${alternatives(beginning)})|${alternatives(holding)}`),
  };
}

function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[（）]/g, '\\$&'))
    .join('|');
}

function collective(name: string, { own }: Scope, rule = 'unit-collective'): Unit {
  return { name, kind: 'COLLECTIVE', level: own.level, city: own.city || null, rule };
}

/** `各县（市、区）政府`, `有关县区`, `各市州人民政府`: the governments of a place's parts, or of those concerned. */
export const countiesReader: Reader = (printed, scope) => {
  const { counties, cities, forms, some } = patterns();
  const name = /^.{2,9}(?:各|有关|相关)/.test(printed) ? withoutOwnPlace(printed, scope) : printed;
  const provincial = scope.own.level === 'PROVINCIAL';
  const match = (provincial && cities.exec(name)) || counties.exec(name);
  const [, quantifier = '', group = '', level = '', tail = ''] = match ?? [];
  if (!group || !isGroup(quantifier, group, tail)) return null;
  if (level && group.length === 1 && !quantifier) return null;
  // 全州县 is a county: the whole of a place has 各县, never 县 alone.
  if (group.length === 1 && !quantifier && (printed.startsWith('全') || scope.places.word(group))) return null;
  // 自治县人民政府 in the document of an autonomous county is its own.
  if (group === '自治县' && !quantifier && scope.own.level === 'COUNTY') return null;
  const concerned = some.has(quantifier);
  const plain = concerned && group === '县' ? '县（市、区）' : (forms.get(group) ?? group);
  const form = group === '县' && scope.own.level === 'CITY' ? '县（市、区）' : plain;
  return collective(
    zonesInFull(scope.own.place + (concerned ? '有关' : '各') + form + governmentOf(tail), scope),
    scope,
  );
};

/** `红河州各县市` → `各县市` in a document of that place. */
function withoutOwnPlace(name: string, { own, places }: Scope): string {
  const [placed] = readings(name, places);
  return placed?.by === 'full' && placed.where.place === own.place ? placed.rest : name;
}

/** A lone 县, 区 or 市 is a group only where a word before it says that there are many. */
function isGroup(quantifier: string, group: string, tail: string): boolean {
  if (group.startsWith('市') && !quantifier) return false;
  if (!quantifier && !/[（、]/.test(group) && tail !== '' && !GOVERNMENT.test(tail)) return false;
  if (group.length === 1 && !quantifier) return group !== '市' && /^(?:级)?(?:人民)?政府$/.test(tail);
  return tail === '' || GOVERNMENT.test(tail) || TAILS.test(tail);
}

const GOVERNMENT = /^(?:人民)?政府$/;
const TAILS =
  /^(?:党委|委|人民政府|政府|各|有关|相关|直|行政|.{0,12}(?:部门|单位|局|委员会|办|机构|指挥部|中心|组织|办公室)$)/;

function governmentOf(tail: string): string {
  if (tail === '' || GOVERNMENT.test(tail)) return '人民政府';
  return tail
    .replace(/^(?:各)?相关(?=部门|单位)/, '有关')
    .replace(/^政府(?=（)/, '人民政府')
    .replace(/管委会$/, '管理委员会');
}

const DEPARTMENTS =
  /^(?<place>地区|[省市州盟县区旗地])?(?<direct>直属|直|属|级|人民政府|政府)?(?<some>(?:各|有关|相关|其他|其它|各级)*)(?<place2>(?:地区|[省市州盟县区旗地])直)?(?<some2>(?:各|有关|相关)*)(?:责任|职能|成员|工作|组成)?(?<noun>部门|单位|委办局|部门和单位|部门（单位）|部门、单位|部门及单位|单位和部门|部门单位|机关|机关各部门|委、办、局|企业|企事业单位)$/;

/** `市直各有关部门`, `安澜市相关部门`, `相关部门`: the departments of the place that are concerned. */
export const departmentsReader: Reader = (name, scope) => {
  const own = scope.own.place;
  const isOwn = own.length > 1 && name.startsWith(own);
  const rest = isOwn ? name.slice(own.length) : name;
  const groups = DEPARTMENTS.exec(rest)?.groups;
  if (!groups) return null;
  const { place = '', direct = '', some = '', place2 = '', some2 = '', noun = '' } = groups;
  if (scope.own.level === 'NATIONAL' || (isOwn && place)) return collective(name, scope);
  const front = (place && scope.places.word(place)?.place) || own || place;
  if (/其[他它]/.test(some + some2))
    return collective(front + rest.slice(place && scope.places.word(place) ? place.length : 0), scope);
  if (place && !scope.places.word(place)) return null;
  if (/有关|相关/.test(some + some2)) return collective(`${front}${direct === '级' ? '级' : '直'}有关${noun}`, scope);
  if (!isOwn && !place && !place2 && some === '') return null;
  return collective(front + rest.slice(place.length).replace(/^政府/, '人民政府'), scope);
};

/** `市各开发区管委会`: as without its level word; `13个街道、镇`: as with 各. */
const ofZones = /^[省市州盟]各[^，]{0,6}(?:开发区|园区|功能区|新区|景区)|^\d{1,3}个[县区市旗镇乡街]/;

/** `村（居）委会`, `乡镇（街道）`: all of them. */
const villages = /^(?:村（居）|居（村）|村（社区）|社区（村）)(?:民?委员?会)?$|^乡?镇（街道(?:办事?处)?）$|^镇街$/;

/** `各乡镇（场）政府`, `乡镇政府（街道办事处）`, `沿江各市政府`, `事发地县（市、区）政府`: behind the place in front. */
const townships =
  /((?:各|有关|相关|沿线|沿途|区|县|市|旗|州|盟)(?:乡镇|镇乡|镇街|街镇|乡（镇）|镇（乡）|乡|镇)(?:（[场街区][^（）]{0,4}）)?|沿[江河海湖淮黄边]各?[市县区旗州]{1,3}|(?:各|有关|相关)(?:城区|(?:涉农|涉海|近郊|远郊|主城|中心城|试点)[县区市])|地[县区市旗州盟（）、]{1,10})政府(?=（|$)/;

/** `各级…`, `县级以上…`, `市、县两级…`, `驻汾…单位`: words that name no single unit. */
export const keepingReader: Reader = (name, scope) => {
  const { keeping } = patterns();
  if (/^驻/.test(name)) return collective(name, scope);
  if (!(keeping.test(name) || ofZones.test(name)) || /^[省市县]人民政府/.test(name)) return null;
  return collective(
    withPlace(villages.test(name) ? `各${name}` : name, scope)
      .replace(/管委会$/, '管理委员会')
      .replace(/街道?办$/, '街道办事处')
      .replace(/街道办(?:处)?）$/, '街道办事处）')
      .replace(/(两级|三级)政府$/, '$1人民政府')
      .replace(townships, '$1人民政府'),
    scope,
  );
};

/** The place in front, taking in a leading level word: `市级部门` → 安澜市级部门, `县级部门` → 安澜市县级部门. */
export function withPlace(printed: string, { own: county, places, document }: Scope): string {
  const { city, province } = document.place;
  const name = printed.replace(/^[我本](?=[省市县区州盟旗镇])/, '');
  const own = places.town && !/^[省市县区州盟旗]/.test(name) ? places.town : county;
  const itself = own.place.slice(own === county ? own.city.length : county.place.length);
  if (itself.length > 2 && itself !== own.place && name.startsWith(itself))
    return own.place + name.slice(itself.length);
  if (own.place.length > 1 && (name.includes(own.place) || (own.short.length > 1 && name.startsWith(own.short))))
    return name;
  if ((city && name.startsWith(city)) || (province && name.startsWith(province)) || name.startsWith(own.place))
    return name;
  if (name.startsWith('自治') && name.startsWith(own.word, 2)) return own.place + name.slice(2 + own.word.length);
  return name.startsWith(own.word) && !isOwnWord(name) ? own.place + name.slice(own.word.length) : own.place + name;
}

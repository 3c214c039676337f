/** Names that no vocabulary holds: kept as printed, with the place in front where it is left out. */
import { eitherOf } from '../matches.js';
import type { Level } from '../records.js';
import { commonSurnames } from '../surnames.js';
import { withPlace } from './collective-names.js';
import { abbreviates, bareForms } from './departments.js';
import { kindOf } from './kinds.js';
import { type Placed, readings } from './name.js';
import type { Reader, Scope } from './scope.js';
import type { Unit } from './types.js';

/** Units that bear a name of their own and need no place: companies, schools, railway sections. */
const OWN_NAME = eitherOf([
  // 安澜供水有限公司, 农业银行安澜支行, 安澜海事局
  /(?:公司|集团|(?<=[\u4e00-\u9fff]{2})(?:[城建交水产农国旅文]投|金控)|银行|车务段|工务段|铁路局(?:[\u4e00-\u9fff]{2,6}(?:办事处|车站|站|段))?|厂|矿|支行|分行|片区|项目部|大学(?:（[\u4e00-\u9fff]{2,7}）)?|学院|[师医农]大|[师医高幼农]专|师院|实验室|海关(?:驻[\u4e00-\u9fff]{2,8}办事处)?|(?<=[\u4e00-\u9fff]{2})(?:日|晚|都市)报社|海事局|[农林牧马]场|团场|警备区|军分区)$/,
  // 首都机场, 民航安澜站
  /^(?:首都|民航)(?=.{2})/,
  // 武警安澜支队
  /^武警[\u4e00-\u9fff]{2,10}支队/,
  // 新疆生产建设兵团第三师, 农八师
  /^(?:新疆生产建设)?(?:兵团)?[第农][一二三四五六七八九十]{1,3}师/,
]);
/** `城投集团`, `水务公司` in a list: every city has its own, so the name alone tells none. */
const OF_EVERY_CITY =
  /^(?:城投|城建|交投|建投|水投|产投|国投|旅投|文旅|水务|公交|轨道|轨道交通|地铁|燃气|热力|供热|自来水|排水)(?:集团|公司)$/;
const NATIONAL = /^(?:国家|中国|中华|全国|国务院|中央)|^[^省市县区州盟旗]{1,7}部$/;
/** Short forms in names of schools and companies. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[\u4e00-\u9fff]{2,4})师大$/, '师范大学'],
  [/(?<=^[\u4e00-\u9fff]{2,4})农大$/, '农业大学'],
  [/(?<=^[\u4e00-\u9fff]{2,4})医大$/, '医科大学'],
  [/(?<=^[\u4e00-\u9fff]{2,4})师院$/, '师范学院'],
  [/(?<=^[\u4e00-\u9fff]{2,4})师专$/, '师范高等专科学校'],
  [/(?<=^[\u4e00-\u9fff]{2,4})医专$/, '医学高等专科学校'],
  [/^(大秦铁路)(?:公司)/, '$1股份有限公司'],
  [/^(?=兵团[第农])/, '新疆生产建设'],
];

/** Takes every name: the place and the rest as printed. */
export const constructedReader: Reader = (printed, scope) => {
  const name = withoutSecondName(printed, scope);
  const [placed] = readings(name, scope.places);
  if (!placed || isPerson(name)) return null;
  if (TOWN.test(name)) return make(inTown(name, scope), scope, 'TOWNSHIP');
  if (placed.by === 'word') {
    const centre = fullerCentre(placed, scope) ?? fullerOffice(placed, scope);
    if (centre) return { ...make(placed.where.place + centre.name, scope, placed.where.level), rule: centre.rule };
    return make(withWord(placed), scope, placed.where.level);
  }
  if (placed.by !== 'none') return make(owned(ofDistrict(placed) ?? name), scope, placed.where.level);
  if (OF_EVERY_CITY.test(name)) return make(withPlace(name, scope), scope, scope.own.level);
  if (standsAlone(name, scope)) return make(owned(name), scope, scope.own.level);
  const national = NATIONAL.test(name) ? ministry(name, placed, scope) : null;
  if (national) return make(national, scope, 'NATIONAL');
  if (/^[县区旗]/.test(name)) return { ...make(withPlace(name, scope), scope, 'COUNTY'), kind: 'COLLECTIVE' };
  const made = make(withPlace(name.replace(countyGovernment, '人民政府'), scope), scope, scope.own.level);
  return made.kind === 'OTHER' ? null : made;
};

/** `澜东区城市运行中心` → 安澜市澜东区城市运行中心: a district's unit is named with its city, as its bureaus are. */
const ofDistrict = ({ where, rest, by }: Placed): string | null =>
  by === 'full' && where.level === 'COUNTY' && where.place.endsWith('区') && !OWN_NAME.test(rest)
    ? where.place + rest
    : null;

/** 桓山县政府: a county that GB/T 2260 does not list, of old or by a slip. */
const countyGovernment = /(?<=^[\u4e00-\u9fff]{2,12}[县区旗])政府$/;

/** What ends a short name of a unit that begins like a person's. */
const UNIT_WORD =
  /(?:局|办|委|厅|部|政府|公司|中心|部门|单位|学校|医院|学院|法院|集团|银行|联社|协会|商会|办公室|机构|企业|委会|支队|大队|机场|林场|水库|电视台|[新业技流]园|[站所段馆校处]|粮库|卫生院|敬老院|农商行|[乡镇村街]|街道|苏木|[一二三四五六七八九十]师)$/;

function isPerson(name: string): boolean {
  return name.includes('·') || (name.length < 4 && commonSurnames.has(name.charAt(0)) && !UNIT_WORD.test(name));
}

/** `汾川市职业学院（汾川技师学院）` is one unit with a second name. */
function withoutSecondName(name: string, { vocabulary }: Scope): string {
  const match = /^(.{4,})（([^（）]{3,})）$/.exec(name);
  const [first, second] = [match?.[1] ?? '', match?.[2] ?? ''];
  return first && kindOf(first, vocabulary) !== 'OTHER' && kindOf(second, vocabulary) !== 'OTHER' ? first : name;
}

/** A town or street of its own name: `四季青镇政府`, `上地街道`, `江南街道办`. */
const TOWN =
  /^(?![各乡镇街有相其县市区省])[\u4e00-\u9fa5]{2,12}(?:[镇乡](?:人民)?政府|街(?:道(?:办(?:事处)?)?|办)?|苏木(?:人民)?政府)$|^(?![各乡镇街有相其县市区省])[\u4e00-\u9fa5]{1,6}(?:(?<![小城乡集强名古心点范]|^村|[乡农强名各全建色丽]村)镇|乡|苏木)$/;

/** The town with its place in front, also where it bears the name of its county: `柏川镇政府` in 柏川县. */
function inTown(name: string, scope: Scope): string {
  const { place, short } = scope.own;
  const full = name.replace(/(?<=[镇乡木])(?:政府)?$/, '人民政府').replace(/街(?:道办?|办)?$/, '街道办事处');
  const named = full.startsWith(short) && /^(?:[镇乡]|街道|苏木)/.test(full.slice(short.length));
  return named ? place + full : withPlace(full, scope);
}

/** Words that a short name of a centre leaves out. */
const LEFT_OUT = /服务|管理|发展|事业|事务|保障|综合|指导|推广/g;

/** `市农机中心` where the gazette prints 市农机服务中心, or a name that lacks one character of the only one it can be. */
function fullerCentre({ rest, where }: Placed, { printed }: Scope): { name: string; rule: string } | null {
  if (!rest.endsWith('中心')) return null;
  const others = printed.centres(where.place).filter((name) => name.length > rest.length);
  const fuller = others.filter((name) => name.replace(LEFT_OUT, '') === rest);
  const mended = others.filter((name) => rest.length > 6 && lacksOne(rest, name));
  const [name, second] = fuller.length > 0 ? fuller : mended;
  return name && !second ? { name, rule: fuller.length > 0 ? 'unit-abbreviation' : 'unit-mended' } : null;
}

/** `市招管办` where the gazette prints 市招标投标管理办公室, the only office of the place that it can abbreviate. */
function fullerOffice({ rest, where }: Placed, { printed }: Scope): { name: string; rule: string } | null {
  if (!rest.endsWith('办') || rest.length < 3) return null;
  const short = rest.slice(0, -1);
  const [name, second] = printed
    .offices(where.place)
    .filter((each) => abbreviates(short, each.slice(0, -'办公室'.length)));
  return name && !second ? { name, rule: 'unit-abbreviation' } : null;
}

/** Characters that tell one unit from another. */
const TELLING = /[一二三四五六七八九十东西南北第新老]/;

function lacksOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1) && !TELLING.test(long.charAt(at));
}

/** `市委农办` → 中共安澜市委…, `市政府X`, `市府X` → 安澜市人民政府X, `市X管委会` → 安澜市X管理委员会. */
function withWord({ rest, where }: Placed): string {
  const full =
    where.place +
    rest
      .replace(/^(?:政府|府(?=督|法|应|金|侨|外|信|驻|研|参|秘|口|机|电|新))(?=.)/, '人民政府')
      .replace(/区政府$/, '区人民政府')
      .replace(/管委会$/, '管理委员会')
      .replace(committee, '委员会');
  return /^委(?!员会).{2,}/.test(rest) ? `中共${full}` : full;
}

/** `市服务业委` → 市服务业委员会; not 工委, 纪委 and committees of a place. */
const committee = /(?<=[\u4e00-\u9fa5]{2})(?<![党纪团工管常市县区州省盟旗])委$/;

/** Null for 党群工作部, which is the place's own. */
function ministry(name: string, { where }: Placed, scope: Scope): string | null {
  const [form] = name.endsWith('部') ? bareForms(name.slice(0, -1), where, scope) : [];
  if (form) return form.full.replace(/(?:委员会|厅|局|办公室)$/, '部');
  return /^(?!国家|中).*(?:工作|综合|促进|管理|服务)部$/.test(name) ? null : owned(name);
}

function owned(name: string): string {
  return OWNERS.reduce((full, [short, put]) => full.replace(short, put), name).replace(/管委会$/, '管理委员会');
}

/** Names with the place inside them (`云河…合作区运营中心`) and names of companies need none in front. */
function standsAlone(name: string, { own }: Scope): boolean {
  return OWN_NAME.test(name) || (own.short.length > 1 && name.includes(own.short));
}

function make(name: string, { own, vocabulary }: Scope, level: Level): Unit {
  return {
    name,
    kind: kindOf(name, vocabulary),
    level,
    city: level === 'NATIONAL' ? null : own.city || null,
    rule: 'unit-constructed',
  };
}

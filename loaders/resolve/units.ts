/** Single units of a place: `市发改委`, `安澜市教育局`, `市公安局交警支队`, `财政部门`. */
import { matches } from '../matches.js';
import { bareForms, departmentForms, type Form } from './departments.js';
import { type Placed, placeAlone, readings } from './name.js';
import { organAt, organWithin } from './organs.js';
import type { Reader, Scope } from './scope.js';
import type { Resolution, Unit } from './types.js';
import type { Where } from './where.js';

/** A department or organ of some place, by the surest reading of its name. */
export const unitReader: Reader = (name, scope) => {
  const plain = name.replace(/（[^（）]*）$/, '') || name;
  if (scope.printed.zones.includes(plain)) return null;
  const full = scope.fullNames().get(plain);
  if (full) return unit(full.name, full.kind, full.where, 'unit-fixed-name');
  const placed = readings(plain.replace(/^中共(?!中央)/, ''), scope.places);
  const county = countyOf(plain, scope) ?? branchOf(plain, scope);
  if (county) return county;
  for (const reading of placed) {
    const found = organOf(reading, scope) ?? departmentOf(reading, scope);
    if (found && !(reading.by === 'none' && placed.length > 1 && isWeak(found))) return found;
  }
  const within = organWithin(plain, scope.places, scope.vocabulary);
  if (within) return unit(within.name, within.kind, within.where, 'unit-registered-name');
  for (const reading of placed) {
    const found = partOf(reading, scope) ?? bareOf(reading, scope);
    if (found) return found;
  }
  return null;
};

/** A county or city that stands among units means its government: `澜东区`. */
function countyOf(name: string, { places, vocabulary }: Scope): Unit | null {
  const where = placeAlone(name, places);
  const government = where && organAt('人民政府', where, undefined, vocabulary);
  return government && unit(government.name, 'GOVERNMENT', government.where, 'unit-place-for-government');
}

/** `公安雁滨分局`, `国土雁滨分局` in a district or of one: the branch there of the city's bureau. */
function branchOf(name: string, scope: Scope): Resolution | null {
  const where = name.endsWith('分局') ? scope.places.at('CITY') : null;
  if (!where?.city) return null;
  for (const length of [2, 4, 3]) {
    const owner = `${name.slice(0, length)}局`;
    const seat = name.slice(length, -'分局'.length);
    if (!isCounty(seat, scope)) continue;
    const found =
      organOf({ rest: owner, where, by: 'word' }, scope) ?? departmentOf({ rest: owner, where, by: 'word' }, scope);
    if (found && 'name' in found && found.kind === 'DEPARTMENT' && !isWeak(found))
      return { ...found, name: `${found.name}${seat}分局`, rule: 'unit-part', owner: found.name };
  }
  return null;
}

/** A county of the place by its short name: the document's own, or one that GB/T 2260 lists there. */
function isCounty(short: string, { own, places }: Scope): boolean {
  if (short.length < 2) return false;
  if (own.level === 'COUNTY' && own.short === short) return true;
  const mention = places.divisions.opening(short, { short: true });
  return (
    mention?.end === short.length &&
    mention.divisions.every(({ level }) => level === 'county') &&
    places.isNear(mention.divisions)
  );
}

/** A guess from characters alone: not enough where the name can also be read with its level word. */
function isWeak(found: Resolution): boolean {
  return 'rule' in found && (found.rule === 'unit-abbreviation' || found.rule === 'unit-mended');
}

function unit(name: string, kind: Unit['kind'], { level, city }: Where, rule: string): Unit {
  return { name, kind, level, city: city || null, rule };
}

function organOf({ rest, where }: Placed, { places, vocabulary }: Scope): Resolution | null {
  const organ = organAt(rest, where, places.date, vocabulary);
  return organ && unit(organ.name, organ.kind, where, 'unit-fixed-name');
}

/** A department of the place; `桐阳生态环境局` is what the city's bureau has in 桐阳县: 安澜市桐阳生态环境局. */
function departmentOf({ rest, where, by }: Placed, scope: Scope): Resolution | null {
  if (by === 'short' && rest === '生态环境局' && where.level === 'COUNTY' && where.city)
    return unit(`${where.city}${where.short}${rest}`, 'DEPARTMENT', where, 'unit-part');
  const own = chosen(departmentForms(rest, where, scope), where);
  return own ?? ofGovernment(rest, where, scope);
}

/** `市政府口岸办`, `市府法制办`, `行署法制办` → 汾川市人民政府口岸办公室: a department that carries its government in its name. */
function ofGovernment(rest: string, where: Where, scope: Scope): Resolution | null {
  const [, league, body] = /^(?:(?:人民)?政府|府|(行署|行政公署))(.{2,})$/.exec(rest) ?? [];
  const [form, other] = body ? departmentForms(body, where, scope) : [];
  if (!form || other || form.rule === 'unit-abbreviation' || form.rule === 'unit-mended') return null;
  const government = league ? '行政公署' : '人民政府';
  return unit(`${where.place}${government}${form.full.replace(/^人民政府/, '')}`, form.kind, where, form.rule);
}

/** A bare department; of its government it is none other (`市人民政府水行政主管部门` → 汾川市水利局), nor with a second field in brackets (`农业农村（畜牧兽医）部门`). */
function bareOf({ rest, where, by }: Placed, scope: Scope): Resolution | null {
  if (by === 'short') return null;
  const body = /(?:部门|机关)$/.test(rest)
    ? rest.replace(/^(?:人民)?政府(?=.{4})|（[^（）]{2,8}）(?=.{2,6}$)/g, '')
    : rest;
  return chosen(bareForms(body, where, scope), where);
}

/** A prefecture or league has no 人民政府 that its departments could be of: 喀音地区国有资产监督管理委员会. */
const ofPeoples = /^人民政府(?=国有)/;

function chosen(forms: Form[], where: Where): Resolution | null {
  const [first] = forms;
  if (!first) return null;
  if (forms.length > 1) return { candidates: forms.map(({ full }) => where.place + full).sort() };
  const full = /盟$|地区$/.test(where.place) ? first.full.replace(ofPeoples, '') : first.full;
  return unit(where.place + full, first.kind, where, first.rule);
}

const PART = /(?:分局|支队|大队|总队|中队|中心|办公室|处|科|股|室|所|队|站|分队|管理局|监察局|执法局|指挥部)$/;
/** Parts of departments that are printed short. */
const PART_NAMES: Record<string, string> = { 交警支队: '交通警察支队', 交警大队: '交通警察大队' };

/** A part of a department: `市公安局澜东分局` is the department's full name with the rest as printed. */
function partOf({ rest, where }: Placed, scope: Scope): Resolution | null {
  if (!PART.test(rest)) return null;
  for (const match of matches(rest, /局|委|厅|院|府/g)) {
    const end = match.index + 1;
    if (end < 3 || end > rest.length - 2) continue;
    const owner = rest.slice(0, end);
    const found =
      organOf({ rest: owner, where, by: 'word' }, scope) ?? departmentOf({ rest: owner, where, by: 'word' }, scope);
    if (!found || !('name' in found) || isWeak(found)) continue;
    const part = rest.slice(end).replace(/^员会/, '');
    const name = owner === '人民政府' ? where.place + owner : found.name;
    return { ...found, name: name + (PART_NAMES[part] ?? part), rule: 'unit-part', owner: found.name };
  }
  return null;
}

/** `大气处`, `规划财务科`, `机关党委` where a department alone has issued the document: its own section. */
const section =
  /^(?:办公室|机关党委|机关纪委|(?![省县州盟旗各全有相本我该]|市(?![场容政民])|区(?![划域]))[\u4e00-\u9fff]{1,14}(?:[科股]|(?<!公)司|(?<!办事|管理|稽查|稽征|监督|保护|征收|代表|信访|联络)处))$/;
const sectionOwner =
  /^(?!.*(?:人民政府|常务委员会|[、 ]))[\u4e00-\u9fff]{2,12}?[省市县区州盟旗].{2,16}(?:厅|局|委员会|委)$/;

/** 财政部, 税务总局 as issuers, also by their 办公厅. */
const ministry =
  /^(?!.*[省市县区州盟旗])(?:[\u4e00-\u9fff]{2,12}(?:部|总局|委员会)|(?:国家|中国)[\u4e00-\u9fff]{2,8}局)(?=(?:办公厅)?$)/;

/** `市局质量监督管理处`, `委办公室` where a bureau or a commission has issued the document: its word for itself before its section. */
const ofItself = /^(?:[省市县区州盟旗]?局|[委厅])(?=(?:[\u4e00-\u9fff]{2,20}(?:[处科股室]|[支大总]队)|机关党委)$)/;

export function sectionOf(name: string, { document, own }: Scope): Resolution | null {
  const { issuer } = document;
  const itself = ofItself.exec(name)?.[0].at(-1);
  const ofOwn = itself !== undefined && issuer.replace(/委员会$/, '委').endsWith(itself);
  if (!(ofOwn || section.test(name))) return null;
  const owner = ministry.exec(issuer)?.[0] ?? (sectionOwner.test(issuer) ? issuer : null);
  if (owner === null) return null;
  const unit = {
    name: owner + name.replace(ofItself, ''),
    kind: 'DEPARTMENT',
    level: own.level,
    city: own.city || null,
  } as const;
  return { ...unit, rule: 'unit-part', owner };
}

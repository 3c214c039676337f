/** The units of an implementing column, one by one. */
import { yamlFile } from '../../data.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import { anyOf, inOrder } from '../../words.js';

const words = yamlFile<{ 'unit-ends': string[]; verbs: string[] }>('loaders/extract/data/approvals.yaml');
const endPattern = new RegExp(`(?:${anyOf(words['unit-ends'])})$`);
const verbPattern = new RegExp(`(?:${inOrder(words.verbs)})`, 'g');
const connector = /牵头会同|会同|以及|或者|并商|[或和及与]/g;
/** 县（市、区）, 乡镇（街道）, 区（管委会）: brackets that belong to a name. */
const namePart =
  /^(?:[省市县区旗镇乡州盟、,，/]|街道|街|社区|功能区|管委会|自治县|自治州|自治旗|特区|林区|开发区|新区|园区|场|团|含|办|办事处|处|苏木){1,12}$/;
const levelWord =
  /^(?:设区的?)?(?:国家|中央|自治区|自治州|自治县|自治旗|省|州|盟|市|地区|地|县级市(?![场政容])|县|区|旗|乡|镇|街道|县市区|区县|市县|旗县|(?:[县区市旗乡镇]（[^（）]{1,12}）))(?:级|两级|三级|本级)?$/;
const levelStart =
  /^((?:设区的?)?(?:国家|中央|自治区|自治州|自治县|自治旗|省|州|盟|市|地区|县级市(?![场政容])|县市区|区县|旗县区|县|区|旗|乡|镇)(?:（[^（）]{1,12}）)?)(级|两级|三级|各级|本级)?/;

/** `市水利局`, `各乡镇`: what ends like those who use powers. */
export const looksLikeUnit = (text: string): boolean =>
  /(?:局|厅|委|办|政府|部门|机关|机构|会|中心|公司|支队|院|处|所|站|街道)$|^各?(?:乡镇|镇街|县区|区县)$/.test(text);

/** True for 设区市, 县级: what says at which level, not who. */
export const levelsAlone = (units: readonly string[]): boolean =>
  units.length > 0 && units.every((unit) => levelWord.test(unit) || unit === '设区市');

const longestCell = 2000;
const longestUnit = 120;

/** The text without its bracketed remarks; brackets that belong to a name (县（市、区）) stay. Unclosed brackets run to the end. */
export function withoutRemarks(text: string): string {
  let out = '';
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if ('（(〔['.includes(char)) {
      if (depth++ === 0) opened = at;
    } else if ('）)〕]'.includes(char)) {
      if (depth > 0 && --depth === 0 && belongs(text, opened, at)) out += text.slice(opened, at + 1);
    } else if (depth === 0) out += char;
  }
  return out;
}

function belongs(text: string, opened: number, closed: number): boolean {
  return (
    /[省市县区旗乡镇道州盟]/.test(text[opened - 1] ?? '') &&
    closed - opened <= 16 &&
    namePart.test(text.slice(opened + 1, closed))
  );
}

/**
 * The units named in an implementing cell. Remarks in brackets and what the unit does (`由…受理`, `…初审`) are dropped; `市、县级政府` gives 市级政府 and 县级政府,
 * `A或B`, `A会同B` both units; `各县（市）、区自然资源局` stays one; a level label (`省级：`) is dropped. A cell that holds a law (《…》) or more than 2 000
 * characters gives none.
 */
export function unitsOf(text: string): string[] {
  if (text.length > longestCell || text.includes('《')) return [];
  const listed = withoutRemarks(
    text.replace(/(?:^|\s|[；;。])\d{1,2}[.、．]/g, '；').replace(/\b(?:and|or)\b/g, '、'),
  ).split(/(?<!（[^（）]{0,16})(?:[，,；;。/\n\r\t|]|(?<!县（[市区]）|各[县区市旗])、|、(?![县区市旗](?!场)))+/);
  const parts = flatMap(listed, (part) =>
    part.trim().split(/(?<=[局厅委办府门关构会心队行院处所站])\s+(?=[省市县区旗乡镇州盟各])/),
  )
    .map((part) => part.replace(/\s+/g, '').replace(/^[^：:]{1,8}[：:]/, ''))
    .filter((part) => part.length <= longestUnit);
  return [
    ...new Set(
      whole(spread(flatMap(parts, connected).map((part) => named(part)))).filter(
        (part) => part.length > 1 && /[\u4e00-\u9fff]/.test(part),
      ),
    ),
  ];
}

/** `A会同B` → A, B: only where a unit's name ends before the connecting word, or a level word stands alone before it (`市或县级…`). */
function connected(part: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of matches(part, connector)) {
    const before = part.slice(start, match.index);
    const after = part.slice(match.index + match[0].length);
    if (!after || !(endPattern.test(before) || levelWord.test(before))) continue;
    if (!hasUnit(after)) continue;
    pieces.push(before);
    start = match.index + match[0].length;
  }
  return [...pieces, part.slice(start)];
}

const hasUnit = (text: string): boolean => words['unit-ends'].some((end) => text.includes(end));

/** The unit's name alone: without 由, 报 before and what it does behind. */
function named(part: string): string {
  const text = part.replace(
    /^(?:由|报|经(?![济贸信开])|需|应由|统一由|下放至?|下放给|委托给?|交由|授权给?|赋予|划转至?|划入|退回|收回|移交至?|承接[：:]?|取消[：:]?)+/,
    '',
  );
  for (const match of matches(text, verbPattern))
    if (match.index > 0 && endPattern.test(text.slice(0, match.index)) && !continuesName(text, match.index))
      return text.slice(0, match.index);
  return text.replace(/(?:等部门|等单位|等)$/, '');
}

/** 审批服务管理局, 审查中心: the word is part of a longer unit name. */
function continuesName(text: string, at: number): boolean {
  const rest = text.slice(at);
  return endPattern.test(rest) && !/[并后，]/.test(rest);
}

/** Level words standing alone take the rest of the name after them: 市, 县级政府 → 市级政府, 县级政府. */
function spread(parts: string[]): string[] {
  const out: string[] = [];
  let waiting: string[] = [];
  let places: string[] = [];
  for (const part of flatMap(parts, (each) => twoLevels(each))) {
    const isPlace = placeAlone.test(part);
    if (levelWord.test(part)) waiting.push(part);
    else if (isPlace && !waiting.length) places.push(part);
    else {
      out.push(...(waiting.length ? places : withDepartment(places, part)));
      places = isPlace ? [part] : [];
      if (isPlace) continue;
      out.push(...withName(waiting, part), part);
      waiting = [];
    }
  }
  return [...out, ...places, ...waiting];
}

/** Places with the department of the place that stands behind them. */
function withDepartment(places: string[], next: string): string[] {
  const department = placed.exec(next)?.[2];
  return department ? places.map((place) => place + department) : places;
}

/** Levels with the rest of the name that stands behind them. */
function withName(levels: string[], next: string): string[] {
  const match = levelStart.exec(next);
  const rest = next.slice(match?.[0].length ?? 0);
  const grade = match?.[2] === '级' ? '级' : '';
  return levels.map((level) => (level.endsWith('级') ? `${level}${rest}` : `${level}${grade}${rest}`));
}

/** 河东区, 沂南县行政审批局: a place alone before a place with its department shares that. */
const placeAlone = /^(?![各省市县区本])[\u4e00-\u9fff]{1,7}[区县市旗乡镇]$/;
const placed =
  /^((?!各)[\u4e00-\u9fff]{1,7}?[区县市旗乡镇])([\u4e00-\u9fff]{2,14}(?:局|部门|政府|委员会|办公室|中心|[所站]))$/;

/** 市县两级住建部门, 省市县三级…: one unit per level. */
function twoLevels(part: string): string[] {
  const match = /^([省市县区旗乡镇]{2,4})(?:[两二三四]级|级)(.{2,})$/.exec(part);
  return match ? [...(match[1] ?? '')].map((level) => `${level}级${match[2]}`) : [part];
}

/** What a part shares with the next whole one: `东区、西区建设主管部门`, `发改、工信部门`, `东山、西湖街道办事处`; empty where nothing. */
function endingOf(part: string, next: string): string {
  if (/[区县市旗]$/.test(part)) return ofDistrict.exec(next)?.[0] ?? '';
  return /(?:主管)?部门$/.exec(next)?.[0] ?? (/[镇乡]$/.test(part) ? '' : (ofStreet.exec(next)?.[0] ?? ''));
}

const ofDistrict = /(?<=[区县市旗])[\u4e00-\u9fff]{2,8}部门$/;
const ofStreet = /(?<=^(?![各相有所属])[\u4e00-\u9fff]{2,6})街道(?:办事处)?$/;

/** Each part with the ending that it shares with the one after it. */
function whole(parts: string[]): string[] {
  return parts.map((part, at) => {
    if (endPattern.test(part) || part.length > 8) return part;
    return part + endingOf(part, parts.slice(at + 1).find((next) => endPattern.test(next)) ?? '');
  });
}

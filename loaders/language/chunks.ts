/** Lists of units taken apart: separators outside brackets, conjunctions between whole names, tails like 等部门. */
import { endsIn } from '../characters.js';
import { matches } from '../matches.js';
import { anyOf } from '../words.js';
import { isShortName, nameForm } from './names.js';
import { unitWords } from './vocabulary.js';

/** A part of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const { which, heads, works, classes } = unitWords.behindEtc;
/** 等部门, 等12个单位, 等市直有关部门, `东屏区、云台县等区县政府`, `城关、东关等镇`, 等地 … at the end of a list. Group 1 is what stands after 等 and the count. */
const tail = new RegExp(
  `等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?(?:个|家)?(${[
    `(?:(?:有关|相关)(?=.[直级]))?(?:${anyOf(unitWords.levels)})?(?:委|直|级|属|本级)?各?(?:${anyOf(which)}){0,3}(?:${anyOf(heads)})?`,
    `[^、，；]{2,20}成员单位|[^、，；。等和与及的]{2,6}(?:单位|企业)|[^、，；。等和与及的]{2,12}(?:(?:${anyOf(works)})(?:部门|机构)|指挥部)`,
    `各?(?:有关|相关)?(?:${anyOf(classes)})(?:(?:人民)?政府)?|地区?`,
  ].join('|')})(?:负责同志|负责人)?$`,
);

/** `…等部门（以下统称行业主管部门）`: what those before are called. */
const defined = /（以下(?:统|简)?称[^（）]*）$/;

/** A list without its tail: `names` is what is listed, `tail` what 等 stands for (empty text after a bare 等), null without 等. */
export function cutTail(whole: string): { names: number; tail: string | null; tailStart: number } {
  const text = whole.includes('（以下') ? whole.replace(defined, '') : whole;
  const at = text.lastIndexOf('等', text.length - 1);
  const found =
    at > 0 && text.length - at <= 24 && !/平等[县区旗镇乡街]/.test(text.slice(at - 1, at + 2))
      ? tail.exec(text.slice(at))
      : null;
  if (found?.index !== 0) return { names: whole.length, tail: null, tailStart: whole.length };
  const words = found[1] ?? '';
  return { names: at, tail: words, tailStart: at + found[0].indexOf(words, 1) };
}

/** 会 for 会同 and 或 stand between two names alone: `市教育局会市财政局`, `林业部门或者森林公安机关`. */
const conjunction = /以及|[和与及暨]|(?<=[局委办厅门关构府])或者?|(?<=[局委办厅])会(?=[省市县区州盟旗])/g;
const anyConjunction = /[和与及暨]|[局委办厅门关构府]或|[局委办厅]会[省市县区州盟旗]/;

/** `安宁县委县政府`, `市委市政府`: the committee and the government of one place, nothing between them. */
const stuckParty = /^[\u4e00-\u9fff]{0,7}?([省市县区州盟旗])委(?=\1(?:人民)?政府$)/;

/** Parts joined by 和, 及, 与, 以及, as far as both sides are names: `各县政府和市公安局`, not `文化和旅游局`. Each part without the conjunction. */
export function splitConjunctions(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const party = piece.includes('政府') ? stuckParty.exec(piece) : null;
  if (party)
    return [
      { start, end: start + party[0].length },
      { start: start + party[0].length, end },
    ];
  const begins = piece.length > leastNames ? runTogether(piece).map((at) => start + at) : [];
  const last = begins.at(-1);
  if (last !== undefined) {
    const names = [start, ...begins.slice(0, -1)].map((from, i) => ({ start: from, end: begins[i] as number }));
    return [...names, ...splitConjunctions(text, { start: last, end })];
  }
  if (!anyConjunction.test(piece)) return [{ start, end }];
  const own = matches(piece, ownConjunction).map(({ index, 0: stem }) => ({
    start: index,
    end: index + stem.length,
  }));
  for (const match of matches(piece, conjunction)) {
    if (own.some((stem) => match.index > stem.start && match.index < stem.end)) continue;
    const right = match.index + match[0].length;
    if (!joins(piece.slice(0, match.index), piece.slice(right))) continue;
    return [{ start, end: start + match.index }, ...splitConjunctions(text, { start: start + right, end })];
  }
  return [{ start, end }];
}

/** Fields of work with a conjunction of their own (`发展和改革`) are never taken apart. */
const ownConjunction = new RegExp(anyOf(unitWords.stems.filter((stem) => /[和与及]/.test(stem))), 'g');

/** `（以下称各区政府）` behind the last name. */
const shortly = /（以下(?:统|简)?称[^（）]{1,16}）$/;

function joins(left: string, glossed: string): boolean {
  const right = glossed.endsWith('）') ? glossed.replace(shortly, '') : glossed;
  if (left.length < 2 || right.length < 2) return isLevelWord(left) && startsWithLevel(right);
  const leftForm = nameForm(left);
  if (leftForm === 'strict') return isUnitList(right);
  if (leftForm === 'loose') return nameForm(right) === 'strict' && !(ownLevel.test(left) && bareBureau.test(right));
  return (
    (leftForm === 'stem' && (nameForm(right) === 'stem' || /(?:部门|机关)$/.test(right))) ||
    (isLevelWord(left) && startsWithLevel(right))
  );
}

/** `市港航口岸和渔业管理局`: what ends like a place or a house behind a level word, and a bureau without one, are the two fields of one. */
const ownLevel = /^[省市县区州盟旗](?![级直属])[\u4e00-\u9fff]{2,}/;
const bareBureau = /^(?![省市县区州盟旗各有相])[\u4e00-\u9fff]{2,10}(?:管理|监督|发展|服务)(?:局|办公室|中心)$/;

function isUnitList(text: string): boolean {
  const { names } = cutTail(text);
  const first = text.slice(0, names).split(conjunction)[0] ?? '';
  return (
    ['strict', 'loose', 'stem'].includes(nameForm(text.slice(0, names))) ||
    nameForm(first) === 'strict' ||
    isLevelWord(first)
  );
}

const place = '(?:省|市|县|特区|区|旗|州|盟|乡|镇|街道|苏木|乡镇|自治县|自治州|设区市|设区的市|县市|市区|区市|辖市)';
/** What stands before a level that is named by what happens there, as source of a pattern: 各, 有关, 事发地的. */
export const unnamedPlace =
  '(?:各|有关|相关|所涉|涉及|沿[线途江河海湖黄边]|(?:事发|(?:事[故件]|[灾疫火震险]情?|灾害|火灾)?发生|所在|受灾|案发|迁[出入]|流[出入]|输[出入]|安置)地的?|[\\u4e00-\\u9fff]{2,6}所在(?:地的?)?)';
const levelWord = new RegExp(`^(?:各地$|(?:${unnamedPlace}{0,2}|\\d{1,3}个)${place}(?:级|（[市县区旗州地盟]）)?$)`);
const countyLevel = '(?:县|特区|区|旗|自治县|县级市|县市区|县区|区县|旗县)';
const goesOn = new RegExp(
  `^(?:各|有关|相关)?(?:${countyLevel}|市|州|盟|乡镇|乡|镇|街道|苏木)(?:$|[（〔〈]|级|(?:人民)?政府|.{1,24}(?:政府|部门|机关|机构|管委会|办事处)(?:（以下.{1,16}）)?$)`,
);
const cityThing = /^市(?:委|直|政府|人民政府|有关|相关|各|级|.{1,12}(?:部门|机关|机构)$)/;

/** A level alone, waiting for the rest: `市` in `市、县（市、区）人民政府`, `各区` in `各区、县（市）`. */
export function isLevelWord(text: string): boolean {
  return text.length < 12 && endsLikeLevel(text) && levelWord.test(text);
}

const endsLikeLevel = (text: string): boolean => endsIn(text, '省市县区旗州盟乡镇道木级）地');

/** `市、县`: level words and nothing else, waiting for the rest. */
export const areLevelWords = (words: string): boolean =>
  endsLikeLevel(words) && words.split(/[、和及与]/).every(isLevelWord);

/** True where a piece can go on with the level word before it: `县（市、区）人民政府` after `市`; not `市有关部门` after `各县`, but `市人民政府` after `各地、州`, `各县` and `有关县`, 办事处 after `各区、镇`. */
export function startsWithLevel(text: string, before = ''): boolean {
  if (/(?:[地州盟]|^(?:各|有关|相关)(?:县|旗|自治县))$/.test(before) && /^市(?:人民)?政府/.test(text)) return true;
  if (/^各.*[区乡镇]$/.test(before) && /^(?:街道|街道办|街)?办事处$/.test(text)) return true;
  if (text.length < 18 && sharedBureau.test(text) && classBefore.test(before)) return true;
  if (ofTheCounty.test(text) && /(?:[乡镇]|街道|苏木)$/.test(before)) return false;
  return goesOn.test(text) && !cityThing.test(text);
}

/** `各街道、区直各部门`: a county's departments are no towns'. */
const ofTheCounty = /^[县区旗](?:[直级]|各|有关|相关|(?:人民)?政府.)/;

/** `各县（市）、区卫生局`, `各区、县教育局`: one bureau in each. */
const classBefore = /^各?(?:县|区|旗|自治县)(?:（[市县区旗]）)$|^各(?:县|区|旗|自治县)$/;
const sharedBureau = /^(?:县|区|旗)(?:（[市县区旗]）)?[\u4e00-\u9fff]{1,12}(?:局|委|办|委员会|办公室|部门)$/;

/** Where the second and further names begin of those that stand together without a sign: `市卫健委市公安局` → 4, `市教育局团市委` → 4; none where the text is one name. */
function runTogether(name: string): number[] {
  const level = /^团?([省市县区州盟旗])/.exec(name)?.[1];
  const signs = level ? matches(name, nextName).filter(({ 0: sign }) => sign === '各' || sign.endsWith(level)) : [];
  const places = signs.map(({ index }) => index).filter((at) => at >= leastName);
  if (!places.length) return [];
  /** Where each name that may begin ends, the last ones first. */
  const ends = new Map<number, number>();
  for (const at of [...places].reverse())
    ends.set(at, isLastName(name.slice(at)) ? name.length : endOfName(name, at, places, ends));
  ends.set(0, endOfName(name, 0, places, ends));
  const begins: number[] = [];
  for (let at = ends.get(0); at && at < name.length; at = ends.get(at)) begins.push(at);
  return begins;
}

/** Where the name at `from` ends and others begin that reach to the end; 0 where there is none. */
function endOfName(name: string, from: number, places: readonly number[], ends: ReadonlyMap<number, number>): number {
  if (name.length - from <= leastNames || name[from] === '各') return 0;
  const near = places.filter((at) => at - from >= leastName && at - from <= longestName);
  return near.find((at) => ends.get(at) && endsName(name.slice(from, at)) && !isOneOffice(name, at)) ?? 0;
}

/** Fewest characters of a name before another, and of two; most of a name. */
const leastName = 3;
const leastNames = 5;
const longestName = 24;

/** `市纪委市监委` has two names and is one office. */
const isOneOffice = (name: string, at: number): boolean =>
  name.startsWith('纪委', at - 2) && name.startsWith('监', at + 1);

/** What a name may begin with that stands behind another without a sign: a level, 团市委, 各; not 市场, 市直. */
const nextName =
  /团?(?:省(?![长直级属内外])|市(?!民(?![政族宗])|[场长区容直级属域内外中郊]|政(?!府|协))|县(?![长直级属域城内外])|区(?![长直级属域内外块])|[州盟旗](?![长直级属域内外]))|各(?=[省市县区州盟旗乡镇])/g;

/** Whether a text is a name on which another may follow: `省财政厅`, `市总工会`, `团市委`. */
const endsName = (text: string): boolean =>
  isShortName(text) || (text.length < 12 && /[局委办厅会联社署]$/.test(text) && nameForm(text) === 'strict');

/** Whether a text may be the last of them, perhaps 各县区政府; a branch (`市中分局`) belongs to what stands before it. */
function isLastName(text: string): boolean {
  if (text.startsWith('各')) return text.length <= longestTail && ofAll.test(text) && nameForm(text) === 'strict';
  return text.length <= longestName && endsName(text) && !text.endsWith('分局');
}
const ofAll = /(?:政府|公署|管委会|办事处)(?:（[^（）]{1,12}）)?$/;
const longestTail = 45;

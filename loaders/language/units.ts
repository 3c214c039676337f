/** Units out of the terms of a list: what is listed, with what the text leaves out put back. */
import type { Passage } from '../layout/passage.js';
import { anyOf } from '../words.js';

import { levelsOf } from './levels.js';
import { isShortName } from './names.js';
import { readTerms, type Term } from './terms.js';
import { unitWords } from './vocabulary.js';

/** One unit as printed. `name` is the mention with its level or ending put back: `省工信厅` for `工信厅` after `省住房城乡建设厅、`. */
export interface UnitMention {
  mention: string;
  name: string;
  passage: Passage;
}

/** One unit with the term it was read from. A term of two levels (`市、县（市、区）人民政府`) gives two. */
export interface UnitTerm {
  term: Term;
  name: string;
}

/**
 * The units of a list, in order: `市发改委、工信局和各县（市、区）人民政府` gives three. With `loose`, what merely may be a unit by its ending
 * (`基础电信企业`) counts as well: right behind a label and in a column of units, wrong in running text.
 */
export function readUnits(passage: Passage, { loose = true } = {}): UnitMention[] {
  return unitTerms(readTerms(passage), passage.text, loose).map(({ term, name }) => ({
    mention: passage.text.slice(term.start, term.end),
    name,
    passage: passage.slice(term.start, term.end),
  }));
}

/**
 * The units among terms, with their full names. With `column`, the text stands in a column of units: what no label in it announces counts as announced
 * by the column's header.
 */
export function unitTerms(terms: readonly Term[], text: string, loose: boolean, column = false): UnitTerm[] {
  const found: UnitTerm[] = [];
  const announced = announcedStems(terms, column);
  let front = '';
  let before = '';
  terms.forEach((term, index) => {
    if (endsList(term)) [front, before] = ['', ''];
    const name = text.slice(term.start, term.end);
    const isPlace = shortState.test(name) && endingAfter(terms, index, text) !== null;
    if (term.tag === 'Unit' || (loose && term.tag === 'Loose' && !isPlace)) {
      const own = besideCounty(besideParty(besideDivision(name, before), before), before);
      for (const full of fullNames(own, front)) found.push({ term, name: full });
      before = found.at(-1)?.name ?? '';
      front = frontOf(name) ?? (isShortName(name) || shared.test(name) ? front : '');
      return;
    }
    const ending = endingOfTerm(terms, index, text, announced);
    if (ending === null) return;
    const isStem = term.tag === 'Stem';
    found.push({ term, name: `${isStem && !startsWithPlace.test(name) ? front : ''}${name}${ending}` });
    if (isStem) front = stemFront.exec(name)?.[0] ?? front;
  });
  return found;
}

/** What a field of work or a place without its level takes from what stands behind it; null where that names no unit. */
function endingOfTerm(
  terms: readonly Term[],
  index: number,
  text: string,
  announced: ReadonlySet<Term>,
): string | null {
  const term = terms[index] as Term;
  if (term.tag === 'Stem') return headAfter(terms, index, text) ?? (announced.has(term) ? '部门' : null);
  const name = text.slice(term.start, term.end);
  return (mayBePlace(term) || shortState.test(name)) && shortPlace.test(name) ? endingAfter(terms, index, text) : null;
}

/** What a list of units holds and nothing else. */
const listTags: ReadonlySet<Term['tag']> = new Set([
  'Unit',
  'Loose',
  'Stem',
  'Etc',
  'Comma',
  'LeadMark',
  'SupportMark',
]);

/** Fields of work in a list that a label or a column of units announces and that holds nothing else: `责任单位：市发改、财政、住建` names departments. */
function announcedStems(terms: readonly Term[], column: boolean): ReadonlySet<Term> {
  const announced = new Set<Term>();
  if (!terms.some(({ tag }) => tag === 'Stem')) return announced;
  let list: Term[] = [];
  let open = column;
  const close = () => {
    if (open && list.every(({ tag }) => listTags.has(tag)))
      for (const term of list) if (term.tag === 'Stem') announced.add(term);
    list = [];
  };
  for (const term of terms) {
    if (!endsList(term)) {
      list.push(term);
      continue;
    }
    close();
    open = /^(?:Lead|Support|Duty)Label$/.test(term.tag) || (column && term.tag === 'Break' && open);
  }
  close();
  return announced;
}

function endsList({ tag }: Term): boolean {
  return tag === 'Break' || tag.endsWith('Label');
}

/** What stems in a row lack: the 部门 of the last one or of 等部门, the 公司 of `电信、移动、联通公司`; null where nothing follows that makes them units. */
function headAfter(terms: readonly Term[], index: number, text: string): string | null {
  for (let i = index + 1; i < terms.length; i++) {
    const { tag, tail = '', start, end } = terms[i] as Term;
    if (tag === 'Stem' || (/^(?:Other|Person)$/.test(tag) && end - start <= strangest)) continue;
    if (tag === 'Etc') return headOf(tail);
    if (tag !== 'Unit' && tag !== 'Loose') return null;
    const head = sharedHead(text.slice(start, end));
    if (head !== null) return head;
  }
  return null;
}

/** A field of work that is not known is no longer. */
const strangest = 8;

/** A place without its level. */
const shortPlace = /^(?!各|全|有关|相关|[省市县区州盟旗][直属级区]|城区|乡镇|镇街|街道)[\u4e00-\u9fff]{2,3}$/;
/** A city without 市 that ends like a prefecture: `广州、东屏市政府`. */
const shortState = /^(?![各全本我])[\u4e00-\u9fff]{1,2}州$/;
/** Places of two characters may look like names of people. */
const mayBePlace = ({ tag }: Pick<Term, 'tag'>): boolean => tag === 'Other' || tag === 'Person';
const government = /^[\u4e00-\u9fff]{1,3}([市县区旗](?:人民)?政府)$/;
/** The seat of a township by its name: `蓉江街道办事处`, `枫溪镇人民政府`. */
const townSeat =
  /^(?!城|各|有关|相关|[省市县区旗])[\u4e00-\u9fff]{2,3}(街道办事处|街道办|(?:[乡镇]|苏木|乡镇|乡（镇）)(?:人民)?政府)$/;
const town = /^(?!城|各|有关|相关|[省市县区旗])[\u4e00-\u9fff]{2,3}(镇|乡|街道|市)$/;

/** `北塘、南塘、城河区政府`, `虎山、东桥、青石镇`, `虎山、东桥等镇`: what places in a row leave to the last one; null where none follows that names a city's or county's government or a town. */
function endingAfter(terms: readonly Term[], index: number, text: string): string | null {
  for (const { tag, start, end, tail = '' } of terms.slice(index + 1)) {
    const name = text.slice(start, end);
    if (tag === 'Etc') return /^(?:[市县区旗镇乡]|街道)(?:(?:人民)?政府)?$/.test(tail) ? tail : null;
    const seat = tag === 'Unit' ? townSeat.exec(name)?.[1] : undefined;
    if (seat) return seat;
    if (tag === 'Unit')
      return noCounty.test(name.replace(/(?:人民)?政府$/, '')) ? null : (government.exec(name)?.[1] ?? null);
    const last = tag === 'Loose' ? town.exec(name)?.[1] : undefined;
    if (last) return last;
    if (!(mayBePlace({ tag }) || tag === 'Loose') || !shortPlace.test(name)) return null;
  }
  return null;
}

/** `市公安、交通、城管局`: the last name's head is that of all. A branch (`联通安澜分公司`) keeps its place. */
function sharedHead(last: string): string | null {
  if (/(?:部门|机关)$/.test(last)) return '部门';
  const branch = last.endsWith('公司') ? carrier.exec(last)?.[1] : undefined;
  return branch ?? (isShortName(last) && /[局委厅办]$/.test(last) ? '部门' : null);
}

const carrier = /^(?:电信|移动|联通|铁塔)([\u4e00-\u9fff]{0,6}公司)$/;

/** 等部门, 等有关单位, 等工程建设监管部门 and 等 before a role stand for departments; 等管线单位, 等企业 are themselves what the stems name. */
function headOf(tail: string): string {
  return /^(?:省|市|县|区|州|盟|地区|旗)?(?:直|级)?各?(?:有关|相关|责任|成员|主管|职能|行政|行业|涉农|其他)*(?:部门|单位|机关|$)|^[^，；]{2,12}(?:监管|主管|管理|监督|执法|审批|保障)部门$/.test(
    tail,
  )
    ? '部门'
    : '';
}

const places = '(?:省|自治区|市|州|盟|地区|县|区|旗)';
const front = new RegExp(
  `^((?:[\\u4e00-\\u9fff]{1,8}?${places})?${places}?委?)(?=(?:${anyOf(unitWords.stems)})(?:${anyOf(unitWords.stemEndings)})$)`,
);

/** The level or place that a name opens with and that the names after it may leave out: `省`, `云岭市`, `市委`. */
function frontOf(name: string): string | null {
  const found = front.exec(name)?.[1];
  return found ? found : null;
}

const startsWithPlace = new RegExp(`^(?:${places}|[\\u4e00-\\u9fff]{1,6}(?:省|市|州|盟|县|旗))`);

const stemFront = new RegExp(
  `^(?:各|有关|相关)?${places}(?:（[^（）]{1,12}）)?(?:级)?(?=(?:${anyOf(unitWords.stems)})$)`,
);

/** Organisations that every level has, named without it after others: `区民政局、残联`. */
const shared = /^(?:妇联|残联|科协|工商联|侨联|文联|社科联|团委|工会|总工会|供销社|人武部|红十字会)$/;

/** `各旗区党委、政府`, `高新区党工委、管委会`: the government of the same places, the committee of the same zone. */
function besideParty(name: string, before: string): string {
  if (/^(?:管委会|管理委员会)$/.test(name) && /.{2}工委$/.test(before)) return before.replace(/党?工委$/, name);
  return /^(?:人民)?政府$/.test(name) && ofPlaces.test(before) ? before.replace(/党?委$/, '人民政府') : name;
}

/** `各县区委`, `各旗县（市、区）委`, `各乡镇党委`. */
const ofPlaces = /党委$|^(?:各|有关|相关).*[市县区旗州）]委$/;

const ofCounty =
  /^(?![市县区旗]委)([\u4e00-\u9fff]{2,7}?([县区旗]))(?=$|[党纪]?委|人民政府|政府|人大|政协|.{2,14}[局办部队院会]$)/;
/** Zones and classes of places, whose 区 and 县 are no county's name. */
const noCounty =
  /(?:开发|高新|示范|经开|园|自贸|保税|度假|景|片|社|库|市|省|辖|管理|合作|实验|试验)区$|^(?:[各全本我]|有关|相关|所在|涉及|事发|属地)/;

/** `湘东区委、区政府`, `安宁县公安局、县财政局`: a level word alone goes on with the county named right before it. */
function besideCounty(name: string, before: string): string {
  if (!/^[县区旗][\u4e00-\u9fff]{2}/.test(name) || /^.[直级域内]/.test(name)) return name;
  const [, county = '', level] = ofCounty.exec(before) ?? [];
  return level === name.charAt(0) && !noCounty.test(county) ? county + name.slice(1) : name;
}

/** `市交通委科技信息处、港务监管处`: divisions of one department, which only the first of them names. */
function besideDivision(name: string, before: string): string {
  if (!name.endsWith('处') || !/^(?![省市县区州盟旗各])[\u4e00-\u9fff]{3,16}处$/.test(name)) return name;
  const department =
    /^[省市县区州盟旗][\u4e00-\u9fff]{0,12}?[局委厅](?=[\u4e00-\u9fff]{3,20}处$)/.exec(before)?.[0] ?? '';
  return department + name;
}

/** Organs of a party committee, by how their short names begin. */
const ofParty =
  /^(?:组织|宣传|统战|政法|编|机构编制|网信|农办|农工|农村工作|改革|全面深化改革|台办|台湾|政研|政策研究|督查|巡察|巡视|社会工作|老干部|机要|保密|党|直属机关|军民融合|财经|金融办|办公室|办$)/;

/** `省委宣传部、文化和旅游厅`: the province's department, not the committee's. */
const levelFor = (name: string, level: string): string =>
  level.endsWith('委') && !ofParty.test(name) ? level.slice(0, -1) : level;

/** The names meant: one, or one per level printed. */
function fullNames(name: string, level: string): string[] {
  const levels = levelsOf(name);
  if (levels) return levels;
  if (
    level &&
    (isShortName(name) || shared.test(name)) &&
    !startsWithPlace.test(name) &&
    !/(?:部门|机关|机构|组织)$/.test(name)
  )
    return [levelFor(name, level) + name];
  return [name];
}

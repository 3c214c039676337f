/** Who a duty is laid on: lists of units as the subject of a sentence, a label or a heading. */

import { outside } from '../../language/brackets.js';
import { withoutGloss } from '../../language/gloss.js';
import { isCollective, isGeneric, isShortName, isStem, isWholeName, nameForm } from '../../language/names.js';
import { readTerms, type Term } from '../../language/terms.js';
import { type UnitTerm, unitTerms } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import type { Role } from '../../records.js';
import { inPlace, type UnitFact } from '../facts.js';
import { isPlaceAlone, isTown } from './places-alone.js';
import { words } from './words.js';

/** Bodies that a section on duties names shortly: 指挥部, 办公室. The headings over them say which. */
const bareBody =
  /^(?:市|县|区|州|盟|旗|省)?(?:(?:领导|协调|推进|工作|专责)小组(?:办公室)?|领导组|指挥部|总指挥部|现场指挥部|专项指挥部|办公室|指挥部办公室|领导组办公室|专班|专班办公室|联席会议|联席会议办公室|委员会|委员会办公室|专家组|减灾委|安委会|安委会办公室)$/;
const subjectLimit = 240;

/** How a subject may be formed: `named` in running text, `listed` in a section on duties, where bodies named shortly and generic actors count too. */
export type SubjectForm = 'named' | 'listed';

/** The units of a text that holds nothing else; null where anything else stands in it, or where it names nobody in particular. */
export function subjectUnits(passage: Passage, form: SubjectForm): UnitTerm[] | null {
  const { text } = passage;
  if (text.length < 2 || text.length > subjectLimit) return null;
  if (form === 'listed' && bareBody.test(text))
    return [{ term: { start: 0, end: text.length, tag: 'Unit' }, name: text }];
  if (form === 'named' && ofClass.test(text)) return null;
  const terms = readTerms(passage);
  const shared = countiesBefore(terms, text);
  const said = ({ start, end }: Term) => text.slice(start, end);
  for (const term of terms)
    if (
      term.tag === 'Loose' &&
      (sharing.test(said(term)) ||
        (terms.length > 1 && agency.test(said(term))) ||
        (term !== terms.at(-1) && isTown(said(term))))
    )
      shared.add(term);
  for (const term of seatsBefore(terms, text)) shared.add(term);
  if (!terms.every((term, at) => isListed(term, form) || shared.has(term) || isStranger(terms, at, text))) return null;
  const units = unitTerms(terms, text, form === 'listed' || shared.size > 0);
  if (form === 'named' && units.some(({ term }) => isVague(text.slice(term.start, term.end)))) return null;
  const named = units.filter(({ name, term }) => !isGeneric(name) && !isGeneric(text.slice(term.start, term.end)));
  return named.length && terms.every(({ tag }) => tag !== 'Stem' || units.some(({ term }) => term.tag === 'Stem'))
    ? units
    : null;
}

/** The departments of a class of governments, which names none of them: `县（市）、区人民政府城市管理部门`, `市、县（市、区）人民政府其他有关部门`. */
const ofClass =
  /^(?:市[、和及])?各?[县区旗乡镇][^，。；]{0,14}人民政府(?!和|及|、)(?:其他|所属)?[^，。；、]{2,18}(?:部门|机构|机关)$/;

/** An agency with its level in front: 市医疗保险经办机构; all places of a level: 各区, `各区、县`. */
const sharing =
  /^各(?:[县区旗镇乡]|市(?!场|民)|街道)(?:、(?:[县区市旗镇乡]|街道))*$|^[省市县区州盟旗](?![场民区政容域级属直内外城乡])[\u4e00-\u9fff]{2,12}(?:经办|服务|管理|监督|征收|监测)机构$/;

/** `环卫管理机构` beside departments: an agency of one field of work. */
const agency = /^(?!各|有关|相关|其他|该)[\u4e00-\u9fff]{2,6}(?:管理|监督|执法|监察|监测|检验|经办)机构$/;

const committee = /(?:管委会|管理委员会)$/;

/** Counties that share one 人民政府 with the last (`平舒县、云丘县人民政府`, `平舒县、云丘县等县政府`), zones that share one committee (`开发区和云雾山景区管委会`). */
function countiesBefore(terms: readonly Term[], text: string): Set<Term> {
  const named = ({ start, end }: Term) => text.slice(start, end);
  const last = terms.findLastIndex(
    (term) => (term.tag === 'Unit' || term.tag === 'Etc') && /[县区市旗）](?:人民)?政府$/.test(named(term)),
  );
  const zones = terms.findLastIndex((term) => term.tag === 'Unit' && committee.test(named(term)));
  return new Set(
    terms.filter(
      (term, at) =>
        term.tag === 'Loose' &&
        ((at < last && /[县区市旗]$/.test(named(term))) || (at < zones && /[区园城]$/.test(named(term)))),
    ),
  );
}

/** The places that a list names and nothing else; null where it names anything else. */
export function placesAlone(passage: Passage): UnitTerm[] | null {
  const { text } = passage;
  if (text.length > 40 || !/[县区市旗镇乡道木]$/.test(text)) return null;
  const named = text.split(/[、和及与]/);
  return named.every(isPlaceAlone) ? subjectUnits(passage, 'listed') : null;
}

const [fields, fieldsBeside] = ['fields', 'fieldsBeside'].map((list) => new RegExp(`^(?:${words(list)})$`));

/** `民政、残联负责…`, `公安负责…`: departments called by their fields alone; null where anything else stands among them. */
export function fieldsAlone(passage: Passage): UnitTerm[] | null {
  const { text } = passage;
  if (text.length < 2 || text.length > 40) return null;
  const named = text.split(/[、和及]/);
  const known = named.every((name) => fields?.test(name) || fieldsBeside?.test(name));
  return known && named.some((name) => fields?.test(name)) ? unitTerms(readTerms(passage), text, true, true) : null;
}

function isListed({ tag }: Term, form: SubjectForm): boolean {
  return ['Unit', 'Etc', 'Stem', 'Comma'].includes(tag) || (tag === 'Loose' && form === 'listed');
}

const strange = /^[\u4e00-\u9fff]{2,8}$/;
const verbal = /[的了由和及与向对将把被让使]|负责|开展|加强|做好|组织|推进|落实|建立|通过|完善|其他/;

/** A field of work that nobody knows, in the middle of known ones before 等部门: `人力资源社会保障、工程建设监管、信访等部门`. It names nobody. */
function isStranger(terms: readonly Term[], at: number, text: string): boolean {
  const term = terms[at] as Term;
  const name = text.slice(term.start, term.end);
  if (at === 0 || !strange.test(name) || verbal.test(name) || text.charAt(term.start - 1) !== '、') return false;
  const etc = terms.at(-1);
  const known = terms.filter(({ tag }) => tag === 'Stem').length;
  return etc?.tag === 'Etc' && /(?:部门|单位)$/.test(etc.tail ?? '') && known >= 2 && known * 2 >= terms.length - 1;
}

const seat = /[市县区旗镇乡木）](?:人民)?政府$|街道办(?:事处)?$/;

/** Places that leave what they are to the last: `石门、虎山、青石镇人民政府`, `龙湖、金山区政府`. */
function seatsBefore(terms: readonly Term[], text: string): Term[] {
  const unnamed = terms.filter(({ tag }) => tag === 'Other' || tag === 'Person');
  if (!unnamed.length || !seat.test(text)) return [];
  const named = new Set(unitTerms(terms, text, true).map(({ term }) => term));
  return unnamed.filter((term) => named.has(term));
}

/** `（一）市政府`: a government by its level word alone, as a heading over what it answers for. */
export function governmentOf({ text }: Passage): UnitTerm[] | null {
  const whole = /^[省市县区州盟旗](?:人民)?政府$/.test(text);
  return whole ? [{ term: { start: 0, end: text.length, tag: 'Unit' }, name: text }] : null;
}

/** Units as facts, in one role. */
export function unitFacts(passage: Passage, units: readonly UnitTerm[], role: Role, rule: string): UnitFact[] {
  return units.map(({ term, name }) => ({
    mention: passage.text.slice(term.start, term.end),
    name,
    role,
    at: inPlace(passage.span(term.start, term.end), rule),
  }));
}

/** What follows a subject that is none: 市公安局局长, 市公安局的, 领导小组办公室设在…, 市、县设立总河长. */
export const noPredicate = new RegExp(`^(?:${words('noPredicate')})`);
const prefixLimit = 70;
/** `市林长制办公室（设在市林业局）`, `各区政府和景区管委会（以下称各区政府）`: where a body has its seat, how those before are called. */
const seated = /（(?:(?:办公室)?(?:设在|设于|挂靠|挂)|以下(?:统|简)?称)(?:[^（）]|（[^（）]{1,6}）){2,24}）$/;
/** `市级设立总河长`, `各区级应急预案`: a level, nobody. */
const levelAlone = /^各?[省市县区州盟旗乡镇]{1,2}级$/;
/** The characters that a subject's name may end in. */
const unitEndings = '局委办厅部院会社处站所队府关心门位司构级组区县市镇乡道室）专班织联协行台校馆团段街议场';

/** Words whose first character names may end in: no name ends inside 部门, 委托, 办理. */
const cutsWord =
  /^(?:部门|委[托派任]|办[理法公]|处[理置罚]|会同|关[于键系]|体[系制育]|场[所地]|局[面势]|社[会区]|县级|区[域级]|市[场民]|站点|所[属有需]|协[调商议同助]|联[系合动网络]|团[队结]|行[业政]|台[风账]|校[园验]|队[伍员])$/;

/** A name ends inside no bracket: `…应急委员会（以下简称市应急委）`. */
const isOpen = (text: string, end: number): boolean =>
  text.lastIndexOf('（', end - 1) > text.lastIndexOf('）', end - 1);

/** Whether a list of units may end in the name. */
const mayEnd = (name: string, form: SubjectForm): boolean =>
  nameForm(name) === 'strict' || /等/.test(name) || (form === 'listed' && bareBody.test(name));

/** Length of the list of units that a text opens with, the longest that is nothing but units; 0 without one, or where no predicate can follow it. */
export function subjectLength(passage: Passage, form: SubjectForm, follows = noPredicate): number {
  const { text } = passage;
  for (let end = Math.min(prefixLimit, text.length - 2); end >= 2; end--) {
    if (!listMayEnd(text, end, form)) continue;
    const units = subjectUnits(passage.slice(0, end), form);
    if (units?.every(({ term }) => isSolid(text.slice(term.start, term.end))))
      return follows.test(text.slice(end, end + 5)) ? 0 : end;
  }
  return 0;
}

/** Whether a list of units at the beginning of a text may end there, by its last name alone. */
function listMayEnd(text: string, end: number, form: SubjectForm): boolean {
  const last = text.charAt(end - 1);
  const seat = last === '）' ? (seated.exec(text.slice(0, end))?.[0].length ?? 0) : 0;
  if (!seat && !unitEndings.includes(last)) return false;
  if (last === '议' && !text.startsWith('联席会', end - 4)) return false;
  if (cutsWord.test(text.slice(end - 1, end + 1)) || isOpen(text, end)) return false;
  const name = withoutGloss(lastName(text.slice(0, end - seat)));
  return !levelAlone.test(name) && (mayEnd(name, form) || sharing.test(text.slice(0, end)));
}

/** The units of a text that holds nothing else, the first sure to be a name, none of them words of a sentence. */
export function solidUnits(passage: Passage): UnitTerm[] | null {
  const units = subjectUnits(passage, 'named');
  const names = (units ?? []).map(({ term }) => passage.text.slice(term.start, term.end));
  return isSolid(names[0] ?? '') && !names.some((name) => sentenceWords.test(name)) ? units : null;
}

/** 部门 and 机关 that neither a field of work nor a level tells apart: `形成部门`. */
const isVague = (name: string): boolean => /(?:部门|机关)$/.test(name) && !isSolid(name) && !isGeneric(name);

const sentenceWords = new RegExp(words('sentenceWords'));
const solidStart =
  /^(?:省|市|县|区|州|盟|旗|镇(?![区域村街乡])|街道(?!办)|自治区|国家|中国|国网|武警|海警|中共|共青团|各|有关|相关|第[一二三四五六七八九十]{1,3}师|[\u4e00-\u9fff]{2,6}(?:省|市|县|区|州|盟|旗))/;

/** Agencies and branches that bear the short name of their place: `安澜海事局`, `安澜供电公司`. */
const placed = new RegExp(`^[\\u4e00-\\u9fff]{2,6}(?:${words('placed')})$`);

/** Branches of railways, banks and companies: `西安铁路局安澜办事处`, `民航安澜机场`. */
const branch =
  /^[\u4e00-\u9fff]{0,8}(?:铁路局|铁路集团|有限公司|集团公司|银行|石油|石化|民航|人保|人寿)[\u4e00-\u9fff]{2,12}(?:公司|办事处|分行|支行|机场|空管站|段|站|局)$/;

const zone =
  /^[\u4e00-\u9fff]{2,14}(?:开发区|高新区|经开区|示范区|景区|度假区|保税区|综保区|新区|管理区|园区)(?:管委会|管理委员会|党工委)?$/;

/** The seat of a township by its name, the committees of villages: `城关街道办事处`, `清河镇人民政府`, `村（居）委会`. */
const township =
  /^[\u4e00-\u9fff]{1,6}(?:街道办事处|街道办|[镇乡](?:人民)?政府|苏木(?:人民)?政府)$|^(?:村|居|社区居?|村（居）|居（村）|村（社区）)(?:民?委员?会)$/;

/** The office of a body called shortly: `评委会办公室`, `创建指挥部办公室`. */
const officeOf = /^[\u4e00-\u9fff]{1,8}(?:委会|委员会|指挥部|领导小组|专班|联席会议)办公室$/;

/** `农业农村（畜牧兽医）部门`: a second field of work inside the name of a department. */
const fieldInside = /（[\u4e00-\u9fff、]{2,8}）(?=[\u4e00-\u9fff]{0,4}(?:部门|机关)$)/;

/** Sure to be a name though found only by its ending at the beginning of a sentence: it opens with a level or place, or is a short name, and holds no words of a sentence. */
function isSolid(printed: string): boolean {
  if (sentenceWords.test(printed)) return false;
  const name = printed.includes('）') ? printed.replace(fieldInside, '') : printed;
  return (
    solidStart.test(name) ||
    isShortName(name) ||
    isStem(name) ||
    isCollective(name) ||
    isWholeName(name) ||
    bareBody.test(name) ||
    placed.test(name) ||
    zone.test(name) ||
    township.test(name) ||
    officeOf.test(name) ||
    branch.test(name)
  );
}

/** The last name of a list; brackets hold no separators: `各县（市、区）政府（管委会）`. */
function lastName(text: string): string {
  const bare = /[）〕]$/.test(text) ? outside(text) : text;
  return text.slice(Math.max(bare.lastIndexOf('、'), bare.lastIndexOf('，')) + 1);
}

/** Subjects that stand right before a word of responsibility: `由市发改委牵头`, `市能源局负责…`. */
import { opening } from '../../language/brackets.js';
import { isStem } from '../../language/names.js';
import type { UnitTerm } from '../../language/units.js';
import { withoutAdverbs } from '../../language/vocabulary.js';
import type { Passage } from '../../layout/passage.js';
import { matches } from '../../matches.js';
import { actingBeside, membersLength, withoutRule } from './beside.js';
import { foundsBefore } from './founded.js';
import { dutyVerb } from './labels.js';
import { cueRole, dutyRole } from './roles.js';
import { sectionsAlone, townOfficesAlone } from './sections-alone.js';
import type { Segment, Subject } from './sentences.js';
import { fieldsAlone, placesAlone, type SubjectForm, subjectLength, subjectUnits } from './subjects.js';
import { attribute, isDoing } from './told.js';

const cue =
  /(?:作?为|担?任)(?:[^，。；为]{2,16}的)?(?:牵头责任|牵头|主办|责任|落实|副?组长|成员|配合|协办|参与)(?:单位|部门)|为成员$|做好(?:相关|有关|协助)?(?:配合|协助)工作(?=$)|牵头负责(?=，|$)|负责牵头(?=，|$)|总牵头|牵头|主办|负责|配合|协助|协同|协办|参与|参加|总负责|负总责|组成|(?:指导|承办|落实|实施)(?=$)/g;
/** How the name of a unit may end: a cheap test. */
export const unitEnd =
  /[局委办厅部院会社处站所队室府关心门位司构级组区县市镇乡道）〕〉专班联协体校等业行军台馆段村州旗盟织团厂矿港园网庭街量伍场科股]/;
/** Or that of a department called by its field alone: `民政`, `发改`. */
const endsUnit = (text: string): boolean => unitEnd.test(text.charAt(text.length - 1)) || isStem(text.slice(-2));
/** After 负责: 负责人, 负责制, 负责任; not 负责人员培训, 负责制定, 负责任务分解. */
const responsibleNoun =
  /^(?:人(?![员口才力居工民大防社事用类行均身畜车群体间感])|同志|制(?![定止作订造约])|的(?!是)|者|，?是|任(?![务免命职]))/;
/** After 牵头, 配合 and the like: 牵头单位, 在…牵头下. */
const noun =
  /^(?:人(?![员口才力居工民大防社事间感])|单位|部门|机构|下(?=[，。；]|$)|方(?![案式面便法向])|的|者|领导|作用|事项|任务|默契|良好|不[力够佳])/;
export const isNoun = (word: string, after: string): boolean => (word === '负责' ? responsibleNoun : noun).test(after);
const told =
  /^(?:牵头|主办|负责|配合|协助|参与|参加)[^，。；]{0,10}(?:了(?![解结])|过(?![程渡度剩期滤敏境往江河]))|^.{0,6}(?:举办了|完成了|开展了)/;

/** Behind another's duty in the same sentence those who help have one too: `市公安局负责…，市工商局协助做好…`. */
const besides = /牵头|主办|负责|组长|配合|负总责|组成|协助|协同|协办|参与/;
/** `交通管控组。由市交通运输局、市公安局组成，负责…`: those who make a working group share its duties. */
const ofGroup = /[\u4e00-\u9fff](?<!领导|领导小|协调小)组(?:[。：](?:主要)?由|(?<!调查组)由|[。：])$|^(?:主要)?由$/;

/** Words that make a duty of their own; the others only beside 牵头. */
const leading = /牵头|主办|负责|组长|配合|负总责|组成|为成员|为协办/;

/** `动员企事业单位参与`, `引导社会组织协助`: those whom somebody calls upon, not who was named. */
const calls =
  /^(?:(?:视情|必要时|可?根据(?:工作)?(?:需要|情况))[^，。；]{0,4}(?:增加|吸收|邀请|抽调)|动员|发动|引导|鼓励|号召|邀请|吸引|组织(?=[\u4e00-\u9fff]{2})(?![部编局办、]))/;

/** `市水利局为成员单位。` alone: nothing is told of it, unless the next sentence does (`组长由市水利局局长担任，市财政局为成员单位。负责…`); `市长任组长，市水利局为成员，…` makes a body. */
function isEmptyCue({ passage, parts, index, beside }: Place, word: string): boolean {
  if (!(beside ? besides : leading).test(word) || word === '为成员') return true;
  const last = word.includes('为') && index === parts.length - 1;
  return last && !dutyVerb.test(passage.text.slice((parts[index] as Segment).end + 1));
}

export interface Cued {
  subject: Subject;
  /** Who helps it, named before. */
  before?: Subject[];
  /** Where the cue begins. */
  cue: number;
  /** Behind 会同: what follows the units is what all do. */
  joint?: boolean;
  /** Nothing follows the cue in its part. */
  bare: boolean;
}

/** The part in which a subject and its cue are looked for. */
export interface Place {
  passage: Passage;
  parts: readonly Segment[];
  index: number;
  /** Behind another subject of its run. */
  follows: boolean;
  /** Behind another's duty in its sentence. */
  beside?: boolean;
}

/** The subject and cue of one part: `由市发改委牵头`, `市能源局负责…`, `会同市财政局、市统计局` after another subject. */
export function cuedSubject(place: Place): Cued | null {
  const { passage, parts, index, follows } = place;
  const { start, end, blotted } = parts[index] as Segment;
  const text = passage.text.slice(start, end);
  if (opening.includes(text.charAt(0)) || (follows && calls.test(text))) return null;
  const joining = follows ? joinsIn(passage, start, text) : undefined;
  if (joining !== undefined) return joining;
  for (const { index: at, 0: word } of matches(blotted, cue)) {
    const found = atCue(place, text, at, word);
    if (found !== undefined) return found;
  }
  return null;
}

/** Who acts with the subject before: `会同市财政局`, `市应急局按职责分工`; undefined where the part says no such thing. */
function joinsIn(passage: Passage, start: number, text: string): Cued | null | undefined {
  const joint = /^(?:并)?(?:会同|商(?=[省市县区州盟旗])|联合)/.exec(text);
  if (joint) return jointSubject(passage, start + joint[0].length, start + text.length);
  const acting = actingBeside(text);
  const units = acting && subjectUnits(passage.slice(start, start + acting.length), 'named');
  if (!acting || !units) return undefined;
  const subject: Subject = { from: start, units, role: 'RESPONSIBLE' };
  return { subject, cue: start + acting.length, joint: !acting.bare, bare: acting.bare };
}

/** The subject of the word at `at` of the part; null where the part has none, undefined where the word is no cue and another may be. */
function atCue(place: Place, text: string, at: number, word: string): Cued | null | undefined {
  const { passage, parts, index, follows } = place;
  const { start } = parts[index] as Segment;
  const length = membersLength(withoutRule(text.slice(0, withoutAdverbs(text.slice(0, at))), word), word, follows);
  const from = start + subjectStart(text.slice(0, length));
  const after = text.slice(at + word.length);
  if ((length > 0 && !endsUnit(text.slice(0, length))) || isNoun(word, after)) return undefined;
  if (word === '组成' && !follows && !ofGroup.test(passage.text.slice(Math.max(0, from - 8), from))) return undefined;
  if (told.test(text.slice(at)) || attribute.test(text.slice(at))) return null;
  if (!follows && isEmptyCue(place, word)) return undefined;
  if (word.includes('成员') && foundsBefore(passage, parts, index)) return null;
  return subjectBefore(place, from, start + length, { word, at: start + at, after });
}

/** The units from `from` to `to`, which the cue stands behind. */
function subjectBefore(
  { passage, parts, index, follows }: Place,
  from: number,
  to: number,
  { word, at, after }: { word: string; at: number; after: string },
): Cued | null {
  const list = withListBefore(passage, parts, index, from, to);
  if (list === null) return null;
  const units = subjectOf(passage, list, to, follows || word === '组成');
  const two = units ? null : helped(passage, list, to);
  if (!units && !two) return null;
  const role = follows || !after ? cueRole(word) : dutyRole(passage.text.slice(at, parts.at(-1)?.end));
  return {
    subject: { from: two?.at ?? list, units: units ?? two?.own ?? [], role },
    before: two ? [{ from: list, units: two.help, role: 'SUPPORT' }] : [],
    cue: to,
    bare: after === '' || (passage.text.charAt(list - 1) === '由' && isDoing(after)),
  };
}

/** The units before a cue; places alone too, unless they stand among others' duties, where any list does. */
function subjectOf(passage: Passage, from: number, to: number, follows: boolean): UnitTerm[] | null {
  const units = namedInside(passage, from, to) ?? namedWith(passage, from, to, follows ? 'listed' : 'named');
  const list = passage.slice(from, to);
  const cue = passage.text.slice(to, to + 3);
  const by =
    sectionsAlone(list, cue, passage.text.charAt(from - 1) === '由') ?? townOfficesAlone(list, cue, passage.text);
  return units ?? by ?? fieldsAlone(list) ?? (follows ? null : placesAlone(list));
}

/** `各行业主管部门（市住建局、市水利局等）负责…`: a bracket names those of a kind. */
function namedInside(passage: Passage, from: number, to: number): UnitTerm[] | null {
  if (passage.text.charAt(to - 1) !== '）') return null;
  const text = passage.text.slice(from, to);
  const open = /^[^（）、，]{2,16}(?:部门|单位)（(?!不?含|不?包括|除)(?=[^（）]{5,90}）$)/.exec(text)?.[0].length ?? 0;
  const units = open && text.includes('、', open) ? subjectUnits(passage.slice(from + open, to - 1), 'named') : null;
  return units && moved(units, open);
}

/** Units read from a later place of a stretch. */
const moved = (units: readonly UnitTerm[], by: number): UnitTerm[] =>
  units.map(({ term, name }) => ({ name, term: { ...term, start: term.start + by, end: term.end + by } }));

/** `市工商局协同市建委负责…`: the first help those that are named behind 协同. */
function helped(passage: Passage, from: number, to: number): { help: UnitTerm[]; own: UnitTerm[]; at: number } | null {
  const word = passage.text.slice(from, to).indexOf('协同');
  if (word < 2) return null;
  const at = from + word + '协同'.length;
  const help = subjectUnits(passage.slice(from, from + word), 'named');
  const own = subjectUnits(passage.slice(at, to), 'named');
  return help && own && { help, own, at };
}

const together = /(?:应当|应|须|要)?会同|(?<=[局委办部])商(?=[省市县区州盟旗])/;

/** The units of a subject; behind 会同 those that act with them: `市财政局会同市民政局负责…`, `市财政局会同有关部门负责…`. */
function namedWith(passage: Passage, from: number, to: number, form: SubjectForm): UnitTerm[] | null {
  const { 0: word = '', index: joint = -1 } = together.exec(passage.text.slice(from, to)) ?? {};
  const own = word === '商' ? null : subjectUnits(passage.slice(from, to), form);
  if (own || joint < 2) return own;
  const first = subjectUnits(passage.slice(from, from + joint), form);
  const after = joint + word.length;
  const others = subjectUnits(passage.slice(from + after, to), form) ?? [];
  return first && [...first, ...moved(others, after)];
}

function jointSubject(passage: Passage, from: number, end: number): Cued | null {
  const whole = subjectUnits(passage.slice(from, end), 'named');
  const length = whole ? end - from : subjectLength(passage.slice(from, end), 'named', /^[的长]/);
  const units = whole ?? (length ? subjectUnits(passage.slice(from, from + length), 'named') : null);
  return (
    units && { subject: { from, units, role: 'RESPONSIBLE' }, cue: from + length, joint: true, bare: whole !== null }
  );
}

/** Words before a subject; whom it belongs to (`市住建局所属的市房产交易中心负责…`); the name of a working group with a space behind it (`监测组 市地震局牵头`). */
const front =
  /^(?:并|其中|具体|同时|另外|请|抽调|抽派|责成|授权|委托|(?:由)?(?:其|[^，。；由]{2,16}?)?(?:所属|下属)的?(?=[省市县区州盟旗])|[\u4e00-\u9fff]{2,10}(?<!领导小?)组 ?(?=[省市县州盟旗][\u4e00-\u9fff]))/;

/** `由所涉及的省民政厅等部门牵头`. */
const concerned = /^(?:所?涉及|有关|相关)的/;

/** Offset of the subject in what stands before a cue: behind the last 由, or at the beginning. */
function subjectStart(before: string): number {
  const by = before.lastIndexOf('由');
  return by >= 0
    ? by + 1 + (concerned.exec(before.slice(by + 1))?.[0].length ?? 0)
    : (front.exec(before)?.[0].length ?? 0);
}

/** Parts before that are lists too belong to the subject: `各县（市、区）人民政府，经济开发区管委会负责…`. */
function withListBefore(
  passage: Passage,
  parts: readonly Segment[],
  index: number,
  from: number,
  to: number,
): number | null {
  if (to <= from) return null;
  let start = from;
  for (let i = index - 1; i >= 0 && start === (parts[i + 1] as Segment).start; i--) {
    const part = parts[i] as Segment;
    if (part.sign !== '，' || !subjectUnits(passage.slice(part.start, part.end), 'named')) break;
    start = part.start;
  }
  return start;
}

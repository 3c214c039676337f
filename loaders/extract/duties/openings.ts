/** Subjects found by their place: at the beginning of a sentence, after 由, or founded in the same sentence. */
import type { Passage } from '../../layout/passage.js';
import { duty, endOf, type Found, subjectAt } from './found.js';
import { announces, dutyVerb } from './labels.js';
import { behindSeat, bodyAlone, groupOffice, ofOffice, undertakes } from './offices.js';
import type { Duty, Segment, Subject } from './sentences.js';
import { noPredicate, type SubjectForm, solidUnits } from './subjects.js';
import { answers, attribute } from './told.js';

const opensResponsible = new RegExp(`^(?:并|同时)?(?:全面|具体|主要|统一|分别|共同)?${answers}`);
const byRule = /^(?:是|作?为|受|设(?:立)?[在于]|挂靠|(?:要|应|应当|须)?(?:根据|按照|按|依据|依照|在))/;
/** What may not follow a subject whose sentence goes on with 负责: all but 是 and 为 (`公安机关是养犬管理的主管部门，负责…`). */
const isBody = new RegExp(noPredicate.source.replace('|是|', '|').replace('为(?!做好)|', '').replace('设在|', ''));
const modal =
  /^(?:是|受(?![伤到灾损理])|在(?![线岗编建校用])|主管|设在|设于|为|作为|以(?![上下内外及前后来])|要|应|须|根据|按照|按|依据|依照|严格|切实|具体|统一|设立|成立)/;

/** `市商务局为市场建设的市级牵头部门`: who is in charge, whatever follows; group 1 where that is to lead. */
const isInCharge = /[是为](?:[^，。；]{0,24}[的级])?(?:(牵头|主办)|主管|责任|承办|监管)(?:单位|部门)$/;
/** `市政府部门管理职责。` is a heading over duties, no duty. */
const onDuties = /^(?:在[^，。；]{2,14}方面的?)?[^，。；按依根据履照]{0,8}(?:职责|职能)(?:分工)?(?:如下)?$/;

/** `前线指挥部由市指挥部派出有关人员组成`: who makes a body, no duty. */
const isMadeOf = /^[^由]{2,20}由.*组成$/;

/** The part after the first that opens with 负责, its subject standing before it. */
export function responsibleLater(passage: Passage, parts: readonly Segment[]): number {
  return parts.findIndex(({ start, end }, index) => {
    const text = index > 0 ? passage.text.slice(start, end) : '';
    return opensResponsible.test(text) && !attribute.test(text);
  });
}

/** A subject that opens its sentence while the cue comes later; in a section on duties any predicate will do. */
export function openSubject(passage: Passage, parts: readonly Segment[], form: SubjectForm): Duty | null {
  const said = parts[responsibleLater(passage, parts)] ?? (form === 'listed' ? behindSeat(passage, parts) : undefined);
  if ((form === 'named' && !said) || (form === 'listed' && isCondition(passage, parts))) return null;
  return ofOffice(passage, parts, said, form) ?? ofSubject(passage, parts, said, form);
}

function ofSubject(
  passage: Passage,
  parts: readonly Segment[],
  said: Segment | undefined,
  form: SubjectForm,
): Duty | null {
  const [first] = parts as [Segment];
  const end = endOf(passage, parts);
  const named = form === 'listed' ? isInCharge.exec(passage.text.slice(first.start, first.end)) : null;
  const open = subjectAt(passage, first.start, end, form, said || named ? isBody : undefined);
  const subject =
    bodyAlone(open, first, said && passage.text.slice(said.start, end)) ?? wholePart(passage, parts, form);
  if (!subject || tellsNothing(passage, first, subject)) return null;
  const predicate = passage.text.slice(subject.end, subject.end + 12);
  if (form === 'named' && open && !says(passage, first, subject, predicate)) return null;
  const seat = predicate.startsWith('设') ? passage.text.slice(subject.from, subject.end) : '';
  if (seat && (form === 'named' || seat === '办公室') && groupOffice.test(seat)) return null;
  const behind = seat ? parts.find(({ blotted }) => undertakes.test(blotted)) : undefined;
  const byCue = said && !behind && (!open || byRule.test(predicate));
  const start = predicate.startsWith('，') ? subject.end + 1 : subject.end;
  const made = duty(passage, subject, byCue ? said.start : (behind?.start ?? start), end);
  if (named?.[1] || leadsLater(passage, parts, predicate))
    return { ...made, subjects: made.subjects.map((each) => ({ ...each, role: 'LEAD' })) };
  return withOthers(passage, made, subject, first.end);
}

/** `各县（市、区）政府可参照本通知制定具体办法`: leave, no duty. */
const mayFollow = /^可以?(?:参照|结合|根据|按照|依据|依照)/;

/** A heading over duties, who makes a body or heads it, what is built, what is to come, what they may do: no duty. */
function tellsNothing({ text }: Passage, first: Segment, subject: Found): boolean {
  const opening = text.slice(first.start, first.end);
  return (
    mayFollow.test(text.slice(subject.end, subject.end + 8)) ||
    onDuties.test(text.slice(subject.end, first.end)) ||
    isMadeOf.test(opening) ||
    holdsPost.test(opening) ||
    announces.exec(text.slice(subject.end, subject.end + 12))?.index === 0
  );
}

/** Whether what follows the subject is what it does. */
function says({ text }: Passage, first: Segment, subject: Found, predicate: string): boolean {
  const rest = text.slice(subject.end, Math.max(first.end, subject.end + 8));
  return modal.test(predicate) || (dutyVerb.test(rest) && !predicate.slice(1, 5).includes('的'));
}

/** `市应急局会同市粮食和储备局，负责…`, `市物价局会同市财政局制定热价`: those who act with the subject have the duty too. */
function withOthers(passage: Passage, made: Duty, { end }: Found, partEnd: number): Duty {
  const joint = /^(?:要|应|应当)?会同/.exec(passage.text.slice(end, end + 4))?.[0].length ?? 0;
  const from = end + joint;
  const other = joint ? (subjectAt(passage, from, made.end, 'named') ?? restOf(passage, from, partEnd)) : null;
  return other ? { ...made, subjects: [...made.subjects, { ...other, role: 'RESPONSIBLE' }] } : made;
}

/** `市城管局要加大整治力度，牵头负责…`: what is asked first is how, what comes behind is the role. */
const leadsLater = (passage: Passage, parts: readonly Segment[], predicate: string): boolean =>
  /^[要应须]/.test(predicate) && parts.slice(1).some(({ start }) => passage.text.startsWith('牵头', start));

/** `市应急局会同市粮食和储备局，负责…`: those who fill the rest of the part. */
function restOf(passage: Passage, from: number, end: number): Found | null {
  const units = from < end ? solidUnits(passage.slice(from, end)) : null;
  return units && { from, end, units };
}

/** `市停车场建设服务中心，受其委托，负责…`: what stands between a unit and its duty. */
const between = /^(?:受|在|经|按照?|根据|依据)[^，。；]{1,20}$/;
/** `其所属的市维修资金管理中心`, `养犬登记的主管机关为市公安局`: what stands before the name. */
const belongs = /^(?:其(?:所属|下属|直属)的?|[^，。；由]{2,24}(?:部门|机关|机构|单位)[是为](?=[省市县区州盟旗]))/;

/** The units fill the first part, what they do comes behind the comma: `司法行政、税务等部门，按照职责分工做好…` in a section on duties, `市公路局、市交警支队，负责…` anywhere. */
function wholePart(passage: Passage, parts: readonly Segment[], form: SubjectForm): Found | null {
  const [first, next, third] = parts;
  if (!first || !next || first.sign !== '，') return null;
  const then = passage.text.slice(next.start, next.end);
  const later = third && between.test(then) ? passage.text.slice(third.start, third.end) : then;
  if (!opensResponsible.test(later) && !(form === 'listed' && byDuty.test(then))) return null;
  const from = first.start + (belongs.exec(passage.text.slice(first.start, first.end))?.[0].length ?? 0);
  const units = solidUnits(passage.slice(from, first.end));
  return units && { from, end: first.end, units };
}

const byDuty =
  /^(?:要|应|应当|须)?(?:(?:按照?|根据|依据|依照|在)(?:各自|本部门|其)?的?[^，。；]{0,8}(?:职责|职能|分工)|(?:分别|依法|共同|密切|积极|主动|切实|及时|认真)*(?:在|负责|配合|协助|做好|承担|加强|组织|开展|指导|落实|参与|支持|保障))/;

/** `副指挥长由市公安局、市水利局主要负责人担任`: who holds a post, no duty. */
const holdsPost = /(?:负责人|负责同志|领导|一把手|[长任员])(?:兼任|担任)(?:（[^（）]*）)?$/;

/** `…的，由消防救援机构责令改正`: a penalty, no duty. */
const punishes = /^(?:依法)?(?:责令|给予(?!支持|指导|帮助|保障|协助|技术|资金)|处以|没收|吊销|处[一二三五十百\d])/;

/** A part that may open with a unit of its own. */
const opensLater = /^[省市县区州盟旗各][^，。；]{1,40}[局委办厅部院会社队府关司室处心台站]/;

/** In a section on duties, a subject inside a sentence: `…后，再由人社部门依法办理参保注销`, `…，公安机关应当依法处置`. */
export function laterSubject(passage: Passage, parts: readonly Segment[], index: number): Duty | null {
  const part = parts[index] as Segment;
  const text = passage.text.slice(part.start, part.end);
  const by = text.lastIndexOf('由') + 1;
  if (!by && !/应|要|须/.test(text) && !(index > 0 && opensLater.test(text))) return null;
  const subject = subjectAt(passage, part.start + by, part.end, 'named');
  const rest = subject ? passage.text.slice(subject.end, part.end) : '';
  if (by && (isMadeOf.test(text) || holdsPost.test(text) || punishes.test(rest))) return null;
  if (!subject || !(by || /^(?:应|要|须)/.test(rest) || (index > 0 && dutyVerb.test(rest)))) return null;
  const start = by > 4 && part.end - subject.end <= 6 ? part.start : subject.end;
  const made = duty(passage, subject, start, endOf(passage, parts));
  return withOthers(passage, made, subject, part.end);
}

/** Among sentences that lay duties on units, one that opens with a unit and what it is to do: `…；市农业农村局协同做好疫木处置；…`. */
export function listedDuty(passage: Passage, parts: readonly Segment[]): Duty | null {
  const [first] = parts;
  const subject = first ? subjectAt(passage, first.start, first.end, 'named') : null;
  if (!first || !subject || !dutyVerb.test(passage.text.slice(subject.end, subject.end + 24))) return null;
  return withOthers(passage, duty(passage, subject, subject.end, endOf(passage, parts)), subject, first.end);
}

/** Who opens a sentence whose duty comes behind a semicolon: `市工商局依法打击囤积居奇；负责商品质量的监督`. */
export function carriedSubject(passage: Passage, [first]: readonly Segment[]): Subject | null {
  const found = first ? subjectAt(passage, first.start, first.end, 'named') : null;
  return found && { from: found.from, units: found.units, role: 'RESPONSIBLE' };
}

/** `税务机关因…需要查询…的，公安机关应当协助`: the first unit only occasions the duty of the second. */
function isCondition(passage: Passage, parts: readonly Segment[]): boolean {
  return (
    parts.length > 1 &&
    parts.slice(0, -1).some(({ start, end }) => passage.text.slice(start, end).endsWith('的')) &&
    parts.slice(1).some((_, index) => laterSubject(passage, parts, index + 1) !== null)
  );
}

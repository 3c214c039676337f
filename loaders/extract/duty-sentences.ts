/** Duties in running sentences: `A负责…；B负责…`, `A牵头，B、C配合，做好…`, `成立…领导小组，负责…`. */
import { opening, outside } from '../language/brackets.js';
import type { UnitTerm } from '../language/units.js';
import { withoutAdverbs } from '../language/vocabulary.js';
import type { Passage } from '../layout/passage.js';
import type { Role } from '../records.js';
import { dutyRole } from './duty-roles.js';
import { type SubjectForm, subjectLength, subjectUnits } from './duty-subjects.js';

/** One subject with its role; offsets in the passage. */
export interface Subject {
  from: number;
  units: UnitTerm[];
  role: Role;
}

/** One duty: its subjects, and its text from `start` to `end`. */
export interface Duty {
  subjects: Subject[];
  start: number;
  end: number;
  rule: 'duty-sentence' | 'duty-roles' | 'duty-founded-body' | 'duty-section';
}

interface Segment {
  start: number;
  end: number;
  /** The sign after it. */
  sign: string;
}

const cue = /牵头|主办|负责|配合|协助|协同|参与|参加|总负责|负总责/g;
const unitEnd = /[局委办厅部院会社处站所队室府关心门位司构级组区县市镇乡道）〕〉专班联协体校等业行军台馆段村州旗盟]/;
const noun = /^(?:人(?!员|口)|同志|制|的(?!是)|单位|部门|机构|下|者|方|，?是|任)/;
const told = /^(?:牵头|主办|负责|配合|协助|参与|参加)[^，。；]{0,10}[了过]|^.{0,6}(?:举办了|完成了|开展了)/;
const past =
  /^(?:去年|上年|前年|近年来|近几年|今年以来|截至目前|截至|目前，|期间，|当时|日前|近日|\d{4}年以来|\d{1,2}月\d{1,2}日[，上下])/;
const anyCue = /牵头|主办|负责|配合|协助|协同|参与|参加/;

/** The duties of a paragraph's sentences. In a section on duties any predicate makes a duty (`form` listed). */
export function sentenceDuties(passage: Passage, form: SubjectForm): Duty[] {
  if (form === 'named' && !anyCue.test(passage.text)) return [];
  const duties: Duty[] = [];
  for (const sentence of sentences(passage.text)) {
    const body = passage.text.slice(sentence[0]?.start, sentence.at(-1)?.end);
    if (!past.test(body)) duties.push(...sentenceRuns(passage, sentence, form));
  }
  return cutAtNext(duties);
}

/** Sentences as lists of their parts between commas; brackets and titles hold no signs. */
function sentences(text: string): Segment[][] {
  const blotted = outside(text).replace(/《[^《》]{0,80}》|“[^“”]{0,60}”/g, (title) => '〓'.repeat(title.length));
  const all: Segment[][] = [[]];
  let start = 0;
  for (const match of blotted.matchAll(/[，。；：！？]|$/g)) {
    if (match.index > start) all.at(-1)?.push({ start, end: match.index, sign: match[0] });
    start = match.index + 1;
    if (/[。；！？]/.test(match[0])) all.push([]);
  }
  return all.filter((sentence) => sentence.length);
}

/** All runs of one sentence. A run is a chain of parts that each hold a subject and its cue. */
function sentenceRuns(passage: Passage, parts: readonly Segment[], form: SubjectForm): Duty[] {
  const duties: Duty[] = [];
  let taken = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Segment;
    if (part.start < taken) continue;
    const duty = cueRun(passage, parts, i) ?? (i === 0 && openSubject(passage, parts, form)) ?? null;
    if (!duty) continue;
    duties.push(duty);
    taken = Math.max(duty.start, duty.subjects.at(-1)?.from ?? 0) + 1;
  }
  return duties;
}

/** A run that opens at the part: `市水利局牵头，市财政局配合，…`. */
function cueRun(passage: Passage, parts: readonly Segment[], first: number): Duty | null {
  const subjects: Subject[] = [];
  let at = first;
  let start = 0;
  for (; at < parts.length; at++) {
    const found = cuedSubject(passage, parts, at, subjects.length > 0);
    if (!found) break;
    if (!subjects.length) start = found.cue;
    subjects.push(found.subject);
    if (!found.bare) {
      at++;
      if (subjects.length > 1) start = found.cue;
      break;
    }
  }
  if (!subjects.length) return null;
  const lastPart = parts.at(-1) as Segment;
  const rest = parts[at];
  const shared = subjects.length > 1 && rest && rest.start > start;
  return {
    subjects,
    start: shared ? rest.start : start,
    end: lastPart.end,
    rule: subjects.length > 1 ? 'duty-roles' : 'duty-sentence',
  };
}

interface Cued {
  subject: Subject;
  /** Where the cue begins. */
  cue: number;
  /** Nothing follows the cue in its part. */
  bare: boolean;
}

/** The subject and cue of one part: `由市发改委牵头`, `市能源局负责…`, `会同市财政局、市统计局` after another subject. */
function cuedSubject(passage: Passage, parts: readonly Segment[], index: number, follows: boolean): Cued | null {
  const { start, end } = parts[index] as Segment;
  const text = passage.text.slice(start, end);
  if (opening.includes(text.charAt(0))) return null;
  const joint = /^(?:并)?(?:会同|商|联合)/.exec(text);
  if (follows && joint) return jointSubject(passage, start + joint[0].length, end);
  for (const { index: cueAt, 0: word } of text.matchAll(cue)) {
    const subjectEnd = withoutAdverbs(text.slice(0, cueAt));
    if (subjectEnd > 0 && !unitEnd.test(text.charAt(subjectEnd - 1))) return null;
    const after = text.slice(cueAt + word.length);
    if (noun.test(after) || told.test(text.slice(cueAt))) return null;
    const from = start + subjectStart(text.slice(0, subjectEnd));
    const list = withListBefore(passage, parts, index, from, start + subjectEnd);
    const units = list === null ? null : subjectUnits(passage.slice(list, start + subjectEnd), 'named');
    if (!units || list === null) return null;
    const role = follows || !after ? cueRole(word) : dutyRole(passage.text.slice(start + cueAt, parts.at(-1)?.end));
    return { subject: { from: list, units, role }, cue: start + cueAt, bare: after === '' };
  }
  return null;
}

function jointSubject(passage: Passage, from: number, end: number): Cued | null {
  const whole = subjectUnits(passage.slice(from, end), 'named');
  const length = whole ? end - from : subjectLength(passage.slice(from, end), 'named', /^[的长]/);
  const units = whole ?? (length ? subjectUnits(passage.slice(from, from + length), 'named') : null);
  return units && { subject: { from, units, role: 'RESPONSIBLE' }, cue: from + length, bare: whole !== null };
}

/** Offset of the subject in what stands before a cue: behind the last 由, or at the beginning. */
function subjectStart(before: string): number {
  const by = before.lastIndexOf('由');
  return by >= 0 ? by + 1 : (/^(?:并|其中|具体|同时|另外|请|责成|授权|委托)/.exec(before)?.[0].length ?? 0);
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

function cueRole(word: string): Role {
  if (/牵头|主办|总负责|负总责/.test(word)) return 'LEAD';
  return word === '负责' ? 'RESPONSIBLE' : 'SUPPORT';
}

const founded =
  /(?:成立|设立|组建)(?:了)?([^，。；]{4,40}?(?:领导小组|领导组|指挥部|工作专班|专班|工作小组|协调小组|工作组|委员会))$/;

/** Sentences whose subject opens them while the cue comes later: a body just founded, or in a section on duties any predicate. */
function openSubject(passage: Passage, parts: readonly Segment[], form: SubjectForm): Duty | null {
  const first = parts[0] as Segment;
  const end = (parts.at(-1) as Segment).end;
  const responsible = parts.findIndex(
    (part, index) =>
      index > 0 && /^(?:全面|具体|主要|统一)?负责(?!人|同志|的)/.test(passage.text.slice(part.start, part.end)),
  );
  const body = responsible > 0 ? foundedBody(passage, parts.slice(0, responsible)) : null;
  if (body && responsible > 0)
    return { subjects: [body], start: (parts[responsible] as Segment).start, end, rule: 'duty-founded-body' };
  if (form === 'named' && responsible < 0) return null;
  const length = subjectLength(passage.slice(first.start, end), form);
  const predicate = first.start + length;
  if (!length || predicate > first.end + 40) return null;
  const units = subjectUnits(passage.slice(first.start, predicate), form);
  if (
    !units ||
    (form === 'named' &&
      !/^(?:要|应|须|根据|按照|按|作为|严格|切实|具体|统一|设立|成立)/.test(
        passage.text.slice(predicate, predicate + 4),
      ))
  )
    return null;
  const start = form === 'named' ? (parts[responsible] as Segment).start : predicate;
  return {
    subjects: [{ from: first.start, units, role: dutyRole(passage.text.slice(start, end)) }],
    start,
    end,
    rule: 'duty-section',
  };
}

function foundedBody(passage: Passage, parts: readonly Segment[]): Subject | null {
  for (const { start, end } of parts) {
    const found = founded.exec(passage.text.slice(start, end));
    if (!found) continue;
    const from = start + found.index + found[0].length - (found[1] ?? '').length;
    return {
      from,
      units: [{ term: { start: 0, end: (found[1] ?? '').length, tag: 'Unit' }, name: found[1] ?? '' }],
      role: 'RESPONSIBLE',
    };
  }
  return null;
}

/** A duty ends where the next subject begins. */
function cutAtNext(duties: readonly Duty[]): Duty[] {
  return duties.map((duty, index) => {
    const next = duties[index + 1]?.subjects[0]?.from;
    return next !== undefined && next > duty.start ? { ...duty, end: Math.min(duty.end, next) } : duty;
  });
}

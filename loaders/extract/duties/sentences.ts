/** Duties in running sentences: `A负责…；B负责…`, `A牵头，B、C配合，做好…`, `成立…领导小组，负责…`. */
import { outside } from '../../language/brackets.js';
import type { UnitTerm } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Role } from '../../records.js';
import { cueRun } from './cues.js';
import { foundedDuty } from './founded.js';
import { goOnWith } from './going-on.js';
import { carriedSubject, laterSubject, listedDuty, openSubject } from './openings.js';
import type { SubjectForm } from './subjects.js';
import { answers } from './told.js';

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

/** A part of a sentence between commas. */
export interface Segment {
  start: number;
  end: number;
  /** Its text with brackets and titles blotted out: where words of responsibility are looked for. */
  blotted: string;
  /** The sign after it. */
  sign: string;
}

const past =
  /^(?:会议(?:指出|认为|强调)，)?(?:本公报|本刊|本报由|去年|上年|前年|近年来|近几年|[一几多两三五]年(?:多)?来|过去的?一年|今年以来|截至目前|截至|目前，|期间，|当时|日前|近日|\d{4}年以来|\d{1,2}月\d{1,2}日[，上下])/;
/** Told as done: 公安部门牵头，各部门密切配合，做了大量工作. */
const done =
  /(?:做|取得|完成|开展|实现|推动|形成|建立|解决|发挥|起到|作出|付出|举办|查处|启动|编制|出台|组织|进行|打造|建成|促进|保障|赢得|破获|整治|落实)了|，(?:目前)?已(?:于|经?(?:全部|基本)?(?:完成|建成|竣工|完工|开工|通车|投入|投产|启用|开工建设))/;
/** Words of which a sentence outside sections on duties needs one to lay a duty on anybody. */
const opensRun =
  /牵头|主办|负责|组长单位|为成员单位$|配合|负总责|组成(?:$|，(?:组织|实施|承担|做好|开展|协调|指导|参与|协助|承办)|，[^，。；]{2,24}[任为][^，。；]{0,4}组长)/;

/** The duties of a paragraph's sentences. In a section on duties any predicate makes a duty (`form` listed). */
export function sentenceDuties(passage: Passage, form: SubjectForm): Duty[] {
  if (form === 'named' && !passage.text.includes('组成。') && !opensRun.test(passage.text)) return [];
  const duties: Duty[] = [];
  const others: (readonly Segment[])[] = [];
  let head: readonly Segment[] = [];
  let before: readonly Segment[] = [];
  for (const sentence of sentences(passage.text)) {
    const body = passage.text.slice(sentence[0]?.start, sentence.at(-1)?.end);
    const found = isIdle(body, form) ? [] : sentenceRuns(passage, sentence, form, before);
    before = sentence;
    const last = duties.at(-1);
    if (!found.length && last) goOnWith(last, passage, sentence, body);
    const alone = !found.length && form === 'named';
    const carried = alone && head.length ? carriedDuty(passage, head, sentence) : null;
    duties.push(...(carried ? [carried] : found));
    if (alone && !carried) others.push(sentence);
    head = nextHead(head, sentence, found.length > 0 || carried !== null);
  }
  return cutAtNext(duties.length ? withListed(passage, duties, others) : duties);
}

/** True for a sentence that lays no duty on anybody: nothing in it does, or it tells what was done. */
const isIdle = (body: string, form: SubjectForm): boolean =>
  (form === 'named' && !opensRun.test(body)) || past.test(body) || (/[了已]/.test(body) && done.test(body));

/** The first of sentences between semicolons that have no duty of their own. */
function nextHead(head: readonly Segment[], sentence: readonly Segment[], told: boolean): readonly Segment[] {
  if (told || sentence.at(-1)?.sign !== '；') return [];
  return head.length ? head : sentence;
}

/** Sentences between semicolons of which several lay duties on units are a list of duties, in which any verb does. */
function withListed(passage: Passage, duties: Duty[], others: readonly (readonly Segment[])[]): Duty[] {
  const starts = duties.map(({ subjects: [subject] }) => subject?.from ?? 0);
  const listed = others.filter((sentence) => {
    const [at, end] = [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];
    const semicolon = passage.text.charAt(end) === '；' || passage.text.charAt(at - 1) === '；';
    const told = past.test(passage.text.slice(at, at + 12)) || done.test(passage.text.slice(at, end));
    return semicolon && !told && !starts.includes(at);
  });
  const more = flatMap(listed, (sentence) => listedDuty(passage, sentence) ?? []);
  const from = ({ subjects: [subject] }: Duty) => subject?.from ?? 0;
  return more.length ? [...duties, ...more].sort((a, b) => from(a) - from(b)) : duties;
}

const opensResponsible = new RegExp(`^(?:并|同时|具体|牵头)?${answers}(?!制(?![定作订])|任(?!务))`);

/** `市工商局依法打击…；负责…`: the unit at the beginning is the subject of what follows the semicolon. */
function carriedDuty(passage: Passage, head: readonly Segment[], sentence: readonly Segment[]): Duty | null {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (!first || !last || !opensResponsible.test(passage.text.slice(first.start, first.end))) return null;
  const subject = carriedSubject(passage, head);
  const end = Math.min(last.end + 1, passage.text.length);
  const led = subject && passage.text.startsWith('牵头', first.start) ? { ...subject, role: 'LEAD' as const } : subject;
  return led && { subjects: [led], start: first.start, end, rule: 'duty-sentence' };
}

/** How sentences of one paragraph are counted: 一是, 首先, ①, （1）; and the number of a row or an item in front of a unit: `14 市水利局 负责…`, `5.2.4市水利局负责…`. */
const count =
  /^ ?(?:[一二三四五六七八九十]{1,2}是|首先|其次|再次|[①-⑳]|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）|\d{1,2}(?:\.\d{1,2}){0,4}(?:[.、]| ?)(?=[省市县区州盟旗][\u4e00-\u9fff]{2}))，?/;
const counted = (text: string, at: number): number => at + (count.exec(text.slice(at, at + 18))?.[0].length ?? 0);

/** What parts a sentence. */
const separators = /[，。；：！？]|$/g;
const separatorsOfRoles = /[，。；：！？、]|$/g;
const role = /牵头|主办|负责/;
const givesRole = /(?:牵头|主办|负责)$/;
const takesOther = /^[^，。；：]{2,40}?(?:配合|参与|参加|协助|协办|协同|负责)/;
const hasDuty = /负责[^，。；：、]{1,12}$/;
const hasOwn = /^[省市县区州盟旗各][^，。；：、]{1,20}(?:负责|牵头|配合)/;

/** Whether one role ends at a 、 and the next unit has another: `市财政局牵头、市审计局参与，…`, `市水利局负责调度、市气象局负责预报`. */
function changesRole(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  if (!role.test(before)) return false;
  const after = text.slice(at + 1, at + 50);
  return (givesRole.test(before) && takesOther.test(after)) || (hasDuty.test(before) && hasOwn.test(after));
}

/** Sentences as lists of their parts between commas; brackets and titles hold no signs. */
function sentences(text: string): Segment[][] {
  const blotted = outside(text).replace(/《[^《》]{0,80}》|“[^“”]{0,60}”/g, (title) => '〓'.repeat(title.length));
  const all: Segment[][] = [[]];
  let start = counted(text, 0);
  for (const match of matches(blotted, role.test(blotted) ? separatorsOfRoles : separators)) {
    if (match[0] === '、' && !changesRole(blotted, match.index)) continue;
    if (match.index > start)
      all.at(-1)?.push({ start, end: match.index, blotted: blotted.slice(start, match.index), sign: match[0] });
    start = match.index + 1;
    if (!/[。；！？]/.test(match[0])) continue;
    start = counted(text, start);
    all.push([]);
  }
  return all.filter((sentence) => sentence.length);
}

/** All runs of one sentence. A run is a chain of parts that each hold a subject and its cue. */
function sentenceRuns(
  passage: Passage,
  parts: readonly Segment[],
  form: SubjectForm,
  before: readonly Segment[],
): Duty[] {
  const duties: Duty[] = [];
  let taken = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Segment;
    if (part.start < taken) continue;
    const duty =
      cueRun(passage, parts, i, duties.length > 0) ??
      placedSubject(passage, parts, i, form) ??
      (i > 0 ? byRuleBeside(passage, parts, i) : null);
    if (!duty || repeats(duty, duties)) continue;
    duties.push(duty);
    taken = Math.max(duty.start, duty.subjects.at(-1)?.from ?? 0) + 1;
  }
  const founded = duties.some(({ rule }) => rule !== 'duty-section') ? null : foundedDuty(passage, parts, before);
  return founded ? [founded] : duties;
}

/** A subject found by its place in the sentence. */
function placedSubject(passage: Passage, parts: readonly Segment[], index: number, form: SubjectForm): Duty | null {
  const open = index === 0 ? openSubject(passage, parts, form) : null;
  const done = open ?? helpedBehind(passage, parts, index);
  return done ?? (form === 'listed' ? laterSubject(passage, parts, index) : null);
}

/** `清淤工程由市水务局组织实施，市城管局配合`: those behind only help whom the part has do it. */
function helpedBehind(passage: Passage, parts: readonly Segment[], index: number): Duty | null {
  const [part, next] = [parts[index] as Segment, parts[index + 1]];
  if (!next || !/配合|协助|协办/.test(next.blotted) || !doneBy.test(part.blotted)) return null;
  const help = cueRun(passage, parts, index + 1, true);
  const own = help?.subjects[0]?.role === 'SUPPORT' ? laterSubject(passage, parts, index) : null;
  if (!help || !own) return null;
  const bare = onlyHelps.test(passage.text.slice(help.start, help.end));
  return bare ? { ...own, subjects: [...own.subjects, ...help.subjects], end: help.end, rule: 'duty-roles' } : own;
}

const onlyHelps = /^(?:予以|积极|做好)?(?:配合|协助|协办)[。；]?$/;
const doneBy =
  /由[^，。；由的]{3,30}(?:组织|实施|督促|指导|协调|承担|承办|办理|统一|制定|发布|提供|落实|建设|管理|处理|调配|处置)[^，。；的]{0,20}$/;

const byRule =
  /(?:按照|根据|依据|依照|结合|围绕)[^，。；]{2,24}$|[局委办厅部府院会门道镇乡]是[^，。；]{2,40}(?:部门|单位|机构|主体)(?:（以下[^（）]{2,20}）)?$/;

/** Behind another part: `…，教育、民政等部门按照职责要求，负责本行业的安全监管`, `…，市水利局是行业主管部门，具体负责…`. */
function byRuleBeside(passage: Passage, parts: readonly Segment[], index: number): Duty | null {
  const [part, next] = [parts[index] as Segment, parts[index + 1]];
  if (!next || !byRule.test(passage.text.slice(part.start, part.end))) return null;
  return /^(?:具体|主要)?负责/.test(next.blotted) ? openSubject(passage, parts.slice(index), 'named') : null;
}

/** The same unit named again in its own sentence has no second duty. */
function repeats(duty: Duty, before: readonly Duty[]): boolean {
  if (duty.rule !== 'duty-section') return false;
  const names = new Set(
    flatMap(before.slice(-20), ({ subjects }) => flatMap(subjects, ({ units }) => units.map(({ name }) => name))),
  );
  return duty.subjects.every(({ units }) => units.every(({ name }) => names.has(name)));
}

/** A duty ends where the next subject begins. */
function cutAtNext(duties: readonly Duty[]): Duty[] {
  return duties.map((duty, index) => {
    const next = duties[index + 1]?.subjects[0]?.from;
    return next !== undefined && next > duty.start ? { ...duty, end: Math.min(duty.end, next) } : duty;
  });
}

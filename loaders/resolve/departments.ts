/** Departments of governments: from a printed body (`发改委`, `财政部门`, `住建`) to the full form of its stem and head. */
import { flatMap } from '../lists.js';
import type { DepartmentKind } from '../records.js';
import type { Printed } from './printed.js';
import type { DepartmentEntry, Vocabulary } from './vocabulary.js';
import type { Where } from './where.js';

/** A full form without its place: `发展和改革委员会`. */
export interface Form {
  full: string;
  kind: DepartmentKind;
  rule: string;
}

/** What a department's name is read with. */
export interface DepartmentScope {
  vocabulary: Vocabulary;
  printed: Printed;
  /** Day of the document, ISO; reforms before it have taken place. */
  date: string | undefined;
}

/** The full forms that a printed body may stand for: none, one, or several where it is ambiguous. */
export function departmentForms(body: string, where: Where, scope: DepartmentScope): Form[] {
  const whole = holding(scope.vocabulary.byName.get(body) ?? [], where, scope);
  const head = headOf(body, scope.vocabulary);
  if (whole.length > 0) {
    const own = whole.some(({ also }) => head && also?.includes(head.head)) ? head : null;
    return forms(whole, own?.head ?? null, where, scope, 'unit-short-form');
  }
  return head ? byHead(head, where, scope) : [];
}

/** A body without a head, as in lists: `财政部门`, `水行政主管部门`, `发改`. */
export function bareForms(body: string, where: Where, scope: DepartmentScope): Form[] {
  for (const tail of ['', ...scope.vocabulary.bareTails]) {
    if (!body.endsWith(tail) || body.length === tail.length) continue;
    const { entries } = known(body.slice(0, body.length - tail.length), null, where, scope);
    if (entries.length > 0) return forms(current(entries, scope), null, where, scope, 'unit-bare-name');
  }
  return [];
}

interface Headed {
  stem: string;
  head: string;
}

function headOf(body: string, { heads }: Vocabulary): Headed | null {
  for (const [printed, head] of heads)
    if (body.length > printed.length && body.endsWith(printed)) return { stem: body.slice(0, -printed.length), head };
  return null;
}

/** Heads that only stand behind the stems that list them: 办公室 is no general ending of a department. */
const RESERVED = new Set(['办公室', '室', '中心', '办事处']);

function bears({ heads, also }: DepartmentEntry, head: string): boolean {
  return heads.includes(head) || (also?.includes(head) ?? false);
}

function byHead({ stem, head }: Headed, where: Where, scope: DepartmentScope): Form[] {
  const { entries, rule } = known(stem, head, where, scope);
  const fitting = entries.filter((entry) => bears(entry, head));
  const usable = fitting.length > 0 ? fitting : RESERVED.has(head) ? [] : entries;
  return forms(usable, head, where, scope, rule);
}

/** Entries by stem, else by short form, else by abbreviation, else by a slip of one character; of stem and short form first what bears the head. */
function known(
  stem: string,
  head: string | null,
  where: Where,
  scope: DepartmentScope,
): { entries: DepartmentEntry[]; rule: string } {
  const { vocabulary } = scope;
  const local = (list: DepartmentEntry[] = []) =>
    holding(list, where, scope, head).filter((entry) => !entry.own || (head && entry.heads.includes(head)));
  const exact = { entries: local(vocabulary.byStem.get(stem)), rule: 'unit-full-form' };
  const short = { entries: local(vocabulary.byShort.get(stem)), rule: 'unit-short-form' };
  if (short.entries.some(isMade) && !exact.entries.some(isMade)) return short;
  const bearing = [exact, short].find(({ entries }) => head && entries.some((entry) => bears(entry, head)));
  const named = bearing ?? [exact, short].find(({ entries }) => entries.length > 0);
  if (named) return named;
  const near = (vocabulary.byOpening.get(stem.charAt(0)) ?? []).filter(({ full, stem: own }) =>
    abbreviates(stem, full ?? own),
  );
  const abbreviated = local(near);
  if (abbreviated.length > 0) return { entries: shortest(abbreviated), rule: 'unit-abbreviation' };
  const slipped =
    stem.length < shortestSlip
      ? []
      : (vocabulary.byLength.get(stem.length) ?? []).filter((entry) => isSlip(stem, entry.stem, vocabulary));
  return { entries: local(slipped), rule: 'unit-mended' };
}

/** Rows made for some provinces or for documents from before a reform. */
const isMade = (entry: DepartmentEntry): boolean => entry.in !== undefined || entry.before !== undefined;

/** Rows that hold in a province on a day: those made for it where there are any, but for names under another head than theirs (`城管委` of old in 广东省). */
function holding(
  entries: readonly DepartmentEntry[],
  { province }: Where,
  { date }: DepartmentScope,
  head: string | null = null,
): DepartmentEntry[] {
  const made = entries.filter(
    (entry) =>
      isMade(entry) && entry.in?.includes(province) !== false && (!entry.before || (date && date < entry.before)),
  );
  const general = entries.filter((entry) => !isMade(entry));
  const foreign = head !== null && general.length > 0 && !made.some((entry) => bears(entry, head));
  const then = made.filter(({ before }) => before);
  return foreign || made.length === 0 ? general : then.length > 0 ? then : made;
}

/** Whether the characters of `short` stand in `full` in this order, the first one first: 人社保 in 人力资源和社会保障. */
export function abbreviates(short: string, full: string): boolean {
  if (short.length < 2 || short.length >= full.length || short[0] !== full[0] || /[和与及]/.test(short)) return false;
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
}

function shortest(entries: DepartmentEntry[]): DepartmentEntry[] {
  const least = Math.min(...entries.map(({ stem }) => stem.length));
  return entries.filter(({ stem }) => stem.length === least);
}

/** Shorter stems differ from others by one character. */
const shortestSlip = 6;

/**
 * One character mistaken in a stem of six characters or more, where no other stem is near: 市场监晋管理. A character that names of departments
 * hold is no slip: 文体旅游广电 is another department than 文化旅游广电.
 */
function isSlip(printed: string, stem: string, { characters }: Vocabulary): boolean {
  if (printed.length < shortestSlip || printed.length !== stem.length) return false;
  let different = '';
  for (let i = 0; i < stem.length; i += 1)
    if (printed.charCodeAt(i) !== stem.charCodeAt(i)) {
      if (different) return false;
      different = printed.charAt(i);
    }
  return different !== '' && !characters.has(different);
}

/** Bare names mean the department of their day: 环保部门 in 2022 is 生态环境; 卫生部门 in 2016 is 卫生和计划生育, in 2020 卫生健康. */
function current(entries: readonly DepartmentEntry[], scope: DepartmentScope): DepartmentEntry[] {
  return flatMap(entries, (entry) => {
    const ended = entry.now && entry.until && scope.date && scope.date >= entry.until;
    const after = ended ? scope.vocabulary.byStem.get(entry.now ?? '') : undefined;
    return after ? current(after, scope) : [entry];
  });
}

/** The forms of entries, one per group: of a group, the longest that the gazette prints for the place. */
function forms(
  entries: DepartmentEntry[],
  head: string | null,
  where: Where,
  scope: DepartmentScope,
  rule: string,
): Form[] {
  const found = new Map<string, Form>();
  const groups = new Set<string>();
  for (const entry of entries) {
    if (entry.group && groups.has(entry.group)) continue;
    if (entry.group) groups.add(entry.group);
    const own = (entry.full ?? entry.stem) + (head ?? defaultHead(entry, where));
    const form = { full: own, kind: entry.kind ?? 'DEPARTMENT', rule } as const;
    const printed = printedForm(entry, own, where, scope, head);
    found.set(
      printed ?? own,
      printed && printed !== own ? { ...form, full: printed, rule: 'unit-printed-form' } : form,
    );
  }
  return [...found.values()];
}

/** The head of a bare name: a municipality has no 厅 (上海市公安局). */
function defaultHead({ heads }: DepartmentEntry, { level, place }: Where): string {
  if (level === 'PROVINCIAL' || level === 'NATIONAL')
    return heads[0] === '厅' && place.endsWith('市') ? '局' : heads[0];
  return level === 'CITY' ? heads[1] : heads[2];
}

/** 办公室 and 中心 beside a 局 of the same group are other units: 政务服务中心 is not 政务服务局. */
const reservedHead = (form: string): string | undefined => /(?:办公室|中心)$/.exec(form)?.[0];

/** A form that is only the entry's own short name with its head: 市行政审批局 printed many times tells nothing of the city's own form. */
const isShortOf = (form: string, { short }: DepartmentEntry): boolean =>
  short?.includes(form.replace(/(?:局|委员会|厅|办公室|中心)$/, '')) ?? false;

/**
 * The longest form of the entry's group, under the same kind of head, that is printed for the place; the own form wins a tie. A 城市管理委员会 beside 市城管执法局 is
 * another body.
 */
function printedForm(
  entry: DepartmentEntry,
  own: string,
  where: Where,
  { vocabulary, printed }: DepartmentScope,
  head: string | null,
): string | null {
  if (!entry.group) return null;
  const here = printed.forms(where.place);
  if (here.size === 0) return null;
  const reserved = reservedHead(own);
  let best: string | null = here.has(own) ? own : null;
  for (const form of vocabulary.groupForms.get(entry.group) ?? [])
    if (
      here.has(form) &&
      reservedHead(form) === reserved &&
      form.length > (best?.length ?? 0) &&
      !isShortOf(form, entry) &&
      !(head === '局' && form.endsWith('委员会') && form.length < own.length + 2)
    )
      best = form;
  return best;
}

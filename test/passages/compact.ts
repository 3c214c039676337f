/** The compact form of facts in the passage files → gold. */
import type { AppointmentAction, ApprovalAction, CitationRelation, Role } from '../../loaders/records.js';
import type { Gold, GoldAssignment, GoldDeadline, GoldDocument, GoldProject } from '../../scripts/score/gold.js';
import type { Place, Wrapped } from './wrap.js';

/** Facts as the files have them; each key is explained at the head of its file. */
export interface Facts {
  assignments?: string[];
  deadlines?: string[];
  memberships?: string[];
  appointments?: string[];
  projects?: string[];
  /** `level | stage` of the projects that give none of their own behind ` = `; with it (`-` for none) their class is scored. */
  class?: string;
  permits?: string[];
  cites?: string[];
  documents?: string[];
}

const roles: Record<string, Role> = { L: 'LEAD', R: 'RESPONSIBLE', S: 'SUPPORT' };
const optional = (mark: boolean) => (mark ? { optional: true } : {});

/** The canonical name of a unit that the file does not spell out: its level word stands for its place. */
export function canonical(unit: string, { province = '', city = '', county = '' }: Place): string {
  const [level = ''] = /^(市|州|盟|省)(?!县)/.exec(unit) ?? [];
  if (level === '省') return province + unit.slice(1);
  if (level) return city + unit.slice(1);
  return /^各/.test(unit) ? (county || city || province) + unit : unit;
}

function assignments(line: string, place: Place): GoldAssignment[] {
  const [units = '', task = ''] = line.split(' @ ');
  const [role = '', ...names] = units.split(/\s+/);
  return names.map((name) => {
    const marked = name.endsWith('?');
    const [unit = '', full] = name.replace(/\?$/, '').split('=');
    const known = full ?? canonical(unit, place);
    return { role: roles[role] ?? 'RESPONSIBLE', unit, canonical: known, task, ...optional(marked) };
  });
}

function deadline(line: string): GoldDeadline {
  const [text = '', value = '', mark] = line.split(/ = | (?=effective|\?)/);
  const date = /^\d/.test(value) ? value : null;
  return { text, date, ...(date ? {} : { recurs: value }), ...optional(mark === '?') };
}

function memberships(line: string): NonNullable<Gold['memberships']> {
  const [group = '', role = '', names = ''] = line.split(' / ');
  return names.split(/\s+/).map((each) => {
    const [name = '', title = null] = each.replace(/\?$/, '').split('=');
    return { group, role, name, title, ...optional(each.endsWith('?')) };
  });
}

function appointment(line: string): NonNullable<Gold['appointments']>[number] {
  const [, action, name = '', post = ''] = /^(\S+) (\S+) = (.+)$/.exec(line) ?? [];
  return { action: action as AppointmentAction, name, post };
}

/** `-` for what the list does not tell. */
const told = (word: string | undefined): string | null => (word && word !== '-' ? word : null);

function project(line: string, kind = ''): GoldProject {
  const [said = '', own] = line.replace(/\?$/, '').split(' = ');
  const [, name = '', places = '', category = ''] =
    /^(?:\d+ )?(.+?)(?: @ ([^^%]+?))?(?: \^ [^%]+?)?(?: % (.+))?$/.exec(said) ?? [];
  const [level, stage] = (own ?? kind).split(' | ');
  return {
    name,
    places: places.split(' ').filter(Boolean),
    level: told(level),
    stage: told(stage),
    category: category.split('/').filter(Boolean),
    ...optional(line.endsWith('?')),
  };
}

function permit(line: string): NonNullable<Gold['approvalItems']>[number] {
  const [, action, name = '', units = ''] = /^(\S+) \d+ (.+?)(?: < (.+))?$/.exec(line) ?? [];
  return { action: action as ApprovalAction, name, implementers: units.split(' ').filter(Boolean) };
}

type Cites = NonNullable<GoldDocument['cites']>;

/** The citations of document number `of`: `2 BASIS 云办发〔2022〕1号` stands in the second, a line without a number in the first. */
const cites = (lines: string[] = [], of = 1): Cites =>
  lines.flatMap((line) => {
    const [, at = '1', relation, printed = ''] = /^(?:(\d+) )?([A-Z]+) (.+)$/.exec(line) ?? [];
    const name = printed.replace(/\?$/, '');
    const isNumber = /〔\d{4}〕.*号$/.test(name);
    const named = { number: isNumber ? name : null, title: isNumber ? null : name };
    return Number(at) === of
      ? [{ relation: relation as CitationRelation, ...named, ...optional(printed.endsWith('?')) }]
      : [];
  });

function document(line: string, cited: Cites): GoldDocument {
  const [number = '', title = '', , issuer = '', date = '', to = ''] = line.split(' | ');
  const addressees = to === '-' ? [] : to.split(' ');
  const issuedOn = date === '-' ? null : date;
  return { number: number === '-' ? null : number, title, issuer, issuedOn, addressees, cites: cited };
}

/** The facts of a passage as gold, in the document that it stands in. */
export function toGold(facts: Facts, place: Place, { path, number, title, issuer, date }: Wrapped): Gold {
  const around: GoldDocument = { number, title, issuer, issuedOn: date, addressees: [], cites: cites(facts.cites) };
  return {
    source: path,
    documents: facts.documents?.map((line, at) => document(line, cites(facts.cites, at + 1))) ?? [around],
    assignments: (facts.assignments ?? []).flatMap((line) => assignments(line, place)),
    deadlines: (facts.deadlines ?? []).map(deadline),
    memberships: (facts.memberships ?? []).flatMap(memberships),
    appointments: (facts.appointments ?? []).map(appointment),
    projects: (facts.projects ?? []).map((line) => project(line, facts.class)),
    approvalItems: (facts.permits ?? []).map(permit),
  };
}

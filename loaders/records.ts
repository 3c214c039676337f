/**
 * What the loaders promise to everybody else: the facts read from one source file. `zhengtu extract` writes this as JSON, `write.ts` turns it into
 * the graph. All offsets are UTF-16 code units into the decoded source text, end exclusive; lines count from 1; dates are ISO 8601 calendar dates.
 */

/** Where a fact was read, and the id of the rule that read it (`loaders/rules.ts` lists them). */
export interface Evidence {
  start: number;
  end: number;
  line: number;
  rule: string;
}

export type CitationRelation = 'BASIS' | 'REPEALS' | 'FORWARDS' | 'AMENDS' | 'MENTIONS';
export type TaskKind = 'CLAUSE' | 'TABLE' | 'DUTY' | 'TARGET';
export type Role = 'LEAD' | 'RESPONSIBLE' | 'SUPPORT';
export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'PLAN';
export type Recurrence = 'YEARLY' | 'HALF_YEARLY' | 'QUARTERLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';
export type AppointmentAction = 'APPOINT' | 'REMOVE';
export type ApprovalAction = 'LIST' | 'TAKE_OVER' | 'CANCEL' | 'DELEGATE' | 'TRANSFER' | 'RETURN';
export type Level = 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'COUNTY' | 'TOWNSHIP';
export type DepartmentKind =
  | 'GOVERNMENT'
  | 'DEPARTMENT'
  | 'PARTY_ORGAN'
  | 'STATE_ORGAN'
  | 'MASS_ORGANISATION'
  | 'VERTICAL_AGENCY'
  | 'INSTITUTION'
  | 'ENTERPRISE'
  | 'MILITARY'
  | 'COORDINATING_BODY'
  | 'COLLECTIVE'
  | 'OTHER';

/** The gazette as its cover and imprint name it. `city` and `province` are full names (`安澜市`, `山西省`); empty where nothing tells them. */
export interface GazetteRecord {
  title?: string;
  city: string;
  province: string;
  year?: number;
  issue?: number;
  totalIssue?: number;
  publishedOn?: string;
}

/** One other document named by number (文号) and/or title; never both null. */
export interface CitationRecord {
  number: string | null;
  title: string | null;
  relation: CitationRelation;
  evidence: Evidence;
}

/** One document printed in full. `number` is folded to one width and bracket (`忻政办发〔2022〕71号`). */
export interface DocumentRecord {
  number: string | null;
  title: string;
  genre: string;
  issuer: string;
  issuedOn: string | null;
  addressees: string[];
  evidence: Evidence;
  cites: CitationRecord[];
}

/** One unit made responsible. `mention` is the unit as printed (line breaks removed), `department` its canonical full name. */
export interface AssignmentRecord {
  department: string;
  mention: string;
  role: Role;
  evidence: Evidence;
}

/** One time limit. `date` is its last day, null where it recurs; `effective` marks 自…起施行: a date from which, not by which. */
export interface DeadlineRecord {
  text: string;
  date: string | null;
  precision: Precision;
  recurs: Recurrence | null;
  effective: boolean;
  evidence: Evidence;
}

/** One thing to be done. `id` is the document's key and an ordinal; `document` the number of its document, or its title where it has none. */
export interface TaskRecord {
  id: string;
  document: string;
  kind: TaskKind;
  heading: string | null;
  path: string[];
  text: string;
  evidence: Evidence;
  assignments: AssignmentRecord[];
  deadlines: DeadlineRecord[];
}

/** One named project of a project list. `investment` is in 亿元 (10⁸ CNY). */
export interface ProjectRecord {
  document: string;
  list: string | null;
  number: number | null;
  name: string;
  level: string | null;
  stage: string | null;
  category: string[];
  places: string[];
  builder: string | null;
  note: string | null;
  parent: string | null;
  investment?: number | null;
  evidence: Evidence;
}

/** One named person (or unit) in a leading group, headquarters or joint conference. */
export interface MembershipRecord {
  document: string | null;
  group: string;
  role: string;
  name: string;
  title: string | null;
  evidence: Evidence;
}

/** One person appointed to or removed from one post. */
export interface AppointmentRecord {
  document: string;
  action: AppointmentAction;
  name: string;
  post: string;
  date: string | null;
  evidence: Evidence;
}

/** One row of a list of administrative permits or powers. */
export interface ApprovalItemRecord {
  document: string;
  list: string;
  number: number | null;
  name: string;
  implementers: string[];
  overseer: string | null;
  basis: string[];
  action: ApprovalAction;
  evidence: Evidence;
}

/** One unit that the facts speak of, with every form printed. `name` is canonical. */
export interface DepartmentRecord {
  name: string;
  kind: DepartmentKind;
  level: Level;
  city: string | null;
  aliases: string[];
}

/** A mention that fits no unit or several. */
export interface UnresolvedRecord {
  mention: string;
  candidates: string[];
  evidence: Evidence;
}

/** Everything read from one source file. `path` is the file's name as given; `length` counts UTF-16 code units of the decoded text. */
export interface Records {
  source: { path: string; sha256: string; length: number };
  gazette: GazetteRecord | null;
  documents: DocumentRecord[];
  tasks: TaskRecord[];
  projects: ProjectRecord[];
  memberships: MembershipRecord[];
  appointments: AppointmentRecord[];
  approvalItems: ApprovalItemRecord[];
  departments: DepartmentRecord[];
  unresolved: UnresolvedRecord[];
}

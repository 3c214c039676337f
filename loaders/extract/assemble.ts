/** Facts into records: places become evidence, mentions become units, limits find their tasks. */
import { lineOf } from '../gazette/position.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument, Reading, Source } from '../reading.js';
import type { AssignmentRecord, DeadlineRecord, Evidence, Records, TaskRecord } from '../records.js';
import { rememberedOf } from '../remembered.js';
import { readAppointments } from './appointments.js';
import { listedItems } from './approvals/lines.js';
import { readApprovalItems } from './approvals.js';
import { readCitations } from './citations.js';
import { readDeadlines } from './deadlines.js';
import type { DeadlineFact, Place, TaskFact, UnitFact } from './facts.js';
import type { Ledger } from './ledger.js';
import { readLooseMemberships, readMemberships } from './memberships.js';
import { readProjects } from './projects.js';
import { type DatedTask, withDeadlines } from './targets.js';
import { readTasks } from './tasks.js';

/** Records but for the units, which the ledger gives when everything has been entered. */
export type Facts = Omit<Records, 'departments' | 'unresolved'>;

/** The facts of a reading; units go through the ledger. */
export function assemble(reading: Reading, ledger: Ledger): Facts {
  const { source, gazette, documents } = reading;
  const of = <Fact>(read: (document: PrintedDocument) => Fact[]): Fact[] => flatMap(documents, read);
  const evidence = evidenceIn(source);
  return {
    source: { path: source.path, sha256: source.sha256, length: source.text.length },
    gazette,
    documents: documents.filter(({ printed }) => printed).map((document) => documentRecord(document, source)),
    tasks: of((document) => taskRecords(document, source.text, ledger, evidence)),
    projects: of(readProjects).map(({ at, ...fact }) => Object.assign(fact, { evidence: evidence(at) })),
    memberships: [...of(membersOf), ...readLooseMemberships(reading)].map(({ at, ...fact }) =>
      Object.assign(fact, { evidence: evidence(at) }),
    ),
    appointments: of(readAppointments).map(({ at, ...fact }) => Object.assign(fact, { evidence: evidence(at) })),
    approvalItems: of(readApprovalItems).map(({ at, ...fact }) => Object.assign(fact, { evidence: evidence(at) })),
  };
}

function documentRecord(document: PrintedDocument, source: Source): Records['documents'][number] {
  const { number, title, genre, issuer, issuedOn, addressees, evidence } = document;
  return { number, title, genre, issuer, issuedOn, addressees, evidence, cites: readCitations(document, source) };
}

type MakeEvidence = (place: Place) => Evidence;

/** Turns places into evidence: the line is that of the first character. */
export function evidenceIn(source: Source): MakeEvidence {
  return ({ start, end, rule }) => ({ start, end, line: lineOf(source, start), rule });
}

function taskRecords(document: PrintedDocument, source: string, ledger: Ledger, evidence: MakeEvidence): TaskRecord[] {
  const tasks = withDeadlines(
    withoutMembers(withoutPermits(readTasks(document), document, source), document),
    readDeadlines(document),
    document.blocks,
  );
  return tasks.map((task, index) => taskRecord(task, index + 1, document, ledger, evidence));
}

/** `1. 船员服务簿签发（市交通运输局）`, `（二）农药经营许可，由县农业农村局承接` in a list of permits says who uses the power: it lays no task on anybody. */
function withoutPermits(tasks: TaskFact[], document: PrintedDocument, source: string): TaskFact[] {
  if (tasks.every(({ kind }) => kind === 'TABLE')) return tasks;
  const lines = listedItems(document).filter(({ at }) => !/责任|牵头|负责|配合/.test(source.slice(at.start, at.end)));
  const isBehind = ({ at }: UnitFact, end: number): boolean =>
    at.start <= end + farthest && labels.test(source.slice(end, at.start));
  const isOver = ({ at }: UnitFact, start: number): boolean =>
    at.end <= start && at.end + nearest >= start && overItem.test(source.slice(at.end, start));
  const inPermit = ({ units }: TaskFact) =>
    lines.some(
      ({ at: { start, end } }) =>
        units.every((unit) => unit.at.start >= start && (unit.at.end <= end || isBehind(unit, end))) ||
        units.every((unit) => isOver(unit, start)),
    );
  return lines.length ? tasks.filter((task) => task.kind === 'TABLE' || !inPermit(task)) : tasks;
}

/** Most characters between a permit and a unit below it, and between a department and its first permit. */
const farthest = 300;
const nearest = 12;
/** Between a department and the first of its permits: `县公安局：1、`. */
const overItem = /^[:：]\s*[（(]?\d{0,2}[.、．）)]?\s*$/;
/** Between a permit and who has it, on a line below: `承接部门：`, with other labels before that. */
const labels = /^[。；;]?(?:(?:^|\s+)[^，。；：:\s]{2,12}[:：][^\n]{0,60}){1,4}$/;

/** The members of a document: tasks ask for them too. */
const membersOf = rememberedOf(readMemberships);

/** `林川（市卫健委）　石磊（市气象局）` in a roster says who sits for whom: it lays no task on anybody. */
function withoutMembers(tasks: TaskFact[], document: PrintedDocument): TaskFact[] {
  if (!tasks.some(({ kind }) => kind === 'CLAUSE')) return tasks;
  const members = membersOf(document);
  const inRoster = ({ units }: TaskFact) =>
    units.every((unit) => members.some(({ at }) => unit.at.start >= at.start && unit.at.end <= at.end));
  return members.length ? tasks.filter((task) => task.kind !== 'CLAUSE' || !inRoster(task)) : tasks;
}

function taskRecord(
  task: DatedTask,
  ordinal: number,
  document: PrintedDocument,
  ledger: Ledger,
  evidence: MakeEvidence,
): TaskRecord {
  const { kind, heading, path, text, at, units, deadlines } = task;
  const headings = heading ? [...path, heading] : path;
  const assign = (unit: UnitFact): AssignmentRecord[] => assignment(unit, document, ledger, evidence, headings);
  return {
    id: `${document.key}#${ordinal}`,
    document: document.key,
    kind,
    heading,
    path,
    text,
    evidence: evidence(at),
    assignments: once(flatMap(units, assign), ({ department, role }) => `${role} ${department}`),
    deadlines: deadlines.map((fact) => deadlineRecord(fact, evidence)),
  };
}

function assignment(
  { name, mention, role, at }: UnitFact,
  document: PrintedDocument,
  ledger: Ledger,
  evidence: MakeEvidence,
  headings: string[],
): AssignmentRecord[] {
  const printed = evidence(at);
  const unit = ledger.enter(name, mention, document, printed, { headings });
  return unit ? [{ department: unit.name, mention, role, evidence: printed }] : [];
}

const deadlineRecord = ({ at, ...fact }: DeadlineFact, evidence: MakeEvidence): DeadlineRecord =>
  Object.assign(fact, { evidence: evidence(at) });

/** The first of each key: a unit named twice in one clause is responsible once. */
function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}

/** Records → facts found. */
import type { DocumentRecord, Evidence, Records, TaskRecord } from '../../loaders/records.js';
import { add, classKey, type Fact, type Facts, key } from './facts.js';
import { fold, linesOf } from './fold.js';

type Placed = (evidence: Evidence, shown: string) => Pick<Fact, 'lines' | 'shown'>;

function documents(list: readonly DocumentRecord[], facts: Facts): void {
  for (const document of list) {
    const id = document.number ?? document.title;
    const fact = (kind: string, ...parts: (string | null)[]) =>
      add(facts, kind, { keys: [key(id, ...parts)], lines: null, shown: [id, ...parts].join(' ') });
    fact('document');
    fact('document title', document.title);
    fact('document date', document.issuedOn ?? 'null');
    fact('document issuer', document.issuer);
    for (const addressee of document.addressees) fact('document addressee', addressee);
    for (const { number, title, relation } of document.cites) {
      const names = [number ?? title, title ?? number];
      const rest = { lines: null, shown: `${id} ${relation} ${names[0]}` };
      add(facts, 'citation', { keys: names.map((name) => key(id, name)), ...rest });
      add(facts, 'citation relation', { keys: names.map((name) => key(id, relation, name)), ...rest });
    }
  }
}

function task({ kind, heading, text, assignments, deadlines }: TaskRecord, facts: Facts, place: Placed): void {
  for (const { role, department, mention, evidence } of assignments) {
    const rest = { ...place(evidence, `${role} ${mention} → ${department}`), form: kind };
    add(facts, 'assignment', { keys: [key(role, department)], ...rest });
    add(facts, 'assignment mention', { keys: [key(mention)], ...rest });
    const names = [heading ?? text, text].map((name) => `${fold(department)}|${fold(name).slice(0, 10)}`);
    add(facts, 'task of assignment', {
      keys: names,
      ...rest,
      ...place(evidence, `${mention}: ${heading ?? text.slice(0, 20)}`),
    });
  }
  for (const { date, recurs, text: printed, evidence } of deadlines)
    add(facts, 'deadline', {
      keys: [date ?? recurs ?? 'effective'],
      ...place(evidence, `${printed} = ${date ?? recurs}`),
    });
}

function lists(records: Records, facts: Facts, place: Placed): void {
  for (const project of records.projects) {
    const rest = place(project.evidence, project.name);
    add(facts, 'project', { keys: [key(project.name)], ...rest });
    for (const where of project.places) add(facts, 'project place', { keys: [key(project.name, where)], ...rest });
    add(facts, 'project class', { keys: [classKey(project)], ...place(project.evidence, classKey(project)) });
  }
  for (const { action, name, implementers, evidence } of records.approvalItems) {
    add(facts, 'approval item', { keys: [key(action, name)], ...place(evidence, `${action} ${name}`) });
    for (const unit of implementers)
      add(facts, 'approval implementer', { keys: [key(name, unit)], ...place(evidence, `${name} ← ${unit}`) });
  }
}

function people(records: Records, facts: Facts, place: Placed): void {
  for (const { name, role, title, group, evidence } of records.memberships) {
    add(facts, 'membership', { keys: [key(name, role)], ...place(evidence, `${role} ${name}`) });
    add(facts, 'membership title', { keys: [key(name, title)], ...place(evidence, `${name}: ${title}`) });
    add(facts, 'membership group', { keys: [key(name, group)], ...place(evidence, `${name} ∈ ${group}`) });
  }
  for (const { action, name, post, evidence } of records.appointments)
    add(facts, 'appointment', { keys: [key(action, name, post)], ...place(evidence, `${action} ${name} ${post}`) });
}

/** What was read; `starts` are the offsets of the source's lines. */
export function foundFacts(records: Records, starts: readonly number[]): Facts {
  const facts: Facts = new Map();
  const place: Placed = (evidence, shown) => {
    const lines = linesOf(starts, evidence);
    return { lines, shown: `${lines[0]} ${shown}` };
  };
  documents(records.documents, facts);
  for (const each of records.tasks) task(each, facts, place);
  lists(records, facts, place);
  people(records, facts, place);
  return facts;
}

/** Gold → facts to be found. */
import { add, classKey, type Facts, key } from './facts.js';
import { fold, type Lines } from './fold.js';
import type { Gold, GoldDocument } from './gold.js';

const at = (line: number | undefined): Lines | null => (line === undefined ? null : [line, line]);
type Part = (gold: Gold, facts: Facts) => void;

function citations(document: GoldDocument, id: string, facts: Facts): void {
  for (const cited of document.cites ?? []) {
    const names = [cited.number ?? cited.title, ...(cited.number && cited.title ? [cited.title] : [])];
    const shown = `${document.number ?? document.title} ${cited.relation} ${names[0]}`;
    const rest = { lines: null, shown, optional: cited.optional };
    add(facts, 'citation', { keys: names.map((name) => key(id, name)), ...rest });
    add(facts, 'citation relation', { keys: names.map((name) => key(id, cited.relation, name)), ...rest });
  }
}

const documents: Part = (gold, facts) => {
  for (const document of gold.documents ?? []) {
    const id = document.number ?? document.title;
    const fact = (kind: string, ...parts: (string | null)[]) =>
      add(facts, kind, {
        keys: [key(id, ...parts)],
        lines: null,
        shown: [id, ...parts].join(' '),
        optional: document.optional,
      });
    fact('document');
    fact('document title', document.title);
    fact('document date', document.issuedOn ?? 'null');
    fact('document issuer', document.issuer);
    for (const addressee of document.addressees ?? []) fact('document addressee', addressee);
    citations(document, id, facts);
  }
};

const assignments: Part = (gold, facts) => {
  for (const { role, canonical, unit, task, lines = null, kind, optional } of gold.assignments ?? []) {
    const rest = { lines, optional, form: kind };
    const shown = `${lines?.[0] ?? ''} ${role} ${unit} → ${canonical}`;
    const names = canonical.split('|');
    add(facts, 'assignment', { keys: names.map((name) => key(role, name)), shown, ...rest });
    add(facts, 'assignment mention', { keys: [key(unit)], shown, ...rest });
    add(facts, 'task of assignment', {
      keys: names.map((name) => `${fold(name)}|${fold(task).slice(0, 10)}`),
      shown: `${lines?.[0] ?? ''} ${unit}: ${task}`,
      ...rest,
    });
  }
};

const deadlines: Part = (gold, facts) => {
  for (const { date, recurs, text, line, optional } of gold.deadlines ?? [])
    add(facts, 'deadline', {
      keys: [date ?? recurs ?? 'effective'],
      lines: at(line),
      shown: `${line ?? ''} ${text} = ${date ?? recurs}`,
      optional,
    });
};

const projects: Part = (gold, facts) => {
  for (const project of gold.projects ?? []) {
    const rest = { lines: at(project.line), optional: project.optional };
    const shown = `${project.line ?? ''} ${project.name}`;
    add(facts, 'project', { keys: [key(project.name)], shown, ...rest });
    for (const place of project.places ?? [])
      add(facts, 'project place', { keys: [key(project.name, place)], shown: `${shown} @ ${place}`, ...rest });
    add(facts, 'project class', { keys: [classKey(project)], shown: classKey(project), ...rest });
  }
};

const people: Part = (gold, facts) => {
  for (const { name, role, title, group, line, optional } of gold.memberships ?? []) {
    const rest = { lines: at(line), optional };
    add(facts, 'membership', { keys: [key(name, role)], shown: `${line ?? ''} ${role} ${name}`, ...rest });
    add(facts, 'membership title', { keys: [key(name, title)], shown: `${line ?? ''} ${name}: ${title}`, ...rest });
    add(facts, 'membership group', { keys: [key(name, group)], shown: `${line ?? ''} ${name} ∈ ${group}`, ...rest });
  }
  for (const { action, name, post, line, optional } of gold.appointments ?? [])
    add(facts, 'appointment', {
      keys: [key(action, name, post)],
      lines: at(line),
      shown: `${line ?? ''} ${action} ${name} ${post}`,
      optional,
    });
};

const approvals: Part = (gold, facts) => {
  for (const { action, name, implementers = [], line, optional } of gold.approvalItems ?? []) {
    const rest = { lines: at(line), optional };
    add(facts, 'approval item', { keys: [key(action, name)], shown: `${line ?? ''} ${action} ${name}`, ...rest });
    for (const unit of implementers)
      add(facts, 'approval implementer', {
        keys: [key(name, unit)],
        shown: `${line ?? ''} ${name} ← ${unit}`,
        ...rest,
      });
  }
};

/** What a gold file asks for. */
export function expectedFacts(gold: Gold): Facts {
  const facts: Facts = new Map();
  for (const part of [documents, assignments, deadlines, projects, people, approvals]) part(gold, facts);
  return facts;
}

/** A fact as it is compared: two match when a key of theirs is equal and their lines are near (where both have lines). */
import { fold, type Lines } from './fold.js';

export interface Fact {
  /** Any of these may match; the first is the fact's own. */
  keys: string[];
  lines: Lines | null;
  /** For people: line and content. */
  shown: string;
  optional?: boolean | undefined;
  /** Kind of task of an assignment: CLAUSE, TABLE, DUTY. */
  form?: string | undefined;
}

/** Facts by kind, in order of reading. */
export type Facts = Map<string, Fact[]>;

/** The kinds, in the order in which they are printed. Kinds of the form `assignment CLAUSE` are parts of `assignment`. */
export const kinds = [
  'document',
  'document title',
  'document date',
  'document issuer',
  'document addressee',
  'citation',
  'citation relation',
  'assignment',
  'assignment CLAUSE',
  'assignment TABLE',
  'assignment DUTY',
  'assignment mention',
  'task of assignment',
  'deadline',
  'project',
  'project place',
  'project class',
  'membership',
  'membership title',
  'membership group',
  'appointment',
  'approval item',
  'approval implementer',
] as const;

/** Adds a fact of a kind. */
export function add(facts: Facts, kind: string, fact: Fact): void {
  const list = facts.get(kind);
  if (list) list.push(fact);
  else facts.set(kind, [fact]);
}

/** Key of parts, each folded. */
export const key = (...parts: (string | null | undefined)[]): string => parts.map(fold).join('|');

/** Name, level, stage and category path of a project, as one key. */
export const classKey = (project: {
  name: string;
  level?: string | null;
  stage?: string | null;
  category?: string[];
}): string => key(project.name, project.level, project.stage, ...(project.category ?? []));

/** What resolution hands out, and what it may be told beside a name. */
import type { DepartmentKind, Level } from '../records.js';

/** A unit under its canonical full name. `city` is null for units of no single city; `rule` is the id of the rule that named it. */
export interface Unit {
  name: string;
  kind: DepartmentKind;
  level: Level;
  city: string | null;
  rule: string;
  /** The unit it is a part of, where its name says so: 安澜市公安局 for 安澜市公安局澜东分局. */
  owner?: string;
}

/** A name that fits no unit (`candidates` empty) or several. */
export interface Unresolved {
  candidates: string[];
}

export type Resolution = Unit | Unresolved;

/** What the text around a name tells: the headings over it, outermost first (`（四）较大地质灾害应急指挥部`), to which 指挥部 or 办公室 refers. */
export interface Context {
  headings?: readonly string[];
}

/** True where a resolution is one unit. */
export function isUnit(resolution: Resolution): resolution is Unit {
  return 'name' in resolution;
}

/** What the extractors hand on: facts with their place in the source, units still as printed. `assemble.ts` resolves them into records. */
import type { Precision, Recurrence, Role, TaskKind } from '../records.js';

/** A stretch of the source (UTF-16 offsets, end exclusive) and the id of the rule that read it. */
export interface Place {
  start: number;
  end: number;
  rule: string;
}

/** A stretch as the place of what a rule read in it. */
export const inPlace = ({ start, end }: { start: number; end: number }, rule: string): Place => ({ start, end, rule });

/** One unit made responsible. */
export interface UnitFact {
  /** As printed, folded, breaks and OCR spaces removed: `工信厅`. */
  mention: string;
  /** What to resolve: the mention with what the text lets out put back: `省工信厅` after `省住房城乡建设厅、`. */
  name: string;
  role: Role;
  /** The mention's own place; where a merged cell gives it, from the mention to the end of the row it applies to. */
  at: Place;
}

/** One time limit, as `DeadlineRecord` describes it. */
export interface DeadlineFact {
  text: string;
  date: string | null;
  precision: Precision;
  recurs: Recurrence | null;
  effective: boolean;
  at: Place;
}

/** One task: the item, row or duty with the units responsible for it. Deadlines inside `at` are attached when the facts are assembled. */
export interface TaskFact {
  kind: TaskKind;
  /** Heading of the item, without its number; null where it has none. */
  heading: string | null;
  /** Enclosing headings, outermost first. */
  path: string[];
  /** Its own text, no more and no less. */
  text: string;
  /** The whole item, its closing clause included. */
  at: Place;
  units: UnitFact[];
}

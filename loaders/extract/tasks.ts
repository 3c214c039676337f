/** All tasks of a document: what clauses close, rows assign and sentences lay on units. */
import { rules as roleRules } from '../language/roles.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { Rule } from '../rules.js';
import { rules as clauseRules, readClauses } from './clauses.js';
import { rules as cueRules } from './cues.js';
import { rules as dutyRules, readDuties } from './duties.js';
import type { TaskFact } from './facts.js';
import { readTables, rules as tableRules } from './tables.js';

export const rules: Rule[] = [...clauseRules, ...tableRules, ...dutyRules, ...roleRules, ...cueRules];

/** The tasks of a document in the order they are printed. Words read as part of a clause or a row are not read again as a duty. */
export function readTasks(document: PrintedDocument): TaskFact[] {
  const duties = readDuties(document);
  const groups = new Set(
    flatMap(
      duties.filter(({ at }) => at.rule === 'duty-group'),
      ({ units }) => units.map(({ at }) => at.start),
    ),
  );
  const closed = [...readClauses(document), ...readTables(document)].filter(
    ({ units }) => !units.some(({ at }) => groups.has(at.start)),
  );
  const taken = new Set(flatMap(closed, ({ units }) => units.map(({ at }) => at.start)));
  const own = duties.filter(({ units }) => !units.some(({ at }) => taken.has(at.start)));
  return [...closed, ...own].sort((a, b) => a.at.start - b.at.start);
}

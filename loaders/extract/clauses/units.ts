/** The units of a clause in their place in the source. */
import type { Clause, RoleMention } from '../../language/roles.js';
import type { Passage } from '../../layout/passage.js';
import { inPlace, type UnitFact } from '../facts.js';
import type { ClausePlace } from './places.js';

/** The units of a clause, each with its role. */
export function unitFacts({ inside, clause, rule }: ClausePlace): UnitFact[] {
  return withoutEchoes(clause.units).map(({ mention, name, role, start, end, rule: own }) => ({
    mention,
    name,
    role,
    at: inPlace(inside.span(start, end), own ?? rule),
  }));
}

/** `市移民局、市农业局；市移民局牵头`: who leads is not responsible beside that. */
function withoutEchoes(units: RoleMention[]): RoleMention[] {
  if (!units.some(({ role }) => role === 'LEAD')) return units;
  const leaders = new Set(units.filter(({ role }) => role === 'LEAD').map(({ name }) => name));
  return units.filter(({ role, name }) => role !== 'RESPONSIBLE' || !leaders.has(name));
}

/** A passage that is all clause under its label. */
export function wholeClause(passage: Passage, clause: Clause): ClausePlace {
  const to = passage.text.length;
  return { start: 0, end: to, inside: passage, from: 0, to, clause, rule: 'clause-label' };
}

/** The units of a clause in their place in the source. */
import type { ClausePlace } from './clause-places.js';
import { inPlace, type UnitFact } from './facts.js';

/** The units of a clause, each with its role. */
export function unitFacts({ inside, clause, rule }: ClausePlace): UnitFact[] {
  return clause.units.map(({ mention, name, role, start, end, rule: own }) => ({
    mention,
    name,
    role,
    at: inPlace(inside.span(start, end), own ?? rule),
  }));
}

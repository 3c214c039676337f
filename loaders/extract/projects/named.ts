/** A project that running text names: its name and the places in it, nothing else. */

import type { Passage } from '../../layout/passage.js';
import { inPlace } from '../facts.js';
import type { ProjectFact } from '../projects.js';
import type { Localities } from './localities.js';

/** The project named at start…end of the passage, in the document of that key, by that rule. */
export function namedProject(
  passage: Passage,
  { start, end }: { start: number; end: number },
  document: string,
  localities: Localities,
  rule: string,
): ProjectFact {
  const name = passage.text.slice(start, end);
  return {
    document,
    list: null,
    number: null,
    name,
    level: null,
    stage: null,
    category: [],
    places: localities.placesIn(name).filter((place) => place !== name),
    builder: null,
    note: null,
    parent: null,
    investment: null,
    at: inPlace(passage.span(start, end), rule),
  };
}

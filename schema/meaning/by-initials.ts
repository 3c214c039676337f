/** What goes by a name with these pinyin initials. */
import type { Row } from '../../cypher/port.js';
import { Initials } from './initials.js';

/** A name of an entity in which the initials stand. */
interface Match {
  form: string;
  length: number;
}

/** Rows of the entities that have a name with these initials: `form` is what they stand for, `score` more for shorter names. */
export function byInitials(rows: readonly Row[], asked: string): Row[] {
  const initials = new Initials();
  return rows.flatMap(({ id, name, names }) => {
    const match = shortest(names as string[] | null, asked, initials);
    return match ? [{ id, name, named: true, form: match.form, score: 10 / (10 + match.length) } as Row] : [];
  });
}

/** Of the names in which the initials stand, the shortest: a name that is hardly more than what was asked for. */
function shortest(names: readonly string[] | null, asked: string, initials: Initials): Match | null {
  let best: Match | null = null;
  for (const name of names ?? []) {
    if (best && name.length >= best.length) continue;
    const form = initials.find(name, asked);
    if (form !== null) best = { form, length: name.length };
  }
  return best;
}

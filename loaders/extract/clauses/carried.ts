/** Units that one clause lays on the clauses behind it: `（市财政局、市工信局，以下均需各县政府落实，不再列出）`. */
import type { Passage } from '../../layout/passage.js';
import type { Carried } from '../declared.js';
import { inPlace, type UnitFact } from '../facts.js';
import type { ClausePlace } from './places.js';

/** Units that a document carries on at most. */
const most = 12;

/** The units carried on so far, as the clauses of a document are read in order. */
export class CarriedUnits {
  readonly #carried: { unit: UnitFact; from: number; applies: Carried['applies'] }[] = [];

  /** Takes what a clause carries on. */
  take(handed: Carried | null): void {
    for (const { mention, name, passage } of handed?.units ?? []) {
      if (this.#carried.length >= most) return;
      const at = inPlace(passage.span(), 'clause-carried');
      const unit: UnitFact = { mention, name, role: 'RESPONSIBLE', at };
      this.#carried.push({ from: at.start, unit, applies: (ordinal) => handed?.applies(ordinal) ?? false });
    }
  }

  /** The units carried into a clause that it does not name itself; `ordinal` is the number of its item. */
  into(place: ClausePlace, passage: Passage, ordinal: number | null): UnitFact[] {
    const { end } = passage.span(place.start, place.end);
    const own = new Set(place.clause.units.map(({ name }) => plain(name)));
    return this.#carried
      .filter(({ unit, applies }) => applies(ordinal) && !own.has(plain(unit.name)) && own.add(plain(unit.name)))
      .map(({ unit, from }) => ({ ...unit, at: { start: from, end, rule: 'clause-carried' } }));
  }
}

/** `各县（区）` and `各县区` are the same. */
const plain = (name: string): string => name.replace(/[（）、]/g, '');

/**
 * The units that the facts of one source speak of: every mention goes through here, so that each is resolved once, counted under its canonical name
 * with the forms it was printed in, and kept apart where it fits no unit or several.
 */
import type { PrintedDocument } from '../reading.js';
import type { DepartmentRecord, Evidence, UnresolvedRecord } from '../records.js';
import { resolutionRules } from '../resolve/rules.js';
import { type Context, isUnit, type Resolution, type Unit } from '../resolve/types.js';

/** What the ledger asks of resolution. */
export interface UnitResolver {
  unit(name: string, document: PrintedDocument, context?: Context): Resolution;
}

const weakRules = new Set(resolutionRules.filter(({ weak }) => weak).map(({ id }) => id));

/** The units of one source, and what could not be resolved. */
export class Ledger {
  readonly unresolved: UnresolvedRecord[] = [];
  /** Mentions that only a weak rule named, with the unit it gave as their candidate; their evidence names that rule. */
  readonly weak: UnresolvedRecord[] = [];
  /** How many mentions were seen, resolved or not. */
  mentions = 0;
  readonly #units = new Map<string, Unit>();
  readonly #aliases = new Map<string, Set<string>>();

  constructor(private readonly resolver: UnitResolver) {}

  /** The unit meant by `name`, printed as `mention`; null, and noted as unresolved, where it fits none or several. */
  enter(name: string, mention: string, document: PrintedDocument, evidence: Evidence, context?: Context): Unit | null {
    this.mentions += 1;
    const resolution = this.resolver.unit(name, document, context);
    if (!isUnit(resolution)) {
      this.unresolved.push({ mention, candidates: [...resolution.candidates], evidence });
      return null;
    }
    const { name: unit, rule } = resolution;
    if (weakRules.has(rule)) this.weak.push({ mention, candidates: [unit], evidence: { ...evidence, rule } });
    this.#note(resolution, mention);
    return resolution;
  }

  /**
   * The unit meant by a name that other records keep as printed (an issuer, an implementer), noted under its canonical name; `printed` false where the
   * name is inferred and stands nowhere.
   */
  note(name: string, document: PrintedDocument, printed = true, context?: Context): Unit | null {
    const unit = this.peek(name, document, context);
    if (unit) this.#note(unit, printed ? name : null);
    return unit;
  }

  /** The unit meant by a name, not noted. */
  peek(name: string, document: PrintedDocument, context?: Context): Unit | null {
    const resolution = this.resolver.unit(name, document, context);
    return isUnit(resolution) ? resolution : null;
  }

  /** Every unit seen, by canonical name. */
  departments(): DepartmentRecord[] {
    return [...this.#units.values()]
      .map(({ name, kind, level, city }) => ({
        name,
        kind,
        level,
        city,
        aliases: [...(this.#aliases.get(name) ?? [])].sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #note(unit: Unit, mention: string | null): void {
    this.#units.set(unit.name, this.#units.get(unit.name) ?? unit);
    const aliases = this.#aliases.get(unit.name) ?? new Set();
    this.#aliases.set(unit.name, mention === null ? aliases : aliases.add(mention));
  }
}

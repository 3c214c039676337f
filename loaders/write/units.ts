/** The units one gazette names, and how often it prints each of their forms. */

/** Counts mentions by canonical name. */
export class NamedUnits {
  private readonly units = new Map<string, Map<string, number>>();

  /** Notes that a unit is named; a printed form counts once more. */
  name(name: string, mention: string | null): void {
    const forms = this.units.get(name) ?? new Map<string, number>();
    this.units.set(name, forms);
    if (mention) forms.set(mention, (forms.get(mention) ?? 0) + 1);
  }

  /** Adds a printed form that no fact counted. */
  form(name: string, mention: string): void {
    this.name(name, null);
    const forms = this.units.get(name);
    if (forms && !forms.has(mention)) forms.set(mention, 1);
  }

  /** Units by name with their forms, both in the order of their characters. */
  list(): { name: string; aliases: string[]; counts: number[] }[] {
    return [...this.units].sort(byFirst).map(([name, forms]) => {
      const sorted = [...forms].sort(byFirst);
      return { name, aliases: sorted.map(([form]) => form), counts: sorted.map(([, count]) => count) };
    });
  }
}

const byFirst = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

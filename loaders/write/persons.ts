/** Which printed names are one person: one node per city and name, apart where one list names two of them. */
import type { MembershipRecord } from '../records.js';

/** The people of one gazette with their titles as printed. */
export class Persons {
  private readonly titles = new Map<string, { name: string; titles: Set<string> }>();
  private readonly numbers = new Map<MembershipRecord, number>();

  constructor(
    private readonly city: string,
    memberships: readonly MembershipRecord[],
  ) {
    this.numberNamesakes(memberships);
  }

  /**
   * Two rows of one list with the same name and role and different titles are two people: `成员：王伟（市公安局）… 王伟（市财政局）`. The same name in
   * another role (组长, and again 办公室主任) is the same person.
   */
  private numberNamesakes(memberships: readonly MembershipRecord[]): void {
    const lists = new Map<string, string[]>();
    for (const row of memberships) {
      if (row.title === null) continue;
      const key = JSON.stringify([row.document, row.group, row.role, row.name]);
      const titles = lists.get(key) ?? [];
      lists.set(key, titles);
      if (!titles.includes(row.title)) titles.push(row.title);
      this.numbers.set(row, titles.indexOf(row.title) + 1);
    }
  }

  /** Id of the person in a membership. */
  member(row: MembershipRecord): string {
    return this.note(row.name, this.numbers.get(row) ?? 1, row.title);
  }

  /** Id of a person named outside lists. */
  named(name: string, title: string | null): string {
    return this.note(name, 1, title);
  }

  private note(name: string, number: number, title: string | null): string {
    const id = `Person:${this.city}/${name}${number > 1 ? `#${number}` : ''}`;
    const known = this.titles.get(id) ?? { name, titles: new Set() };
    this.titles.set(id, known);
    if (title) known.titles.add(title);
    return id;
  }

  /** All people noted, in the order of their ids, titles sorted. */
  list(): { id: string; name: string; titles: string[] }[] {
    const people = [...this.titles].map(([id, { name, titles }]) => ({ id, name, titles: [...titles].sort() }));
    return people.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** What the doctor looks at, read from the graph. */
import type { GraphReader, Row } from '../cypher/port.js';
import { statement } from '../cypher/statements.js';
import { type DoctorInput, examine, type Finding } from '../loaders/resolve/doctor.js';

/** Everything in the graph that deserves a second look, the gravest kind first. */
export async function examineGraph(graph: GraphReader): Promise<Finding[]> {
  const [units, gaps, counties, people] = await Promise.all(
    ['units', 'gaps', 'counties', 'people'].map((part) => graph.read(statement(`read/doctor-${part}`), {})),
  );
  const weak = new Map(
    rows(gaps)
      .filter(isKind('WEAK'))
      .map((gap) => [list(gap.candidates)[0] ?? '', text(gap.rule) ?? '']),
  );
  return examine({
    units: rows(units).map((unit) => ({
      ...unitOf(unit),
      ...(weak.has(String(unit.name)) ? { rule: weak.get(String(unit.name)) ?? '' } : {}),
    })),
    unresolved: rows(gaps)
      .filter(isKind('MENTION'))
      .map((gap) => ({ mention: String(gap.mention), city: text(gap.city), candidates: list(gap.candidates) })),
    counties: rows(counties).map(({ name, code, city, province }) => ({
      name: String(name),
      code: text(code),
      city: text(city),
      province: text(province),
    })),
    people: rows(people).map(({ name, city, titles }) => ({
      name: String(name),
      city: text(city),
      titles: list(titles),
    })),
  });
}

const rows = (given: Row[] | undefined): Row[] => given ?? [];
const isKind = (kind: string) => (gap: Row) => gap.kind === kind;
const text = (value: Row[string] | undefined): string | null => (typeof value === 'string' ? value : null);
const list = (value: Row[string] | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

function unitOf({ name, kind, city, aliases }: Row): DoctorInput['units'][number] {
  return { name: String(name), kind: String(kind), city: text(city), aliases: list(aliases) };
}

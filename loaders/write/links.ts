/** Knowledge about units that no single sentence states, and the units, counties and rules that the gazette names. */
import type { DepartmentRecord } from '../records.js';
import type { Draft } from './draft.js';
import { withoutNulls } from './draft.js';
import { departmentId } from './keys.js';

/** Adds links between units and counties. */
export function addLinks(draft: Draft): void {
  const { includes, succeededBy, counties, governs } = draft.extraction.links;
  for (const county of counties) draft.county(county);
  for (const { collective, unit } of includes)
    addLink(draft, 'load/includes', draft.unit(collective, null), draft.unit(unit, null));
  for (const { department, county } of governs)
    addLink(draft, 'load/governs', draft.unit(department, null), draft.county(county));
  for (const { from, to, on, source } of succeededBy)
    addLink(draft, 'load/succeeded', departmentId(from), departmentId(to), { on, source });
}

function addLink(
  draft: Draft,
  statement: 'load/includes' | 'load/governs' | 'load/succeeded',
  from: string,
  to: string,
  props: { on?: string | null; source?: string } = {},
): void {
  draft.addOnce(statement, { id: JSON.stringify([from, to]), from, to, props: withoutNulls(props) });
}

/** Adds every unit that the facts named: to be called last. */
export function addUnits(draft: Draft): void {
  const records = new Map(draft.extraction.records.departments.map((record) => [record.name, record]));
  for (const record of records.values()) for (const alias of record.aliases) draft.units.form(record.name, alias);
  for (const name of records.keys()) draft.units.name(name, null);
  for (const { name, aliases, counts } of draft.units.list()) {
    const known = unitProperties(records.get(name));
    draft.add('load/departments', { id: departmentId(name), props: { name, ...known, aliases, counts } });
  }
}

const unitProperties = (record: DepartmentRecord | undefined) =>
  withoutNulls({ kind: record?.kind ?? null, level: record?.level ?? null, city: record?.city ?? null });

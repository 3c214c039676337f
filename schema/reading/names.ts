import type { ApiContext } from '../context.js';
import { nameForms } from '../meaning/fold.js';
import { governed, spokenForms } from '../meaning/spoken-names.js';
import type { County } from '../types/county.js';
import type { Department } from '../types/department.js';
import type { Entity } from '../types/node.js';
import { nodeOf, relatedOne } from './entities.js';

/**
 * The units that go by a name, folded: those whose full name it is, else those printed so, else those that people may mean by it. At most 20 of a city, in
 * order of name.
 */
export async function departmentsNamed(context: ApiContext, name: string, city: string | null): Promise<Department[]> {
  const names = nameForms(name);
  if (names.length === 0) return [];
  const found = await printed(context, names, city);
  const exact = found.filter((it) => names.includes(it.name));
  if (exact.length > 0) return exact;
  return found.length > 0 ? found : spoken(context, names.at(-1) ?? '', city);
}

async function printed(context: ApiContext, names: string[], city: string | null): Promise<Department[]> {
  return (await context.read('department-by-name', { names, city })).map((row) => nodeOf<Department>(row));
}

/** What nobody prints is taken apart: city and unit, place and government. */
async function spoken(context: ApiContext, name: string, city: string | null): Promise<Department[]> {
  const forms = spokenForms(name, city);
  const found = await Promise.all([
    ...forms.map((form) => printed(context, form.names, form.city)),
    governmentsNamed(context, name, city),
  ]);
  return distinct(found.flat());
}

async function governmentsNamed(context: ApiContext, name: string, city: string | null): Promise<Department[]> {
  const place = governed(name);
  if (place === null) return [];
  const counties = await countiesNamed(context, [place], null, city);
  const found = await Promise.all(counties.map(({ id }) => relatedOne<Department>(context, 'county-government', id)));
  const names = found.flatMap((it) => (it ? [it.id.slice('Department:'.length)] : []));
  return names.length > 0 ? printed(context, names, null) : [];
}

/** The counties of a name or code, also where their city stands before it (安澜市桐阳县). At most 20 of a city, in order of id. */
export async function countiesNamed(
  context: ApiContext,
  names: string[] | null,
  code: string | null,
  city: string | null,
): Promise<County[]> {
  const read = async (names: string[] | null, city: string | null) =>
    (await context.read('county-by-name', { names, code, city })).map((row) => nodeOf<County>(row));
  const found = await read(names, city);
  if (found.length > 0 || names === null) return found;
  const forms = spokenForms(names.at(-1) ?? '', city).filter((form) => form.city !== null);
  return distinct((await Promise.all(forms.map((form) => read(form.names, form.city)))).flat());
}

const distinct = <T extends Entity>(found: T[]): T[] =>
  [...new Map(found.map((it) => [it.id, it])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

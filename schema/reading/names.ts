import type { ApiContext } from '../context.js';
import { nameForms } from '../meaning/fold.js';
import type { Department } from '../types/department.js';
import { nodeOf } from './entities.js';

/** The units that go by a name, folded: those whose full name it is, else those printed so. At most 20, in order of name. */
export async function departmentsNamed(context: ApiContext, name: string, city: string | null): Promise<Department[]> {
  const names = nameForms(name);
  if (names.length === 0) return [];
  const found = (await context.read('department-by-name', { names, city })).map((row) => nodeOf<Department>(row));
  const exact = found.filter((it) => names.includes(it.name));
  return exact.length > 0 ? exact : found;
}

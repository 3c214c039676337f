/** Kind of a unit by its full name. */
import type { DepartmentKind } from '../records.js';
import type { Vocabulary } from './vocabulary.js';

/** The kind of a unit by the ending or beginning of its canonical name; `OTHER` where neither tells it. */
export function kindOf(name: string, { kinds }: Vocabulary): DepartmentKind {
  if (/(?:成员单位|部门|各单位|有关单位|相关单位)$/.test(name)) return 'COLLECTIVE';
  if (/[县市区旗]（[市区县旗、]+）|各/.test(name)) return 'COLLECTIVE';
  const begun = kinds.prefixes.find(({ prefix }) => name.startsWith(prefix));
  if (begun) return begun.kind;
  let best: { kind: DepartmentKind; length: number } = { kind: 'OTHER', length: 0 };
  for (const { kind, endings } of kinds.kinds)
    for (const ending of endings)
      if (ending.length > best.length && name.endsWith(ending)) best = { kind, length: ending.length };
  return best.kind;
}

/** The user's last word, put on what the readers found. */
import type { PrintedDocument } from '../reading.js';
import type { Aliases } from './aliases.js';
import { kindOf } from './kinds.js';
import { foldName } from './name.js';
import { isUnit, type Resolution, type Unit } from './types.js';
import { chinaVocabulary } from './vocabulary.js';

/** The resolution of a printed name after the alias file's entries, in their order. */
export function applyAliases(
  printed: string,
  found: Resolution,
  document: PrintedDocument,
  { operations }: Aliases,
): Resolution {
  let result = found;
  for (const operation of operations) {
    const inCity = !('city' in operation) || !operation.city || operation.city === document.place.city;
    if (operation.do === 'add' && inCity && foldName(operation.alias) === printed)
      result = named(operation.unit, result, document);
    if (!isUnit(result)) continue;
    if (
      operation.do === 'separate' &&
      inCity &&
      foldName(operation.alias) === printed &&
      result.name === operation.from
    )
      result = named(operation.as, result, document);
    if (operation.do === 'join' && operation.units.includes(result.name))
      result = named(operation.into, result, document);
    if (operation.do === 'rename' && result.name === operation.unit) result = named(operation.to, result, document);
  }
  return result;
}

/** A unit under a name the user gives; kind and level stay where they were known. */
function named(name: string, found: Resolution, document: PrintedDocument): Unit {
  const before = isUnit(found) ? found : null;
  const kind = kindOf(name, chinaVocabulary());
  return {
    name,
    kind: kind === 'OTHER' && before ? before.kind : kind,
    level: before?.level ?? document.place.level,
    city: before ? before.city : document.place.city || null,
    rule: 'unit-alias-file',
  };
}

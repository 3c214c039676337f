/** The user's last word, put on what the readers found. */
import type { PrintedDocument } from '../reading.js';
import type { Aliases, AliasOperation } from './aliases.js';
import { kindOf } from './kinds.js';
import { foldName } from './name.js';
import { isUnit, type Resolution, type Unit } from './types.js';
import { chinaVocabulary } from './vocabulary.js';

type Add = Extract<AliasOperation, { do: 'add' }>;
type Separate = Extract<AliasOperation, { do: 'separate' }>;

/** The entries of an alias file by the names they are about: each mention is looked up, however long the file. */
export class AliasIndex {
  readonly #added = new Map<string, Add[]>();
  readonly #separated = new Map<string, Separate[]>();
  /** A unit and the one it is joined into or renamed to. */
  readonly #turned = new Map<string, string>();

  constructor({ operations }: Aliases) {
    for (const operation of operations) {
      if (operation.do === 'add') push(this.#added, foldName(operation.alias), operation);
      if (operation.do === 'separate') push(this.#separated, foldName(operation.alias), operation);
      if (operation.do === 'rename') this.#turned.set(operation.unit, operation.to);
      if (operation.do === 'join')
        for (const unit of operation.units) if (unit !== operation.into) this.#turned.set(unit, operation.into);
    }
  }

  /** The resolution of a printed name after the file's entries: added and separated by what is printed, then joined and renamed. */
  apply(printed: string, found: Resolution, document: PrintedDocument): Resolution {
    const here = ({ city }: { city: string | null }): boolean => !city || city === document.place.city;
    const added = this.#added.get(printed)?.find(here);
    const first = added ? named(added.unit, found, document) : found;
    const name = isUnit(first) ? first.name : null;
    const separated = this.#separated.get(printed)?.find((entry) => entry.from === name && here(entry));
    const second = separated ? named(separated.as, first, document) : first;
    const last = isUnit(second) ? this.#last(second.name) : null;
    return last && isUnit(second) && last !== second.name ? named(last, second, document) : second;
  }

  /** Where joins and renames lead; a file that leads in a circle was refused when it was read. */
  #last(unit: string): string {
    let last = unit;
    for (let next = this.#turned.get(last); next !== undefined; next = this.#turned.get(last)) last = next;
    return last;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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

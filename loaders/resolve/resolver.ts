/** From a unit as printed to the one unit it names. */
import type { PrintedDocument, Reading } from '../reading.js';
import { type Aliases, noAliases } from './aliases.js';
import { AliasIndex } from './apply-aliases.js';
import { bodyReader, contextReader, knownBodyReader } from './bodies.js';
import { bodiesOf } from './bodies-text.js';
import { centralReader } from './central.js';
import { countiesReader, departmentsReader, keepingReader } from './collective-names.js';
import { constructedReader } from './construct.js';
import { chinaDivisions } from './divisions.js';
import { foldName } from './name.js';
import { once } from './once.js';
import { fullNames, type Organ } from './organs.js';
import { type Printed, readPrinted } from './printed.js';
import type { Reader, Scope } from './scope.js';
import type { Context, Resolution } from './types.js';
import { sectionOf, unitReader } from './units.js';
import { chinaVocabulary } from './vocabulary.js';
import { issuedAbout } from './when.js';
import { Places } from './where.js';
import { zoneReader } from './zones.js';

export { type Context, isUnit, type Resolution, type Unit, type Unresolved } from './types.js';

/** Resolves the units of one reading. */
export interface Resolver {
  /**
   * The unit that `name` names in a document. Give the name with its level word (`市工信局`); bare names (`财政部门`, `办公室`) are read by the
   * document's place and by `context`. Never throws: what fits no unit or several comes back with its candidates.
   */
  unit(name: string, document: PrintedDocument, context?: Context): Resolution;
}

/** Families of names in the order they are tried; the last takes every name that looks like a unit. */
const readers: readonly Reader[] = [
  centralReader,
  countiesReader,
  departmentsReader,
  knownBodyReader,
  unitReader,
  bodyReader,
  zoneReader,
  keepingReader,
  constructedReader,
];

/** Longer names are sentences: they resolve to nothing. */
const LONGEST_NAME = 80;

/** Scans the reading once for the full names it prints, then resolves from memory: one resolver per reading. */
export function createResolver(reading: Reading, aliases: Aliases = noAliases): Resolver {
  return new ReadingResolver(readPrinted(reading, chinaVocabulary(), chinaDivisions()), aliases);
}

class ReadingResolver implements Resolver {
  readonly #aliases: AliasIndex;
  readonly #scopes = new Map<PrintedDocument, Scope>();
  /** Names that mean the same in every document of one place and day. */
  readonly #seen = new Map<string, Map<string, Resolution>>();
  readonly #fullNames = new Map<string, () => ReadonlyMap<string, Organ>>();

  constructor(
    private readonly printed: Printed,
    aliases: Aliases,
  ) {
    this.#aliases = new AliasIndex(aliases);
  }

  unit(name: string, document: PrintedDocument, context: Context = {}): Resolution {
    const folded = ownDistrict(foldName(name), document);
    const scope = this.#scope(document);
    const meant = contextReader(folded, scope, context) ?? sectionOf(folded, scope) ?? this.#lasting(folded, scope);
    return this.#aliases.apply(folded, meant, document);
  }

  #lasting(name: string, scope: Scope): Resolution {
    const seen = scope.seen.get(name);
    if (seen) return seen;
    const found = this.#resolve(name, scope);
    scope.seen.set(name, found);
    return found;
  }

  #resolve(name: string, scope: Scope): Resolution {
    if (name.length < 2 || name.length > LONGEST_NAME) return { candidates: [] };
    for (const read of readers) {
      const found = read(name, scope);
      if (found) return found;
    }
    return { candidates: [] };
  }

  #scope(document: PrintedDocument): Scope {
    const known = this.#scopes.get(document);
    if (known) return known;
    const { place } = document;
    const date = issuedAbout(document);
    const places = new Places(place, date, chinaDivisions(), document.issuer);
    const placeKey = `${place.level}|${place.province}|${place.city}|${place.county}|${places.zone?.place ?? places.town?.place ?? ''}|`;
    const named = this.#fullNames.get(placeKey) ?? once(() => fullNames(places, chinaVocabulary()));
    this.#fullNames.set(placeKey, named);
    const seenKey = `${placeKey}${reformsDone(date)}|`;
    const seen = this.#seen.get(seenKey) ?? new Map<string, Resolution>();
    this.#seen.set(seenKey, seen);
    const scope: Scope = {
      seen,
      fullNames: named,
      vocabulary: chinaVocabulary(),
      printed: this.printed,
      date,
      document,
      places,
      bodies: bodiesOf(document),
      own: places.own,
    };
    this.#scopes.set(document, scope);
    return scope;
  }
}

/** `城区财政局` in a document of 云澜区: what its city calls a district stands for the district's own level. */
const ownDistrict = (name: string, { place }: PrintedDocument): string =>
  name.startsWith('城区') && place.county.endsWith('区') && place.county !== '城区' && districtUnit.test(name)
    ? name.slice(1)
    : name;
const districtUnit = /^城区(?!管理局|改造|建设|更新).{2,}(?:[局委办部会室院]|政府|中心|大队)$/;

/** Months of the reforms by which a name depends on the day. */
const reforms = once(() => {
  const { organs, central, departments } = chinaVocabulary();
  const dates = [
    ...[...organs.values(), ...central.values()].flat().flatMap(({ since, until }) => [since, until]),
    ...departments.flatMap(({ until, before }) => [until, before]),
  ];
  return [...new Set(dates.flatMap((date) => date?.slice(0, 7) ?? []))];
});

/** How many reforms had taken place on a day, by month; no number where the day is not known. */
function reformsDone(date: string | undefined): string {
  if (!date) return '';
  const month = date.slice(0, 7);
  return String(reforms().filter((reform) => reform <= month).length);
}

/** The names of units that hold in every city, read from `data/*.yaml` and indexed by every form they are printed in. */
import { yamlFile } from '../data.js';
import type { DepartmentKind, Level } from '../records.js';
import { once } from './once.js';

/** A department of a government: stem and head (`发展和改革` + 委员会). `data/departments.yaml` explains the fields. */
export interface DepartmentEntry {
  stem: string;
  full?: string;
  short?: string[];
  names?: string[];
  heads: [province: string, city: string, county: string];
  also?: string[];
  group?: string;
  in?: string[];
  before?: string;
  until?: string;
  now?: string;
  own?: boolean;
  kind?: DepartmentKind;
}

/** A unit with a fixed full name. `data/organs.yaml` explains the fields. */
export interface OrganEntry {
  kind: DepartmentKind;
  full: string;
  names: string[];
  at?: Level[];
  since?: string;
  until?: string;
  only?: string[];
  unless?: string[];
}

/** An organ of the centre. `data/central.yaml` explains the fields. */
export interface CentralEntry {
  full: string;
  names?: string[];
  bare?: string[];
  kind?: DepartmentKind;
  since?: string;
  until?: string;
}

/** How places are printed together. `data/collectives.yaml` explains the fields. */
export interface CollectiveWords {
  countyGroups: { printed: string[]; as?: string }[];
  cityGroups: string[];
  all: string[];
  some: string[];
  beginning: string[];
  holding: string[];
}

/** Coordinating bodies and what their names end in. */
export interface BodyWords {
  bodies: { names: string[]; full: string }[];
  endings: string[];
}

/** Kinds by the ending or the beginning of a full name. */
export interface KindWords {
  kinds: { kind: DepartmentKind; endings: string[] }[];
  prefixes: { kind: DepartmentKind; prefix: string }[];
}

export interface Vocabulary {
  departments: DepartmentEntry[];
  /** Departments by stem, and by short form of the stem. */
  byStem: Map<string, DepartmentEntry[]>;
  byShort: Map<string, DepartmentEntry[]>;
  /** Departments by a whole printed name, head included. */
  byName: Map<string, DepartmentEntry[]>;
  groups: Map<string, DepartmentEntry[]>;
  /** Every full form of a group (stem and head), the earlier row and the longer head first: of which a gazette may print one. */
  groupForms: Map<string, readonly string[]>;
  /** Departments by the first character of their full stem. */
  byOpening: Map<string, DepartmentEntry[]>;
  /** Departments by the length of their stem. */
  byLength: Map<number, DepartmentEntry[]>;
  /** Every character of a stem. */
  characters: ReadonlySet<string>;
  /** A printed head and the head it stands for: `委` → `委员会`; longest first. */
  heads: [printed: string, full: string][];
  /** What follows a stem instead of a head (`部门`), longest first. */
  bareTails: string[];
  organs: Map<string, OrganEntry[]>;
  /** Organs of the centre by every printed form, the full one too. */
  central: Map<string, CentralEntry[]>;
  collectives: CollectiveWords;
  bodies: Map<string, string>;
  bodyEndings: string[];
  kinds: KindWords;
}

interface DepartmentFile {
  departments: DepartmentEntry[];
  heads: Record<string, string>;
  bareTails: string[];
}

const folder = 'loaders/resolve/data';

/** Reads and indexes the files; some 60 ms. */
export function loadVocabulary(): Vocabulary {
  const { departments, heads, bareTails } = yamlFile<DepartmentFile>(`${folder}/departments.yaml`);
  const { organs } = yamlFile<{ organs: OrganEntry[] }>(`${folder}/organs.yaml`);
  const { central } = yamlFile<{ central: CentralEntry[] }>(`${folder}/central.yaml`);
  const { bodies, endings } = yamlFile<BodyWords>(`${folder}/bodies.yaml`);
  const groups = index(departments, ({ group }) => (group ? [group] : []));
  const printedHeads = Object.entries(heads).sort(([a], [b]) => b.length - a.length);
  return {
    departments,
    byOpening: index(departments, ({ stem, full }) => [(full ?? stem).charAt(0)]),
    byLength: index(departments, ({ stem }) => [stem.length]),
    groupForms: formsOfGroups(
      groups,
      printedHeads.map(([, head]) => head),
    ),
    characters: new Set(departments.flatMap(({ stem, full }) => [...(full ?? stem)])),
    byStem: index(departments, ({ stem, full }) => (full ? [stem, full] : [stem])),
    byShort: index(departments, ({ short }) => short ?? []),
    byName: index(departments, ({ names }) => names ?? []),
    groups,
    heads: printedHeads,
    bareTails: byLength(bareTails),
    organs: index(organs, ({ names }) => names),
    central: index(central, ({ full, names, bare }) => [...new Set([full, ...(names ?? []), ...(bare ?? [])])]),
    collectives: yamlFile<CollectiveWords>(`${folder}/collectives.yaml`),
    bodies: new Map(bodies.flatMap(({ names, full }) => names.map((name) => [name, full]))),
    bodyEndings: byLength(endings),
    kinds: yamlFile<KindWords>(`${folder}/kinds.yaml`),
  };
}

/** The vocabulary, read when first asked for and the same object ever after. */
export const chinaVocabulary: () => Vocabulary = once(loadVocabulary);

function formsOfGroups(groups: Vocabulary['groups'], heads: readonly string[]): Vocabulary['groupForms'] {
  return new Map(
    [...groups].map(([group, entries]) => [
      group,
      [...new Set(entries.flatMap(({ stem, full }) => heads.map((head) => (full ?? stem) + head)))],
    ]),
  );
}

function index<T, Key>(entries: readonly T[], keysOf: (entry: T) => Key[]): Map<Key, T[]> {
  const found = new Map<Key, T[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const list = found.get(key);
      if (list) list.push(entry);
      else found.set(key, [entry]);
    }
  return found;
}

function byLength(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

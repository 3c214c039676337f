/** Data files of the package, found from its root whether the code runs from source or from `dist/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../cypher/package-root.js';

/** The text of a data file, named from the package root: `loaders/language/data/roles.yaml`. */
export function dataFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8');
}

/** Data files never change while a program runs, and several modules take their words from one: each is parsed at its first use. */
const parsed = new Map<string, unknown>();

/** A YAML data file, parsed; the same object for all, so do not change it. The caller states its shape; the data files' own tests check it. */
export function yamlFile<T>(path: string): T {
  if (!parsed.has(path)) parsed.set(path, parse(dataFile(path)));
  return parsed.get(path) as T;
}

/** Data files of the package, found from its root whether the code runs from source or from `dist/`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The folder that holds `package.json`, above this module. */
export function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from));
}

/** The text of a data file, named from the package root: `loaders/language/data/roles.yaml`. */
export function dataFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8');
}

/** A YAML data file, parsed. The caller states its shape; the data files' own tests check it. */
export function yamlFile<T>(path: string): T {
  return parse(dataFile(path)) as T;
}

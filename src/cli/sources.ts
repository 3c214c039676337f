/** From what people write on the command line to the files it means. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/** Endings read as gazettes when a directory is given. */
export const gazetteEndings = ['.txt', '.html', '.htm', '.docx', '.pdf'] as const;

/** A name on the command line that leads to no file, with the sentence that says so. */
export interface Missing {
  given: string;
  message: string;
}

/** The files that the arguments name, each once, in the order given (sorted inside a directory or pattern), and what led nowhere. */
export function findSources(args: readonly string[], folder = process.cwd()): { files: string[]; missing: Missing[] } {
  const files = new Set<string>();
  const missing: Missing[] = [];
  for (const given of args) {
    const found = expand(given, folder);
    if (typeof found === 'string') missing.push({ given, message: found });
    else for (const file of found) files.add(file);
  }
  return { files: [...files], missing };
}

function expand(given: string, folder: string): string[] | string {
  const path = resolve(folder, given);
  if (!existsSync(path)) return expandPattern(given, folder);
  if (!statSync(path).isDirectory()) return [shown(path, folder)];
  const inside = match(
    gazetteEndings.map((ending) => `**/*${ending}`),
    path,
  ).map((file) => shown(join(path, file), folder));
  return inside.length
    ? inside
    : `The directory “${given}” holds no gazettes: files ending in ${gazetteEndings.join(', ')} are read.`;
}

function expandPattern(given: string, folder: string): string[] | string {
  if (!/[*?{[]/.test(given)) return `There is no file “${given}”: check the name and the folder it is in.`;
  const found = match([given.replaceAll('\\', '/')], folder);
  return found.length ? found : `The pattern “${given}” matches no file.`;
}

const match = (patterns: string[], cwd: string): string[] =>
  globSync(patterns, { cwd, caseSensitiveMatch: false }).sort();

const shown = (path: string, folder: string): string => {
  const near = relative(folder, path);
  return near.startsWith('..') ? path : near;
};

/** Gazette files of this machine: reading them, and putting them through the loaders. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, resolve } from 'node:path';
import type { Extraction } from '../loaders/extraction.js';
import { extract, read } from '../loaders/index.js';
import type { Reading } from '../loaders/reading.js';
import { type Aliases, readAliases } from '../loaders/resolve/aliases.js';
import { ConfigurationError } from './config.js';

/** What reading a file needs to know of the run. */
export interface ReadContext {
  folder: string;
  configuration: { aliases: string | null };
}

const defaultAliases = 'zhengtu.aliases.yaml';

/** The bytes of a file, or a sentence that says why not. */
async function bytesOf(file: string, folder: string): Promise<Uint8Array> {
  try {
    const path = resolve(folder, file);
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(file), { code: 'ENOTFILE' });
    return await readFile(path);
  } catch (error) {
    throw new Error(readFailure(file, (error as NodeJS.ErrnoException).code));
  }
}

function readFailure(file: string, code: string | undefined): string {
  if (code === 'ENOENT') return `There is no file “${file}”: check the name and the folder it is in.`;
  if (code === 'EACCES') return `The file “${file}” may not be read: check its permissions.`;
  if (code === 'ENOTFILE') return `“${file}” is no plain file: name files, not folders, pipes or devices.`;
  return `The file “${file}” cannot be read (${code ?? 'unknown reason'}).`;
}

/** One file as documents and blocks, before any fact is read. */
export async function readGazetteFile(file: string, context: ReadContext): Promise<Reading> {
  return read(sourceName(file), await bytesOf(file, context.folder));
}

/** What a file is called in evidence: as given, but without the folders of this machine where it lies outside the one we started in. */
const sourceName = (file: string): string => (isAbsolute(file) || file.startsWith('..') ? basename(file) : file);

/** Everything read from one file. Rejects with a sentence where the file cannot be read as text. */
export async function extractFile(file: string, context: ReadContext): Promise<Extraction> {
  return extract(await readGazetteFile(file, context), { aliases: aliasesOf(context) });
}

/** The names that people joined, separated or renamed; none where there is no such file. Throws `ConfigurationError` with file and line where it cannot be used. */
export function aliasesOf(context: ReadContext): Aliases {
  const { path, text } = aliasesText(context);
  try {
    return readAliases(text, path);
  } catch (error) {
    throw new ConfigurationError((error as Error).message, { cause: error });
  }
}

/** The alias file as it stands: part of a gazette's fingerprint, since it changes what is read. */
export function aliasesText({ folder, configuration }: ReadContext): { path: string; text: string } {
  const path = configuration.aliases ?? defaultAliases;
  const file = resolve(folder, path);
  if (existsSync(file)) return { path, text: readAliasFile(file, path) };
  if (configuration.aliases)
    throw new ConfigurationError(
      `There is no alias file “${path}”, which ZHENGTU_ALIASES names: create it or unset the variable.`,
    );
  return { path, text: '' };
}

function readAliasFile(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`The alias file “${path}” cannot be read (${code ?? 'unknown reason'}).`, {
      cause: error,
    });
  }
}

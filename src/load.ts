/** Gazettes into the graph and out of it: fingerprints, transactions, counts. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Graph } from '../cypher/port.js';
import { statement } from '../cypher/statements.js';
import { extract } from '../loaders/index.js';
import type { Records } from '../loaders/records.js';
import { gazetteId, loadSteps, unloadSteps } from '../loaders/write.js';
import { aliasesOf, aliasesText, type ReadContext, readGazetteFile } from './gazettes.js';
import { emptyGraph } from './graph/reset.js';

/** What loading needs of a run: where names start, what is configured, which version of the loaders, what time it is. */
export interface LoadContext extends ReadContext {
  version: string;
  now(): string;
}

/** What became of a file. `replaced` is the other file from which the graph held the gazette until then; null where it was new, or came from this one. */
export type LoadResult = { gazette: string } & (
  | { outcome: 'unchanged' }
  | { outcome: 'loaded'; records: Records; replaced: string | null }
);

/** How a file is loaded. */
export interface LoadOptions {
  /** Loads what is unchanged again. */
  force: boolean;
  /** The gazettes that the files of the same run were found to be, by id, with the file; this one is added. */
  loaded: Map<string, string>;
}

/** A gazette in the graph. */
export interface LoadedGazette {
  id: string;
  name: string;
  source: string;
  loader: string;
  loadedAt: string;
  sha256: string | null;
}

/** Every gazette in the graph, by id. */
export async function loadedGazettes(graph: Graph): Promise<LoadedGazette[]> {
  return (await graph.read(statement('read/gazettes-loaded'), {})) as unknown as LoadedGazette[];
}

/**
 * Loads one file in one transaction, unless the graph holds it from the same bytes, loaders and alias file. Rejects with a sentence where it cannot
 * be read, holds no document, is taken for a gazette that another file of the run gave, or the graph refuses.
 */
export async function loadFile(
  graph: Graph,
  file: string,
  context: LoadContext,
  { force, loaded }: LoadOptions,
): Promise<LoadResult> {
  const reading = await readGazetteFile(file, context);
  const loader = loaderName(context);
  const present = await loadedGazettes(graph);
  const same = present.filter(({ sha256 }) => sha256 === reading.source.sha256);
  const known = same.find(({ loader: by }) => by === loader);
  if (known && !force) {
    loaded.set(known.id, loaded.get(known.id) ?? file);
    return { gazette: known.id, outcome: 'unchanged' };
  }
  const extraction = extract(reading, { aliases: aliasesOf(context) });
  if (!extraction.records.documents.length) throw new Error(noDocument(file));
  const gazette = gazetteId(extraction.records);
  const other = loaded.get(gazette);
  if (other !== undefined) throw new Error(takenFor(gazette, file, other));
  // The same text read by other loaders or aliases may have gone by another id: it must not stand there twice.
  const former = same.filter(({ id }) => id !== gazette).flatMap(({ id }) => unloadSteps(id));
  await graph.write([...former, ...loadSteps(extraction, { loadedAt: context.now(), loader })]);
  loaded.set(gazette, file);
  const before = present.find(({ id }) => id === gazette)?.source ?? null;
  const replaced = before === extraction.records.source.path ? null : before;
  return { gazette, outcome: 'loaded', records: extraction.records, replaced };
}

/** Two files of one run under one id: the second would take the first out again, and nobody would know. */
const takenFor = (gazette: string, file: string, other: string): string =>
  `“${file}” was not loaded: it is taken for the same gazette as “${other}” (${gazette}), and would replace it. Keep one of them, join them where they are parts of one issue, or give them different names where they print no number.`;

const noDocument = (file: string): string =>
  `“${file}” holds no document: no title with its number, salutation or signature was found. “zhengtu explain ${file}” shows what was seen.`;

/** What reads a gazette, as its fingerprint has it: the version of the loaders and, where people gave names, their file's digest. */
function loaderName(context: LoadContext): string {
  const { text } = aliasesText(context);
  if (!text.trim()) return `zhengtu ${context.version}`;
  return `zhengtu ${context.version}, aliases ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/**
 * Takes a gazette out, named by id (with or without `Gazette:`), by name, or by the file it was loaded from, wherever that lies now. Rejects where none
 * or several fit. Gives its id.
 */
export async function unloadGazette(graph: Graph, named: string, context: ReadContext): Promise<string> {
  const fits = await gazettesNamed(named, await loadedGazettes(graph), context);
  const [only] = fits;
  if (!only) throw new Error(`No gazette “${named}” is loaded. “zhengtu status” lists what is.`);
  if (fits.length > 1)
    throw new Error(
      `“${named}” names several gazettes: ${fits.map(({ id }) => id).join(', ')}. Give one of these ids.`,
    );
  await graph.write(unloadSteps(only.id));
  return only.id;
}

/** By id or name; else by what stands in the file of that name; else by the name of the file alone. */
async function gazettesNamed(named: string, loaded: LoadedGazette[], context: ReadContext): Promise<LoadedGazette[]> {
  const exact = loaded.filter(({ id, name, source }) => [id, id.replace('Gazette:', ''), name, source].includes(named));
  if (exact.length) return exact;
  const digest = await readGazetteFile(named, context).then(
    ({ source }) => source.sha256,
    () => null,
  );
  const same = loaded.filter(({ sha256 }) => sha256 !== null && sha256 === digest);
  return same.length ? same : loaded.filter(({ source }) => basename(source) === basename(named));
}

/** Takes the lock that every load takes: rejects where the graph may not be written. */
export async function assertWritable(graph: Graph): Promise<void> {
  await graph.write([{ statement: statement('load/lock'), parameters: {} }]);
}

/** Whether nothing is loaded. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  return (await loadedGazettes(graph)).length === 0;
}

/** Empties the graph; gives how many gazettes it held. */
export async function resetGraph(graph: Graph): Promise<number> {
  const { length } = await loadedGazettes(graph);
  await emptyGraph(graph);
  return length;
}

/** `zhengtu restore`: a dump back into an empty graph. */
import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { restore as restoreLines } from '../graph/restore.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Reads the file's lines into the configured graph, which must be empty. */
export async function restore(context: Context, [file = '']: string[]): Promise<ExitCode> {
  const path = resolve(context.folder, file);
  if (!existsSync(path)) throw new Error(`There is no file “${file}”: name one that “zhengtu dump” wrote.`);
  const restored = await withGraph(context, (graph) => restoreLines(graph, linesOf(path), context.now()));
  tell(
    context.terminal,
    { file, ...restored },
    `${restored.nodes} nodes and ${restored.relationships} relationships restored from “${file}”.`,
  );
  return exitCodes.done;
}

/** The file is opened when the first line is asked for: a line reader that nobody listens to yet loses what it reads. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path, 'utf8') });
}

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
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  const restored = await withGraph(context, (graph) => restoreLines(graph, lines, context.now()));
  tell(
    context.terminal,
    { file, ...restored },
    `${restored.nodes} nodes and ${restored.relationships} relationships restored from “${file}”.`,
  );
  return exitCodes.done;
}

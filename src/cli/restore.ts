/** `zhengtu restore`: a dump back into an empty graph. */
import { once } from 'node:events';
import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEnd } from '../graph/dump-lines.js';
import { restore as restoreLines } from '../graph/restore.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Reads the file's lines into the configured graph, which must be empty. */
export async function restore(context: Context, [file = '']: string[]): Promise<ExitCode> {
  const stream = await opened(file, context.folder);
  const restored = await withGraph(context, (graph) => restoreLines(graph, beforeEnd(linesOf(stream)), context.now()));
  tell(
    context.terminal,
    { file, ...restored },
    `${restored.nodes} nodes and ${restored.relationships} relationships restored from “${file}”.`,
  );
  return exitCodes.done;
}

/** Opened before the graph is, so that a file that cannot be read is told as a sentence. */
async function opened(file: string, folder: string): Promise<ReadStream> {
  const path = resolve(folder, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file “${file}”: name one that “zhengtu dump” wrote.`);
  if (found.isDirectory()) throw new Error(`“${file}” is a folder: name a file that “zhengtu dump” wrote.`);
  const stream = createReadStream(path, 'utf8');
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`The file “${file}” may not be read (${code ?? 'unknown reason'}): check its permissions.`, {
      cause: error,
    });
  }
}

/** Made when the first line is asked for: a line reader that nobody listens to yet loses what it reads. */
async function* linesOf(stream: ReadStream): AsyncGenerator<string> {
  yield* createInterface({ input: stream });
}

/** `zhengtu dump`: the whole graph as sorted JSON lines. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { dump as dumpLines } from '../graph/dump.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { withGraph } from './with-graph.js';

/** Writes nodes, then relationships, to the file or standard output; the same lines from both engines. */
export async function dump(context: Context, [file]: string[], options: { times?: boolean }): Promise<ExitCode> {
  const target = file ? await created(file, context.folder) : process.stdout;
  const lines = await withGraph(context, (graph) =>
    writeLines(dumpLines(graph, { times: options.times === true }), target),
  );
  if (file) await closed(target);
  context.terminal.error(`${lines} lines written${file ? ` to “${file}”` : ''}.`);
  return exitCodes.done;
}

/** Opened before the graph is, so that a name that cannot be written is told as a sentence. */
async function created(file: string, folder: string): Promise<Writable> {
  const stream = createWriteStream(resolve(folder, file));
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `The dump cannot be written to “${file}” (${code ?? 'unknown reason'}): name a file in a folder that exists and may be written to.`,
      { cause: error },
    );
  }
}

async function writeLines(lines: AsyncIterable<string>, target: Writable): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    if (!target.write(`${line}\n`)) await once(target, 'drain');
    count += 1;
  }
  return count;
}

async function closed(target: Writable): Promise<void> {
  target.end();
  await once(target, 'close');
}

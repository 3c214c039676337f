/** `zhengtu dump`: the whole graph as sorted JSON lines. */
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dump as dumpLines } from '../graph/dump.js';
import { endLine } from '../graph/dump-lines.js';
import { GraphError } from '../graph/errors.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { withGraph } from './with-graph.js';

/** Writes nodes, then relationships, to the file or standard output; the same lines from both engines. */
export async function dump(context: Context, [file]: string[], options: { times?: boolean }): Promise<ExitCode> {
  const { terminal, folder } = context;
  const write: Write = (to) => withGraph(context, (graph) => to(dumpLines(graph, { times: options.times === true })));
  const lines = file ? await toFile(file, folder, write) : await write(toOutput);
  if (file && terminal.json) terminal.out(JSON.stringify({ file, lines }));
  else terminal.error(`${lines} lines written${file ? ` to “${file}”` : ''}.`);
  return exitCodes.done;
}

/** Opens the graph and gives its lines to who writes them. Gives how many there were. */
type Write = (to: (lines: AsyncIterable<string>) => Promise<number>) => Promise<number>;

async function toOutput(lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  const write = async (line: string) => process.stdout.write(`${line}\n`) || once(process.stdout, 'drain');
  for await (const line of lines) {
    await write(line);
    count += 1;
  }
  await write(endLine(count));
  return count;
}

/**
 * Opened before the graph is, so that a name that cannot be written is told as a sentence. A dump that breaks off leaves no half file behind, and the
 * old one as it was.
 */
async function toFile(file: string, folder: string, write: Write): Promise<number> {
  const path = resolve(folder, file);
  const plain = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  const written = plain ? `${path}.partial` : path;
  try {
    const stream = createWriteStream(written);
    await once(stream, 'open');
    const lines = await write((given) => toStream(given, stream));
    if (plain) renameSync(written, path);
    return lines;
  } catch (error) {
    if (plain) rmSync(written, { force: true });
    throw error instanceof GraphError ? error : unwritable(file, error as NodeJS.ErrnoException);
  }
}

const unwritable = (file: string, cause: NodeJS.ErrnoException): Error =>
  new Error(
    `The dump cannot be written to “${file}” (${cause.code ?? cause.message}): name a file in a folder that exists, may be written to and has room.`,
    { cause },
  );

async function toStream(lines: AsyncIterable<string>, target: Writable): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const line of lines) {
      count += 1;
      yield `${line}\n`;
    }
    yield `${endLine(count)}\n`;
  }
  await pipeline(Readable.from(counted()), target);
  return count;
}

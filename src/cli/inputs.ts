/** Going through the sources a person named: one that fails is told, the rest goes on, unless the graph itself cannot be used any more. */
import {
  GraphAuth,
  type GraphError,
  GraphMissingDatabase,
  GraphReadOnly,
  GraphUnavailable,
  GraphVersion,
} from '../graph/errors.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { sentenceOf } from './failures.js';
import { findSources } from './sources.js';
import { counted, eachWithProgress } from './terminal.js';

/** Runs `work` for every source and gives the exit code. Errors are told as sentences on standard error. */
export async function forEachSource(
  context: Context,
  args: readonly string[],
  work: (file: string) => Promise<void>,
): Promise<ExitCode> {
  const { files, missing } = findSources(args, context.folder);
  const { terminal } = context;
  let code: ExitCode = exitCodes.done;
  let tried = 0;
  const fail = (file: string, error: Error): void => {
    terminal.error(terminal.json ? JSON.stringify({ file, error: sentenceOf(error) }) : sentenceOf(error));
    code = graphIsGone(error) ? exitCodes.graph : exitCodes.partly;
  };
  for (const { given, message } of missing) fail(given, new Error(message));
  await eachWithProgress(terminal, files, async (file) => {
    if (code === exitCodes.graph) return;
    tried += 1;
    await work(file).catch((error: Error) => fail(file, error));
  });
  if (tried < files.length) leftOut(context, files.slice(tried));
  return code;
}

/** What every other source would meet too: each would wait for it in vain. */
const graphIsGone = (error: Error): error is GraphError =>
  [GraphAuth, GraphMissingDatabase, GraphReadOnly, GraphUnavailable, GraphVersion].some(
    (kind) => error instanceof kind,
  );

function leftOut({ terminal }: Context, files: readonly string[]): void {
  const sentence = `Left out because of that: ${counted(files.length, 'file')} after it. Load them again when the graph can be used; what is there already is skipped.`;
  if (!terminal.json) terminal.error(sentence);
  else for (const file of files) terminal.error(JSON.stringify({ file, error: sentence }));
}

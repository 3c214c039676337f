/** Going through the sources a person named: one that fails is told, the rest goes on. */
import type { Context } from './context.js';
import { findSources } from './sources.js';
import { eachWithProgress } from './terminal.js';

/** Runs `work` for every source; returns how many names or files failed. Errors are told as sentences on standard error. */
export async function forEachSource(
  context: Context,
  args: readonly string[],
  work: (file: string) => Promise<void>,
): Promise<number> {
  const { files, missing } = findSources(args, context.folder);
  const { terminal } = context;
  let failures = 0;
  const fail = (file: string, message: string): void => {
    failures += 1;
    terminal.error(terminal.json ? JSON.stringify({ file, error: message }) : message);
  };
  for (const { given, message } of missing) fail(given, message);
  await eachWithProgress(terminal, files, (file) => work(file).catch((error: Error) => fail(file, error.message)));
  return failures;
}

/** Runs one command line and turns every way it can end into an exit code and, where it failed, one sentence. */
import { CommanderError } from 'commander';
import { ConfigurationError } from '../config.js';
import { GraphAddressError, GraphError } from '../graph/errors.js';
import { type ExitCode, exitCodes } from './context.js';
import { sentenceOf } from './failures.js';
import { type MakeContext, makeProgram } from './program.js';
import type { Terminal } from './terminal.js';

/** The exit code of the command line `args` (without node and script). Never throws. */
export async function runProgram(
  args: string[],
  version: string,
  makeContext: MakeContext,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = makeProgram(version, makeContext, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error as Error, terminal);
  }
}

/** Commander has printed its own message already; everything else is told here. */
function failure(error: Error, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const sentence = sentenceOf(error);
  terminal.error(terminal.json ? JSON.stringify({ error: sentence }) : sentence);
  if (error instanceof ConfigurationError || error instanceof GraphAddressError) return exitCodes.usage;
  return error instanceof GraphError ? exitCodes.graph : exitCodes.partly;
}

/** Runs one command line and turns every way it can end into an exit code and, where it failed, one sentence. */
import { type Command, CommanderError } from 'commander';
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
  if (terminal.json) silence(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error as Error, terminal);
  }
}

/** Commander has told people its own message already; everything else is told here. */
function failure(error: Error, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (terminal.json) terminal.error(JSON.stringify({ error: usageSentence(error) }));
    return exitCodes.usage;
  }
  const sentence = sentenceOf(error);
  terminal.error(terminal.json ? JSON.stringify({ error: sentence }) : sentence);
  if (error instanceof ConfigurationError || error instanceof GraphAddressError) return exitCodes.usage;
  return error instanceof GraphError ? exitCodes.graph : exitCodes.partly;
}

/** Without a command Commander shows its help, and has no message of its own. */
const usageSentence = ({ code, message }: CommanderError): string =>
  code === 'commander.help' ? 'No command was given: “zhengtu --help” lists them.' : message.replace(/^error: /, '');

/** Programs read errors as JSON: Commander's words for people, and the help behind them, are kept back. */
function silence(program: Command): void {
  for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: () => {} });
}

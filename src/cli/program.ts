/** The command line: names, options, help. What each command does stands in a file of its own. */
import { Command, InvalidArgumentError } from 'commander';
import type { Context, ExitCode } from './context.js';
import { copy } from './copy.js';
import { doctor } from './doctor.js';
import { dump } from './dump.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { load } from './load.js';
import { reset } from './reset.js';
import { restore } from './restore.js';
import { serve } from './serve.js';
import { start } from './start.js';
import { status } from './status.js';
import { unload } from './unload.js';

/** How the program makes the world of a run, once it knows whether `--json` was given. Throws `ConfigurationError`. */
export type MakeContext = (json: boolean) => Context;

type Run<Options> = (context: Context, args: string[], options: Options) => Promise<ExitCode>;

const examples = `
Examples:
  $ zhengtu start                                  load the sample gazettes if the graph is empty, then serve
  $ zhengtu load gazettes/                         read every gazette of a folder into the graph
  $ zhengtu extract 2022-12.txt --out records      write what was read as JSON, without a graph
  $ zhengtu explain 2022-12.txt --line 83          why was this read there, and what was not
  $ ZHENGTU_GRAPH=neo4j://localhost:7687 zhengtu status

Exit codes: 0 all done; 1 some inputs failed, the rest were done; 2 the command or configuration cannot be used; 3 the graph cannot be used.`;

/** The program. \`finish\` is told the exit code of the command that ran. */
export function makeProgram(version: string, makeContext: MakeContext, finish: (code: ExitCode) => void): Command {
  const program = new Command('zhengtu')
    .description(
      '政图: reads Chinese government gazettes into a graph of who must do what, by when, under which document',
    )
    .version(version)
    .option('--json', 'write results as JSON lines, for programs')
    .addHelpText('after', examples)
    .showHelpAfterError('Run with --help for usage and examples.')
    .exitOverride();

  const add = <Options>(usage: string, description: string, run: Run<Options>): Command => {
    const command = program
      .command(usage)
      .description(description)
      .option('--json', 'write results as JSON lines, for programs');
    return command.action(async () => {
      const options = command.optsWithGlobals() as Options & { json?: boolean };
      finish(await run(makeContext(options.json === true), command.args, options));
    });
  };

  add('extract <file...>', 'write one JSON file of records per gazette', extract)
    .requiredOption('--out <folder>', 'folder to write to; made if it is missing')
    .addHelpText('after', '\nExample:\n  $ zhengtu extract gazettes/*.txt --out records');
  add('load <source...>', 'read gazettes (files, folders, patterns) into the graph; unchanged ones are skipped', load)
    .option('--force', 'load again what is unchanged')
    .addHelpText('after', '\nExamples:\n  $ zhengtu load 2022-12.txt\n  $ zhengtu load gazettes/ "more/*.pdf"');
  add('unload <gazette...>', 'take gazettes out of the graph again, by id, title or file name', unload);
  add('status', 'what is loaded, counts per kind, which engine', status);
  add('reset', 'empty the graph', reset).option('--yes', 'really do it');
  add('serve', 'serve GraphQL at /graphql and the pages', serve);
  add('start', 'load the sample gazettes if the graph is empty, then serve', start);
  add('explain <file>', 'which blocks, headings and facts were read, by which rule, and what was left unread', explain)
    .option('--line <number>', 'only this line', lineNumber)
    .addHelpText('after', '\nExample:\n  $ zhengtu explain 2022-12.txt --line 83');
  add(
    'doctor',
    'what in the graph deserves a look: names alike, weak or missing resolutions, impossible posts',
    doctor,
  );
  add('dump [file]', 'write the whole graph as sorted JSON lines, to the file or standard output', dump).option(
    '--times',
    'keep when each gazette was loaded (left out, so that dumps compare)',
  );
  add('restore <file>', 'read a dump into an empty graph', restore);
  add('copy', 'carry a graph from one engine to another', copy)
    .requiredOption('--from <graph>', 'folder or Neo4j address to read')
    .requiredOption('--to <graph>', 'folder or Neo4j address to write; must be empty')
    .addHelpText('after', '\nExample:\n  $ zhengtu copy --from ./data --to neo4j://localhost:7687');
  return program;
}

function lineNumber(text: string): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 1)
    throw new InvalidArgumentError(`“${text}” is no line number: lines count from 1.`);
  return line;
}

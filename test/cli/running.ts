/** Runs command lines against a folder of the test's own and keeps what was said. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProgram } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { readConfiguration } from '../../src/config.js';

/** What a command line said and how it ended. */
export interface Run {
  code: number;
  out: string[];
  errors: string[];
}

/** A new empty folder for one test, which goes with it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `zhengtu …args` in the folder; its graph is the folder's `data`. The program is told to stop at once when it serves. */
export async function zhengtu(folder: string, args: string[], environment: Record<string, string> = {}): Promise<Run> {
  const run: Run = { code: -1, out: [], errors: [] };
  const terminal: Terminal = {
    out: (line) => run.out.push(line),
    error: (line) => run.errors.push(line),
    interactive: false,
    json: args.includes('--json'),
  };
  const makeContext = () => ({
    terminal,
    configuration: readConfiguration({ ZHENGTU_GRAPH: join(folder, 'data'), ...environment }),
    version: '0.0.0-test',
    folder,
    now: () => '2023-01-01T00:00:00.000Z',
    stopped: () => Promise.resolve(),
  });
  run.code = await runProgram(args, '0.0.0-test', makeContext, terminal);
  return run;
}

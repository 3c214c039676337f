/** The program as it is installed: built once for a test file, run in processes of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cypher/package-root.js';

/** What a process said and how it ended: its exit code, or the signal that ended it. */
export interface Ended {
  code: number | string | null;
  out: string;
  errors: string;
}

/** Builds the program into a folder of the project, so that it finds its packages and data; gives the script to run and what takes it away. */
export function buildProgram(): { script: string; remove: () => void } {
  const folder = join(packageRoot(), 'out', `program-${process.pid}`);
  const compiler = join(packageRoot(), 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], { cwd: packageRoot() });
  return { script: join(folder, 'src/main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A running process. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** What was said on standard error so far. */
  errors(): string;
  /** Resolves with everything said on standard output once it holds the words. */
  says(words: string): Promise<string>;
}

/** Starts a command in a folder. */
export function start(command: string[], folder: string, environment: Record<string, string> = {}): Running {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ZHENGTU_GRAPH: '', ZHENGTU_LOG: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', errors: '' };
  child.stdout?.on('data', (data) => {
    said.out += data;
  });
  child.stderr?.on('data', (data) => {
    said.errors += data;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code: code ?? signal, ...said })),
  );
  const says = (words: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => said.out.includes(words) && resolve(said.out);
      child.stdout?.on('data', look);
      child.once('close', () => reject(new Error(`It ended without saying “${words}”: ${said.out}${said.errors}`)));
      look();
    });
  return { child, ended, errors: () => said.errors, says };
}

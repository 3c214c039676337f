/**
 * One Neo4j of each version for a whole test run: started by the first test file that asks, used by one file at a time, ended when the run ends.
 * Vitest calls `setup` once before all test files (vitest.config.ts).
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Neo4jVersion, startServer } from '../../scripts/neo4j/server.mjs';

/** Names the folder that the test files of one run share. */
const variable = 'ZHENGTU_TEST_SERVERS';

/** Makes the shared folder; what it returns ends every server started and takes the folder away. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-test-'));
  process.env[variable] = folder;
  return () => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) endServer(join(folder, name));
    rmSync(folder, { recursive: true, force: true });
  };
}

function endServer(file: string): void {
  const { pid, home } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; home: string };
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
  rmSync(home, { recursive: true, force: true });
}

/** A turn on a server: its address, and what gives the turn to the next test file. */
export interface Turn {
  url: string;
  release(): void;
}

/** Waits for the server of a version to be free, starting it where nobody has, and takes it. */
export async function takeServer(row: Neo4jVersion): Promise<Turn> {
  const folder = process.env[variable] ?? tmpdir();
  const release = await take(join(folder, `${row.version}.turn`));
  try {
    return { url: await runningServer(row, folder), release };
  } catch (error) {
    release();
    throw error;
  }
}

async function runningServer({ version }: Neo4jVersion, folder: string): Promise<string> {
  const file = join(folder, `${version}.json`);
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { url: string }).url;
  const server = await startServer({ version, detached: true, quick: true });
  server.forget();
  writeFileSync(file, JSON.stringify({ url: server.url, pid: server.pid, home: server.home }));
  return server.url;
}

/** Takes a turn by making a folder, which only one process can; waits while another has it. */
async function take(path: string): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch {
      await setTimeout(50);
    }
  }
}

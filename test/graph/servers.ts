/**
 * One Neo4j of each version for a whole test run: started by the first test file that asks, used by one file at a time, ended when the run ends.
 * Vitest calls `setup` once before all test files (vitest.config.ts).
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fetchJars, type Neo4jVersion, startServer, versions, whyNot } from '../../scripts/neo4j/server.mjs';

/** The server that all tests run on, where the environment names one. */
export const named = process.env.ZHENGTU_TEST_NEO4J;

/** Names the folder that the test files of one run share. */
const variable = 'ZHENGTU_TEST_SERVERS';

/**
 * Fetches the jars that are not there, once and before any test, for Maven's folder takes one writer at a time; a version that cannot be fetched is
 * left out by name (engines.ts). Makes the shared folder; what it returns ends every server started and takes the folder away.
 */
export function setup(): () => void {
  if (!named) versions.filter((row) => whyNot(row) === null).forEach(fetchOrWarn);
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-test-'));
  process.env[variable] = folder;
  return () => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) endServer(join(folder, name));
    rmSync(folder, { recursive: true, force: true });
  };
}

function fetchOrWarn({ version }: Neo4jVersion): void {
  try {
    fetchJars(version);
  } catch (error) {
    console.warn(`The jars of Neo4j ${version} could not be fetched: ${(error as Error).message}`);
  }
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

/** Takes a turn by making a file, which only one process can; waits while another has it, unless that process is no more. */
async function take(path: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch {
      if (isDeserted(path)) rmSync(path, { force: true });
      else await setTimeout(50);
    }
  }
}

/** Whether the process that took a turn has ended without giving it back. */
function isDeserted(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

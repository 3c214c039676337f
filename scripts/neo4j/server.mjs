/** A real Neo4j Community from its Maven jars, without Docker: for developers (`npm run neo4j`) and for the tests. */
import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Versions that are tested, with the Java each needs and the class that starts it. */
export const versions = [
  { version: '5.26.12', java: 17, main: 'org.neo4j.server.CommunityEntryPoint' },
  { version: '2026.01.4', java: 21, main: 'org.neo4j.server.Neo4jCommunity' },
];

const cache =
  process.env.ZHENGTU_NEO4J_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'zhengtu-neo4j');
const pom = join(dirname(fileURLToPath(import.meta.url)), 'pom.xml');

/** The `java` of at least a major version: on the path, by JAVA_HOME, or among those installed. Null where there is none. */
export function findJava(major) {
  const installed = existsSync('/usr/lib/jvm')
    ? readdirSync('/usr/lib/jvm')
        .sort()
        .map((name) => join('/usr/lib/jvm', name, 'bin/java'))
    : [];
  const named = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin/java')] : [];
  return [...named, 'java', ...installed].find((java) => javaMajor(java) >= major) ?? null;
}

function javaMajor(java) {
  try {
    const words = execFileSync(java, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
    return Number(/^\S+ (\d+)/.exec(words)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Why a version cannot be run here, or null where it can. */
export function whyNot({ version, java }) {
  if (!findJava(java)) return `needs Java ${java} or newer`;
  if (!hasJars(version) && !hasMaven()) return 'needs Maven (mvn) to fetch its jars';
  return null;
}

function hasMaven() {
  try {
    execFileSync('mvn', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const jars = (version) => join(cache, version, 'jars');

/** Whether the jars of a version were fetched before. */
export const hasJars = (version) => existsSync(jars(version));

/** Fetches the jars of a version with Maven unless they are there (about 115 MB, half a minute). Gives their folder. */
export function fetchJars(version) {
  const folder = jars(version);
  if (hasJars(version)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${partial}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (!hasJars(version)) renameSync(partial, folder);
  rmSync(partial, { recursive: true, force: true });
  return folder;
}

/**
 * A port of this machine that nobody uses, below those that systems give to connections of their own (32768 and more): a server takes seconds to start,
 * and must find its port again after a restart.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(10_240, 32_768);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/**
 * Starts a Neo4j in a folder of its own and waits until it answers. `home` is kept where given, so that a server can be stopped and started again on
 * the same data. Without `auth` anybody may do everything; with it the user is `neo4j` and its first password `neo4j`.
 */
export async function startServer({
  version = versions[0].version,
  home = null,
  port = null,
  auth = false,
  detached = false,
  quick = false,
  settings = {},
} = {}) {
  const row = versions.find((known) => known.version === version);
  if (!row) throw new Error(`Neo4j ${version} is none of ${versions.map((known) => known.version).join(', ')}.`);
  const java = findJava(row.java);
  if (!java) throw new Error(`Neo4j ${version} needs Java ${row.java} or newer. Install it, or set JAVA_HOME.`);
  const folder = home ?? join(tmpdir(), `zhengtu-neo4j-${version}-${process.pid}-${Date.now()}`);
  const bolt = port ?? (await freePort());
  prepareHome(folder, bolt, auth, settings);
  const child = spawn(
    java,
    [
      ...jvmFlags,
      ...(quick ? quickFlags : []),
      '-cp',
      join(fetchJars(version), '*'),
      row.main,
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'], detached },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const server = {
    version,
    url: `neo4j://127.0.0.1:${bolt}`,
    home: folder,
    port: bolt,
    pid: child.pid,
    /** Ends it at once, as a power cut would. */
    kill: () => end(child, exited, 'SIGKILL'),
    /** Ends it in order. */
    stop: () => end(child, exited, 'SIGTERM'),
    forget: () => child.unref(),
  };
  await started(child, join(folder, 'logs/neo4j.log'));
  return server;
}

const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const jvmFlags = ['-Xmx512m', ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)];

/** Warm sooner and never as fast: what short tests want. */
const quickFlags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

function prepareHome(folder, bolt, auth, settings) {
  for (const name of ['conf', 'logs', 'data', 'run', 'plugins', 'import', 'licenses'])
    mkdirSync(join(folder, name), { recursive: true });
  rmSync(join(folder, 'logs/neo4j.log'), { force: true });
  const lines = {
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.heap.initial_size': '512m',
    'server.memory.heap.max_size': '512m',
    'server.memory.pagecache.size': '256m',
    'dbms.security.auth_enabled': String(auth),
    ...settings,
  };
  writeFileSync(
    join(folder, 'conf/neo4j.conf'),
    Object.entries(lines)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}

/** Resolves when the log says that the server takes connections. Throws with the end of the log where it ends or takes longer than a minute and a half. */
async function started(child, log) {
  const until = Date.now() + 90_000;
  while (Date.now() < until && child.exitCode === null) {
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (/Started\.\s*$/m.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(
    `Neo4j did not start. The end of its log:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '(none)'}`,
  );
}

async function end(child, exited, signal) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
}

/**
 * Is the package whole? Packs it, installs the archive into an empty folder, runs `npx zhengtu start` there, asks a question and stops it. Needs what
 * `npm install` built. `.ci/run` runs it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-packed-'));
const home = join(folder, 'home');

const npm = (args, cwd) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** The service's address, once it says that it serves. */
function served(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const url = /"url":"([^"]+)"/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`zhengtu start ended with ${code}: ${said}`)));
  });
}

async function asked(url) {
  const pages = await Promise.all(['/', '/graphiql', '/readyz'].map((path) => fetch(url + path)));
  for (const page of pages) if (!page.ok) throw new Error(`${page.url} answers ${page.status}.`);
  const body = JSON.stringify({ query: '{ gazettes { totalCount } }' });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data } = await answer.json();
  if (data?.gazettes?.totalCount !== 4) throw new Error(`The samples are not served: ${JSON.stringify(data)}.`);
}

try {
  // In the checkout itself, as the README says.
  execFileSync('npx', ['zhengtu', '--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd());
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, archive)], home);
  const began = performance.now();
  const child = spawn(process.execPath, [join('node_modules', 'zhengtu', 'dist', 'src', 'main.js'), 'start'], {
    cwd: home,
    env: { ...process.env, PORT: '0', ZHENGTU_GRAPH: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await served(child);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await asked(url);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`Told to stop, it ended with ${code}.`);
  execFileSync('npx', ['zhengtu', 'status'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`The packed package installs, serves the samples after ${seconds} s and stops when told.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

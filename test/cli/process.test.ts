/** The program in processes of its own: signals, pipes, ports, two at once, folders and disks that cannot be written. */

import { chmodSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { buildProgram, type Ended, type Running, start } from './program.js';
import { newFolder } from './running.js';

const samples = join(packageRoot(), 'test/gazettes');
let program: ReturnType<typeof buildProgram>;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

const begin = (folder: string, args: string[], environment: Record<string, string> = {}): Running =>
  start([process.execPath, program.script, ...args], folder, environment);
const run = (folder: string, args: string[], environment: Record<string, string> = {}): Promise<Ended> =>
  begin(folder, args, environment).ended;

/** Starts the service on a free port and gives it with its address. */
async function service(folder: string): Promise<Running & { url: string }> {
  const running = begin(folder, ['start'], { PORT: '0' });
  const said = await running.says('/graphiql');
  return { ...running, url: /http:\/\/[\d.]+:\d+/.exec(said)?.[0] ?? '' };
}

describe('a running service', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('ends in order on %s, whatever is asked meanwhile', async (signal) => {
    const { child, ended, url } = await service(newFolder());
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const asked = Promise.allSettled(Array.from({ length: 20 }, () => fetch(`${url}/readyz`)));
    child.kill(signal);
    await asked;
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out).toContain('Stopped');
  });

  test('keeps its graph to itself: other commands get a sentence and 3', async () => {
    const folder = newFolder();
    const { child, ended } = await service(folder);
    for (const args of [['status'], ['load', samples], ['dump', 'x.jsonl'], ['reset', '--yes'], ['start']]) {
      const { code, errors } = await run(folder, args);
      expect([args[0], code]).toEqual([args[0], 3]);
      expect(errors).toBe(
        'The graph in “./data” is open in another process. Stop that process (perhaps a running “zhengtu start” or “serve”: Ctrl-C ends it), or name another folder in ZHENGTU_GRAPH.\n',
      );
    }
    child.kill('SIGTERM');
    await ended;
    expect((await run(folder, ['status'])).out).toContain('4 gazettes');
  });

  test('killed, it leaves its graph whole', async () => {
    const folder = newFolder();
    const { child, ended } = await service(folder);
    child.kill('SIGKILL');
    expect((await ended).code).toBe('SIGKILL');
    expect((await run(folder, ['load', samples])).out.match(/unchanged since it was loaded/g)).toHaveLength(4);
  });
});

test('a port that is taken ends with 2 and a sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const { code, errors } = await run(newFolder(), ['serve'], { PORT: String(port) });
  taken.close();
  expect([code, errors]).toEqual([
    2,
    `The service cannot listen at 127.0.0.1:${port}: another program listens there. Choose another with PORT and HOST.\n`,
  ]);
});

test('a reader that goes away ends a command without words', async () => {
  const folder = newFolder();
  await run(folder, ['load', samples]);
  for (const args of [['dump'], ['status'], ['explain', join(samples, '安澜市人民政府公报-2022-03.txt')]]) {
    const { child, ended } = begin(folder, args);
    child.stdout?.destroy();
    const { code, errors } = await ended;
    expect([args[0], code, errors]).toEqual([args[0], 141, '']);
  }
});

describe('places that cannot be used', () => {
  test.runIf(process.platform === 'linux')('a folder that no system makes is told at once', async () => {
    const { code, errors } = await run(newFolder(), ['status'], { ZHENGTU_GRAPH: '/proc/zhengtu' });
    expect([code, errors]).toEqual([
      3,
      'The graph in “/proc/zhengtu” cannot be opened: there is no such folder, and it cannot be made. Name a folder in ZHENGTU_GRAPH that exists or may be made, and whose files may be read and written.\n',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may only be read (skipped for root, who may write)',
    async () => {
      const folder = newFolder();
      mkdirSync(join(folder, 'data'));
      chmodSync(join(folder, 'data'), 0o500);
      const { code, errors } = await run(folder, ['load', samples]);
      expect([code, errors]).toEqual([3, expect.stringContaining('its files or folders may not be read and written')]);
    },
  );

  test.skipIf(process.platform === 'win32')('a graph that may not grow: nothing of the load is kept', async () => {
    const folder = newFolder();
    const first = join(samples, '安澜市人民政府公报-2022-03.txt');
    expect((await run(folder, ['load', first])).code).toBe(0);
    await run(folder, ['dump', 'before.jsonl']);
    const limited = [process.execPath, program.script, 'load', '--force', samples].map((word) => `'${word}'`).join(' ');
    const { code, out, errors } = await start(['bash', '-c', `ulimit -f 700; exec ${limited}`], folder).ended;
    expect([code, errors]).toEqual([1, expect.stringContaining('The disk that holds the graph is full.')]);
    expect(out).not.toContain('澄湖市/2023/6');
    const whole = await run(folder, ['load', samples]);
    expect([whole.code, whole.errors]).toEqual([0, '']);
    expect((await run(folder, ['status'])).out).toContain('4 gazettes');
  });
});

/** The embedded graph when things go wrong: killed processes, two processes, files that are none of a graph's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Step } from '../../../cypher/port.js';
import { loadSteps } from '../../../loaders/write.js';
import { openGraph } from '../../../src/graph/open.js';
import { loading, yunling2022, yunling2023 } from '../fixtures.js';
import { dumped, loaded } from '../helpers.js';

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-graph-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the writer on the graph in `folder` and waits for its word. */
async function writer(steps: Step[], until: string): Promise<ChildProcess> {
  const file = join(folder, 'steps.json');
  writeFileSync(file, JSON.stringify(steps));
  const script = new URL('writer.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, join(folder, 'data'), file, until], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('The writer ended.')));
  });
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** The dump of the graph in `folder`, opened and closed again. */
async function stored(): Promise<string[]> {
  const graph = await openGraph(join(folder, 'data'));
  const lines = await dumped(graph);
  await graph.close();
  return lines;
}

async function begin(): Promise<string[]> {
  const graph = await openGraph(join(folder, 'data'));
  await graph.prepare();
  const lines = await dumped(await loaded(graph, [yunling2022()]));
  await graph.close();
  return lines;
}

describe('killed with SIGKILL', () => {
  const steps = loadSteps(yunling2023(), loading);

  test.each([1, Math.floor(steps.length / 2), steps.length])(
    'before the commit, after %i statements: the old state stands',
    async (count) => {
      const before = await begin();
      await killed(await writer(steps, String(count)));
      expect(await stored()).toEqual(before);
    },
  );

  test('after the commit: the new state stands', async () => {
    await begin();
    await killed(await writer(steps, 'all'));
    const reference = await openGraph('memory:');
    await reference.prepare();
    expect(await stored()).toEqual(await dumped(await loaded(reference, [yunling2022(), yunling2023()])));
  });
});

test('statements that take every place: not ready, and ready again when they end', async () => {
  const graph = await openGraph('memory:', { timeoutMs: 100 });
  const text =
    'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE (a * b) % 7 = 8 RETURN count(*) AS count';
  const slow = Array.from({ length: 24 }, () => graph.read({ name: 'slow', text }, {}));
  expect(new Set((await Promise.allSettled(slow)).map(({ status }) => status))).toEqual(new Set(['rejected']));
  await expect(graph.check()).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
  await expect.poll(() => graph.check()).toBeUndefined();
  await graph.close();
});

describe('files', () => {
  test('a second process gets a sentence, and the graph when the first is gone', async () => {
    mkdirSync(join(folder, 'data'));
    const child = await writer([], 'none');
    const data = join(folder, 'data');
    await expect(openGraph(data)).rejects.toThrow(
      `The graph in “${data}” is open in another process. Stop that process (perhaps a running “zhengtu start” or “serve”: Ctrl-C ends it), or name another folder in ZHENGTU_GRAPH.`,
    );
    await killed(child);
    expect(await stored()).toEqual([]);
  });

  test('files that are none of a graph', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'graph'), 'not a graph '.repeat(1000));
    await expect(openGraph(join(folder, 'data'))).rejects.toThrow(
      'cannot be read: its files are damaged or not a graph’s. Restore them from a dump, or name another folder in ZHENGTU_GRAPH and load again.'.replace(
        '’',
        "'",
      ),
    );
  });

  test('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openGraph(join(folder, 'file', 'data'))).rejects.toMatchObject({ code: 'GRAPH_STORAGE' });
  });

  test.runIf(process.platform === 'linux')('a folder that the system does not make is refused at once', async () => {
    await expect(openGraph('/proc/zhengtu/data')).rejects.toMatchObject({ code: 'GRAPH_STORAGE' });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written (skipped for root, who may)', async () => {
    mkdirSync(join(folder, 'data'));
    chmodSync(join(folder, 'data'), 0o500);
    await expect(openGraph(join(folder, 'data'))).rejects.toMatchObject({ code: 'GRAPH_STORAGE' });
  });
});

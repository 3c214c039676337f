/** The command line on a Neo4j: load, status, copy both ways without loss, and the sentences of what cannot be reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import type { Graph } from '../../cypher/port.js';
import { emptyGraph } from '../../src/graph/reset.js';
import { engines, nameSkipped, neo4jLogin } from '../graph/engines.js';
import { openLine } from '../graph/faults/proxy.js';
import { buildProgram, start } from './program.js';
import { newFolder, zhengtu } from './running.js';

nameSkipped();

const samples = join(packageRoot(), 'test/gazettes');
const server = engines.filter(({ name }) => name.startsWith('neo4j')).slice(0, 1);

describe.each(server)('on $name', (engine) => {
  let graph: Graph;
  let address: string;
  let environment: Record<string, string>;
  beforeAll(async () => {
    graph = await engine.open();
    const { url, user, password } = neo4jLogin(graph);
    address = url;
    environment = { ZHENGTU_GRAPH_USER: user, ZHENGTU_GRAPH_PASSWORD: password };
  });
  afterAll(() => graph?.close());

  const dump = async (folder: string, settings: Record<string, string>) => {
    expect((await zhengtu(folder, ['dump', 'dump.jsonl', '--times'], settings)).code).toBe(0);
    return readFileSync(join(folder, 'dump.jsonl'), 'utf8');
  };

  test('loaded there, copied to a folder and back: the same bytes, times of loading too', async () => {
    const folder = newFolder();
    const there = { ...environment, ZHENGTU_GRAPH: address };
    expect((await zhengtu(folder, ['load', samples], there)).code).toBe(0);
    expect((await zhengtu(folder, ['status'], there)).out[0]).toBe(`Engine neo4j, graph “${address}”: 4 gazettes.`);
    const lines = await dump(folder, there);
    const here = join(folder, 'copied');
    const out = await zhengtu(folder, ['copy', '--from', address, '--to', here], environment);
    expect(out.errors).toEqual([]);
    expect(out.out[0]).toMatch(/^\d+ nodes and \d+ relationships copied from “neo4j:\/\/.*” to “.*copied”\.$/);
    expect(await dump(folder, { ZHENGTU_GRAPH: here })).toBe(lines);
    const full = await zhengtu(folder, ['copy', '--from', here, '--to', address], environment);
    expect([full.code, full.errors[0]]).toEqual([3, expect.stringContaining('The graph holds something already.')]);
    await emptyGraph(graph);
    expect((await zhengtu(folder, ['copy', '--from', here, '--to', address], environment)).code).toBe(0);
    expect(await dump(folder, there)).toBe(lines);
    expect((await zhengtu(folder, ['load', samples], there)).out.join('\n').match(/unchanged/g)).toHaveLength(4);
    expect((await zhengtu(folder, ['reset', '--yes'], there)).code).toBe(0);
  });

  test('a service started before its Neo4j says so, is not ready, and is ready by itself when it is there', async () => {
    const program = buildProgram();
    onTestFinished(program.remove);
    const line = await openLine(address);
    onTestFinished(() => line.close());
    line.cutAfter(0);
    const settings = { ...environment, ZHENGTU_GRAPH: line.url, PORT: '0' };
    const service = start([process.execPath, program.script, 'serve'], newFolder(), settings);
    onTestFinished(() => void service.child.kill('SIGKILL'));
    const url = /"url":"([^"]+)"/.exec(await service.says('"url":'))?.[1] ?? '';
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    expect(await ready()).toBe(503);
    line.mend();
    await expect.poll(ready).toBe(200);
    await expect.poll(() => service.errors()).toContain('The graph answers now.');
    service.child.kill('SIGTERM');
    const { code, errors } = await service.ended;
    expect(code).toBe(0);
    expect(errors).toContain(`No Neo4j answers at “${line.url}”`);
    expect(errors).toContain('The service starts and asks again.');
  });

  test.each([
    [{ ZHENGTU_GRAPH: 'neo4j://127.0.0.1:1' }, /^No Neo4j answers at “neo4j:\/\/127\.0\.0\.1:1”/],
    [{ ZHENGTU_GRAPH_DATABASE: 'nowhere' }, /has no database “nowhere”\. Create it there/],
  ])('%j ends every command with 3 and one sentence', async (settings, sentence) => {
    for (const args of [['load', samples], ['status'], ['serve']]) {
      if (args[0] === 'serve' && 'ZHENGTU_GRAPH' in settings) continue;
      const { code, out, errors } = await zhengtu(newFolder(), args, {
        ...environment,
        ZHENGTU_GRAPH: address,
        ...settings,
      });
      expect([code, out]).toEqual([3, []]);
      expect(errors).toEqual([expect.stringMatching(sentence)]);
    }
  });
});

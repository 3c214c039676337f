/** A Neo4j whose disk is full, for real: a small disk of memory, which only root may make. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeGazette } from '../../../bench/made.js';
import { gazetteId, loadSteps } from '../../../loaders/write.js';
import { type Neo4jServer, startServer } from '../../../scripts/neo4j/server.mjs';
import { openGraph } from '../../../src/graph/open.js';
import { serve } from '../../server/serving.js';
import { nameSkipped, runnable } from '../engines.js';
import { loading } from '../fixtures.js';
import { dumped } from '../helpers.js';

nameSkipped();

/** Makes the disk; null where this machine does not let us. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = runnable.length > 0 ? smallDisk() : null;
if (disk === null) test.skip('a full disk: this user may not mount one', () => undefined);
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** Small logs, so that the disk is asked for more soon. */
const settings = { 'db.tx_log.rotation.size': '4m' };

describe.each(disk === null ? [] : runnable.slice(0, 1))('Neo4j $version', ({ version }) => {
  const folder = disk ?? '';
  const filler = join(folder, 'filler');
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startServer({ version, quick: true, home: join(folder, 'home'), settings });
  });
  afterAll(() => server?.kill());

  test('a sentence, not ready; with room and after a restart ready by itself, every gazette whole or not there, and the load goes through', async () => {
    const [first, second] = [madeGazette(0, 2020), madeGazette(1, 2020)];
    const graph = await openGraph(server.url, { timeoutMs: 60_000, retryMs: 2_000 });
    const service = await serve({ ZHENGTU_LOG: 'silent' }, graph);
    const ready = async () => (await fetch(`${service.url}/readyz`)).status;
    await graph.prepare();
    await graph.write(loadSteps(first, loading));
    expect(await ready()).toBe(200);

    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 1_000_000));
    await expect(graph.write(loadSteps(second, loading))).rejects.toThrow(
      `The Neo4j at “${server.url}” could not write or read its files (perhaps its disk is full). Look at its log, make room, restart it, and load again: a gazette is there whole or not at all.`,
    );
    expect(await ready()).toBe(503);

    rmSync(filler);
    await server.kill();
    server = await startServer({ version, quick: true, home: join(folder, 'home'), port: server.port, settings });
    await expect.poll(ready).toBe(200);
    const held =
      'MATCH (g:Gazette) RETURN g.id AS id, g.sha256 IS NOT NULL AS whole, COUNT { MATCH (t:Task {gazette: g.id}) } AS tasks';
    for (const { id, whole, tasks } of await graph.read({ name: 'held', text: held }, {})) {
      const reading = [first, second].find(({ records }) => gazetteId(records) === id);
      expect([id, whole, tasks]).toEqual([id, true, reading?.records.tasks.length]);
    }
    await graph.write(loadSteps(second, loading));
    const reference = await openGraph('memory:');
    await reference.prepare();
    for (const reading of [first, second]) await reference.write(loadSteps(reading, loading));
    expect(await dumped(graph)).toEqual(await dumped(reference));
    await service.close();
    await graph.close();
    await reference.close();
  });
});

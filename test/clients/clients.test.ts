/** The clients that the README shows, run against a service over the samples' like. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { type Service, serve } from '../server/serving.js';
import { request } from './typescript/client.js';
import { DepartmentTasksDocument } from './typescript/generated.js';

const folder = join(packageRoot(), 'test/clients');
let service: Service;
let name: string;
beforeAll(async () => {
  service = await serve({ ZHENGTU_LOG: 'silent' });
  const { body } = await service.post({ query: '{ workloads(first: 1) { nodes { department { name } } } }' });
  name =
    (body.data as { workloads: { nodes: { department: { name: string } }[] } }).workloads.nodes[0]?.department.name ??
    '';
});
afterAll(async () => {
  await service.close();
  await service.graph.close();
});

test('TypeScript with generated types', async () => {
  const { department } = await request(`${service.url}/graphql`, DepartmentTasksDocument, { name });
  expect(department?.name).toBe(name);
  expect(department?.assignments.nodes[0]?.evidence.quote).toBeTruthy();
});

test('a refusal is the service’s own sentence', async () => {
  await expect(request(`${service.url}/graphql`, DepartmentTasksDocument, { name, first: 1000 })).rejects.toThrow(
    /100/,
  );
});

const python = spawnSync('python3', ['--version']).status === 0;
test.skipIf(!python)(`Python${python ? '' : ' (python3 is not on this machine: skipped)'}`, async () => {
  const { stdout } = await promisify(execFile)('python3', [
    join(folder, 'department_tasks.py'),
    `${service.url}/graphql`,
    name,
  ]);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { role: string; task: string; line: number });
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect([typeof row.task, typeof row.line]).toEqual(['string', 'number']);
});

test('generated types are those of the printed schema', async () => {
  const generated = join(folder, 'typescript/generated.ts');
  const before = readFileSync(generated, 'utf8');
  await promisify(execFile)(process.execPath, ['scripts/codegen.mjs'], { cwd: packageRoot() });
  expect(readFileSync(generated, 'utf8')).toBe(before);
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { statement, statementFor, statements } from '../../cypher/statements.js';
import { dataFile } from '../../loaders/data.js';
import { loadOrder, settleOrder, unloadOrder } from '../../loaders/write/order.js';

const folder = join(packageRoot(), 'cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.cypher$/, ''));

describe('statement files', () => {
  test('are read by name, once, without their comments', () => {
    const found = statement('load/tasks');
    expect(found.name).toBe('load/tasks');
    expect(found.text).toMatch(/^UNWIND \$rows AS row\n/);
    expect(statement('load/tasks')).toBe(found);
  });

  test('that are missing are named', () => {
    expect(() => statement('load/nothing')).toThrow(
      `The statement “load/nothing” cannot be read from “${join(folder, 'load/nothing.cypher')}”: the file belongs to the package, install it again.`,
    );
  });

  test('with several statements give each', () => {
    expect(statements('schema/neo4j').length).toBeGreaterThan(30);
    for (const { text } of statements('schema/neo4j')) expect(text).toMatch(/^CREATE /);
  });

  test('take labels and types in place of words, and nothing else', () => {
    expect(statementFor('restore/relationships', { From: 'Task', TYPE: 'DUE', To: 'Deadline' }).text).toContain(
      '(a:Task {id: row.from})',
    );
    expect(() => statementFor('restore/nodes', { Label: 'Task) DETACH DELETE (n' })).toThrow(RangeError);
  });

  test.each(files)('%s opens with what it does and its parameters', (name) => {
    const comment = dataFile(`cypher/${name}.cypher`)
      .split('\n')
      .filter((line) => line.startsWith('//'));
    expect(comment.length).toBeGreaterThan(0);
    if (/^(load|dump|restore)\//.test(name)) expect(comment.join('\n')).toMatch(/\/\/ Parameters: /);
  });
});

test('every statement of loading is used, and every one used is there', () => {
  const others = ['load/lock', 'load/loaded', 'load/gazette', 'load/fingerprint'];
  const used = [...new Set([...unloadOrder, ...loadOrder, ...settleOrder, ...others])].sort();
  expect(files.filter((name) => name.startsWith('load/')).sort()).toEqual(used);
  for (const name of used) expect(existsSync(join(folder, `${name}.cypher`))).toBe(true);
});

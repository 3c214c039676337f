/** The reading statements themselves, on every engine: they run, their pages put together are the whole, their counts agree, their comments are true. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, Parameters, Row } from '../../cypher/port.js';
import { settled } from '../../cypher/settled.js';
import { keyLength, statement } from '../../cypher/statements.js';
import { engines, nameSkipped } from '../graph/engines.js';
import { fixtures } from '../graph/fixtures.js';
import { loaded } from '../graph/helpers.js';

const folder = new URL('../../cypher/read/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
const names = readdirSync(folder).map((file) => file.replace('.cypher', ''));
const parametersOf = (name: string): string[] => [
  ...new Set([...text(name).matchAll(/\$(\w+)/g)].map((it) => String(it[1]))),
];
const paged = names.filter((name) => parametersOf(name).includes('after'));
/** Label of the nodes that `ids` name. */
const parentOf = (name: string): string | undefined => /MATCH \(\w+:(\w+) \{id: id\}\)/.exec(text(name))?.[1];

test.each(names)('%s says the parameters it takes', (name) => {
  const comment = text(name)
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .join(' ');
  expect(parametersOf(name).filter((parameter) => !new RegExp(`\\b${parameter}\\b`).test(comment))).toEqual([]);
  expect(comment).toMatch(/Parameters: .*Rows: /s);
});

/** What filters a list, keyset and page aside. */
function conditions(name: string): string[] {
  const lines = text(name)
    .split('\n')
    .map((line) => line.trim().replace(/^(AND|WHERE) /, ''));
  return lines.filter((line) => /\$\w+ IS NULL OR/.test(line) && !line.includes('$after')).sort();
}

test.each(paged.filter((name) => names.includes(`${name}-count`)))(
  '%s and its count let the same rows through',
  (name) => {
    const without = (list: string[]) => list.filter((line) => !/^\(?\$document IS NULL OR d\.id/.test(line));
    expect(without(conditions(name))).toEqual(conditions(`${name}-count`));
  },
);

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  let graph: Graph;
  const ids = new Map<string, string[]>();
  beforeAll(async () => {
    graph = await loaded(await engine.open(), fixtures());
    for (const label of ['Gazette', 'Document', 'Department', 'County', 'Person']) {
      const rows = await graph.read({ name: 'ids', text: `MATCH (n:${label}) RETURN n.id AS id` }, {});
      ids.set(
        label,
        rows.map((row) => String(row.id)),
      );
    }
  });
  afterAll(() => graph.close());

  const run = (name: string, parameters: Parameters): Promise<Row[]> => {
    const empty = Object.fromEntries(parametersOf(name).map((parameter) => [parameter, null]));
    const given = { ...empty, ...parameters };
    return graph.read(settled(statement(`read/${name}`), given), given);
  };

  /** The two parents with the most rows, each alone; nothing for lists of the whole graph. */
  async function busiest(name: string): Promise<Parameters[]> {
    const label = parentOf(name);
    if (!label) return [{}];
    const rows = await run(name, { ids: ids.get(label) ?? [], limit: 1000 });
    const counts = new Map<string, number>();
    for (const { id } of rows) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
    return most.map(([id]) => ({ ids: [id] }));
  }

  /** Every row of a list, read one row a page. */
  async function oneByOne(name: string, parameters: Parameters): Promise<Row[]> {
    const rows: Row[] = [];
    for (;;) {
      const after = rows.at(-1)?.key ?? null;
      const page = await run(name, { ...parameters, after, limit: 1 });
      if (page.length === 0) return rows;
      rows.push(page[0] as Row);
    }
  }

  test.each(paged)('%s: pages put together are the whole, the count is theirs', async (name) => {
    const parents = await busiest(name);
    for (const parent of parents) {
      const whole = await run(name, { ...parent, limit: 1000 });
      expect((await oneByOne(name, parent)).map((row) => row.key)).toEqual(whole.map((row) => row.key));
      expect(new Set(whole.map((row) => JSON.stringify(row.key))).size).toBe(whole.length);
      expect(new Set(whole.map((row) => (row.key as unknown[]).length))).toEqual(
        new Set(whole.length > 0 ? [keyLength(`read/${name}`)] : []),
      );
      const count = countOf(name);
      const [counted] = await run(count, parent);
      expect(Number(counted?.total ?? 0)).toBe(whole.length);
    }
  });
});

/** Orders of one list share its count. */
function countOf(name: string): string {
  if (names.includes(`${name}-count`)) return `${name}-count`;
  return `${name.replace(/-by-\w+$/, '')}-count`;
}

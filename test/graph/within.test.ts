/** Every statement for the rows of others gives the same within another statement, on every engine. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canFollow, fused, toldApart } from '../../cypher/fused.js';
import type { Parameters, Row } from '../../cypher/port.js';
import { settled } from '../../cypher/settled.js';
import { statement } from '../../cypher/statements.js';
import { labelOfParents } from '../../cypher/within.js';
import { engines, nameSkipped } from './engines.js';
import { withFixtures } from './helpers.js';

const names = readdirSync(new URL('../../cypher/read/', import.meta.url))
  .map((file) => `read/${file.replace('.cypher', '')}`)
  .filter((name) => canFollow(statement(name).text));

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  /** The rows by id, read within a statement that gives all nodes of the label: by the node, or by its id. */
  async function within(name: string, parameters: Parameters, property: 'id' | null): Promise<Map<string, Row[]>> {
    const label = labelOfParents(statement(name).text);
    const node = property === null ? 'n.id' : 'n {.id}';
    const leader = { name: 'leader', text: `MATCH (n:${label})\nWITH n\nORDER BY n.id\nRETURN ${node} AS node` };
    const follower = {
      statement: settled(statement(name), parameters),
      parameters,
      followers: [],
      column: 'node',
      property,
    };
    const first = { statement: leader, parameters: {}, followers: [follower] };
    const together = fused(first);
    const rows = await graph().read(together.statement, together.parameters);
    let found = new Map<string, Row[]>();
    toldApart(first, rows, (_, told) => {
      found = told;
    });
    return found;
  }

  test.each(names)('%s', async (name) => {
    const given = [...statement(name).text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, null]);
    const parameters: Parameters = { ...Object.fromEntries(given), limit: 3 };
    const byNode = await within(name, parameters, 'id');
    const ids = [...byNode.keys()];
    const alone = await graph().read(settled(statement(name), parameters), { ...parameters, ids });
    const expected = new Map(ids.map((id) => [id, alone.filter((row) => row.id === id)]));
    // What counts nothing gives no row alone, and a row of noughts within.
    const told = (rows: Map<string, Row[]>) =>
      [...rows].map(([id, group]) => [id, group.filter((row) => !isNought(row, expected.get(id) ?? []))]);
    expect(told(byNode)).toEqual([...expected]);
    expect(told(await within(name, parameters, null))).toEqual([...expected]);
  });
});

const isNought = (row: Row, expected: Row[]): boolean =>
  expected.length === 0 && Object.entries(row).every(([name, value]) => name === 'id' || value === 0 || value === null);

/** Posts given and taken, over all documents. */
import { describe, expect, test } from 'vitest';
import { engines, nameSkipped } from '../graph/engines.js';
import { withFixtures } from '../graph/helpers.js';
import { answer } from './asking.js';

interface Row {
  action: string;
  post: string;
  date: string | null;
  person: { name: string; city: string };
}

const fields = 'nodes { action post date person { name city } }';
const query = `query Appointments($filter: AppointmentFilter, $first: Int, $after: String) {
  appointments(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } ${fields} } }`;

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  const found = async (filter: object): Promise<Row[]> => {
    const { totalCount, nodes } = (await answer(graph(), query, { filter, first: 100 })).appointments;
    expect(nodes).toHaveLength(totalCount);
    return nodes;
  };

  test('are those of all documents, in order of date', async () => {
    const { documents } = await answer(graph(), `{ documents(first: 100) { nodes { appointments { ${fields} } } } }`);
    const announced = documents.nodes.flatMap((it: { appointments: { nodes: Row[] } }) => it.appointments.nodes);
    const all = await found({});
    expect(all.length).toBeGreaterThan(2);
    const text = (row: Row) => JSON.stringify(row);
    expect(all.map(text).sort()).toEqual(announced.map(text).sort());
    const dates = all.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  test('each condition leaves those that fit it', async () => {
    const all = await found({});
    const { post, date, person } = all.find((it) => it.date !== null) as Row;
    const city = person.city.replace(/市$/, '');
    expect(await found({ city })).toEqual(all.filter((it) => it.person.city === person.city));
    for (const action of ['APPOINT', 'REMOVE'])
      expect(await found({ action })).toEqual(all.filter((it) => it.action === action));
    expect(await found({ post: post.slice(1) })).toEqual(all.filter((it) => it.post.includes(post.slice(1))));
    expect(await found({ date: { from: date, to: date } })).toEqual(all.filter((it) => it.date === date));
    expect(await found({ city: '临江市' })).toEqual([]);
  });

  test('come page by page', async () => {
    const all = await found({});
    const rows: Row[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await answer(graph(), query, { first: 1, after })
      ).appointments;
      rows.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(rows).toEqual(all);
  });
});

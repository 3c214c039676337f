/** Nothing is lost or doubled between what the loaders read and what the API gives, on the sample gazettes and, where they are, on real ones. */
import { expect, test } from 'vitest';
import type { Records } from '../../loaders/records.js';
import { gazetteId } from '../../loaders/write.js';
import { answer } from '../schema/asking.js';
import { all, onGazettes } from './reading.js';

const sorted = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const place = ({ evidence }: { evidence: { start: number; end: number } }) => [evidence.start, evidence.end];

onGazettes((loaded) => {
  /** Checks one kind of fact, gazette by gazette. */
  async function check(fromRecords: (records: Records) => unknown[], fromApi: (gazette: string) => Promise<unknown[]>) {
    expect(loaded.readings.length).toBeGreaterThan(0);
    for (const { records } of loaded.readings) {
      expect(sorted(await fromApi(gazetteId(records)))).toEqual(sorted(fromRecords(records)));
    }
  }

  test('documents', () =>
    check(
      ({ documents }) => documents.map((it) => [it.number, it.title, it.issuedOn]),
      async (id) => {
        const rows = await all(loaded.graph, 'documents', `filter: { gazette: "${id}" },`, 'number title issuedOn');
        return rows.map((it) => [it.number, it.title, it.issuedOn]);
      },
    ));

  test('tasks and who is responsible', () =>
    check(
      ({ tasks }) =>
        tasks.map((task) => [
          task.kind,
          task.text,
          ...place(task),
          task.assignments.map((it) => [it.role, it.mention, it.department, ...place(it)]).sort(),
        ]),
      async (id) => {
        const selection =
          'kind text evidence { start end } assignments { role mention department { name } evidence { start end } }';
        const rows = await all<ApiTask>(loaded.graph, 'tasks', `filter: { gazette: "${id}" },`, selection);
        return rows.map((task) => [
          task.kind,
          task.text,
          ...place(task),
          task.assignments.map((it) => [it.role, it.mention, it.department.name, ...place(it)]).sort(),
        ]);
      },
    ));

  test('deadlines', () =>
    check(
      ({ tasks }) =>
        tasks.flatMap((task) =>
          task.deadlines.map((it) => [it.text, it.date, it.precision, it.recurs, it.effective, ...place(it)]),
        ),
      async (id) => {
        const selection = 'text date precision recurs effective evidence { start end }';
        const rows = await all<ApiDue>(loaded.graph, 'deadlines', `filter: { gazette: "${id}" },`, selection);
        return rows.map((it) => [it.text, it.date, it.precision, it.recurs, it.effective, ...place(it)]);
      },
    ));

  test.each([
    ['projects', 'projects', (records: Records) => records.projects],
    ['permits', 'approvalItems', (records: Records) => records.approvalItems],
  ] as const)('%s', async (_name, field, recordsOf) => {
    const rows = await all<ApiListed>(
      loaded.graph,
      field,
      '',
      'name document { number title } evidence { start end gazette { id } }',
    );
    await check(
      (records) => recordsOf(records).map((it) => [it.name, it.document, ...place(it)]),
      async (id) =>
        rows
          .filter((it) => it.evidence.gazette.id === id)
          .map((it) => [it.name, it.document.number ?? it.document.title, ...place(it)]),
    );
  });

  test('unresolved mentions are all told; the graph adds places that fit none', async () => {
    for (const { records } of loaded.readings) {
      const list = `gazette: "${gazetteId(records)}",`;
      const rows = await all<ApiMention>(loaded.graph, 'unresolvedMentions', list, 'mention evidence { start end }');
      const told = sorted(rows.map((it) => [it.mention, ...place(it)]));
      expect(told).toEqual(expect.arrayContaining(sorted(records.unresolved.map((it) => [it.mention, ...place(it)]))));
    }
  });

  /** Every document that a gazette prints, and its imprint, with what one connection of theirs holds. */
  async function ofDocuments(gazette: string, connection: string, selection: string): Promise<unknown[]> {
    const { nodes } = (
      await answer(loaded.graph, `{ gazettes(first: 100) { nodes { id documents(first: 100) { nodes { id } } } } }`)
    ).gazettes;
    const documents: string[] = nodes
      .find((it: { id: string }) => it.id === gazette)
      .documents.nodes.map((it: { id: string }) => it.id);
    const rows: unknown[] = [];
    for (const id of [...documents, `Document:版权页@${gazette.slice('Gazette:'.length)}`]) {
      let after: string | null = null;
      do {
        const query = `query Of($id: ID!, $after: String) { node(id: $id) { ... on Document { page: ${connection}(first: 100, after: $after) {
          nodes { ${selection} evidence { start end gazette { id } } } pageInfo { hasNextPage endCursor } } } } }`;
        const { page }: { page: Page } = (await answer(loaded.graph, query, { id, after })).node;
        // A document that two gazettes print has the facts of both: those of this one are told by their evidence.
        rows.push(...page.nodes.filter((it) => it.evidence.gazette.id === gazette));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
    }
    return rows;
  }

  test('memberships', () =>
    check(
      ({ memberships }) => memberships.map((it) => [it.role, it.title, ...place(it)]),
      async (id) => {
        const rows = (await ofDocuments(
          id,
          'memberships',
          'role title group { name } member { __typename }',
        )) as ApiMember[];
        return rows.map((it) => [it.role, it.title, ...place(it)]);
      },
    ));

  test('appointments and removals', () =>
    check(
      ({ appointments }) => appointments.map((it) => [it.action, it.name, it.post, it.date, ...place(it)]),
      async (id) => {
        const rows = (await ofDocuments(id, 'appointments', 'action post date person { name }')) as ApiAppointment[];
        return rows.map((it) => [it.action, it.person.name, it.post, it.date, ...place(it)]);
      },
    ));

  test('citations', () =>
    check(
      ({ documents }) => documents.flatMap((it) => it.cites.map((cite) => [cite.relation, ...place(cite)])),
      async (id) => {
        const rows = (await ofDocuments(id, 'cites', 'relation')) as ApiCitation[];
        return rows.map((it) => [it.relation, ...place(it)]);
      },
    ));

  test('every unit is found by its name, under every form printed', async () => {
    const rows = await all<ApiUnit>(loaded.graph, 'departments', '', 'name aliases { text }');
    const forms = new Map(rows.map((it) => [it.name, new Set(it.aliases.map(({ text }) => text))]));
    expect(forms.size).toBe(rows.length);
    for (const { name, aliases } of loaded.readings.flatMap((reading) => reading.records.departments)) {
      expect([...(forms.get(name) ?? [])], name).toEqual(expect.arrayContaining(aliases));
    }
  });

  test('what a gazette says of itself', async () => {
    const rows = await all<ApiGazette>(
      loaded.graph,
      'gazettes',
      '',
      'id city year issue publishedOn coverage { documents tasks assignments }',
    );
    expect(rows).toHaveLength(loaded.readings.length);
    for (const { records } of loaded.readings) {
      const { gazette, documents, tasks } = records;
      expect(rows.find((it) => it.id === gazetteId(records))).toMatchObject({
        year: gazette?.year ?? null,
        issue: gazette?.issue ?? null,
        publishedOn: gazette?.publishedOn ?? null,
        coverage: {
          documents: documents.length,
          tasks: tasks.length,
          assignments: tasks.reduce((sum, task) => sum + task.assignments.length, 0),
        },
      });
    }
  });
});

interface Placed {
  evidence: { start: number; end: number };
}
interface ApiTask extends Placed {
  kind: string;
  text: string;
  assignments: (Placed & { role: string; mention: string; department: { name: string } })[];
}
interface ApiDue extends Placed {
  text: string;
  date: string | null;
  precision: string;
  recurs: string | null;
  effective: boolean;
}
interface ApiListed {
  name: string;
  document: { number: string | null; title: string };
  evidence: { start: number; end: number; gazette: { id: string } };
}
interface ApiMember extends Placed {
  role: string;
  title: string | null;
}
interface ApiAppointment extends Placed {
  action: string;
  post: string;
  date: string | null;
  person: { name: string };
}
interface ApiCitation extends Placed {
  relation: string;
}
interface ApiUnit {
  name: string;
  aliases: { text: string }[];
}
interface ApiGazette {
  id: string;
}
interface Page {
  nodes: (Placed & { evidence: { gazette: { id: string } } })[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface ApiMention extends Placed {
  mention: string;
}

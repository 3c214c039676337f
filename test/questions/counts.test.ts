/**
 * What the API counts, counted again from what the loaders read, on the sample gazettes and, where they are, on real ones: workloads, who works
 * together, documents that are cited and not loaded, coverage.
 */
import { expect, test } from 'vitest';
import type { Extraction } from '../../loaders/index.js';
import type { AssignmentRecord, DeadlineRecord, TaskRecord } from '../../loaders/records.js';
import { gazetteId } from '../../loaders/write.js';
import { all, onGazettes } from './reading.js';

/** How many of some things fall under each key. */
function counted<Thing>(things: readonly Thing[], keys: (thing: Thing) => Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) for (const key of new Set(keys(thing))) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const falls = ({ effective, date, recurs }: DeadlineRecord) => !effective && (date !== null || recurs !== null);
const recurs = ({ recurs: interval }: DeadlineRecord) => interval !== null;
const monthsOf = ({ deadlines }: TaskRecord) =>
  deadlines.filter(({ effective, date }) => !effective && date).map(({ date }) => `${date?.slice(0, 7)}-01`);

/** What a workload says, of a unit's tasks. */
const workload = (unit: string, tasks: readonly TaskRecord[]) => ({
  unit,
  tasks: tasks.length,
  roles: counted(tasks, ({ assignments }) => rolesOf(assignments, unit)),
  documents: counted(tasks, ({ document }) => [document]),
  months: counted(tasks, monthsOf),
  recurring: tasks.filter(({ deadlines }) => deadlines.some(recurs)).length,
  undated: tasks.filter(({ deadlines }) => !deadlines.some(falls)).length,
});

const rolesOf = (assignments: readonly AssignmentRecord[], unit: string) =>
  assignments.filter(({ department }) => department === unit).map(({ role }) => role);

const unitsOf = ({ assignments }: TaskRecord) => [...new Set(assignments.map(({ department }) => department))];

/** Both ways, so that nothing hangs on which of two units the API puts first. */
const pairsOf = (task: TaskRecord) =>
  unitsOf(task).flatMap((one) => unitsOf(task).flatMap((other) => (one === other ? [] : [`${one} ${other}`])));

interface ApiWorkload {
  department: { name: string };
  tasks: number;
  byRole: { role: string; tasks: number }[];
  byDocument: { document: { number: string | null; title: string }; tasks: number }[];
  byMonth: { month: string; tasks: number }[];
  recurring: number;
  undated: number;
}

const shown = (row: ApiWorkload) => ({
  unit: row.department.name,
  tasks: row.tasks,
  roles: Object.fromEntries(row.byRole.map(({ role, tasks }) => [role, tasks])),
  documents: Object.fromEntries(row.byDocument.map((it) => [it.document.number ?? it.document.title, it.tasks])),
  months: Object.fromEntries(row.byMonth.map(({ month, tasks }) => [month, tasks])),
  recurring: row.recurring,
  undated: row.undated,
});

const byUnit = (one: { unit: string }, other: { unit: string }) => (one.unit < other.unit ? -1 : 1);

onGazettes((loaded) => {
  const filterOf = ({ records }: Extraction) => `filter: { gazette: "${gazetteId(records)}" },`;

  test('workloads', async () => {
    const selection =
      'department { name } tasks byRole { role tasks } byDocument(first: 100) { document { number title } tasks } byMonth { month tasks } recurring undated';
    for (const reading of loaded.readings) {
      const { tasks } = reading.records;
      const units = Object.keys(counted(tasks, unitsOf));
      const expected = units.map((unit) =>
        workload(
          unit,
          tasks.filter((task) => unitsOf(task).includes(unit)),
        ),
      );
      const rows = await all<ApiWorkload>(loaded.graph, 'workloads', filterOf(reading), selection);
      expect(rows.map(shown).sort(byUnit)).toEqual(expected.sort(byUnit));
    }
  });

  test('who works together', async () => {
    interface Pair {
      department: { name: string };
      with: { name: string };
      tasks: number;
    }
    for (const reading of loaded.readings) {
      const selection = 'department { name } with { name } tasks';
      const rows = await all<Pair>(loaded.graph, 'collaborations', filterOf(reading), selection);
      const told = rows.flatMap(({ department, with: other, tasks }) => [
        [`${department.name} ${other.name}`, tasks],
        [`${other.name} ${department.name}`, tasks],
      ]);
      expect(Object.fromEntries(told)).toEqual(counted(reading.records.tasks, pairsOf));
      expect(told).toHaveLength(2 * rows.length);
    }
  });

  test('documents that are cited and not loaded', async () => {
    interface Missing {
      number: string | null;
      citedBy: { totalCount: number };
    }
    const documents = loaded.readings.flatMap(({ records }) => records.documents);
    const printed = new Set(documents.map(({ number }) => number));
    const cites = documents.flatMap((it) => it.cites).filter(({ number }) => number && !printed.has(number));
    const rows = await all<Missing>(
      loaded.graph,
      'documents',
      'filter: { loaded: false },',
      'number citedBy { totalCount }',
    );
    // A permit's basis names documents too, which nothing cites.
    const cited = rows.filter(({ number, citedBy }) => number && citedBy.totalCount > 0);
    const told = cited.map(({ number, citedBy }) => [number, citedBy.totalCount]);
    expect(told).toHaveLength(new Set(told.map(([number]) => number)).size);
    expect(Object.fromEntries(told)).toEqual(counted(cites, ({ number }) => [String(number)]));
  });

  test('coverage', async () => {
    interface Gap {
      line: number;
    }
    interface ApiCoverage {
      id: string;
      coverage: { characters: number; mentions: number; tables: number; unrecognisedTables: Gap[]; unreadCues: Gap[] };
    }
    const selection = 'id coverage { characters mentions tables unrecognisedTables { line } unreadCues { line } }';
    const rows = await all<ApiCoverage>(loaded.graph, 'gazettes', '', selection);
    const lines = (gaps: readonly Gap[]) => gaps.map(({ line }) => line).sort((a, b) => a - b);
    for (const { records, coverage } of loaded.readings) {
      const told = rows.find(({ id }) => id === gazetteId(records))?.coverage;
      expect(told).toMatchObject({
        characters: records.source.length,
        mentions: coverage.mentions,
        tables: coverage.tables,
      });
      expect(lines(told?.unreadCues ?? [])).toEqual(lines(coverage.unreadCues));
      expect(lines(told?.unrecognisedTables ?? [])).toEqual(lines(coverage.unrecognisedTables));
    }
  });
});

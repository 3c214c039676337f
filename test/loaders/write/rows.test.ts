/** From a reading to rows: what each statement is given. */
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../../loaders/extraction.js';
import { loadSteps } from '../../../loaders/write.js';
import { anlan2022, fixtures, loading, yunling2022, yunling2023 } from '../../graph/fixtures.js';

/** A row as far as these tests look into it. */
interface LooseRow {
  id: string;
  from: string;
  to: string;
  props: { quote: string; start: number; end: number; [name: string]: unknown };
  [name: string]: unknown;
}
type Rows = LooseRow[];

const rows = (extraction: Extraction, name: string): Rows =>
  loadSteps(extraction, loading)
    .filter(({ statement }) => statement.name === `load/${name}`)
    .flatMap(({ parameters }) => parameters.rows as unknown as Rows);

describe('every fixture', () => {
  test.each(fixtures().map((extraction) => [extraction.records.source.path, extraction] as const))(
    '%s',
    (_, extraction) => {
      const steps = loadSteps(extraction, loading);
      expect(JSON.stringify(steps.map(({ parameters }) => parameters))).not.toContain('null');
      for (const { parameters } of steps)
        for (const row of (parameters.rows ?? []) as unknown as Rows)
          if (row.props?.quote) expect(extraction.text.slice(row.props.start, row.props.end)).toBe(row.props.quote);
      expect(steps.at(-1)?.statement.name).toBe('load/fingerprint');
      expect(steps).toEqual(loadSteps(extraction, loading));
    },
  );
});

describe('tasks', () => {
  test('ordinals count within their document, dates of effect are not due', () => {
    const tasks = rows(yunling2023(), 'tasks');
    expect(tasks.map(({ props }) => props.ordinal)).toEqual([1, 2, 3]);
    expect(tasks.map(({ props }) => props.firstDue)).toEqual([undefined, '2023-12-31', undefined]);
    expect(tasks[0]?.props).toMatchObject({
      name: '市公安局：负责施工路段交通疏导，长期坚持。',
      path: ['三、保障措施'],
      documentId: 'Document:云政办发〔2023〕5号',
      issuedOn: '2023-02-14',
    });
  });

  test('a long text without a heading is cut for its name, never through a character', () => {
    const extraction = yunling2023();
    const [task] = extraction.records.tasks;
    if (task) task.text = `${'水'.repeat(39)}𠮷${'水'.repeat(20)}`;
    expect(rows(extraction, 'tasks')[0]?.props.name).toBe(`${'水'.repeat(39)}…`);
  });
});

describe('people', () => {
  test('namesakes in one list are apart, a second role of one person is not', () => {
    const people = rows(yunling2022(), 'people').map(({ id, props }) => [id, props.titles]);
    expect(people).toEqual([
      ['Person:云岭市/林一舟', ['市发改委副主任']],
      ['Person:云岭市/林一舟#2', ['市公安局副局长']],
      ['Person:云岭市/许望川', ['副市长']],
      ['Person:云岭市/钟雨田', ['市水务局局长']],
    ]);
  });

  test('a unit in a roster is a unit; a post without a known unit keeps its document', () => {
    expect(rows(yunling2022(), 'member-units')).toMatchObject([
      { from: 'Department:云岭市工业和信息化局', to: 'Department:云岭市节水工作领导小组' },
    ]);
    expect(rows(yunling2023(), 'holds')).toMatchObject([
      { from: 'Person:云岭市/钟雨田', to: 'Department:云岭市公安局' },
    ]);
    expect(rows(yunling2023(), 'holds-open')).toMatchObject([
      { from: 'Person:云岭市/何见山', to: 'Document:云政办发〔2023〕5号' },
    ]);
  });
});

describe('units', () => {
  test('every printed form is counted', () => {
    const [unit] = rows(yunling2022(), 'departments').filter(({ id }) => id === 'Department:云岭市工业和信息化局');
    expect(unit?.props).toMatchObject({
      aliases: ['市工业和信息化局', '市工信局'],
      counts: [1, 2],
      kind: 'DEPARTMENT',
      city: '云岭市',
    });
  });

  test('a mention that fits no unit becomes a gap, not a unit', () => {
    expect(rows(anlan2022(), 'gaps')).toMatchObject([
      { props: { kind: 'MENTION', mention: '某部门', candidates: [] } },
    ]);
    expect(rows(anlan2022(), 'implementers').map(({ from }) => from)).toEqual([
      'Department:安澜市水务局',
      'Department:安澜市江北区人民政府',
      'Department:安澜市文化和旅游局',
    ]);
  });
});

describe('source text', () => {
  test.each([
    ['shorter than a piece', '水'.repeat(10), [0]],
    ['two pieces', '水'.repeat(5000), [0, 4096]],
    ['a pair across the border', `${'水'.repeat(4095)}𠮷${'水'.repeat(4096)}`, [0, 4097, 8192]],
    ['empty', '', []],
  ])('%s', (_, text, starts) => {
    const chunks = rows({ ...yunling2022(), text }, 'chunks');
    expect(chunks.map(({ props }) => props.start).slice(0, starts.length)).toEqual(starts);
    expect(chunks.map(({ props }) => props.text).join('')).toBe(text);
    for (const { props } of chunks) expect(props.text).toBe(Buffer.from(String(props.text)).toString());
  });
});

test('a gazette without a cover goes by its file', () => {
  const extraction = yunling2022();
  extraction.records.gazette = null;
  expect(rows(extraction, 'gazette')).toMatchObject([
    { id: 'Gazette:云岭市2022-12.txt', props: { name: '云岭市2022-12.txt' } },
  ]);
});

/** Any sequence of loads and unloads leaves what the gazettes loaded at the end say, as if nothing else had ever been there. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../cypher/port.js';
import type { Extraction } from '../../loaders/extraction.js';
import { loadSteps, unloadSteps } from '../../loaders/write.js';
import { emptyGraph } from '../../src/graph/reset.js';
import { Composer } from './compose.js';
import { engines, nameSkipped } from './engines.js';
import { loading } from './fixtures.js';
import { dumped, loaded } from './helpers.js';

nameSkipped();

const city = '云岭市';
const units: Record<string, string> = {
  市水务局: '云岭市水务局',
  水务局: '云岭市水务局',
  云岭市水务局: '云岭市水务局',
  市财政局: '云岭市财政局',
};

/** What a small gazette says: few words, so that gazettes meet in every way. */
const said = fc.record({
  prints: fc.uniqueArray(fc.constantFrom('云岭市供水办法', '云岭市节水办法', '云政发〔2020〕1号 云岭市供水办法'), {
    maxLength: 2,
  }),
  cites: fc.array(
    fc.record({
      number: fc.constantFrom(null, '云政发〔2020〕1号', '国发〔2019〕2号'),
      title: fc.constantFrom('云岭市供水办法', '云岭市节水办法', null),
    }),
    { maxLength: 3 },
  ),
  bases: fc.array(fc.constantFrom('《云岭市供水办法》', '国发〔2019〕2号', '《节水法》（国发〔2019〕2号）'), {
    maxLength: 2,
  }),
  mentions: fc.array(fc.constantFrom(...Object.keys(units)), { maxLength: 3 }),
  knows: fc.constantFrom('DEPARTMENT', 'INSTITUTION', null),
  titles: fc.array(fc.constantFrom('局长', '副局长', '主任'), { maxLength: 2 }),
  county: fc.constantFrom('青川县', '青川市', null),
});
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function gazetteOf(issue: number, { prints, cites, bases, mentions, knows, titles, county }: Said): Extraction {
  const place = { name: county ?? '', code: '530001', kind: 'COUNTY' as const, city, province: '东原省' };
  const c = new Composer(`${issue}.txt`, { title: '公报', city, province: '东原省', year: 2022, issue }, units, {});
  const head = c.document({
    number: `云政办发〔2022〕${issue}号`,
    title: `云岭市第${issue}号通知`,
    genre: '通知',
    issuer: '',
    issuedOn: null,
    addressees: [],
    cites: cites
      .filter(({ number, title }) => number ?? title)
      .map((cite) => ({ ...cite, relation: 'MENTIONS' as const, words: `见${cite.number ?? cite.title}。` })),
  });
  for (const printed of prints) {
    const [title = '', number = null] = printed.split(' ').reverse();
    c.document({ number, title, genre: '办法', issuer: '', issuedOn: `2022-01-0${issue}`, addressees: [] });
  }
  bases.forEach((words, n) => {
    const row = {
      name: `许可${n}`,
      list: '清单',
      number: n,
      implementers: [],
      overseer: null,
      action: 'LIST' as const,
    };
    c.records.approvalItems.push({ document: head, ...row, basis: [words], evidence: c.say(words) });
  });
  const assignments = mentions.map((mention) => ({ mention, role: 'LEAD' as const }));
  c.task({ document: head, kind: 'CLAUSE', heading: '节水', text: `节水。（${mentions.join('、')}）`, assignments });
  for (const title of titles) {
    const member = { document: head, group: '云岭市节水领导小组', role: '成员', name: '许望川', title };
    c.records.memberships.push({ ...member, evidence: c.say(title) });
  }
  if (county) c.links.counties.push(place);
  const names = [...new Set(Object.values(units))];
  return c.finish(knows ? names.map((name) => ({ name, kind: knows, level: 'CITY', city })) : []);
}

/** `all` runs the steps too that a load leaves out where the gazette is not there: they must change nothing. */
const steps = fc.array(
  fc.record({ issue: fc.integer({ min: 1, max: 4 }), said: fc.option(said, { freq: 4 }), all: fc.boolean() }),
  {
    minLength: 2,
    maxLength: 9,
  },
);

describe.each(engines)('sequences on $name', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
  });
  afterAll(() => graph?.close());

  test('loads and unloads', async () => {
    const property = fc.asyncProperty(steps, async (sequence) => {
      await emptyGraph(graph);
      const there = new Map<number, Extraction>();
      for (const step of sequence) {
        if (step.said) there.set(step.issue, gazetteOf(step.issue, step.said));
        else there.delete(step.issue);
        const extraction = there.get(step.issue);
        const written = extraction ? loadSteps(extraction, loading) : unloadSteps(`Gazette:${city}/2022/${step.issue}`);
        await graph.write(step.all ? written.map(({ when: _, ...rest }) => rest) : written);
      }
      const left = await dumped(graph);
      expect(left).toEqual(await dumped(await loaded(graph, [...there.values()])));
    });
    await fc.assert(property, { numRuns: engine.name === 'embedded' ? 150 : 12 });
  });
});

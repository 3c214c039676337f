/** How a Neo4j would run each reading statement: from an index, unless it speaks of the whole graph. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeGazette } from '../../bench/made.js';
import { packageRoot } from '../../cypher/package-root.js';
import type { Graph } from '../../cypher/port.js';
import { settled } from '../../cypher/settled.js';
import { statement } from '../../cypher/statements.js';
import { engines, nameSkipped, neo4jLogin } from './engines.js';
import { fixtures } from './fixtures.js';
import { loaded } from './helpers.js';

nameSkipped();

const lists =
  'appointments|approval-items|collaborations|counties|deadlines|departments|documents|gazettes|people|projects|tasks|unresolved-mentions|workloads';

/** Reads of the whole graph, each with its reason. */
const whole: [RegExp, string][] = [
  [new RegExp(`^read/(${lists})$`), 'a list of everything of one kind that a filter lets through'],
  [new RegExp(`^read/(${lists})-count$`), 'its count'],
  [/^read\/documents-by-date$/, 'the same in another order'],
  [/^read\/(departments-by-tasks|gazettes-loaded|graph-size)$/, 'an aggregate over the whole graph'],
  [
    /^read\/gazettes-deadlines(-count)?$/,
    'starts from the gazettes that a filter lets through, of which there are few',
  ],
  [/^read\/doctor-/, 'looks at every node for what is odd'],
  [/^read\/search-names$/, 'initials of pinyin, which no index holds: names of the kinds wanted'],
  [/^read\/search-contains$/, 'one character, which no full-text index finds'],
  [/^read\/search-names$/, 'pinyin initials, which no index holds'],
];

const names = readdirSync(join(packageRoot(), 'cypher/read'))
  .map((file) => `read/${file.replace('.cypher', '')}`)
  .filter((name) => !name.endsWith('.embedded'));

const server = engines.filter(({ name }) => name.startsWith('neo4j')).slice(0, 1);

/** Operators without a source: where a plan starts. */
const leaves = (plan: Plan): string[] =>
  plan.children.length === 0 ? [plan.operatorType] : plan.children.flatMap((child) => leaves(child));

describe.each(server)('plans on $name', (engine) => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    // Large enough for the planner to prefer an index where there is one.
    const gazettes = [0, 1].flatMap((city) => [2020, 2021].map((year) => madeGazette(city, year)));
    graph = await loaded(await engine.open(), [...fixtures(), ...gazettes]);
    const { url, user, password } = neo4jLogin(graph);
    driver = neo4j.driver(url, neo4j.auth.basic(user, password));
    await driver.executeQuery('CALL db.prepareForReplanning(120)', {}, { database: 'neo4j' });
  });
  afterAll(async () => {
    await driver?.close();
    await graph?.close();
  });

  test.each([
    ['documents', 'city'],
    ['documents', 'gazette'],
    ['documents-by-date', 'city'],
    ['tasks', 'city'],
    ['tasks', 'gazette'],
    ['gazettes-deadlines', 'city'],
    ['projects', 'city'],
    ['approval-items', 'city'],
    ['workloads', 'gazette'],
    ['departments', 'city'],
    ['people', 'city'],
    ['appointments', 'city'],
    ['counties', 'city'],
  ])('%s of one %s start from an index', async (list, condition) => {
    const { text } = settled(statement(`read/${list}`), { [condition]: 'x' });
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { [condition]: 'x' }, { database: 'neo4j' });
    expect(leaves(summary.plan as Plan).filter((operator) => /AllNodesScan|ByLabelScan/.test(operator))).toEqual([]);
  });

  test.each(names)('%s starts from an index', async (name) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement(name).text}`, {}, { database: 'neo4j' });
    const scans = leaves(summary.plan as Plan).filter((operator) =>
      /AllNodesScan|ByLabelScan|RelationshipTypeScan/.test(operator),
    );
    const remarks = summary.notifications.filter(({ code }) => !code.includes('ParameterNotProvided'));
    if (!whole.some(([pattern]) => pattern.test(name))) expect(scans).toEqual([]);
    expect(remarks).toEqual([]);
  });
});

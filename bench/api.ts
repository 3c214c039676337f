/**
 * Times the questions over the API against their hand-written statements on the bare engine, on made graphs of 1, 10 and 100 times three gazettes.
 * `npm run bench:api -- 1 10 100`. The embedded engine runs in memory; ZHENGTU_BENCH_GRAPH names a Neo4j to run on as well, which is EMPTIED.
 *
 * Both go through the same port in turns, so that what disturbs the machine disturbs both. Times are of one run: the quicker quarter's slowest, since
 * disturbances only add. `values` says how many values each gives, so that nobody compares a long answer with a short one.
 */
import { readFileSync } from 'node:fs';
import { type DocumentNode, execute, parse } from 'graphql';
import { packageRoot } from '../cypher/package-root.js';
import type { Graph } from '../cypher/port.js';
import { loadSteps } from '../loaders/write.js';
import { ApiContext, buildApiSchema } from '../schema/index.js';
import { openGraph } from '../src/graph/open.js';
import { emptyGraph } from '../src/graph/reset.js';
import { type Asked, asked, bareStatement } from './bare.js';
import { cityName, madeGazette } from './made.js';

const schema = buildApiSchema();
const questions: DocumentNode = parse(readFileSync(`${packageRoot()}/test/questions/questions.graphql`, 'utf8'));
const years = [2020, 2021, 2022];
const rounds = { warm: 30, timed: 40 } as const;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** Loads a city's gazettes at a time; says how fast. */
async function load(graph: Graph, from: number, to: number): Promise<void> {
  const began = performance.now();
  for (let city = from; city < to; city += 1) {
    for (const year of years) {
      await graph.write(loadSteps(madeGazette(city, year), { loader: 'bench', loadedAt: '2026-01-01T00:00:00Z' }));
    }
  }
  console.log(`loaded ${(to - from) * years.length} gazettes in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
}

/** What one run took, milliseconds, and what it gave. */
interface Run {
  ms: number;
  given: unknown;
}

async function timed(work: () => Promise<unknown>): Promise<Run> {
  const began = performance.now();
  const given = await work();
  return { ms: performance.now() - began, given };
}

/** Runs both in turns, first some rounds untimed: engines plan, and JavaScript is compiled. */
async function inTurns(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[Run, Run]> {
  const runs: [Run[], Run[]] = [[], []];
  for (let round = -rounds.warm; round < rounds.timed; round += 1) {
    const pair = [await timed(one), await timed(other)] as const;
    if (round < 0) continue;
    runs[0].push(pair[0]);
    runs[1].push(pair[1]);
  }
  return [quartile(runs[0]), quartile(runs[1])];
}

const quartile = (runs: Run[]): Run => runs.sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 4)] as Run;

const values = (given: unknown): number =>
  typeof given !== 'object' || given === null ? 1 : Object.values(given).reduce((sum, it) => sum + values(it), 0);

async function overApi(graph: Graph, { operation, variables }: Asked, statements: { run: number }): Promise<unknown> {
  const contextValue = new ApiContext({ graph, engine: graph.engine });
  const named = { operationName: operation, variableValues: variables };
  const result = await execute({ schema, document: questions, contextValue, ...named });
  if (result.errors)
    throw new Error(`${operation}: ${result.errors[0]?.message}`, { cause: result.errors[0]?.originalError });
  statements.run = contextValue.statementsRun;
  return result.data;
}

async function timeAll(graph: Graph, size: number): Promise<void> {
  const city = cityName(0);
  const ratios: number[] = [];
  for (const question of asked(city, '市丁务局', `${city.slice(0, -2)}政发〔2021〕5号`)) {
    const statements = { run: 0 };
    const bare = { name: 'bare', text: bareStatement(question.operation, graph.engine) };
    const [api, hand] = await inTurns(
      () => overApi(graph, question, statements),
      () => graph.read(bare, question.parameters),
    );
    ratios.push(api.ms / hand.ms);
    console.log(row(size, question, api, hand, statements.run));
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`${size}x  mean ratio ${mean.toFixed(2)}`);
}

function row(size: number, { operation, grows }: Asked, api: Run, bare: Run, statements: number): string {
  const cells = [
    `${size}x`,
    operation.padEnd(24),
    `${api.ms.toFixed(1)} ms`.padStart(9),
    `bare ${bare.ms.toFixed(1)} ms`.padStart(12),
    `ratio ${(api.ms / bare.ms).toFixed(2)}`.padStart(11),
    `${statements} statements`.padStart(13),
    `values ${values(api.given)} : ${values(bare.given)}`,
  ];
  return cells.join('  ') + (grows ? `  (${grows})` : '');
}

for (const address of ['memory:', process.env.ZHENGTU_BENCH_GRAPH ?? '']) {
  if (!address) continue;
  const graph = await openGraph(address, { timeoutMs: 600_000 });
  console.log(`\non ${graph.engine}`);
  await graph.prepare();
  await emptyGraph(graph);
  let loaded = 0;
  for (const size of sizes.length > 0 ? sizes : [1, 10, 100]) {
    await load(graph, loaded, size);
    loaded = size;
    await timeAll(graph, size);
  }
  await graph.close();
}

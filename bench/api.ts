/**
 * Times the questions over the API against their hand-written statements on the bare engine, on made graphs of 1, 10 and 100 times three gazettes.
 * `npm run bench:api -- 1 10 100`. The embedded engine runs in memory; ZHENGTU_BENCH_GRAPH names a Neo4j to run on as well, which is EMPTIED.
 */
import { readFileSync } from 'node:fs';
import { type DocumentNode, execute, parse } from 'graphql';
import { packageRoot } from '../cypher/package-root.js';
import type { Graph } from '../cypher/port.js';
import { loadSteps } from '../loaders/write.js';
import { ApiContext, buildApiSchema } from '../schema/index.js';
import { openGraph } from '../src/graph/open.js';
import { emptyGraph } from '../src/graph/reset.js';
import { type Asked, asked } from './bare.js';
import { cityName, madeGazette } from './made.js';

const schema = buildApiSchema();
const questions = parse(readFileSync(`${packageRoot()}/test/questions/questions.graphql`, 'utf8'));
const years = [2020, 2021, 2022];
const rounds = 15;
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

/** Median time of some runs, milliseconds; the first, which plans, is left out. */
async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function overApi(graph: Graph, { operation, variables }: Asked, statements: { run: number }): Promise<void> {
  const contextValue = new ApiContext({ graph, engine: graph.engine });
  const document: DocumentNode = questions;
  const result = await execute({ schema, document, operationName: operation, variableValues: variables, contextValue });
  if (result.errors)
    throw new Error(`${operation}: ${result.errors[0]?.message}`, { cause: result.errors[0]?.originalError });
  statements.run = contextValue.statementsRun;
}

async function timeAll(graph: Graph, size: number): Promise<void> {
  const city = cityName(0);
  for (const question of asked(city, '市丁务局', `${city.slice(0, -2)}政发〔2021〕5号`)) {
    const statements = { run: 0 };
    const api = await median(() => overApi(graph, question, statements));
    const text = graph.engine === 'neo4j' ? (question.onNeo4j ?? question.statement) : question.statement;
    const bare = await median(() => graph.read({ name: 'bare', text }, question.parameters));
    const ratio = (api / bare).toFixed(2);
    const row = [
      `${size}x`,
      question.operation.padEnd(24),
      `${api.toFixed(1)} ms`,
      `${bare.toFixed(1)} ms bare`,
      `ratio ${ratio}`,
      `${statements.run} statements`,
    ];
    console.log(row.join('  ') + (question.whole ? '  (aggregate)' : ''));
  }
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

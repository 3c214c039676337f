/**
 * `npm run score`: how much of what people read in gazettes the loaders read, per kind of fact.
 *
 *   npm run score -- [--gold DIR] [--sources DIR] [--only NAME] [--misses N] [--held-out] [--thresholds SET] [--json]
 *
 * Defaults to the sample gazettes and their gold. Any folder of gold files in the evaluation guide's format works.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract, read } from '../loaders/index.js';
import { expectedFacts } from './score/expected.js';
import { kinds } from './score/facts.js';
import { lineStarts } from './score/fold.js';
import { foundFacts } from './score/found.js';
import type { Gold } from './score/gold.js';
import { type Matched, matchAll, type Row, rates, rowOf } from './score/match.js';
import { belowThresholds } from './score/thresholds.js';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: 'test/gold' },
    sources: { type: 'string', default: 'test/gazettes' },
    only: { type: 'string', default: '' },
    misses: { type: 'string', default: '0' },
    'held-out': { type: 'boolean', default: false },
    thresholds: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});

async function score(gold: Gold): Promise<Map<string, Matched>> {
  const { records, text } = extract(await read(gold.source, readFileSync(join(options.sources, gold.source))));
  return matchAll(expectedFacts(gold), foundFacts(records, lineStarts(text)));
}

function showMisses(source: string, matched: Map<string, Matched>): void {
  const most = Number(options.misses);
  for (const [kind, { misses, alarms }] of matched) {
    if (!most || /[A-Z]/.test(kind) || misses.length + alarms.length === 0) continue;
    console.log(`\n${source} ${kind}: ${misses.length} missed, ${alarms.length} false`);
    for (const fact of misses.slice(0, most)) console.log(`  missed  ${fact.shown}`);
    for (const fact of alarms.slice(0, most)) console.log(`  false   ${fact.shown}`);
  }
}

function showTable(name: string, rows: Map<string, Row>): void {
  console.log(`\n${name}`);
  for (const [kind, row] of rows) {
    if (!row.gold && !row.found) continue;
    const [p, r, f1] = Object.values(rates(row)).map((rate) => rate.toFixed(3));
    const counts = `gold ${String(row.gold).padStart(5)}  found ${String(row.found).padStart(5)}`;
    console.log(`  ${kind.padEnd(22)} ${counts}  P ${p}  R ${r}  F1 ${f1}`);
  }
}

function sum(reports: Iterable<Map<string, Row>>): Map<string, Row> {
  const totals = new Map<string, Row>(kinds.map((kind) => [kind, { gold: 0, found: 0, hits: 0 }]));
  for (const rows of reports)
    for (const [kind, row] of rows) {
      const total = totals.get(kind);
      if (total) for (const name of ['gold', 'found', 'hits'] as const) total[name] += row[name];
    }
  return totals;
}

const reports = new Map<string, Map<string, Row>>();
if (options['held-out'])
  console.error('Nothing is learnt from gazettes: vocabulary and rules are the same with and without each of them.');
for (const file of readdirSync(options.gold).filter((name) => name.endsWith('.json') && name.includes(options.only))) {
  const gold = JSON.parse(readFileSync(join(options.gold, file), 'utf8')) as Gold;
  if (!existsSync(join(options.sources, gold.source))) {
    console.error(`"${gold.source}", which "${file}" annotates, is not in "${options.sources}": left out.`);
    continue;
  }
  const matched = await score(gold);
  showMisses(gold.source, matched);
  reports.set(gold.source, new Map([...matched].map(([kind, facts]) => [kind, rowOf(facts)])));
}
const all = sum(reports.values());
reports.set('all', all);
if (options.json)
  console.log(JSON.stringify(Object.fromEntries([...reports].map(([name, rows]) => [name, Object.fromEntries(rows)]))));
else for (const [name, rows] of reports) showTable(name, rows);

const below = options.thresholds ? belowThresholds(all, options.thresholds) : [];
for (const sentence of below) console.error(sentence);
if (below.length) process.exitCode = 1;

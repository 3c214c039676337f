/** `npm run score:passages -- [PART OF ID]`: what is read wrongly in the passages of `test/passages`, and the figures per kind. */

import { readPassages } from '../test/passages/read.js';
import { faults, score, scored } from '../test/passages/scored.js';
import { type Row, rates, rowOf } from './score/match.js';

const totals = new Map<string, Row>(scored.map((kind) => [kind, { gold: 0, found: 0, hits: 0 }]));
let right = 0;
const cases = readPassages().filter(({ id }) => id.includes(process.argv[2] ?? ''));
for (const each of cases) {
  const result = await score(each);
  const wrong = faults(result);
  if (wrong.length) console.log(`\n${each.id}: ${each.form}\n  ${wrong.join('\n  ')}`);
  else right += 1;
  for (const [kind, matched] of result.matched) {
    const total = totals.get(kind) as Row;
    const row = rowOf(matched);
    for (const name of ['gold', 'found', 'hits'] as const) total[name] += row[name];
  }
}
console.log(`\n${right} of ${cases.length} passages read without fault`);
for (const [kind, row] of totals) {
  const [p, r, f1] = Object.values(rates(row)).map((rate) => rate.toFixed(3));
  console.log(`  ${kind.padEnd(22)} gold ${String(row.gold).padStart(4)}  P ${p}  R ${r}  F1 ${f1}`);
}

/** A load costs the same however many gazettes speak of the same laws and units. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../loaders/extraction.js';
import { loadSteps } from '../../loaders/write.js';
import { openGraph } from '../../src/graph/open.js';
import { Composer } from './compose.js';
import { loading } from './fixtures.js';

const city = '云岭市';
const units = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`市第${n}局`, `云岭市第${n}局`]));

/** Two hundred citations of one law, thirty units that every gazette names. */
function gazetteOf(issue: number): Extraction {
  const c = new Composer(`${issue}.txt`, { title: '公报', city, province: '东原省', year: 2022, issue }, units, {});
  const cites = Array.from({ length: 200 }, () => ({ number: '国发〔2019〕2号', title: '国务院关于节水的意见' }));
  const document = c.document({
    number: `云政办发〔2022〕${issue}号`,
    title: `云岭市第${issue}号通知`,
    genre: '通知',
    issuer: '',
    issuedOn: null,
    addressees: [],
    cites: cites.map((cite) => ({ ...cite, relation: 'MENTIONS' as const, words: `见${cite.number}。` })),
  });
  const assignments = Object.keys(units).map((mention) => ({ mention, role: 'LEAD' as const }));
  const text = Object.keys(units).join('、');
  c.task({ document, kind: 'CLAUSE', heading: '节水', text, assignments });
  return c.finish(Object.values(units).map((name) => ({ name, kind: 'DEPARTMENT', level: 'CITY', city })));
}

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test('the hundredth gazette takes less than three times as long as the first ones', async () => {
  const graph = await openGraph('memory:');
  await graph.prepare();
  const times: number[] = [];
  for (let issue = 1; issue <= 100; issue += 1) {
    const steps = loadSteps(gazetteOf(issue), loading);
    const began = process.cpuUsage();
    await graph.write(steps);
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  }
  await graph.close();
  expect(median(times.slice(-15)) / median(times.slice(5, 20))).toBeLessThan(3);
});

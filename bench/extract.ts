/**
 * Extraction against two yardsticks in the same run: reading and decoding alone, and one regular-expression pass over the text. Then whether time
 * grows with length and memory with number. Texts are the sample gazettes, which hold two to three times the facts per page that printed ones do, and the
 * gazettes in `../shared/gazettes` where there are any. `npm run bench:extract -- 0.1 1 10` (megabytes).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import { extract, read, readSource } from '../loaders/index.js';

/** The text files of a folder; none where there is no such folder. */
function gazettesIn(folder: string): Buffer[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.map((name) => readFileSync(join(folder, name)));
}

const samples = gazettesIn(join(packageRoot(), 'test/gazettes'));
const sampleBytes = Buffer.concat(samples);

const sizes = process.argv.slice(2).map(Number);
const megabyte = 1_000_000;

/** The samples one behind the other until they reach so many megabytes. */
function textOf(megabytes: number): Buffer {
  const copies = Math.max(1, Math.round((megabytes * megabyte) / sampleBytes.length));
  return megabytes * megabyte < sampleBytes.length
    ? sampleBytes.subarray(0, Math.round(megabytes * megabyte))
    : Buffer.concat(Array<Buffer>(copies).fill(sampleBytes));
}

/** Seconds that the quickest of some runs takes: the one the machine disturbed least. */
async function quickest(runs: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const since = performance.now();
    await work();
    best = Math.min(best, (performance.now() - since) / 1000);
  }
  return best;
}

/** One pass of the kind that people write instead of a loader: every bracket that names responsible units. */
async function regularExpression(bytes: Buffer): Promise<number> {
  const { text } = await readSource('bench.txt', bytes);
  return [...text.matchAll(/[（(][^（）()]{0,20}(?:责任|牵头)单位[:：][^（）()]{1,200}[）)]/g)].length;
}

async function inTurn(gazettes: readonly Buffer[]): Promise<void> {
  for (const bytes of gazettes) extract(await read('bench.txt', bytes));
}

/** Enough runs that the engine has compiled what it will compile. */
const warm = 40;

async function speed(name: string, gazettes: readonly Buffer[]): Promise<void> {
  const bytes = gazettes.reduce((sum, { length }) => sum + length, 0);
  const whole = await quickest(warm, () => inTurn(gazettes));
  const decode = await quickest(8, async () =>
    Promise.all(gazettes.map((gazette) => readSource('bench.txt', gazette))),
  );
  const pattern = await quickest(8, async () => Promise.all(gazettes.map(regularExpression)));
  console.log(`${name}: ${(bytes / megabyte / whole).toFixed(1)} MB/s, gazette after gazette`);
  console.log(`  extraction : decoding alone = ${(whole / decode).toFixed(0)} : 1`);
  console.log(`  extraction : one regular expression = ${(whole / pattern).toFixed(0)} : 1`);
}

await speed('sample gazettes', samples);
const printed = gazettesIn(join(packageRoot(), '../shared/gazettes'));
if (printed.length > 0) await speed('printed gazettes', printed);
else console.log('printed gazettes: none in ../shared/gazettes');

let first = 0;
for (const size of sizes.length ? sizes : [0.1, 1, 10]) {
  const bytes = textOf(size);
  const perMegabyte =
    (await quickest(size > 5 ? 1 : 3, async () => extract(await read('bench.txt', bytes)))) / (bytes.length / megabyte);
  first ||= perMegabyte;
  console.log(
    `${size} MB in one file: ${(perMegabyte / first).toFixed(2)} times the time per megabyte of the first size`,
  );
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const early = heap();
for (let gazettes = 0; gazettes < 1000; gazettes += samples.length) await inTurn(samples);
console.log(
  `heap after 1000 gazettes : before = ${(heap() / early).toFixed(2)} : 1${globalThis.gc ? '' : ' (run node with --expose-gc for an exact figure)'}`,
);

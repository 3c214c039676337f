/** No pattern of the loaders takes time that doubles with every word: each that repeats a choice of words is tried on its own words, again and again. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { extract, read } from '../../loaders/index.js';
import { readPassages } from '../passages/read.js';

/** A pattern that any passage was tried with. */
interface Pattern {
  source: string;
  flags: string;
}

/** The patterns that are asked of the passages. */
async function patternsAsked(): Promise<Pattern[]> {
  const asked = new Map<string, Pattern>();
  const own = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(text: string) {
    if (!asked.has(this.source)) asked.set(this.source, { source: this.source, flags: this.flags });
    return own.call(this, text);
  };
  try {
    for (const { path, source } of readPassages()) extract(await read(path, new TextEncoder().encode(source)));
  } finally {
    RegExp.prototype.exec = own;
  }
  return [...asked.values()];
}

const repeats = /\)[*+]|\)\{\d*,\d*\}/;
const mostWords = 60;
const mostPaired = 20;
/** So often that what doubles takes minutes. */
const times = 34;

/** The words of a pattern, each again and again, and each two of the first in turn; none of it makes the pattern fit. */
function hostileTo({ source }: Pattern): string[] {
  const words = [...new Set(source.match(/[\u4e00-\u9fff、，（）]{1,6}/g) ?? [])].slice(0, mostWords);
  const paired = words.slice(0, mostPaired);
  const twos = paired.flatMap((one) => paired.filter((other) => other !== one).map((other) => one + other));
  return [...words, '3月', '1.', ...twos].flatMap((word) => [`${word.repeat(times)}甲~`, `市${word.repeat(times)}~`]);
}

/** Tries patterns in a thread of its own, which may be ended: what hangs cannot be stopped otherwise. */
const trying = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ source, flags, texts }) => {
    const pattern = new RegExp(source, flags.replace('y', ''));
    for (const text of texts) {
      pattern.lastIndex = 0;
      pattern.exec(text);
    }
    parentPort.postMessage(source);
  });`;

/** Milliseconds: far longer than any pattern that takes its time in proportion needs for its texts. */
const enough = 20_000;

/** The patterns that did not come to an end in time. */
async function endless(patterns: readonly Pattern[], limit = enough): Promise<string[]> {
  const found: string[] = [];
  let worker = new Worker(trying, { eval: true });
  for (const pattern of patterns) {
    worker.postMessage({ ...pattern, texts: hostileTo(pattern) });
    const answer = once(worker, 'message', { signal: AbortSignal.timeout(limit) });
    if (
      await answer.then(
        () => true,
        () => false,
      )
    )
      continue;
    found.push(pattern.source);
    await worker.terminate();
    worker = new Worker(trying, { eval: true });
  }
  await worker.terminate();
  return found;
}

test('a pattern that doubles with every word is found', async () => {
  const doubling = { source: '^(?:高新技术|高新|技术)*园$', flags: '' };
  const plain = { source: '^(?:高新|技术)*园$', flags: '' };
  expect(await endless([plain, doubling, plain], 2_000)).toEqual([doubling.source]);
});

test('every pattern comes to an end', async () => {
  const patterns = (await patternsAsked()).filter(({ source }) => repeats.test(source));
  expect(patterns.length).toBeGreaterThan(50);
  expect(await endless(patterns)).toEqual([]);
});

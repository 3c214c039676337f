/** What must not matter: blank lines, line ends, widths, brackets, indents. The small gazettes are read alike, however they are set. */
import { describe, expect, test } from 'vitest';
import { type Case, readPassages } from './read.js';
import { faults, score } from './scored.js';

const gazettes = readPassages().filter(({ id }) => id.startsWith('gazettes/'));

/** Lines that hold more than one cell, or markup, keep their ends. */
const isTable = (line: string): boolean => /[\t|<]/.test(line);
const halves: Record<string, string> = { '（': '(', '）': ')', '：': ':', '，': ',', '；': ';' };
const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

const changes: Record<string, (text: string) => string> = {
  'blank lines left out': (text) => text.replace(/\n\s*\n/g, '\n'),
  'blank lines doubled': (text) => text.replace(/\n\n/g, '\n\n\n\n'),
  'a blank line between any two': (text) => text.replace(/\n+/g, '\n\n'),
  'lines ended by \\r\\n': (text) => text.replace(/\n/g, '\r\n'),
  'marks of half width': (text) => text.replace(/[（）：，；]/g, (mark) => halves[mark] as string),
  'digits of full width': (text) => (isTable(text) ? text : text.replace(/\d/g, wide)),
  'square brackets around years': (text) => text.replace(/〔/g, '[').replace(/〕/g, ']'),
  'blanks of another kind': (text) => text.replace(/　/g, ' \u00a0'),
  'paragraphs indented': (text) => text.replace(/^.{25,}$/gm, (line) => (isTable(line) ? line : `　　${line.trim()}`)),
};

async function changed(each: Case, change: (text: string) => string): Promise<string[]> {
  return faults(await score({ ...each, source: change(each.source) }));
}

test.each(Object.entries(changes))('%s: every fact is kept', async (_, change) => {
  const wrong = [];
  for (const each of gazettes) for (const fault of await changed(each, change)) wrong.push(`${each.id}: ${fault}`);
  expect(wrong).toEqual([]);
});

/** Every line of running text cut after so many characters, wherever that falls. */
const cutAt = (width: number) => (text: string) =>
  text.replace(new RegExp(`^.{${width + 5},}$`, 'gm'), (line) =>
    isTable(line) ? line : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n'),
  );

describe('lines cut anywhere, in names and numbers too', () => {
  test.each([26, 34])('after %i characters: nine gazettes in ten are read without a fault', async (width) => {
    let right = 0;
    for (const each of gazettes) if ((await changed(each, cutAt(width))).length === 0) right += 1;
    expect(right / gazettes.length).toBeGreaterThanOrEqual(0.9);
  });
});

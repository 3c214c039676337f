/** The sample gazettes set anew: wrapped at one width, their tables in bars or tags, headings in markdown. Documents and prose stay what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.js';
import { read, show } from '../layout/reading.js';

const folder = join(packageRoot(), 'test/gazettes');
const gazettes = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const isTable = (line: string) => /[\t|<]/.test(line);

/** A line cut at so many Chinese characters; with an indent, its first part is set in by two. */
function wrap(line: string, columns: number, indent: string): string {
  if (isTable(line) || line.length < columns) return line;
  let text = indent;
  let used = indent.length;
  for (const sign of line) {
    const width = sign.charCodeAt(0) < 0x80 ? 0.5 : 1;
    if (used + width > columns) {
      text += '\n';
      used = 0;
    }
    text += sign;
    used += width;
  }
  return text;
}

const settings: [string, (text: string) => string][] = [
  [
    'wrapped, paragraphs indented',
    (text) =>
      text
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => wrap(line, 28, '　　'))
        .join('\n'),
  ],
  [
    'wrapped, not indented',
    (text) =>
      text
        .split('\n')
        .map((line) => wrap(line, 28, ''))
        .join('\n'),
  ],
  ['headings in markdown', (text) => text.replace(/^([一二三四五六七八九十]+、.*)$/gm, '## $1')],
  ['bold run-in headings', (text) => text.replace(/^([（(][一二三四五六七八九十]+[）)][^。\n]{2,30}。)/gm, '**$1**')],
  ['ideographic blanks', (text) => text.replaceAll(' ', '　')],
];

const documents = (text: string) =>
  read(text).documents.map(({ number, title, issuer, issuedOn, addressees }) => ({
    number,
    title,
    issuer,
    issuedOn,
    addressees,
  }));
const prose = (text: string) =>
  read(text).documents.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'table').map(show));

describe.each(gazettes)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const before = { documents: documents(text), prose: prose(text) };

  test.each(settings)('%s', (_, change) => {
    const changed = change(text);
    expect(documents(changed)).toEqual(before.documents);
    const after = new Set(prose(changed));
    const lost = before.prose.filter((block) => !after.has(block));
    expect(lost.length / before.prose.length, lost.slice(0, 8).join('\n')).toBeLessThan(0.06);
  });
});

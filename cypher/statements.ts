/** Statement files of this folder, found from the package root and read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';
import type { Statement } from './port.js';

/** Statement files never change while a program runs: each is read at its first use. */
const read = new Map<string, Statement>();

/** The statement `cypher/<name>.cypher`, its comments left out. Throws an Error naming the file where it cannot be read or holds no statement. */
export function statement(name: string): Statement {
  const known = read.get(name);
  if (known) return known;
  const found = { name, text: statementText(name) };
  read.set(name, found);
  return found;
}

/**
 * A statement file in which words stand for labels or types (`:Label`, `:TYPE`), with the names put in. Cypher takes no parameters there; names
 * must be plain words, or a RangeError is thrown.
 */
export function statementFor(name: string, words: Readonly<Record<string, string>>): Statement {
  const { text } = statement(name);
  const filled = Object.entries(words).reduce((filledText, [word, value]) => {
    if (!/^[A-Za-z_]+$/.test(value)) throw new RangeError(`“${value}” is no label or relationship type.`);
    return filledText.replaceAll(`:${word}`, `:${value}`);
  }, text);
  return { name, text: filled };
}

/** How many parts the key of a list's rows has: those that its statement compares with `$after[0]`, `$after[1]` … */
export function keyLength(name: string): number {
  const places = [...statement(name).text.matchAll(/\$after\[(\d+)\]/g)].map((match) => Number(match[1]));
  return Math.max(-1, ...places) + 1;
}

/** The statements of one file that holds several, each ended by a semicolon at the end of a line: `schema/neo4j` gives `schema/neo4j 1` … */
export function statements(name: string): Statement[] {
  return statementText(name)
    .split(/;[ \t]*(?:\n|$)/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ name: `${name} ${index + 1}`, text }));
}

function statementText(name: string): string {
  const path = join(packageRoot(), 'cypher', `${name}.cypher`);
  const text = withoutComments(fileText(path, name));
  if (text === '') throw new Error(`The statement file “${path}” holds no statement.`);
  return text;
}

function fileText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `The statement “${name}” cannot be read from “${path}”: the file belongs to the package, install it again.`,
      { cause },
    );
  }
}

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();

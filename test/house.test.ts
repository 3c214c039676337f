/** The rules of the house: knowledge runs one way, no file grows into a monster, nothing of this machine is committed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const sources = files.filter((file) => /^(src|schema|cypher|loaders)\/.*\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(file, 'utf8');

/** Which folders each folder may know. `src` is the program and knows all, with the questions and their variables, which the pages open with. */
const mayKnow: Record<string, readonly string[]> = {
  src: ['src', 'schema', 'cypher', 'loaders'],
  schema: ['schema', 'cypher'],
  cypher: ['cypher'],
  loaders: ['loaders', 'cypher'],
};

test('knowledge runs one way: src → schema → cypher ← loaders', () => {
  const wrong = sources.flatMap((file) => {
    const folder = file.split('/')[0] ?? '';
    const imports = [...read(file).matchAll(/from '(\.[^']+)'/g)].map((match) => join(dirname(file), match[1] ?? ''));
    return imports
      .filter((target) => !target.startsWith('test/questions/'))
      .filter((target) => !mayKnow[folder]?.includes(target.split('/')[0] ?? ''))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('loaders know no engine, no GraphQL and no clock; schema builds no Cypher', () => {
  const forbidden: [RegExp, RegExp][] = [
    [
      /^loaders\//,
      /from '(neo4j-driver|@grafeo-db\/js|graphql|type-graphql|@apollo\/server|express)|Date\.now|new Date\(\)/,
    ],
    [/^schema\//, /from '(neo4j-driver|@grafeo-db\/js|express)|`\s*(MATCH|UNWIND|CALL) /],
    [/^cypher\//, /from '(neo4j-driver|@grafeo-db\/js|graphql)/],
  ];
  const wrong = sources.filter((file) =>
    forbidden.some(([folder, pattern]) => folder.test(file) && pattern.test(read(file))),
  );
  expect(wrong).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const long = sources
    .map((file) => `${read(file).split('\n').length} ${file}`)
    .filter((row) => Number.parseInt(row, 10) > 250);
  expect(long).toEqual([]);
});

test('nothing unfinished or silenced is committed', () => {
  const marks = new RegExp(
    [
      'TO' + 'DO',
      'FIX' + 'ME',
      'X' + 'XX',
      '@ts-(ignore|nocheck)',
      ': ' + 'any\\b(?! \\w)',
      '\\bas ' + 'any\\b(?! \\w)',
      'biome-' + 'ignore',
      '\\.only\\(',
    ].join('|'),
  );
  const found = files.filter((file) => /\.(ts|tsx|cypher)$/.test(file)).filter((file) => marks.test(read(file)));
  expect(found).toEqual([]);
});

test('every statement says its parameters and rows', () => {
  const silent = files
    .filter((file) => file.endsWith('.cypher'))
    .filter((file) => !read(file).trimStart().startsWith('//'));
  expect(silent).toEqual([]);
});

test('the lock file names the packages of every platform, and no registry', () => {
  const text = read('package-lock.json');
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const named = ['@biomejs/biome', '@grafeo-db/js'].flatMap((owner) =>
    Object.keys(packages[`node_modules/${owner}`]?.optionalDependencies ?? {}),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  expect(text).not.toContain('"resolved"');
});

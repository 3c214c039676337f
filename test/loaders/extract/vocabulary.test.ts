/** Word lists that become patterns: no entry twice, every fragment a pattern of its own. */
import { expect, test } from 'vitest';
import { yamlFile } from '../../../loaders/data.js';

const lists = (path: string): [string, string[]][] =>
  Object.entries(yamlFile<Record<string, string>>(path)).map(([name, words]) => [
    `${path.split('/').at(-1)} ${name}`,
    /^(?:common|rare|spelling)$/.test(name) ? [...words.replace(/\s/g, '')] : words.split(/\s+/).filter(Boolean),
  ]);

const all = [
  ...lists('loaders/extract/deadlines/words.yaml'),
  ...lists('loaders/extract/duties/words.yaml'),
  ...lists('loaders/extract/memberships/people.yaml'),
  ...lists('loaders/extract/projects/words.yaml'),
  ...lists('loaders/resolve/data/posts.yaml'),
  ...lists('loaders/surnames.yaml'),
];

test.each(all)('%s has no entry twice', (_, words) => {
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(all)('%s holds patterns without capturing groups', (_, words) => {
  const wrong = words.filter((word) => (new RegExp(`${word}|`).exec('')?.length ?? 0) > 1);
  expect(wrong).toEqual([]);
});

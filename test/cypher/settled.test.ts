/** Statements as they are sent: conditions that are set, properties that are wanted, and nothing else changed. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settled } from '../../cypher/settled.js';
import { statement } from '../../cypher/statements.js';

const given = (text: string) => ({ name: 'given', text });

const filtered = `MATCH (d:Document)
WHERE ($genre IS NULL OR d.genre = $genre)
  AND ($city IS NULL OR d.city = $city)
  AND d.loaded = true
RETURN d.id AS id`;

test.each<[set: object, where: string]>([
  [{ genre: '通知', city: '安澜市' }, 'WHERE (d.genre = $genre)\n  AND (d.city = $city)\n  AND d.loaded = true\n'],
  [{ genre: '通知', city: null }, 'WHERE (d.genre = $genre)\n  AND d.loaded = true\n'],
  [{ city: '安澜市' }, '  WHERE (d.city = $city)\n  AND d.loaded = true\n'],
  [{}, '  WHERE d.loaded = true\n'],
])('with %o', (set, where) => {
  expect(settled(given(filtered), { ...set }).text).toBe(`MATCH (d:Document)\n${where}RETURN d.id AS id`);
});

test('a clause whose conditions are all unset is gone', () => {
  const text = 'MATCH (d)\nWHERE ($a IS NULL OR d.a = $a)\n  AND ($b IS NULL OR d.b = $b)\nRETURN d';
  expect(settled(given(text), {}).text).toBe('MATCH (d)\nRETURN d');
});

test('a condition of two parameters stays for either, without the other', () => {
  const text = `MATCH (t)
WHERE (($unit IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:R]-(q) WHERE ($unit IS NULL OR q.id = $unit) AND ($roles IS NULL OR s.role IN $roles) })
RETURN t`;
  expect(settled(given(text), { unit: 'a' }).text).toContain(
    'WHERE (EXISTS { MATCH (t)<-[s:R]-(q) WHERE (q.id = $unit) AND true })',
  );
  expect(settled(given(text), {}).text).toBe('MATCH (t)\nRETURN t');
});

test('only wanted properties are returned, by the label or type of what they are of', () => {
  const text =
    'MATCH (t:Task)-[u:DUE]->(x) RETURN t {.id, .text} AS task, u {.text, .date} AS fact, x {.id, .text} AS other';
  const wanted = (owner: string | null, property: string) =>
    property === 'id' || owner === null || (owner === 'DUE' && property === 'date');
  expect(settled(given(text), {}, wanted).text).toBe(
    'MATCH (t:Task)-[u:DUE]->(x) RETURN t {.id} AS task, u {.date} AS fact, x {.id, .text} AS other',
  );
  expect(settled(given(text), {}).text).toBe(text);
});

const names = readdirSync(new URL('../../cypher/read/', import.meta.url)).map(
  (file) => `read/${file.replace('.cypher', '')}`,
);

test('of every reading statement no unset condition is left, and no clause is torn', () => {
  const parameters = (name: string) => [
    ...new Set([...statement(name).text.matchAll(/\$(\w+)/g)].map((it) => String(it[1]))),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.boolean()), (name, coins) => {
      const set = Object.fromEntries(parameters(name).map((it) => [it, coins.next().value ? 'x' : null]));
      const { text } = settled(statement(name), set);
      for (const [, tested] of text.matchAll(/^ *(?:WHERE|AND) \(\$(\w+) IS NULL OR/gm))
        expect(set[String(tested)]).toBe('never');
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (/^ *AND /.test(line)) expect(lines[index - 1]).toMatch(/^ *(AND|WHERE|OR) |^ *(UNION|MATCH)/);
      }
      expect(text.split('{').length).toBe(text.split('}').length);
      expect(text.split('(').length).toBe(text.split(')').length);
    }),
    { numRuns: 500 },
  );
});

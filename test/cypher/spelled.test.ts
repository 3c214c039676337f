/** Conditions on words, spelled out: the same rows as the condition in the file gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOfWords, spelled } from '../../cypher/spelled.js';
import { openGraph } from '../../src/graph/open.js';

const condition = 'all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form))';

test.each<[words: unknown, forms: number[]]>([
  [[['焦化']], [1]],
  [
    [['51号', '５１号'], ['通知']],
    [2, 1],
  ],
  [[], []],
  [[['焦化'], []], []],
  [undefined, []],
  ['焦化', []],
  [[Array(16).fill('一')], [16]],
  [[Array(16).fill('一'), ['二']], []],
])('the forms of %j', (words, forms) => {
  expect(formsOfWords({ words } as never)).toEqual(forms);
});

test.each<[forms: number[], text: string]>([
  [[], `WHERE ${condition} RETURN n`],
  [[1], 'WHERE ((n.name CONTAINS $words[0][0])) RETURN n'],
  [
    [2, 1],
    'WHERE ((n.name CONTAINS $words[0][0] OR n.name CONTAINS $words[0][1]) AND (n.name CONTAINS $words[1][0])) RETURN n',
  ],
])('for words of %j forms', (forms, text) => {
  expect(spelled(`WHERE ${condition} RETURN n`, forms)).toBe(text);
});

test('what is looked in may hold brackets, and may be more than one place', () => {
  const number = "(coalesce(n.name, '') + ' ' + coalesce(n.number, ''))";
  expect(spelled(`AND (${condition} OR ${condition.replace('n.name', number)})`, [1])).toBe(
    `AND (((n.name CONTAINS $words[0][0])) OR ((${number} CONTAINS $words[0][0])))`,
  );
});

test('on the engine it holds where the condition in the file does', async () => {
  const graph = await openGraph('memory:');
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '化'), minLength: 1, maxLength: 2 });
  const words = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '化'), maxLength: 6 });
  const holds = async (text: string, parameters: { name: string; words: string[][] }) =>
    (await graph.read({ name: 'condition', text: `WITH {name: $name} AS n RETURN ${text} AS holds` }, parameters))[0]
      ?.holds;
  try {
    await fc.assert(
      fc.asyncProperty(name, words, async (given, looked) => {
        const parameters = { name: given, words: looked };
        const told = looked.every((forms) => forms.some((form) => given.includes(form)));
        expect(await holds(condition, parameters)).toBe(told);
        expect(await holds(spelled(condition, formsOfWords(parameters)), parameters)).toBe(told);
      }),
      { numRuns: 60 },
    );
  } finally {
    await graph.close();
  }
});

/** Search: what people type, and what they find. */
import { describe, expect, test } from 'vitest';
import { engines, nameSkipped } from '../graph/engines.js';
import { withFixtures } from '../graph/helpers.js';
import { answer } from './asking.js';

const query = `query Find($query: String!, $kinds: [EntityKind!], $city: String, $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, city: $city, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { kind score entity { id name } snippet { text highlights { start end } } } } }`;

interface Hit {
  kind: string;
  score: number;
  entity: { id: string; name: string };
  snippet: { text: string; highlights: { start: number; end: number }[] };
}

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  const find = async (text: string, more: object = {}): Promise<Hit[]> =>
    (await answer(graph(), query, { query: text, ...more })).search.nodes;
  const marked = ({ snippet }: Hit): string[] =>
    snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));

  test.each<[text: string, first: string, marked: string[]]>([
    ['焦化', '降低工业水耗', ['焦化']],
    ['市工信局', '云岭市工业和信息化局', ['市工信局']],
    ['云岭市水务局', '云岭市水务局', ['云岭市水务局']],
    ['雲嶺市水務局', '云岭市水务局', ['云岭市水务局']],
    ['31号', '云岭市人民政府办公室关于加强城乡节水工作的意见', ['31号']],
    ['３１号', '云岭市人民政府办公室关于加强城乡节水工作的意见', ['31号']],
    ['云政办发[2022]31号', '云岭市人民政府办公室关于加强城乡节水工作的意见', ['云政办发〔2022〕31号']],
    ['许望川', '许望川', ['许望川']],
    ['取水许可', '取水许可', ['取水许可']],
    ['清河水厂', '清河水厂', ['清河水厂']],
    ['青溪县', '青溪县', ['青溪县']],
    ['焦', '降低工业水耗', ['焦']],
    ['灌区 6万亩', '推进农业节水', ['灌区6万亩']],
    ['节水"（*:', '云岭市节水工作领导小组', ['节水']],
    ['ylsswj', '云岭市水务局', ['云岭市水务局']],
    ['GXJ', '云岭市工业和信息化局', ['工信局']],
    ['xwc', '许望川', ['许望川']],
    ['qxx', '青溪县', ['青溪县']],
  ])('%s finds %s', async (text, first, marks) => {
    const hits = await find(text, { city: text === '市工信局' ? '云岭市' : null });
    expect(hits.map((hit) => hit.entity.name)[0]).toBe(first);
    expect(marked(hits[0] as Hit)).toEqual(expect.arrayContaining(marks));
  });

  test('names rank over text', async () => {
    const hits = await find('水务局');
    const lastName = hits.findLastIndex((hit) => hit.entity.name.includes('水务局'));
    const firstText = hits.findIndex((hit) => !hit.entity.name.includes('水务局'));
    expect(lastName).toBeGreaterThanOrEqual(0);
    expect(firstText).toBeGreaterThan(lastName);
  });

  test('kinds and city narrow; nothing comes twice', async () => {
    const hits = await find('水务', { kinds: ['DEPARTMENT'], city: '安澜市' });
    expect(hits.map((hit) => hit.entity.name)).toEqual(['安澜市水务局']);
    const all = await find('节水', { first: 100 });
    expect(new Set(all.map((hit) => hit.entity.id)).size).toBe(all.length);
  });

  test('pages put together are the whole', async () => {
    const whole = (await find('云岭市', { first: 100 })).map((hit) => hit.entity.id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { search } = await answer(graph(), query, { query: '云岭市', first: 3, after });
      seen.push(...search.nodes.map((hit: Hit) => hit.entity.id));
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    } while (after);
    expect(whole.length).toBeGreaterThan(6);
    expect(seen).toEqual(whole);
  });

  test('words that stand nowhere together find what comes near', async () => {
    const hits = await find('农业节水灌溉工程');
    expect(hits[0]?.score).toBeLessThan(1);
    expect(hits.map((hit) => hit.entity.name)).toContain('推进农业节水');
  });

  test.each([
    'AND OR NOT',
    'a/b',
    '[x TO y]',
    '~',
    '\\',
    '水务^4',
    '(水务',
    '水务)',
    '+水务 -局',
    '水务:局',
    '*水*',
    '？水！',
    '𠮷水',
  ])('signs of query languages are only signs: %s', async (text) => {
    const ask = find(text);
    await expect(
      ask.catch((error: Error) => (/no word to look for/.test(error.message) ? [] : Promise.reject(error))),
    ).resolves.toBeInstanceOf(Array);
  });
});

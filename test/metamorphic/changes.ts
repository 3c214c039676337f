/** Changes to a gazette that must not change what is read in it. */
import type { Reading } from '../../loaders/reading.js';
import { broken, brokenTables } from './breaks.js';

/** One change. `renamed` tells how names in the facts change with it. */
export interface Change {
  name: string;
  apply(text: string, reading: Reading): string;
  renamed?(reading: Reading): (fact: string) => string;
}

const toHalf: Record<string, string> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' };
const toFull = Object.fromEntries(Object.entries(toHalf).map(([full, half]) => [half, full]));
const fullDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const bracketed = /（((?:[^（）\n]|（[^（）\n]*）)*)）|\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const isClause = /责任|牵头|配合|负责|^[市省][\u4e00-\u9fff]{2,12}[局厅][、，,）)]/;

/** Clauses of responsibility in brackets of another shape. */
const otherBrackets = (open: string, close: string) => (text: string) =>
  text.replace(bracketed, (whole, full: string | undefined, half: string | undefined) => {
    const inner = full ?? half ?? '';
    return isClause.test(inner) ? open + inner + close : whole;
  });

/** The heads of the documents are where the text is cut; the last document keeps its place, for the imprint follows it. */
function reordered(text: string, { documents }: Reading): string {
  const starts = documents.map(({ evidence }) => evidence.start);
  if (starts.length < 3) return text;
  const parts = starts.map((start, at) => text.slice(start, starts[at + 1]));
  const last = parts.pop() ?? '';
  return text.slice(0, starts[0]) + [...parts.reverse(), last].map((part) => `${part.trimEnd()}\n\n`).join('');
}

function withoutContents(text: string, { documents }: Reading): string {
  const start = /^.*目[\s\u3000]*录.*$/m.exec(text)?.index;
  const first = documents[0]?.evidence.start ?? 0;
  return start === undefined || start > first ? text : text.slice(0, start) + text.slice(first);
}

const header = ({ gazette }: Reading): string =>
  `\n\n${gazette?.year ?? 2022}年第${gazette?.issue ?? 9}期 ${gazette?.city ?? ''}人民政府公报\n\n`;

/** Invented names of the shape of the old ones. */
const stems = [
  '柘洲',
  '栎阴',
  '苕溪',
  '隗丘',
  '岚浦',
  '沅陂',
  '茳原',
  '瞿塘',
  '郦泉',
  '菏沚',
  '潢涂',
  '邛山',
  '鄞陵',
  '泓阳',
  '湄岭',
  '沚川',
  '濂溪',
  '郏上',
];

/** Words that end like a place and are none: 由市, 全县, 城市. */
const noPlace = /[由为是在向对和与将把被给到本该其各全省开经有城地设级请报涉及相关所邻]/;

/** City and counties → other names with the same last character. */
export function otherNames(text: string, { gazette }: Reading): Map<string, string> {
  const city = gazette?.city ?? '';
  const names = new Map<string, string>();
  const free = stems.filter((stem) => !text.includes(stem));
  if (city) names.set(city.slice(0, -1), free.pop() ?? '柘洲');
  for (const [name] of text.matchAll(/(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}[县区市](?=人民政府|政府|委副书记)/g)) {
    if (names.has(name) || name.startsWith(city.slice(0, -1)) || noPlace.test(name.slice(0, -1))) continue;
    const stem = free.pop();
    if (stem) names.set(name, stem + name.slice(-1));
  }
  return names;
}

/** Replaces every name, the longest first. */
export function rename(text: string, names: ReadonlyMap<string, string>): string {
  const old = [...names.keys()].sort((a, b) => b.length - a.length);
  if (!old.length) return text;
  const spaced = new RegExp(old.map((name) => [...name].join('\\s{0,2}')).join('|'), 'g');
  return text.replace(spaced, (name) => names.get(name.replace(/\s/g, '')) ?? name);
}

/** 市 where it is no word of level: 城市, 市场, 市民, 市政, 县（市、区）, 市级以上. */
const otherWord = [
  '城都超上集门夜股楼菜',
  '场|民(?!政)|政(?!府|协|务|办|法)|容|区|县|辖|值|价|况|级以上|[）)〕〉]|[、，,] ?区',
] as const;

/** The city as a prefecture of another level: 市发改委 → 州发改委, 全市 → 全盟. County-level cities stay what they are. */
function otherLevel(level: string): (reading: Reading) => (text: string) => string {
  return (reading) => {
    const city = reading.gazette?.city ?? '市';
    const others = [...otherNames(reading.source.text, reading).keys()].filter((name) => name.endsWith('市'));
    const [before, after] = otherWord;
    const words = new RegExp(`${others.join('|')}|(?<![${before}])市(?!${after})`, 'g');
    return (text) =>
      rename(text, new Map([[city.slice(0, -1), '柘洲']])).replace(words, (word) => (word === '市' ? level : word));
  };
}

const otherLabels: Record<string, string> = { 责任单位: '落实单位', 牵头单位: '主办单位', 配合单位: '参与单位' };
const otherLabel = (label: string): string => otherLabels[label] ?? label;

const onTexts = (renamed: (reading: Reading) => (text: string) => string) => ({
  apply: (text: string, reading: Reading) => renamed(reading)(text),
  renamed,
});

export const changes: readonly Change[] = [
  {
    name: 'other city and county names',
    ...onTexts((reading) => {
      const names = otherNames(reading.source.text, reading);
      return (text) => rename(text, names);
    }),
  },
  { name: 'an autonomous prefecture (州) for the city', ...onTexts(otherLevel('州')) },
  { name: 'a league (盟) for the city', ...onTexts(otherLevel('盟')) },
  { name: 'half width for full width', apply: (text) => text.replace(/[（），：；]/g, (sign) => toHalf[sign] ?? sign) },
  {
    name: 'full width for half width',
    apply: (text) => text.replace(/(?<![\d<a-z"])[(),:;](?![\d/])/g, (sign) => toFull[sign] ?? sign),
  },
  { name: 'full-width digits', apply: fullDigits },
  { name: 'clauses in 〔〕', apply: otherBrackets('〔', '〕') },
  { name: 'clauses in 【】', apply: otherBrackets('【', '】') },
  { name: 'clauses in []', apply: otherBrackets('[', ']') },
  { name: 'every bracket as 〈〉', apply: (text) => text.replace(/[（(]/g, '〈').replace(/[）)]/g, '〉') },
  { name: 'labels of other words', apply: (text) => text.replace(/(?:责任|牵头|配合)单位(?=[:：])/g, otherLabel) },
  {
    name: 'tables between bars',
    apply: (text) => text.replace(/^.*\t.*$/gm, (row) => `| ${row.replace(/\t/g, ' | ')} |`),
  },
  { name: 'a soft break inside sentences', apply: (text) => broken(text, '\n', 11) },
  { name: 'a page break inside sentences', apply: (text) => broken(text, '\n\n', 12) },
  {
    name: 'a page break with a running header inside sentences',
    apply: (text, reading) => broken(text, header(reading), 13),
  },
  { name: 'a soft break elsewhere', apply: (text) => broken(text, '\n', 21) },
  { name: 'a page break elsewhere', apply: (text, reading) => broken(text, header(reading), 22) },
  { name: 'page breaks between table rows', apply: (text, reading) => brokenTables(text, header(reading), 14) },
  { name: 'the order of documents', apply: reordered },
  { name: 'blank lines doubled', apply: (text) => text.replace(/\n\n/g, '\n\n\n\n') },
  { name: 'blank lines removed', apply: (text) => text.replace(/\n{2,}/g, '\n') },
  { name: 'CRLF', apply: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'the contents page removed', apply: withoutContents },
];

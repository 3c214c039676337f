/** Projects numbered in prose behind a count of them: `（一）续建项目3个。1.东山水库除险加固工程，总投资…。2.…`, in one paragraph or one to a line. */
import { outside } from '../../language/brackets.js';
import type { Block, TextBlock } from '../../layout/blocks.js';
import { readOrdinal } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { classLine, levelIn, stageIn } from './class.js';
import { detail } from './line-details.js';
import { type Localities, localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { remarkOf, stageTold } from './remarks.js';
import { enumerated, isDeed, isGlossedWork, isWork } from './works.js';

const number = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const kind =
  '(?:续建|新开工|新建|拟开工|开工|竣工|投产|储备|预备|前期|谋划|在建|重点|重大|建设|实施|改造|推进)[^。；：，、（\\d]{0,12}(?:项目|工程)';
/** 续建项目3个, 新开工工程（2项）, 3个续建项目; any class of works before numbered ones: `铁路项目（2项）：1.…`. */
const counted = new RegExp(
  `(?:${kind}（?共?(${number})[个项宗]）?|(${number})[个项宗]${kind})[^。；：，]{0,6}(?:[。：；]|$)|[\\u4e00-\\u9fff]{2,10}(?:项目|工程)（共?(${number})[个项宗]）(?:[：。](?=1[.、．]|（1）|①)|[。：]?$)`,
);
const itemMark = /(?<=^|[。；：])(\d{1,2})[.、．](?!\d)|(?<=^|[。；：])（(\d{1,2})）|(?<=^|[。；：])([①-⑳])/g;
const longest = 50;
const digits = '零一二三四五六七八九';

/** The project of one item: the words up to its first mark. */
interface Item {
  passage: Passage;
  start: number;
  end: number;
  /** The number printed before it, where it opens a paragraph. */
  number?: number;
}

/** The projects of a document that stand numbered behind a count of them, as many as counted or at least two that are named like works. */
export function readCountedProjects(document: PrintedDocument): ProjectFact[] {
  const localities = localitiesOf(document);
  let last = 0;
  return flatMap(document.blocks, (block, at) => {
    if (block.kind === 'table') return [];
    const told = announcedIn(block);
    if (told.length) return told.map((item, i) => ({ ...placed(item, document.key, localities), number: i + 1 }));
    const count = countIn(block.passage.text) ?? (last ? fieldCount(block, document.blocks[at + 1], last + 1) : null);
    const found = count ? countedBy(count, block, at, document, localities) : [];
    last = found.at(-1)?.number ?? last;
    return found;
  });
}

const plainCount = /^[^，。；：（）]{3,18}（共?(\d{1,2})[个项宗]）$/;

/** `二、公共设施（2项）` whose works go on with the numbers of those before: `6.东山垃圾中转站`. */
function fieldCount({ passage: { text } }: TextBlock, below: Block | undefined, next: number): Count | null {
  const found = text.endsWith('）') ? plainCount.exec(text) : null;
  const goesOn = below && below.kind !== 'table' && markerOf(below)?.ordinal === next;
  return found && goesOn ? { count: Number(found[1]), said: found[0], from: text.length } : null;
}

/** A count of works: how many, the words that count them, where these end, and the level that stands in front of them: `省重点项目2个`. */
interface Count {
  count: number;
  said: string;
  from: number;
  level?: string | null;
}

function countIn(text: string): Count | null {
  if (!/[个项宗]/.test(text)) return null;
  const opening = text.slice(0, 120);
  const found = /[\d一二三四五六七八九十][个项宗]/.test(opening) ? counted.exec(opening) : null;
  const count = found ? countOf(found[1] ?? found[2] ?? found[3] ?? '') : 0;
  if (!found || count === 0) return null;
  const from = found.index + found[0].length;
  const before = opening.slice(Math.max(0, found.index - 3), found.index).replace(/^.*[^\u4e00-\u9fff]/, '');
  return { count, said: found[0], from, level: levelIn(before + found[0]) };
}

/** The works that a line counts: named behind the count, or numbered behind or below it. */
function countedBy(
  { count, said, from, level = levelIn(said) }: Count,
  { passage }: TextBlock,
  at: number,
  { key, title, blocks }: PrintedDocument,
  localities: Localities,
): ProjectFact[] {
  const inside = count > 1 ? itemsIn(passage, from) : [];
  const works = (items: readonly Item[], told: Partial<ProjectFact>) =>
    items.map((item) => {
      const stage = stageTold(item.passage.text.slice(item.end, item.end + 6)) ?? stageIn(said);
      return { ...placed(item, key, localities), stage, ...told };
    });
  const names = inside.length ? [] : namesCounted(passage, from, blocks[at + 1], count);
  if (names.length) return works(names, { number: null, level: level ?? levelIn(title), category: [] });
  const items = inside.length ? inside : itemsBelow(blocks, at, count);
  const field = inside.length ? null : classLine(passage.text)?.category;
  return isList(items, count)
    ? works(items, { level, category: field ? [field] : [] }).map((work, i) => ({
        ...work,
        number: items[i]?.number ?? i + 1,
      }))
    : [];
}

/** `主要项目有：（1）云台钢厂高炉大修；（2）…` */
const announced = /(?:主要|重点|重大)(?:建设)?(?:项目|工程)(?:有|为|是|包括|如下)?：(?=1[.、．]|（1）|①)/;

/** `（一）经济开发区（4个）。①…` under `二、重点落地项目`. */
const group = /^[^。：；，]{2,18}（共?(\d{1,2})[个项宗]）[。：](?=1[.、．]|（1）|①)/;
const ofWorks = /(?:重点|重大|落地|建设|开工|续建|前期|招商|签约|投产|竣工)[^，。；：]{0,4}(?:项目|工程)$/;

/** The works numbered behind the words that announce them, two at least, one in three of them named like works, or as many as a group under a heading of works counts; none a deed. */
function announcedIn({ passage, path }: TextBlock): Item[] {
  const found = /：[1①（]/.test(passage.text) ? announced.exec(passage.text) : null;
  const counts = !found && ofWorks.test(path.at(-1)?.passage.text ?? '') ? group.exec(passage.text) : null;
  const head = found ?? counts;
  const items = head ? itemsIn(passage, head.index + head[0].length) : [];
  const names = items.map(({ start, end }) => passage.text.slice(start, end));
  const enough = counts ? names.length === Number(counts[1]) : names.filter(isWork).length * 3 >= names.length;
  return names.length > 1 && enough && !names.some(isDeed) ? items : [];
}

/** `云台县城大桥（云台县）`, `青山隧道（市交通局）`: without the bracket that tells its places or who answers for it. */
function placed(item: Item, document: string, localities: Localities): ProjectFact {
  const remark = remarkOf(item.passage.text.slice(item.start, item.end));
  const bare = remark ? { start: item.start, end: item.start + remark.at } : item;
  const project = namedProject(item.passage, bare, document, localities, 'project-counted');
  return remark?.places.length ? { ...project, places: remark.places } : project;
}

/**
 * The names behind the count, or those that the next paragraph holds and nothing else: `（二）预备项目（2个）。` / `东山大桥、西河水库。` A name alone must be that
 * of a work, and half of those that stand in a paragraph of their own.
 */
function namesCounted(passage: Passage, from: number, next: Block | undefined, count: number): Item[] {
  const behind = namesBehind(passage, from, count);
  if (behind.length) return count > 1 || behind.every(isWorkItem) ? behind : [];
  if (count < 2 || from < passage.text.length || !/[。：）]$/.test(passage.text)) return [];
  const below =
    next?.kind !== 'paragraph'
      ? []
      : /^[^。；]+。?$/.test(next.passage.text)
        ? namesIn(next.passage, 0, count)
        : namesApart(next.passage, count);
  return below.filter(isWorkItem).length * 2 >= below.length ? below : [];
}

const isWorkItem = ({ passage, start, end }: Item): boolean => isGlossedWork(passage.text.slice(start, end));

/** `续建项目3个：东山大桥、西河水库、南湖公园。`: as many names as counted, parted by enumeration commas. */
function namesBehind(passage: Passage, from: number, count: number): Item[] {
  return passage.text.charAt(from - 1) === '：' ? namesIn(passage, from, count) : [];
}

/** What a name tells of itself in a bracket: 东湾度假区（包括酒店、码头）. */
const contents = /（(?:包括|包含|含|其中)[^（）]*）$/;

function namesIn(passage: Passage, from: number, count: number): Item[] {
  const stop = passage.text.slice(from).search(/[。；]/);
  const end = stop < 0 ? passage.text.length : from + stop;
  const blotted = outside(passage.text.slice(from, end)).replace(/等(?:项目|工程)?$/, '');
  const items = enumerated(blotted, from).map(({ start, end: last }) => {
    const told = contents.exec(passage.text.slice(start, last))?.[0].length ?? 0;
    return { passage, start, end: last - told };
  });
  const plain = items.every(
    ({ start: first, end: last }) =>
      last - first >= 4 &&
      last - first <= longest &&
      !/[，：《》]|^[一-九十]是|\d+[个项宗]/.test(passage.text.slice(first, last)),
  );
  return plain && items.length === count ? items : [];
}

/** `东山高速公路；西河接收站。`: as many names as are counted, semicolons between them, and nothing else in the paragraph. */
function namesApart(passage: Passage, count: number): Item[] {
  const names = passage.text.replace(/[。；]$/, '').split('；');
  if (names.length !== count || names.some((name) => name.length < 4 || name.length > 40 || /[，。：]/.test(name)))
    return [];
  let start = 0;
  return names.map((name) => {
    const item = { passage, start, end: start + name.length };
    start = item.end + 1;
    return item;
  });
}

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return (digits.indexOf(tens || '一') || 0) * 10 + Math.max(0, digits.indexOf(ones || '零'));
}

function itemsIn(passage: Passage, from: number): Item[] {
  const marks = matches(passage.text.slice(from), itemMark);
  return flatMap(marks, (mark, i) =>
    readOrdinal(mark[1] ?? mark[2] ?? mark[3] ?? '') === i + 1
      ? itemAt(passage, from + mark.index + mark[0].length)
      : [],
  );
}

const itemStyle = /^(?:1\.|（1）|①|1）)$/;
const markerOf = (block: TextBlock) => (block.kind === 'heading' ? block.heading.marker : block.marker);

/**
 * The paragraphs numbered 1, 2, 3 … below the count at `head`, what is told of each (`责任单位：市水利局`) left out; under a count that is not numbered like them they may go on from the class before:
 * `1.甲工程` `2.乙工程` / `二、新开工工程（2个）` / `3.丙工程` `4.丁工程`.
 */
function itemsBelow(blocks: readonly Block[], head: number, count: number): Item[] {
  const items: Item[] = [];
  const over = blocks[head] as TextBlock;
  let next = 1;
  for (let at = head + 1; at < blocks.length && items.length < count; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'table') break;
    const marker = markerOf(block);
    if (!marker && items.length && detail.test(block.passage.text)) continue;
    const number = marker?.ordinal;
    if (!marker || !number || !itemStyle.test(marker.style)) break;
    if (at === head + 1 && marker.style !== markerOf(over)?.style) next = number;
    if (number !== next++) break;
    items.push(...itemAt(block.passage, marker.text.length).map((item) => ({ ...item, number })));
  }
  return items;
}

/** `1.续建项目（3个）：` counts works, it names none. */
const classCount = /(?:项目|工程)（?共?\d+[个项宗]）?$/;

function itemAt(passage: Passage, start: number): Item[] {
  const stop = outside(passage.text.slice(start)).search(/[，。；：]/);
  const end = stop < 0 ? passage.text.length : start + stop;
  const named = !classCount.test(passage.text.slice(start, end));
  return named && end - start >= 4 && end - start <= longest ? [{ passage, start, end }] : [];
}

function isList(items: readonly Item[], count: number): boolean {
  const works = items.filter(({ passage, start, end }) => isWork(passage.text.slice(start, end))).length;
  return (
    items.length >= 2 &&
    items.length <= count &&
    items.length * 3 >= count &&
    works * 2 > items.length - (items.length === count ? 1 : 0)
  );
}

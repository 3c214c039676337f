/** Works that stand one a line without numbers, as many as the section over them counts. */
import type { Block } from '../../layout/blocks.js';
import { matches } from '../../matches.js';
import { gappedText } from '../columns/rows.js';
import { classLine } from './class.js';
import { placeBehind } from './line-names.js';
import { isDeed, isGlossedWork } from './works.js';

const counts = /（共?(\d{1,2})[个项宗件][^（）]{0,20}）$/;

/** As many lines as a section counts, right below it, that have neither number nor stop: `一、续建项目（3个）`, then three names. */
export function bareBlocks(blocks: readonly Block[], at: number): Block[] {
  const head = blocks[at];
  const count = head && head.kind !== 'table' ? Number(counts.exec(head.passage.text)?.[1] ?? 0) : 0;
  const below = count > 1 ? blocks.slice(at + 1, at + 1 + count) : [];
  const next = blocks[at + 1 + count];
  return below.length === count && below.every(isBare) && !(next && isBare(next)) ? below : [];
}

/** How lines that are no works end, which stand alone too: signatures, titles. */
const noName = /(?:人民政府|办公[室厅]|委员会|公署|指挥部|领导小组|[局委]|名单|清单|目录|附件|通知|表|合计.*)$/;

/** The lines without numbers under a section of a list, whatever their number, most of them works by name: `续建项目：` over `东山水库`, `西河大桥`. */
export function bareRun(blocks: readonly Block[], at: number): Block[] {
  let end = at + 1;
  while (
    blocks[end] &&
    isBare(blocks[end] as Block) &&
    !noName.test(textOf(blocks[end])) &&
    !isPlace(textOf(blocks[end]))
  )
    end++;
  const run = blocks.slice(at + 1, end);
  const works = run.filter((block) => isGlossedWork(textOf(block))).length;
  return works * 3 >= run.length * 2 ? run : [];
}

/** What a block says; nothing where it is a table. */
export const textOf = (block: Block | undefined): string => (block && block.kind !== 'table' ? block.passage.text : '');

/** `云台县` on a line of its own, over the works there. */
export const isPlace = (text: string): boolean =>
  text.length <= 10 && /[县区市旗]$/.test(text) && Boolean(classLine(text)?.place);

/** `18#、19#泊位`, `5、6号机组`: numbers enumerated within a name. */
const numbers = /(?<=[\d#号])、(?=\d)/g;

/** `东山水库，总投资2亿元，年度计划投资8000万元。`: what it costs behind the name. */
const costs = /，(?:计划|估算|概算|项目)?总?投资约?\d[^：]{1,80}$/;

function isBare(block: Block): boolean {
  if (block.kind === 'table' || counts.test(block.passage.text)) return false;
  const text = block.passage.text.replace(costs, '');
  if (text.length > 60) return false;
  const behind = text.length < block.passage.text.length ? 0 : placeBehind(gappedText(block.passage))?.length;
  const name = text.slice(0, text.length - (behind ?? 0));
  return (
    /^(?![\d（(①-⑳附注]|[一二三四五六七八九十]{1,3}(?:[、.．）)是]|$))[^。；，：、]{4,40}$/.test(
      name.replace(numbers, ''),
    ) && !isDeed(name)
  );
}

/** True for a paragraph that numbers several items, parted by semicolons. */
export const holdsItems = (block: Block): boolean =>
  block.kind !== 'table' &&
  (block.passage.text.charCodeAt(0) <= 0x39 || block.passage.text.startsWith('（')) &&
  several.test(block.passage.text);

/** `1.东山智谷（续建）；2.西河大桥（新开工）；3.…` in one paragraph: its items one a line, the paragraph itself where it numbers none. */
export function itemsApart(block: Block): Block[] {
  if (block.kind === 'table' || !holdsItems(block)) return [block];
  const starts = matches(block.passage.text, mark).map(({ index }) => index);
  const short = starts.every((start, i) => (starts[i + 1] ?? block.passage.text.length) - start < 60);
  return short
    ? starts.map((start, i): Block => ({ ...block, passage: block.passage.slice(start, starts[i + 1]) }))
    : [block];
}

const several =
  /^(?:\d{1,3}[.、．]|（[一二三四五六七八九十]{1,3}）)[^；。]{3,60}；(?:\d{1,3}[.、．](?!\d)|（[二三四五六七八九十]）)/;
const mark = /(?<=^|；)(?:\d{1,3}[.、．](?!\d)|（[一二三四五六七八九十]{1,3}）)/g;

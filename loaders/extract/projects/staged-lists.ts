/** Lists that a line of the stage, the field or the place of their works opens in a document on works. */
import type { Block, TextBlock } from '../../layout/blocks.js';
import type { PrintedDocument } from '../../reading.js';
import { withoutCount } from '../columns/titles.js';
import { classLine } from './class.js';
import type { List } from './line-lists.js';
import { chineseItem, isOther, item, listOf, listsWorks, stagedItem, stageLine } from './list-words.js';
import { namesAlone, packedWorks } from './packed.js';
import { remarkOf } from './remarks.js';
import { isDeed, isWork } from './works.js';

/** `一、续建项目` in a document on projects: a line that tells the stage of the works numbered under it and no more. */
export function stagedList(block: TextBlock, { title }: PrintedDocument): List | null {
  const { text } = block.passage;
  if (!stageLine.test(text) || !title.includes('项目') || isOther(title)) return null;
  const section = classLine(text);
  return section?.stage && !section.category
    ? listOf(title, { item: stagedItem, section, counted: withoutCount(text) !== text, staged: true })
    : null;
}

/** `一、先进制造业（3个）` over `1.东山智能电缆（续建，15亿元）` in a document on chief works: a field with the count of its works, of which the first tells its stage, its place or its cost. */
export function countedList(block: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  const { text } = block.passage;
  if (!text.endsWith('）') || !countedHead.test(text) || !listsWorks.test(title) || isOther(title)) return null;
  const first = below && below.kind !== 'table' && item.test(below.passage.text) ? below.passage.text : '';
  const name = first.replace(item, '').replace(/[；。]$/, '');
  const section = remarkOf(name) && !isDeed(name) ? classLine(text) : null;
  return section && listOf(title, { section, counted: true, staged: true });
}

const countedHead =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^，。；：（）]{2,16}（共?\d{1,3}[个项宗]）$/;

/** `（一）市交通局（3个）：东山大桥、…` over `（二）云台县（2个）：…` in a document on projects: as many works on each line as it counts, or those of a county. */
export function packedList(block: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  if (!title.includes('项目') || isOther(title) || !below || below.kind === 'table') return null;
  const sure = ({ passage: { text } }: TextBlock): boolean => {
    const packed = text.includes('：') ? packedWorks(text) : null;
    return (
      packed?.sure === true &&
      (countedLine.test(text.slice(0, 32)) || (packed.section.place !== null && listsWorks.test(title)))
    );
  };
  if (!sure(block) || !sure(below)) return null;
  return listOf(title, { counted: true, staged: true, packed: true });
}

/** `一、交通` over a paragraph of nothing but names of works, in a document on chief works. */
export function namesList(block: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  if (below?.kind !== 'paragraph' || !listsWorks.test(title) || isOther(title)) return null;
  const section =
    fieldHead.test(block.passage.text) && namesAlone(below.passage.text) ? classLine(block.passage.text) : null;
  return section && listOf(title, { section, staged: true, packed: true });
}

/** `一、云临铁路西段。线路全长62公里，年内铺轨。` over `二、东山机场迁建。…` in a document on chief works: what is told stands behind the name of each. */
export function numeralList(block: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  if (!block.passage.text.startsWith('一、') || !listsWorks.test(title) || isOther(title)) return null;
  const names = (text: string): boolean => {
    const name = /^[一二]、([^，。；：]{4,30})。./.exec(text)?.[1] ?? '';
    return isWork(name) && !isDeed(name) && !/(?:工程|项目|建设)$/.test(name);
  };
  return names(block.passage.text) && below && below.kind !== 'table' && names(below.passage.text)
    ? listOf(title, { item: chineseItem, strict: true, opens: true })
    : null;
}

const fieldHead = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^，。；：]{2,16}$/;
const countedLine = /（共?\d{1,2}[个项宗]）：/;

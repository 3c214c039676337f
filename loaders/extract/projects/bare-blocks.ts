/** Works that stand one a line without numbers, as many as the section over them counts. */
import type { Block } from '../../layout/blocks.js';
import { isDeed } from './works.js';

const counts = /（共?(\d{1,2})[个项宗件][^（）]{0,20}）$/;

/** As many lines as a section counts, right below it, that have neither number nor stop: `一、续建项目（3个）`, then three names. */
export function bareBlocks(blocks: readonly Block[], at: number): Block[] {
  const head = blocks[at];
  const count = head && head.kind !== 'table' ? Number(counts.exec(head.passage.text)?.[1] ?? 0) : 0;
  const below = count > 1 ? blocks.slice(at + 1, at + 1 + count) : [];
  const next = blocks[at + 1 + count];
  return below.length === count && below.every(isBare) && !(next && isBare(next)) ? below : [];
}

const isBare = (block: Block): boolean =>
  block.kind !== 'table' &&
  /^[^\d（(①-⑳一二三四五六七八九十附注][^。；，：、]{3,39}$/.test(block.passage.text) &&
  !isDeed(block.passage.text);

/** What goes on from a unit named on a line of its own. */
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { withoutMarker } from '../items.js';
import { isUnitLabel } from './labels.js';

/** The paragraphs that go on from a block: deeper items and unnumbered prose under the same headings, until the next article. */
export function paragraphsUnder(blocks: readonly Block[], index: number): [ParagraphBlock, number][] {
  const from = blocks[index] as Block;
  const marker = from.kind === 'heading' ? from.heading.marker : from.kind === 'paragraph' ? from.marker : null;
  const found: [ParagraphBlock, number][] = [];
  for (let at = index + 1; at < Math.min(index + 30, blocks.length); at++) {
    const block = blocks[at] as Block;
    const style = block.kind === 'paragraph' ? block.marker?.style : undefined;
    const ends = block.kind !== 'paragraph' || (style && (style === marker?.style || style === 'article'));
    if (ends || (!block.marker && from.kind === 'paragraph')) break;
    found.push([block, at]);
  }
  return found;
}

/** What they say, without their numbers. */
export const following = (blocks: readonly Block[], index: number): Passage[] =>
  paragraphsUnder(blocks, index).map(([{ passage }]) => withoutMarker(passage));

/** `其他有关部门按照下列规定履行职责：`, `具体分工如下：`, `各部门按照职责分工，做好供水管理工作：` */
const leadIn = /职责：$|(?:职责|分工|责任)(?:分工)?如下：$|按照?[^，。；：]{0,8}职责[^。；：]{0,40}：$/;
const longestList = 40;

/** True for an item of a list that a paragraph opens which says that duties follow; without numbers, one that says `职责如下：`. */
export function isLedIn(blocks: readonly Block[], index: number): boolean {
  const item = blocks[index] as Block;
  if (item.kind !== 'paragraph') return false;
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const block = blocks[at] as Block;
    if (block.kind !== 'paragraph') return false;
    if (block.marker?.style !== item.marker?.style) return item.marker !== null && leadIn.test(block.passage.text);
    if (!item.marker && block.passage.text.endsWith('如下：')) return leadIn.test(block.passage.text);
  }
  return false;
}

/** `二、明确工作职责` over `（一）市交通局：组织好…` and `（三）市物价局加强监管`: two that open with a unit and a colon make the list one of duties. */
export function amongLabels(blocks: readonly Block[], index: number): boolean {
  const { marker, path } = blocks[index] as ParagraphBlock;
  if (!marker) return false;
  const near = blocks.slice(Math.max(0, index - 8), index + 9);
  const siblings = near.filter(
    (block) => block.kind === 'paragraph' && block.marker?.style === marker.style && block.path.at(-1) === path.at(-1),
  );
  return siblings.filter(isUnitLabel).length >= 2;
}

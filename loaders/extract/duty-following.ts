/** What goes on from a unit named on a line of its own. */
import type { Block, ParagraphBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import { withoutMarker } from './items.js';

/** The paragraphs that go on from a block: deeper items and unnumbered prose under the same headings. */
export function paragraphsUnder(blocks: readonly Block[], index: number): [ParagraphBlock, number][] {
  const from = blocks[index] as Block;
  const marker = from.kind === 'heading' ? from.heading.marker : from.kind === 'paragraph' ? from.marker : null;
  const found: [ParagraphBlock, number][] = [];
  for (let at = index + 1; at < Math.min(index + 30, blocks.length); at++) {
    const block = blocks[at] as Block;
    const ends = block.kind !== 'paragraph' || (block.marker && block.marker.style === marker?.style);
    if (ends || (!block.marker && from.kind === 'paragraph')) break;
    found.push([block, at]);
  }
  return found;
}

/** What they say, without their numbers. */
export const following = (blocks: readonly Block[], index: number): Passage[] =>
  paragraphsUnder(blocks, index).map(([{ passage }]) => withoutMarker(passage));

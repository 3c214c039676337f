/** The clauses of a document's blocks. */
import type { Block } from '../../layout/blocks.js';
import { type ClausePlace, clausePlaces } from './places.js';

/** `完成单位：市农业科学院；完成人：…` in the decision on a prize: who did what it is given for. */
const didIt = (text: string, { start }: ClausePlace): boolean =>
  /^[（〔【]?(?:主要|第一)?完成单位/.test(text.slice(start, start + 8));

/** The clauses of every block but tables; `title` is the document's, which may speak of a prize. */
export function placesIn(blocks: readonly Block[], title: string): Map<Block, ClausePlace[]> {
  const prize = title.includes('奖');
  const found = new Map<Block, ClausePlace[]>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const places = clausePlaces(block.passage, block.lines ?? []);
    found.set(block, prize ? places.filter((place) => !didIt(block.passage.text, place)) : places);
  }
  return found;
}

/** What the headings over a block say. */
import type { Block } from '../layout/blocks.js';
import { rememberedLast } from '../remembered.js';

/** Tells of a block whether a heading over it fits. Blocks are asked in order and share their headings, so that those of a section are read once. */
export function underHeading(fits: RegExp): (block: Block) => boolean {
  const under = rememberedLast((path: Block['path']) => path.some(({ passage }) => fits.test(passage.text)));
  return ({ path }) => under(path);
}

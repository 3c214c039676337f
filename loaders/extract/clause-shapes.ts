/** What a paragraph is to the clauses in it. */
import type { Block, ParagraphBlock } from '../layout/blocks.js';
import type { ClausePlace } from './clause-places.js';
import { type Item, withoutMarker } from './items.js';

/** True for an item that names alone may close: under a document's title they say who wrote it. */
export function closable(item: Item | null): boolean {
  return item !== null && (item.parts.length > 0 || item.numbered);
}

/** True for a paragraph that is all clause. */
export function isBare(block: ParagraphBlock, places: readonly ClausePlace[]): boolean {
  const [first] = places;
  if (!first || withoutMarker(block.passage.slice(0, first.start)).text.replace(/[。；，（）\s]/g, '')) return false;
  return places.every(
    (place, i) => !block.passage.text.slice(place.end, places[i + 1]?.start).replace(/[。；，）〕\s]/g, ''),
  );
}

/** True where only the run-in heading stands before the clause: the item's text follows it. */
export function isOnlyHeading(block: ParagraphBlock, place: ClausePlace): boolean {
  const before = withoutMarker(block.passage.slice(0, place.start)).text.replace(/[。；：\s]+$/, '');
  return block.marker !== null && before.length <= 45 && !/[。；]/.test(before);
}

/** Bullets in a row without a clause of their own: they belong to the item over them, and a line below closes that. */
export function bulletRuns(blocks: readonly Block[], hasClause: (block: ParagraphBlock) => boolean): Set<Block> {
  const bullets = new Set<Block>();
  let run: Block[] = [];
  for (const block of blocks) {
    const bullet = block.kind === 'paragraph' && block.marker?.style === '-' && !hasClause(block);
    if (bullet) run.push(block);
    else run = [];
    if (run.length > 1) for (const each of run.slice(run.length === 2 ? 0 : -1)) bullets.add(each);
  }
  return bullets;
}

/** The run-in heading of a paragraph up to a clause inside it: `强化创新（牵头单位：市科技局）` → `强化创新`. */
export function headingBefore({ passage, heading }: ParagraphBlock, place: ClausePlace | undefined): string | null {
  if (!heading || !place) return heading?.passage.text ?? null;
  const [first, last] = [passage.span(place.start).start, heading.passage.span().end];
  return first < last ? withoutMarker(passage.slice(0, place.start)).text.trim() || null : heading.passage.text;
}

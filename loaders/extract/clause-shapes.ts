/** What a paragraph is to the clauses in it. */
import type { ParagraphBlock } from '../layout/blocks.js';
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

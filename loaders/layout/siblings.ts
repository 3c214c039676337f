/** How the items beside an item are printed: what tells a sentence that a break has cut from a heading. */
import type { Marker } from './blocks.js';
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import { isCutDuty, isCutSentence, isHeadingLine } from './shapes.js';

/** A heading on its own line, a sentence, an item of a list that ends in a semicolon; null where there is no such item. */
export type Sibling = 'heading' | 'sentence' | 'list' | null;

/** The items with the number before and after. */
export interface Beside {
  before: Sibling;
  after: Sibling;
}

const formOf = (first: string, last: string, count: number): Sibling => {
  if (count === 1 && isHeadingLine(first)) return isCutSentence(first) || isCutDuty(first) ? null : 'heading';
  return last.endsWith('；') ? 'list' : 'sentence';
};

/** How many lines ahead the next item is looked for. */
const reach = 30;

export class Siblings {
  private readonly last = new Map<string, { ordinal: number; sibling: Sibling }>();

  private readonly markers: readonly (Marker | null)[];

  constructor(private readonly lines: readonly Line[]) {
    this.markers = lines.map(({ text }) => readMarker(text)?.marker ?? null);
  }

  /** What stands beside the item that begins at line `at`. */
  beside(at: number): Beside {
    const { text } = this.lines[at] as Line;
    const marker = this.markers[at];
    if (marker?.ordinal == null) return { before: null, after: null };
    const last = this.last.get(marker.style);
    const before = last && marker.ordinal === last.ordinal + 1 ? last.sibling : null;
    return { before, after: isHeadingLine(text) ? this.ahead(at, marker.style, marker.ordinal) : null };
  }

  /** The item with the next number, before any other item of the style. */
  private ahead(at: number, style: string, ordinal: number): Sibling {
    for (let i = at + 1; i < this.lines.length && i <= at + reach; i++) {
      const marker = this.markers[i];
      if (marker?.style !== style) continue;
      const { text } = this.lines[i] as Line;
      return marker.ordinal === ordinal + 1 ? formOf(text, text, 1) : null;
    }
    return null;
  }

  /** Remembers an item that is complete. */
  close(lines: readonly Line[]): void {
    const first = (lines[0] as Line).text;
    const marker = readMarker(first)?.marker;
    if (marker?.ordinal == null) return;
    const sibling = formOf(first, (lines.at(-1) as Line).text, lines.length);
    this.last.set(marker.style, { ordinal: marker.ordinal, sibling });
  }
}

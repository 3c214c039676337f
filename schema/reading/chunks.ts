/** The source text around a fact, from the pieces that the graph keeps of it. */
import type { ApiContext } from '../context.js';

/** UTF-16 units of one piece; piece n begins at n times this, or one later where that would tear a pair of surrogates. */
export const chunkLength = 4_096;

const sentenceEnd = /[。！？；\n]/;

/** A place in a source text. */
interface Place {
  start: number;
  end: number;
  quote: string;
  gazetteId: string | null;
}

/** The quote with up to `width` characters on either side, cut at sentence ends where there are any; the quote alone where the text is not kept. */
export async function surroundings(context: ApiContext, place: Place, width: number): Promise<string> {
  if (place.gazetteId === null || width === 0) return place.quote;
  const from = Math.max(0, place.start - width);
  const first = Math.floor(from / chunkLength);
  const { origin, text } = await joined(context, place.gazetteId, first, Math.floor((place.end + width) / chunkLength));
  const before = text.slice(Math.max(0, from - origin), place.start - origin);
  const inside = text.slice(place.start - origin, place.end - origin);
  const after = text.slice(place.end - origin, place.end - origin + width);
  return inside === '' ? place.quote : whole(before, from > 0) + inside + upToEnd(after);
}

async function joined(context: ApiContext, gazetteId: string, first: number, last: number) {
  const key = gazetteId.slice('Gazette:'.length);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const pieces = await Promise.all(numbers.map((n) => context.rows('chunk-by-id', `Chunk:${key}#${n}`)));
  const origin = Number(pieces[0]?.[0]?.start ?? first * chunkLength);
  return { origin, text: pieces.map(([row]) => String(row?.text ?? '')).join('') };
}

/** Text before the quote, without the half sentence it begins with; as it is where no sentence ends in it. */
function whole(text: string, isCut: boolean): string {
  const end = text.search(sentenceEnd);
  return isCut && end >= 0 && end < text.length - 1 ? text.slice(end + 1) : text;
}

/** Text behind the quote, up to the last sentence end; as it is where there is none. */
function upToEnd(text: string): string {
  const end = Math.max(...[...'。！？；\n'].map((sign) => text.lastIndexOf(sign)));
  return end >= 0 ? text.slice(0, end + 1) : text;
}

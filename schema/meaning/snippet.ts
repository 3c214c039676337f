/** The text around a match, with the places of the matching characters. */
import type { Highlight, Snippet } from '../types/search.js';

/** Most UTF-16 units of a snippet, and those kept before the first match. */
const size = { all: 120, before: 30 } as const;

/** A snippet from the first of `texts` that holds a form of a word; from the first text, unmarked, where none does. */
export function snippetOf(texts: readonly string[], forms: readonly (readonly string[])[]): Snippet {
  const needles = forms.flat();
  const text = texts.find((it) => needles.some((needle) => it.includes(needle))) ?? texts[0] ?? '';
  const first = firstPlace(text, needles);
  const start = text.length <= size.all ? 0 : cutAt(text, Math.max(0, first - size.before));
  const shown = text.slice(start, cutAt(text, start + size.all));
  return { text: shown, highlights: places(shown, needles) };
}

function firstPlace(text: string, needles: readonly string[]): number {
  const found = needles.map((needle) => text.indexOf(needle)).filter((place) => place >= 0);
  return found.length > 0 ? Math.min(...found) : 0;
}

/** A place that does not tear a pair of surrogates. */
function cutAt(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}

/** Every place of every needle, in order, overlapping ones joined. */
function places(text: string, needles: readonly string[]): Highlight[] {
  const found = needles.flatMap((needle) => placesOf(text, needle)).sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Highlight[] = [];
  for (const place of found) {
    const last = joined.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

function placesOf(text: string, needle: string): Highlight[] {
  const found: Highlight[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length });
  }
  return found;
}

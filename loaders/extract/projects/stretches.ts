/** Stretches of a text. */
import { matches } from '../../matches.js';

/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches between separators: what a pattern finds, or one sign. */
export function stretches(text: string, separator: RegExp | string): Span[] {
  if (typeof separator === 'string') return between(text, separator);
  const out: Span[] = [];
  let start = 0;
  for (const match of matches(text, separator)) {
    if (match.index > start) out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

/** Parts of sentences are asked for by the hundred thousand: finding one sign takes a third of what a pattern takes. */
function between(text: string, sign: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, start)) {
    if (at > start) out.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

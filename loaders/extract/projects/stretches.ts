/** Stretches of a text. */
import { matches } from '../../matches.js';

/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches between separators. */
export function stretches(text: string, separator: RegExp): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (const match of matches(text, separator)) {
    if (match.index > start) out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

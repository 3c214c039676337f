/** Documents that another one forwards and prints under itself: they belong to it, as attachments do. */
import type { Line } from '../layout/index.js';
import { bareAt, range } from './head-lines.js';
import type { Head } from './heads.js';

const forwards = /转发|批转/;
const bare = (text: string) => text.replace(/[《》〈〉“”的]/g, '');

/** Fewest characters of a title that prove that a longer one names it. */
const shortestTitle = 8;

/** The heads without those of documents that the head before them forwards, told by title or by number. */
export function withoutReprints(heads: readonly Head[], lines: readonly Line[]): Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const before = kept.at(-1);
    if (!before || !forwards.test(before.title) || !isForwarded(head, before, lines)) kept.push(head);
  }
  return kept;
}

function isForwarded(head: Head, before: Head, lines: readonly Line[]): boolean {
  const title = bare(head.title);
  if (title.length >= shortestTitle && title !== bare(before.title) && bare(before.title).includes(title)) return true;
  if (!head.number) return false;
  const text = range(before.to, Math.min(head.from, before.to + reach))
    .map((at) => bareAt(lines, at))
    .join('');
  const named = text.indexOf(head.number);
  return named >= 0 && /^[^。]{0,60}转发/.test(text.slice(named));
}

/** Lines under a head among which it names what it forwards. */
const reach = 12;

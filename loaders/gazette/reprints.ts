/** Documents that another one forwards, and plans that it issues, printed under itself with a number: they belong to it, as attachments do. */
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
    const belongs =
      before && (isPlanOf(head, before) || (forwards.test(before.title) && isForwarded(head, before, lines)));
    if (!belongs) kept.push(head);
  }
  return kept;
}

/** `某市…办法` under the number of the notice that issues it: its plan, printed with the number again. */
const isPlanOf = ({ number, title }: Head, before: Head): boolean =>
  number !== null && number === before.number && title !== before.title && before.title.includes(title);

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

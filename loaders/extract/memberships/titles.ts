/** Titles that lines cut: where one goes on, where a line begins one. */
import type { PlacedLine } from './lines.js';
import { isPost, isUnit } from './people.js';
import type { Person } from './persons.js';

/** `市市场监督管理局党组书记、`, `安澜茶业集团有限公司`: a post that the next line goes on with. */
export const opensPost = (text: string): boolean => isUnit(text) || (text.endsWith('、') && isPost(text.slice(0, -1)));

/** Whether nothing but one name stands on the line from `from` on. */
export const nameAlone = ({ text }: PlacedLine, people: readonly Person[], from: number): boolean =>
  people.length === 1 &&
  people[0]?.title === null &&
  people[0].name.end === text.length &&
  people[0].name.start === from;

/**
 * How much of a line is the rest of the title above it: all of `产中心主任` under `…、市国有资` and of a title under a name `alone` on its line, also in a bracket, the
 * first word of `副局长 石磊 市教育局总督学` under `…市监察局`; 0 where none is.
 */
export function restOfTitle({ text, gaps }: PlacedLine, title: string | null, alone: boolean): number {
  if (title ? isPost(title) : !alone) return 0;
  const end = gaps.size > 0 ? Math.min(...gaps) : text.length;
  const rest = text.slice(0, end);
  if (!title && end === text.length && isPost(/^（(.*)）$/.exec(rest)?.[1] ?? '')) return end;
  if (/^各|^有关|^相关/.test(rest) || (end < text.length && !(title && isPost(title + rest)))) return 0;
  return isPost(rest) || (title && rest.length < 3 && isPost(title + rest)) ? end : 0;
}

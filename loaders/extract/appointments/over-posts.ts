/** Names on lines of their own, over the post that they are appointed to. */
import type { Passage } from '../../layout/passage.js';
import { isName } from '../memberships/people.js';
import type { Before } from './decision.js';
import { unremarked } from './entries.js';
import { type Post, readPosts } from './posts.js';

/** `任命` alone looks like a name. */
const leadWord = /任[命免职]|[免聘]/;

/** `林川（女）` and no more. */
export const isNameAlone = (text: string): boolean => isName(unremarked(text)) && !leadWord.test(text);

/** Who stands over a line: on lines `above`, each alone, or several on one. */
export const namesOver = (above: readonly Passage[], { last, people }: Before): string[] => [
  ...above.map(({ text }) => unremarked(text)),
  ...(last ? [] : people.map(({ name }) => name).filter((name) => !leadWord.test(name))),
];

/** The posts of a line that opens with the level or with a place of `seats`, so that no name stands before them; none for any other line. */
export const postsAlone = (text: string, seats: readonly string[]): Post[] =>
  text.length < 50 && (/^[省市县区州盟旗]/.test(text) || seats.some((seat) => text.startsWith(seat)))
    ? readPosts(text, 0)
    : [];

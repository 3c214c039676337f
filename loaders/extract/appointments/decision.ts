/** What a clause of a decision says, and what the clauses before it have said. */
import type { AppointmentAction } from '../../records.js';
import type { Named } from './names.js';
import { type Post, readPosts } from './posts.js';

/** What a clause says. */
export interface Decision {
  action: AppointmentAction;
  people: Named[];
  posts: Post[];
  rule: string;
  /** True where each of the people has one of the posts, in order (分别任). */
  each?: boolean;
}

/** What the clauses before have said. */
export interface Before {
  /** What a lead-in (决定任命：) said of all that follows. */
  mode: AppointmentAction | null;
  /** True behind `会议决定：`, which decides what `张某为…` says. */
  decided: boolean;
  /** The post that a lead-in gave to all who follow (聘任下列同志为市政府督学：). */
  post: string | null;
  /** The people whom 其 and a clause without a subject mean. */
  people: Named[];
  /** What the clause before decided of them. */
  last: AppointmentAction | null;
  /** True in a document about appointments: names alone may open a clause. */
  personnel: boolean;
  /** True where the title says so: a name behind which a post stands needs no more. */
  titled: boolean;
  /** Province, city and county of the document, as far as they are known. */
  seats: readonly string[];
  /** Who was named before, in the title or by a decision. */
  known: Set<string>;
}

/** Reads one form of clause; null for any other. */
export type Pattern = (text: string, before: Before) => Decision | null;

/** The decision on people whose posts stand from `at` on; null where none stands there. `beside` another post 副主任 alone is one too. */
export const decision = (
  action: AppointmentAction,
  people: Named[],
  text: string,
  at: number,
  rule: string,
  beside = false,
): Decision | null => {
  const posts = people.length ? readPosts(text.slice(at), at, beside) : [];
  return posts.length ? { action, people, posts, rule } : null;
};

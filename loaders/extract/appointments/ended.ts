/** Posts that end with their office, each told before its holder. */
import { flatMap } from '../../lists.js';
import { isName, isUnit } from '../memberships/people.js';
import { postThenName } from '../memberships/persons.js';
import { itemsOf } from '../memberships/pieces.js';
import type { Decision } from './decision.js';
import type { Named } from './names.js';
import { namesNoUnit, type Post, readPosts } from './posts.js';

/** `张某同志的…局长、李某同志的…副局长职务自行免除`: what ends the last post ends those before. */
export const endsWithOffice = /职务(?:因[^，]{2,10}?)?(?:自然|自行|自动|随之|相应|同时|一并|予以)?(?:免除|解除)$/;

/** 原任市农业局副局长熊某、原任市安监局副局长万某的职务自然免除: each post stands before its name; one 原任 may hold for the next (`…局长熊某、副局长万某`), and a post for two (`…副局长熊某、万某`). */
export function endedBefore(text: string): Decision[] {
  const end = text.search(
    /的?(?:原任?)?职务(?:[随因][^，。；]{2,10}?)?(?:自然|自行|自动|随之|相应|予以)?(?:免除|解除)/,
  );
  if (end < 0 || !text.startsWith('原')) return [];
  let opened = false;
  let unit = '';
  let shared: Post[] = [];
  return flatMap(itemsOf(text.slice(0, end), 0), (item) => {
    const from = /^原(?:任|担任)?/.exec(item.text)?.[0].length ?? 0;
    const own = { text: item.text.slice(from), start: item.start + from, end: item.end };
    if (!from && !opened) return [];
    const alone = from ? '' : own.text.replace(/同志$/, '');
    if (shared.length && isName(alone)) return [ended(at(alone, own.start), shared)];
    const within = nameWithin(own.text, unit);
    unit = within?.unit ?? '';
    const person = within ? null : postThenName(own);
    opened = within !== null || person !== null;
    if (within) return [ended(at(within.name, own.start + within.start), readPosts(within.post, own.start))];
    if (!person?.title) return [];
    const { name, title } = person;
    shared = readPosts(title.text, title.start);
    return [ended({ name: name.text, start: name.start, end: name.end }, shared)];
  });
}

const ended = (person: Named, posts: Post[]): Decision => ({
  action: 'REMOVE',
  people: [person],
  posts,
  rule: 'appointment-ended',
});

const at = (name: string, start: number): Named => ({ name, start, end: start + name.length });

/** A person with the post, and the unit that the next may be of. */
interface Within {
  name: string;
  start: number;
  post: string;
  unit: string;
}

/** `原市农业局熊某同志副局长职务`: the name between the unit and its post; `万某同志市安监局副局长职务` behind it, and `李某同志总工程师职务` of the unit before (`last`). */
function nameWithin(text: string, last: string): Within | null {
  const [, before = '', head = ''] = inside.exec(text) ?? [];
  if (isName(before)) {
    const unit = namesNoUnit(head) ? last : '';
    return { name: before, start: 0, post: unit + head, unit };
  }
  for (const length of [3, 2, 4]) {
    const start = before.length - length;
    const [unit, name] = [before.slice(0, start), before.slice(start)];
    if (start > 2 && isName(name) && isUnit(unit)) return { name, start, post: unit + head, unit };
  }
  return null;
}

const inside = /^([^，。；、]{2,32})同志的?([^，。；、任]{2,20}?)(?:职务)?$/;

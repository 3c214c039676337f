/** Posts that end with their office, each told before its holder. */
import { flatMap } from '../../lists.js';
import { postThenName } from '../memberships/persons.js';
import { itemsOf } from '../memberships/pieces.js';
import type { Decision } from './decision.js';
import { readPosts } from './posts.js';

/** `张某同志的…局长、李某同志的…副局长职务自行免除`: what ends the last post ends those before. */
export const endsWithOffice = /职务(?:因[^，]{2,10}?)?(?:自然|自行|自动|随之|相应|同时|一并|予以)?(?:免除|解除)$/;

/** 原任市农业局副局长熊某、原任市安监局副局长万某的职务自然免除: each post stands before its name; one 原任 may hold for the next (`…局长熊某、副局长万某`). */
export function endedBefore(text: string): Decision[] {
  const end = text.search(/的?(?:原任?)?职务(?:自然|自行|自动|随之|相应|予以)?(?:免除|解除)/);
  if (end < 0 || !text.startsWith('原')) return [];
  let opened = false;
  return flatMap(itemsOf(text.slice(0, end), 0), (item) => {
    const from = /^原(?:任|担任)?/.exec(item.text)?.[0].length ?? 0;
    const own = { text: item.text.slice(from), start: item.start + from, end: item.end };
    const person = from || opened ? postThenName(own) : null;
    opened = person !== null;
    if (!person?.title) return [];
    const { name, title } = person;
    const posts = readPosts(title.text, title.start);
    return [
      {
        action: 'REMOVE' as const,
        people: [{ name: name.text, start: name.start, end: name.end }],
        posts,
        rule: 'appointment-ended',
      },
    ];
  });
}

/** Clauses in which what somebody is or was, or the post to be held, stands before the name. */
import { flatMap } from '../../lists.js';
import { canBeName, isName } from '../memberships/people.js';
import { postThenName } from '../memberships/persons.js';
import { itemsOf } from '../memberships/pieces.js';
import { decision, type Pattern } from './decision.js';
import { unremarked } from './entries.js';
import { type Named, readPeople } from './names.js';
import { postsOfLabel, readPosts } from './posts.js';

/** 原市农业局局长熊某、原市林业局副局长万某同志任市农业农村局副局长: what they were stands before their names. */
export const formerly: Pattern = (text, { personnel }) => {
  const said = personnel ? was.exec(text) : null;
  if (!said?.[1]) return null;
  const people = flatMap(itemsOf(said[1], 0), (item): Named[] => {
    const from = /^原(?:任|担任)?/.exec(item.text)?.[0].length ?? 0;
    const own = { text: item.text.slice(from), start: item.start + from, end: item.end };
    const name = isName(own.text) ? own : from ? postThenName(own)?.name : undefined;
    return name ? [{ name: name.text, start: name.start, end: name.end }] : [];
  });
  return decision('APPOINT', people, text, said[0].length, 'appointment-takes');
};

/** 副市长张某兼任市河务局局长, 市水利局局长李某改任该局调研员, 副市长张某代理市长职务: what the person is stands before the name. */
export const being: Pattern = (text, { personnel }) => {
  const said = personnel && /[兼改转调]任|代理/.test(text) ? takesOn.exec(text) : null;
  const head = said?.[1]?.replace(/同志$/, '') ?? '';
  const person = head ? postThenName({ text: head, start: 0, end: head.length }) : null;
  if (!said || !person?.title || !isName(person.name.text)) return null;
  const { text: name, start, end } = person.name;
  return decision('APPOINT', [{ name, start, end }], text, said[0].length, 'appointment-takes');
};

const takesOn = /^([^，。；任由]{4,30}(?:主任[^，。；任由]{2,12})?)(?:(?:兼|改|转|调)任(?=.{4})|代理(?=.{2,24}职务$))/;

/** 聘任云海律师事务所律师张某、市委党校教授李某为市政府法律顾问: what they are stands before their names. */
export const called: Pattern = (text, { personnel }) => {
  const said = personnel ? hired.exec(text) : null;
  const items = said ? itemsOf(said[2] as string, (said[1] as string).length) : [];
  const people = flatMap(items, (item) => {
    const name = postThenName(item)?.name;
    return name && isName(name.text) ? [{ name: name.text, start: name.start, end: name.end }] : [];
  });
  return said && people.length === items.length
    ? decision('APPOINT', people, text, said[0].length, 'appointment-named')
    : null;
};

const hired = /^([^，。；]{0,30}?(?:任命|聘任|聘请))([^，。；]{6,80}?)(?:等?同志)?为(?=[^，。；]{4})/;

/** 市水利局局长由张某同志担任: the post before its holder. */
export const heldBy: Pattern = (text, { personnel }) => {
  const [, post = '', name = ''] = (personnel && holder.exec(text)) || [];
  if (!isName(name)) return null;
  const start = post.length + 1;
  return {
    action: 'APPOINT',
    people: [{ name, start, end: start + name.length }],
    posts: readPosts(post, 0),
    rule: 'appointment-takes',
  };
};

/** 推选张某副主任代理市人大常委会主任职务: what the chosen one is stands behind the name or before it. */
export const chosen: Pattern = (text) => {
  const [said = '', lead = '', who = ''] = (text.includes('推选') && choice.exec(text)) || [];
  const alone = who.replace(/(?:同志|副主任|副主席|委员)+$/, '');
  const name = canBeName(alone) ? alone : who && postThenName({ text: who, start: 0, end: who.length })?.name.text;
  if (!name) return null;
  const start = lead.length + who.indexOf(name);
  return decision('APPOINT', [{ name, start, end: start + name.length }], text, said.length, 'appointment-takes');
};

const choice = /^([^，。；]{0,60}推选由?)([^，。；代]{2,30})代理(?=[^，。；]{4,40}$)/;

const holder = /^([^，。；由]{4,40})由([\u4e00-\u9fff·]{2,12}?)(?:同志)?(?:担任|兼任)$/;

const was = /^(原[^，。；]{6,80}?)(?:[两三四五六][名位]?|等)?(?:同志)?(?<![主所原])(?:担任|任)(?=[^职免期])/;

/** `市民政局副局长：张某（试用一年）`: who holds the post before the colon; null where no post stands there or no names behind it. */
export function holdersBehind(
  text: string,
  colon: number,
  seats: readonly string[],
): { name: string; post: string }[] | null {
  const posts = postsOfLabel(unremarked(text.slice(0, colon)));
  const people = posts.length ? readPeople(text, colon + 1, { loose: true, seats }) : null;
  if (people?.end !== text.length) return null;
  return flatMap(people.names, ({ name }) => posts.map(({ post }) => ({ name, post })));
}

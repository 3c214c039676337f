/** One clause of a decision: who is appointed to what, or removed from what. */
import { flatMap } from '../../lists.js';
import { isBarePost, isName, isPost } from '../memberships/people.js';
import { bracketed, listed } from '../memberships/persons.js';
import { type Before, type Decision, decision, type Pattern } from './decision.js';
import { being, called, chosen, formerly, heldBy } from './holders.js';
import { type NameReading, readPeople } from './names.js';
import { apart, postsApart, skip, subject } from './subjects.js';

/** What stands before the verb: `市第五届人民代表大会常务委员会第二十三次会议于2019年8月27日决定` is longer than else. */
const named =
  /^(?:.{0,30}?|.{8,50}会议.{0,20}?)(任命|聘任|提任|续聘|聘用|委任|委派|指定|选举|补选|聘请(?=[^，。；]{2,60}(?<!同志)为|[^，。；]{2,40}同志(?:担?任|为)))|^[任聘](?=[\u4e00-\u9fff]{2,4}(?:同志)?为)/;
const removed = /^(?:同时|并|决定|.{0,30}?|.{8,50}会议.{0,20}?)(免去|解聘|解除|撤销)|^免(?![去职除予])/;
const resigned = /^(?:.{0,20}?|.{8,50}会议.{0,20}?)(?:接受|同意|批准)/;
const namesAfter = ({ personnel, seats, known }: Before): NameReading => ({ loose: personnel, seats, known });

/** 任命张某为市统计局局长; 任命张某同志任市统计局局长. */
const appoint: Pattern = (text, before) => {
  const verbal = named.exec(text)?.[0];
  // 任爱玲为… under 任命： 任 is her surname.
  const start = verbal === '任' && before.mode ? undefined : verbal?.length;
  const people = start === undefined ? null : readPeople(text, start, namesAfter(before));
  const each = people ? apart.exec(text.slice(people.end, people.end + 4))?.[0].length : undefined;
  if (people && each) return postsApart(people.names, text, people.end + each);
  const verb = people ? /^(?:(?:兼|挂职?)?任|为)/.exec(text.slice(people.end, people.end + 3)) : null;
  if (!people || !verb) return null;
  return decision('APPOINT', people.names, text, people.end + verb[0].length, 'appointment-named');
};

/** 免去张某的市统计局局长职务; 免去其市统计局局长职务. */
const remove: Pattern = (text, before) => {
  const start = removed.exec(text)?.[0].length;
  if (start === undefined) return null;
  const his = text.startsWith('其', start);
  const people = his ? { names: before.people, end: start + 1 } : readPeople(text, start, namesAfter(before));
  if (!people) return null;
  return decision('REMOVE', people.names, text, skip(text, people.end), 'appointment-removed');
};

/** 恢复张某同志市统计局副局长职务. */
const restore: Pattern = (text, before) => {
  const start = before.personnel ? /^.{0,20}?恢复(?!其)/.exec(text)?.[0].length : undefined;
  const people = start === undefined ? null : readPeople(text, start, namesAfter(before));
  if (!people || !text.endsWith('职务')) return null;
  return decision('APPOINT', people.names, text, skip(text, people.end), 'appointment-named');
};

/** 接受张某辞去市统计局局长职务的请求; 接受张某因工作变动辞去…; 接受其辞去…. */
const resign: Pattern = (text, before) => {
  const start = resigned.exec(text)?.[0].length;
  if (start === undefined) return null;
  const his = text.startsWith('其', start);
  const people = his ? { names: before.people, end: start + 1 } : readPeople(text, start, namesAfter(before));
  const leaves = people && /^(?:因[^，]{2,10}?)?(?:提出)?(?:请求|申请)?辞去/.exec(text.slice(people.end));
  if (!people || !leaves) return null;
  return decision('REMOVE', people.names, text, skip(text, people.end + leaves[0].length), 'appointment-resigned');
};

/** 同意张某退休, 张某同志因工作调动: decides nothing itself, but tells whose post the next clause (免去其…) speaks of. */
const retire: Pattern = (text, before) => {
  const ends = /^终止|^(?:.{0,12}决定)?给予.*处分$/.test(text);
  if (!(ends || text.includes('退休') || text.endsWith('辞职') || (before.personnel && gone.test(text)))) return null;
  const start = /^.{0,20}?(?:同意|批准|准予|接受|终止|给予)/.exec(text)?.[0].length ?? 0;
  const people = readPeople(text, start, namesAfter(before));
  const retires =
    people !== null &&
    (ends ||
      gone.test(text) ||
      /^(?:因)?(?:年龄原因|到龄|提前|因病)?(?:正常|办理)?(?:退休|辞职$)/.test(text.slice(people.end)));
  return retires ? { action: 'REMOVE', people: people.names, posts: [], rule: 'appointment-removed' } : null;
};

/** Why somebody goes, and no more. */
const gone =
  /^[\u4e00-\u9fff·]{2,12}(?:同志)?(?:因(?:工作|年龄|身体|个人)(?:调动|变动|需要|原因)|另有任用|[调到赴][^，。；任]{2,16}(?:工作|任职|挂职|援[藏疆青])|因?已?到龄)$/;

/** …，兼任市调查队队长; …，不再担任市审计局局长职务; …，免去市审计局局长职务: the people of the clause before. */
const further: Pattern = (text, { people, personnel }) => {
  if (!personnel || people.length === 0) return null;
  const leaves = /^(?:其)?不再(?:担任|兼任|任)其?/.exec(text);
  if (leaves) return decision('REMOVE', people, text, leaves[0].length, 'appointment-left');
  const loses = /^(?:同时|并)?(?:免(?:去(?!其)(?:原任)?|(?![去职除予]))|撤销(?!其))/.exec(text);
  if (loses) return decision('REMOVE', people, text, loses[0].length, 'appointment-removed');
  const each = apart.exec(text)?.[0].length;
  if (each) return postsApart(people, text, each);
  const takes =
    /^(?:同时|并|重新)?(?:按期)?(?:正式)?(?:决定由?其?(?:为|担任|任)|任命为|^为(?=.{4})|兼任|担任|挂任|改任|转任|调任|任|兼|代理(?=.{4,}职务$))(?!职|命)/.exec(
      text,
    );
  return takes ? decision('APPOINT', people, text, takes[0].length, 'appointment-takes') : null;
};

/** …，原任市农业局副局长职务自然免除; 熊某原任市农业局副局长职务随机构改革自行免除: the post ends with its office. */
const ended: Pattern = (text, { people, personnel, seats }) => {
  if (!personnel || !/免除|解除|免去$/.test(text)) return null;
  const end = lapse.exec(text)?.index;
  if (end === undefined) return null;
  const own = readPeople(text, 0, { loose: true, seats });
  const from = own?.end ?? 0;
  const said = /^(?:其|的)?原?(?:任|担任|挂任|兼任)?的?/.exec(text.slice(from, end))?.[0].length ?? 0;
  const names = own ? own.names : people;
  return names.length && (said > 0 || own)
    ? decision('REMOVE', names, text.slice(0, end), from + said, 'appointment-ended')
    : null;
};

/** 任市粮食局局长，市发展和改革局副局长: a further post of the people of the clause before, that names its unit. */
const andPost: Pattern = (text, { people, last, personnel }) => {
  if (!personnel || !last || people.length === 0) return null;
  const bare = text.replace(/职务$/, '');
  if (bare.length < 6 || !isPost(bare) || isBarePost(bare) || /[任免为的]/.test(bare.replace(/主任|常委/g, '')))
    return null;
  return decision(last, people, text, 0, last === 'APPOINT' ? 'appointment-takes' : 'appointment-left');
};

const lapse =
  /(?:职务|职)(?:因?随[^，]{2,8}?|因[^，]{2,10}?)?(?:自然|自行|自动|随之|相应|同时|一并|即行|予以|按期|到期)?(?:免除|解除)|职务(?:，?因[^，]{2,10}?)?(?:|予以|同时|一并|相应|随之)免去$/;

/** 张某（市工商局副局长）、李某（市旅发委副主任） under 下列同志职务自行免除：. */
const bracketedPosts: Pattern = (text, { mode, personnel, post }) => {
  if (!personnel || mode !== 'REMOVE' || post || !text.endsWith('）')) return null;
  const all = { text, start: 0, end: text.length };
  const one = bracketed(all, isName);
  const held = listed(all, new Set(), true) ?? (one ? [one] : []);
  const people = held.map(({ name: { text: name, start, end } }) => ({ name, start, end }));
  const posts = flatMap(held, ({ title }) => (title && isPost(title.text) ? [{ ...title, post: title.text }] : []));
  return posts.length > 0 && posts.length === people.length
    ? { action: 'REMOVE', people, posts, rule: 'appointment-listed', each: true }
    : null;
};

/** 解除张某市统计局副局长试用期: who stays in office. */
const confirmed: Pattern = (text, before) => {
  const lifted = before.personnel && text.endsWith('试用期') ? /^(?:同意|决定)?解除/.exec(text)?.[0].length : undefined;
  const people = lifted === undefined ? null : readPeople(text, lifted, namesAfter(before));
  if (!people) return null;
  return decision('APPOINT', people.names, text.slice(0, -3), skip(text, people.end), 'appointment-takes');
};

const patterns: Pattern[] = [
  bracketedPosts,
  confirmed,
  ended,
  formerly,
  heldBy,
  chosen,
  appoint,
  called,
  remove,
  restore,
  resign,
  retire,
  subject,
  further,
  being,
  andPost,
];

/** What the clause decides; null where it decides nothing. */
export function readClause(text: string, before: Before): Decision | null {
  for (const pattern of patterns) {
    const found = pattern(text, before);
    if (found) return found;
  }
  return null;
}

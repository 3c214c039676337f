/** One clause of a decision: who is appointed to what, or removed from what. */
import { flatMap } from '../../lists.js';
import { isBarePost, isName, isPost } from '../memberships/people.js';
import { bracketed, listed } from '../memberships/persons.js';
import { type Before, type Decision, decision, type Pattern } from './decision.js';
import { being, called, formerly, heldBy } from './holders.js';
import { type NameReading, readPeople, startsWithSeat } from './names.js';
import { readPostsEach } from './posts.js';

/** What stands before the verb: `市第五届人民代表大会常务委员会第二十三次会议于2019年8月27日决定` is longer than else. */
const named =
  /^(?:.{0,30}?|.{8,50}会议.{0,20}?)(任命|聘任|提任|续聘|聘用|委任|委派|指定|选举|补选)|^[任聘](?=[\u4e00-\u9fff]{2,4}(?:同志)?为)/;
const removed = /^(?:同时|并|决定|.{0,30}?|.{8,50}会议.{0,20}?)(免去|解聘|解除|撤销)|^免(?![去职除予])/;
const resigned = /^(?:.{0,20}?|.{8,50}会议.{0,20}?)(?:接受|同意|批准)/;
/** Each has a post of his own behind it. */
const apart = /^分别(?:担任|任|为)/;
const ofWhich = /^，?(?:所|原)?(?:兼任|担任|任|挂任)?的?/;

const namesAfter = ({ personnel, seats, known }: Before): NameReading => ({ loose: personnel, seats, known });

/** 任命张某为市统计局局长; 任命张某同志任市统计局局长. */
const appoint: Pattern = (text, before) => {
  const verbal = named.exec(text)?.[0];
  // 任爱玲为… under 任命： 任 is her surname.
  const start = verbal === '任' && before.mode ? undefined : verbal?.length;
  const people = start === undefined ? null : readPeople(text, start, namesAfter(before));
  const verb = people ? /^(?:兼?任|为)/.exec(text.slice(people.end, people.end + 2)) : null;
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
  /^[\u4e00-\u9fff·]{2,12}(?:同志)?(?:因(?:工作|年龄|身体|个人)(?:调动|变动|需要|原因)|[调到赴][^，。；任]{2,16}(?:工作|任职|挂职|援[藏疆青])|因?已?到龄)$/;

/** 同意张某任…, 决定李某任…: the word before the name. */
const agreed =
  /^(?:经.{2,20}(?:研究|同意|批准)|会议)?(?:决定|同意|批准|确认|明确)?(?:选?调|选?派)?(?:[\u4e00-\u9fff]{2,8}干部)?/;

/** What is over when the next clause decides: 试用期满，…; 按期转正，…; 挂职期满，免去其…. */
const termOver = /^(?:任职)?(?:试用|挂职|任职|聘)期(?:已)?满|^(?:按期|如期)?转正$/;

/** 张某同志因机构改革，原任…: the clause says why, the next one of which post. */
const told = (people: Decision['people']): Decision => ({
  action: 'REMOVE',
  people,
  posts: [],
  rule: 'appointment-ended',
});

/** 张某任市统计局局长; 张某同志不再担任市统计局局长职务; under 接受：, 张某辞去市统计局局长职务的请求; under 任命：, 张某为市统计局局长; under 免去：, 张某的市统计局局长职务. */
const subject: Pattern = (text, { mode, decided, last, personnel, titled, seats }) => {
  if (!personnel) return null;
  const verb = agreed.exec(text)?.[0] ?? '';
  const people = readPeople(text, verb.length, { loose: true, seats });
  if (!people) return null;
  const rest = text.slice(people.end);
  if (termOver.test(rest) && !/任(?!职期|职试用期)/.test(rest))
    return { action: 'APPOINT', people: people.names, posts: [], rule: 'appointment-takes' };
  if (/^的.{4,}试用期(?:已)?满$/.test(rest))
    return decision('APPOINT', people.names, text, people.end + 1, 'appointment-takes');
  if (/^(?:因[^，]{2,10}|任职年龄(?:已)?[到达满][^，]{0,3})$/.test(rest) && !rest.endsWith('职务'))
    return told(people.names);
  const loses = /^(?:被|因[^，免]{2,8})?(?:免去|免(?![去职除予]))(?:其)?(?:所任|原任|担任|的)?(?=.{3})/.exec(rest);
  if (loses) return decision('REMOVE', people.names, text, people.end + loses[0].length, 'appointment-removed');
  const quits = /^(?:因[^，]{2,10}?)?辞去/.exec(rest);
  if (quits) return decision('REMOVE', people.names, text, people.end + quits[0].length, 'appointment-resigned');
  const leaves = /^(?:因[^，]{2,10}?)?不再(?:担任|兼任|挂任|任)/.exec(rest);
  if (leaves) return decision('REMOVE', people.names, text, people.end + leaves[0].length, 'appointment-left');
  if (mode === 'REMOVE' && /^(?:所|原)?(?:兼任|担任|挂任|任)的/.test(rest))
    return decision('REMOVE', people.names, text, skip(text, people.end), 'appointment-listed');
  // 决定张某代理市检察院检察长; 张某代理市长 without 决定 says again what was decided.
  if (verb.endsWith('决定') && /^代理.{4,}长$/.test(rest))
    return decision('APPOINT', people.names, text, people.end + 2, 'appointment-takes');
  const takes =
    /^(?:由[^，。；任]{4,30}|自[^，。；任]{2,14}起)?(?:(?:任职)?试用期(?:已)?满，?(?:后)?)?，?(?:按期|继续)?(?:正式)?(?:(?:挂职|兼|挂|续|连|改|转|调|聘|提)?(?:担任|任)(?:命?为)?|(?:晋升|套转)为|兼(?=[省市县区州盟旗])|代理(?=.{4,}职务$))/.exec(
      rest,
    );
  const placed = startsWithSeat(rest, seats);
  if (takes && takes[0] !== '' && !placed)
    return decision(
      'APPOINT',
      people.names,
      text,
      people.end + takes[0].length,
      'appointment-takes',
      titled && last === 'APPOINT',
    );
  const each = apart.exec(rest);
  if (each) {
    const start = people.end + each[0].length;
    const posts = readPostsEach(text.slice(start), start, people.names.length);
    return posts.length
      ? { action: 'APPOINT', people: people.names, posts, rule: 'appointment-takes', each: true }
      : decision('APPOINT', people.names, text, start, 'appointment-takes');
  }
  const listedAgainst = mode === 'REMOVE' && !rest.endsWith('职务');
  const decides = decided || titled || verb.endsWith('决定') || last === 'APPOINT' || listedAgainst;
  const plain = decides && people.names.every(({ name }) => isName(name));
  if ((mode === 'APPOINT' || plain) && rest.startsWith('为'))
    return decision('APPOINT', people.names, text, people.end + 1, 'appointment-listed');
  const start = placed ? people.end : skip(text, people.end);
  // 免去张某市统计局副局长职务，李某同志市物价局副局长职务: the verb holds for the next; 张某的市统计局副局长职务 alone can only be lost.
  const alone = titled && verb === '' && /^的.{4,}职务$/.test(rest);
  const next =
    alone || (last === 'REMOVE' && (rest.startsWith('的') || rest.endsWith('职务')) && !rest.startsWith('为'));
  if (mode === 'REMOVE' || next) return decision('REMOVE', people.names, text, start, 'appointment-listed');
  const at = rest.startsWith('，') ? start : people.end;
  return mode === 'APPOINT' ? decision('APPOINT', people.names, text, at, 'appointment-listed') : null;
};

/** …，兼任市调查队队长; …，不再担任市审计局局长职务; …，免去市审计局局长职务: the people of the clause before. */
const further: Pattern = (text, { people, personnel }) => {
  if (!personnel || people.length === 0) return null;
  const leaves = /^(?:其)?不再(?:担任|兼任|任)其?/.exec(text);
  if (leaves) return decision('REMOVE', people, text, leaves[0].length, 'appointment-left');
  const loses = /^(?:同时|并)?(?:免(?:去(?!其)(?:原任)?|(?![去职除予]))|撤销(?!其))/.exec(text);
  if (loses) return decision('REMOVE', people, text, loses[0].length, 'appointment-removed');
  const each = apart.exec(text)?.[0].length;
  if (each) {
    const posts = readPostsEach(text.slice(each), each, people.length);
    return posts.length ? { action: 'APPOINT', people, posts, rule: 'appointment-takes', each: true } : null;
  }
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

const skip = (text: string, at: number): number => at + (ofWhich.exec(text.slice(at, at + 8))?.[0].length ?? 0);

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

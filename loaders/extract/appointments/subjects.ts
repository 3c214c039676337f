/** A clause of a decision that begins with the people: `张某任市统计局局长`, `张某的市统计局局长职务`. */
import { isName } from '../memberships/people.js';
import { type Before, type Decision, decision, type Pattern } from './decision.js';
import { type Named, readPeople, startsWithSeat } from './names.js';
import { readPostsEach } from './posts.js';

/** Each has a post of his own behind it. */
export const apart = /^分别(?:担任|任|为)/;

/** Posts told one for each of the people, from `at` on; null where they are not as many. */
export function postsApart(people: Named[], text: string, at: number): Decision | null {
  const posts = readPostsEach(text.slice(at), at, people.length);
  return posts.length ? { action: 'APPOINT', people, posts, rule: 'appointment-takes', each: true } : null;
}

const ofWhich = /^，?(?:所|原)?(?:兼任|担任|任|挂任)?的?/;

/** Past `所任的` and the like, to the post. */
export const skip = (text: string, at: number): number => at + (ofWhich.exec(text.slice(at, at + 8))?.[0].length ?? 0);

/** 同意张某任…, 决定李某任…: the word before the name. */
const agreed =
  /^(?:经.{2,20}(?:研究|同意|批准)|[^，。；：]{0,44}会议(?=决定)|会议)?(?:决定|同意|批准|确认|明确)?(?:选?调|选?派)?(?:[\u4e00-\u9fff]{2,8}干部)?/;

/** A clause that begins with people. */
interface Subject {
  text: string;
  /** The word before the names: 决定, 同意; empty where none stands. */
  verb: string;
  people: Named[];
  /** Where the names end. */
  end: number;
  /** What stands behind the names. */
  rest: string;
  /** True where the post begins with the name of the city or county. */
  placed: boolean;
  before: Before;
}

/** Reads one thing that can be said of people; undefined for another, null where it is this one and names no post. */
type Said = (subject: Subject) => Decision | null | undefined;

/** The posts behind words that say what becomes of them: from the words' end on. */
const behind = (words: RegExp, action: Decision['action'], rule: string): Said => {
  return ({ text, people, end, rest }) => {
    const said = words.exec(rest);
    return said ? decision(action, people, text, end + said[0].length, rule) : undefined;
  };
};

/** What is over when the next clause decides: 试用期满，…; 按期转正，…; 挂职期满，免去其…. */
const termOver = /^(?:任职)?(?:试用|挂职|任职|聘)期(?:已)?满|^(?:按期|如期)?转正$/;

const probationOver: Said = ({ text, people, end, rest }) => {
  if (termOver.test(rest) && !/任(?!职期|职试用期)/.test(rest))
    return { action: 'APPOINT', people, posts: [], rule: 'appointment-takes' };
  return /^的.{4,}试用期(?:已)?满$/.test(rest)
    ? decision('APPOINT', people, text, end + 1, 'appointment-takes')
    : undefined;
};

/** 张某同志因机构改革，原任…: the clause says why, the next one of which post. */
const toldWhy: Said = ({ people, rest }) =>
  /^(?:因[^，]{2,10}|任职年龄(?:已)?[到达满][^，]{0,3})$/.test(rest) && !rest.endsWith('职务')
    ? { action: 'REMOVE', people, posts: [], rule: 'appointment-ended' }
    : undefined;

/** Under 免去：, 张某所任的市统计局局长职务. */
const held: Said = ({ text, people, end, rest, before }) =>
  before.mode === 'REMOVE' && /^(?:所|原)?(?:兼任|担任|挂任|任)的/.test(rest)
    ? decision('REMOVE', people, text, skip(text, end), 'appointment-listed')
    : undefined;

/** 决定张某代理市检察院检察长; 张某代理市长 without 决定 says again what was decided. */
const acts: Said = ({ text, verb, people, end, rest, before }) =>
  (before.decided || verb.endsWith('决定')) && /^代理.{4,}长$/.test(rest)
    ? decision('APPOINT', people, text, end + 2, 'appointment-takes')
    : undefined;

const taking =
  /^(?:由[^，。；任]{4,30}|自[^，。；任]{2,14}起)?(?:(?:任职)?试用期(?:已)?满，?(?:后)?)?，?(?:按期|继续)?(?:正式)?(?:(?:挂职|兼|挂|续|连|改|转|调|聘|提)?(?:担任|任)(?:命?为)?|(?:晋升|套转)为|兼(?=[省市县区州盟旗])|代理(?=.{4,}职务$)|挂职(?![期时锻干人])(?=[^，。；]{4,30}[长任记师员](?:$|[，。；（])))/;

/** 张某任市统计局局长; 张某挂职市统计局副局长，挂职时间一年. */
const takes: Said = ({ text, people, end, rest, placed, before: { titled, last } }) => {
  const said = placed ? undefined : taking.exec(rest)?.[0].length;
  const beside = titled && (last === 'APPOINT' || /任办公室/.test(rest));
  return said ? decision('APPOINT', people, text, end + said, 'appointment-takes', beside) : undefined;
};

/** 张某、李某分别任市统计局局长、副局长. */
const takeApart: Said = ({ text, people, end, rest }) => {
  const said = apart.exec(rest)?.[0].length;
  if (!said) return undefined;
  const start = end + said;
  return postsApart(people, text, start) ?? decision('APPOINT', people, text, start, 'appointment-takes');
};

/** Under 任命：, or where it is decided, 张某为市统计局局长. */
const becomes: Said = ({ text, verb, people, end, rest, before: { mode, decided, titled, last } }) => {
  if (!rest.startsWith('为')) return undefined;
  const decides = decided || titled || verb.endsWith('决定') || last === 'APPOINT';
  if (mode !== 'APPOINT' && !(decides && people.every(({ name }) => isName(name)))) return undefined;
  return decision('APPOINT', people, text, end + 1, 'appointment-listed');
};

/**
 * Under 免去：, 张某的市统计局局长职务. Behind one who lost his post, the next loses his (免去张某市统计局副局长职务，李某同志市物价局副局长职务); 张某的…职务 alone
 * can only be lost.
 */
const loses: Said = ({ text, verb, people, end, rest, placed, before: { mode, titled, last } }) => {
  const alone = titled && verb === '' && /^的.{4,}职务$/.test(rest);
  const next = last === 'REMOVE' && (rest.startsWith('的') || rest.endsWith('职务')) && !rest.startsWith('为');
  if (mode !== 'REMOVE' && !alone && !next) return undefined;
  return decision('REMOVE', people, text, placed ? end : skip(text, end), 'appointment-listed');
};

/** Under 任命：, 张某，市统计局局长. */
const listed: Said = ({ text, people, end, rest, placed, before }) => {
  if (before.mode !== 'APPOINT') return null;
  const start = rest.startsWith('，') && !placed ? skip(text, end) : end;
  return decision('APPOINT', people, text, start, 'appointment-listed');
};

/** What can be said of people, the first that fits. */
const sayings: readonly Said[] = [
  probationOver,
  toldWhy,
  behind(
    /^(?:被|因[^，免]{2,8})?(?:免去|免(?![去职除予]))(?:其)?(?:所任|原任|担任|的)?(?=.{3})/,
    'REMOVE',
    'appointment-removed',
  ),
  behind(/^(?:因[^，]{2,10}?)?辞去/, 'REMOVE', 'appointment-resigned'),
  behind(/^(?:因[^，]{2,10}?)?不再(?:续?聘(?:任|请|用)?为|担任|兼任|挂任|任)/, 'REMOVE', 'appointment-left'),
  held,
  acts,
  takes,
  takeApart,
  becomes,
  loses,
  listed,
];

/** 张某任市统计局局长; 张某同志不再担任市统计局局长职务; under 接受：, 张某辞去市统计局局长职务的请求; under 任命：, 张某为市统计局局长; under 免去：, 张某的市统计局局长职务. */
export const subject: Pattern = (text, before) => {
  if (!before.personnel) return null;
  const verb = agreed.exec(text)?.[0] ?? '';
  const named = readPeople(text, verb.length, { loose: true, seats: before.seats });
  if (!named) return null;
  const rest = text.slice(named.end);
  const placed = startsWithSeat(rest, before.seats);
  const said = { text, verb, people: named.names, end: named.end, rest, placed, before };
  for (const saying of sayings) {
    const found = saying(said);
    if (found !== undefined) return found;
  }
  return null;
};

/** One clause of a decision: who is appointed to what, or removed from what. */
import type { AppointmentAction } from '../../records.js';
import { type Named, type NameReading, readPeople } from './names.js';
import { type Post, readPosts } from './posts.js';

/** What a clause says. */
export interface Decision {
  action: AppointmentAction;
  people: Named[];
  posts: Post[];
  rule: string;
}

/** What the clauses before have said. */
export interface Before {
  /** What a lead-in (决定任命：) said of all that follows. */
  mode: AppointmentAction | null;
  /** The post that a lead-in gave to all who follow (聘任下列同志为市政府督学：). */
  post: string | null;
  /** The people whom 其 and a clause without a subject mean. */
  people: Named[];
  /** True in a document about appointments: names alone may open a clause. */
  personnel: boolean;
  /** Province, city and county of the document, as far as they are known. */
  seats: readonly string[];
}

const named = /^.{0,30}?(任命|聘任|续聘|聘用|委任|委派)/;
const removed = /^(?:同时|并|决定|.{0,30}?)(免去|解聘|撤销)/;
const resigned = /^.{0,20}?(?:接受|同意|批准)/;
const ofWhich = /^(?:所|原)?(?:兼任|担任|任|挂任)?的?/;

type Pattern = (text: string, before: Before) => Decision | null;

const decision = (
  action: AppointmentAction,
  people: Named[],
  text: string,
  at: number,
  rule: string,
): Decision | null => {
  const posts = people.length ? readPosts(text.slice(at), at) : [];
  return posts.length ? { action, people, posts, rule } : null;
};

const namesAfter = ({ personnel, seats }: Before): NameReading => ({ loose: personnel, seats });

/** 任命张某为市统计局局长. */
const appoint: Pattern = (text, before) => {
  const start = named.exec(text)?.[0].length;
  const people = start === undefined ? null : readPeople(text, start, namesAfter(before));
  if (!people || !text.startsWith('为', people.end)) return null;
  return decision('APPOINT', people.names, text, people.end + 1, 'appointment-named');
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

/** 接受张某辞去市统计局局长职务的请求. */
const resign: Pattern = (text, before) => {
  const start = resigned.exec(text)?.[0].length;
  const people = start === undefined ? null : readPeople(text, start, namesAfter(before));
  if (!people || !text.startsWith('辞去', people.end)) return null;
  return decision('REMOVE', people.names, text, skip(text, people.end + 2), 'appointment-resigned');
};

/** 同意张某退休: decides nothing itself, but tells whose post the next clause (免去其…) speaks of. */
const retire: Pattern = (text, before) => {
  if (!text.includes('退休')) return null;
  const start = /^.{0,20}?(?:同意|批准|准予|接受)/.exec(text)?.[0].length ?? 0;
  const people = readPeople(text, start, namesAfter(before));
  const retires =
    people !== null && /^(?:因)?(?:年龄原因|到龄|提前|因病)?(?:正常|办理)?退休/.test(text.slice(people.end));
  return retires ? { action: 'REMOVE', people: people.names, posts: [], rule: 'appointment-removed' } : null;
};

/** 张某任市统计局局长; 张某同志不再担任市统计局局长职务; under 任命：, 张某为市统计局局长; under 免去：, 张某的市统计局局长职务. */
const subject: Pattern = (text, { mode, personnel, seats }) => {
  if (!personnel) return null;
  const people = readPeople(text, 0, { loose: true, seats });
  if (!people) return null;
  const rest = text.slice(people.end);
  const leaves = /^不再(?:担任|兼任|挂任|任)/.exec(rest);
  if (leaves) return decision('REMOVE', people.names, text, people.end + leaves[0].length, 'appointment-left');
  const takes = /^(?:试用期满)?，?(?:正式)?(?:挂职|兼|挂|续|改)?(?:担任|任)(?:命为)?/.exec(rest);
  if (takes && takes[0] !== '')
    return decision('APPOINT', people.names, text, people.end + takes[0].length, 'appointment-takes');
  if (mode === 'APPOINT' && rest.startsWith('为'))
    return decision('APPOINT', people.names, text, people.end + 1, 'appointment-listed');
  if (mode === 'REMOVE') return decision('REMOVE', people.names, text, skip(text, people.end), 'appointment-listed');
  return mode === 'APPOINT' ? decision('APPOINT', people.names, text, people.end, 'appointment-listed') : null;
};

/** …，兼任市调查队队长; …，不再担任市审计局局长职务; …，免去市审计局局长职务: the people of the clause before. */
const further: Pattern = (text, { people, personnel }) => {
  if (!personnel || people.length === 0) return null;
  const leaves = /^(?:其)?不再(?:担任|兼任|任)其?/.exec(text);
  if (leaves) return decision('REMOVE', people, text, leaves[0].length, 'appointment-left');
  const loses = /^(?:同时|并)?免去(?!其)(?:原任)?/.exec(text);
  if (loses) return decision('REMOVE', people, text, loses[0].length, 'appointment-removed');
  const takes = /^(?:同时|并)?(?:兼任|担任|挂任|任|兼)/.exec(text);
  return takes ? decision('APPOINT', people, text, takes[0].length, 'appointment-takes') : null;
};

const skip = (text: string, at: number): number => at + (ofWhich.exec(text.slice(at, at + 8))?.[0].length ?? 0);

const patterns: Pattern[] = [appoint, remove, resign, retire, subject, further];

/** What the clause decides; null where it decides nothing. */
export function readClause(text: string, before: Before): Decision | null {
  for (const pattern of patterns) {
    const found = pattern(text, before);
    if (found) return found;
  }
  return null;
}

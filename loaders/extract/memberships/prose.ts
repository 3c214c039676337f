/** Members named in running text: `由副市长张某任组长`, `办公室主任由市水利局局长李某兼任`, `王某和赵某同志兼任办公室主任`. */
import { matches } from '../../matches.js';
import { isBody } from './groups.js';
import { nameInPost, nameThenPost, unitThenName } from './name-first.js';
import { canBeName, isName, isSpelt, ownRole, roleSource } from './people.js';
import { bracketed, type Person, postThenName, withTitleFrom } from './persons.js';
import { itemsOf, type Piece } from './pieces.js';
import { byBracket, byChange, byCopula, byHandover, byPerson, byPlace, byRole, type Said } from './prose-patterns.js';

/** A person with the role that the sentence gives. */
export interface Named extends Person {
  role: string;
  /** The group that the sentence names in front of the role: `工程建设组组长由…`. */
  group?: string;
}

type Read = (match: RegExpExecArray, text: string, known: ReadonlySet<string>) => Named[];

/** The role stands first, its people behind it. */
const behindRole: Read = (match, text, known) => read(match, 2, match[1] as string, text, known);

/** The sentences that give people a role and how each is read, in the order in which names become known. */
const sayings: readonly (readonly [Said, Read])[] = [
  [byCopula, behindRole],
  [byRole, behindRole],
  [byPerson, inBody],
  [byChange, changed],
  [byHandover, behindRole],
  [byBracket, behindRole],
];

/** The people whom a sentence gives a role. Posts without a name give none. `known` are names that the document has already printed. */
export function personsInProse(text: string, known: ReadonlySet<string> = new Set()): Named[] {
  if (!/[任兼为是增]|包括|组成/.test(text)) return placed(text, known);
  const found: Named[] = [];
  const met = new Set(known);
  for (const [said, readMatch] of sayings) {
    for (const match of occurrences(text, said)) {
      const named = readMatch(match, text, met);
      for (const person of named) met.add(person.name.text);
      found.push(...named);
    }
  }
  found.push(...placed(text, met));
  const once = found.filter(({ name }, i) => found.findIndex((other) => other.name.start === name.start) === i);
  if (text.includes('兼办公室')) once.push(...inOffice(text, once));
  return once.some(({ group }) => ofTeam.test(group ?? ''))
    ? once.map((person) => withLeader(person, once, text))
    : once;
}

const occurrences = (text: string, { may, pattern }: Said): RegExpExecArray[] =>
  may.test(text) ? matches(text, pattern) : [];

/** `原组长张某`: who is no longer; 裴中原 is a name. */
const former = /不再|免去|(?:^|[、将由为])原/;
/** `张某任市防汛指挥部副指挥长`: the body may stand before the role. */
function inBody(match: RegExpExecArray, text: string, known: ReadonlySet<string>): Named[] {
  if (former.test(match[1] as string)) return [];
  const role = match[3] as string;
  return ofBodies([...sharing(text, match, role, known), ...read(match, 1, role, text, known)], match[2]);
}

/** `组长由张某变更为李某`: only where the one before is a name too. */
function changed(match: RegExpExecArray, text: string, known: ReadonlySet<string>): Named[] {
  const before = (match[2] as string).split('、');
  const named = before.every((name) => isName(name) || (name.length < 4 && canBeName(name)));
  return named ? read(match, 3, match[1] as string, text, known) : [];
}

/** `张某任副主任兼办公室主任`: a role in the office beside the one in the group. */
const inOffice = (text: string, all: readonly Named[]): Named[] =>
  matches(text, besideOffice).flatMap(({ index, 1: role = '' }) => {
    const { name } = all.findLast(({ name: { end } }) => end <= index) ?? {};
    return all.filter((each) => each.name.start === name?.start).map((each) => ({ ...each, role }));
  });
const besideOffice = new RegExp(`(?<=[任为]${roleSource})兼(办公室(?:常务|执行)?副?主任)`, 'g');

const ofTeam = /组$|^(?:现场|前[线方沿]).*指挥部$/;

/** `宣传组组长由林某担任，副组长由石某担任；…`: a deputy is of the team whose leader the same clause names before. */
function withLeader(person: Named, all: readonly Named[], text: string): Named {
  if (person.group || !/^(?:副(?:组长|总?指挥长?)|成员|组员)$/.test(person.role)) return person;
  const leader = ({ role, group, name }: Named): boolean =>
    /^(?:组长|总?指挥长?)$/.test(role) &&
    ofTeam.test(group ?? '') &&
    name.start < person.name.start &&
    !/[。；]/.test(text.slice(name.start, person.name.start));
  const group = all.findLast(leader)?.group;
  return group ? { group, ...person } : person;
}

const withRole = new RegExp(`[任兼为由是]|^${roleSource}`);

/** `…，市委秘书长张某，副市长李某、王某为成员`: those between the commas before, who share the role, as deputies do; none where the words before are more than people. */
function sharing(text: string, match: RegExpExecArray, role: string, known: ReadonlySet<string>): Named[] {
  const found: Named[] = [];
  if (!/^(?:成员|委员|副)/.test(role)) return found;
  for (let end = match.index; text[end] === '，'; ) {
    const start =
      Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1)) + 1;
    const said = text.slice(start, end);
    const people = withRole.test(said.replace(/主任/g, '')) ? [] : listOf(said, start, known);
    const last = people.at(-1)?.name;
    if (last?.end !== end || (role.startsWith('副') && !isName(last.text))) break;
    found.unshift(...people.map((person) => ({ role, ...person })));
    end = start - 1;
  }
  return found;
}

/** `增补林川为市口岸工作领导小组成员`: of the body that the sentence names in full; nobody is a member of a department (`任市民族事务委员会主任`). */
function ofBodies(people: Named[], body?: string): Named[] {
  if (body && !isBody(body)) return [];
  const named = body && body.length > 6 && /^[省市县区州盟旗]/.test(body);
  return named ? people.map((each) => ({ ...each, group: body })) : people;
}

/** The people who stand right behind their roles; one role alone may be a subject (`组长张某主持会议`) unless a colon or a team's name stands before it. */
function placed(text: string, known: ReadonlySet<string>): Named[] {
  const found = occurrences(text, byPlace).flatMap((match) => {
    const people = /[兼担]任/.test(match[3] as string) ? [] : read(match, 3, match[2] as string, text, known);
    const team = match[1]?.startsWith('第') ? { group: match[1] } : {};
    return people.length > 0 ? [{ match, people: people.map((each) => ({ ...each, ...team })) }] : [];
  });
  const [, group, role = '', printed = ''] = found[0]?.match ?? [];
  const at = found[0]?.match.index ?? 0;
  const told =
    (at === 0 && beforeMembers.test(text.slice(found[0]?.match[0].length))) ||
    behindTeam.test(text.slice(0, at + 1)) ||
    (role.endsWith('主任') && behindSeat.test(text.slice(0, at))) ||
    (group && printed.endsWith('）'));
  return told || found.length > 1 ? found.flatMap(({ people }) => people) : [];
}

/** `组长张某，成员由市公安局、…组成` at the beginning of a line. */
const beforeMembers = /^[，；](?:成员|组员)(?:由|为|包括|单位)/;
/** `办公室设在市商务局，` before `办公室主任张某，副主任由…担任`. */
const behindSeat = /(?:设立?办公室|办公室设)[^；]{0,80}$/;
const behindTeam = /：$|^.{0,6}[\u4e00-\u9fff]{2,9}组。$/;

function read(match: RegExpExecArray, group: number, role: string, text: string, known: ReadonlySet<string>): Named[] {
  const printed = match[group] as string;
  const inside = printed.slice(founding.exec(printed)?.[0].length ?? 0);
  const start = text.indexOf(printed, match.index) + printed.length - inside.length;
  const pieces = inside.split('，');
  let at = start;
  const people = pieces.map((piece) => {
    at += piece.length + 1;
    return listOf(piece, at - piece.length - 1, known);
  });
  const end = people.findIndex((found) => found.length === 0);
  const all = people.slice(0, end < 0 ? people.length : Math.max(end, 1)).flat();
  const team = leads.test(role) ? teamBefore.exec(text.slice(Math.max(0, match.index - 28), match.index))?.[1] : null;
  const apart = match[0].includes('分别') && (group === 2 ? match[0].includes('分别由') : match[0].startsWith('，由'));
  const teams = apart ? teamsBefore(text.slice(0, match.index + (group === 1 ? 1 : 0))) : [];
  return all.map((person, i) => {
    const named = group === 2 || (match[0].startsWith('由') && !team?.endsWith('小组'));
    const own = teams.length === all.length ? teams[i] : team && named ? team : undefined;
    return { role: ownRole(role), ...person, ...(own && { group: own }) };
  });
}

/** The team whose 组长 the sentence names, the 现场指挥部 whose 指挥长; 领导小组 and 工作组 are told by what is around them. */
const teamBefore =
  /(?:^|[，；。：、\s])([\u4e00-\u9fff]{2,9}(?<!领导小|工作小|领导|工作)组|(?:现场|前线|前方|前沿)(?:应急|救援|处置|联合)*指挥部)(?:（[^（）]{1,16}）)?[（。]?$/;
const leads = /(?:组长|指挥长?)$/;

/** `内设综合组、宣传组，组长分别由…担任`: the teams that each get one of those named. */
function teamsBefore(text: string): string[] {
  const said = text.endsWith('，') ? listOfTeams.exec(text.slice(-80))?.[1] : undefined;
  return said ? said.split('、') : [];
}
const listOfTeams =
  /^(?:.*(?:内设|下设|分设|设立|设置|成立|组建|分为|：|，|。))?((?:[\u4e00-\u9fff]{2,8}组、){1,9}[\u4e00-\u9fff]{2,8}组)(?:等?[\d一二三四五六七八九十]{1,2}个(?:专项|工作)*小?组)?，$/;

/** `市安委会成立以副市长张某为组长的…`, `市公安局成立局党委委员张某任组长…`: what comes before the person. */
const founding = /^.{0,40}(?:成立|组建|建立|设立)了?(?:以|由)?/;

/** `市财政、水务、交通等部门主要领导`: departments called by what they do, though 水 is a surname. */
const ofDepartments = /等(?:有关|相关|市直)?(?:部门|单位|委办局)[^、]{0,12}$/;

/** What counts as a bare name in a list: among three and more others also one of an unknown surname. */
function mayBe(items: readonly Piece[]): (text: string) => boolean {
  const unknown = items.filter(({ text }) => !isName(text));
  return unknown.length === 1 && items.length > 3
    ? (text) => isName(text) || (text.length < 4 && canBeName(text))
    : isName;
}

/** `市委常委、副市长张某，市水利局局长李某和王某` item by item; a post without a name belongs to the next. */
function listOf(text: string, start: number, known: ReadonlySet<string>): Person[] {
  const people: Person[] = [];
  let pending: number | null = null;
  const items = itemsOf(text, start);
  const isAny = text.length > 10 && ofDepartments.test(text) ? () => false : mayBe(items);
  const ofUnits = items.length > 1 && items.every((item) => unitThenName(item, true));
  for (const item of items) {
    const bare = item.text.replace(/等?(?:同志)?$/, '');
    const piece = { text: bare, start: item.start, end: item.start + bare.length };
    const person =
      isAny(bare) || known.has(bare) || isSpelt(bare)
        ? { name: piece, title: null }
        : (bracketed(piece, (name) => isAny(name) || known.has(name)) ??
          postThenName(piece, known) ??
          nameThenPost(piece) ??
          unitThenName(piece, ofUnits) ??
          nameInPost(piece));
    if (person) people.push(withTitleFrom(person, pending, { text, start, end: start + text.length }));
    pending = person || bare.length < 2 ? null : (pending ?? item.start);
  }
  return people;
}

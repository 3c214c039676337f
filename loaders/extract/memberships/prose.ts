/** Members named in running text: `由副市长张某任组长`, `办公室主任由市水利局局长李某兼任`, `王某和赵某同志兼任办公室主任`. */
import { matches } from '../../matches.js';
import { isBody } from './groups.js';
import { nameInPost, nameThenPost, unitThenName } from './name-first.js';
import { canBeName, groupSource, isName, isSpelt, ownRole, roleEnd, roleSource, roleStart } from './people.js';
import { bracketed, type Person, postThenName, withTitleFrom } from './persons.js';
import { itemsOf, type Piece } from './pieces.js';

/** A person with the role that the sentence gives. */
export interface Named extends Person {
  role: string;
  /** The group that the sentence names in front of the role: `工程建设组组长由…`. */
  group?: string;
}

/** One or several, parted by commas: `副主任由市教育局副局长马某，市财政局副局长何某兼任`, `成员由市财政局副局长何某、市监察局副局长马某组成`. */
const byRole = new RegExp(
  `(${roleSource})(?:一职)?(?:分别)?由([^，。；：]{2,60}?(?:，[^，。；：由]{4,40}?){0,12})(?:等?同志)?(?:兼任|担任|兼|组成(?!员))`,
  'g',
);
/** `总召集人为副市长马某`, `成员包括…`. */
const byCopula = new RegExp(
  `(${roleSource})(?:[一二两三四五六七八九十\\d]{1,2}[名位人]，?)?(?:分别)?(?:(?:调整|变更|改)?为|是|包括|有|增加|增补|新增)([^，。；：]{2,200}?)(?=[，。；]|$)`,
  'g',
);
/** `张某担任组委会主席`: the body between the verb and the role, the one that the text speaks of. */
const ofBody =
  '(?:[^，。；：任兼再、]{0,8}(?:组委会|执委会|筹委会|领导小组|指挥部)|[^，。；：任兼再、]{2,20}(?:委员会|联席会议|专班|小组))';
/** Where such a clause begins: with its number, behind a mark or 由, behind a role in a list (`…为组长、李某为副组长`). */
const clauseBegins =
  '(?:^(?:\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）)?|[，。；：由]|(?<=[任为](?:第一|常务|执行)?副?(?:组长|总指挥|指挥长|召集人))、)';
/** `由副市长张某任组长`, `以副市长张某为组长、市政府副秘书长李某为副组长的…`. */
const byPerson = new RegExp(
  `${clauseBegins}(?:由|明确|确定|同意|增补|增加|新增|补充|任命|指定)?([^，。；：由]{2,60}?)(?:等?同志|等)?(?:接替[\\u3400-\\u9fff·]{2,12}?(?:同志)?)?(?:分别|共同)?(?<!不再)(?:兼任|担任|兼|任|作?为)(${ofBody})?(${roleSource})`,
  'g',
);

/** `办公室设在市水利局，主任林川（兼）`. */
const byBracket = new RegExp(
  `(?:^|[，。；])(${roleSource})([\\u3400-\\u9fff·]{2,12}（兼任?）)(?=[，。；]|、${roleSource}|$)`,
  'g',
);

/** `总指挥由张某调整为李某`, `副主任张某同志调整为李某同志`: who is no longer and who is. */
const byChange = new RegExp(
  `(${roleSource})由?([\\u3400-\\u9fff·、]{2,24}?)(?:同志)?(?:调整|变更|更换|改)为([^，。；：]{2,60}?)(?=[，。；]|$)`,
  'g',
);

/** `张某不再担任主任，由市水利局局长李某接任`: who takes over what the clause before said. */
const byHandover = new RegExp(
  `不再(?:担任|兼任)(?:[^，。；：]{2,40}?${groupSource}的?)?(${roleSource})(?:职务|一职)?，(?:其职务)?由([^，。；：]{2,40}?)(?:同志)?(?:接任|接替|继任|担任|兼任)`,
  'g',
);

/** `组长张某，副组长李某、市水利局局长王某`: a role right before its people, nothing between; the group may stand before the first. */
const byPlace = new RegExp(
  `(?:^|[，。；：]|(?<=）)、)([^，。；：（）由]{2,40}${groupSource}|第[一二三四五六七八九十\\d]{1,2}(?:工作|督导|督查|检查)?组)?(${roleSource})(?![由为是有调变改设负]|包括|分别)([\\u3400-\\u9fff][^，。；：]{1,80}?)(?=[，。；]|(?<=）)、${roleSource}|$)`,
  'g',
);

/** What each pattern needs, told by single characters. */
const mayPlace = /(?:组长|指挥长?|召集人|主任|委员)[\u3400-\u9fff]{2}/;
const mayCopula = new RegExp(
  `${roleEnd}(?:[^，。；]{1,2}[名位人]，?)?(?:分别)?(?:(?:调整|变更|改)?为|是|包括|有|增加|增补|新增)`,
);
const mayChange = /(?:调整|变更|更换|改)为/;
const mayRole = new RegExp(`${roleEnd}(?:一职)?(?:分别)?由`);
/** `原组长张某`: who is no longer; 裴中原 is a name. */
const former = /不再|免去|(?:^|[、将由为])原/;
const mayPerson = new RegExp(`[任兼为](?:${ofBody})?${roleStart}`);

/** The people whom a sentence gives a role. Posts without a name give none. `known` are names that the document has already printed. */
export function personsInProse(text: string, known: ReadonlySet<string> = new Set()): Named[] {
  if (!/[任兼为是增]|包括/.test(text)) return placed(text, known);
  const found: Named[] = [];
  const met = new Set(known);
  const take = (people: readonly Named[]) => {
    for (const person of people) met.add(person.name.text);
    found.push(...people);
  };
  for (const match of mayCopula.test(text) ? matches(text, byCopula) : [])
    take(read(match, 2, match[1] as string, text, met));
  for (const match of mayRole.test(text) ? matches(text, byRole) : [])
    take(read(match, 2, match[1] as string, text, met));
  for (const match of mayPerson.test(text) ? matches(text, byPerson) : [])
    if (!former.test(match[1] as string)) {
      const role = match[3] as string;
      take(ofBodies([...sharing(text, match, role, met), ...read(match, 1, role, text, met)], match[2]));
    }
  for (const match of mayChange.test(text) ? matches(text, byChange) : [])
    if ((match[2] as string).split('、').every((name) => isName(name) || (name.length < 4 && canBeName(name))))
      take(read(match, 3, match[1] as string, text, met));
  for (const match of text.includes('不再') ? matches(text, byHandover) : [])
    take(read(match, 2, match[1] as string, text, met));
  for (const match of text.includes('（兼') ? matches(text, byBracket) : [])
    take(read(match, 2, match[1] as string, text, met));
  take(placed(text, met));
  const once = found.filter(({ name }, i) => found.findIndex((other) => other.name.start === name.start) === i);
  if (text.includes('兼办公室')) once.push(...inOffice(text, once));
  return once.some(({ group }) => group?.endsWith('组')) ? once.map((person) => withLeader(person, once, text)) : once;
}

/** `张某任副主任兼办公室主任`: a role in the office beside the one in the group. */
const inOffice = (text: string, all: readonly Named[]): Named[] =>
  matches(text, besideOffice).flatMap(({ index, 1: role = '' }) => {
    const { name } = all.findLast(({ name: { end } }) => end <= index) ?? {};
    return all.filter((each) => each.name.start === name?.start).map((each) => ({ ...each, role }));
  });
const besideOffice = new RegExp(`(?<=[任为]${roleSource})兼(办公室(?:常务|执行)?副?主任)`, 'g');

/** `宣传组组长由林某担任，副组长由石某担任；…`: a deputy is of the team whose leader the same clause names before. */
function withLeader(person: Named, all: readonly Named[], text: string): Named {
  if (person.group || !/^(?:副组长|成员|组员)$/.test(person.role)) return person;
  const leads = ({ role, group, name }: Named): boolean =>
    role === '组长' &&
    group?.endsWith('组') === true &&
    name.start < person.name.start &&
    !/[。；]/.test(text.slice(name.start, person.name.start));
  const group = all.find(leads)?.group;
  return group ? { group, ...person } : person;
}

const withRole = new RegExp(`[任兼为由是]|^${roleSource}`);

/** `…，市委秘书长张某，副市长李某、王某为成员`: those between the commas before, who share the role; none where the words before are more than people. */
function sharing(text: string, match: RegExpExecArray, role: string, known: ReadonlySet<string>): Named[] {
  const found: Named[] = [];
  if (role !== '成员') return found;
  for (let end = match.index; text[end] === '，'; ) {
    const start =
      Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1)) + 1;
    const said = text.slice(start, end);
    const people = withRole.test(said.replace(/主任/g, '')) ? [] : listOf(said, start, known);
    if (people.length === 0 || people.at(-1)?.name.end !== end) break;
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
  const found = (mayPlace.test(text) ? matches(text, byPlace) : []).flatMap((match) => {
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
  const team = role.endsWith('组长')
    ? teamBefore.exec(text.slice(Math.max(0, match.index - 28), match.index))?.[1]
    : null;
  const apart = match[0].includes('分别') && (group === 2 ? match[0].includes('分别由') : match[0].startsWith('，由'));
  const teams = apart ? teamsBefore(text.slice(0, match.index + (group === 1 ? 1 : 0))) : [];
  return all.map((person, i) => {
    const named = group === 2 || (match[0].startsWith('由') && !team?.endsWith('小组'));
    const own = teams.length === all.length ? teams[i] : team && named ? team : undefined;
    return { role: ownRole(role), ...person, ...(own && { group: own }) };
  });
}

/** The team whose 组长 the sentence names; 领导小组 and 工作组 are told by what is around them. */
const teamBefore =
  /(?:^|[，；。：、\s])([\u4e00-\u9fff]{2,9}(?<!领导小|工作小|领导|工作)组)(?:（[^（）]{1,16}）)?[（。]?$/;

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
const ofUnits = /等(?:有关|相关|市直)?(?:部门|单位|委办局)[^、]{0,12}$/;

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
  const isAny = text.length > 10 && ofUnits.test(text) ? () => false : mayBe(items);
  for (const item of items) {
    const bare = item.text.replace(/等?(?:同志)?$/, '');
    const piece = { text: bare, start: item.start, end: item.start + bare.length };
    const person =
      isAny(bare) || known.has(bare) || isSpelt(bare)
        ? { name: piece, title: null }
        : (bracketed(piece, isAny) ??
          postThenName(piece, known) ??
          nameThenPost(piece) ??
          unitThenName(piece) ??
          nameInPost(piece));
    if (person) people.push(withTitleFrom(person, pending, { text, start, end: start + text.length }));
    pending = person || bare.length < 2 ? null : (pending ?? item.start);
  }
  return people;
}

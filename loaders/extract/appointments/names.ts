/** The people at the start of a clause of appointment: `张某、李某同志`, `买买提·某某`. */
import { canBeName, isName, isSpelling, nameLength } from '../memberships/people.js';
import { modeOf } from './leads.js';
import { words } from './words.js';

/** A name with its place in the clause. */
export interface Named {
  name: string;
  start: number;
  end: number;
}

/** The names, and where what is said of them starts. */
export interface People {
  names: Named[];
  end: number;
}

const follows = new RegExp(`^(?:${words('behindName')})`);
const between = /^(?:同志)?[、和]/;
const after =
  /^(?:等(?:[一二三四五六七八九十]{1,2}(?=[名位人])|\d*)(?:名|位|人)?|[\d两二三四五六七八九十]{1,2}[名位]?(?=同志))?(?:同志)?(?:等)?/;
/** `（女）`, `（女，满族）`, `（正处级）`: what a bracket says of the person. */
const aside = /^（[^（）]{1,20}）/;
const dotted =
  /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}?)+(?=（|、|同志|等|的|为|任|兼|不再|挂|担任|辞去|退休|试用期|提前|调任|转任|原任|免去|自治[州县旗区])/;

/** How names are told from what follows. */
export interface NameReading {
  /** True where names without a known surname count if the next word shows that they are names: decisions print rare ones, and OCR drops surnames. */
  loose: boolean;
  /** Names of the place that the document speaks for: a post printed right behind a name starts with one (`林川安澜市水利局局长`). */
  seats: readonly string[];
  /** Names that the document has already decided of: a post may stand right behind them. */
  known?: ReadonlySet<string>;
}

/** Reads names from `start` on; null where none stands there. */
export function readPeople(text: string, start: number, reading: NameReading): People | null {
  const names: Named[] = [];
  let at = start;
  for (;;) {
    const length = lengthOfName(text.slice(at, at + 24), reading, names.length > 0);
    if (!length) break;
    names.push({ name: text.slice(at, at + length), start: at, end: at + length });
    at += length;
    at += aside.exec(text.slice(at, at + 22))?.[0].length ?? 0;
    const separator = between.exec(text.slice(at, at + 3))?.[0].length ?? 0;
    if (!separator || !lengthOfName(text.slice(at + separator, at + separator + 24), reading, true)) break;
    at += separator;
  }
  if (names.length === 0) return null;
  at += after.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  return { names, end: at + (aside.exec(text.slice(at, at + 22))?.[0].length ?? 0) };
}

/** `further` behind a name and 、, where a name with an unknown surname may stand right before a unit of the level. */
function lengthOfName(text: string, reading: NameReading, further: boolean): number {
  const { loose, seats, known } = reading;
  const dots = lengthWithDots(text, seats);
  if (dots) return dots;
  if (beginsNoName(text, seats)) return 0;
  return (
    lengthBeforePlace(text, seats) ||
    lengthBeforeSign(text, isName) ||
    (loose && lengthBeforeSign(text, canBeName)) ||
    firstOf(
      [3, 2, 4],
      (length) => isName(text.slice(0, length)) && text[length - 1] !== '的' && isSeat(text, length, seats),
    ) ||
    (loose && looseLength(text, seats, further)) ||
    firstOf([4, 3, 2], (length) => known?.has(text.slice(0, length)) ?? false) ||
    nameLength(text)
  );
}

/** The first length of which something holds; 0 without one. */
const firstOf = (lengths: readonly number[], holds: (length: number) => boolean): number => lengths.find(holds) ?? 0;

/** One of the places that the document speaks for stands at an offset. */
const isSeat = (text: string, at: number, seats: readonly string[]): boolean =>
  seats.some((seat) => text.startsWith(seat, at));

/** `买买提·某某`, before a word that shows a name or before the place of a post. */
function lengthWithDots(text: string, seats: readonly string[]): number {
  const dots = dotted.exec(text);
  if (dots) return dots[0].length;
  if (!text.includes('·')) return 0;
  const named = seats.map((seat) => text.indexOf(seat)).filter((at) => at > 2 && isName(text.slice(0, at)));
  return named.length > 0 ? Math.min(...named) : 0;
}

/** A place, a word of decisions, 原 or 任 before a post. */
const beginsNoName = (text: string, seats: readonly string[]): boolean =>
  startsWithSeat(text, seats) ||
  notName.test(text) ||
  takesSeat.test(text) ||
  (/^[原任]/.test(text) && isSeat(text, 1, seats));

/** A name right before a place by its whole name. */
function lengthBeforePlace(text: string, seats: readonly string[]): number {
  const whole = firstOf([3, 2], (length) => isName(text.slice(0, length)) && startsWithSeat(text.slice(length), seats));
  return verbAtEnd.test(text.slice(0, whole)) ? 0 : whole;
}

/** A name before a word or sign that shows one. */
const lengthBeforeSign = (text: string, accept: (name: string) => boolean): number =>
  firstOf([3, 2, 4], (length) => {
    const name = text.slice(0, length);
    const rest = text.slice(length);
    if (name.length < length || !accept(name) || !follows.test(rest)) return false;
    return !(verbAtEnd.test(name) && !endsInWei(name, rest)) && !(name.endsWith('因') && why.test(rest));
  });

/** A name without a known surname, or one spelled by sound, before the place or the unit of a post. */
function looseLength(text: string, seats: readonly string[], further: boolean): number {
  const isBeforePost = (length: number) => levelPost.test(text.slice(length));
  const sounds = (length: number) => isSpelling(text.slice(0, length));
  return (
    firstOf([4], (length) => isSeat(text, length, seats) && canBeName(text.slice(0, length))) ||
    firstOf(
      [3, 2],
      (length) =>
        (further ? canBeName : isName)(text.slice(0, length)) &&
        isBeforePost(length) &&
        !text.startsWith('地区', length - 1),
    ) ||
    firstOf([5, 6, 7], (length) => sounds(length) && isSeat(text, length, seats)) ||
    firstOf([5, 6, 4, 3, 7], (length) => sounds(length) && isBeforePost(length)) ||
    (spelling.test(text)
      ? firstOf([5, 6, 7], (length) => canBeName(text.slice(0, length)) && follows.test(text.slice(length)))
      : 0)
  );
}

/** `张某因任职年龄到限辞去…`: what follows 因. */
const why = /^(?:工作|年龄|任职|身体|健康|个人|到龄|退休)/;

/** `贾大为、林川的…`, `林为辞去…`: the verb would have a post behind it, so the last character is the name's. */
const endsInWei = (name: string, rest: string): boolean =>
  name.endsWith('为') &&
  (/^(?:同志|辞去|不再)/.test(rest) || rest.startsWith('的') || (name.length === 3 && /^(?:、|（[男女])/.test(rest)));

/** A unit of the level or a county's court, in front of a post: `免去林小川县水务局副局长职务`, `吴秀兰凤滩县人民检察院检察长`. */
const levelPost = new RegExp(`^(?:${words('seated')})`);

/** Five characters and more before a word that shows a name: 斯琴毕力格为…. */
const spelling = /^[\u3400-\u9fff]{5,7}(?:、|同志|为|任|的|免去|不再|（[^（）]{1,10}）)/;

/** What stands behind a name, not in it. */
const verbAtEnd = /[任免的为挂兼聘等]$/;

/** A place by its whole name: no name of a person begins with one. */
const seatEnd = /..[省市县区州盟旗]$/;

/** `太原市财政局局长`, `任丘市财政局局长` behind a name: the 原 inside is no 原 of what somebody was, the 任 no verb. */
export const startsWithSeat = (rest: string, seats: readonly string[]): boolean =>
  seats.some((seat) => seatEnd.test(seat) && rest.startsWith(seat));

/** Words of decisions that are made like names. */
/** `任盟行署副秘书长`: a verb and a unit of the level, nobody called 任盟. */
const takesSeat = /^任[省市县区州盟旗](?!长)[\u4e00-\u9fff]{2,20}[长任员记席师]/;
const notName = new RegExp(`^(?:${words('notNames')})`);

/** Names in the title (`关于孙某某等同志任免职的通知`), to mend those that the body prints without their surname. */
export function namesInTitle(title: string): string[] {
  const said =
    /关于(?:公布|印发)?(?:任命|免去|聘任)?([^等的]{2,40}?)(?:等)?\d*(?:名)?(?:同志|试用期|职务|任|免|挂职|兼)/.exec(
      title,
    )?.[1] ?? '';
  return said.split(/[、和]/).filter((name) => isName(name));
}

/** The name meant: as printed, or the one of the title that it lost the surname of. */
export function mended(name: string, titled: readonly string[]): string {
  if (isName(name)) return name;
  return titled.find((full) => full.length === name.length + 1 && full.endsWith(name)) ?? name;
}

/** `张某：任市统计局局长，免去…`: the people of whom the sentence speaks whose words before the colon start at `start`; none where those are others. */
export function spokenOf(lead: string, start: number): Named[] {
  const people = modeOf(lead) ? null : readPeople(lead, 0, { loose: false, seats: [] });
  const whole = people?.end === lead.length && people.names.every(({ name }) => isName(name));
  return whole ? people.names.map((each) => ({ ...each, start: each.start + start, end: each.end + start })) : [];
}

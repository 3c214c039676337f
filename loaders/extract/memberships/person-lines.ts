/** One line of a roster → the people on it with their titles. */

import { nameThenPost, remarkThenPost, splitThenPost, unitPostAndName, unitThenName } from './name-first.js';
import { canBeName, isName, isPost, isSurnamed, isUnit } from './people.js';
import { bracketed, heldInBracket, listed, nameOr, type Person, postThenName, withPost } from './persons.js';
import { closing, itemsOf, type Piece, pieces, type RosterLine } from './pieces.js';

/**
 * The people on a line from `from` on. `strong` is true where a role label or the roster around it shows that people stand here: then a name with
 * an unknown surname counts if a title follows.
 */
export function personsOn(
  line: RosterLine,
  from: number,
  strong: boolean,
  to = line.text.length,
  known: ReadonlySet<string> = noNames,
): Person[] {
  const parts = pieces(line, from, to);
  const byUnit =
    strong &&
    parts.length > 1 &&
    parts.every((part) => unitThenName(part, true)) &&
    parts.some((part) => unitThenName(part));
  const reading = { line, to, parts, strong, known, byUnit };
  const people: Person[] = [];
  for (let at = 0; at < parts.length; ) {
    const [found, taken] = personsAt(reading, at);
    people.push(...found);
    at += taken;
  }
  return people;
}

/** A line in pieces, and how its people are told. */
interface LineReading {
  line: RosterLine;
  to: number;
  parts: readonly Piece[];
  strong: boolean;
  known: ReadonlySet<string>;
  /** True where every piece is a unit with a name behind it. */
  byUnit: boolean;
}

/** The people that a piece names, alone or with those behind it, and how many pieces that takes. */
function personsAt(reading: LineReading, at: number): [people: Person[], taken: number] {
  const { parts, strong, known } = reading;
  const part = parts[at] as Piece;
  const next = parts[at + 1];
  const many = listed(part, known, strong);
  if (many) return [many, 1];
  const around = strong ? unitPostAndName(part, next, parts[at + 2]) : null;
  if (around) return [[around], 3];
  const split = strong && next ? splitThenPost(part, next) : null;
  if (split) return [[split], 2];
  const behind = next && isTitleOfNext(reading, at) ? bracketed(next, isName) : null;
  const before = behind && strong ? namesBefore(part) : [];
  if (behind && before.length > 0) {
    const start = (before.at(-1) as Person).name.end + 1;
    const title = { text: part.text.slice(start - part.start), start, end: part.end };
    return [[...before, { ...behind, title }], 2];
  }
  return behind ? [[{ ...behind, title: part }], 2] : personAlone(reading, at);
}

/** `林川、县水利局局长` before `石磊`: who stands in front of the title of the next. */
function namesBefore({ text, start }: Piece): Person[] {
  const items = itemsOf(text, start);
  const first = items.findIndex((item) => !isName(item.text));
  return items.slice(0, Math.max(first, 0)).map((name) => ({ name, title: null }));
}

/** `市水利局局长` before a name that does not begin a person of its own. */
function isTitleOfNext({ parts, strong }: LineReading, at: number): boolean {
  const { text } = parts[at] as Piece;
  const next = parts[at + 1]?.text ?? '';
  const isTitle = isPost(text) || (strong && isUnit(text) && !/[由设负]|任/.test(text + next));
  return isTitle && !startsPerson(parts, at + 1);
}

/** A piece that holds a person, with the title in the pieces behind it. */
function personAlone(reading: LineReading, at: number): [people: Person[], taken: number] {
  const { line, to, parts, strong, known, byUnit } = reading;
  const part = parts[at] as Piece;
  const next = parts[at + 1];
  const shown = next && strong && titled(next, line.text.slice(next.start, to));
  const accept = shown || (strong && part.text.endsWith('（兼）')) ? spacedOr(isSpaced(line, part)) : nameOr(known);
  const person = bracketed(part, accept);
  if (person?.title) return [[person], 1];
  if (person) {
    const end = titleEnd(line.text, parts, at + 1);
    const title = end > at + 1 ? between(line.text, parts[at + 1] as Piece, parts[end - 1] as Piece) : null;
    return [[{ ...person, ...(title && { title }) }], end - at];
  }
  const told = strong
    ? (postThenName(part) ?? withPost(part) ?? heldInBracket(part) ?? (byUnit ? unitThenName(part, true) : null))
    : null;
  const read = remarkThenPost(part) ?? nameThenPost(part) ?? told;
  return [read ? [read] : [], 1];
}

const noNames: ReadonlySet<string> = new Set();
/** What may be a name where the line shows that one stands there. */
const spacedOr = (spaced: boolean) => (text: string) => (spaced && isSurnamed(text)) || canBeName(text);

/** `徐 镇`: two characters set apart as names are. */
const isSpaced = ({ gaps }: RosterLine, { text, start }: Piece): boolean => text.length === 2 && gaps.has(start + 1);

/** A title follows: the next piece is one, or all that is left on the line is one that a blank breaks. */
const titled = (next: Piece, rest: string): boolean =>
  isPost(next.text.replace(/职务$/, '')) || isUnit(next.text) || (next.text.length > 3 && isPost(rest));

/** True where the name is followed by its own title: `副市长 张三 局长 …` reads name before title. */
function startsPerson(parts: readonly Piece[], at: number): boolean {
  const next = parts[at + 1];
  return next !== undefined && isPost(next.text) && !(parts[at + 2] && isName((parts[at + 2] as Piece).text));
}

/** Index after the pieces that make up a title: everything up to the next person or a semicolon. */
function titleEnd(text: string, parts: readonly Piece[], from: number): number {
  let end = from;
  while (end < parts.length) {
    const part = parts[end] as Piece;
    if (
      text[part.start - 1] === '；' ||
      (!isPost(part.text) && (text[part.start - 1] === '，' || part.text.length > 5) && postThenName(part)) ||
      bracketed(part, isName) ||
      remarkThenPost(part) ||
      (end > from && isPost((parts[end - 1] as Piece).text) && parts[end + 1] && canBeName(part.text))
    )
      break;
    if (
      /\d{5}|电话|：|^[^\u4e00-\u9fff]*$|^(?:负责|主持|分管|协助|协管|具体|统筹|牵头|联系|(?:成员|组员)(?:由|为|单位|包括))/.test(
        part.text.replace(phone, '').replace(/\d{5}部队/, ''),
      )
    )
      break;
    end++;
  }
  return end;
}

/** `市长（电话：2626001）` */
const phone = /（(?:联系|办公)?(?:电话|手机)?[：:]?[\d、—-]{7,}）$/;

/** The title from `first` to `last`, without what a bracket says of the person; one that stands in a bracket of its own without that. */
function between(text: string, first: Piece, last: Piece): Piece {
  const bare = text
    .slice(first.start, last.end)
    .replace(phone, '')
    .replace(
      /^（(?:女|男|女，[\u4e00-\u9fff]{1,4}族|[\u4e00-\u9fff]{1,4}族)）(?=.)|（(?:兼|女|男|女，[\u4e00-\u9fff]{1,4}族|[\u4e00-\u9fff]{1,4}族)）$/g,
      '',
    );
  const inside = bare.startsWith('（') && closing(bare, 0) === bare.length - 1;
  return { text: inside ? bare.slice(1, -1) : bare, start: first.start, end: last.end };
}

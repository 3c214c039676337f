/** One line of a roster → the people on it with their titles. */

import { nameThenPost, postAroundName, remarkThenPost, splitThenPost, unitThenName } from './name-first.js';
import { canBeName, isName, isPost, isShortSpelling, isSpelling, isSurname, isSurnamed, isUnit } from './people.js';
import { closing, itemsOf, type Piece, pieces, type RosterLine } from './pieces.js';

/** A person with what is printed of the title. */
export interface Person {
  name: Piece;
  title: Piece | null;
}

const remark =
  /^(?:兼|兼任|女|男|挂职|主持工作|常务|召集人|排名不分先后|按姓氏笔画为序|[\u4e00-\u9fff]{1,4}族|正[处科厅]级|副[处科厅]级)$/;

/** What a bracket says of the person before it says the post: `（女，市财政局局长）`. */
const aside = /^(?:(?:女|男|[\u4e00-\u9fff]{1,4}族)[，、])+/;

/** A name with what a bracket behind it says: `张三（市财政局局长）`, `张三（兼）`. */
export function bracketed(piece: Piece, accept: (name: string) => boolean): Person | null {
  const open = piece.text.indexOf('（');
  const name = open < 0 ? piece.text : piece.text.slice(0, open);
  if (
    open === 0 ||
    !accept(name.replace(/同志$/, '')) ||
    (open > 0 && closing(piece.text, open) !== piece.text.length - 1)
  )
    return null;
  const bare = name.replace(/同志$/, '');
  const bracket = open < 0 ? '' : piece.text.slice(open + 1, -1);
  const held = bracket.replace(/[，、]兼$/, '');
  const inside = held.slice(aside.exec(held)?.[0].length ?? 0);
  const at = piece.start + piece.text.length - 1 - (bracket.length - held.length) - inside.length;
  const title =
    inside && !remark.test(inside) && (isPost(inside) || isUnit(inside))
      ? { text: inside, start: at, end: at + inside.length }
      : null;
  return { name: { text: bare, start: piece.start, end: piece.start + bare.length }, title };
}

/** Three characters that are neither words of office nor a name with a surname on the list. */
const unusual = (name: string): boolean =>
  canBeName(name) && !/[负责主要分管等或的同志市县区局委办厅部人员科组]/.test(name);

/** 参谋|长何勇, 总工|程师: the first sign belongs to the post. */
const postGoesOn = (name: string): boolean => /^[长任记员席师]/.test(name) && isName(name.slice(1));
const cutsPost = (name: string, post: string): boolean => name === '程师' && post.endsWith('工');

/** `总工程师罡风`, `副旗长宝音`: names of two characters without a surname of the list, right behind a post that is whole. */
const bareName = (text: string, name: string, post: string): boolean =>
  (isShortSpelling(name) || (/工程师$/.test(post) && canBeName(name))) && !isPost(text) && !isUnit(text);

/** `副市长张某`, `局长赛音别克`: the post stands before the name. */
export function postThenName(piece: Piece, known: ReadonlySet<string> = new Set()): Person | null {
  const text = piece.text.replace(/（[^（）]*）$/, '').replace(/同志$/, '');
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length);
    const post = text.slice(0, -length);
    if (
      !(
        isName(name) ||
        known.has(name) ||
        (length > 2 && unusual(name) && !postGoesOn(name) && (length === 3 || isSurname(name[0]))) ||
        (length === 2 && bareName(text, name, post))
      ) ||
      !isPost(post) ||
      cutsPost(name, post)
    )
      continue;
    const cut = piece.start + post.length;
    return { name: { text: name, start: cut, end: cut + length }, title: { text: post, start: piece.start, end: cut } };
  }
  for (const length of [8, 7, 6, 5, 4]) {
    const [post, name] = [text.slice(0, -length), text.slice(-length)];
    if (!/[长任记员席理]$/.test(post) || !isSpelling(name) || !isPost(post)) continue;
    const cut = piece.start + post.length;
    return { name: { text: name, start: cut, end: cut + length }, title: { text: post, start: piece.start, end: cut } };
  }
  const dots = /^(.*[长任记员席理])([\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,16})$/.exec(text);
  if (!dots?.[1] || !dots[2] || !isName(dots[2])) return null;
  const cut = piece.start + dots[1].length;
  return {
    name: { text: dots[2], start: cut, end: cut + dots[2].length },
    title: { text: dots[1], start: piece.start, end: cut },
  };
}

/** `敖日格勒（市财政局局长）`: a name of any kind that a post in brackets proves. */
function withPost(piece: Piece): Person | null {
  const person = piece.text.endsWith('）') ? bracketed(piece, canBeName) : null;
  return person?.title ? person : null;
}

/** The people of an enumeration, if every item is one; null otherwise. A post without a name belongs to the next: `市委常委、副市长马某`. */
function listed(piece: Piece, known: ReadonlySet<string>, strong: boolean): Person[] | null {
  if (!/[、和及]/.test(piece.text) || nameThenPost(piece)) return null;
  const items = itemsOf(piece.text.replace(/）等(?:同志)?$/, '）'), piece.start);
  const last = items.at(-1);
  if (!last || (items.length === 1 && (isName(piece.text) || isSpelling(piece.text)))) return null;
  const byUnit = items.length > 1 && items.every((item) => unitThenName(item, strong) !== null);
  // `城河区委副书记、区长马某`: where the last name follows its post, the first post does not follow a name.
  const namesLast = postThenName(last, known) !== null;
  const people: Person[] = [];
  let pending: number | null = null;
  for (const item of items) {
    const person =
      bracketed(item, nameOr(known)) ??
      withPost(item) ??
      postThenName(item, known) ??
      (namesLast ? null : nameThenPost(item)) ??
      (byUnit ? unitThenName(item, strong) : null);
    if (!person && pending === null && /^(?:各|有关|相关)/.test(item.text)) continue;
    if (!person && !isPost(item.text) && !isUnit(item.text)) return null;
    if (person) people.push(withTitleFrom(person, pending, piece));
    pending = person ? null : (pending ?? item.start);
  }
  const rest = pending === null ? '' : piece.text.slice(pending - piece.start);
  return people.length > 0 && (pending === null || nobody.test(rest)) ? people : null;
}

/** `…、县水利局分管负责人` at the end of a list of people: posts whose holders are not named. */
const nobody = /^(?:[^、]{2,24}(?:负责人|负责同志|分管领导)(?:、|$))+$/;

/** The title with the posts before it, from `start` of the text on. */
export function withTitleFrom(person: Person, start: number | null, { text, start: origin }: Piece): Person {
  const { title, name } = person;
  if (start === null || !title || title.end > name.start) return person;
  return { name, title: { text: text.slice(start - origin, title.end - origin), start, end: title.end } };
}

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
  const people: Person[] = [];
  const parts = pieces(line, from, to);
  const byUnit =
    strong &&
    parts.length > 1 &&
    parts.every((part) => unitThenName(part, true)) &&
    parts.some((part) => unitThenName(part));
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Piece;
    const next = parts[i + 1];
    const many = listed(part, known, strong);
    const split = strong && next && !many ? splitThenPost(part, next) : null;
    const around = strong ? postAroundName(part, next, parts[i + 2]) : null;
    if (many) people.push(...many);
    else if (around) {
      people.push(around);
      i += 2;
    } else if (split) {
      people.push(split);
      i++;
    } else if (
      next &&
      (isPost(part.text) || (strong && isUnit(part.text) && !/[由设负]|任/.test(part.text + next.text))) &&
      bracketed(next, isName) &&
      !startsPerson(parts, i + 1)
    ) {
      people.push({ ...(bracketed(next, isName) as Person), title: part });
      i++;
    } else {
      const shown = next && strong && titled(next, line.text.slice(next.start, to));
      const accept = shown || (strong && part.text.endsWith('（兼）')) ? spacedOr(isSpaced(line, part)) : nameOr(known);
      const person = bracketed(part, accept);
      if (person && !person.title) {
        const end = titleEnd(line.text, parts, i + 1);
        if (end > i + 1) person.title = between(line.text, parts[i + 1] as Piece, parts[end - 1] as Piece);
        i = end - 1;
      }
      const read =
        person ??
        remarkThenPost(part) ??
        nameThenPost(part) ??
        (strong ? (postThenName(part) ?? withPost(part) ?? (byUnit ? unitThenName(part, true) : null)) : null);
      if (read) people.push(read);
    }
  }
  return people;
}

const noNames: ReadonlySet<string> = new Set();
const nameOr = (known: ReadonlySet<string>) => (text: string) => isName(text) || known.has(text) || isSpelling(text);
/** What may be a name where the line shows that one stands there. */
const spacedOr = (spaced: boolean) => (text: string) => (spaced && isSurnamed(text)) || canBeName(text);

/** `徐 镇`: two characters set apart as names are. */
const isSpaced = ({ gaps }: RosterLine, { text, start }: Piece): boolean => text.length === 2 && gaps.has(start + 1);

/** A title follows: the next piece is one, or all that is left on the line is one that a blank breaks. */
const titled = (next: Piece, rest: string): boolean =>
  isPost(next.text) || isUnit(next.text) || (next.text.length > 3 && isPost(rest));

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
      /\d{5}|电话|：|^[^\u4e00-\u9fff]*$|^(?:负责|主持|分管|协助|协管|具体|统筹|牵头|联系)/.test(
        part.text.replace(phone, ''),
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

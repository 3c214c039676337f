/** One stretch of a roster → the people in it with their titles. */

import { nameThenPost, unitThenName } from './name-first.js';
import { canBeName, isName, isPost, isRole, isShortSpelling, isSpelling, isSurname, isUnit } from './people.js';
import { closing, itemsOf, type Piece } from './pieces.js';

/** A person with what is printed of the title. */
export interface Person {
  name: Piece;
  title: Piece | null;
  /** The role in the group, where a bracket behind the name gives it: `林川（组长）`. */
  role?: string;
}

const remark =
  /^(?:兼|兼任|女|男|挂职|主持工作|常务|召集人|排名不分先后|按姓氏笔画为序|[\u4e00-\u9fff]{1,4}族|正[处科厅]级|副[处科厅]级)$/;

/** `（女）` before the bracket with the post: `林静（女）（市财政局局长）`. */
const ofPerson = /^（(?:女|男|[\u4e00-\u9fff]{1,4}族|女[，、][\u4e00-\u9fff]{1,4}族)）(?=（)/;

/** What a bracket says of the person before it says the post: `（女，市财政局局长）`. */
const aside = /^(?:(?:女|男|[\u4e00-\u9fff]{1,4}族)[，、])+/;

/** `林川（上田村）`: the village that somebody sits in a group for. */
const village = /(?:村|社区|[村居]委会)$/;
/** `林川（港航科）` in a paper of the bureau. */
const section = /^[\u4e00-\u9fff]{2,6}[科股室处]$/;

/** A name with what a bracket behind it says: `张三（市财政局局长）`, `张三（兼）`. */
export function bracketed(piece: Piece, accept: (name: string) => boolean): Person | null {
  const first = piece.text.indexOf('（');
  const name = first < 0 ? piece.text : piece.text.slice(0, first);
  const open = first + (first < 0 ? 0 : (ofPerson.exec(piece.text.slice(first))?.[0].length ?? 0));
  if (
    first === 0 ||
    !accept(name.replace(/同志$/, '')) ||
    (open > 0 && closing(piece.text, open) !== piece.text.length - 1)
  )
    return null;
  const bare = name.replace(/同志$/, '');
  const bracket = open < 0 ? '' : piece.text.slice(open + 1, -1);
  const held = bracket.replace(/[，、]兼$/, '');
  const inside = held.slice(aside.exec(held)?.[0].length ?? 0);
  const at = piece.start + piece.text.length - 1 - (bracket.length - held.length) - inside.length;
  const role = isRole(held) && held.endsWith('长') ? { role: held } : null;
  const title =
    !role &&
    inside &&
    !remark.test(inside) &&
    (isPost(inside) || isUnit(inside) || village.test(inside) || section.test(inside))
      ? { text: inside, start: at, end: at + inside.length }
      : null;
  return { name: { text: bare, start: piece.start, end: piece.start + bare.length }, title, ...role };
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
  const length =
    [3, 2, 4].find((it) => isNameBehind(text.slice(0, -it), text.slice(-it), known)) ??
    [8, 7, 6, 5, 4].find((it) => isSpellingBehind(text.slice(0, -it), text.slice(-it)));
  const dots = length ? null : dotsBehindPost.exec(text);
  const name = length ? text.slice(-length) : (dots?.[2] ?? '');
  if (dots ? !isName(name) : !length) return null;
  const post = text.slice(0, text.length - name.length);
  const cut = piece.start + post.length;
  return {
    name: { text: name, start: cut, end: cut + name.length },
    title: { text: post, start: piece.start, end: cut },
  };
}

/** `局长买买提·某某` */
const dotsBehindPost = /^(.*[长任记员席理])([\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,16})$/;

/** A name of two to four characters behind a whole post. */
function isNameBehind(post: string, name: string, known: ReadonlySet<string>): boolean {
  if (!isPost(post) || cutsPost(name, post)) return false;
  if (isName(name) || known.has(name)) return true;
  return name.length === 2
    ? bareName(post + name, name, post)
    : unusual(name) && !postGoesOn(name) && (name.length === 3 || isSurname(name[0]));
}

/** A name spelled by sound behind a whole post. */
const isSpellingBehind = (post: string, name: string): boolean =>
  /[长任记员席理]$/.test(post) && isSpelling(name) && isPost(post);

/** `敖日格勒（市财政局局长）`: a name of any kind that a post in brackets proves. */
export function withPost(piece: Piece): Person | null {
  const person = piece.text.endsWith('）') ? bracketed(piece, canBeName) : null;
  return person?.title ? person : null;
}

/** `县民政局（林川）`: the unit, then in a bracket who sits for it. */
export function heldInBracket({ text, start }: Piece): Person | null {
  const [, unit = '', name = ''] = /^([^（）]{2,24})（([^（）]{2,8})）$/.exec(text) ?? [];
  const bare = name.replace(/同志$/, '');
  if (!isUnit(unit) || !isName(bare)) return null;
  const at = start + unit.length;
  return { name: { text: bare, start: at + 1, end: at + 1 + bare.length }, title: { text: unit, start, end: at } };
}

/** A name told by itself, by the document or by its sound. */
export const nameOr = (known: ReadonlySet<string>) => (text: string) =>
  isName(text) || known.has(text) || isSpelling(text);

/** The people of an enumeration, if every item is one, of four and more in a `strong` line all but one; null otherwise. A post without a name belongs to the next: `市委常委、副市长马某`. */
export function listed(piece: Piece, known: ReadonlySet<string>, strong: boolean): Person[] | null {
  const items = itemsListed(piece);
  const last = items.at(-1);
  if (!last) return null;
  const read = readerOf(items, last, known, strong);
  const people: Person[] = [];
  let pending: number | null = null;
  let unread = 0;
  for (const item of items) {
    const person = read(item);
    if (person) people.push(withTitleFrom(person, pending, piece));
    else if (pending === null && ofAll.test(item.text)) continue;
    else if (!isPost(item.text) && !isUnit(item.text)) {
      if (!strong || items.length < 4 || ++unread > 1) return null;
      continue;
    }
    pending = person ? null : (pending ?? item.start);
  }
  const rest = pending === null ? '' : piece.text.slice(pending - piece.start);
  return people.length > 2 * unread && (pending === null || nobody.test(rest)) ? people : null;
}

/** The items of an enumeration; none where one person stands alone. */
function itemsListed(piece: Piece): readonly Piece[] {
  if (!/[、和及]/.test(piece.text) || nameThenPost(piece)) return [];
  const items = itemsOf(piece.text.replace(/）等(?:同志)?$/, '）'), piece.start);
  return items.length === 1 && (isName(piece.text) || isSpelling(piece.text)) ? [] : items;
}

/** How items are read that all are a unit and a name (`县水利局林某、县公安局石某`); of four and more one surname may be unknown. Null for others. */
function unitsThenNames(items: readonly Piece[], any: boolean): ((item: Piece) => Person | null) | null {
  if (items.length < 2) return null;
  const others = items.filter((item) => !unitThenName(item, any)).length;
  if (others > 0 && (others > 1 || items.length < 4)) return null;
  return (item) => unitThenName(item, any) ?? unitThenName(item, false, canBeName);
}

/** `各县区长`, `有关部门`: nobody by name. */
const ofAll = /^(?:各|有关|相关)/;

/** How the items of one enumeration are read: alike. */
function readerOf(
  items: readonly Piece[],
  last: Piece,
  known: ReadonlySet<string>,
  strong: boolean,
): (item: Piece) => Person | null {
  const ofUnit = unitsThenNames(items, strong);
  // `城河区委副书记、区长马某`: where the last name follows its post, the first post does not follow a name.
  const namesLast = postThenName(last, known) !== null;
  const named = nameOr(known);
  const spelt = (text: string): boolean => named(text) || isShortSpelling(text);
  return (item) =>
    bracketed(item, spelt) ??
    withPost(item) ??
    (strong ? heldInBracket(item) : null) ??
    postThenName(item, known) ??
    (namesLast ? null : nameThenPost(item)) ??
    (ofUnit ?? (strong ? unitThenName : null))?.(item) ??
    null;
}

/** `…、县水利局分管负责人` at the end of a list of people: posts whose holders are not named. */
const nobody = /^(?:[^、]{2,24}(?:负责人|负责同志|分管领导)(?:、|$))+$/;

/** The title with the posts before it, from `start` of the text on. */
export function withTitleFrom(person: Person, start: number | null, { text, start: origin }: Piece): Person {
  const { title, name } = person;
  if (start === null || !title || title.end > name.start) return person;
  return { name, title: { text: text.slice(start - origin, title.end - origin), start, end: title.end } };
}

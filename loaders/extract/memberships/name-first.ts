/** A name and its post in one piece, or in two that cut the name: the name stands first. */
import {
  beginsWithCity,
  beginsWithPlace,
  nameBeforeDepartment,
  nameBeforeLevel,
  nameBeforePlace,
} from './before-places.js';
import { isBarePost, isName, isPost, isUnit, nameLength } from './people.js';
import type { Person } from './persons.js';
import type { Piece } from './pieces.js';

/** `方敏（女）云浦县委常委、副县长`: what the bracket says of the person stands between name and post. */
const remarked = /^([^（）]{2,4})（(?:女|男|兼|挂职|[\u4e00-\u9fff]{1,4}族|女，[\u4e00-\u9fff]{1,4}族)）(.{3,})$/;

export function remarkThenPost({ text, start, end }: Piece): Person | null {
  const [, name = '', title = ''] = remarked.exec(text) ?? [];
  if (!isName(name) || !isPost(title)) return null;
  return {
    name: { text: name, start, end: start + name.length },
    title: { text: title, start: end - title.length, end },
  };
}

/** `青湖军分区副司令员`: what stands before is the place; `农发行青湖市分行等单位负责同志`, `平水县政府主要领导` is nobody by name. */
const ofGarrison = /^(?:军分区|警备区)|等(?:单位|部门)|负责(?:同志|人)$|(?:主要|分管|有关|相关)(?:领导|同志)$/;

/** `林川市委常委、副市长`, `林小川珠海市副市长` without a blank. */
export function nameThenPost(piece: Piece): Person | null {
  const text = piece.text.replace(/（兼）$/, '');
  const length = nameLength(text) || nameBeforePlace(text) || nameBeforeLevel(text) || nameBeforeDepartment(text);
  if (!length || !isPost(text.slice(length)) || ofGarrison.test(text.slice(length))) return null;
  const cut = piece.start + length;
  return {
    name: { text: piece.text.slice(0, length), start: piece.start, end: cut },
    title: { text: text.slice(length), start: cut, end: piece.start + text.length },
  };
}

/** Who heads a unit, by how its name ends: 农经 in `农经处长` is nobody. */
const heads = /(?:局副?局|[委办会社站]副?主任|中心副?主任|部副?部|院副?院|校副?校|厅副?厅)长?$/;

/** `市水利局周野副局长`: the unit before the name, the head's post behind it; the title is both. */
export function nameInPost({ text, start, end }: Piece): Person | null {
  const post = /副?(?:[局部院校厅]长|主任)$/.exec(text)?.[0];
  if (!post) return null;
  const to = text.length - post.length;
  for (const own of [3, 2]) {
    const [unit, name] = [text.slice(0, to - own), text.slice(to - own, to)];
    if (unit.length < 3 || !isName(name) || !isUnit(unit) || !heads.test(unit + post)) continue;
    const at = start + to - own;
    return { name: { text: name, start: at, end: at + own }, title: { text: unit + post, start, end } };
  }
  return null;
}

/** `林` `川副省长`, `林小` `川珠海市副市长`: a name set with blanks, its post right behind its last character; three characters where the post begins with a city. */
export function splitThenPost(surname: Piece, next: Piece): Person | null {
  const title = next.text.slice(1);
  const name = surname.text + (next.text[0] ?? '');
  if (surname.text.length > 2 || !isName(name) || !isPost(title) || isPost(next.text.slice(0, 3))) return null;
  if (surname.text.length === 2 && (beginsWithPlace(next.text) || !beginsWithCity(title))) return null;
  const cut = next.start + 1;
  return {
    name: { text: name, start: surname.start, end: cut },
    title: { text: title, start: cut, end: next.end },
  };
}

/** `市煤炭局孙某`: a unit before the name; `any` unit where others on the line are of the level: `云湖地产公司许某`. */
export function unitThenName(piece: Piece, any = false, accept = isName): Person | null {
  for (const length of [4, 3, 2]) {
    const name = piece.text.slice(-length);
    const unit = piece.text.slice(0, -length);
    if (
      /[科股室组]$/.test(name) ||
      (name.startsWith('门') && unit.endsWith('部')) ||
      !accept(name) ||
      !(isUnit(unit) || (any && section.test(unit))) ||
      !(any || /^(?:[市县区省州盟]|地区)/.test(unit))
    )
      continue;
    const cut = piece.start + unit.length;
    return { name: { text: name, start: cut, end: piece.end }, title: { text: unit, start: piece.start, end: cut } };
  }
  return null;
}

/** `城建科`: a section of the bureau whose document this is. */
const section = /^[\u4e00-\u9fff]{2,6}[科股室]$/;

/** `市水利局　林川　副局长`: the title stands on both sides of the name; `市水利局　副局长　林川`, `市委副书记　市长　林川`: all of it before. */
export function unitPostAndName(unit: Piece, next?: Piece, last?: Piece): Person | null {
  const ofUnit = isUnit(unit.text);
  if (!next || !last || !(ofUnit || (isPost(unit.text) && isPost(next.text)))) return null;
  const post = [next, last].find(({ text }) => isBarePost(text));
  const name = post === next ? last : next;
  if (!post || (!ofUnit && post === last) || !isName(name.text)) return null;
  return { name, title: { text: unit.text + post.text, start: unit.start, end: post.end } };
}

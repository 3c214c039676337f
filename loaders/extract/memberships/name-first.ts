/** A name and its post in one piece, or in two that cut the name: the name stands first. */
import {
  beginsWithCity,
  beginsWithPlace,
  nameBeforeDepartment,
  nameBeforeLevel,
  nameBeforePlace,
} from './before-places.js';
import { isName, isPost, nameLength } from './people.js';
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

/** `青湖军分区副司令员`: what stands before is the place; `农发行青湖市分行等单位负责同志` is nobody by name. */
const ofGarrison = /^(?:军分区|警备区)|等(?:单位|部门)|负责(?:同志|人)$/;

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

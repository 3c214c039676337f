/** A document's blocks as decisions of appointment need them: sentences whole over page breaks, lines of names and posts as such. */

import { endsIn } from '../../characters.js';
import { dayOf, isoOf } from '../../language/dates/calendar.js';
import { readPoint } from '../../language/dates/point.js';
import { resolveDate } from '../../language/dates/resolve.js';
import type { Block, ParagraphBlock, TableBlock } from '../../layout/blocks.js';
import { losesPost, nextDecision } from '../../layout/opening-lines.js';
import { joinPassages, type Passage } from '../../layout/passage.js';
import type { PrintedDocument } from '../../reading.js';
import { type PlacedLine, placedLine } from '../memberships/lines.js';
import { canBeName, isBarePost, isName, isPost, isRole, isUnit } from '../memberships/people.js';
import { personsOn } from '../memberships/person-lines.js';
import type { Person } from '../memberships/persons.js';
import { pieces } from '../memberships/pieces.js';
import { withNamesParted } from './parted.js';
import { isOffice } from './posts.js';

/** A line of people and their posts, parted by blanks, without a verb. */
export interface PeopleLine {
  line: PlacedLine;
  people: Person[];
  passage: Passage;
}

/** Where a person stands on the line, with the title or without. */
export const spanOf = ({ line }: PeopleLine, { name, title }: Person, titled: boolean) =>
  line.passage.span(
    Math.min(name.start, title?.start ?? name.start),
    titled ? Math.max(name.end, title?.end ?? 0) : name.end,
  );

export type Entry = Passage | PeopleLine | TableBlock;

/** Words without which nothing is decided. */
const anyDecision = /任|免|聘|辞|委派/;

/** What a decision of appointment says in some form: most documents hold none of it. */
const decisive =
  /任命|免去|任免|聘任|解聘|不再担任|同志任|免除|免职|恢复[^，。；]{2,40}职务|任职|辞去|委派|代理[^，。；]{3,20}长。?$|推选[^，。；]{2,30}代理|(?:选举产生|补选)了?[^；：]{2,240}(?:：|现予公[告布])|聘请[\u3400-\u9fff·、]{2,24}(?:等|\d{0,2}[名位]?同志)|[选补][举选](?:(?:产生|结果)?(?:：|，?[^，。；：]{0,10}如下：)|[\u4e00-\u9fff、·（）]{2,40}为)/;

/** Whether a document may decide on posts; pages without a head, which may be the middle of a decision, are asked for less. */
export const mayDecide = ({ printed, blocks }: PrintedDocument): boolean =>
  printed
    ? blocks.some(saysSo)
    : blocks.some((block) => block.kind !== 'table' && anyDecision.test(block.passage.text));

/** Text that says so, and tables whose title, header or first row does. */
function saysSo(block: Block): boolean {
  if (block.kind !== 'table') return decisive.test(block.passage.text);
  const { caption, header, rows } = block;
  return (
    (caption !== null && decisive.test(caption.text)) ||
    [...header, ...(rows[0]?.cells ?? [])].some(({ passage }) => decisive.test(passage.text))
  );
}

/** The blocks in order, paragraphs joined where a page break cut a sentence. */
export function assembled(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocks) {
    const last = entries.at(-1);
    const people = block.kind === 'paragraph' ? (peopleOn(block) ?? holdersOn(block)) : null;
    const names = block.kind === 'paragraph' && !people ? namesOn(block) : [];
    const parted = block.kind === 'paragraph' && !people ? withNamesParted(block) : null;
    if (block.kind === 'table') entries.push(block);
    else if (parted) entries.push(parted);
    else if (people) entries.push(people);
    else if (names.length) entries.push(...names);
    else if (last && 'text' in last && block.kind === 'paragraph' && goesOn(last, block.passage))
      entries[entries.length - 1] = joinPassages([last, block.passage]);
    else entries.push(block.passage);
  }
  return entries;
}

/** People, each with a title, and nothing else on the line; null otherwise. */
function peopleOn({ lines, passage }: ParagraphBlock): PeopleLine | null {
  const [printed] = lines;
  if (
    !printed ||
    lines.length > 1 ||
    passage.text.length > 90 ||
    /[：为的]|免去|解聘|不再|任(?=[^，。；]*[长员])|[^主责]任(?!务)[^，。；]{3,}/.test(passage.text)
  )
    return null;
  const line = placedLine(printed);
  const people = line.gaps.size > 0 ? personsOn(line, 0, true) : [];
  const [first] = people;
  const opens = first && (first.name.start === 0 || (first.title?.start === 0 && !isBarePost(first.title.text)));
  const whole = opens && people.every(({ title }) => title !== null);
  return whole ? { line, people, passage } : null;
}

/** `副市长：林　川　石　磊（女）`: the post and all who hold it, each with it; null for any other line. */
function holdersOn({ lines, passage }: ParagraphBlock): PeopleLine | null {
  const [printed] = lines;
  const colon = passage.text.indexOf('：');
  if (!printed || lines.length > 1 || colon < 2 || colon > 40 || /[，。；]/.test(unremarked(passage.text))) return null;
  const line = placedLine(printed);
  const post = { text: unremarked(line.text.slice(0, colon)), start: 0, end: colon };
  if (line.gaps.size === 0 || !(isOffice(post.text) || (isPost(post.text) && !isRole(post.text)))) return null;
  const read = personsOn(line, colon + 1, true);
  const known = read.every(({ title }) => !title) && spelt(read) === unremarked(line.text.slice(colon + 1));
  const people = known ? read : apart(line, colon + 1);
  return people.length > 1 ? { line, people: people.map((person) => ({ ...person, title: post })), passage } : null;
}

/** The words of a line behind its label, where each can be a name, the surname known or not. */
function apart(line: PlacedLine, from: number): Person[] {
  const words = pieces(line, from, line.text.length).map((word) => ({ ...word, text: unremarked(word.text) }));
  return words.every(({ text }) => canBeName(text))
    ? words.map(({ text, start }) => ({ name: { text, start, end: start + text.length }, title: null }))
    : [];
}

/** Lines of nothing but names parted by blanks: `熊志明　万晓燕（女）　邹　华`; none where anything else stands there. */
function namesOn({ lines, passage }: ParagraphBlock): PeopleLine[] {
  if (passage.text.length > 400 || /[，。；：任免为的]/.test(unremarked(passage.text))) return [];
  const read = lines.map((printed) => {
    const line = placedLine(printed);
    const people = line.gaps.size > 0 ? personsOn(line, 0, true) : [];
    return { line, people, passage: printed };
  });
  return read.every(
    ({ line, people }) =>
      people.length > 1 && people.every(({ title }) => !title) && spelt(people) === unremarked(line.text),
  )
    ? read
    : [];
}

/** `林川（女）` without what the bracket says. */
export const unremarked = (text: string): string => text.replace(/（[^（）]*）/g, '');
const spelt = (people: readonly Person[]): string => people.map(({ name }) => name.text).join('');

/** 任命 and 免去 on a line of their own, over the people they are said of. */
const leadAlone =
  /^(?:（?[一二三四五六七八九十\d]{1,2}[、.）])?(?:决定|批准)?(?:任命|任职|免去|免职|聘任|解聘|撤销|撤职|接受|接受辞职|辞职|辞去)$/;

/** `根据市长林川的提请，决定免去：` behind a list without marks. */
const opensLead = /^(?:根据|经|按照|依据)/;

/** The number of a decision on a line of its own, over what it decides. */
const numberAlone = /^[（(]?[\u4e00-\u9fff]{1,10}〔\d{4}〕\d{1,4}号[）)]?$/;

/** `县人民医院院长：郝某`, `副市长：张某、李某（女）`: a post and its holders, whole without a mark. */
const heldBy =
  /[长任记席员师]：(?:[\u4e00-\u9fff·]{2,5}(?:（[^（）]{1,12}）)?、)*[\u4e00-\u9fff·]{2,5}(?:（[^（）]{1,12}）)?$/;

/** A unit alone on its line, with its number or without: the posts under it are its own. Null for any other line. */
export function unitAlone(text: string): string | null {
  const unit = text.replace(/^(?:（?[一二三四五六七八九十\d]{1,3}[、.）])+/, '').replace(/：$/, '');
  return unit.length >= 4 &&
    unit.length <= 30 &&
    /^[\u4e00-\u9fff（）]+$/.test(unit) &&
    isUnit(unit) &&
    !decides.test(unit)
    ? unit
    : null;
}

const decides = /任命|任免|任职|免去|免职|聘任|决定|同志|^[各有]/;

/** `李国庆任市应急管理局副局长`: a decision of its own, although the line before ends without a mark. */
const opensDecision = (text: string): boolean =>
  [3, 2, 4].some(
    (length) =>
      /^(?:同志)?(?:任(?!免)|兼任|不再|挂[任职]|为[^了]|免去|退休|聘任)/.test(text.slice(length, length + 6)) &&
      isName(text.slice(0, length)),
  );

/** The next of a list without marks, a label (`主办：…`), or what is said of all of them begins a line of its own. */
const endsThere = (text: string): boolean =>
  losesPost.test(text) ||
  /^(?:[\u4e00-\u9fff]{2,6}：|(?:\d{4}年)?\d{1,2}月\d{1,2}日|此前|以上|上述|特此|根据|因(?!退休|年龄|到龄|工作|身体)[^，。；]{2,12}，)/.test(
    text,
  );

/** `免去林川…`: what a line opens with that decides. */
const isDecision = /^(?:免去|任命|聘任|解聘)(?!的|[^，。；]{0,4}通知)/;

/** `林川、石磊为市人民法院`: a post that the line end cuts. */
const isCutPost = (text: string): boolean => /^[\u3400-\u9fff·、（）]{2,40}为[^了].*[^长任员记席师理]$/.test(text);

/** The sentence goes on: no mark closes it, and what a bracket closes is followed by more of the same. */
function goesOn(last: Passage, next: Passage): boolean {
  if (
    /^(?:聘期|任期|现予|特此|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）)/.test(next.text) ||
    numberAlone.test(last.text) ||
    isOffice(unremarked(next.text.slice(0, Math.max(0, next.text.indexOf('：'))))) ||
    heldBy.test(last.text) ||
    leadAlone.test(last.text) ||
    (next.text.endsWith('：') && (leadAlone.test(next.text.slice(0, -1)) || opensLead.test(next.text))) ||
    unitAlone(last.text)
  )
    return false;
  const opens = leadAlone.test(next.text.replace(/：$/, '')) || opensDecision(next.text) || isDecision.test(next.text);
  if (nextDecision(last.text, last.text, next.text)) return false;
  if (
    (opens && !endsIn(last.text, '、，的')) ||
    (/(?:职务(?:的请求)?|[长任员记师席])$/.test(last.text) && endsThere(next.text))
  )
    return false;
  const open = !endsIn(last.text, '。；：！”') && (!last.text.endsWith('）') || /^[，、的职]/.test(next.text));
  const inOrder = (last.last ?? 0) < (next.first ?? 0);
  return open && inOrder && last.text.length < 200 && (anyDecision.test(last.text + next.text) || isCutPost(last.text));
}

/** The date of a text without a head: the last line that is a date alone, else that of the meeting. */
export function dateIn({ head, blocks }: PrintedDocument): string | null {
  const printed = blocks.filter((block) => block.kind !== 'table').map((block) => block.passage);
  const texts = [...head, ...printed].map(({ text }) => text);
  const alone = texts.findLast((text) => /^(?:\d{4}|[一二][\u4e00-\u9fff〇○零]{3})年.{2,8}日$/.test(text));
  const met = texts
    .map((text) => /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)[^。]{0,40}(?:会议|通过|决定)/.exec(text)?.[1])
    .find(Boolean);
  const point = readPoint(alone ?? met ?? '', 0);
  const resolved = point && resolveDate({ point, cue: 'BARE' }, { issued: null, year: null });
  return resolved && dayOf(isoOf(resolved.day)) ? isoOf(resolved.day) : null;
}

/**
 * The tokenizer for responsibility clauses in official Chinese. A clause becomes terms, each with its tag and its place: units, labels, cues, commas.
 * It does not cut words out of running text: what is neither unit nor word of responsibility stays one term `Other`.
 */
import type { Passage } from '../layout/passage.js';
import { matches } from '../matches.js';
import { anyOf } from '../words.js';
import { mayCue, nounAfter, opener, sharedDuties, withoutMottoes } from './around-cues.js';
import { outside } from './brackets.js';
import { areLevelWords, cutTail, isLevelWord, type Span, splitConjunctions, startsWithLevel } from './chunks.js';
import { withoutGloss } from './gloss.js';
import { leader, leads } from './leaders.js';
import { innerMark, isHalved, mark } from './marks.js';
import { isGeneric, nameForm, opensWithOddPlace } from './names.js';
import { addName } from './term-names.js';
import { type CueTag, cueTags, groupLabelTag, type LabelTag, labelTag, withoutAdverbs } from './vocabulary.js';

export type Tag =
  | LabelTag
  | CueTag
  | 'LeadMark'
  | 'SupportMark'
  | 'Unit'
  | 'Loose'
  | 'Stem'
  | 'Person'
  | 'Post'
  | 'Etc'
  | 'Comma'
  | 'Break'
  | 'Time'
  | 'Other';

/** One term: `start` and `end` in the clause's text. `tail` is what 等 stands for in an Etc (部门, 市直有关部门). */
export interface Term extends Span {
  tag: Tag;
  tail?: string;
}

const separators = /[、，；。,/\s：:]+/g;
const cueWord = new RegExp(anyOf([...cueTags.keys()]), 'g');
/** No list without separators is longer; the bound keeps hostile input linear. */
const pieceLimit = 240;

/** The terms of a clause, in order, without the bracket round it. */
export function readTerms(passage: Passage): Term[] {
  const { text } = passage;
  const blotted = withoutMottoes(outside(text));
  const terms: Term[] = [];
  let start = 0;
  for (const match of matches(blotted, separators)) {
    start = addPiece(text, blotted, { start, end: match.index }, match[0], terms);
    start = match.index + match[0].length;
  }
  addPiece(text, blotted, { start, end: text.length }, '', terms);
  return joinLevels(terms, text);
}

/** Adds the terms of one piece and of the separator after it. */
function addPiece(text: string, blotted: string, piece: Span, separator: string, terms: Term[]): number {
  const announces = separator.includes('：') || /^\s/.test(separator);
  const label = announces ? (labelOf(text.slice(piece.start, piece.end)) ?? memberLabel(text, piece, terms)) : null;
  if (label) terms.push({ tag: label, ...piece });
  else if (piece.end - piece.start > pieceLimit) terms.push({ tag: 'Other', ...piece });
  else if (piece.end > piece.start) addUnlabelled(text, blotted, piece, separator.includes('：'), terms);
  const end = piece.end + separator.length;
  if (/[；。]/.test(separator)) terms.push({ start: piece.end, end, tag: 'Break' });
  else if (/[，,]/.test(separator)) terms.push({ start: piece.end, end, tag: 'Comma' });
  return end;
}

/** `成员单位：` announces units where a label before it has named who leads them; alone it opens a roster. */
function memberLabel(text: string, { start, end }: Span, terms: readonly Term[]): LabelTag | null {
  const label = end - start < 7 ? groupLabelTag(text.slice(start, end)) : null;
  return label && terms.some(({ tag }) => tag === 'LeadLabel') ? label : null;
}

/** A label without a colon: `牵头单位为市民政局`, `成员单位有市财政局`, `责任单位市水利局`. Group 1 is the label. */
const saidLabel =
  /^([\u4e00-\u9fff]{0,6}(?:单位|部门))(?:(?:分别)?(?:为|有(?!关)|是|包括)(?=[^，。；]{2})|(?=[省市县区州盟旗各]|地[区委直]|[有相]关[市县区旗]|人行|国网|中国))/;

/** A piece that is no label as a whole; before a colon a label may stick to the unit before it: `市市场监管局协办单位：`. */
function addUnlabelled(text: string, blotted: string, { start, end }: Span, colon: boolean, terms: Term[]): void {
  for (let cut = Math.max(start + 2, end - 8); colon && cut <= end - 2; cut++) {
    const label = labelTag(text.slice(cut, end));
    if (!label || !/^(?:strict|person)$/.test(nameForm(text.slice(start, cut)))) continue;
    addWords(text, blotted, { start, end: cut }, terms);
    terms.push({ start: cut, end, tag: label });
    return;
  }
  const [whole = '', label = ''] = saidLabel.exec(text.slice(start, Math.min(end, start + 16))) ?? [];
  const said = label && (labelTag(label) ?? memberLabel(text, { start, end: start + label.length }, terms));
  if (said) terms.push({ start, end: start + label.length, tag: said });
  addWords(text, blotted, { start: start + (said ? whole.length : 0), end }, terms);
}

function labelOf(piece: string): LabelTag | null {
  return labelTag(piece.replace(/[（〔【〈[][^（）〔〕【】〈〉[\]]{0,20}[）〕】〉\]]/g, ''));
}

/** `责任单位：1.市水利局；2.市住建局`: the number of a name in its list. */
const numbered = /^(?:\d{1,2}[.、]|[①-⑳])(?=[省市县区州盟旗各])/;

/** A piece between separators: an opening 由 or 和, then units, cue, and what follows the cue. */
function addWords(text: string, blotted: string, { start, end }: Span, terms: Term[]): void {
  const inner = markInside(text, blotted, { start, end });
  if (inner) {
    addWords(text, blotted, { start, end: inner }, terms);
    terms.push({ start: inner, end: inner, tag: 'Comma' });
    addWords(text, blotted, { start: inner, end }, terms);
    return;
  }
  const piece = text.slice(start, end);
  const opening = opener.exec(piece)?.[0] ?? '';
  // Places may begin with 和 or 含, none begins with 由.
  const skipped =
    opening.endsWith('由') || (nameForm(piece) !== 'strict' && !opensWithOddPlace(piece)) ? opening.length : 0;
  const from = start + Math.max(skipped, afterBy(piece), numbered.exec(piece)?.[0].length ?? 0);
  const cue = findCue(text, blotted, { start: from, end });
  if (!cue) {
    const names = text.slice(from, from + sharedDuties(text.slice(from, end)));
    const to = !isGeneric(names) && endsLikeUnits(names) ? from + names.length : end;
    addList(text, { start: from, end: to }, terms);
    if (to < end) terms.push({ start: to, end, tag: 'DutyCue' });
    return;
  }
  const units = { start: from, end: from + withoutAdverbs(text.slice(from, cue.start)) };
  if (units.end > from) addList(text, units, terms);
  terms.push(cue);
  if (cue.end < end) addWords(text, blotted, { start: cue.end, end }, terms);
}

/** Where the first mark inside a piece ends; null without one. */
function markInside(text: string, blotted: string, { start, end }: Span): number | null {
  const found = blotted.slice(start, end).indexOf('〓') > 0 ? innerMark.exec(text.slice(start, end)) : null;
  return found && start + found.index + found[0].length;
}

/** Where a subject behind 由 begins: `此项工作由市民政局` → 5, behind `以上任务均涉及` or a dash; 自由, 理由 and their like hold another 由. */
function afterBy(text: string): number {
  const at = text.lastIndexOf('由');
  if (at > 0 && (!/[自理缘事来]/.test(text.charAt(at - 1)) || /^事由[省市县区州盟旗]/.test(text.slice(at - 1))))
    return at + 1;
  if (text.startsWith('—')) return /^—+/.exec(text)?.[0].length ?? 0;
  const involved = text.slice(0, 10).indexOf('均涉及');
  return involved < 0 ? 0 : involved + 3;
}

/** The first cue that stands beside a unit or a person, or alone, and is no part of a noun. */
function findCue(text: string, blotted: string, { start, end }: Span): Term | null {
  const piece = blotted.slice(start, end);
  if (!mayCue.test(piece)) return null;
  for (const { index: at, 0: word } of matches(piece, cueWord)) {
    if (nounAfter.test(piece.slice(at + word.length)) || isHalved(word, piece, at)) continue;
    const before = text.slice(start, start + withoutAdverbs(piece.slice(0, at)));
    const isPerson = start + at + word.length === end && leads.test(word) && nameForm(before) === 'person';
    if (before && !isPerson && !endsLikeUnits(before)) continue;
    return { start: start + at, end: start + at + word.length, tag: cueTags.get(word) as Tag };
  }
  return null;
}

/** Whether what stands before a cue may be units; a level alone goes on with the one before it: `各县、区配合`. */
function endsLikeUnits(text: string): boolean {
  const { names, tail } = cutTail(text);
  if (tail !== null || mark.test(text) || leader.test(text) || isLevelWord(text)) return true;
  if (/^(?:strict|loose)$/.test(nameForm(withoutGloss(text.slice(0, names))))) return true;
  return splitConjunctions(text, { start: 0, end: names }).length > 1;
}

/** `各县（市、区）人民政府及有关部门`: like 等有关部门, nobody is named. */
const andOthers = /^[及和与](?:其)?(?:有关|相关)(?:部门|单位)$/;
/** Tails that name a collective of their own: 等市直有关部门, 等相关部门, 等领导小组成员单位; not 等部门, 等单位. */
const namesCollective = /^(?:省|市|县|区|州|盟|地区|旗|自治区|各|(?:有关|相关)+部门$)|.成员单位$/;

/** Names in a row, with their tail. */
function addList(text: string, { start, end }: Span, terms: Term[]): void {
  const piece = text.slice(start, end);
  const { names, tail, tailStart } = cutTail(piece);
  const listed = names > 0 ? splitConjunctions(text, { start, end: start + names }) : [];
  for (const [index, span] of listed.entries())
    if (index === 0 || !andOthers.test(text.slice(span.start - 1, span.end)))
      (listed.length > 1 ? addList : addName)(text, span, terms);
  if (tail === null) return;
  terms.push({ start: start + names, end, tag: 'Etc', tail });
  if (namesCollective.test(tail) && !/政府$|^[县市区旗镇乡（、）]+$/.test(tail) && nameForm(tail) === 'strict')
    terms.push({ start: start + tailStart, end: start + tailStart + tail.length, tag: 'Unit' });
}

/** Levels printed apart from the rest are joined to it: `市` + `县（市、区）人民政府`, `各区` + `县（市）`. The 单位 of `等有关部门、单位` is left out. */
function joinLevels(terms: Term[], text: string): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    const words = text.slice(term.start, term.end);
    const more = words === '单位' && text.startsWith('部门、', term.start - 3);
    if (more && joined.at(-2)?.tag === 'Etc') joined.pop();
    if (more) continue;
    const goesOn =
      before &&
      term.tag !== 'Comma' &&
      areLevelWords(text.slice(before.start, before.end)) &&
      startsWithLevel(words, text.slice(before.start, before.end));
    if (before && goesOn)
      joined[joined.length - 1] = {
        start: before.start,
        end: term.end,
        tag: term.tag === 'Unit' || !isLevelWord(words) ? 'Unit' : 'Loose',
      };
    else joined.push(term);
  }
  return joined;
}

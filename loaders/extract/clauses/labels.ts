/** Responsibility clauses behind a label without a bracket: `责任单位：市教育局、市财政局。完成时限：…`, `…。牵头单位市教育局，配合单位市财政局`. */
import { outside } from '../../language/brackets.js';
import { nameForm } from '../../language/names.js';
import { type Clause, readClause } from '../../language/roles.js';
import { labelTag } from '../../language/vocabulary.js';
import { joinPassages, type Passage } from '../../layout/passage.js';
import { matches } from '../../matches.js';
import { withoutCarrying } from '../declared.js';
import type { ClausePlace } from './places.js';

/** Characters of the longest clause: what is longer is a bracket never closed, or a paragraph that only opens like a clause. */
export const clauseLimit = 1500;
/** A label whose words leave no doubt, wherever it stands. */
const stuckLabel = /(?:牵头|主办|责任|主责|落实|承办|配合|协办)(?:责任)?(?:单位|部门)：/g;
/** What stands beside 主办 in an imprint or an invitation. */
const imprint = /编辑|电话|邮编|地址|网址|传真|印刷|刊号|准印|出版|发行/;
/** A label without a colon, which begins its sentence: `…。责任单位市水利局`. */
const bareLabel = '(?:^|[。；])[责牵配主协承落][任头合办责同实](?:单位|部门)';
/** Cheap test: how labels end, with a remark or without, and what parts them from their units. */
const anyLabel = new RegExp(
  `[位门体构方室头合任工责办同实导人与助加县区镇](?:（[^（）]{1,20}）)?[： 为]|${bareLabel}(?:[省市县区州盟旗各]|地[区委])`,
);
const itsNumber = '[ —\\-·•]{0,4}(?:[（〔]?\\d{0,2}[）〕]?[.、]? ?)?';
const itsName = '([\\u4e00-\\u9fff、/]{2,16}(?:（[^（）]{1,20}）(?:单位|部门)?)?)';
const labelStart = new RegExp(
  `(?:^|[。；！？）〕】]|(?<=组：))${itsNumber}${itsName}(?:：| |(?:(?<=${bareLabel})|[为是])(?=[省市县区州盟旗各]|地[区委]))`,
  'g',
);

/** Labels without a bracket: `责任单位：A、B。完成时限：…`, to the end of the paragraph. */
export function labelClauses(passage: Passage, lines: readonly Passage[]): ClausePlace[] {
  const { text } = passage;
  if (!anyLabel.test(text)) return [];
  const found: ClausePlace[] = [];
  for (const { from, label } of labelsIn(text)) {
    if (found.some(({ start, end }) => from >= start && from < end)) continue;
    const tag = labelTag(label);
    if (!tag || !/^(?:Lead|Support|Duty|Person)/.test(tag) || text.length - from > clauseLimit) continue;
    const to = labelEnd(text, from);
    const { inside, clause } = parted(passage.slice(from, to), lines);
    const labelled = clause.terms.some((term) => /^(?:Lead|Support|Duty)Label$/.test(term.tag));
    if (/^(?:主办|主管|编辑|承办|起草)/.test(label) && imprint.test(inside.text)) continue;
    if (!labelled || !clause.units.length || clause.rest > clause.units.length + 2) continue;
    const start = from - (/—+$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0);
    found.push({ start, end: to, from, to, inside, clause, rule: 'clause-label' });
  }
  return found;
}

/** Where labels may begin: at the beginning of a sentence, else one that sticks to the text before it, as where OCR lost the full stop. */
function* labelsIn(text: string): Generator<{ from: number; label: string }> {
  for (const { index, 0: whole, 1: name = '' } of matches(text, labelStart))
    yield { from: index + whole.indexOf(name), label: name.replace(/（.*）/, '') };
  for (const { index, 0: whole } of matches(outside(text), stuckLabel))
    yield { from: index, label: whole.slice(0, -1) };
}

/** The clause as joined, or with the blanks of its lines where they part more units: `市交通运输局 市商务局`. */
export function parted(joined: Passage, lines: readonly Passage[]): { inside: Passage; clause: Clause } {
  const read = (inside: Passage) => ({ inside, clause: readClause(withoutCarrying(inside)) });
  const whole = read(joined);
  const { start, end } = joined.span();
  const spaced = lines.length && lines.some(({ text }) => text.includes(' ')) ? joinPassages(lines) : null;
  const from = spaced ? spaced.places.findIndex((place) => place >= start) : -1;
  if (!spaced || from < 0) return whole;
  const past = spaced.places.findIndex((place) => place >= end);
  const part = spaced.slice(from, past < 0 ? spaced.text.length : past);
  if (part.text === joined.text) return whole;
  const apart = read(part);
  const labels = ({ terms }: Clause) => terms.filter(({ tag }) => tag.endsWith('Label')).length;
  const more = apart.clause.units.length - whole.clause.units.length + labels(apart.clause) - labels(whole.clause);
  const better = more > 0 && apart.clause.rest <= whole.clause.rest + 1;
  return better ? apart : whole;
}

/** A closing bracket left over by a lost opening one ends the clause; so does a sentence after the names that opens with neither label nor unit. */
function labelEnd(text: string, from: number): number {
  const blotted = outside(text.slice(from));
  const stop = blotted.search(/[）〕】]/);
  let end = stop < 0 ? blotted.length : stop;
  for (const { index } of matches(blotted.slice(0, end), /。/g)) {
    const next = blotted.slice(index + 1, index + 60).trimStart();
    if (!next || goesOn(next)) continue;
    end = index;
    break;
  }
  return from + end;
}

/** A sentence after a labelled one that still says who and when: another label, or nothing but units. */
function goesOn(sentence: string): boolean {
  if (/^[^：。；，]{2,16}：/.test(sentence))
    return labelTag(sentence.slice(0, sentence.indexOf('：')).replace(/（.*/, '')) !== null;
  return nameForm(sentence.slice(0, sentence.search(/[、，。；]|$/))) === 'strict';
}

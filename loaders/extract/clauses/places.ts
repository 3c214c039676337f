/** Where responsibility clauses stand in a paragraph: in brackets, behind a label, or as its last sentence. */

import { holdsAny } from '../../characters.js';
import { brackets } from '../../language/brackets.js';
import { isPersonName, nameForm } from '../../language/names.js';
import { type Clause, readClause } from '../../language/roles.js';
import { unitWords } from '../../language/vocabulary.js';
import { readMarker } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import { withoutCarrying, withoutOrder, withoutPromise } from '../declared.js';
import { clauseLimit, labelClauses, parted } from './labels.js';
import { together } from './merge.js';
import { innerSentences, sentenceClauses } from './sentences.js';
import { invites } from './shapes.js';
import { areMostlyUnits } from './strangers.js';

/** A clause in a passage. `from`…`to` is its inside (without the bracket), `start`…`end` the whole. */
export interface ClausePlace {
  start: number;
  end: number;
  from: number;
  to: number;
  /** What the clause's offsets count in. */
  inside: Passage;
  clause: Clause;
  rule: 'clause-labelled-bracket' | 'clause-bracket' | 'clause-names' | 'clause-label' | 'clause-sentence';
}

/** Cheap test; in brackets and in a last sentence words that may be any verb elsewhere say who is responsible, too. */
const anyCue =
  /责任|牵头|负责|配合|落实|主[办责]|协[办同助]|[承会]办|实施|参[与加]|承担|指导|推进|单位：|部门：|分工：/;
/** What a bracket of names alone ends with behind them: a closing bracket, a count, a mark, a time. */
const behindNames =
  /[）〕〉】段成等★☆▲△◆※*]$|\d ?[年月日]|[前底末]$|每(?:年|月|周|季度?)$|(?:持续|长期|常态化|全年|立行立改|即知即改)[\u4e00-\u9fff]{0,6}$/;
/** Room for the longest of these endings. */
const longestNamesEnd = 32;
const { endings, looseEndings, stemEndings } = unitWords;
const lastOfNames = new Set(
  [...endings, ...looseEndings, ...stemEndings, '办', '机', '矿', '报', '街', '村'].map((ending) =>
    ending.charAt(ending.length - 1),
  ),
);

function endsLikeName(text: string): boolean {
  const end = text.slice(-longestNamesEnd).trimEnd();
  return lastOfNames.has(end.charAt(end.length - 1)) || behindNames.test(end);
}

/** True for a text that ends like names, or whose last part behind a semicolon follows them: `市财政局；力争新增2家`; so may a last label: `市财政局，分管领导：林川`. */
function endsLikeNames(text: string): boolean {
  if (endsLikeName(text)) return true;
  const part = Math.max(text.lastIndexOf('；'), text.lastIndexOf('，', text.lastIndexOf('领导：')));
  return part > 0 && endsLikeName(text.slice(0, part));
}
const anyUnit = holdsAny('局委办厅部院会社行处科股站所队府县区市旗州镇乡司团联关中机心门位校庭');

/** The clauses of a paragraph, in order, none inside another. `lines` are its printed lines with their blanks, which may part units. */
export function clausePlaces(passage: Passage, lines: readonly Passage[] = []): ClausePlace[] {
  if (!anyUnit(passage.text) || invites(passage.text)) return [];
  const found = bracketClauses(passage, passage.text.length < 6000 ? lines : []);
  const rest = [
    ...labelClauses(passage, lines),
    ...(anyCue.test(passage.text.slice(-120)) ? sentenceClauses(passage) : []),
  ];
  const places = rest.length ? together(found, rest) : found;
  const inner = innerSentences(passage, places);
  return inner.length ? [...places, ...inner].sort((a, b) => a.start - b.start) : places;
}

function bracketClauses(passage: Passage, lines: readonly Passage[]): ClausePlace[] {
  const found: ClausePlace[] = [];
  let done = 0;
  for (const { start, end, closed, depth } of brackets(passage.text)) {
    if (start < done || depth > 3 || end - start > clauseLimit || end - start < 5) continue;
    const place = bracketClause(passage, start, end, closed ? end - 1 : end, lines, found.length > 0);
    if (!place) continue;
    found.push(place);
    done = end;
  }
  return found;
}

function bracketClause(
  passage: Passage,
  start: number,
  end: number,
  to: number,
  lines: readonly Passage[],
  again: boolean,
): ClausePlace | null {
  const joined = withoutPromise(withoutOrder(withoutCarrying(passage.slice(start + 1, to))));
  if (
    !(anyCue.test(joined.text) || endsLikeNames(joined.text)) ||
    /^(?:见|详见|附|以下|简称|含|包括|原|不含|其中|如|即)/.test(joined.text)
  )
    return null;
  const { inside, clause } = blanksPart.test(joined.text)
    ? parted(joined, lines)
    : { inside: joined, clause: readClause(joined) };
  if (!clause.units.length) return null;
  const rule = bracketRule(clause, inside.text, passage.text, start, end, again);
  return rule && { start, end, from: start + 1, to, inside, clause, rule };
}

/** Blanks that part units no other mark parts (`责任单位：市教育局 团市委`), or a label without a colon from them. Elsewhere OCR sets blanks inside names. */
const blanksPart =
  /^[\u4e00-\u9fff]{2,8}：(?:[^、，]*$|.*?[局委办厅府会](?=[市县区州盟旗省各]))|^[\u4e00-\u9fff]{2,6}(?:单位|部门)(?!：)/;

/** What makes a bracket a clause: a label, a word of responsibility beside units, or nothing but units where an item ends. */
function bracketRule(
  clause: Clause,
  inside: string,
  text: string,
  start: number,
  end: number,
  again: boolean,
): ClausePlace['rule'] | null {
  if (clause.terms.some(({ tag }) => /^(?:Lead|Support|Duty)Label$/.test(tag))) return 'clause-labelled-bracket';
  if (clause.said && clause.rest <= clause.units.length && isCueBeside(clause) && !isRemark(clause, text, start, end))
    return 'clause-bracket';
  return !clause.said &&
    (clause.rest === 0 || areMostlyUnits(clause, inside)) &&
    closesItem(
      text,
      start,
      end,
      clause.terms.some(({ tag }) => tag === 'Time'),
      again && clause.units.length > 1,
    ) &&
    isNamedList(clause)
    ? 'clause-names'
    : null;
}

/** A remark inside a sentence: `县道（市公路局负责养护）须…`, `项目（市发改委负责的除外）`. */
function isRemark({ rest }: Clause, text: string, start: number, end: number): boolean {
  if (rest === 0) return false;
  if (/[责头合]的/.test(text.slice(start, end))) return true;
  const opens = start === 0 || /[。；！？”\s]/.test(text.charAt(start - 1));
  return !opens && /[\u4e00-\u9fff]/.test(text.charAt(end));
}

const isPerson = /^(?:Post|Person)$/;
/** True where the first words are units (由 before them or not) and a cue follows them; `分管副省长负责，`, `林川负责，` before them is said of people. */
function isCueBeside({ terms, units }: Clause): boolean {
  const said = (at: number) =>
    /^(?:Duty|Lead)Cue$/.test(terms[at]?.tag ?? '') && isPerson.test(terms[at - 1]?.tag ?? '');
  const first = terms.find(({ tag }, at) => !/^(?:Comma|Break|Time|Post|Person)$/.test(tag) && !said(at));
  return first !== undefined && (units[0]?.start === first.start || first.tag === 'Stem' || first.tag === 'LeadCue');
}

/** `建成农田3万亩（县农业局），改造农田1万亩（县自然资源局、各乡镇）。`: another bracket of names closes the part behind the comma. */
function isFirstOfSeveral(text: string, end: number): boolean {
  const next = /^，[^，。；（〔）〕]{4,60}[（〔]([^（）〔〕]{2,60})[）〕](?=[，。；]|$)/.exec(
    text.slice(end, end + 140),
  );
  return next !== null && endsLikeName(next[1] ?? '');
}

/** `沙袋10万条（县供销社）、柴油20吨（县石油公司），月底前到位`: each bracket of names closes its own count, up to the last. */
function isOfCounts(text: string, start: number, end: number): boolean {
  if (!/\d[\u4e00-\u9fff]{1,3}$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  const next = /^、[^，。；、（〔）〕]{2,20}\d[^，。；、（〔）〕]{1,3}[（〔]([^（）〔〕]{2,60})[）〕]/.exec(
    text.slice(end, end + 90),
  );
  if (next) return endsLikeName(next[1] ?? '');
  return (
    text.startsWith('，', end) && /[）〕]、[^，。；、（〔）〕]{2,24}$/.test(text.slice(Math.max(0, start - 26), start))
  );
}

/** A bracket of names alone is a clause only after a finished sentence or at the end of its paragraph, and not behind a title, a name or a unit; behind a quoted name only where a clause of the paragraph went before (`again`). */
function closesItem(text: string, start: number, end: number, timed: boolean, again: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const after = text.slice(end, end + 40).trimStart();
  if (!before || /[。；！？]$/.test(before)) return true;
  const goesOn = after.startsWith('，') && (timed || isFirstOfSeveral(text, end));
  if (after && !/^[。；]/.test(after) && !goesOn && !isOfCounts(text, start, end)) return false;
  const task = start <= 40 ? withoutMarker(before) : before;
  const named = /[^、，。；\s]*$/.exec(task)?.[0] ?? '';
  if (named.length <= 3 && isPersonName(named)) return false;
  return (
    (timed || task.length < before.length || before.length >= 8) &&
    !(after ? /[》：、，]$/ : /[》：、]$/).test(before) &&
    (again || task.length < before.length || !before.endsWith('”')) &&
    !unitBefore.test(before) &&
    !(named.endsWith('办') && nameForm(named) === 'strict') &&
    (task.length < before.length || !thingBefore.test(before))
  );
}

/** What stands before a bracket without the number it may open with. */
const withoutMarker = (text: string): string => text.slice(readMarker(text)?.length ?? 0);

/** What a bracket of names only explains: a body, an office, a person. */
const unitBefore =
  /(?:[局委]|[^客餐展歌舞大]厅|办公室|领导小组|领导组|指挥部|部门|单位|机构|政府|窗口|大厅|书记|主任|[局处科厅市县区镇乡组院校会队站所]长|负责人|联系人)$/;
/** Buildings and companies may be what is to be built: a gloss only where no number opens the item. */
const thingBefore = /(?:中心|公司|集团|队|院|会|部|馆|(?<!\d)[站处所室])$/;

/** Companies that every city is served by and that orders name like bureaus. */
const serving = /(?:供电|移动|联通|电信|铁塔|燃气|自来水|水务|邮政)(?:分)?公司$/;

/** Agencies that answer to the level above: a bracket may name one alone without a level word. */
const answering =
  /(?:海关|海事局|监管分局|监分局|税务局|检验检疫局|气象局|调查队|供电公司|供电局|(?:人民银行|人行).*行)$/;

function isNamedList({ units, terms }: Clause): boolean {
  const named = units.filter(
    ({ mention }) =>
      serving.test(mention) || !/公司$|集团$|银行$|医院$|学院$|大学$|学校$|[中小]学$|[一二三四五六附]中$/.test(mention),
  );
  if (!terms.some(({ tag }) => tag === 'Unit')) return false;
  if (terms.some(({ tag }) => tag === 'Loose')) return units.length > 1 && named.length > 0;
  return named.some(
    ({ mention }) =>
      units.length > 1 ||
      answering.test(mention) ||
      /^(?:省|自治区|市|州|盟|地区|地委|县|区|旗|各|有关|相关|[\u4e00-\u9fff]{2,5}(?:省|市|州|盟|县|区|旗))/.test(
        mention,
      ),
  );
}

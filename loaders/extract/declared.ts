/** What one sentence says for all clauses of its document: that the first unit leads, that a collective is responsible throughout. */

import { readUnits, type UnitMention } from '../language/units.js';
import type { Block } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import { matches } from '../matches.js';
import type { Role } from '../records.js';
import type { TaskFact } from './facts.js';

const first = '(?:首位|第一位|第1位|第一名|第一个|第一的|首个|最前|第1个|首先|列首|第一)';
const leader = '(?:牵头|主办|主责|总负责|负总责)';
const leadsFirst = new RegExp(
  `(?:排|列|居|位|为|署|在)[^。；，：]{0,14}${first}[^。；：]{0,14}${leader}|${first}[^。；：，]{0,12}(?:为|是|系)[^。；：，]{0,8}${leader}|${leader}(?:单位|部门)?[（〔【][^）〕】]{0,16}${first}|${leader}(?:单位|部门)[^。；：]{0,10}(?:排|列|居|位)[^。；：]{0,8}${first}|列首位者|首位(?:的)?(?:责任)?(?:单位|部门)牵头`,
);

/** True for a text that makes the first unit of a list its leader: `排在首位的为牵头单位`, `列首位者牵头`, `牵头单位（排在责任单位的第1位）`. */
function saysFirstLeads(text: string): boolean {
  return /首|第一|第1|最前/.test(text) && leadsFirst.test(text);
}

const othersHelp =
  /其[他余它][^。；：，]{0,14}?(?:为|是|系|负责|予以)?(?:参与|配合|协办|协助|协同|参加|协作)(?:单位|部门|落实|实施)?(?=[。；，、）〕】]|$)/;

/** What one sentence says for all units of its document. */
export interface Declared {
  /** The role of those behind the first: SUPPORT after `其余为配合单位`; null where nothing is said of them. */
  others: Role | null;
}

/** What the first of `texts` that lets the first unit lead says; null where none does. */
export function declaredIn(texts: Iterable<string>): Declared | null {
  for (const text of texts) if (saysFirstLeads(text)) return { others: othersHelp.test(text) ? 'SUPPORT' : null };
  return null;
}

/** The texts of a document outside its tables. */
export function* textsOf(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) if (block.kind !== 'table') yield block.passage.text;
}

/** The first unit as leader, the others as the declaration has them, unless one leads already. */
export function firstLeads(task: TaskFact, { others }: Declared): TaskFact {
  const [first, ...rest] = task.units;
  if (!first || task.units.some(({ role }) => role === 'LEAD')) return task;
  const rule = 'clause-first-leads';
  const behind = others
    ? rest.map((unit) => (unit.role === 'RESPONSIBLE' ? { ...unit, role: others, at: { ...unit.at, rule } } : unit))
    : rest;
  return { ...task, units: [{ ...first, role: 'LEAD', at: { ...first.at, rule } }, ...behind] };
}

const sameBelow = /[，；、]?(?:下同|以下同|以下相同)。?$/;
const orderRemark = new RegExp(
  `[，；。][^，；。]{0,12}${first}[^，；。]{0,14}${leader}[^，；。]{0,8}(?:，分别负责[是为指][^，。；]{2,20})?$`,
);

/** A list of names without the remark behind it that tells how to read it: `市商务局，市发改局，列第一位的为牵头单位，下同`, `…负责。排在第一位的部门为牵头部门，分别负责为各部门分别牵头，下同`. */
export function withoutOrder(list: Passage): Passage {
  const { text } = list;
  if (!/同。?$|[位个名一]/.test(text.slice(-30))) return list;
  const end = sameBelow.exec(text)?.index ?? text.length;
  const remark = orderRemark.exec(text.slice(0, end));
  return end === text.length && !remark ? list : list.slice(0, remark?.index ?? end);
}

const promise =
  /；(?:各|有关|相关)?[^，。；、（）各]{0,8}(?:（[^（）]{1,8}）)?(?:政府|管委会|[县区市旗])(?=(?:每年|按照?|要|应|须|安排|给予)[^；]{4,60}$)/;

/** A list of names without what the last behind its semicolon is to give: `市林业局；各县区政府每年安排专项资金，市财政局给予奖补`. */
export function withoutPromise(list: Passage): Passage {
  const found = list.text.includes('；') ? promise.exec(list.text) : null;
  return found ? list.slice(0, found.index + found[0].length) : list;
}

/** To which items a clause hands its collective on: all that follow, or those named by number. Group 1 holds the numbers. */
const scope = '(?:以下|后面|下面|后续|其余|下列|此后|第([\\d、，和及至—–-]{1,16})(?:项|条|款))';
const carried = new RegExp(
  `${scope}[^。；）〕】]{0,14}?(?:由|需要?|涉及|包括|均?含|请|有)([^。；]{2,60}?)(?:负责|落实|实施|参与|配合|完成|，(?!各)|。|；|不再|$)`,
);
const everywhere =
  /()([^。；]{2,60}?)(?:均|都)?(?:为|是)(?:各项(?:任务)?(?:的)?)?(?:责任|落实|实施)单位[^。；]{0,8}(?:不再|下同)/;
const handing = /不再|均由|都由|均需|均涉及|均包括|均含|下同/;
const carryingSentence = new RegExp(
  `[。；，](?:${scope}[^。；]{0,14}?(?:由|需|涉及|包括|含|请|有)[^。]{2,60}|[^。；，]{2,50}(?:均|都)?(?:为|是)(?:各项(?:任务)?(?:的)?)?(?:责任|落实|实施)单位[^。]{0,20})[。]?$`,
);

/** What governs a place or a zone: `以下均含上述县（市、区）政府和管委会` hands on those that the clause itself names. */
const governs = /(?:政府|管委会|管理委员会|办事处)$/;

/** `牵头单位：市商务局，各县（市、区）政府为实施单位，下同`: what a label opens is the clause's own. */
const labelBefore = /^[^：]{2,10}：[^，：]{1,50}，/;

/** Units handed on to later items, and to which: `applies` takes the number of an item, null for one without a number. */
export interface Carried {
  units: UnitMention[];
  applies(ordinal: number | null): boolean;
}

/** What a clause hands on: `后面各项均由各县政府落实，不再逐项列出`; null without such words. */
export function carriedUnits(passage: Passage): Carried | null {
  if (!handing.test(passage.text)) return null;
  const found = everywhere.exec(passage.text) ?? carried.exec(passage.text);
  const said = found?.[2] ?? '';
  const own = labelBefore.exec(said)?.[0].length ?? 0;
  const names = saysFirstLeads(said) ? said.slice(said.lastIndexOf('，') + 1) : said.slice(own);
  if (!found || saysFirstLeads(names)) return null;
  const start = found.index + found[0].lastIndexOf(names);
  const ordinals = found[1] ? numbersOf(found[1]) : null;
  const named = /^(?:上述|以上)/.test(names)
    ? readUnits(withoutCarrying(passage)).filter(({ mention }) => governs.test(mention))
    : readUnits(passage.slice(start, start + names.length), { loose: false });
  return {
    units: named.slice(0, 6),
    applies: (ordinal) => ordinals === null || (ordinal !== null && ordinals.has(ordinal)),
  };
}

/** The clause without the sentence that hands a collective on. */
export function withoutCarrying(inside: Passage): Passage {
  const found = handing.test(inside.text) ? carryingSentence.exec(inside.text) : null;
  return found ? inside.slice(0, found.index) : inside;
}

/** `6、7` and `6至9` as numbers. */
function numbersOf(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, from = '', to] of matches(text, /(\d{1,3})(?:[至—–-](\d{1,3}))?/g))
    for (let number = Number(from); number <= Number(to ?? from); number++) numbers.add(number);
  return numbers;
}

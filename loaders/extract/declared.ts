/** What one sentence says for all clauses of its document: that the first unit leads, that a collective is responsible throughout. */
import { readUnits, type UnitMention } from '../language/units.js';
import type { Passage } from '../layout/passage.js';

const first = '(?:首位|第一位|第1位|第一名|第一个|第一的|首个|最前|第1个|首先|列首|第一)';
const leader = '(?:牵头|主办|主责|总负责|负总责)';
const firstLeads = new RegExp(
  `(?:排|列|居|位|为|署|在)[^。；，：]{0,14}${first}[^。；：]{0,14}${leader}|${first}[^。；：，]{0,12}(?:为|是|系)[^。；：，]{0,8}${leader}|${leader}(?:单位|部门)?[（〔【][^）〕】]{0,16}${first}|${leader}(?:单位|部门)[^。；：]{0,10}(?:排|列|居|位)[^。；：]{0,8}${first}|列首位者`,
);

/** True for a text that makes the first unit of a list its leader: `排在首位的为牵头单位`, `列首位者牵头`, `牵头单位（排在责任单位的第1位）`. */
export function saysFirstLeads(text: string): boolean {
  return /首|第一|第1|最前/.test(text) && firstLeads.test(text);
}

const carried =
  /(?:以下|后面|下面|后续|其余|下列|此后)[^。；）〕】]{0,14}?(?:由|需要?|涉及|包括|请|有)([^。；]{2,60}?)(?:负责|落实|实施|参与|配合|完成|，|。|；|不再|$)/;

const everywhere =
  /([^。；]{2,60}?)(?:均|都)?(?:为|是)(?:各项(?:任务)?(?:的)?)?(?:责任|落实|实施)单位[^。；]{0,8}(?:不再|下同)/;

/** Units that a clause hands on to all that follow: `后面各项均由各县政府落实，不再逐项列出`; none without such words. */
export function carriedUnits(passage: Passage): UnitMention[] {
  if (!/不再|均由|都由|均需|均涉及|均包括|下同/.test(passage.text)) return [];
  const found = everywhere.exec(passage.text) ?? carried.exec(passage.text);
  if (!found || saysFirstLeads(found[0])) return [];
  const start = found.index + found[0].lastIndexOf(found[1] ?? '');
  return readUnits(passage.slice(start, start + (found[1]?.length ?? 0)), { loose: false });
}

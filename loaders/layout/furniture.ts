/** Running headers and page numbers: what stands on a page and belongs to no text. */

import { endsIn } from '../characters.js';
import { flatMap } from '../lists.js';
import type { Furniture } from './blocks.js';
import { type Folded, type Line, readSpans } from './lines.js';
import { openBrackets } from './shapes.js';

const pageNumber =
  /^(?:[12]\d{3}[·.]\d{1,2}[·—\-|]{1,3}\d{1,3}[·—\-|]{0,3}|[·—\-|]{0,3}\d{1,3}[·—\-|]{1,3}[12]\d{3}[·.]\d{1,2}|[—\-·~|/]{1,3}\d{1,4}[—\-·~|/]{1,3}|第\d{1,4}页(?:[，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;

/** 续表, （接上页）: the table goes on. */
const continued = /^（?(?:续上?表|接上[页表]|上接第?\d*页|下转第\d+页)[一二三\d]*）?$/;

/** What running headers are made of. A line of nothing else, with the gazette's name or an issue among it, is one; `云川市人民政府公报 2014.5 市政府文件` names the section too. */
const parts = {
  gazette: /《?[\u4e00-\u9fff]{2,20}(?:人民政府公报|政府公报|政报)》?/,
  /** `一期` alone is the rest of a work's name. */
  issue: /(?:[12]\d{3}年?第?|第)[\d一二三四五六七八九十]{1,3}期|\d{1,3}期/,
  /** `2023年第2号` beside the gazette's name; alone it is the number of an order. */
  number: /[12]\d{3}年第\d{1,3}号/,
  rest: /（?总第?\d{1,4}[期号]）?|（?[12]\d{3}(?:年|[.·]\d{1,2})）?|\d{1,4}|（?(?:月刊|双月刊|半月刊|季刊|旬刊)）?|[—\-·|/.（）]/g,
};

/** A picture or a rule in markdown. */
const image = /^(?:！〔[^〔〕]*〕（[^（）]*）|[-*=_]+|—{3,}|〈img [^〈〉]*〉)$/;

function isRunningHeader(bare: string): boolean {
  const numbered = bare.replace(parts.issue, '|');
  const gazette = numbered.replace(parts.gazette, '|');
  const named = gazette === numbered ? gazette : gazette.replace(parts.number, '|');
  if (named === bare) return false;
  const rest = named.replace(parts.rest, '');
  const section = sectionName.test(rest) || otherSection.test(rest);
  return rest === '' || (section && gazette !== numbered && /\d/.test(bare));
}

/** What sets the two ends of a page header apart. */
const wideGap = ' '.repeat(12);

/** Why a line is page furniture, or null. */
export function furnitureReason({ text, bare }: Line): string | null {
  if (/^[！\-*=_—〈]/.test(text) && image.test(text)) return 'image';
  if (/^[上下]一[篇条]：/.test(text)) return 'link of a page';
  if ((text.length > 50 && !(text.length < 160 && text.includes(wideGap))) || endsIn(text, '。；，：')) return null;
  if (pageNumber.test(bare)) return 'page number';
  if (continued.test(bare)) return 'table continued';
  return /[期号报》）\d—\-·|件免话读记料据闻章态]$/.test(bare) && isRunningHeader(bare) ? 'running header' : null;
}

/** Section names that stand on top of every page (`市政府文件`): lines that say no more and come back at least four times. */
function repeatedHeaders(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, bare } of lines)
    if (text.length <= 20 && /(?:文件|公报|政报|GAZETTE|任免)$/i.test(text))
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
  return new Set(flatMap([...counts], ([text, count]) => (count >= 4 ? [text] : [])));
}

/** Names of sections (`市政府文件`) that stand under a page header or number at least twice. */
function pageTops(lines: readonly Line[], why: readonly (string | null)[]): number[] {
  const tops = flatMap(lines, ({ bare }, i) =>
    why[i - 1] && why[i - 1] !== 'image' && bare.length <= 20 && sectionName.test(bare) ? [{ bare, i }] : [],
  );
  const counts = new Map<string, number>();
  for (const { bare } of tops) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  return flatMap(tops, ({ bare, i }) => ((counts.get(bare) ?? 0) >= 2 ? [i] : []));
}

const sectionName = /^[\u4e00-\u9fff]{0,10}(?:文件|公报|政报|人事任免)$/;

/** Names of other sections, beside the gazette's name and the issue: `云川市人民政府公报 2021.5 领导讲话`. */
const otherSection =
  /^(?:[省市县区州盟旗]?政府)?(?:(?:领导|重要)讲话|政策解读|(?:政府|政务)?大事记|统计(?:资料|数据|公报)|政务(?:要闻|动态)|政府规章|规章)$/;

/** The name of a section on top of a page (`市政府办公室文件`), under the number of the page before, between the halves of a sentence. */
function splitsSentence(lines: readonly Line[], why: readonly (string | null)[], at: number): boolean {
  if (why[at - 1] !== 'page number' || !sectionName.test(lines[at]?.bare ?? '')) return false;
  const above = lines[at - 2]?.text ?? '';
  return openBrackets(above) > 0 || endsIn(above, '，、');
}

/** `第4期` under `督查通报` numbers that bulletin. */
const numbersBulletin = (line: Line, above: Line | undefined): boolean =>
  line.bare.startsWith('第') && bulletin.test(above?.bare ?? '');
const bulletin = /(?:纪要|通报|简报|专报|快报)$/;

/** Parts the page furniture from the lines, and the lone page numbers that stand beside it. */
export function partFurniture(folded: Folded, lines: readonly Line[]): { lines: Line[]; furniture: Furniture[] } {
  const repeated = repeatedHeaders(lines);
  const why = lines.map(
    (line, i) =>
      (numbersBulletin(line, lines[i - 1]) ? null : furnitureReason(line)) ??
      (line.text.length <= 20 && repeated.size > 0 && repeated.has(line.bare) ? 'running header' : null),
  );
  for (const i of pageTops(lines, why)) why[i] ??= 'running header';
  for (const [i, line] of lines.entries()) {
    if (!why[i] && splitsSentence(lines, why, i)) why[i] = 'running header';
    if (why[i] || !/^\d{1,4}$/.test(line.text)) continue;
    const beside = why[i - 1] === 'running header' || why[i + 1] === 'running header';
    if (beside || line.pageTop || lines[i + 1]?.pageTop) why[i] = 'page number';
  }
  const furniture = flatMap(lines, (line, i) =>
    why[i] ? [{ why: why[i] as string, passage: readSpans(folded, [line], true) }] : [],
  );
  return { lines: lines.filter((_, i) => !why[i]), furniture };
}

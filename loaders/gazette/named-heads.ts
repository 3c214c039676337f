/** Documents headed by their name alone: regulations, reports, speeches, with how they were passed or given in the line under it. */
import type { Line } from '../layout/index.js';
import { isDateLine } from '../layout/shapes.js';
import { promulgatedOn, readDate } from './dates.js';
import { bareAt, isTitlePiece, range } from './head-lines.js';
import type { Found, Head } from './heads.js';
import { splitNumberAndDate } from './numbers.js';
import { genreOf, isIssuerLine } from './titles.js';

/** One kind: its title, and the line under it. */
interface NamedKind {
  title: RegExp;
  below: RegExp;
  /** True where the line under it is text already. */
  text?: true;
}

const kinds: NamedKind[] = [
  {
    title: /^[^《，。]{4,80}(?:条例|办法|规定|决定|决议|规则|(?:任免|任命|免职)(?:的|人员)?名单)$/,
    below: /^（[12]\d{3}年.*(?:通过|批准|公布|修订|修正|任命|决定)/,
  },
  {
    title:
      /^(?:[^《，。]{2,20}(?:人民政府|行政公署)|[市州县区盟]?(?:政府)?[12]\d{3}年)[^《，。]{0,16}(?:任免(?:国家(?:机关)?)?(?:工作)?(?:人员|干部)|工作人员任免|人事任免|干部任免|职务任免|任免(?=情况|名单|一览表))(?:情况)?(?:名单|一览表)?$/,
    below: /任命|免去|任（?免|决定|^（(?:[12]\d{3}年|[\u4e00-\u9fff]{2,10}〔[12]\d{3}〕)/,
    text: true,
  },
  {
    title: /^[^《，。]{4,40}(?:人民代表大会(?:常务委员会)?|次会议)公告$/,
    below: /会议(?:于[12]\d{3}年|选举|补选|决定|通过)/,
    text: true,
  },
  {
    title: /^(?:[\u4e00-\u9fff]{0,8}(?:[12]\d{3}年)?政府工作报告|[^《，。]{8,90}的报告(?:（[^（）]{2,8}）)?)$/,
    below: /^(?:[—（]|[12]\d{3}年\d{1,2}月\d{1,2}日在).*(?:会议|大会)/,
  },
  {
    title: /^.{0,60}在.{4,50}(?:会|会议|大会|仪式|论坛)上的(?:讲话|报告|致辞|发言|总结)(?:（[^（）]{2,8}）)?$/,
    below: /^（?[12]\d{3}年\d{1,2}月\d{1,2}日）?$|^[\u4e00-\u9fff]{2,16}$/,
  },
  { title: /^[^《，。]{4,40}会议决议$/, below: /^（?[12]\d{3}年\d{1,2}月\d{1,2}日）?$/ },
  {
    title: /^[^《，。]{4,40}(?:统计|普查|调查)公报(?:（第.{1,3}号）)?$/,
    below: /^（?[12]\d{3}年\d{1,2}月(?![底末至—-])|统计局.{0,16}$|^（第.{1,3}号）$|^—+[\u4e00-\u9fff]/,
  },
];

/** What the titles end in: told before any of the longer patterns. */
const endings =
  /(?:条例|办法|规定|决定|规则|名单|一览表|人员|任免|情况|报告(?:（[^（）]{2,8}）)?|(?:讲话|致辞|发言|总结)(?:（[^（）]{2,8}）)?|决议|公报(?:（第.{1,3}号）)?|公告)$/;

/** Longest last line of a title that a line end has cut. */
const longestRest = 12;

/** The head whose title ends at line `i`, or null. A text that the document above announces in 《》 belongs to that one. */
export function namedHead(lines: readonly Line[], i: number): Found | null {
  const line = lines[i];
  if (!line || line.text.length > 60 || !endings.test(line.bare) || !isTitlePiece(line)) return null;
  const above = lines[i - 1];
  const whole = isTitlePiece(above) && (above?.text.length ?? 99) <= 60 ? () => named(lines, i - 1, i) : () => null;
  const cut =
    above &&
    (line.bare.startsWith('——') ||
      (above.bare.includes('关于') && genreOf(above.bare) === '') ||
      sessionCut(above.bare, line.bare));
  if (above?.bare.endsWith('、')) return whole();
  if (cut) return whole() ?? named(lines, i, i);
  return named(lines, i, i) ?? (line.text.length <= longestRest ? whole() : null);
}

/** `某市第五届人民代表大会常务委员会` over `第十五次会议任免名单`. */
export const sessionCut = (above: string, below: string): boolean =>
  /^第[一二三四五六七八九十]{1,4}次会议/.test(below) && /(?:委员会|大会|常委会)$/.test(above);

function named(lines: readonly Line[], from: number, last: number): Found | null {
  const titleLines = range(from, last + 1);
  const title = titleLines.map((at) => bareAt(lines, at)).join('');
  const titled = kinds.filter((each) => each.title.test(title));
  const below = titled.length ? bracketAt(lines, last + 1) : '';
  const kind = titled.find((each) => each.below.test(below));
  if (!kind || isAnnounced(lines, from, title)) return null;
  let to = kind.text && !below.startsWith('（') ? last + 1 : last + 2;
  while (below.startsWith('（') && to < last + 6 && !/）$/.test(bareAt(lines, to - 1))) to++;
  if (/公报/.test(title)) to = endOfCommunique(lines, last + 1);
  const date = range(last + 1, to)
    .map((at) => bareAt(lines, at))
    .find((text) => isDateLine(text));
  return { from, to, number: null, date: promulgatedOn(below) ?? (date ? readDate(date) : null), titleLines };
}

/** Where the lines end that a communiqué prints under its title: its number, what it tells of, who issued it, when. */
function endOfCommunique(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < from + 6 && isUnderCommunique(bareAt(lines, to), lines[to]?.text ?? '')) to++;
  return to;
}

const isUnderCommunique = (bare: string, text: string): boolean =>
  /^（第.{1,3}号）$|^—+[^，。]{2,40}$/.test(bare) || isDateLine(bare) || text.split(/[ 、]+/).every(isIssuerLine);

/** The text of a line, with the lines that end the bracket it opens. */
export function bracketAt(lines: readonly Line[], at: number): string {
  let text = bareAt(lines, at);
  if (!text.startsWith('（')) return text;
  for (let next = at + 1; next < at + 5 && !text.includes('）'); next++) text += bareAt(lines, next);
  return text;
}

/** How many lines above a title may announce it. */
const reach = 14;

/** Whether the lines above name the title in 《》, as a notice does with the plan it issues; its signature may stand over that plan like an issuer, and an order names a decision by its subject alone. */
export function isAnnounced(lines: readonly Line[], at: number, title: string): boolean {
  const above = range(Math.max(0, at - reach), at)
    .map((i) => bareAt(lines, i))
    .join('');
  const signature = isIssuerLine(bareAt(lines, at)) ? bareAt(lines, at) : '';
  const subject = title.indexOf('关于');
  return [title, title.slice(signature.length), title.slice(Math.max(0, subject))].some(
    (name) => above.includes(`《${name.replace(/《/g, '〈').replace(/》/g, '〉')}》`) || above.includes(`《${name}》`),
  );
}

const appoints = /^(?:决定)?(?:任命|免去)/;

/** The next of several appointments that one title is printed over, each under its number and date. */
export function nextInList(lines: readonly Line[], i: number, last: Head | undefined): Found | null {
  if (!last?.number || !/任免|任职|免职/.test(last.title)) return null;
  const own = splitNumberAndDate(lines[i]?.text ?? '');
  if (!own || !appoints.test(lines[i + 1]?.text ?? '')) return null;
  return { ...own, title: last.title, titleLines: [i], from: i, to: i + 1 };
}

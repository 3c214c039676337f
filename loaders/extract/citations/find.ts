/** Finds in a text the documents it names: `《…》（某政发〔2022〕3号）`, a title alone, a number alone. */
import { readNumberLine } from '../../gazette/numbers.js';
import { matches } from '../../matches.js';

/** A document named from `start` to `end` of the text. */
export interface Named {
  start: number;
  end: number;
  title: string | null;
  number: string | null;
}

/** Agency part of a number. What stands before it without a mark (`按照市政府某政发`) is cut off by `agencyOf`. */
const numberForm =
  /([\u4e00-\u9fff]{1,24}(?:（[\u4e00-\u9fff]{1,6}）)?)[〔（【]([12]\d{3})年?[〕）】](?:第)?(\d{1,5})号(?!楼|线|院|公告)/g;
const lead =
  /^.*(?:通知|意见|办法|方案|规定|公告|通告|决定|批复|通报|规划|纲要|措施|细则|预案|根据|按照|依据|依照|遵照|参照|落实|贯彻|执行|转发|印发|废止|关于|文件|以及|对照|参见|详见|发布的|下发的|[和与及按见的以对在了将为是好到照向]|原(?![政府发办]))(?=[\u4e00-\u9fff])/;
const organ =
  /^.*(?:人民政府|政府|办公室|办公厅|委员会|国务院|[省市县区州盟][\u4e00-\u9fff]{1,8}[局厅部])(?=[\u4e00-\u9fff]{2,8}$)/;

/** The agency's code alone: `市政府某政发` → `某政发`. */
export function agencyOf(text: string): string {
  const after = text.replace(lead, '');
  return after.replace(organ, '') || after || text;
}

/** The title that opens at `open` (a 《), its nested titles included; null where nothing closes it within 120 characters. */
function titleAt(text: string, open: number): { title: string; end: number } | null {
  let depth = 0;
  for (let i = open; i < text.length && i < open + 120; i++) {
    if (text[i] === '《') depth++;
    else if (text[i] === '》' && --depth === 0) return { title: text.slice(open + 1, i), end: i + 1 };
    else if (text[i] === '。') return null;
  }
  return null;
}

const addition =
  /^（(?:试行|暂行|修订|草案|征求意见稿|[12]\d{3}年(?![^（）]*[令号])[^（）]{0,8}|[12]\d{3}[—-][12]\d{3}年?)）/;
const numberAfter =
  /^(?:的通知|通知|文件)?（([\u4e00-\u9fff]{1,24}(?:（[\u4e00-\u9fff]{1,6}）)?)[〔（【]([12]\d{3})年?[〕）】](?:第)?(\d{1,5})(?:号|(?=）))/;

/** The year in front: `（〔2012〕保市府办72号）`. */
const yearFirstAfter = /^（(〔[12]\d{3}〕[\u4e00-\u9fff]{2,16}\d{1,5}号)）?/;

/** The end of a bracket with a number: a joint document's second number, a short name. */
const restForm =
  /^(?:[，；、](?:[\u4e00-\u9fff]{1,24}〔[12]\d{3}〕(?:第)?\d{1,5}号|(?:以下)?简称[^（），；]{0,40})){0,3}）/;

/** The order that issued it, which is no number of its own, or who passed it: `（2004年9月15日市政府令第141号公布）`, `（市政府令〔第57号〕）`, `（市人民政府第19号公告）`, `（市税务局公告2017年第5号）`, `（2024年9月27日市人大常委会会议通过）`. */
const orderAfter =
  /^（[^（）《》〔]{0,60}(?:(?:令|公告(?:[12]\d{3}年)?)[〔（]?第?[\d一二三四五六七八九十百]{1,5}号[〕）]?|第[\d一二三四五六七八九十百]{1,5}号公告|会议?(?:通过|修订|修正))[^（）《》〔]{0,30}）/;

/** Every document named in the text, in order; titles in 《》 whatever they are. */
export function findNamed(text: string): Named[] {
  const named: Named[] = [];
  for (let at = text.indexOf('《'); at >= 0; ) {
    const found = titleAt(text, at);
    if (found) named.push(withNumber(text, at, found.end, found.title));
    at = text.indexOf('《', found ? (named.at(-1) as Named).end : at + 1);
  }
  return [...named, ...lonelyNumbers(text, named)].sort((a, b) => a.start - b.start);
}

function withNumber(text: string, start: number, end: number, inner: string): Named {
  const added = addition.exec(text.slice(end, end + 24))?.[0] ?? '';
  const after = numberAfter.exec(text.slice(end + added.length, end + added.length + 80));
  const byYear = after ? null : yearFirstAfter.exec(text.slice(end + added.length, end + added.length + 48));
  if (byYear) {
    const number = readNumberLine(byYear[1] as string);
    return { start, end: end + added.length + byYear[0].length, title: inner + added, number };
  }
  if (!after) {
    const behind = end + added.length;
    const order = text[behind] === '（' ? (orderAfter.exec(text.slice(behind, behind + 110))?.[0].length ?? 0) : 0;
    return { start, end: behind + order, title: inner + added, number: null };
  }
  const from = end + added.length + after[0].length;
  const rest = restForm.exec(text.slice(from, from + 80))?.[0] ?? '';
  const number = `${after[1]}〔${after[2]}〕${Number(after[3])}号`;
  return { start, end: from + rest.length, title: inner + added, number };
}

/** `5月12日云政任〔2023〕5号`: the day's last character is none of the agency's. */
const withoutDay = (agency: string, before: string): string =>
  agency.startsWith('日') && /\d/.test(before) ? agency.slice(1) : agency;

/** Numbers no title goes with; one right before a title is that title's. */
function lonelyNumbers(text: string, named: Named[]): Named[] {
  if (!/[〔（【][12]\d{3}/.test(text)) return [];
  const alone: Named[] = [];
  let at = 0;
  for (const found of matches(text, numberForm)) {
    const agency = agencyOf(withoutDay(found[1] as string, text.charAt(found.index - 1)));
    const start = found.index + (found[1] as string).length - agency.length;
    const end = found.index + found[0].length;
    while (at < named.length && (named[at] as Named).end <= start) at++;
    const next = named[at];
    if (next && next.start < end) continue;
    const number = `${agency}〔${found[2]}〕${Number(found[3])}号`;
    const titled = next && !next.number && next.start - end <= 3 && /^(?:文件?)?$/.test(text.slice(end, next.start));
    if (titled) [next.number, next.start] = [number, start];
    else if (!agency.endsWith('规审')) alone.push({ start, end, title: null, number });
  }
  return alone;
}

/** Names that stand in one list: `《…》、《…》和《…》`, from `start` to `end` of the text. */
export interface NamedList {
  names: Named[];
  start: number;
  end: number;
}

/** What may stand between two names of one list: `、`, `和`, `等文件和某市人民政府办公室`, `第五十条、第五十一条，`. */
const gapForm =
  /^[）]?(?:、?第[一二三四五六七八九十百零〇\d]{1,6}[章节条款项](?:之[一二三四五])?)*(?:等)?(?:文件|通知)?(?:精神|要求|规定)?(?:、|，|和|及|以及|与)*(?:原?[12]\d{3}年[^，。；《》]{0,24}(?:颁布|发布|公布|印发|下发|施行|实施)的?|[\u4e00-\u9fff、，]{0,26}(?:政府|办公室|办公厅|委员会|国务院|局|厅|部|委|院|会)(?:等(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:部门|单位|部委))?(?:联合)?(?:印发的|制定的|发布的|出台的)?)?$/;
/** `《…条例》（以下简称《条例》）、《…办法》`: the short name that a bracket gives stands in the list too. */
const shortForms = ['（以下简称', '（简称', '（以下称'];
const joins = (gap: string) => gap.length <= 40 && (gapForm.test(gap) || shortForms.includes(gap));

/** The names in their lists, in order. */
export function listsOf(text: string, named: readonly Named[]): NamedList[] {
  const lists: NamedList[] = [];
  for (const name of named) {
    const last = lists.at(-1);
    if (last && joins(text.slice(last.end, name.start))) {
      last.names.push(name);
      last.end = name.end;
    } else lists.push({ names: [name], start: name.start, end: name.end });
  }
  return lists;
}

/** What stands behind a name and the names that a list prints with it: `《甲方案》《乙措施》已经市政府同意，现印发给你们`, `《甲清单》（以下简称《清单》）和《乙目录》（以下简称《目录》），现印发给你们`. */
export const behindNames = (text: string, end: number): string =>
  text
    .slice(end, end + 200)
    .replace(/^(?:[、和及]?《[^《》]{1,80}》|（以下(?:简称|统称)[^（）]{1,24}）)+/, '')
    .slice(0, 100);

/** Finds every time printed in a text, with the small words about it that say whether it is a limit. What it means for whom is for extraction to judge. */
import { eitherOf } from '../../matches.js';
import type { Recurrence } from '../../records.js';
import { furtherDays } from './days.js';
import { anyFestival, festivalAnchor } from './festivals.js';
import { type Point, readPoint } from './point.js';
import { readRecurring } from './recurrence.js';

/**
 * How a time is bounded by the words next to it: BEFORE `6月底前`, LAST `6月底`, WITHIN `年内`, UNTIL `到2025年`, AS_OF `截至2025年`, FROM `自…起`,
 * RANGE `2022—2025年`, BARE `2025年`.
 */
export type Cue = 'BEFORE' | 'LAST' | 'WITHIN' | 'UNTIL' | 'AS_OF' | 'FROM' | 'RANGE' | 'BARE';

/** A time as printed. `start` and `end` (exclusive) take in its cue words (到, 前); exactly one of `point` and `recurs` is set. */
export interface Mention {
  start: number;
  end: number;
  cue: Cue;
  point: Point | null;
  /** First day of a range. */
  from: Point | null;
  recurs: Recurrence | null;
  /** For a recurrence: it names a point in time (每年6月底前), it is more than a frequency (每年). */
  fixed: boolean;
}

/** Where a time can start. One pass over the text; everything else is read at the places it finds. */
const anchor = eitherOf(
  [
    // 2023年, 2022—2025, 2023.6, 2023/6/30, 2023Q3
    /(?:19|20)\d\d ?[年—–~～至到./Q-]/,
    // 二〇二三年
    /[一二][〇○零ＯO0一二三四五六七八九]{3} ?年/,
    // 今年, 次年; not 当年级
    /[今本当明来次翌后去上]年(?!级)/,
    // 前年底
    /前年(?=[底末，])/,
    // 每年, 逐月, 每半年, 每周
    /[每逐按][个一]?(?:半?年|季|月|周|星期|日|天|自然年)/,
    // 次月, 本季
    /[次翌下本当]个?[月季]/,
    // 6月, 十二月, 元月, 6—9 月, 一季度; not 6月报, 五月饼, 单元月均
    /(?<![\d一二三四五六七八九十])(?:\d{1,2}|十[一二]?|[一二三四五六七八九]|(?<!单|美|亿|万|百|千)元(?=月[^度均收薪租])) ?(?:月(?!报(?![送告请备批])|刊|饼|光|球|度|均|薪|经)|季度|[—–~～至到-]+\d{1,2} ?月)/,
    // 第三季度, 首季度
    /第?[一二三四1-4首]季度/,
    // 上半年
    /[上下]半年/,
    // 年底, 年终, 年中前; not 多年底 or 年内期
    /(?<![\d一二三四五六七八九十两几多每半整近若数往历学隔连] ?)年(?:[底末终内](?![期止端级])|中前)/,
    // “十四五”规划期末
    /[“"「]?十[一二三四五六七八]五[”"」]?(?:规划|时期)?期?末/,
  ],
  'g',
);
/** The same and festivals: `国庆节前`. */
const festiveAnchor = new RegExp(`${anchor.source}|${festivalAnchor}`, 'g');

const separator = /(?: ?[—–~～－-]+ ?|至|到)/y;
const yearRange = /((?:19|20)\d\d) ?年?(?: ?[—–~～－-]+ ?|至|到)((?:19|20)\d\d) ?年(?!度)/y;
const monthRange =
  /(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月?(?:[—–~～－-]+|至|到)(?=(?:\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月)/y;
const printedYear = /^((?:19|20)\d\d) ?年 ?/;
const suffixes: [RegExp, Cue][] = [
  [
    /(?:时间|时|开学|入学)?(?:之前|以前|前(?![期后列三两述往景沿置端款项身瞻四六九\d]|提(?:[下是条为，。、；]|$)))/y,
    'BEFORE',
  ],
  [/(?:以|之|度)?内(?![容部外控需涝])/y, 'WITHIN'],
  [/为?止/y, 'UNTIL'],
]; // prettier-ignore
/** What begins on a day of the year: `11月15日供暖前`. Without a month the day is not told: `2023年入汛前`. */
const season = /(?:[供采][暖热]|入冬|[封上]冻|入汛|主?汛期)(?=[之以]?前)/y;
const prefixes: [RegExp, Cue][] = [
  [/(?:截止到?|截至|截止至)$/, 'AS_OF'],
  [/(?:(?:最迟|最晚)(?:不超过)?|不迟于|不晚于|迟于|不超过|不得超过)(?:于|在|到|至)?$/, 'BEFORE'],
  [/(?:^|[^达得感做遇直受收找看想])到$/, 'UNTIL'],
  [/(?:^|[^甚乃以直])至$/, 'UNTIL'],
  [/展望$/, 'UNTIL'],
  [/(?:^|[^来])(?:自|从)$/, 'FROM'],
]; // prettier-ignore

/** Every time in the text, left to right, none inside another. Linear in the length of the text. */
export function scanDates(text: string): Mention[] {
  const mentions: Mention[] = [];
  const start = anyFestival.test(text) ? festiveAnchor : anchor;
  start.lastIndex = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const mention = readMention(text, found.index);
    if (!mention) continue;
    mentions.push(mention);
    mentions.push(...furtherDays(text, mention));
    start.lastIndex = Math.max((mentions.at(-1) as Mention).end, found.index + 1);
  }
  return chain(text, mentions);
}

function readMention(text: string, at: number): Mention | null {
  const recurring = readRecurring(text, at);
  if (recurring)
    return {
      start: at,
      end: recurring.end,
      cue: 'BARE',
      point: null,
      from: null,
      recurs: recurring.recurs,
      fixed: recurring.point,
    };
  const range = readRange(text, at);
  const point = range?.to ?? readPoint(text, at) ?? yearWithin(text, at);
  return point && withCues(text, at, point, range?.from ?? null);
}

/** `年内`: the year of the document. */
function yearWithin(text: string, at: number): Point | null {
  if (!text.startsWith('年内', at) && !text.startsWith('年中', at)) return null;
  const point = readPoint('今年', 0);
  return point && { ...point, start: at, end: at + 1 };
}

function readRange(text: string, at: number): { from: Point; to: Point } | null {
  const compact = compactRange(text, at);
  if (compact) return compact;
  const from = readPoint(text, at);
  if (!from) return null;
  separator.lastIndex = from.end;
  const between = separator.exec(text);
  if (!between) return null;
  const to = readPoint(text, from.end + between[0].length, { month: from.day !== null || from.third !== null });
  return to && { from, to: inherit(to, from) };
}

/** `2022—2025年`, `3—6月` and `2023年3—6月`: the unit printed once. */
function compactRange(text: string, at: number): { from: Point; to: Point } | null {
  yearRange.lastIndex = at;
  const years = yearRange.exec(text);
  if (years) {
    const to = readPoint(text, at + years[0].lastIndexOf(years[2] ?? ''));
    const from = to && { ...to, start: at, year: Number(years[1]), month: null, day: null };
    return to && from && { from, to };
  }
  const year = printedYear.exec(text.slice(at, at + 7));
  const start = at + (year?.[0].length ?? 0);
  monthRange.lastIndex = start;
  const months = monthRange.exec(text);
  const to = months && readPoint(text, start + months[0].length);
  return to && { from: { ...to, start: at, day: null }, to: year ? { ...to, year: Number(year[1]) } : to };
}

/** What the first end of a range says also for the second. */
function inherit(to: Point, from: Point): Point {
  const month = to.month ?? (to.day !== null || to.third !== null ? from.month : null);
  if (to.year !== null || to.years !== null) return { ...to, month };
  return { ...to, month, year: from.year, years: from.years };
}

function withCues(text: string, at: number, point: Point, from: Point | null): Mention {
  const before = text.slice(Math.max(0, at - 5), at).trimEnd();
  const prefix = prefixes.find(([pattern]) => pattern.test(before));
  const end = point.end + (point.month === null ? 0 : lengthAt(season, text, point.end));
  const suffix = suffixes
    .map(([pattern, cue]) => ({ cue, length: lengthAt(pattern, text, end) }))
    .find((each) => each.length);
  const taken =
    prefix && prefix[1] !== 'FROM' ? (prefix[0].exec(before)?.[0] ?? '').replace(/^[^到至展最不迟截]/, '') : '';
  const cue = suffix?.cue ?? (from ? 'RANGE' : (prefix?.[1] ?? (point.last ? 'LAST' : 'BARE')));
  return {
    start: taken ? text.lastIndexOf(taken, at) : at,
    end: suffix ? end + suffix.length : point.end,
    cue,
    point,
    from,
    recurs: null,
    fixed: true,
  }; // prettier-ignore
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const listed = /^(?:、|和|及|与|或|以及|，)$/;

/** `每年1月15日前报告上年情况，市发改委于3月底前完成考核`: a month later in the sentence comes every year too. */
const everyYear = (left: Mention, { point, cue }: Mention, text: string): boolean =>
  point?.month != null &&
  point.year === null &&
  (point.years === null || point.follows) &&
  (cue === 'BEFORE' || cue === 'LAST') &&
  /^[^。！？；]{0,60}$/.test(text.slice(left.end, point.start));

/** What a list says once holds for all of it: `每年6月15日、12月15日前` recurs twice, `2019年6月、12月底前` are two limits. */
function chain(text: string, mentions: Mention[]): Mention[] {
  const between = (left: Mention, right: Mention): string => text.slice(left.end, right.start);
  joinAlternatives(mentions, between);
  const pairs = mentions.slice(1).map((right, i) => [mentions[i] as Mention, right] as const);
  let yearly: Mention | undefined;
  for (const [left, right] of pairs) {
    if (left.recurs === 'YEARLY' && left.fixed) yearly = left;
    if (yearly && everyYear(yearly, right, text)) Object.assign(right, { recurs: 'YEARLY', point: null });
    if (listed.test(between(left, right))) shareYear(left, right);
  }
  for (const [left, right] of pairs)
    if (left.cue === 'UNTIL' && goesOnUntil(right) && /^[、和及]$/.test(between(left, right))) right.cue = 'UNTIL';
  for (const [left, right] of pairs.toReversed()) if (joins.test(between(left, right))) shareBefore(left, right);
  return mentions;
}

const joins = /^(?:、|和|及|与|或)$/;

/** `每季度或每半年`: one recurrence. */
function joinAlternatives(mentions: Mention[], between: (left: Mention, right: Mention) => string): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [left, right] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (!left.recurs || !right.recurs || between(left, right) !== '或') continue;
    left.end = right.end;
    mentions.splice(i, 1);
  }
}

/** `6月、12月底前`: both are limits, both mean the end of the month; in `6月、12月20日前` both the day. */
function shareBefore(left: Mention, right: Mention): void {
  if (left.cue !== 'BARE' || right.cue !== 'BEFORE') return;
  left.cue = 'BEFORE';
  const day = right.point?.day ?? null;
  if (left.point?.month != null && left.point.day === null && !left.point.last && left.point.third === null && day)
    left.point = { ...left.point, day };
  if (right.point?.last && left.point?.day === null) left.point = { ...left.point, last: true };
}

/** `每年6月15日、12月15日` recurs twice, `2019年6月、12月` are of one year; in `每季度末、年底前` the second is a day of its own. */
function shareYear(left: Mention, right: Mention): void {
  const { point } = right;
  if (point?.year !== null || (point.month === null && left.recurs && left.recurs !== 'YEARLY')) return;
  if (left.recurs && left.fixed && (point.years === null || point.follows))
    Object.assign(right, { recurs: left.recurs, point: null });
  else if (left.point && point.years === null)
    right.point = { ...point, year: left.point.year, years: left.point.years };
}

const goesOnUntil = ({ cue, point }: Mention): boolean => (cue === 'BARE' || cue === 'LAST') && point !== null;

/** Dates from which a rule holds: `自2022年4月1日起施行`, `自印发之日起施行`, `自公布之日起30日后施行`. */

import { addDays, addMonths, type Day, serialOf } from '../../language/dates/calendar.js';
import { numberOf } from '../../language/dates/numerals.js';
import type { Mention } from '../../language/dates/scan.js';
import { matches } from '../../matches.js';

/** A stretch of the text with the day it means; `day` is null where the date of issue that it counts from is not printed. */
export interface Effective {
  start: number;
  end: number;
  day: Day | null;
}

const force = '(?:正式)?(?:施行|实施|执行|实行|生效|启用|试行|废止前有效)';
const fromIssue = new RegExp(
  `(?:自|从)(?:印发|发布|公布|发文|签发|颁布|下发|刊登|发出)(?:之日|之时|日期)起?(?:(?:满)?(\\d{1,3}|[一二三四五六七八九十]{1,3})(个月|日|天)(?:以?后|之后)?)?(?:起)?${force}`,
  'g',
);
/** `2022年1月1日起施行的《条例》` is told of what it names. */
const afterDate = new RegExp(`^ ?(?:日)?(?:零时|0时)?(?:起|开始)(?:开始)?${force}(?!的)`);
/** Years by which a rule may hold before it is printed. */
const retroactiveDays = 400;

/** The effective dates counted from the day of issue. */
export function effectiveFromIssue(text: string, issued: Day | null): Effective[] {
  if (!text.includes('之日') && !text.includes('日期起')) return [];
  return matches(text, fromIssue)
    .filter(({ index }) => ownRule(text, index))
    .map(({ index, 0: printed, 1: count, 2: unit }) => ({
      start: index,
      end: index + printed.length,
      day: later(issued, count, unit),
    }));
}

function later(issued: Day | null, count: string | undefined, unit: string | undefined): Day | null {
  const number = count === undefined ? 0 : (numberOf(count) ?? 0);
  return issued && (unit === '个月' ? addMonths(issued, number) : addDays(issued, number));
}

/** The effective date that 起施行 behind a time gives, with 自, 从 or 于 before it; null where it is some other beginning. */
export function effectiveFrom(text: string, mention: Mention, day: Day, issued: Day | null): Effective | null {
  const said = afterDate.exec(text.slice(mention.end, mention.end + 16));
  if (!said) return null;
  const before = /(?:自|从|于) *$/.exec(text.slice(Math.max(0, mention.start - 3), mention.start))?.[0].length ?? 0;
  const start = mention.start - before;
  if (!ownRule(text, start)) return null;
  if (issued && serialOf(issued) - serialOf(day) > retroactiveDays) return null;
  return { start, end: mention.end + said[0].length, day };
}

/** `《云川市…办法》已经市政府常务会议审议通过，自2022年9月12日起施行，现印发给你们`: the words that issue it behind the day. */
const issuedBehind = /^[^。；，]{8,28}，现(?:予)?(?:印发|公布|发布)/;

/** The sentence speaks of its own document (本办法自…, 现印发给你们，自…, 现将《…》予以公布，自…), not of a law it names. */
function ownRule(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  if (
    /现(?:予)?(?:印发|公布|发布)|现将《[^《》]*》(?:予以)?(?:印发|公布|发布)|本[^，]{1,12}[，]?$|^\s*$/.test(sentence)
  )
    return true;
  if (issuedBehind.test(text.slice(at, at + 48))) return true;
  return !/[》）][^，]{0,6}[，]?$|通过|修订，|批准，|（[^）]*$/.test(sentence);
}

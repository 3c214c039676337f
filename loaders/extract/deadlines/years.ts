/** The year meant where a time leaves it out. */

import type { Day } from '../../language/dates/calendar.js';
import type { Mention } from '../../language/dates/scan.js';
import type { Block } from '../../layout/blocks.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';

const printedYear = /((?:19|20)\d\d) ?年?(?=[年—–~～至-])/g;

/** The years printed in a text, each once. */
function yearsIn(text: string): number[] {
  return [...new Set(matches(text, printedYear).map((found) => Number(found[1])))];
}

/** `关于报送2024年重点项目的通知`, signed in 2023: what it asks for is for the year after, by when it asks is not. */
const asksFor = /(?:报送|上报|申报|征集|推荐|编报|征订)[^，。]{0,24}[12]\d{3}年/;

/**
 * The year a document speaks of: the one in its title (印发2023年工作要点的通知, signed in December 2022), else that of its date, else that of its
 * number 〔2023〕; null where nothing tells it.
 */
export function yearOfDocument(
  { title, number }: Pick<PrintedDocument, 'title' | 'number'>,
  issued: Day | null,
): number | null {
  const numbered = number?.match(/〔((?:19|20)\d\d)〕/)?.[1];
  const year = issued?.year ?? (numbered === undefined ? null : Number(numbered));
  const [titled, ...more] = yearsIn(title);
  if (titled !== undefined && year !== null && titled > year && asksFor.test(title)) return year;
  if (titled !== undefined && more.length === 0 && (year === null || titled === year + 1)) return titled;
  return year;
}

/** The one year that the nearest heading names (`2023年重点任务`), if it names one. */
export function yearInHeadings({ path }: Block): number | null {
  for (const { passage } of [...path].reverse()) {
    const [year, ...more] = yearsIn(passage.text);
    if (year !== undefined) return more.length === 0 ? year : null;
  }
  return null;
}

/** A month of a year. */
interface Month {
  year: number;
  month: number;
}

/** The first month of a range that runs from one year into the next: `2021年10月至2022年5月`, `即日起至2022年5月`; null for any other time. */
export function acrossYears({ from, point, start }: Mention, text: string, issued: Day | null): Month | null {
  const since = issued && /日起$/.test(text.slice(Math.max(0, start - 2), start)) ? issued : null;
  const first = from?.month && from.year !== null ? { year: from.year, month: from.month } : from ? null : since;
  return first && point?.year === first.year + 1 ? { year: first.year, month: first.month } : null;
}

/** Behind such a range a month without a year is the one that falls into it: `…。11月底前完成` is of 2021, `…。3月底前完成` of 2022, `次年` follows the first. */
export function yearAcross(range: Month | null, { point }: Mention): number | null {
  if (range && point?.follows) return range.year;
  const month = point?.year === null && point.years === null ? point.month : null;
  if (!range || month === null) return null;
  return month >= range.month ? range.year : range.year + 1;
}

/** Behind `次年1月15日前完成自评；` a month without a year in the first half of one is of that next year too: `1月底前核查；2月底前通报`. */
export function ofNextYear(next: Mention | null, mention: Mention): Mention {
  const { point } = mention;
  const month = point?.year === null && point.years === null ? point.month : null;
  const since = next?.point?.month ?? null;
  if (!point || !next?.point || month === null || since === null || month < since || month > 6) return mention;
  return { ...mention, point: { ...point, years: next.point.years, follows: true } };
}

/** `2022年4月开工，当年10月底完工`: the year told of; `每年4月申报，当年10月底前完成` comes again every year. */
export function ofThatYear(text: string, mention: Mention, told: number | null): Mention {
  const { point, start, cue } = mention;
  if (!point || point.month === null || !text.startsWith('当年', start)) return mention;
  if (told !== null) return { ...mention, point: { ...point, years: null, year: told } };
  const yearly = cue === 'BEFORE' && /每年[^。]{0,40}$/.test(text.slice(Math.max(0, start - 44), start));
  return yearly ? { ...mention, point: null, recurs: 'YEARLY', fixed: true } : mention;
}

/** Months after which a limit is too old for a plan that was printed late. */
const longPast = 4;

/** True for a day on which the year is as good as over: what is asked for then is asked of the year to come. */
export const atYearEnd = ({ month, day }: Day): boolean => month === 12 && day >= 15;

/**
 * `1月20日前报送` in a document of November is of the year to come, and so is `6月底前建成` in one of December, `10月底前` in one of its second half, unless it is told
 * as done.
 */
export function comingYear(text: string, { point, cue, end }: Mention, issued: Day | null): number | null {
  const bare = point?.year === null && point.years === null && point.month !== null && cue === 'BEFORE';
  if (!bare || !issued || issued.month < 10) return null;
  if ((point.month ?? 0) > Math.max(3, issued.month - (atYearEnd(issued) ? 2 : longPast))) return null;
  return /[了已]/.test(text.slice(end, end + 30)) ? null : issued.year + 1;
}

/** `12月28日前制定细则` in a plan for the year to come, signed on 18 December: what is asked for at once is asked of the year that ends. */
export function endingYear(text: string, { point, cue, end }: Mention, issued: Day | null): number | null {
  const bare = point?.year === null && point.years === null && cue === 'BEFORE';
  if (!bare || !issued || issued.month !== 12 || point.month !== 12 || (point.day ?? 0) < issued.day) return null;
  return /^[^，。；]{0,30}(?:报|制定|制订|细化|提交|反馈|备案|印发|明确)/.test(text.slice(end, end + 34))
    ? issued.year
    : null;
}

/** The year meant where a time leaves it out. */

import type { Day } from '../../language/dates/calendar.js';
import type { Point } from '../../language/dates/point.js';
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

/** The first day of a range that runs from one year into the next: `2021年10月至2022年5月`; null for any other time. */
export const acrossYears = ({ from, point }: Mention): Point | null =>
  from?.month != null && from.year !== null && point?.year === from.year + 1 ? from : null;

/** Behind such a range a month without a year is the one that falls into it: `…。11月底前完成` is of 2021, `…。3月底前完成` of 2022. */
export function yearAcross(range: Point | null, { point }: Mention): number | null {
  const month = point?.year === null && point.years === null ? point.month : null;
  if (!range?.month || month === null || range.year === null) return null;
  return month >= range.month ? range.year : range.year + 1;
}

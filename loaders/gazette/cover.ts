/** What cover, imprint and running headers say of the gazette itself. */

import { numberOf, yearOf } from '../language/dates/numerals.js';
import { bareOf, type Line } from '../layout/index.js';
import type { GazetteRecord } from '../records.js';
import { readDate } from './dates.js';

/** Facts printed; a field that nothing tells is left out. `place` is what stands before 人民政府公报. */
export type Cover = Partial<GazetteRecord> & { place?: string };

const name =
  /([\u4e00-\u9fff]{2,16}(?:省|自治区|市|州|盟|县|区|旗|地区))?(?:人民)?(?:政府公报|行政公署公报|政报)|^《?[\u4e00-\u9fff]{2,6}政报(?=》?$|》?[^\u4e00-\u9fff])/;

/** The cover's own lines come first; `others` fill in what they leave out. A date alone on its line counts on the cover only. */
export function readCover(cover: readonly Line[], others: readonly Line[]): Cover {
  const found: Cover = {};
  for (const [lines, isCover] of [
    [cover, true],
    [others, false],
  ] as const)
    for (const { text, bare } of lines)
      if (text.length <= 60) readLine(bare, isCover, found);
      else if (bare.length <= longestBare)
        for (const part of text.split(wideGap)) readLine(bareOf(part), isCover, found);
  return found;
}

/** Longest line of a cover without its blanks. */
const longestBare = 70;
/** What sets the parts of a line apart that runs across the page: `2021年第5期（总第93期）    云川市人民政府办公室编印    2021年4月19日出版`. */
const wideGap = /[ \t]{3,}|\t/;

/** `二〇一二年第三期` as `2012年第3期`. */
function inDigits(line: string): string {
  if (!/年|期/.test(line) || !/[一二三四五六七八九十]/.test(line)) return line;
  return line
    .replace(/[一二][〇零○0一二三四五六七八九]{3}(?=年)/, (year) => String(yearOf(year) ?? year))
    .replace(/(?<=第)[一二三四五六七八九十]{1,3}(?=期)/, (issue) => String(numberOf(issue) ?? issue));
}

function readLine(printed: string, isCover: boolean, found: Cover): void {
  const line = inDigits(printed);
  const title = name.exec(line.replace(/(?:[12]\d{3}年?)?第?\d{1,3}期/g, ' '));
  if (title && !found.title && title[0].length > 3) {
    found.title = title[0].replace('《', '');
    if (title[1]) found.place = title[1];
  }
  const year = /([12]\d{3})年?第?[\d一二三四五六七八九十]{1,3}[期号]/.exec(line) ?? /^([12]\d{3})年?$/.exec(line);
  const dotted =
    title || (found.title && /^[12]\d{3}[.·]\d{1,2}$/.test(line))
      ? /(?<!\d)([12]\d{3})[.·](\d{1,2})(?!\d|[.·]\d)/.exec(line)
      : null;
  const issue = /(?<!总)第(\d{1,3})期/.exec(line);
  const total = /总第?(\d{1,4})期/.exec(line);
  const dated = /出版|发行|编印|出刊/.test(line) || (isCover && /^[12]\d{3}年\d{1,2}月\d{1,2}日$/.test(line));
  const published = dated ? readDate(line) : null;
  if (year) found.year ??= Number(year[1]);
  if (dotted) [found.year, found.issue] = [found.year ?? Number(dotted[1]), found.issue ?? Number(dotted[2])];
  if (issue) found.issue ??= Number(issue[1]);
  if (total) found.totalIssue ??= Number(total[1]);
  if (published) found.publishedOn ??= published;
}

/** What cover, imprint and running headers say of the gazette itself. */
import type { Line } from '../layout/index.js';
import type { GazetteRecord } from '../records.js';
import { readDate } from './dates.js';

const bare = (text: string) => text.replace(/\s/g, '');
const name = /([\u4e00-\u9fff]{2,16}(?:省|市|州|盟|县|区|旗|地区))?(?:人民)?(?:政府公报|政报)/;

/** Facts printed on the lines; a field the lines do not tell is left out. */
export function readCover(lines: readonly Line[]): Partial<GazetteRecord> & { place?: string } {
  const found: Partial<GazetteRecord> & { place?: string } = {};
  for (const { text } of lines) {
    if (text.length > 60) continue;
    const line = bare(text);
    const title = name.exec(line);
    if (title && !found.title && title[0].length > 4) {
      found.title = title[0];
      if (title[1]) found.place = title[1];
    }
    const year = /([12]\d{3})年?第?[\d一二三四五六七八九十]{1,3}[期号]/.exec(line) ?? /^([12]\d{3})年$/.exec(line);
    if (year && !found.year) found.year = Number(year[1]);
    const issue = /(?<!总)第(\d{1,3})期/.exec(line);
    if (issue && found.issue === undefined) found.issue = Number(issue[1]);
    const total = /总第?(\d{1,4})期/.exec(line);
    if (total && found.totalIssue === undefined) found.totalIssue = Number(total[1]);
    const published =
      /出版|发行|编印|出刊/.test(line) || (found.title && /^[12]\d{3}年\d{1,2}月\d{1,2}日$/.test(line))
        ? readDate(line)
        : null;
    if (published && !found.publishedOn) found.publishedOn = published;
  }
  return found;
}

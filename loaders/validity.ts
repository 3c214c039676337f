/** From when and until when a document holds: `本办法自2022年1月1日起施行，有效期5年`. */
import type { Facts } from './extract/assemble.js';
import type { Links } from './extraction.js';
import { flatMap } from './lists.js';
import type { PrintedDocument, Reading } from './reading.js';
import { textsOf } from './resolve/printed.js';

const FROM_ISSUE = /自(?:发布|印发|公布|发文|下发|颁布)之日起(?:施行|实施|执行|生效|试行)/;
const UNTIL = /有效期(?:限)?(?:至|到|截至|截止到?)(\d{4})年(\d{1,2})月(\d{1,2})日/;
const YEARS = /有效期(?:限)?(?:为|是)?(\d{1,2}|[一二两三四五六七八九十])年/;
const NUMERALS = '零一二三四五六七八九十';

/** The documents that say from when or until when they hold, in reading order. Dates that the text does not give are null. */
export function validityOf({ documents }: Reading, { tasks }: Facts): Links['validity'] {
  const dates = new Map<string, string>();
  for (const { document, deadlines } of tasks)
    for (const { effective, date } of deadlines)
      if (effective && date && !dates.has(document)) dates.set(document, date);
  return flatMap(documents, (document) => {
    const tail = closing(document);
    const effectiveOn = dates.get(document.key) ?? (FROM_ISSUE.test(tail) ? document.issuedOn : null);
    const expiresOn = expiry(tail, effectiveOn ?? document.issuedOn);
    return effectiveOn || expiresOn ? [{ document: document.key, effectiveOn, expiresOn }] : [];
  });
}

const OF_DOCUMENT =
  /本(?:办法|通知|意见|规定|细则|实施细则|方案|决定|措施|若干措施|政策|公告|通告|标准|制度|规划)|施行|实施|执行|试行|生效/;
const OF_LICENCE = /许可证|证书|执照|资质|合同|批文|证明|报告/;

/** The sentences that speak of the document's own force and term; a licence's term (许可证有效期为五年) is not the document's. */
function closing(document: PrintedDocument): string {
  let found = '';
  for (const text of textsOf(document)) {
    if (!/之日起|有效期/.test(text)) continue;
    for (const sentence of text.split('。'))
      if (OF_DOCUMENT.test(sentence) && !OF_LICENCE.test(sentence)) found += `${sentence}。`;
  }
  return found;
}

function expiry(text: string, from: string | null): string | null {
  const [, year, month = '', day = ''] = UNTIL.exec(text) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const years = YEARS.exec(text)?.[1];
  if (!years || !from) return null;
  const count = /\d/.test(years) ? Number(years) : years === '两' ? 2 : NUMERALS.indexOf(years);
  return dayBefore(from, count);
}

/** The last day of a term of some years that begins on a day. */
function dayBefore(from: string, years: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
}

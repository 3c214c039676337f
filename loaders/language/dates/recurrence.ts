/** Times that come again: `每年6月15日、12月15日前`, `每季度末`, `每月1—20日`, `每周五前`, `按月`, `次月10日前`. */
import type { Recurrence } from '../../records.js';
import { readPoint } from './point.js';

/** A recurring time as printed. `point` is false for a bare frequency (每年, 按季) that names no point in time. */
export interface Recurring {
  start: number;
  end: number;
  recurs: Recurrence;
  point: boolean;
}

const heads: [RegExp, Recurrence][] = [
  [/每(?:个)?半年(?:度)?|(?:逐|按)半年/y, 'HALF_YEARLY'],
  [/每(?:一)?(?:个)?(?:年度?|自然年)|(?:逐|按)年度?(?!龄|代|级)/y, 'YEARLY'],
  [/每(?:一)?(?:个)?季度?|(?:逐|按)季度?(?!节)/y, 'QUARTERLY'],
  [/每(?:一)?(?:个)?月(?:份)?|(?:逐|按)月(?:份)?/y, 'MONTHLY'],
  [/每(?:一)?(?:个)?(?=周|星期)|(?:逐|按)周/y, 'WEEKLY'],
  [/每(?:一)?[日天]|(?:逐|按)日/y, 'DAILY'],
  [/(?<!年)(?:次月|当月)|翌月/y, 'MONTHLY'],
  [/下(?:个)?季度|次季度?/y, 'QUARTERLY'],
]; // prettier-ignore

const monthDay = '(?:\\d{1,2}|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九]) ?[日号]';
/** What names a point within the period. */
const tails: Record<Recurrence, RegExp> = {
  YEARLY: /的? ?(?:年?[底末终](?![期止端级])|年?初|(?:年)?[上下]半年|年中)/y,
  HALF_YEARLY: /的? ?(?:结束后?|[末底初])/y,
  QUARTERLY:
    /的? ?(?:(?:结束(?:后)?|(?:最后|末)一?个?月|度?[末底初]|首月|头月|第?[一二三1-3]个?月|最后一个?月|终了后?)(?:的?次月)?(?:的?次月)?(?:[上中下]旬|[底末初])?)/y,
  MONTHLY: /的? ?(?:月?[底末初](?!期)|[上中下]旬末?|(?:第)?[一二三四末]周|结束后?)/y,
  WEEKLY: /(?:周|星期)(?:[一二三四五六日天末](?!次|期)|初)/y,
  DAILY:
    /的? ?(?:(?:上午|下午)?下班|(?:上午|下午|早|晚)?上?(?:\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?:[:：]\d\d|[时点](?:\d\d分)?))/y,
};
const dayTail = new RegExp(
  `的? ?(?:前)?(?:\\d{1,2} ?[日号]?[—–~～至到-]+)?${monthDay}(?:[—–~～至到-]+${monthDay})?`,
  'y',
);
const workTail = /的? ?(?:前|后|首)?(?:第)?\d{1,2}个?(?:工作)?日/y;
/** `每月最后一个工作日前`, `每月第3个工作日前`, `每月前5个工作日内`; 每月22个工作日 is a number of days. */
const endTail =
  /的? ?(?:(?:最后|第)一个?(?:工作日|[天周])|[第前后](?:\d{1,2}|[二三四五六七八九十]|(?<=前)一)个?工作日)/y;
const before =
  /(?:之前|以前|前(?!期|后|列|三|两|述|提(?:[下是条为，。、；]|$)|往|景|置|端|款|项|款)|以内|内(?!容|部|外|控))/y;

function taken(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Reads a recurring time that starts at `start`, with its 前 or 内; null where none does. */
export function readRecurring(text: string, start: number): Recurring | null {
  for (const [head, recurs] of heads) {
    const length = taken(head, text, start);
    if (!length) continue;
    const named = readTail(text, start + length, recurs);
    const end = named || start + length;
    const cue = named ? taken(before, text, end) : 0;
    return { start, end: end + cue, recurs, point: named > 0 };
  }
  return null;
}

/** `每年1月1日至12月31日`: length of what follows the first day of a range that recurs. */
function rangeTail(text: string, at: number): number {
  const length = taken(/[—–~～-]+|至|到/y, text, at);
  const to = length ? readPoint(text, at + length, { month: true }) : null;
  return to ? to.end - at : 0;
}

/** End of what names the point within the period; 0 where nothing does. */
function readTail(text: string, at: number, recurs: Recurrence): number {
  if (recurs === 'YEARLY') {
    const skip = text[at] === '的' ? at + 1 : at;
    const months = taken(
      / ?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月?(?:[—–~～-]+|至|到)(?=(?:\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月)/y,
      text,
      skip,
    );
    const point = readPoint(text, months || text[skip] === ' ' ? skip + (months || 1) : skip);
    if (point && point.year === null && point.years === null && point.months === null)
      return point.end + rangeTail(text, point.end);
  }
  let end = at + taken(tails[recurs], text, at);
  if (recurs === 'QUARTERLY' || recurs === 'MONTHLY' || recurs === 'HALF_YEARLY')
    end += taken(dayTail, text, end) || taken(endTail, text, end) || (end > at ? taken(workTail, text, end) : 0);
  if (recurs === 'WEEKLY' || recurs === 'DAILY') end += taken(tails.DAILY, text, end);
  return end > at ? end : 0;
}

/** One point in time as printed, read left to right: `2023年6月底`, `二○二三年九月下旬`, `“十四五”末`, `今年三季度末`, `2023.06`, `12月31日17:00`. */
import { festivalForm } from './festivals.js';
import { numberOf, yearOf } from './numerals.js';

/** A point in time; what is not printed is null. */
export interface Point {
  start: number;
  /** End exclusive, with 底, 末, an hour and a bracket such as `（星期五）`. */
  end: number;
  year: number | null;
  /** 今年 0, 明年 1, 去年 -1 … ; `本月` and `下月` count months. Added to the date of the document. */
  years: number | null;
  months: number | null;
  /** 次年, 翌年: counted from the year that the sentence speaks of, not from the document. */
  follows: boolean;
  /** Number of the five-year plan: 14 for “十四五”. */
  plan: number | null;
  half: 1 | 2 | null;
  quarter: 1 | 2 | 3 | 4 | null;
  month: number | null;
  /** Third of the month: 上旬, 中旬, 下旬. */
  third: 1 | 2 | 3 | null;
  day: number | null;
  /** 底, 末, 终: the end of the smallest unit is said. */
  last: boolean;
  /** 初: its beginning is said. */
  first: boolean;
  /** `2023.06`, `2023-06-30`: a form that also numbers things. */
  numeric: boolean;
  /** 国庆, 春节: the day is that before the festival. */
  festival: string | null;
}

const relativeYears: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  次年: 1,
  翌年: 1,
  下一年: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  前年: -2,
}; // prettier-ignore
const relativeMonths: Record<string, number> = { 本月: 0, 当月: 0, 这个月: 0, 下月: 1, 次月: 1, 下个月: 1, 上月: -1 };

const numeral = '(?:\\d{1,2}|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])';
const forms = {
  festival: festivalForm,
  plan: /[“"「]?十([一二三四五六七八])五[”"」]?(?:规划|时期)?期?末(?:期)?/y,
  numeric: /((?:19|20)\d\d)([./-])(\d{1,2})(?:\2(\d{1,2}))?(?![\d%％‰.])/y,
  year: /((?:19|20)\d\d|[一二][〇○零ＯO0一二三四五六七八九]{3}) ?年(?:的(?=\d{1,2}月\d))?/y,
  relativeYear: /今年|本年度?|当年|明年|来年|次年|翌年|下一年|后年|去年|上年|前年(?!度)/y,
  yearEnd: /年?(?:底|末|终)(?![期止端级])/y,
  bareYearEnd: /年(?:底|末|终)(?![期止端级])/y,
  half: /(上|下)半年/y,
  quarter: /(?:第?(?=[一二三四1-4首] ?个?季)|Q)([一二三四1-4]|首)(?: ?个?季度?)?(末|底|结束)?(?!个)/y,
  mid: /年?中(?=前|之前|以前|完成)/y,
  relativeMonth: /本月|当月|这个月|下个?月|次月|上月/y,
  month: new RegExp(`(${numeral}|元(?=月)) ?月份?`, 'y'),
  monthEnd: /月?(底|末|初)(?!期)/y,
  third: /(?:[上中][、和至]?)?([上中下])旬(末)?/y,
  day: new RegExp(`(${numeral}) ?[日号](?!常|照|报(?![送告请备批名])|均|用|益|产|志|程|令)`, 'y'),
  remark: /（(?:含|含当日|含当天|(?:星期|周)[一二三四五六日天]|遇[^（）]{1,8}|农历[^（）]{1,8}|以[^（）]{1,12}为准)）/y,
  hour: /(?:上午|下午)?下班|(?:上午|下午|中午|晚上?|凌晨)? ?(?:\d{1,2}|零|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?:[:：]\d\d|[时点](?:整|\d\d分)?)/y,
};
type Form = keyof typeof forms;

/** Longest form that can stand after a year, a month or a day. */
class Cursor {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** Takes the form where it stands; undefined, and nothing taken, where it does not. */
  take(form: Form): RegExpExecArray | undefined {
    const pattern = forms[form];
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  skipSpace(): void {
    if (this.text[this.at] === ' ') this.at++;
  }
}

function emptyPoint(start: number): Point {
  return {
    start,
    end: start,
    year: null,
    years: null,
    follows: false,
    months: null,
    plan: null,
    half: null,
    quarter: null,
    month: null,
    third: null,
    day: null,
    last: false,
    first: false,
    numeric: false,
    festival: null,
  }; // prettier-ignore
}

/**
 * Reads a point that starts at `start`; null where none does. `context` is what a range or list has already said: with a month known, a lone
 * `15日` is a point. A number out of range (`13月`) reads as no point.
 */
export function readPoint(text: string, start: number, context: { month?: boolean } = {}): Point | null {
  const cursor = new Cursor(text, start);
  const point = emptyPoint(start);
  const read =
    readPlan(cursor, point) || readNumeric(cursor, point) || readCalendar(cursor, point, context.month ?? false);
  if (!read) return null;
  point.end = cursor.at;
  return point;
}

function readPlan(cursor: Cursor, point: Point): boolean {
  const found = cursor.take('plan');
  if (!found) return false;
  point.plan = 10 + (numberOf(found[1] ?? '') ?? 0);
  point.last = true;
  return true;
}

function readNumeric(cursor: Cursor, point: Point): boolean {
  const found = cursor.take('numeric');
  if (!found) return false;
  point.year = Number(found[1]);
  point.month = Number(found[3]);
  point.day = found[4] === undefined ? null : Number(found[4]);
  point.numeric = true;
  if (point.month < 1 || point.month > 12 || (point.day !== null && (point.day < 1 || point.day > 31))) return false;
  point.last = !point.day && cursor.take('monthEnd') !== undefined;
  readHour(cursor);
  return true;
}

function readCalendar(cursor: Cursor, point: Point, monthKnown: boolean): boolean {
  const hasYear = readYear(cursor, point);
  cursor.skipSpace();
  const rest = readWithinYear(cursor, point, monthKnown && !hasYear);
  if (!rest && hasYear && cursor.text[cursor.at - 1] === ' ') cursor.at--;
  return hasYear || rest;
}

function readYear(cursor: Cursor, point: Point): boolean {
  const year = cursor.take('year');
  if (year) {
    point.year = yearOf(year[1] ?? '');
    return point.year !== null;
  }
  const relative = cursor.take('relativeYear');
  if (relative) {
    point.years = relativeYears[relative[0]] ?? 0;
    point.follows = /^[次翌下]/.test(relative[0]);
  }
  return relative !== undefined;
}

function readWithinYear(cursor: Cursor, point: Point, monthKnown: boolean): boolean {
  const hasYear = point.year !== null || point.years !== null;
  if (cursor.take(hasYear ? 'yearEnd' : 'bareYearEnd')) {
    point.last = true;
    return true;
  }
  const festival = cursor.take('festival');
  if (festival) {
    point.festival = festival[1] ?? null;
    return true;
  }
  const half = cursor.take('half');
  if (half) {
    point.half = half[1] === '上' ? 1 : 2;
    point.last = cursor.take('monthEnd') !== undefined;
    return true;
  }
  const quarter = cursor.take('quarter');
  if (quarter) {
    point.quarter = quarter[1] === '首' ? 1 : (numberOf(quarter[1] ?? '') as 1 | 2 | 3 | 4);
    point.last = quarter[2] !== undefined;
    return true;
  }
  if (hasYear && cursor.take('mid')) {
    point.half = 1;
    return true;
  }
  return readMonth(cursor, point, monthKnown);
}

function readMonth(cursor: Cursor, point: Point, monthKnown: boolean): boolean {
  const relative = cursor.take('relativeMonth');
  const named = relative ? undefined : cursor.take('month');
  if (!relative && !named) return monthKnown && (readThird(cursor, point) || readDay(cursor, point));
  if (relative) point.months = relativeMonths[relative[0].replace('个', '')] ?? 0;
  if (named) {
    point.month = numberOf(named[1] ?? '');
    if (point.month === null || point.month < 1 || point.month > 12) return false;
  }
  cursor.skipSpace();
  if (readMonthPart(cursor, point) || readDay(cursor, point)) return true;
  if (cursor.text[cursor.at - 1] === ' ') cursor.at--;
  return true;
}

function readThird(cursor: Cursor, point: Point): boolean {
  const third = cursor.take('third');
  if (!third) return false;
  point.third = third[1] === '上' ? 1 : third[1] === '中' ? 2 : 3;
  point.last = third[2] !== undefined;
  return true;
}

function readMonthPart(cursor: Cursor, point: Point): boolean {
  if (readThird(cursor, point)) return true;
  const end = cursor.take('monthEnd');
  if (!end) return false;
  point.last = end[1] !== '初';
  point.first = end[1] === '初';
  return true;
}

function readDay(cursor: Cursor, point: Point): boolean {
  const found = cursor.take('day');
  if (!found) return false;
  point.day = numberOf(found[1] ?? '');
  cursor.take('remark');
  readHour(cursor);
  return point.day !== null && point.day >= 1 && point.day <= 31;
}

function readHour(cursor: Cursor): void {
  const before = cursor.at;
  cursor.skipSpace();
  if (!cursor.take('hour')) cursor.at = before;
}

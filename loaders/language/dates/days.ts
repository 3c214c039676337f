/** Days whose month stands with the day before them: `每月5日、15日、25日前`, `9月10日前完成自查，22日前完成抽查`. */
import type { Mention } from './scan.js';

/** The days that follow a time and share its month, or the month of every year's or month's. */
export function furtherDays(text: string, first: Mention): Mention[] {
  if (first.recurs === 'MONTHLY') return first.fixed ? listedDays(text, first) : [];
  return first.cue === 'BEFORE' && first.point?.day && first.point.month !== null ? laterDay(text, first) : [];
}

const listed = /(?<=[日号]|日前|号前)(?:、|和|及)(\d{1,2} ?[日号])(?:之?前)?(?![至到—–~～-])/y;

/** `每月5日、15日、25日前`: the days that a list names further. */
function listedDays(text: string, first: Mention): Mention[] {
  const found: Mention[] = [];
  listed.lastIndex = first.end;
  for (let day = listed.exec(text); day; day = listed.exec(text))
    found.push({ ...first, start: day.index + 1, end: day.index + day[0].length });
  return found;
}

const later = /[^。月年日号季]{2,40}?[，；、于在](\d{1,2}) ?[日号]之?前(?![后期列三两述往景])/y;

/** `9月10日前完成自查，22日前完成抽查`: a later day of the month that the clause before names. */
function laterDay(text: string, first: Mention): Mention[] {
  later.lastIndex = first.end;
  const found = later.exec(text);
  const day = Number(found?.[1]);
  if (!found || !first.point || day <= (first.point.day ?? 31) || day > 31) return [];
  const end = found.index + found[0].length;
  const start = end - (found[0].length - found[0].search(/\d+ ?[日号]之?前$/));
  return [{ ...first, start, end, point: { ...first.point, start, end, day } }];
}

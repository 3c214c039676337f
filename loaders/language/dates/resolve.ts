/** What a printed time means: its last day, given the date of its document and the year that its sentence speaks of. */
import type { Precision } from '../../records.js';
import { type Day, endOfMonth, isDay, lastDayOf, serialOf } from './calendar.js';
import { festivalEve } from './festivals.js';
import type { Point } from './point.js';
import type { Mention } from './scan.js';

/** What fills in what is not printed. */
export interface Anchor {
  /** The date of the document; null where none is printed. */
  issued: Day | null;
  /** The year that the sentence, the paragraph or the title speaks of, else that of the document; null where nothing tells it. */
  year: number | null;
}

/** A day with how exactly it was said. */
export interface Resolved {
  day: Day;
  precision: Precision;
}

/**
 * The last day of a time, null where its year cannot be known or it stands in no calendar (2月30日). `底前`, `中旬前`, `一季度前` and a day with 前
 * include their last day; a bare year or month with 前 does not reach into it: `2022年前` is 2021-12-31.
 */
export function resolveDate({ point, cue }: Pick<Mention, 'point' | 'cue'>, anchor: Anchor): Resolved | null {
  if (!point) return null;
  const resolved = lastDay(point, anchor);
  if (!resolved || cue !== 'BEFORE' || point.last || point.festival) return resolved;
  if (resolved.precision === 'YEAR') return { ...resolved, day: { year: resolved.day.year - 1, month: 12, day: 31 } };
  if (resolved.precision === 'MONTH' && point.third === null)
    return { ...resolved, day: endOfMonth(resolved.day.year, resolved.day.month, -1) };
  return resolved;
}

function lastDay(point: Point, anchor: Anchor): Resolved | null {
  if (point.plan !== null) return { day: { year: 1955 + point.plan * 5, month: 12, day: 31 }, precision: 'PLAN' };
  if (point.months !== null) return relativeMonth(point, anchor);
  const year = point.year ?? (point.years === null ? anchor.year : relativeYear(point, anchor));
  if (year === null) return null;
  if (point.festival !== null) return beforeFestival(point, point.festival, year, anchor);
  if (point.month !== null) return inMonth(point, year, point.month);
  if (point.quarter !== null) return { day: endOfMonth(year, point.quarter * 3), precision: 'QUARTER' };
  if (point.half !== null) return { day: endOfMonth(year, point.half * 6), precision: 'HALF_YEAR' };
  return { day: { year, month: 12, day: 31 }, precision: 'YEAR' };
}

const relativeYear = ({ years, follows }: Point, { issued, year }: Anchor): number | null => {
  const base = follows ? year : (issued?.year ?? year);
  return base === null ? null : base + (years ?? 0);
};

function relativeMonth(point: Point, { issued }: Anchor): Resolved | null {
  if (!issued || point.months === null) return null;
  const end = endOfMonth(issued.year, issued.month, point.months);
  return inMonth(point, end.year, end.month);
}

/** The day before a festival; without a year printed, the first after the document's date. Schools begin about their day, not on it. */
function beforeFestival({ year: printed, years }: Point, name: string, year: number, anchor: Anchor): Resolved | null {
  const eve = festivalEve(name, year);
  const past = printed === null && years === null && eve && anchor.issued && serialOf(eve) < serialOf(anchor.issued);
  const day = past ? festivalEve(name, year + 1) : eve;
  return day && { day, precision: name.endsWith('开学') ? 'MONTH' : 'DAY' };
}

function inMonth(point: Point, year: number, month: number): Resolved | null {
  const day = { year, month, day: point.day ?? lastDayOf(year, month) };
  if (point.third === 1 || point.third === 2) day.day = point.third * 10;
  if (point.first) day.day = 10;
  if (!isDay(day)) return null;
  return { day, precision: point.day === null && point.third === null ? 'MONTH' : 'DAY' };
}

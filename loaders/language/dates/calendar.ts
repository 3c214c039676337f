/** Days and months as counted in official texts; the proleptic Gregorian calendar, no time zones. */

/** A calendar day. `month` and `day` count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Last day of a month, 28 to 31. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True where such a day stands in the calendar. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** `2023-06-30`. */
export function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that an ISO date names; null for anything else. */
export function dayOf(iso: string | null): Day | null {
  const found = iso?.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  if (!found) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(day) ? day : null;
}

/** Days since 1970-01-01, to compare and count with. */
export function serialOf({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day so many days later (earlier where negative). */
export function addDays(from: Day, days: number): Day {
  const at = new Date((serialOf(from) + days) * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Last day of the month so many months later. */
export function endOfMonth(year: number, month: number, later = 0): Day {
  const index = year * 12 + month - 1 + later;
  const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...at, day: lastDayOf(at.year, at.month) };
}

/** The same day of the month so many months later, its last day where that month is shorter: 31 January, a month later, is 28 February. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const end = endOfMonth(year, month, months);
  return { ...end, day: Math.min(day, end.day) };
}

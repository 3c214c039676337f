/** Days that limits are set by without a date: `国庆节前` is the end of September. */
import { yamlFile } from '../../data.js';
import { anyOf } from '../../words.js';
import { addDays, type Day } from './calendar.js';

interface Festivals {
  fixed: Record<string, string>;
  lunar: { from: number; days: Record<string, string[]> };
}

const { fixed, lunar } = yamlFile<Festivals>('loaders/language/data/festivals.yaml');
const names = anyOf([...Object.keys(fixed), ...Object.keys(lunar.days)]);

/** A festival as limits print it, sticky: group 1 is its name. What it bounds (前) stands behind it. */
export const festivalForm = new RegExp(`[“"]?(${names})[”"]?(?:节|假期)?(?=(?:之|以)?前(?![后夕]))`, 'y');
/** Where a festival may begin, to be joined to other anchors. */
export const festivalAnchor = `[“"]?(?:${names})`;
/** Cheap test before. */
export const anyFestival = /[节旦庆五六七八春午秋一学清][一午秋明]?[”"]?(?:节|假期)?(?:之|以)?前/;

/** The day before a festival of a year; null for a year whose calendar is not listed. */
export function festivalEve(name: string, year: number): Day | null {
  const printed = fixed[name] ?? lunar.days[name]?.[year - lunar.from];
  const [month, day] = printed?.split('-').map(Number) ?? [];
  return month && day ? addDays({ year, month, day }, -1) : null;
}

/** Decides whether a time is a limit on something to be done or reached. Each judge says yes or no, or leaves it to the next; the first that speaks decides. */

import type { Judge, Setting } from './context.js';
import { bareMonth, bareYear } from './judge-bare.js';
import { besideUnits, bounded, bracketed, ends, labelled, range, until } from './judge-bounds.js';
import { alreadyPast, describesThing, inMotto, limitsPolicy, namesSomething, nextYearAlone } from './judge-refusals.js';

/** In the order in which they speak: what is no limit whatever stands around it comes first, bare times last. */
const judges: readonly Judge[] = [
  namesSomething,
  nextYearAlone,
  inMotto,
  alreadyPast,
  limitsPolicy,
  labelled,
  describesThing,
  besideUnits,
  bracketed,
  bounded,
  until,
  range,
  ends,
  bareYear,
  bareMonth,
];

/** The id of the rule that takes the time for a limit; null where none does. */
export function judge(setting: Setting): string | null {
  for (const each of judges) {
    const verdict = each(setting);
    if (verdict !== undefined) return verdict === false ? null : verdict;
  }
  return null;
}

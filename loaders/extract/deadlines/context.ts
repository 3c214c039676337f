/** What surrounds a time: its clause, its sentence, whether a title or a bracket holds it. */
import { type Day, serialOf } from '../../language/dates/calendar.js';
import type { Mention } from '../../language/dates/scan.js';
import { placing } from './words.js';

/** A time with the text that it stands in. */
export interface Setting {
  text: string;
  mention: Mention;
  /** Text of the sentence before the time, and after it. */
  before: string;
  after: string;
  /** Text of the clause (between commas) before and after. */
  left: string;
  right: string;
  /** Last day of the time; null for a recurrence. */
  day: Day | null;
  issued: Day | null;
  /** True where the time goes on with a list whose time before was taken for a limit: `2024年底和2025年底`. */
  listed: boolean;
}

/** A rule for or against: its id where it takes the time for a limit, false where it takes it for something else, undefined where it has no say. */
export type Judge = (setting: Setting) => string | false | undefined;

/** Days from the date of issue to the time; positive for the future. Null where the date of issue is not printed. */
export const lead = ({ day, issued }: Setting): number | null =>
  day && issued ? serialOf(day) - serialOf(issued) : null;

/** The time opens its clause, or a word before it says that something is placed in time. */
export const startsClause = ({ left }: Setting): boolean =>
  left.trim() === '' ||
  left === '即' ||
  placing.test(left) ||
  /(?:[）、“（〔*]|——|^[\d.（）一二三四五六七八九十、①-⑳-]+)$/.test(left.trim());

/** The time goes on with a list that was taken for limits. */
export const placed = ({ listed }: Setting): boolean => listed;

const sentenceEnds = '。；！？';
const clauseEnds = '，。；！？：';

/** The text from the last of `stops` to `at`, no further back than 120 characters. */
function back(text: string, at: number, stops: string): string {
  const from = Math.max(0, at - 120);
  let start = at;
  while (start > from && !stops.includes(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

function forth(text: string, at: number, stops: string): string {
  const to = Math.min(text.length, at + 160);
  let end = at;
  while (end < to && !stops.includes(text[end] as string)) end++;
  return text.slice(at, end);
}

/** The setting of a time in a text. */
export function settingOf(
  text: string,
  mention: Mention,
  day: Day | null,
  issued: Day | null,
  listed = false,
): Setting {
  return {
    text,
    mention,
    day,
    issued,
    listed,
    before: back(text, mention.start, sentenceEnds),
    after: forth(text, mention.end, sentenceEnds),
    left: back(text, mention.start, clauseEnds),
    right: forth(text, mention.end, clauseEnds),
  };
}

/** A stretch of text, end exclusive. */
interface Span {
  start: number;
  end: number;
}

const closing: Record<string, string> = { '《': '》', '〈': '〉', '〔': '〕' };
/** Names longer than this are brackets that nobody closed. */
const longestName = 200;

/** Stretches that are names of other things, left to right: `《…》`, `〈…〉`, and document numbers `〔…〕`. */
export function namesIn(text: string): Span[] {
  const spans: Span[] = [];
  const openings = /[《〈]|〔(?=\d{4}〕)/g;
  for (let found = openings.exec(text); found; found = openings.exec(text)) {
    const end = endOfName(text, found.index, closing[found[0]] as string);
    if (end < 0) continue;
    spans.push({ start: found.index, end });
    openings.lastIndex = end;
  }
  return spans;
}

/** End of a name that may hold another of its kind; -1 where it does not end. */
function endOfName(text: string, start: number, close: string): number {
  let depth = 0;
  const to = Math.min(text.length, start + longestName);
  for (let at = start; at < to; at++) {
    if (text[at] === text[start]) depth++;
    if (text[at] === close && --depth === 0) return at + 1;
  }
  return -1;
}

/** Tells, for stretches asked from left to right, whether they stand outside every name. */
export function outside(names: readonly Span[]): (stretch: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
    const name = names[next];
    return name === undefined || start < name.start || end > name.end;
  };
}

/** What closes the bracket of a time: its bracket, or other days before it (`（9月30日、12月30日）`). */
const closesBehind = /^(?:[、和]\d{1,2}月(?:\d{1,2}日)?)*[）〕】\]]/;

/** The text before the bracket that holds the time alone (`阶段（3月1日至5日）` → `阶段`); null where none does. */
export function bracketOwner({ text, mention }: Setting): string | null {
  if (!/[（〔【[]/.test(text[mention.start - 1] ?? '') || !closesBehind.test(text.slice(mention.end, mention.end + 40)))
    return null;
  return back(text, mention.start - 1, clauseEnds);
}

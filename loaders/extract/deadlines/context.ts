/** What surrounds a time: its clause, its sentence, whether a title or a bracket holds it. */
import type { Day } from '../../language/dates/calendar.js';
import type { Mention } from '../../language/dates/scan.js';

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
}

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
export function settingOf(text: string, mention: Mention, day: Day | null, issued: Day | null): Setting {
  return {
    text,
    mention,
    day,
    issued,
    before: back(text, mention.start, sentenceEnds),
    after: forth(text, mention.end, sentenceEnds),
    left: back(text, mention.start, clauseEnds),
    right: forth(text, mention.end, clauseEnds),
  };
}

/** Stretches that are names of other things: `《…》`, `〈…〉`, and document numbers `〔…〕`. */
export function namesIn(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.search(/[《〈〔]/); at >= 0 && at < text.length; at++) {
    const close = closing[text[at] as string];
    if (!close) continue;
    const end = text.indexOf(close, at);
    if (end < 0 || end - at > 150) continue;
    const nested = text[at] === '《' ? endOfTitle(text, at) : end;
    spans.push({ start: at, end: nested + 1 });
    at = nested;
  }
  return spans;
}

const closing: Record<string, string> = { '《': '》', '〈': '〉', '〔': '〕' };

/** The end of a title that may hold another. */
function endOfTitle(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length && end - at < 300; end++) {
    if (text[end] === '《') depth++;
    if (text[end] === '》' && --depth === 0) return end;
  }
  return text.indexOf('》', at);
}

/** The text before the bracket that holds the time alone (`阶段（3月1日至5日）` → `阶段`); null where none does. */
export function bracketOwner({ text, mention }: Setting): string | null {
  if (!/[（〔【[]/.test(text[mention.start - 1] ?? '') || !/^[）〕】\]]/.test(text.slice(mention.end))) return null;
  return back(text, mention.start - 1, clauseEnds);
}

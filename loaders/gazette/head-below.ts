/** What stands under a title: number, date, where a report was given, a website's metadata. */
import type { Line } from '../layout/index.js';
import { isDateLine, isRegistration } from '../layout/shapes.js';
import { promulgatedOn, readDate } from './dates.js';
import { isMetadataLabel, isMetadataLine } from './metadata.js';
import { readNumberLine, splitNumberAndDate } from './numbers.js';

/** Most lines of a website's metadata between a title and its number. */
const mostMetadata = 8;

/** What the lines under a title tell of the document. */
interface Told {
  number: string | null;
  date: string | null;
}

/** Number, date and bracketed lines under the title. */
export function headBelow(lines: readonly Line[], from: number): Told & { to: number } {
  const told: Told = { number: null, date: null };
  let to = from;
  for (let most = from + 3; to < most && to < lines.length; to++) {
    const text = lines[to]?.text ?? '';
    if (takesNumber(text, told) || takesDate(text, told) || isOccasion(lines, from, to)) continue;
    if (to >= from + mostMetadata || !(isMetadataLine(text) || isValue(lines, from, to))) break;
    most++;
  }
  return { ...told, to };
}

/** Whether a line prints the number, alone or with the date; printed twice it says nothing new. */
function takesNumber(text: string, told: Told): boolean {
  const together = splitNumberAndDate(text);
  const number = readNumberLine(text) ?? together?.number ?? null;
  if (!number || (told.number && told.number !== number)) return false;
  if (!told.number) [told.number, told.date] = [number, together?.date ?? told.date];
  return true;
}

/** Whether a line is the date, under the number or in brackets, or says when the document was promulgated or registered. */
function takesDate(text: string, told: Told): boolean {
  const alone = isDateLine(text) && !told.date && (told.number !== null || text.startsWith('（'));
  if (alone) told.date = readDate(text);
  else if (promulgatedOn(text) || isRegistration(text)) told.date ??= promulgatedOn(text);
  else return false;
  return true;
}

/** `——2014年8月20日在云川市人大常委会第十九次会议上`: where a report was given; who gave it stands under that. */
const isOccasion = (lines: readonly Line[], from: number, at: number): boolean =>
  tellsOccasion(lines[at]?.text ?? '') ||
  (at > from && isSpeaker(lines[at]?.text ?? '') && tellsOccasion(lines[at - 1]?.text ?? ''));
const tellsOccasion = (text: string): boolean => /^—+/.test(text) && /会议?上?$/.test(text);
const isSpeaker = (text: string): boolean => text.length < 30 && !/[：，。]/.test(text);

/** The value of a label of metadata that stands alone on the line above. */
const isValue = (lines: readonly Line[], from: number, at: number): boolean =>
  at > from && isMetadataLabel(lines[at - 1]?.text ?? '') && (lines[at]?.text.length ?? 0) < shortestTitle;

/** Values of metadata are shorter than any title. */
const shortestTitle = 12;

/** What stands under a title: number, date, where a report was given, a website's metadata. */
import type { Line } from '../layout/index.js';
import { isDateLine, isRegistration } from '../layout/shapes.js';
import { promulgatedOn, readDate } from './dates.js';
import { isMetadataLabel, isMetadataLine } from './metadata.js';
import { readNumberLine, splitNumberAndDate } from './numbers.js';

/** Most lines of a website's metadata between a title and its number. */
const mostMetadata = 8;

/** Number, date and bracketed lines under the title. */
export function headBelow(
  lines: readonly Line[],
  from: number,
): { number: string | null; date: string | null; to: number } {
  let number: string | null = null;
  let date: string | null = null;
  let to = from;
  for (let most = from + 3; to < most && to < lines.length; to++) {
    const text = lines[to]?.text ?? '';
    const together = splitNumberAndDate(text);
    const found = readNumberLine(text) ?? together?.number ?? null;
    if (found && found === number) continue;
    if (found && !number) [number, date] = [found, together?.date ?? date];
    else if (isDateLine(text) && !date && (number || /^（/.test(text))) date = readDate(text);
    else if (promulgatedOn(text) || isRegistration(text)) date ??= promulgatedOn(text);
    else if (isOccasion(text) || (to > from && isSpeaker(text) && isOccasion(lines[to - 1]?.text ?? ''))) continue;
    else if ((isMetadataLine(text) || isValue(lines, from, to)) && to < from + mostMetadata) most++;
    else break;
  }
  return { number, date, to };
}

/** `——2014年8月20日在云川市人大常委会第十九次会议上`: where a report was given; who gave it stands under that. */
const isOccasion = (text: string): boolean => /^—+/.test(text) && /会议?上?$/.test(text);
const isSpeaker = (text: string): boolean => text.length < 30 && !/[：，。]/.test(text);

/** The value of a label of metadata that stands alone on the line above. */
const isValue = (lines: readonly Line[], from: number, at: number): boolean =>
  at > from && isMetadataLabel(lines[at - 1]?.text ?? '') && (lines[at]?.text.length ?? 0) < shortestTitle;

/** Values of metadata are shorter than any title. */
const shortestTitle = 12;

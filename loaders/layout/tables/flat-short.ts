import { doing, grounds, helpHead, roleHead, time, timeHead } from './cell-words.js';
import { namesUnits } from './unit-names.js';

const unitHead = new RegExp(`${roleHead.source}|^属地责任$|^责任(?:县|区|乡|镇|旗|市)`);
const longestTime = 30;

/** Units, classes of townships and societies among them: `市财政局、各街镇`, `市科协`. */
export const mayNameUnits = (text: string): boolean =>
  namesUnits(text) ||
  (text.length <= 120 &&
    text
      .split(/[、，,；;或]\s*/)
      .every((part) => namesUnits(part) || /^(?:[^。；：]{2,20}[镇乡街道村团联协关）]|[市州盟镇乡]|街道)$/.test(part)));

/** Units and nothing that is counted: `新建公园12所` is none. */
const isUnits = (text: string): boolean => !/\d/.test(text) && !doing.test(text) && mayNameUnits(text);

/** Tells of a cell under a head whether it can stand there; heads of neither units, times nor grounds take any. */
type Fits = (text: string) => boolean;

function fitsOf(head: string): Fits | null {
  if (unitHead.test(head)) return mayNameUnits;
  if (head.endsWith('依据')) return (text) => grounds.test(text) || text.length <= 4;
  return timeHead.test(head) ? (text) => text.length <= longestTime && time.test(text) : null;
}

/** Whether a text is a time under the head of a column of times. */
export const isTime = (head: string, text: string): boolean => timeHead.test(head) && time.test(text);

/**
 * Where a row that lacks a cell lacks it, from column `from` on: where units and times then stand under their heads, and units under no other; best under a head of
 * those who help. Null where they do so nowhere.
 */
function gapIn(heads: readonly string[], texts: readonly string[], from: number): number | null {
  const fits = heads.map(fitsOf);
  const right = (gap: number, strict: boolean): boolean =>
    texts.every((text, i) => {
      const own = fits[i < gap ? i : i + 1];
      return text === '' || (own ? own(text) : !strict || !isUnits(text));
    });
  const gaps = Array.from({ length: Math.max(0, texts.length - from + 1) }, (_, i) => from + i);
  const best = gaps.filter((gap) => right(gap, true));
  return (
    best.find((gap) => helpHead.test(heads[gap] ?? '')) ?? best[0] ?? gaps.find((gap) => right(gap, false)) ?? null
  );
}

/** The column that a row of cells without one of them lacks, by the texts of heads and cells; null where it fits as it is or nowhere. */
export function missingColumn(heads: readonly string[], cells: readonly string[]): number | null {
  const titles = heads.map((head) => head.replace(/\s/g, ''));
  const fits = titles.map(fitsOf);
  if (cells.length !== heads.length - 1 || fits.filter(Boolean).length < 2) return null;
  if (cells.every((text, i) => text === '' || (fits[i]?.(text) ?? !isUnits(text)))) return null;
  const gap = gapIn(titles, cells, /^(?:序号?|编号)$/.test(titles[0] ?? '') ? 1 : 0);
  return gap === cells.length ? null : gap;
}

/** Whether cells stand where they cannot: no units under the head of units, no time under that of times, units under another. */
export function isShifted(heads: readonly string[], cells: readonly string[]): boolean {
  const fits = heads.map((head) => fitsOf(head.replace(/\s/g, '')));
  if (fits.filter(Boolean).length < 2) return false;
  const wrong = cells.filter((text, i) => text !== '' && !(fits[i]?.(text) ?? true)).length;
  return wrong > 0 && cells.some((text, i) => text !== '' && !fits[i] && isUnits(text));
}

/** The header of a table set with blanks: its heads may be spread wide, and cut over lines where their columns are narrow. */
import { matches } from '../../matches.js';
import type { Line, Span } from '../lines.js';
import { isDuties, isHeadWord, isPair } from './header.js';
import { areHeads } from './spaces-parts.js';
import { namesUnits } from './unit-names.js';

/** A part of a line and the columns, in half characters, from which and to which it stands. */
export interface Slot {
  text: string;
  start: number;
  end: number;
  from: number;
  to: number;
}

export interface Header {
  heads: (Slot & { spans: Span[] })[];
  /** The lines as printed, without their blanks. */
  printed: string[];
  /** The line behind it. */
  to: number;
}

const mostLines = 3;
/** Longest line, and the longest piece of a head that a narrow column has cut. */
const longest = 600;
const longestPiece = 6;

/** The parts of a line, cut at gaps of two blanks; a blank is `wide` half characters. Two characters set apart are one word: `合  计`, `陈  刚`. */
function slotsOf({ text, start, row }: Line, wide: number): Slot[] {
  const slots: Slot[] = [];
  let column = (start - row.start) * wide;
  let at = 0;
  const widthOf = (from: number, to: number): number => {
    let width = 0;
    for (let i = from; i < to; i++) width += text[i] === ' ' ? wide : text.charCodeAt(i) < 0x80 ? 1 : 2;
    return width;
  };
  for (const { index, 0: gap } of [...matches(text, / {2,}/g), { index: text.length, 0: '' }]) {
    const to = column + widthOf(at, index);
    const slot = { text: text.slice(at, index), start: start + at, end: start + index, from: column, to };
    const before = slots.at(-1);
    if (before && before.text.length === 1 && slot.text.length === 1 && isWord(before, slot))
      slots[slots.length - 1] = { ...before, text: before.text + slot.text, end: slot.end, to };
    else if (slot.text) slots.push(slot);
    column = to + gap.length * wide;
    at = index + gap.length;
  }
  return slots;
}

/** `牵头单位及责任人`: a unit and who answers there, with blanks between them in the cells below. */
const withPeople = /(?:单位|部门)(?:及|和|与|、)?(?:主要)?(?:责任人|负责人|联系人)$/;

/** The parts of a line under heads; a unit and a person are one part where a head names both. */
export function slotsUnder(heads: readonly { text: string }[], line: Line, wide: number): Slot[] {
  const slots = slotsOf(line, wide);
  if (!heads.some(({ text }) => withPeople.test(text))) return slots;
  const paired: Slot[] = [];
  for (const slot of slots) {
    const before = paired.at(-1);
    const person = /^[\u4e00-\u9fff]{2,4}$/.test(slot.text) && !namesUnits(slot.text);
    if (before && person && namesUnits(before.text))
      paired[paired.length - 1] = { ...before, text: `${before.text} ${slot.text}`, end: slot.end, to: slot.to };
    else paired.push(slot);
  }
  return paired;
}

const isWord = (before: Slot, slot: Slot): boolean =>
  slot.start - before.end <= 6 && /^[\u4e00-\u9fff]{2}$/.test(before.text + slot.text);

/** The header that begins at line `from`: the most lines, up to three, that make heads and nothing else; null where none do. */
export function headerAt(lines: readonly Line[], from: number, wide: number): Header | null {
  let heads: Header['heads'] = [];
  let found: Header | null = null;
  const printed: string[] = [];
  for (let to = from; to < from + mostLines; to++) {
    const line = lines[to];
    if (!line || line.text.length > longest || /[\t。；：]/.test(line.text)) break;
    const slots = spreadHeads(slotsOf(line, wide));
    if (to > from && slots.some(({ text }) => text.length > longestPiece || /\d/.test(text))) break;
    if (slots.some(({ text }) => text.length > 16)) break;
    heads = slots.reduce(under, heads);
    printed.push(line.bare);
    if (isHeader(heads)) found = { heads: heads.map((head) => ({ ...head })), printed: [...printed], to: to + 1 };
  }
  return found;
}

function isHeader(heads: Header['heads']): boolean {
  const texts = heads.map(({ text }) => text);
  return heads.length > 2 ? areHeads(heads, 2) : isPair(texts) || isDuties(texts);
}

/** `工  作  任  务`: characters set apart evenly that make a head; `序号  部  门` are two. */
function spreadHeads(slots: readonly Slot[]): Slot[] {
  const whole: Slot[] = [];
  for (let at = 0; at < slots.length; at++) {
    let end = at;
    const first = slots[at] as Slot;
    const gap = (slots[at + 1]?.start ?? 0) - first.end;
    const isNext = (i: number): boolean =>
      (slots[i]?.text.length ?? 9) <= 2 && Math.abs((slots[i]?.start ?? 0) - (slots[i - 1]?.end ?? 0) - gap) <= 1;
    if (first.text.length <= 2 && gap <= 6) while (isNext(end + 1)) end++;
    const run = slots.slice(at, end + 1);
    const text = run.map((slot) => slot.text).join('');
    if (
      run.length > 1 &&
      text.length > 2 &&
      run.some((slot) => slot.text.length === 1 || slot.end - slot.start > 2) &&
      isHeadWord(text) &&
      !run.every((slot) => isHeadWord(slot.text))
    ) {
      const last = run.at(-1) as Slot;
      whole.push({ ...first, text, end: last.end, to: last.to });
      at = end;
    } else whole.push(first);
  }
  return whole;
}

/** The heads with a further piece: the rest of the one it stands under, or one of its own where none stands above it. */
function under(heads: Header['heads'], slot: Slot): Header['heads'] {
  const own = { start: slot.start, end: slot.end };
  const at = heads.findIndex((head) => slot.from < head.to && head.from < slot.to);
  const head = heads[at];
  if (!head) return [...heads, { ...slot, spans: [own] }].sort((a, b) => a.from - b.from);
  const from = Math.min(head.from, slot.from);
  const to = Math.max(head.to, slot.to);
  return heads.with(at, { ...head, text: head.text + slot.text, from, to, spans: [...head.spans, own] });
}

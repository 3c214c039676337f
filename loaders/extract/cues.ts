/** Words of responsibility that stand outside every fact: what looks like a task and could not be read. */
import type { Block } from '../layout/blocks.js';
import { readMarker } from '../layout/markers.js';
import type { Passage } from '../layout/passage.js';
import { matches } from '../matches.js';
import type { PrintedDocument } from '../reading.js';
import type { Rule } from '../rules.js';
import { isNoun, unitEnd } from './duties/cued.js';
import { inPlace, type Place } from './facts.js';

export const rules: Rule[] = [
  {
    id: 'cue-unread',
    description:
      'A word of responsibility beside what ends like a unit, outside every fact: reported in the coverage, never dropped in silence.',
    example: '流域管理机构负责跨界断面的巡查。',
  },
];

const cue = /(?:牵头|责任|配合|主办|协办|主责|承办|落实)(?:单位|部门)(?=[：为])|牵头|负责|主办|协办/g;
/** Cheap test before: most passages hold none. */
const anyCue = new RegExp(cue.source);
const falseFriend = /^(?:主办(?:权|地)|牵头(?:领导|作用|抓总))/;
const past = /^(?:负责|牵头|主办|协办)[^，。；]{0,10}[了过]/;

/**
 * Words of responsibility in a document's text outside the given stretches (`start` and `end` are offsets in the source). A word counts only behind what ends like a unit,
 * or as a label; 负责人, 负责制, 有限责任公司, past events and their like are no words of responsibility.
 */
export function unreadCues(document: PrintedDocument, read: readonly { start: number; end: number }[]): Place[] {
  const covered = coveredBy(read);
  const found: Place[] = [];
  for (const block of document.blocks)
    for (const passage of passagesOf(block))
      if (anyCue.test(passage.text))
        for (const place of cuesOf(passage)) if (!isCovered(covered, place.start)) found.push(place);
  return found;
}

/** The passages of a block, merged cells once. */
function passagesOf(block: Block): Passage[] {
  if (block.kind !== 'table') return [block.passage];
  const found: Passage[] = [];
  for (const { cells } of block.rows)
    for (const { inherited, passage } of cells) if (!inherited && passage.text) found.push(passage);
  return found;
}

function cuesOf(passage: Passage): Place[] {
  const { text } = passage;
  const found: Place[] = [];
  for (const { index, 0: word } of matches(text, cue)) {
    if (/^[^。；，]{0,12}(?:单位|部门)：$/.test(text)) continue;
    const after = text.slice(index + word.length, index + word.length + 8);
    if (
      falseFriend.test(word + after) ||
      (word.length === 2 && isNoun(word, after)) ||
      past.test(text.slice(index, index + 16))
    )
      continue;
    const label = word.length > 2;
    const opens = index === 0 || /[。；（〔【]/.test(text.charAt(index - 1)) || readMarker(text)?.length === index;
    if (
      label
        ? !opens
        : !unitEnd.test(
            text
              .slice(Math.max(0, index - 12), index)
              .replace(/(?:分别|共同|具体|主要|全面|要|应当?|由)+$/, '')
              .slice(-1),
          )
    )
      continue;
    found.push(inPlace(passage.span(index, index + word.length), 'cue-unread'));
  }
  return found;
}

/** What all documents of a reading ask of the same facts is worked out once. */
const known = new WeakMap<readonly { start: number; end: number }[], { start: number; end: number }[]>();

function coveredBy(read: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const covered = known.get(read) ?? merged(read);
  known.set(read, covered);
  return covered;
}

/** Stretches in order, those that touch made one. */
function merged(read: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...read].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

function isCovered(covered: readonly { start: number; end: number }[], offset: number): boolean {
  let low = 0;
  let high = covered.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = covered[middle] as { start: number; end: number };
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}

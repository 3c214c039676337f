/** Items: what a clause closes. An item opens with a heading, a numbered paragraph or an unnumbered one and ends where its clause ends. */
import type { Block, Heading, HeadingBlock, ParagraphBlock } from '../layout/blocks.js';
import { readMarker } from '../layout/markers.js';
import type { Passage } from '../layout/passage.js';
import { matches } from '../matches.js';

/** An item being read. `parts` are its passages so far; `start` its first character in the source. */
export interface Item {
  heading: string | null;
  /** True where it opens with a number of its own. */
  numbered: boolean;
  /** Its number. */
  ordinal: number | null;
  path: string[];
  parts: Passage[];
  start: number;
}

/** Titles of headings, outermost first. */
export function headingTexts(path: readonly Heading[]): string[] {
  return path.map(({ passage }) => passage.text);
}

/** The passage without its number. */
export function withoutMarker(passage: Passage): Passage {
  const found = readMarker(passage.text);
  return found ? passage.slice(found.length) : passage;
}

/** A paragraph's sentences: without its number, and without a heading that a blank parts from them (`6.2 医疗卫生保障 市卫生健康委负责…`). */
export function sentencesOf({ passage, marker, heading }: ParagraphBlock): Passage {
  const body = withoutMarker(passage);
  const length = marker && heading && body.text.startsWith(heading.passage.text) ? heading.passage.text.length : 0;
  return length && !'。：'.includes(body.text.charAt(length)) ? body.slice(length) : body;
}

/** An item that opens with a standalone heading. */
export function headedItem(block: HeadingBlock): Item {
  return {
    heading: block.heading.passage.text,
    numbered: block.heading.marker !== null,
    ordinal: block.heading.marker?.ordinal ?? null,
    path: headingTexts(block.path),
    parts: [],
    start: block.passage.span().start,
  };
}

/** An item that opens with a paragraph, from `from` on: its own run-in heading counts only from the beginning. */
export function paragraphItem(block: ParagraphBlock, from = 0): Item {
  const whole = from === 0;
  return {
    heading: whole ? (block.heading?.passage.text ?? null) : null,
    numbered: whole && block.marker !== null,
    ordinal: whole ? (block.marker?.ordinal ?? null) : null,
    path: headingTexts(block.path),
    parts: [],
    start: block.passage.span(from).start,
  };
}

/** `5.抓好下列产业项目：` alone on its line: what the numbered lines below it are parts of. */
export function introduced(block: Block): string | null {
  const { text } = block.kind === 'paragraph' && block.marker ? withoutMarker(block.passage) : { text: '' };
  return text.endsWith('：') && text.length < 32 ? (introduction.exec(text)?.[0] ?? null) : null;
}
const introduction = /^[^。；：，]{4,}(?=：$)/;

/** `1.打造光伏产业。加快…`: the first sentence of an item that goes on. */
const runIn = /^[^。；：《（]{2,26}(?=。.)/;

const inlineMark =
  /(?<=^|[。；：])(?:（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}[.、．](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}是(?!否))/g;
const styleOf = (mark: string): string =>
  mark
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/\d+/, '1')
    .replace(/[①-⑳]/, '①');

/** `9.盘活用地：一是…`: what is counted has a name, with or without a number. */
const beforeCount = (text: string): string | undefined =>
  /^[^：。；，]{2,26}(?=：一是)/.exec(text.slice(readMarker(text)?.length ?? 0))?.[0];

/**
 * The items within one paragraph whose clauses close each its own: `主要任务。（一）推进配送（市商务局负责）。（二）落实税收（市税务局负责）。` Asked for a stretch that
 * ends at a clause; `from` is behind the item's number; what is counted 一是 keeps the paragraph's heading. One clause behind several items is the whole paragraph's: always null.
 */
export function inlineItems(
  block: ParagraphBlock,
  [first, second]: readonly { end: number }[],
): (at: number, to: number) => (Item & { from: number }) | null {
  const { text } = block.passage;
  const behind = first && second ? text.slice(first.end).replace(/^[。；，\s]+/, '') : '';
  const [mark] = behind ? matches(behind, inlineMark) : [];
  if (mark?.index !== 0) return () => null;
  const style = styleOf(mark[0]);
  return (at, to) => {
    const last = matches(text.slice(at, to), inlineMark).findLast((each) => styleOf(each[0]) === style);
    const from = last ? at + last.index + last[0].length : 0;
    const counted = last?.[0].endsWith('是') ? (block.heading?.passage.text ?? beforeCount(text)) : undefined;
    const heading = counted ?? runIn.exec(text.slice(from, to))?.[0] ?? null;
    return from ? { ...paragraphItem(block, from), heading, numbered: true, from } : null;
  };
}

/** The heading of an item, or its whole first paragraph where that is one short sentence under a number: `3. 新建公园5座。` */
export function itemHeading({ heading, numbered, parts }: Item, text: string): string | null {
  if (heading !== null) return named(heading);
  const opening = parts.length > 1 ? (parts[0]?.text.trim() ?? '') : text;
  if (!numbered && !nameLabel.test(opening)) return null;
  const whole = /^[^。；]{2,45}?(?=，?[。；]?$)/.exec(named(opening))?.[0] ?? null;
  return whole && (/[责头]$/.test(whole) ? whole.replace(whoBehind, '') : whole);
}

/** `灾情核查由县民政局牵头；县水务局配合`: who does it is no part of its name. */
const whoBehind = /(?<=^[^由]{4,30}?)，?由[^，。；由]{3,30}(?:负责|牵头)$/;

/** `1.项目名称：东山智谷`: the name is what the item is headed by. */
const nameLabel = /^(?:项目|工程|任务|事项)名称：/;
const named = (text: string): string =>
  nameLabel.test(text)
    ? text
        .replace(nameLabel, '')
        .replace(/(?:包[保抓联]|责任|分管|挂钩|联系|牵头|配合|建设|实施)(?:领导|单位|部门)：.*$/, '')
    : text;

/** The text of an item: its passages one after the other. */
export function itemText(parts: readonly Passage[]): string {
  return parts.map(({ text }) => text.trim()).join('');
}

/** What clauses stand under a standalone heading: in unnumbered paragraphs right under it, and whether in numbered ones. */
export interface Under {
  unnumbered: number;
  numbered: boolean;
}

/** For each standalone heading the clauses under it: more than one in unnumbered paragraphs means that each paragraph is an item of its own. */
export function clausesUnder(blocks: readonly Block[], has: (block: ParagraphBlock) => boolean): Map<Block, Under> {
  const all = new Map<Block, Under>();
  let heading: Block | null = null;
  let numbered = false;
  for (const block of blocks) {
    if (block.kind === 'heading') [heading, numbered] = [block, false];
    else if (block.kind === 'table') heading = null;
    else if (heading) {
      numbered ||= block.marker !== null;
      const under = all.get(heading) ?? { unnumbered: 0, numbered: false };
      if (has(block))
        all.set(heading, { unnumbered: under.unnumbered + (numbered ? 0 : 1), numbered: under.numbered || numbered });
    }
  }
  return all;
}

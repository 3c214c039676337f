/** Joined lines → heading and paragraph blocks with their place in the outline. */
import type { Block, Heading, Marker } from './blocks.js';
import type { LineGroup, Sibling } from './join.js';
import { type Folded, type Line, readSpans } from './lines.js';
import { readMarker } from './markers.js';
import type { Outline } from './outline.js';
import { joinPassages, type Passage } from './passage.js';
import { isHeadingLine, isNumberedPerson, isRosterLine } from './shapes.js';

/** First sentences longer than this are prose, not run-in headings. */
const longestHeading = 45;

const trim = (passage: Passage) => {
  const text = passage.text.replace(/[。：；，]+$/, '');
  return text.length === passage.text.length ? passage : passage.slice(0, text.length);
};

/** The part of the passage after its marker. */
function afterMarker(passage: Passage): { marker: Marker | null; rest: Passage; title: Passage | null } {
  const found = readMarker(passage.text);
  if (!found) return { marker: null, rest: passage, title: null };
  const { marker, length, title } = found;
  return { marker, rest: passage.slice(length), title: title < 0 ? null : titleIn(passage, title, length) };
}

/** `第五条（部门职责）`: the title inside the brackets. */
const titleIn = (passage: Passage, from: number, to: number): Passage =>
  passage.slice(from, from + passage.text.slice(from, to).search(/[）】〕\]]/));

export function readParagraph(
  folded: Folded,
  group: LineGroup,
  outline: Outline,
  attachment: number | null,
  next: string | null,
): Block {
  const passage = readSpans(folded, group.lines);
  const { marker, rest, title } = countsOn(passage.text) ? unmarked(passage) : afterMarker(passage);
  if (marker) outline.leave(marker);
  const path = outline.path;
  const level = path.length + 1;
  const person = isNumberedPerson(group.lines[0]?.text ?? '');
  if (marker && title && !rest.text) {
    const heading: Heading = { marker, passage: title, level, runIn: false };
    outline.enter(marker, heading);
    return { kind: 'heading', path, attachment, heading, passage };
  }
  if (marker && rest.text && !person && isStandalone(passage.text, rest.text, marker, next, group.sibling)) {
    const heading: Heading = { marker, passage: trim(rest), level, runIn: false };
    outline.enter(marker, heading);
    const lines = rest.text.includes('（') ? printedLines(folded, group, passage) : [];
    return { kind: 'heading', path, attachment, heading, passage, lines };
  }
  const titled: Heading | null = title && { marker, passage: title, level, runIn: true };
  const heading =
    titled ?? spacedHeading(marker, rest, level, group.lines[0]?.text ?? '') ?? runIn(marker, rest, level);
  if (marker) outline.enter(marker, heading);
  const lines = printedLines(folded, group, passage);
  return { kind: 'paragraph', path, attachment, passage, lines, marker, heading };
}

/** `一是完善绿地系统。…。二是推进公园建设。…（牵头单位：…）`: a paragraph that counts on inside is no item but the text of its heading. */
const countsOn = (text: string): boolean => text.startsWith('一是') && /[。；][二三四五六][是要](?!否)/.test(text);
const unmarked = (passage: Passage) => ({ marker: null, rest: passage, title: null });

/** The printed lines, blanks kept; a person whose post takes several lines is one. */
function printedLines(folded: Folded, { lines }: LineGroup, passage: Passage): Passage[] {
  if (lines.length === 1 && passage.text.length === lines[0]?.text.length) return [passage];
  const printed = lines.map((line) => readSpans(folded, [line], true));
  return isRosterLine((lines[0] as Line).text) ? [joinPassages(printed)] : printed;
}

/** `（一）加强领导` stands alone; so does `（二）行动目标。` where unnumbered prose, bullets or a list of its own follow, unless the item before it was a sentence of a list. */
function isStandalone(whole: string, text: string, marker: Marker, next: string | null, sibling: Sibling): boolean {
  if (isHeadingLine(whole)) return true;
  if (!/^[^。；，：]{2,40}[。：]$/.test(text) || (text.endsWith('。') && marker.style === 'article')) return false;
  if (text.endsWith('。') && (text.length > 26 || /\d/.test(text) || saysWho.test(text))) return false;
  return (
    sibling !== 'list' &&
    next !== null &&
    (readMarker(next) === null || (text.endsWith('。') && opensBelow(next, marker))) &&
    !isRosterLine(next)
  );
}

/** `市气象局负责气象预报。` says who does it: a sentence, however short. */
const saysWho = /[局委办厅部院会队站所府司心门](?:负责|牵头|配合|参加|参与)/;

/** A bullet, or the first item of another numbering. Behind a colon such lists are what the sentence announces: `主要职责是：`. */
function opensBelow(next: string, above: Marker): boolean {
  const marker = readMarker(next)?.marker;
  return marker !== undefined && marker.style !== above.style && (marker.style === '-' || marker.ordinal === 1);
}

/** A sentence that says who does what is no heading, however short: `市政府设立市抗震救灾指挥部，负责统一指挥抗震救灾工作。` */
const duty = /(?:，|[局委办厅部会院队])(?:具体|主要|统一|牵头|分别)?负责(?!人|制|任)(?![^（]*）)/;

/** A heading and one blank before a sentence; the name of a unit is none. */
const spaced =
  /^([\u4e00-\u9fff]{4,14})(?<![局委办厅部院会社处站所队府室司员长县区市省州盟旗由]) (?=[\u4e00-\u9fff](?:[^ 。；：]{13}|[^ 。；：]{2,10}(?:负责|牵头)))/;

/** `6.2 医疗卫生保障 市卫生健康委负责…。`: a blank alone parts the heading from its sentence. */
function spacedHeading(marker: Marker | null, text: Passage, level: number, line: string): Heading | null {
  if (!marker || !line.includes(' ') || marker.style === 'article' || !text.text.endsWith('。')) return null;
  const own = line.slice(readMarker(line)?.length ?? 0).trimStart();
  const words = spaced.exec(own)?.[1];
  return words && text.text.startsWith(words)
    ? { marker, passage: text.slice(0, words.length), level, runIn: true }
    : null;
}

/** `第一条 支持建设。对…给予补贴。（责任单位：…）`: an article that is an item of measures, no rule. */
const closed = /[（〔【](?:责任|牵头|主办|实施|落实)(?:单位|部门)：/;

function runIn(marker: Marker | null, text: Passage, level: number): Heading | null {
  const end = text.text.indexOf('。');
  if (end < 2 || end > (marker ? longestHeading : 12) || end === text.text.length - 1) return null;
  if (marker?.style === 'article' && !closed.test(text.text)) return null;
  const passage = text.slice(0, end);
  if (duty.test(passage.text)) return null;
  if (/[（《“；：]/.test(passage.text) && !/[）》”]/.test(passage.text)) return null;
  return { marker, passage, level, runIn: true };
}

/** A paragraph's lines as rosters need them: blanks taken out but remembered, lines that one entry runs over joined. */
import type { ParagraphBlock } from '../../layout/blocks.js';
import { joinPassages, Passage } from '../../layout/passage.js';
import { roleAlone } from './labels.js';
import { isPost, isUnit } from './people.js';
import { personsOn } from './person-lines.js';
import { postThenName } from './persons.js';
import { partOf, type RosterLine } from './pieces.js';

/** A line without its blanks, with the place of every character. */
export interface PlacedLine extends RosterLine {
  passage: Passage;
}

const noGaps: ReadonlySet<number> = new Set();
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x7c;

function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return true;
  return false;
}

/** `成员：林川——市水利局局长`: a dash between a name and its post stands for a blank. Group 1 is what stands before it. */
const nameAndDash =
  /^((?:[^：，。]{1,10}：)? ?[\u4e00-\u9fff](?:[\u4e00-\u9fff·]{1,3}| {1,2}[\u4e00-\u9fff]) ?)——(?=[\u4e00-\u9fff（）、，]{3,40}(?:[长员记席理师]|主任|专员)$)/;

/** Takes the blanks, and the bars of pipe rows, out of a printed line; brackets of every shape are read alike. */
export function placedLine(printed: Passage): PlacedLine {
  let closed = printed.text;
  if (closed.includes('〔') || closed.includes('〕')) closed = closed.replaceAll('〔', '（').replaceAll('〕', '）');
  if (closed.includes('——')) closed = closed.replace(nameAndDash, '$1  ');
  if (!hasBlank(closed)) return { text: closed, gaps: noGaps, passage: printed };
  const gaps = new Set<number>();
  const { places } = printed;
  const kept = new Int32Array(closed.length);
  let [text, begun, to] = ['', 0, 0];
  for (let from = 0; from < closed.length; from++)
    if (isBlank(closed.charCodeAt(from))) {
      text += closed.slice(begun, from);
      begun = from + 1;
      gaps.add(to);
    } else kept[to++] = places[from] as number;
  text += closed.slice(begun);
  return { text, gaps, passage: new Passage(text, kept.subarray(0, to)) };
}

/** `县林业局：局长林川`, `县水利局：石磊 副局长`: the colon behind a unit stands for a blank, before a post for nothing. */
export function behindUnit(line: PlacedLine): PlacedLine {
  const colon = line.text.indexOf('：');
  if (colon < 3 || colon > 16 || line.text.length - colon > 20 || !isUnit(line.text.slice(0, colon))) return line;
  const rest = partOf(line, colon + 1, line.text.length);
  const post = postThenName({ text: rest.text, start: 0, end: rest.text.length });
  return joined([partOf(line, 0, colon), rest], post === null);
}

/** The lines of a paragraph: each its own where each starts with a person, otherwise one. */
export function linesOf(block: ParagraphBlock): PlacedLine[] {
  const lines = block.lines.length > 0 ? block.lines.map(placedLine) : [placedLine(block.passage)];
  const duties = startsRole.test(lines[0]?.text ?? '') ? lines.findIndex(({ text }) => startsDuties.test(text)) : -1;
  return duties > 0 ? [...linesApart(lines.slice(0, duties)), joined(lines.slice(duties))] : linesApart(lines);
}

/** `组长：林川` over `负责统筹协调…`: what a team has to do is no part of its roster. */
const startsRole = /^(?:(?:常务|执行)?副?(?:组长|指挥长?|召集人)|成员|组员)：/;
const startsDuties = /^(?:主要|工作)?(?:职责|任务)?：?(?:负责|承担|职责|统筹|牵头)/;

function linesApart(lines: PlacedLine[]): PlacedLine[] {
  const [first] = lines;
  if (lines.length < 2 || !first) return lines;
  if (/^[^：，。]{1,12}：[^。]*、/.test(first.text) && lines.at(-1)?.text.endsWith('。')) return [joined(lines)];
  if (isProse(lines)) return [joined(lines)];
  const separate = lines
    .slice(1)
    .every(
      (line, before) =>
        line.text.length < 60 &&
        !/[、，·为由和及]$/.test(lines[before]?.text ?? '') &&
        (personsOn(line, 0, true)[0]?.name.start === 0 ||
          roleAlone.test(line.text) ||
          numberedTeam.test(line.text) ||
          nobody.test(line.text) ||
          /^(?!室[主副])[^：，。]{1,12}：/.test(line.text)),
    );
  return separate ? lines : [joined(lines)];
}

/** `办公室设在市财政局，由林川兼任办公` / `室主任。`: a sentence on several lines, none of which ends in a mark but the last. */
const isProse = (lines: readonly PlacedLine[]): boolean =>
  lines[0]?.gaps.size === 0 &&
  /[，。]/.test(lines[0]?.text ?? '') &&
  (lines.at(-1)?.text.endsWith('。') ?? false) &&
  !lines.slice(0, -1).some(({ text }) => /[，。；、）]$/.test(text));

/** `各镇（街道）镇长（主任）`: posts without names close a roster. */
const nobody = /^(?:各|有关|相关)[^，。；：]{3,40}$/;

/** `第二督查组` alone on its line. */
const numberedTeam = /^第[一二三四五六七八九十\d]{1,3}[\u4e00-\u9fff]{0,8}组$/;

/** `热依汗·　　地区教育局局长` over `阿不都拉`: a narrow column breaks names at the dot; the lines with such names whole. */
export function wholeAtDots(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  if (!lines.some(({ text }) => text.includes('·'))) return lines;
  const whole: PlacedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as PlacedLine;
    const next = lines[at + 1];
    const gaps = [...line.gaps].sort((a, b) => a - b);
    const dot = gaps.find((gap, i) => line.text[gap - 1] === '·' && isTitle(line.text.slice(gap, gaps[i + 1]))) ?? 0;
    const length = next ? Math.min(next.text.length, ...next.gaps) : 0;
    if (dot > 0 && next && restOfName.test(next.text.slice(0, length))) {
      whole.push(pastName(line, dot, next, length));
      at++;
    } else whole.push(line);
  }
  return whole;
}

const isTitle = (text: string): boolean => isPost(text) || isUnit(text);
const restOfName = /^[\u3400-\u9fff·]{1,8}$/;

/** The lines as one: the begin of the name, the rest of it, what stands behind on both. */
function pastName(line: PlacedLine, dot: number, next: PlacedLine, length: number): PlacedLine {
  const parts = [partOf(line, 0, dot), partOf(next, 0, length), partOf(line, dot, line.text.length)];
  const all = joined([...parts, partOf(next, length, next.text.length)].filter(({ text }) => text));
  return { ...all, gaps: new Set([...all.gaps, dot + length]) };
}

function joined(lines: readonly PlacedLine[], apart = false): PlacedLine {
  const gaps = new Set<number>();
  let length = 0;
  for (const line of lines) {
    if (apart && length > 0) gaps.add(length);
    for (const gap of line.gaps) gaps.add(gap + length);
    length += line.text.length;
  }
  const passage = joinPassages(lines.map((line) => line.passage));
  return { text: passage.text, gaps, passage };
}

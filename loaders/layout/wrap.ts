/** Text set in lines of one width: there a full line goes on, whatever it ends in, unless the next one begins a paragraph. */
import type { Line } from './lines.js';
import { width } from './shapes.js';

/** Blanks before the line's first character, and before its list dash. */
export const indentOf = (line: Line) => line.start - line.row.start;

/** How a text is set. A line at least `full` wide (in Chinese characters, its indent included) is full. */
export interface Setting {
  full: number;
  /** Whether first lines of paragraphs are set in: then a line that is not goes on with the one above. */
  indents: boolean;
}

/** Fewest lines that show how a text is set. */
const fewest = 4;
const fewestFlush = 12;
/** Columns narrower than `usualColumn` are rare; there half of the lines have to be full. In Chinese characters. */
const narrowest = 12;
const usualColumn = 15;

const widthOf = (line: Line) => width(line.text) + Math.min(4, indentOf(line));

/** How the lines are set, or null where a printed line is a paragraph: paragraphs are indented, or most lines are equally wide. */
export function settingOf(lines: readonly Line[]): Setting | null {
  const prose = lines.filter(({ text }) => !text.includes('\t'));
  const widths = prose.map(widthOf).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.97)] ?? 0;
  const usual = widths[Math.floor(widths.length * 0.8)] ?? 0;
  if (usual < narrowest || usual > 60 || widest > usual * 1.25) return null;
  const atLeast = (full: number) => widths.filter((each) => each >= full).length;
  if (usual < usualColumn && (widest > usual + 1.1 || atLeast(usual - 1.1) * 2 < widths.length)) return null;
  const indented = prose.filter((line) => indentOf(line) >= 2).length;
  const byIndent = indented >= fewest && prose.length - indented >= fewest;
  if (byIndent && atLeast(usual * 0.9) * 3 >= widths.length) return { full: usual * 0.9, indents: true };
  const even = prose.length >= fewestFlush && atLeast(usual - 1.1) * 5 >= widths.length * 2;
  return even && widest <= usual + 1.1 ? { full: usual - 1.1, indents: false } : null;
}

/** Whether the line fills the width, so that its end says nothing. */
export const isFull = (line: Line, { full }: Setting) => widthOf(line) >= full;

/** A date, an amount, a document number or 办公室 that the break cuts: `2023年7月` / `底前`, `2023年` / `6月`, `〔2018〕9` / `3号`, `办公` / `室主任：`, `办` / `公室`, `管` / `委会`, `市老龄工作委员` / `会办公室主任`. */
export const cutToken =
  /办公\n室|办\n公[室厅]|管\n委会|管委\n会(?!同)|委员\n会(?![长议])|公室\n副?主任由|\d\n\d{1,3}(?:年|个|万|亿|%|家|公里|千米|条|项|座|亩|吨|名|户|人|次)|〕\d?\n\d{1,4}号|\d[—–-]\n\d|\d\n[—–-]\d{2}|[》）][和与及]\n《|[底末日]\n前|\d日\n起|年\n内|[上下]\n半年|\d\n[年月日]|每\n[年月季周日半]|季\n度|[一二三四]\n季度|半\n年|[年月]\n(?:[底末]前|[底末]，|[上中下]旬|\d{1,2} ?[月日])/;

/** A line this wide (in Chinese characters) without a mark at its end was cut by the column, not ended by its author. */
export const columnWidth = 19;

/** `（五）开展专项行动` / `开展大排查。全面摸底，建立台账，限期整改。`: a line much wider than the one before, which therefore fills no column. */
export const isWider = (text: string, last: string): boolean => width(text) > width(last) + 5;

/** The left margin of printed pages: programs that print pages as text keep it as blanks in front of every line. */
import { flatMap } from '../lists.js';
import type { Line } from './lines.js';
import { indentOf, settingOf } from './wrap.js';

/** So many lines of a page stand at its margin, and so many begin paragraphs further in. */
const leastAtMargin = 4;
const leastIndented = 2;
/** A first line is set in by so much, in blanks. */
const firstLine = { from: 2, to: 6 };
/** The margin of a page is one of its narrowest indents. */
const mostTried = 6;

/** The lines without the margins of their pages; as they are where none has one, or where the text is not set in lines of one width. */
export function withoutMargins(lines: readonly Line[]): readonly Line[] {
  const flush = lines.filter((line) => indentOf(line) < firstLine.from).length;
  if (flush * 2 > lines.length) return lines;
  const pages = pagesOf(lines).map((page) => ({ page, margin: marginOf(page) }));
  if (!pages.some(({ margin }) => margin)) return lines;
  const moved = flatMap(pages, ({ page, margin }) => page.map((line) => (margin ? shifted(line, margin) : line)));
  return settingOf(moved) ? moved : lines;
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && !line.pageTop) page.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** The indent of the lines that go on, where others, that begin paragraphs, are set in from it; 0 where none is. */
function marginOf(page: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of page) counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  const tried = [...counts].sort(([a], [b]) => a - b).slice(0, mostTried);
  const found = tried.find(([indent, count]) => {
    if (count < leastAtMargin) return false;
    const further = [...counts].filter(([own]) => own >= indent + firstLine.from && own <= indent + firstLine.to);
    return further.reduce((sum, [, many]) => sum + many, 0) >= leastIndented;
  });
  return found?.[0] ?? 0;
}

/** A line whose row begins at the margin; one that stands left of it, as a heading may, begins its own row. */
const shifted = (line: Line, margin: number): Line => ({
  ...line,
  row: { ...line.row, start: Math.min(line.start, line.row.start + margin) },
});

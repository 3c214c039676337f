/** Pieces of text on a PDF page → printed lines in reading order. */

/** A piece of text as pdf.js gives it; `transform` ends in its x and y, lengths are in points. */
export interface PageItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

interface Piece {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
}

type PrintedLine = Piece[];

/** The page's lines from top to bottom; a page of two columns of prose gives the left one first. */
export function pageLines(items: readonly PageItem[]): string[] {
  const pieces = items.flatMap((item) => toPiece(item));
  const lines = groupLines(pieces);
  const middle = columnGap(lines);
  if (middle === null) return writeLines(lines);
  const side = (left: boolean) => writeLines(groupLines(pieces.filter(({ x }) => x < middle === left)));
  return [...side(true), ...side(false)];
}

function toPiece({ str, transform, width, height }: PageItem): Piece[] {
  const [, , , , x = 0, y = 0] = transform;
  const size = height || Math.abs(transform[3] ?? 0) || 10;
  return str.trim() ? [{ text: str, x, y, end: x + width, size }] : [];
}

/** Pieces whose baselines differ by less than half a character are one line. */
function groupLines(pieces: readonly Piece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0] as Piece).y - piece.y) < piece.size * 0.5) line.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  return lines;
}

/** Lines with the indent of a paragraph's first line kept: what begins one to four characters right of the margin. */
function writeLines(lines: readonly PrintedLine[]): string[] {
  const margin = Math.min(...lines.map(([first]) => first?.x ?? 0));
  return lines.map((line) => {
    const [first] = line;
    const indent = first ? (first.x - margin) / first.size : 0;
    return (indent > 1 && indent < 4 ? '　　' : '') + writeLine(line);
  });
}

/** Gaps wider than two characters part columns; wider than a third of one, words. */
function writeLine(line: PrintedLine): string {
  let text = '';
  let end = Number.NaN;
  for (const piece of line) {
    const gap = (piece.x - end) / piece.size;
    text += gap > 2 ? '\t' : gap > 0.35 ? ' ' : '';
    text += piece.text;
    end = piece.end;
  }
  return text.trim();
}

/** Where the gap between two columns of prose lies: most lines with text on both sides have one gap, near the middle, with much text beside it. */
function columnGap(lines: readonly PrintedLine[]): number | null {
  const xs = lines.flat();
  if (xs.length < 20) return null;
  const left = Math.min(...xs.map(({ x }) => x));
  const right = Math.max(...xs.map(({ end }) => end));
  const middle = (left + right) / 2;
  let parted = 0;
  let crossed = 0;
  for (const line of lines) {
    const before = line.filter(({ end }) => end <= middle + (right - left) * 0.03);
    const after = line.filter(({ x }) => x >= middle - (right - left) * 0.03);
    if (before.length + after.length < line.length) crossed++;
    else if (lengthOf(before) > 8 && lengthOf(after) > 8) parted++;
  }
  return parted > 8 && parted > crossed * 3 ? middle - (right - left) * 0.03 : null;
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

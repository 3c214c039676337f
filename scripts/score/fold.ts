/** Comparison of printed text: what the gazettes mix freely must not count as a difference. */

const openers = '〔[【「『(<〈《';

/** Folds width, spaces, quotes, dashes, dots and bracket shapes. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔〕[\]【】「」『』()<>〈〉《》]/g, (bracket) => (openers.includes(bracket) ? '(' : ')'))
    .replace(/[“”"„]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[,，、]/g, ',')
    .replace(/[:：]/g, ':')
    .replace(/[;；]/g, ';')
    .replace(/[—–－-]+/g, '-')
    .replace(/[·•・.．]/g, '.');

/** First and last line of a fact, counted from 1. */
export type Lines = readonly [number, number];

/** Offset of the first character of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line that an offset stands in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Lines that evidence covers. */
export const linesOf = (starts: readonly number[], at: { start: number; end: number }): Lines => [
  lineAt(starts, at.start),
  lineAt(starts, Math.max(at.start, at.end - 1)),
];

/** True where two facts stand on the same lines, give or take `slack`. */
export const near = (a: Lines, b: Lines, slack = 2): boolean => a[0] <= b[1] + slack && b[0] <= a[1] + slack;

/** Lines of a source by offset. */
import type { Source } from '../reading.js';

/** Line number, from 1, of a source offset. */
export function lineOf({ lineStarts }: Pick<Source, 'lineStarts'>, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

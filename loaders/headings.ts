/** Which headings enclose an offset of the source. */
import type { Block, Cell } from './layout/blocks.js';
import type { Reading } from './reading.js';

/** A stretch from `start` to the next one, and what stands over it: the document's title, and the headings of the block, null in the head. */
interface Stretch {
  start: number;
  title: string;
  block: Block | null;
}

/** Looks up the headings over any offset: the document's title, then the headings of the block it stands in. Empty outside every document. */
export function headingsIn(reading: Reading): (offset: number) => string[] {
  const stretches: Stretch[] = [];
  for (const { title, evidence, blocks } of reading.documents) {
    stretches.push({ start: evidence.start, title, block: null });
    for (const block of blocks) {
      const start = startOf(block);
      if (start !== null) stretches.push({ start, title, block });
    }
  }
  const { length } = reading.source.text;
  return (offset) => {
    const found = offset < length ? lastBefore(stretches, offset) : undefined;
    return found ? [found.title, ...headingsOf(found.block)] : [];
  };
}

/** A block's headings with their numbers, outermost first. */
function headingsOf(block: Block | null): string[] {
  if (!block) return [];
  const own = block.kind === 'paragraph' && block.heading ? [block.heading] : [];
  return [...block.path, ...own].map(({ marker, passage }) => `${marker?.text ?? ''}${passage.text}`);
}

function startOf(block: Block): number | null {
  if (block.kind !== 'table') return block.passage.text ? block.passage.span().start : null;
  const isPrinted = (cell: Cell): boolean => !cell.inherited && cell.passage.text !== '';
  const first =
    block.header.find(isPrinted) ?? block.rows.find(({ cells }) => cells.some(isPrinted))?.cells.find(isPrinted);
  return first ? first.passage.span().start : null;
}

function lastBefore(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

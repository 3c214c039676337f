/** Which headings enclose an offset of the source. */
import type { Block } from './layout/blocks.js';
import type { Reading } from './reading.js';

/** A stretch from `start` to the next one, and the headings over it, outermost first; the document's title leads. */
interface Stretch {
  start: number;
  headings: string[];
}

/** Looks up the headings over any offset: the document's title, then the headings of the block it stands in. Empty outside every document. */
export function headingsIn(reading: Reading): (offset: number) => string[] {
  const stretches = reading.documents.flatMap(({ title, evidence, blocks }) => [
    { start: evidence.start, headings: [title] },
    ...blocks.map((block) => stretchOf(block, title)).filter((stretch) => stretch !== null),
  ]);
  const { length } = reading.source.text;
  return (offset) => (offset < length ? (lastBefore(stretches, offset)?.headings ?? []) : []);
}

function stretchOf(block: Block, title: string): Stretch | null {
  const start = startOf(block);
  if (start === null) return null;
  const own = block.kind === 'paragraph' && block.heading ? [block.heading] : [];
  return {
    start,
    headings: [title, ...[...block.path, ...own].map(({ marker, passage }) => `${marker?.text ?? ''}${passage.text}`)],
  };
}

function startOf(block: Block): number | null {
  if (block.kind !== 'table') return block.passage.text ? block.passage.span().start : null;
  const cells = [block.header, ...block.rows.map((row) => row.cells)].flat();
  const first = cells.find((cell) => !cell.inherited && cell.passage.text);
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

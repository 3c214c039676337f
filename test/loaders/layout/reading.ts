/** Helpers for layout tests: text → blocks, and all passages of a reading. */
import { readGazette } from '../../../loaders/gazette.js';
import type { Block } from '../../../loaders/layout/blocks.js';
import { foldSource, readBlocks, readLines } from '../../../loaders/layout/index.js';
import type { Passage } from '../../../loaders/layout/passage.js';
import type { Reading, Source } from '../../../loaders/reading.js';

/** A source without a file. */
export function sourceOf(text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { path: 'test.txt', sha256: '', text, lineStarts: Int32Array.from(starts) };
}

export const read = (text: string): Reading => readGazette(sourceOf(text));

/** The blocks of a text taken as one document's lines. */
export function blocksOf(text: string): Block[] {
  const folded = foldSource(sourceOf(text));
  return readBlocks(folded, readLines(folded));
}

/** A block as one line of text: kind, level or table form, words. */
export function show(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.heading.level)} ${block.passage.text}`;
  if (block.kind === 'paragraph') return block.passage.text;
  const rows = block.rows.map(
    ({ kind, cells }) =>
      `${kind === 'section' ? '§' : ''}${cells.map(({ passage, inherited }) => (inherited ? '^' : '') + passage.text).join('|')}`,
  );
  return [`[${block.form}] ${block.header.map(({ passage }) => passage.text).join('|')}`, ...rows].join(' / ');
}

/** Every passage of a block, lines and cells included. */
export function passagesOf(block: Block): Passage[] {
  if (block.kind === 'heading') return [block.passage, block.heading.passage];
  if (block.kind === 'paragraph')
    return [block.passage, ...block.lines, ...(block.heading ? [block.heading.passage] : [])];
  const cells = [...block.header, ...block.rows.flatMap((row) => row.cells)];
  return [...cells.flatMap((cell) => [cell.passage, ...cell.lines]), ...(block.caption ? [block.caption] : [])];
}

/** Every passage of a reading. */
export function allPassages({ documents, loose, furniture }: Reading): Passage[] {
  const blocks = [...documents.flatMap((document) => document.blocks), ...loose];
  return [
    ...blocks.flatMap(passagesOf),
    ...documents.flatMap((document) => document.head),
    ...furniture.map(({ passage }) => passage),
  ];
}

/**
 * Layout: a source becomes headings, paragraphs and tables. The pipeline, in order:
 *
 * 1. `fold.ts` folds widths, brackets and blanks, one unit for one, so that every offset stays an offset into the source;
 * 2. `lines.ts` cuts printed lines and leaves blank ones out (they tell nothing: OCR puts them anywhere);
 * 3. `furniture.ts` takes page headers and page numbers out;
 * 4. `../gazette.ts` cuts covers, contents, documents and imprint, and takes titles, numbers, salutations and signatures from each document's lines;
 * 5. `tables/` finds the tables among a document's lines and brings their rows to columns;
 * 6. `join.ts` joins what line and page breaks cut;
 * 7. `outline.ts` and `paragraphs.ts` read markers and headings and give every block its path.
 */
export { fold } from './fold.js';
export { furnitureReason, partFurniture } from './furniture.js';
export { type Folded, foldSource, type Line, readLines, readSpans, type Span } from './lines.js';
export { headingsAt } from './outline.js';
export { type Layout, readBlocks } from './reader.js';
export { isTitleLine } from './titles.js';

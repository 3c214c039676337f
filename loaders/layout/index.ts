/**
 * Layout: a source becomes headings, paragraphs and tables. The pipeline, in order:
 *
 * 1. `fold.ts` folds widths, brackets and blanks, one unit for one, so that every offset stays an offset into the source;
 * 2. `lines.ts` cuts printed lines and leaves blank ones out (they tell nothing: OCR puts them anywhere);
 *    `page-columns.ts` parts lines that were read across a page's two columns;
 * 3. `furniture.ts` takes page headers, page numbers, pictures and rules out;
 * 4. `../gazette.ts` cuts covers, contents, documents and imprint, and takes titles, numbers, salutations and signatures from each document's lines;
 * 5. `reader.ts` walks one document's lines: `tables/` finds the tables and brings their rows to columns, attachments and plans are titled;
 * 6. `join.ts` joins what line and page breaks cut, asking how the items beside one are printed (`siblings.ts`) and how the text is set (`wrap.ts`);
 * 7. `paragraphs.ts` and `outline.ts` read markers and headings and give every block its path.
 *
 * Nothing here knows a department, a date or a city; the words it knows stand in `data/words.yaml`.
 */
export { fold } from './fold.js';
export { furnitureReason, partFurniture } from './furniture.js';
export { bareOf, type Folded, foldSource, type Line, readLines, readSpans, type Span } from './lines.js';
export { readPageColumns } from './page-columns.js';
export { type Layout, readBlocks } from './reader.js';
export { isTitleLine } from './titles.js';

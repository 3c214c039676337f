/**
 * What layout makes of a text before any rule reads a word: headings, paragraphs and tables in reading order, furniture set apart.
 * Extraction reads blocks only; it never looks at line breaks, page headers or tabs again.
 */
import type { Passage } from './passage.js';

/** The numbering of a heading or item: `一、` `（一）` `1.` `（1）` `①` `第一章` `第三条` `2.3.4` `（十二）` `一是` or a dash. */
export interface Marker {
  /** As printed, folded: `（一）`. */
  text: string;
  /** The shape, with the number left out: markers of one style are siblings. */
  style:
    | 'part'
    | 'chapter'
    | 'section'
    | 'article'
    | '一、'
    | '（一）'
    | '1.'
    | '（1）'
    | '1）'
    | '①'
    | '1.1'
    | '任务一'
    | '一是'
    | '-';
  ordinal: number | null;
}

/** A heading that encloses the blocks after it, or one that runs into its own paragraph (`1. 优化流程。在全市…`). */
export interface Heading {
  marker: Marker | null;
  /** Without marker and closing punctuation. */
  passage: Passage;
  /** Depth in its document, 1 for the outermost. */
  level: number;
  /** True where it opens a paragraph instead of standing on its own line. */
  runIn: boolean;
}

interface BlockBase {
  /** Enclosing headings, outermost first; a paragraph's own run-in heading is not among them. */
  path: Heading[];
  /** Number of the attachment (附件1 → 1; a lone 附件 → 0) the block stands in; null in the document's own body. */
  attachment: number | null;
}

/** A standalone heading. */
export interface HeadingBlock extends BlockBase {
  kind: 'heading';
  heading: Heading;
  /** Whole line, marker included. */
  passage: Passage;
  /** Its printed lines with their blanks, where a bracket stands in it: blanks may part units there. */
  lines?: Passage[];
}

/** Prose, a labelled line or a roster line, joined over soft line breaks and page breaks. */
export interface ParagraphBlock extends BlockBase {
  kind: 'paragraph';
  /** The joined text, spaces between Chinese characters left out. */
  passage: Passage;
  /** Its printed lines with single spaces kept where any stood: what rosters are read from. */
  lines: Passage[];
  marker: Marker | null;
  /** Its own run-in heading, if it opens with one. */
  heading: Heading | null;
}

/** One cell. `lines` keep the breaks inside (`<p>`, `<ol>`, line breaks), `passage` joins them. */
export interface Cell {
  passage: Passage;
  lines: Passage[];
  /** Index of the column it stands in, from 0. */
  column: number;
  /** True where the cell was empty and took the value of a merged cell above. */
  inherited: boolean;
}

/** One row, broken rows joined. A row with one filled cell across the table is a section row (`一、产业领域（24项）`). */
export interface Row {
  kind: 'data' | 'section';
  cells: Cell[];
}

/** A table, its repeated headers and page furniture taken out. */
export interface TableBlock extends BlockBase {
  kind: 'table';
  form: 'tab' | 'box' | 'html' | 'spaces' | 'flat';
  /** Line above it that titles it, if any. */
  caption: Passage | null;
  /** Header cells by column; empty where the table has none. */
  header: Cell[];
  rows: Row[];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** A block of text: all but tables. */
export type TextBlock = Exclude<Block, TableBlock>;

/** A running header, page number, contents page or imprint: kept so that `explain` can show it. */
export interface Furniture {
  why: string;
  passage: Passage;
}

/** What extraction is given: a decoded source and its documents, laid out. */
import type { Block, Furniture } from './layout/blocks.js';
import type { Passage } from './layout/passage.js';
import type { Evidence, GazetteRecord } from './records.js';

/** A decoded file. `lineStarts[i]` is the offset of the first character of line i + 1. */
export interface Source {
  path: string;
  sha256: string;
  text: string;
  lineStarts: Int32Array;
}

/** One printed document: its head is read, its blocks are the body with its attachments, in reading order. */
export interface PrintedDocument {
  /** The key facts refer to: number, else title. */
  key: string;
  number: string | null;
  title: string;
  genre: string;
  issuer: string;
  /** ISO date under the signature, or null. */
  issuedOn: string | null;
  addressees: string[];
  evidence: Evidence;
  /** False where no head was found and the text as a whole is taken for one document, so that its facts are read: it becomes no document record. */
  printed: boolean;
  /** Title, number, salutation and signature lines as printed; they are not among `blocks`. */
  head: Passage[];
  blocks: Block[];
  /** What is known of the place the document speaks for. Empty strings where nothing tells it. */
  place: Place;
}

/** The place a document speaks for: the issuer's own. `level` is that of its issuer. */
export interface Place {
  province: string;
  city: string;
  county: string;
  level: 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'COUNTY' | 'TOWNSHIP';
}

/** A whole source, read as a gazette. */
export interface Reading {
  source: Source;
  gazette: GazetteRecord | null;
  documents: PrintedDocument[];
  furniture: Furniture[];
  /** Blocks that stand outside every document and still state facts: the roster of the editorial board in the imprint. */
  loose: Block[];
}

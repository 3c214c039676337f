/** Invented documents and readings for tests of resolution. */

import { Passage } from '../../../loaders/layout/passage.js';
import type { Place, PrintedDocument, Reading } from '../../../loaders/reading.js';
import type { Aliases } from '../../../loaders/resolve/aliases.js';
import { type Context, createResolver, isUnit, type Resolution } from '../../../loaders/resolve/resolver.js';

interface Given {
  place?: Partial<Place>;
  on?: string | null;
  title?: string;
  texts?: string[];
}

const passage = (text: string) =>
  new Passage(
    text,
    Int32Array.from(text, (_, i) => i),
  );

/** A document of a city (汾川市, which is invented, where none is given) with paragraphs of those texts. */
export function cityDocument({
  place = {},
  on = '2022-06-01',
  title = '关于某项工作的通知',
  texts = [],
}: Given = {}): PrintedDocument {
  return {
    key: title,
    number: null,
    title,
    genre: '通知',
    issuer: '',
    issuedOn: on,
    addressees: [],
    evidence: { start: 0, end: 1, line: 1, rule: 'test' },
    printed: true,
    head: [],
    blocks: texts.map((text) => ({
      kind: 'paragraph',
      path: [],
      attachment: null,
      passage: passage(text),
      lines: [passage(text)],
      marker: null,
      heading: null,
    })),
    place: { province: '', city: '汾川市', county: '', level: 'CITY', ...place },
  };
}

/** A reading of those documents alone. */
export function readingOf(...documents: PrintedDocument[]): Reading {
  return {
    source: { path: 'test.txt', sha256: '', text: '', lineStarts: Int32Array.of(0) },
    gazette: null,
    documents,
    furniture: [],
    loose: [],
  };
}

/** The resolution of one name. */
export function resolutionOf(
  reading: Reading,
  name: string,
  document: PrintedDocument,
  context?: Context,
  aliases?: Aliases,
): Resolution {
  return createResolver(reading, aliases).unit(name, document, context);
}

/** The canonical name, or `? a | b` with the candidates where it is not one unit. */
export function nameOf(
  reading: Reading,
  name: string,
  document: PrintedDocument,
  aliases?: Aliases,
  context?: Context,
): string {
  const found = resolutionOf(reading, name, document, context, aliases);
  return isUnit(found) ? found.name : `? ${found.candidates.join(' | ')}`;
}

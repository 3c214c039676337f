/** A text without any document head: read whole, so that its facts are not lost. */
import { type Folded, isTitleLine, type Line, readBlocks, readSpans } from '../layout/index.js';
import type { PrintedDocument, Source } from '../reading.js';
import { untangle } from './columns.js';
import { type Home, placeOfDocument } from './places.js';
import { findSignature } from './signature.js';
import { genreOf } from './titles.js';

/** The whole text as one document that is not `printed`; its key is its first line, or the file's name where that is no title. */
export function readPassage(source: Source, folded: Folded, lines: readonly Line[], home: Home): PrintedDocument {
  const first = lines[0];
  const text = first ? readSpans(folded, [first]).text : '';
  const title = isTitleLine(text) || genreOf(text) ? text : source.path;
  const body = untangle(lines);
  const { issuer, date } = findSignature(body);
  return {
    key: title,
    printed: false,
    number: null,
    title,
    genre: genreOf(title),
    issuer,
    issuedOn: date,
    addressees: [],
    evidence: { start: first?.start ?? 0, end: first?.end ?? 0, line: 1, rule: 'passage-without-head' },
    head: [],
    blocks: readBlocks(folded, body),
    place: placeOfDocument(issuer, home),
  };
}

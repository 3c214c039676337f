/** Canonical names for what the records keep as printed. */
import type { Ledger } from './extract/ledger.js';
import type { Names } from './extraction.js';
import type { PrintedDocument, Reading } from './reading.js';
import type { CountyResolver } from './resolve/counties.js';
import { unitOfPost } from './resolve/posts.js';

/** Looks names up by the document that prints them; the gazette as a whole speaks as its first document does. Every unit named is noted in the ledger. */
export function namesOf(reading: Reading, ledger: Ledger, counties: CountyResolver): Names {
  const byKey = new Map(reading.documents.map((document) => [document.key, document]));
  const documentOf = (key: string | null): PrintedDocument | undefined =>
    key === null ? reading.documents[0] : byKey.get(key);
  const department = (mention: string, key: string | null): string | null => {
    const document = documentOf(key);
    return document ? (ledger.note(mention, document)?.name ?? null) : null;
  };
  return {
    department,
    county: (place, key) => {
      const document = documentOf(key);
      return document ? counties.county(place, document) : null;
    },
    post: (post, key) => {
      const document = documentOf(key);
      const unit = unitOfPost(post);
      if (!document || !unit) return null;
      const owner = ledger.peek(unit, document)?.owner;
      return (owner ? ledger.note(owner, document, false) : ledger.note(unit, document))?.name ?? null;
    },
  };
}

/** Canonical names for what the records keep as printed. */

import type { Ledger } from './extract/ledger.js';
import type { Names } from './extraction.js';
import type { PrintedDocument, Reading } from './reading.js';
import { createCountyResolver } from './resolve/counties.js';
import { unitOfPost } from './resolve/posts.js';

/** Looks names up by the document that prints them; the gazette as a whole speaks as its first document does. Every unit named is noted in the ledger. */
export function namesOf(reading: Reading, ledger: Ledger): Names {
  const byKey = new Map(reading.documents.map((document) => [document.key, document]));
  const documentOf = (key: string | null): PrintedDocument | undefined =>
    key === null ? reading.documents[0] : byKey.get(key);
  const counties = createCountyResolver(reading);
  return {
    department: (mention, key) => {
      const document = documentOf(key);
      return document ? (ledger.note(mention, document)?.name ?? null) : null;
    },
    county: (place, key) => {
      const document = documentOf(key);
      return document ? counties.county(place, document) : null;
    },
    post: (post, key) => {
      const document = documentOf(key);
      const unit = unitOfPost(post);
      const whole = document && unit ? ledger.note(unit, document) : null;
      return document && whole?.owner ? (ledger.note(whole.owner, document)?.name ?? null) : (whole?.name ?? null);
    },
  };
}

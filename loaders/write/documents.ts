/** Documents with who issued them, whom they address and what they cite. */
import type { CitationRecord, DocumentRecord } from '../records.js';
import type { Draft } from './draft.js';
import { keyOf, withoutNulls } from './draft.js';
import { unresolved } from './gaps.js';

/** Adds every document the gazette prints. */
export function addDocuments(draft: Draft): void {
  draft.extraction.records.documents.forEach((document, index) => {
    addDocument(draft, document, index + 1);
  });
}

function addDocument(draft: Draft, document: DocumentRecord, ordinal: number): void {
  const id = draft.documentId(keyOf(document));
  draft.addOnce('load/documents', { id, props: documentProperties(draft, document, ordinal) });
  addUnits(draft, 'load/issuers', document, id, issuers(draft, document));
  addUnits(draft, 'load/addressees', document, id, document.addressees);
  for (const citation of document.cites) addCitation(draft, id, citation);
}

function documentProperties(draft: Draft, document: DocumentRecord, ordinal: number) {
  const { number, title, genre, issuedOn, evidence } = document;
  const validity = draft.extraction.links.validity.find((row) => row.document === keyOf(document));
  return withoutNulls({
    name: title || number || '',
    number,
    title,
    genre,
    issuedOn,
    effectiveOn: validity?.effectiveOn ?? null,
    expiresOn: validity?.expiresOn ?? null,
    city: draft.city || null,
    ordinal,
    ...draft.evidence(evidence),
  });
}

/** A joint document prints its issuers one after the other. */
function issuers(draft: Draft, document: DocumentRecord): string[] {
  const { issuer } = document;
  if (!issuer) return [];
  if (!issuer.includes('、') && draft.extraction.names.department(issuer, keyOf(document))) return [issuer];
  return issuer.split(/[\s、，]+/u).filter(Boolean);
}

function addUnits(
  draft: Draft,
  statement: 'load/issuers' | 'load/addressees',
  document: DocumentRecord,
  from: string,
  mentions: string[],
): void {
  for (const mention of mentions) {
    const name = draft.extraction.names.department(mention, keyOf(document));
    if (!name) unresolved(draft, mention, document.evidence);
    else
      draft.add(statement, {
        from,
        to: draft.unit(name, mention),
        props: { mention, ordinal: draft.next(statement), ...draft.evidence(document.evidence) },
      });
  }
}

function addCitation(draft: Draft, from: string, { number, title, relation, evidence }: CitationRecord): void {
  const cited = draft.cite(number, title);
  const props = { relation, number, title, cited, ordinal: draft.next('load/citations'), ...draft.evidence(evidence) };
  draft.add('load/citations', { from, to: cited, props: withoutNulls(props) });
}

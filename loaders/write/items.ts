/** Approval items with who handles and oversees them and what they rest on. */
import type { ApprovalItemRecord } from '../records.js';
import type { Draft } from './draft.js';
import { withoutNulls } from './draft.js';
import { unresolved } from './gaps.js';
import { basisCitation, partId, UniqueIds } from './keys.js';

/** Adds every approval item. */
export function addApprovalItems(draft: Draft): void {
  const ids = new UniqueIds();
  const placed = new Map<string, number>();
  for (const item of draft.extraction.records.approvalItems) {
    const ordinal = (placed.get(item.document) ?? 0) + 1;
    placed.set(item.document, ordinal);
    addItem(draft, ids, item, ordinal);
  }
}

function addItem(draft: Draft, ids: UniqueIds, item: ApprovalItemRecord, ordinal: number): void {
  const document = draft.documentId(item.document);
  const part = `${item.list}/${item.number ?? item.name}`;
  const id = ids.unique(partId('ApprovalItem', document, part, draft.gazette));
  const { name, list, number, action } = item;
  const own = { name, list, number, action, ordinal, documentId: document, city: draft.city || null };
  draft.add('load/items', { id, document, props: withoutNulls({ ...own, ...draft.evidence(item.evidence) }) });
  for (const mention of item.implementers) addUnit(draft, 'load/implementers', item, id, mention);
  if (item.overseer) addUnit(draft, 'load/overseers', item, id, item.overseer);
  for (const words of item.basis) addBasis(draft, item, id, words);
}

function addUnit(
  draft: Draft,
  statement: 'load/implementers' | 'load/overseers',
  item: ApprovalItemRecord,
  to: string,
  mention: string,
): void {
  const name = draft.extraction.names.department(mention, item.document);
  if (!name) unresolved(draft, mention, item.evidence);
  else {
    const props = { mention, ordinal: draft.next(statement), ...draft.evidence(item.evidence) };
    draft.add(statement, { from: draft.unit(name, mention), to, props });
  }
}

function addBasis(draft: Draft, item: ApprovalItemRecord, from: string, words: string): void {
  const { number, title } = basisCitation(words);
  const cited = draft.cite(number, title);
  const props = {
    text: words,
    number,
    title,
    cited,
    ordinal: draft.next('load/bases'),
    ...draft.evidence(item.evidence),
  };
  draft.add('load/bases', { from, to: cited, props: withoutNulls(props) });
}

/**
 * The imprint (版权页) of a gazette: it names those who make the gazette, and is a document to its readers. The graph keeps no node for it: what it says belongs
 * to the gazette, which stands for it.
 */
import type { Document } from '../types/document.js';
import type { Gazette } from '../types/gazette.js';

const head = 'Document:版权页@';
const gazetteHead = 'Gazette:';

/** The id of the imprint of a gazette. */
export const imprintId = (gazetteId: string): string => head + gazetteId.slice(gazetteHead.length);

/** The id of the gazette whose imprint this is the id of; null for every other id. */
export const gazetteOfImprint = (id: string): string | null =>
  id.startsWith(head) ? gazetteHead + id.slice(head.length) : null;

/** The properties of the imprint of a gazette, as if it had a node. */
export function imprintOf(gazette: Gazette): Pick<Document, 'id' | 'name'> & { [name: string]: string | boolean } {
  const name = `${gazette.name} 版权页`;
  return { id: imprintId(gazette.id), name, title: name, loaded: true, gazette: gazette.id };
}

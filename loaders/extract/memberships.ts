/** Members of leading groups, headquarters, joint conferences, task forces and editorial boards: every person named, with role, group and title. */
import type { Place as PlaceOfDocument, PrintedDocument, Reading } from '../reading.js';
import { boardOf } from './memberships/board.js';
import { type MembershipFact, RosterReader } from './memberships/reader.js';
import { ofOffices } from './memberships/shapes.js';

export type { MembershipFact } from './memberships/reader.js';
export { rules } from './memberships/rules.js';

/** The members that a document names. */
export function readMemberships(document: PrintedDocument): MembershipFact[] {
  if (ofOffices.test(document.title)) return [];
  return new RosterReader(document.key, document.place, document.title).read(document.blocks);
}

/** The members named outside every document: the editorial board of the imprint. */
export function readLooseMemberships({ loose, documents, gazette }: Reading): MembershipFact[] {
  const nowhere: PlaceOfDocument = { province: '', city: gazette?.city ?? '', county: '', level: 'CITY' };
  return new RosterReader(null, documents[0]?.place ?? nowhere, boardOf(gazette?.title, loose)).read(loose);
}

/** Members of leading groups, headquarters, joint conferences, task forces and editorial boards: every person named, with role, group and title. */
import type { Place as PlaceOfDocument, PrintedDocument, Reading } from '../reading.js';
import type { MembershipRecord } from '../records.js';
import type { Place } from './facts.js';
import { RosterReader } from './memberships/reader.js';
import { ofOffices } from './memberships/shapes.js';

export { rules } from './memberships/rules.js';

/** One membership, with its place. */
export type MembershipFact = Omit<MembershipRecord, 'evidence'> & { at: Place };

/** The members that a document names. */
export function readMemberships(document: PrintedDocument): MembershipFact[] {
  if (ofOffices.test(document.title)) return [];
  return new RosterReader(document.key, document.place, document.title).read(document.blocks);
}

/** The members named outside every document: the editorial board of the imprint. */
export function readLooseMemberships({ loose, documents, gazette }: Reading): MembershipFact[] {
  const nowhere: PlaceOfDocument = { province: '', city: gazette?.city ?? '', county: '', level: 'CITY' };
  const inFull = loose.some((block) => block.kind !== 'table' && block.passage.text.includes('编辑委员会'));
  const called = inFull ? '编辑委员会' : '编委会';
  const board = gazette?.title ? `《${gazette.title.replace(/[《》]/g, '')}》${called}` : called;
  return new RosterReader(null, documents[0]?.place ?? nowhere, board).read(loose);
}

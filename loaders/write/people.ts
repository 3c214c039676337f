/** Who sits in which group, and who was appointed to or removed from which post. */
import type { AppointmentRecord, MembershipRecord } from '../records.js';
import type { Draft } from './draft.js';
import { withoutNulls } from './draft.js';
import { Persons } from './persons.js';

/** Adds memberships and appointments. */
export function addPeople(draft: Draft): void {
  const { memberships, appointments } = draft.extraction.records;
  const persons = new Persons(draft.city, memberships);
  for (const membership of memberships) addMembership(draft, persons, membership);
  for (const appointment of appointments) addAppointment(draft, persons, appointment);
  for (const { id, name, titles } of persons.list())
    draft.add('load/people', { id, props: withoutNulls({ name, city: draft.city || null, titles }) });
}

function addMembership(draft: Draft, persons: Persons, membership: MembershipRecord): void {
  const { group, role, name, title, document, evidence } = membership;
  const to = draft.unit(draft.extraction.names.department(group, document) ?? group, group);
  const unit = draft.extraction.names.department(name, document);
  const statement = unit ? 'load/member-units' : 'load/members';
  const from = unit ? draft.unit(unit, name) : persons.member(membership);
  const said = { role, title, document: document === null ? null : draft.documentId(document) };
  const props = withoutNulls({ ...said, ordinal: draft.next(statement), ...draft.evidence(evidence) });
  draft.add(statement, { from, to, props });
}

/** A post that belongs to no unit we know is joined to the document instead: the fact stays, its unit open. */
function addAppointment(draft: Draft, persons: Persons, appointment: AppointmentRecord): void {
  const { action, name, post, date, document, evidence } = appointment;
  const unit = draft.extraction.names.post(post, document);
  const statement = `load/${action === 'APPOINT' ? 'holds' : 'left'}${unit ? '' : '-open'}` as const;
  const documentId = draft.documentId(document);
  const to = unit ? draft.unit(unit, null) : documentId;
  const said = { post, date, document: documentId, ordinal: draft.next(statement) };
  draft.add(statement, {
    from: persons.named(name, post),
    to,
    props: withoutNulls({ ...said, ...draft.evidence(evidence) }),
  });
}

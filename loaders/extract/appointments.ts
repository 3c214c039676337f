/** Who was appointed to or removed from which post: decisions of appointment in sentences, lists and tables. */
import type { PrintedDocument } from '../reading.js';
import { assembled, mayDecide } from './appointments/entries.js';
import { type AppointmentFact, DecisionReader } from './appointments/reader.js';
import { personnelText, personnelTitle } from './appointments/signs.js';

export type { AppointmentFact } from './appointments/reader.js';
export { rules } from './appointments/rules.js';

/** The appointments of a document. */
export function readAppointments(document: PrintedDocument): AppointmentFact[] {
  const titled = document.printed && personnelTitle.test(document.title);
  if (!titled && !mayDecide(document)) return [];
  const entries = assembled(document.blocks);
  const personnel =
    titled || entries.some((entry) => 'text' in entry && personnelText.test(entry.text)) || !document.printed;
  return new DecisionReader(document, personnel).read(entries);
}

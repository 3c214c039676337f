/** Organs of the centre: `国家发展改革委`, `海关总署`; `发展改革委` in a document of the State Council. */
import { isInForce } from './organs.js';
import type { Reader, Scope } from './scope.js';
import type { CentralEntry } from './vocabulary.js';

/** An organ of the centre, by names that mean it everywhere or, in the centre's own documents, by those that elsewhere mean a local one. */
export const centralReader: Reader = (name, scope) => {
  const entry = scope.vocabulary.central.get(name)?.find((row) => holds(row, name, scope));
  return entry
    ? { name: entry.full, kind: entry.kind ?? 'DEPARTMENT', level: 'NATIONAL', city: null, rule: 'unit-fixed-name' }
    : null;
};

const holds = (row: CentralEntry, name: string, { date, own }: Scope): boolean =>
  (own.level === 'NATIONAL' || !row.bare?.includes(name)) && isInForce(row, date);

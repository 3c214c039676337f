/** Knowledge about units that no single sentence states: what stands for what, what came after what, who governs which county. */
import type { Facts } from './extract/assemble.js';
import type { Ledger } from './extract/ledger.js';
import type { CountyReference, Links, Names } from './extraction.js';
import { flatMap } from './lists.js';
import type { PrintedDocument, Reading } from './reading.js';
import type { DepartmentRecord } from './records.js';
import { collectiveMembers, type Inclusion } from './resolve/collective-members.js';
import type { CountyResolver } from './resolve/counties.js';
import { type NameUnit, officesOf } from './resolve/offices.js';
import { successionsOf } from './resolve/successions.js';
import { validityOf } from './validity.js';

/** What links are found with. */
export interface LinkSources {
  names: Names;
  ledger: Ledger;
  counties: CountyResolver;
}

/** The links of a reading. Every unit that its facts name, and every unit that a link names, is in the ledger afterwards. */
export function linksOf(reading: Reading, facts: Facts, { names, ledger, counties }: LinkSources): Links {
  noteUnits(facts, names);
  const [document] = reading.documents;
  if (!document) return { includes: [], succeededBy: [], counties: [], governs: [], validity: [] };
  const includes = distinct([...inclusions(document, facts, ledger, counties, names), ...offices(reading, ledger)]);
  const governs = governed(document, ledger.departments(), counties);
  return {
    includes,
    succeededBy: successionsOf(ledger.departments().map(({ name }) => name)),
    counties: governs.map(({ county }) => county),
    governs,
    validity: validityOf(reading, facts),
  };
}

/** Looks up every unit that records keep as printed, so that the ledger holds it. */
function noteUnits({ documents, projects, memberships, appointments, approvalItems }: Facts, names: Names): void {
  for (const { number, title, issuer, addressees } of documents)
    for (const unit of [...issuer.split('、'), ...addressees]) names.department(unit, number ?? title);
  for (const { builder, document } of projects) if (builder) names.department(builder, document);
  for (const { group, document } of memberships) names.department(group, document);
  for (const { post, document } of appointments) names.post(post, document);
  for (const { implementers, overseer, document } of approvalItems)
    for (const unit of overseer ? [...implementers, overseer] : implementers) names.department(unit, document);
}

/** Members of collectives and coordinating bodies, under the names that the ledger gives them. */
function inclusions(
  document: PrintedDocument,
  { memberships }: Facts,
  ledger: Ledger,
  counties: CountyResolver,
  names: Names,
): Inclusion[] {
  const unit = (printed: string): string | null => names.department(printed, document.key);
  const pairs = collectiveMembers(ledger.departments(), { document, counties, memberships, unit });
  return flatMap(pairs, (pair) => {
    const known = ledger.note(pair.unit, document, false)?.name;
    return known && known !== pair.collective ? [{ ...pair, unit: known }] : [];
  });
}

/** Offices of coordinating bodies with their bodies and hosts. */
function offices({ documents }: Reading, ledger: Ledger): Inclusion[] {
  const nameUnit: NameUnit = (printed, document, context) => ledger.peek(printed, document, context)?.name ?? null;
  return flatMap(documents, (document) =>
    officesOf(document, nameUnit).filter(({ collective, unit }) =>
      [collective, unit].every((name) => ledger.note(name, document, false)?.name === name),
    ),
  );
}

function distinct(pairs: readonly Inclusion[]): Inclusion[] {
  const byNames = new Map(pairs.map((pair) => [`${pair.collective}|${pair.unit}`, pair]));
  return [...byNames].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, pair]) => pair);
}

function governed(
  document: PrintedDocument,
  departments: readonly DepartmentRecord[],
  counties: CountyResolver,
): { department: string; county: CountyReference }[] {
  return flatMap(
    departments.filter(({ kind }) => kind === 'GOVERNMENT'),
    ({ name }) => {
      const county = counties.governedBy(name, document);
      return county ? [{ department: name, county }] : [];
    },
  );
}

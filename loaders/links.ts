/** Knowledge about units that no single sentence states: what stands for what, what came after what, who governs which county. */
import type { Facts } from './extract/assemble.js';
import type { Ledger } from './extract/ledger.js';
import type { CountyReference, Links, Names } from './extraction.js';
import type { Reading } from './reading.js';
import { collectiveMembers } from './resolve/collective-members.js';
import { createCountyResolver } from './resolve/counties.js';
import { successionsAmong } from './resolve/successions.js';
import { validityOf } from './validity.js';

/** The links of one gazette, each list sorted; the units that they add are noted in the ledger. */
export function linksOf(reading: Reading, facts: Facts, names: Names, ledger: Ledger): Links {
  const [document] = reading.documents;
  const validity = validityOf(reading, facts);
  if (!document) return { includes: [], succeededBy: [], counties: [], governs: [], validity };
  const counties = createCountyResolver(reading);
  const unit = (printed: string): string | null => names.department(printed, document.key);
  const includes = collectiveMembers(ledger.departments(), {
    document,
    counties,
    memberships: facts.memberships,
    unit,
  });
  for (const { unit: member } of includes) names.department(member, document.key);
  const governs = governments(ledger, (name) => counties.governedBy(name, document));
  return {
    includes,
    succeededBy: successionsAmong(ledger.departments().map(({ name }) => name)),
    counties: distinct([...governs.map(({ county }) => county), ...projectPlaces(facts, names)]),
    governs,
    validity,
  };
}

function governments(ledger: Ledger, governed: (unit: string) => CountyReference | null): Links['governs'] {
  return ledger.departments().flatMap(({ name, kind }) => {
    const county = kind === 'GOVERNMENT' ? governed(name) : null;
    return county ? [{ department: name, county }] : [];
  });
}

function projectPlaces({ projects }: Facts, names: Names): CountyReference[] {
  return projects.flatMap(({ places, document }) => places.flatMap((place) => names.county(place, document) ?? []));
}

function distinct(counties: CountyReference[]): CountyReference[] {
  const byKey = new Map(counties.map((county) => [county.code ?? `${county.city}/${county.name}`, county]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, county]) => county);
}

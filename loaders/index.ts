/** The loaders: a gazette file in, everything that was read out. Pure but for reading the package's own data files. */
import type { Facts } from './extract/assemble.js';
import { assemble } from './extract/assemble.js';
import { coverageOf } from './extract/coverage.js';
import { unreadCues } from './extract/cues.js';
import type { Place } from './extract/facts.js';
import { Ledger } from './extract/ledger.js';
import { allRules } from './extract/rules.js';
import type { Extraction } from './extraction.js';
import { readSource } from './formats/index.js';
import { readGazette } from './gazette.js';
import { headingsIn } from './headings.js';
import { linksOf } from './links.js';
import { flatMap } from './lists.js';
import { namesOf } from './names.js';
import type { Reading } from './reading.js';
import type { Aliases } from './resolve/aliases.js';
import { createCountyResolver } from './resolve/counties.js';
import { createResolver } from './resolve/resolver.js';

export type { Extraction } from './extraction.js';
export { readSource } from './formats/index.js';
export { readGazette } from './gazette.js';
export type * from './records.js';

/** What a person may add to what the loaders know. */
export interface ExtractOptions {
  aliases?: Aliases;
}

/** Decodes a file and lays it out into documents and blocks. Rejects with a sentence where it is empty or no text. */
export async function read(path: string, bytes: Uint8Array): Promise<Reading> {
  return readGazette(await readSource(path, bytes));
}

/** Reads every fact of a gazette that is laid out. Never fails: what cannot be read is reported in `coverage` and `records.unresolved`. */
export function extract(reading: Reading, { aliases }: ExtractOptions = {}): Extraction {
  const ledger = new Ledger(createResolver(reading, aliases));
  const counties = createCountyResolver(reading);
  const names = namesOf(reading, ledger, counties);
  const facts = assemble(reading, ledger);
  const links = linksOf(reading, facts, { names, ledger, counties });
  return {
    text: reading.source.text,
    headingsAt: headingsIn(reading),
    names,
    coverage: coverageOf(reading, facts, unread(reading, facts), ledger),
    links,
    rules: allRules,
    records: { ...facts, departments: ledger.departments(), unresolved: ledger.unresolved },
  };
}

/** Words of responsibility outside every fact of their document. */
function unread({ documents }: Reading, { tasks, memberships, approvalItems }: Facts): Place[] {
  const read = flatMap([tasks, memberships, approvalItems], (kind) => kind.map(({ evidence }) => evidence));
  return flatMap(documents, (document) => unreadCues(document, read));
}

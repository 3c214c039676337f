/** What was seen and not understood: tables, words of responsibility, mentions. */
import type { Evidence, UnresolvedRecord } from '../records.js';
import type { Draft } from './draft.js';
import { withoutNulls } from './draft.js';

/** Adds every gap that the reading reports. */
export function addGaps(draft: Draft): void {
  const { coverage, records } = draft.extraction;
  for (const evidence of coverage.unrecognisedTables) addGap(draft, 'TABLE', evidence, null);
  for (const evidence of coverage.unreadCues) addGap(draft, 'CUE', evidence, null);
  for (const row of coverage.weakMentions) addGap(draft, 'WEAK', row.evidence, row);
  for (const row of records.unresolved) addGap(draft, 'MENTION', row.evidence, row);
}

/** Adds a mention that a fact needed and that fits no unit, unless the reading reports it already. */
export function unresolved(draft: Draft, mention: string, evidence: Evidence): void {
  const reported = draft.extraction.records.unresolved.some(
    (row) => row.mention === mention && row.evidence.start >= evidence.start && row.evidence.end <= evidence.end,
  );
  if (!reported) addGap(draft, 'MENTION', evidence, { mention, candidates: [], evidence });
}

function addGap(
  draft: Draft,
  kind: 'TABLE' | 'CUE' | 'MENTION' | 'WEAK',
  evidence: Evidence,
  row: UnresolvedRecord | null,
): void {
  const key = draft.gazette.slice('Gazette:'.length);
  draft.addOnce('load/gaps', {
    id: `Gap:${key}#${kind}/${evidence.start}${row ? `/${row.mention}` : ''}`,
    props: withoutNulls({
      kind,
      mention: row?.mention,
      candidates: row?.candidates,
      city: draft.city || null,
      ordinal: draft.next('load/gaps'),
      ...draft.evidence(evidence),
    }),
  });
}

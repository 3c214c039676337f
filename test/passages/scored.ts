/** Reads and scores one passage. */
import { extract, read } from '../../loaders/index.js';
import type { Records } from '../../loaders/records.js';
import { expectedFacts } from '../../scripts/score/expected.js';
import { kinds } from '../../scripts/score/facts.js';
import { lineStarts } from '../../scripts/score/fold.js';
import { foundFacts } from '../../scripts/score/found.js';
import { type Matched, matchAll } from '../../scripts/score/match.js';
import type { Case } from './read.js';

/** What the passages are held to. Tasks and mentions are scored with the assignments; the class of projects only where a passage gives it. */
export const scored = kinds.filter((kind) => !/[A-Z]|mention/.test(kind));

export interface Scored {
  matched: Map<string, Matched>;
  records: Records;
  text: string;
}

/** True where the passage does not say what is right for this kind. */
function ignored({ ignore, gold, classed }: Case, kind: string): boolean {
  if (kind === 'project class' && !classed) return true;
  if (kind === 'task of assignment' && gold.assignments?.some(({ task }) => !task)) return true;
  return ignore.some((name) => {
    const [what, ...of] = name.split(' ');
    const stem = [what?.replace(/s$/, ''), ...of].join(' ');
    return kind === stem || (of.length === 0 && kind.startsWith(`${stem} `)) || kind === `task of ${stem}`;
  });
}

/** The passage, extracted and matched with its gold, without the kinds that it leaves open. */
export async function score(each: Case): Promise<Scored> {
  const { records, text } = extract(await read(each.path, new TextEncoder().encode(each.source)));
  const all = matchAll(expectedFacts(each.gold), foundFacts(records, lineStarts(text)));
  const matched = new Map(
    scored.filter((kind) => !ignored(each, kind)).map((kind) => [kind, all.get(kind) as Matched]),
  );
  return { matched, records, text };
}

/** What went wrong in one passage, one line per fact; empty where all is right. */
export function faults({ matched }: Scored): string[] {
  return [...matched].flatMap(([kind, { misses, alarms }]) => [
    ...misses.map((fact) => `missed ${kind}: ${fact.shown.trim()}`),
    ...alarms.map((fact) => `false ${kind}: ${fact.shown.trim()}`),
  ]);
}

/** How much of a gazette was understood: tables without a fact, words of responsibility outside every fact. */
import type { CoverageReading } from '../extraction.js';
import type { Cell, TableBlock } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import type { Reading } from '../reading.js';
import type { Rule } from '../rules.js';
import { evidenceIn, type Facts } from './assemble.js';
import type { Place } from './facts.js';
import type { Ledger } from './ledger.js';

export const rules: Rule[] = [
  {
    id: 'coverage-table',
    description: 'A table in which nothing was read: listed in the coverage, so that nobody takes silence for absence.',
    example: '指标\t单位\t2021年\t2022年',
  },
];

/** The coverage of a reading by its facts, the words of responsibility left unread and how many mentions of units were seen. */
export function coverageOf(
  reading: Reading,
  facts: Facts,
  unreadCues: readonly Place[],
  { mentions, weak }: Pick<Ledger, 'mentions' | 'weak'>,
): CoverageReading {
  const evidence = evidenceIn(reading.source);
  const tables = flatMap(reading.documents, ({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const starts = placesOf(facts).sort((a, b) => a - b);
  const unrecognised = tables
    .map(placeOf)
    .filter((place) => place !== null)
    .filter((place) => !anyWithin(starts, place));
  return {
    tables: tables.length,
    mentions,
    weakMentions: weak,
    unrecognisedTables: unrecognised.map(evidence),
    unreadCues: unreadCues.map(evidence),
  };
}

/** Where every fact begins. */
function placesOf({ tasks, projects, memberships, appointments, approvalItems }: Facts): number[] {
  return flatMap([tasks, projects, memberships, appointments, approvalItems], (kind) =>
    kind.map(({ evidence }) => evidence.start),
  );
}

/** Where a table stands: from its first header or cell to the end of its first row, enough to find it by. */
function placeOf({ header, rows }: TableBlock): (Place & { last: number }) | null {
  const printed = (cell: Cell): boolean => !cell.inherited && cell.passage.text !== '';
  let first: { start: number; end: number } | null = null;
  let last = 0;
  for (const cells of [header, ...rows.map((row) => row.cells)])
    for (const cell of cells.filter(printed)) {
      const span = cell.passage.span();
      first ??= span;
      last = Math.max(last, span.end);
    }
  if (!first) return null;
  const top = (header.length ? header : (rows[0]?.cells ?? []))
    .filter((cell) => cell.passage.text)
    .map((cell) => cell.passage.span().end);
  return { start: first.start, end: Math.max(first.end, ...top), last, rule: 'coverage-table' };
}

/** Whether any of the sorted offsets lies in the table. */
function anyWithin(starts: readonly number[], { start, last }: { start: number; last: number }): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && (starts[low] ?? 0) < last;
}

/** What was read where: the tool for everybody who writes rules or doubts a fact. */
import type { Extraction } from './extraction.js';
import { lineOf } from './gazette/position.js';
import type { Block, Row } from './layout/blocks.js';
import type { PrintedDocument, Reading, Source } from './reading.js';
import type { Evidence, Records } from './records.js';

/** One thing seen in the text. `rule` is null for what layout saw (headings, paragraphs, tables, furniture); lines count from 1. */
export interface Finding {
  line: number;
  endLine: number;
  /** `document`, `heading`, `paragraph`, `table row`, `furniture`, `assignment`, `unread` … */
  kind: string;
  /** What was read, in one line. */
  reading: string;
  rule: string | null;
}

/** Everything seen in the source, in the order of the text; with `line`, only what touches that line. */
export function explain(reading: Reading, extraction: Extraction, line: number | null = null): Finding[] {
  const { source } = reading;
  const findings = [...layoutFindings(reading, source), ...factFindings(extraction, source)];
  const touching =
    line === null ? findings : findings.filter((finding) => finding.line <= line && line <= finding.endLine);
  return touching.sort(
    (a, b) => a.line - b.line || (a.rule === null ? 0 : 1) - (b.rule === null ? 0 : 1) || b.endLine - a.endLine,
  );
}

function layoutFindings(reading: Reading, source: Source): Finding[] {
  const at = (start: number, end: number) => ({
    line: lineOf(source, start),
    endLine: lineOf(source, Math.max(start, end - 1)),
  });
  const blocks = [...reading.documents.flatMap((document) => document.blocks), ...reading.loose].flatMap((block) =>
    blockParts(block),
  );
  const heads = reading.documents.flatMap((document) => headParts(document));
  const furniture = reading.furniture.map(({ why, passage }) => ({
    kind: `furniture (${why})`,
    text: passage.text,
    ...passage.span(),
  }));
  return [...heads, ...blocks, ...furniture].map(({ kind, text, start, end }) => ({
    ...at(start, end),
    kind,
    reading: short(text),
    rule: null,
  }));
}

interface Part {
  kind: string;
  text: string;
  start: number;
  end: number;
}

const headParts = (document: PrintedDocument): Part[] =>
  document.head
    .filter((passage) => passage.text)
    .map((passage) => ({ kind: 'document head', text: passage.text, ...passage.span() }));

function blockParts(block: Block): Part[] {
  if (block.kind === 'table') return block.rows.map((row) => rowPart(row, block.form)).filter((part) => part !== null);
  if (!block.passage.text) return [];
  const kind = block.kind === 'heading' ? `heading, level ${block.heading.level}` : 'paragraph';
  return [{ kind, text: block.passage.text, ...block.passage.span() }];
}

function rowPart(row: Row, form: string): Part | null {
  const spans = row.cells.filter((cell) => !cell.inherited && cell.passage.text).map((cell) => cell.passage.span());
  if (!spans.length) return null;
  const text = row.cells.map((cell) => (cell.inherited ? `(${cell.passage.text})` : cell.passage.text)).join(' | ');
  return {
    kind: `table ${row.kind === 'section' ? 'section' : 'row'} (${form})`,
    text,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

function factFindings({ records, coverage, text }: Extraction, source: Source): Finding[] {
  const finding = (kind: string, evidence: Evidence, reading: string): Finding => ({
    line: evidence.line,
    endLine: lineOf(source, Math.max(evidence.start, evidence.end - 1)),
    kind,
    reading,
    rule: evidence.rule,
  });
  const unread = (kind: string, places: Evidence[]): Finding[] =>
    places.map((place) => finding(kind, place, short(text.slice(place.start, place.end))));
  return [
    ...documentFindings(records, finding),
    ...taskFindings(records, finding),
    ...listFindings(records, finding),
    ...unread('unread cue', coverage.unreadCues),
    ...unread('unrecognised table', coverage.unrecognisedTables),
  ];
}

type MakeFinding = (kind: string, evidence: Evidence, reading: string) => Finding;

function documentFindings(records: Records, finding: MakeFinding): Finding[] {
  return records.documents.flatMap((document) => [
    finding(
      'document',
      document.evidence,
      `${document.number ?? 'no number'} ${document.title}, ${document.issuedOn ?? 'undated'}`,
    ),
    ...document.cites.map((cite) =>
      finding(
        'citation',
        cite.evidence,
        `${cite.relation} ${cite.number ?? ''}${cite.title ? `《${cite.title}》` : ''}`,
      ),
    ),
  ]);
}

function taskFindings(records: Records, finding: MakeFinding): Finding[] {
  return records.tasks.flatMap((task) => [
    finding(`task ${task.kind}`, task.evidence, short(task.heading ?? task.text)),
    ...task.assignments.map((given) =>
      finding('assignment', given.evidence, `${given.role} ${given.mention} → ${given.department}`),
    ),
    ...task.deadlines.map((due) =>
      finding('deadline', due.evidence, `${due.text} = ${due.date ?? due.recurs ?? ''} (${due.precision})`),
    ),
  ]);
}

function listFindings(records: Records, finding: MakeFinding): Finding[] {
  return [
    ...records.projects.map((project) =>
      finding('project', project.evidence, `${project.name} @ ${project.places.join('、')}`),
    ),
    ...records.memberships.map((member) =>
      finding(
        'membership',
        member.evidence,
        `${member.role} ${member.name}${member.title ? `（${member.title}）` : ''} ∈ ${member.group}`,
      ),
    ),
    ...records.appointments.map((post) =>
      finding('appointment', post.evidence, `${post.action} ${post.name}: ${post.post}`),
    ),
    ...records.approvalItems.map((item) =>
      finding('approval item', item.evidence, `${item.action} ${item.name} ← ${item.implementers.join('、')}`),
    ),
    ...records.unresolved.map((mention) =>
      finding('unresolved', mention.evidence, `${mention.mention}: ${mention.candidates.join('、') || 'no candidate'}`),
    ),
  ];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

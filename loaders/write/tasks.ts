/** Tasks with who is responsible and when they fall due. */
import type { AssignmentRecord, DeadlineRecord, TaskRecord } from '../records.js';
import type { Draft } from './draft.js';
import { keyOf, withoutNulls } from './draft.js';
import { deadlineId, partId } from './keys.js';

/** How much of a task's text names it where it has no heading, UTF-16 units. */
const nameLength = 40;

/** Adds every task. Its ordinal is its place among the tasks of its document, from 1. */
export function addTasks(draft: Draft): void {
  const placed = new Map<string, number>();
  const issued = new Map(draft.extraction.records.documents.map((row) => [keyOf(row), row.issuedOn]));
  for (const task of draft.extraction.records.tasks) {
    const ordinal = (placed.get(task.document) ?? 0) + 1;
    placed.set(task.document, ordinal);
    addTask(draft, task, ordinal, issued.get(task.document) ?? null);
  }
}

function addTask(draft: Draft, task: TaskRecord, ordinal: number, issuedOn: string | null): void {
  const document = draft.documentId(task.document);
  const id = partId('Task', document, String(ordinal), draft.gazette);
  draft.add('load/tasks', {
    id,
    document,
    props: withoutNulls({
      name: task.heading ?? shortened(task.text),
      kind: task.kind,
      heading: task.heading,
      path: task.path,
      text: task.text,
      ordinal,
      documentId: document,
      issuedOn,
      firstDue: firstDue(task.deadlines),
      city: draft.city || null,
      ...draft.evidence(task.evidence),
    }),
  });
  for (const assignment of task.assignments) addAssignment(draft, id, assignment);
  for (const deadline of task.deadlines) addDeadline(draft, id, deadline);
}

/** Beginning of a text, cut where no surrogate pair is torn. */
function shortened(text: string): string {
  if (text.length <= nameLength) return text;
  return `${text.slice(0, nameLength).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** The earliest day on which something is due; dates from which something holds do not count. */
function firstDue(deadlines: readonly DeadlineRecord[]): string | null {
  const days = deadlines.filter((row) => !row.effective).map((row) => row.date);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function addAssignment(draft: Draft, task: string, { department, mention, role, evidence }: AssignmentRecord): void {
  const props = { role, mention, ordinal: draft.next('load/assignments'), ...draft.evidence(evidence) };
  draft.add('load/assignments', { from: draft.unit(department, mention), to: task, props });
}

function addDeadline(draft: Draft, task: string, deadline: DeadlineRecord): void {
  const { text, date, precision, recurs, effective, evidence } = deadline;
  const id = deadlineId(deadline);
  draft.addOnce('load/deadlines', { id, props: withoutNulls({ date, precision, recurs }) });
  const ordinal = draft.next('load/due');
  draft.add('load/due', {
    from: task,
    to: id,
    props: withoutNulls({ text, date, precision, recurs, effective, ordinal, ...draft.evidence(evidence) }),
  });
}

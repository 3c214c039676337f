/**
 * Where time limits belong: to the smallest task that encloses them, to the row up to whose end a merged cell's time runs, else to a task of their own (TARGET): the paragraph or table row that states a
 * target without a unit (`到2025年，全市森林覆盖率达到25%`).
 */
import type { Block, Heading, Row } from '../layout/blocks.js';
import { joinPassages, type Passage } from '../layout/passage.js';
import { flatMap } from '../lists.js';
import { once } from '../resolve/once.js';
import type { Rule } from '../rules.js';
import type { DeadlineFact, Place, TaskFact } from './facts.js';

/** A task with the limits on it. */
export interface DatedTask extends TaskFact {
  deadlines: DeadlineFact[];
}

export const rules: Rule[] = [
  {
    id: 'target-paragraph',
    description:
      'A paragraph or table row that sets a time limit and names no unit is a task of its own: a target somebody will be asked about.',
    example: '到2025年，全市绿色建筑占新建建筑比例达到100%。',
  },
];

/** All tasks in the order of the text, each with its limits; the limits outside every task become TARGET tasks. */
export function withDeadlines(
  tasks: readonly TaskFact[],
  deadlines: readonly DeadlineFact[],
  blocks: readonly Block[],
): DatedTask[] {
  const dated = tasks
    .map((task): DatedTask => ({ deadlines: [], ...task }))
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const stretches = once(() => flatMap(blocks, stretchesOf));
  const targets = new Map<Stretch, DatedTask>();
  const enclosing = sweep(dated);
  const rows = new Map(flatMap(dated, (task) => (task.kind === 'TABLE' ? [[task.at.end, task] as const] : [])));
  for (const deadline of [...deadlines].sort((a, b) => a.at.start - b.at.start)) {
    const task = enclosing(deadline.at) ?? rows.get(deadline.at.end) ?? targetOf(deadline, stretches(), targets);
    task?.deadlines.push(deadline);
  }
  return [...dated, ...targets.values()].sort((a, b) => a.at.start - b.at.start);
}

/** Finds, for places asked in order, the innermost task around each: a stack of open tasks, so that the whole pass is linear. */
function sweep(tasks: readonly DatedTask[]): (place: Place) => DatedTask | undefined {
  let next = 0;
  let open: DatedTask[] = [];
  return (place) => {
    for (let task = tasks[next]; task && task.at.start <= place.start; task = tasks[++next]) open.push(task);
    open = open.filter((task) => task.at.end > place.start);
    return open.filter((task) => task.at.end >= place.end).reduce<DatedTask | undefined>(narrower, undefined);
  };
}

const narrower = (best: DatedTask | undefined, task: DatedTask): DatedTask =>
  best && best.at.end - best.at.start <= task.at.end - task.at.start ? best : task;

/** A paragraph or table row: the stretch of text that a target is read from. */
interface Stretch {
  start: number;
  end: number;
  heading: Heading | null;
  path: Heading[];
  passages: Passage[];
}

function stretchesOf(block: Block): Stretch[] {
  if (block.kind === 'table')
    return block.rows.map((row) => rowStretch(block, row)).filter((stretch) => stretch !== null);
  if (!block.passage.text) return [];
  const heading = block.heading?.runIn ? block.heading : null;
  const { start, end } = block.passage.span();
  return [{ start, end, heading, path: block.path, passages: [block.passage] }];
}

function rowStretch(block: Block, row: Row): Stretch | null {
  const cells = row.cells.filter((cell) => !cell.inherited && cell.passage.text);
  const first = cells[0];
  if (!first) return null;
  const passages = cells.map((cell) => cell.passage);
  let { start, end } = first.passage.span();
  for (const passage of passages) {
    const span = passage.span();
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end, heading: null, path: block.path, passages };
}

function targetOf(
  deadline: DeadlineFact,
  stretches: readonly Stretch[],
  targets: Map<Stretch, DatedTask>,
): DatedTask | undefined {
  const stretch = stretchAt(stretches, deadline.at);
  if (!stretch) return undefined;
  const known = targets.get(stretch);
  if (known) return known;
  const task = target(stretch);
  targets.set(stretch, task);
  return task;
}

/** The stretch that begins last before the place; stretches stand in the order of the text. */
function stretchAt(stretches: readonly Stretch[], place: Place): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.start ?? 0) <= place.start) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

function target(stretch: Stretch): DatedTask {
  const enclosing = stretch.path.map((heading) => heading.passage.text);
  return {
    kind: 'TARGET',
    heading: stretch.heading?.passage.text ?? enclosing.at(-1) ?? null,
    path: enclosing,
    text: joinPassages(stretch.passages).text,
    at: { start: stretch.start, end: stretch.end, rule: 'target-paragraph' },
    units: [],
    deadlines: [],
  };
}

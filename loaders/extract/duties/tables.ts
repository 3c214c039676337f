/** Tables of duties: a column of units beside a column of what they do, or cells that hold units with their duties. */

import { readClause } from '../../language/roles.js';
import type { Cell, Row, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { columnsOf, type TableMeaning, tableMeaning } from '../columns.js';
import type { TaskFact, UnitFact } from '../facts.js';
import { headingTexts } from '../items.js';
import { dutyRole } from './roles.js';
import { subjectLength, subjectUnits, unitFacts } from './subjects.js';

const opensDuty =
  /^(?:主要|具体|全面)?(?:负责|牵头|承担|配合|协助|组织|统筹|指导|参与|做好|落实|协调|会同|制定|监督|根据)/;
const bodyDuties = /^([^。；：]{2,40}?)(?:主要|工作)?职责：/;

/** The duties of a table; none where neither its headers nor its title speak of duties. */
export function readDutyTable(table: TableBlock): TaskFact[] {
  const meaning = tableMeaning(table);
  if (columnsOf(meaning, 'lead', 'support', 'responsible', 'score', 'permit-name', 'person-name').length) return [];
  const known =
    (columnsOf(meaning, 'duty').length > 0 && columnsOf(meaning, 'duty-subject', 'unit', 'implementer').length > 0) ||
    unitsAndTasks(meaning);
  const titles = [table.caption?.text ?? '', ...headingTexts(table.path)].join();
  if (!known && !/职责/.test(titles)) return [];
  const path = headingTexts(table.path);
  return flatMap(
    meaning.rows.filter((row) => row.kind === 'data'),
    (row) => rowDuties(row, path),
  );
}

/** `单位 | 工作任务` and nothing else: what each is to do. */
function unitsAndTasks(meaning: TableMeaning): boolean {
  const columns = meaning.columns.filter((column) => column.meaning !== 'number' && column.meaning !== 'note');
  const [unit, task] = columns;
  return (
    columns.length === 2 &&
    (unit?.meaning === 'unit' || unit?.meaning === 'duty-subject') &&
    task?.meaning === 'task' &&
    /任务|分工/.test(task.header)
  );
}

function rowDuties(row: Row, path: string[]): TaskFact[] {
  const cells = row.cells.filter(({ passage }) => passage.text.trim());
  const shared = sharedDuty(cells, path);
  if (shared) return [shared];
  const within = flatMap(
    cells.filter(({ inherited }) => !inherited),
    (cell) => cellDuties(cell, path),
  );
  if (within.length) return within;
  for (let i = 1; i < cells.length; i++) {
    const [subject, duty] = [cells[i - 1] as Cell, cells[i] as Cell];
    const units =
      duty.inherited || duty.passage.text.length < 6 || /^.{0,12}职责$/.test(duty.passage.text)
        ? null
        : subjectUnits(subject.passage, 'listed');
    if (units && (opensDuty.test(duty.passage.text) || i === cells.length - 1))
      return [task(subject.passage, units, duty.passage, 0, path)];
  }
  return [];
}

/** `市公安局牵头，市交通局配合` in one cell, what they do in the next: each in its role. */
function sharedDuty(cells: readonly Cell[], path: string[]): TaskFact | null {
  const at = cells.findIndex(({ passage: { text } }) => text.length < 200 && onlyRoles.test(text));
  const [who, what] = [cells[at], cells[at + 1]];
  if (!who || !what || what.inherited || what.passage.text.length < 6) return null;
  const { units, rest } = readClause(who.passage);
  if (rest > 0 || units.length < 2) return null;
  const made = task(who.passage, [], what.passage, 0, path);
  const facts = units.map(
    ({ mention, name, role, start, end }): UnitFact => ({
      mention,
      name,
      role,
      at: { ...who.passage.span(start, end), rule: 'duty-table' },
    }),
  );
  return { ...made, units: facts };
}

const onlyRoles = /^[^。；：]{2,60}牵头[，、；][^。：]{2,140}(?:配合|参加|参与|协助|负责)。?$/;

/** Units with their duties inside one cell, one on each line: `市委宣传部 负责新闻报道。` */
function cellDuties(cell: Cell, path: string[]): TaskFact[] {
  return flatMap(cell.lines, (line) => {
    const said = bodyDuties.exec(line.text);
    const name = said?.[1] ?? '';
    const length = said ? name.length : subjectLength(line, 'named');
    const units = length ? subjectUnits(line.slice(0, length), said ? 'listed' : 'named') : null;
    const rest = line.slice(said ? said[0].length : length);
    const skipped = /^[\s：]*/.exec(rest.text)?.[0].length ?? 0;
    if (!units || (!said && !opensDuty.test(rest.text.slice(skipped)))) return [];
    return [task(line.slice(0, length), units, rest, skipped, path)];
  });
}

function task(
  subject: Passage,
  units: Parameters<typeof unitFacts>[1],
  duty: Passage,
  skipped: number,
  path: string[],
): TaskFact {
  const text = duty.text.slice(skipped).trim();
  const facts: UnitFact[] = unitFacts(subject, units, dutyRole(text), 'duty-table');
  const spans = [subject.span(), duty.span()];
  const at = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    rule: 'duty-table',
  };
  return { kind: 'DUTY', heading: null, path, text, at, units: facts };
}

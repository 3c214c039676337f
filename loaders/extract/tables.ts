/** Tasks in the rows of tables that have a column of responsible units (TABLE). Columns are understood by the words of their headers. */
import type { Cell, Heading, Row, TableBlock } from '../layout/blocks.js';
import { readMarker } from '../layout/markers.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { Rule } from '../rules.js';
import { titleCells } from './columns/rows.js';
import { titledMeanings } from './columns/titles.js';
import { type Column, columnsOf, type Meaning, type TableMeaning } from './columns.js';
import { type Declared, declaredIn, firstLeads, textsOf } from './declared.js';
import type { TaskFact, UnitFact } from './facts.js';
import { headingTexts, withoutMarker } from './items.js';
import { readCell, withoutPeople } from './tables/cells.js';
import {
  cellAt,
  measureColumn,
  nameColumn,
  type RoleMeaning,
  roleMeaning,
  roles,
  taskColumns,
  unitColumns,
} from './tables/columns.js';
import { readLabelTable } from './tables/labels.js';
import { tasksUnder } from './tables/over.js';

export const rules: Rule[] = [
  {
    id: 'table-lead-column',
    description: 'The units of a column headed 牵头单位, 主办单位, 主责部门 and the like lead the task of the row.',
    example: '序号 | 工作任务 | 牵头单位 | 配合单位',
  },
  {
    id: 'table-support-column',
    description: 'The units of a column headed 配合单位, 协办单位, 参与部门 and the like support the task of the row.',
    example: '序号 | 工作任务 | 牵头单位 | 配合单位',
  },
  {
    id: 'table-responsible-column',
    description:
      'The units of a column headed 责任单位, 责任部门, 落实单位 and the like are responsible for the task of the row.',
    example: '序号 | 重点任务 | 责任单位 | 完成时限',
  },
  {
    id: 'table-over',
    description: 'The units in a labelled line or a heading right over a table of tasks that has no column of units.',
    example: '责任单位：市教育局 / 序号 | 工作内容 | 完成时限',
  },
  {
    id: 'table-row',
    description:
      'A row of a table with a column of responsible units is a task; its text is the cell of the task column.',
    example: '1 | 新增公办学位5000个 | 市教育局 | 2023年8月底前',
  },
];

/** The tasks of all assignment tables of a document, in order. */
export function readTables(document: PrintedDocument): TaskFact[] {
  const declared = declaredIn(textsOf(document.blocks));
  return flatMap(titledMeanings(document.blocks), ({ titled: { table, index }, meaning }) => {
    const under = tasksUnder(document.blocks[index - 1], table, meaning);
    return under.length ? under : tableTasks(table, meaning, declared);
  });
}

function tableTasks(block: TableBlock, table: TableMeaning, declared: Declared | null): TaskFact[] {
  const columns = unitColumns(table);
  if (!columns.length) return readLabelTable(block);
  if (!isAssignmentTable(table, columns)) return [];
  const task = [...taskColumns(table, columns), ...columnsOf(table, 'place').map(({ column }) => column)];
  const named = nameColumn(table, task[0]);
  const how = named === undefined ? measureColumn(table, task[0]) : undefined;
  const problem = table.columns.some(({ column, header }) => column === task[0] && header.includes('问题'));
  const leads = declared ?? declaredIn(columns.map(({ header }) => header));
  let path = headingTexts(block.path);
  let section: string | null = null;
  let above: Row | undefined;
  return flatMap(table.rows, (row) => {
    if (row.kind === 'section') {
      above = undefined;
      section = sectionText(row);
      path = headingTexts(isSibling(row, block.path.at(-1)) ? block.path.slice(0, -1) : block.path);
    }
    const tells = row.kind === 'data' && !headsSums(row, table, columns);
    const measure = tells ? measureOf(row, task[0], how, problem) : undefined;
    const told = measure ?? (tells ? (taskCell(row, task) ?? (above && taskCell(above, task))) : undefined);
    if (tells && taskCell(row, task)) above = row;
    const fact = told
      ? rowTask(row, columns, told, measure ? task[0] : named, section ? [...path, section] : path)
      : null;
    return fact ? [leads ? firstLeads(fact, leads) : fact] : [];
  });
}

/** ` | 续建项目 | 61 | 1500000`: a row without number of its own among numbered ones that has nothing but sums behind its name heads the rows under it. */
function headsSums({ cells }: Row, table: TableMeaning, units: readonly Column[]): boolean {
  const number = columnsOf(table, 'number')[0]?.column;
  if (number === undefined) return false;
  const own = cells.filter(({ inherited, passage }) => !inherited && passage.text);
  const [first, ...rest] = own;
  return (
    first !== undefined &&
    first.column > number &&
    rest.length > 0 &&
    rest.every(({ passage }) => /^[\d.,，]+$/.test(passage.text)) &&
    !units.some(({ column }) => own.some((cell) => cell.column === column))
  );
}

/** True for a section row that is numbered like the heading over the table: it follows that heading, it does not stand under it. */
function isSibling(row: Row, heading: Heading | undefined): boolean {
  const text = row.cells.map(({ passage }) => passage.text.trim()).find(Boolean) ?? '';
  return heading?.marker != null && readMarker(text)?.marker.style === heading.marker.style;
}

const sectionText = (row: Row): string | null =>
  titleCells(row)
    .map(({ passage }) => withoutMarker(passage).text.trim())
    .find(Boolean) ?? null;

/** Lists of permits and people, and tables of marks, may name units too: they assign nothing. A list of projects does where it has a column of responsible units. */
function isAssignmentTable(table: TableMeaning, units: readonly Column[]): boolean {
  const has = (...meanings: Meaning[]) => columnsOf(table, ...meanings).length > 0;
  const tasks = has('task', 'measure');
  if (has('person-name', 'post') && !tasks) return false;
  if (
    has('permit-name', 'permit-sub-name') &&
    has('implementer', 'basis', 'action', 'permit-type', 'new-implementer', 'former-implementer')
  )
    return false;
  if (has('score') && !has('task', 'lead') && !sharesTargets(table, units)) return false;
  return (
    tasks ||
    has('lead', 'support', 'deadline') ||
    units.some(({ header }) => /责任|落实|承办|负责|分工|推进|包[抓联]/.test(header))
  );
}

/**
 * `考核指标 | 考核内容 | 单位 | 年度目标 | 责任部门`: what is assessed is shared out; where marks are given for it, those who give them may stand there, unless a column of
 * their own names them: `分值 | 考核部门 | 责任单位`.
 */
const sharesTargets = (table: TableMeaning, units: readonly Column[]): boolean =>
  units.some(({ header }) => header.startsWith('责任')) &&
  (table.columns.some(({ header }) => judges.test(header)) ||
    !columnsOf(table, 'score').some(({ header }) => !/^考[核评](?:指标|内容)$/.test(header)));
const judges = /^(?:考[核评]|评[分价审]|打分|监考)(?:实施|责任|牵头)?(?:单位|部门)$/;

/** Longest name of a task in a cell of its own. */
const longestName = 45;

/** What the cell of the names says, where it is short and not what is to be done itself. */
function nameOf(row: Row, column: number | undefined, told: string): string | null {
  const cell = column === undefined ? undefined : cellAt(row, column);
  const name = cell ? withoutMarker(cell.passage).text.trim().replace(/。$/, '') : '';
  return name && name !== told && name.length <= longestName && !name.includes('。') ? name : null;
}

/** `重点任务 | 具体措施`: the cell that says how the task is done, where that of the task is short enough to be its name; a problem is no task, however long it is told. */
function measureOf(row: Row, task: number | undefined, how: Column | undefined, problem: boolean): Cell | undefined {
  const cell = how && cellAt(row, how.column);
  return cell?.passage.text.trim() && !cell.inherited && (problem || nameOf(row, task, '')) ? cell : undefined;
}

/** A figure alone is no task: `1 | 东山区 | 3000 | 2000 | 东山区政府` is told of 东山区. */
const figure = /^[\d.,\s]+[%％]?$/;

/** The cell of a row that says what is done; merged with that of the row above where it has none: `3 | | 市住建局 | 市财政局`. */
const taskCell = (row: Row, tasks: readonly number[]): Cell | undefined =>
  flatMap([...tasks, 0], (column) => cellAt(row, column) ?? []).find(
    ({ passage }) => passage.text.trim() && !figure.test(passage.text),
  );

function rowTask(
  row: Row,
  columns: readonly Column[],
  cell: Cell,
  named: number | undefined,
  path: string[],
): TaskFact | null {
  const own = row.cells.filter(({ passage, inherited }) => passage.text.trim() && !inherited);
  const text = cell.passage.text.trim().replace(/^[★☆▲△■□●◆◇※]+/, '');
  if (!own.length || !text) return null;
  const spans = own.map(({ passage }) => passage.span());
  const at = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    rule: 'table-row',
  };
  const units = flatMap(columns, (column) => cellUnits(unitCell(row, column), roleMeaning(column), at.end));
  return units.length ? { kind: 'TABLE', heading: nameOf(row, named, text), path, text, at, units } : null;
}

/** The cell of a column of units; `责任单位及责任人` holds people too. */
function unitCell(row: Row, { column, header }: Column): Cell | undefined {
  const cell = cellAt(row, column);
  return cell && header.includes('人') ? withoutPeople(cell) : cell;
}

/** The units of one cell. A cell taken from above gives its units a place that runs on to the end of this row. */
function cellUnits(cell: Cell | undefined, meaning: RoleMeaning, rowEnd: number): UnitFact[] {
  if (!cell?.passage.text.trim()) return [];
  return flatMap(readCell(cell, roles[meaning]), ({ passage, clause }) =>
    clause.units.map(({ mention, name, role, rule, start, end }) => {
      const place = passage.span(start, end);
      return {
        mention,
        name,
        role,
        at: {
          start: place.start,
          end: cell.inherited ? Math.max(place.end, rowEnd) : place.end,
          rule: rule ?? `table-${meaning}-column`,
        },
      };
    }),
  );
}

/** Tasks in the rows of tables that have a column of responsible units (TABLE). Columns are understood by the words of their headers. */
import type { Cell, Heading, Row, TableBlock } from '../layout/blocks.js';
import { readMarker } from '../layout/markers.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { Role } from '../records.js';
import type { Rule } from '../rules.js';
import { type Column, columnsOf, type Meaning, type TableMeaning } from './columns.js';
import { isSummedHead, isSumRow, titleCells } from './columns-rows.js';
import { titledMeanings } from './columns-titles.js';
import { type Declared, declaredIn, firstLeads, textsOf } from './declared.js';
import type { TaskFact, UnitFact } from './facts.js';
import { headingTexts, withoutMarker } from './items.js';
import { readCell } from './tables-cells.js';
import { readLabelTable } from './tables-labels.js';
import { tasksUnder } from './tables-over.js';

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

const roles = { lead: 'LEAD', support: 'SUPPORT', responsible: 'RESPONSIBLE' } as const satisfies Partial<
  Record<Meaning, Role>
>;
type RoleMeaning = keyof typeof roles;
const roleMeanings = Object.keys(roles) as RoleMeaning[];

/** The tasks of all assignment tables of a document, in order. */
export function readTables(document: PrintedDocument): TaskFact[] {
  const declared = declaredIn(textsOf(document.blocks));
  return flatMap(titledMeanings(document.blocks), ({ titled: { table, index }, meaning }) => {
    const under = tasksUnder(document.blocks[index - 1], table, meaning);
    return under.length ? under : tableTasks(table, meaning, declared);
  });
}

function tableTasks(block: TableBlock, table: TableMeaning, declared: Declared | null): TaskFact[] {
  const columns = beside(unitColumns(table));
  if (!columns.length) return readLabelTable(block);
  if (!isAssignmentTable(table)) return [];
  const task = taskColumns(table, columns);
  const named = nameColumn(table, task[0]);
  const leads = declared ?? declaredIn(columns.map(({ header }) => header));
  let path = headingTexts(block.path);
  let section: string | null = null;
  return flatMap(table.rows, (row) => {
    if (row.kind === 'section') {
      section = sectionText(row);
      path = headingTexts(isSibling(row, block.path.at(-1)) ? block.path.slice(0, -1) : block.path);
    }
    const tells = row.kind === 'data' && !headsSums(row, table, columns);
    const fact = tells ? rowTask(row, columns, task, named, section ? [...path, section] : path) : null;
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

/** The columns of units; 成员单位 beside 牵头单位 are responsible, and so is a plain 单位 beside what it does and by when. */
function unitColumns(table: TableMeaning): Column[] {
  const led = columnsOf(table, 'lead').length > 0;
  const found = columnsOf(table, ...roleMeanings, 'person', 'duty-subject').filter((column) =>
    column.meaning === 'duty-subject' ? led && /单位|部门/.test(column.header) : isUnitColumn(column),
  );
  return found.length || !columnsOf(table, 'deadline').length || !columnsOf(table, 'task', 'measure').length
    ? found
    : columnsOf(table, 'unit');
}

/** 主责单位 beside 牵头单位 carries out what the other leads. */
function beside(columns: Column[]): Column[] {
  const leads = columns.filter(({ meaning }) => meaning === 'lead');
  if (leads.length < 2 || !leads.some(({ header }) => header.includes('牵头'))) return columns;
  return columns.map((column) =>
    /^(?:主责|主要责任)/.test(column.header) ? { ...column, meaning: 'responsible' } : column,
  );
}

/** Columns of units; `责任单位及责任人` holds both units and people. */
const isUnitColumn = ({ meaning, header }: Column): boolean =>
  meaning !== 'person' || /(?:责任|牵头|落实)(?:单位|部门)/.test(header);
const roleMeaning = ({ meaning, header }: Column): RoleMeaning => {
  if (meaning === 'person') return header.includes('牵头') ? 'lead' : 'responsible';
  return meaning === 'duty-subject' || meaning === 'unit' ? 'responsible' : (meaning as RoleMeaning);
};

const sectionText = (row: Row): string | null =>
  titleCells(row)
    .map(({ passage }) => withoutMarker(passage).text.trim())
    .find(Boolean) ?? null;

/** Lists of permits and people, and tables of marks, may name units too: they assign nothing. A list of projects does where it has a column of responsible units. */
function isAssignmentTable(table: TableMeaning): boolean {
  const has = (...meanings: Meaning[]) => columnsOf(table, ...meanings).length > 0;
  const tasks = has('task', 'measure');
  if (has('person-name', 'post') && !tasks) return false;
  if (
    has('permit-name', 'permit-sub-name') &&
    has('implementer', 'basis', 'action', 'permit-type', 'new-implementer', 'former-implementer')
  )
    return false;
  if (has('score') && !has('task', 'lead')) return false;
  return (
    tasks ||
    has('lead', 'support', 'deadline') ||
    columnsOf(table, 'responsible').some(({ header }) => /责任|落实|承办|负责|分工/.test(header))
  );
}

/** The columns whose cells tell what is to be done, the best first: the last task column that is not merged over several rows, else measures, names, the fullest column. */
function taskColumns(table: TableMeaning, roleColumns: readonly Column[]): number[] {
  const candidates = [
    columnsOf(table, 'task'),
    columnsOf(table, 'measure'),
    columnsOf(table, 'project-name', 'name', 'permit-name', 'duty'),
    table.columns.filter(
      ({ header, meaning }) =>
        (meaning === null && /任务|工作|事项|内容|举措|实事|问题|要点/.test(header)) ||
        /指标(?:名称|内容)?$/.test(header),
    ),
    columnsOf(table, 'scale', 'progress'),
  ];
  const single = candidates.map((columns) => columns.filter(({ column }) => !isMerged(table, column)).at(-1));
  const all = candidates.flat().map(({ column }) => column);
  const chosen = single.find(Boolean)?.column ?? all.at(-1);
  if (chosen !== undefined) return [chosen, ...all];
  const taken = new Set(roleColumns.map(({ column }) => column));
  const free = table.columns.filter(
    ({ column, meaning }) => !taken.has(column) && (meaning === null || meaning === 'category'),
  );
  return free.sort((a, b) => fullness(table, b.column) - fullness(table, a.column)).map(({ column }) => column);
}

const cellAt = (row: Row, column: number): Cell | undefined => row.cells.find((cell) => cell.column === column);

/** True where cells of the column take their value from above, repeat it, or are empty. */
function isMerged(table: TableMeaning, column: number): boolean {
  return table.rows.some((row, index) => {
    const cell = cellAt(row, column);
    const text = cell?.passage.text.trim();
    const above = table.rows[index - 1];
    const repeats = above?.kind === 'data' && text === cellAt(above, column)?.passage.text.trim();
    return row.kind === 'data' && !isSumRow(row) && !isSummedHead(row) && (!text || cell?.inherited || repeats);
  });
}

function fullness(table: TableMeaning, column: number): number {
  return table.rows.reduce((sum, row) => sum + (cellAt(row, column)?.passage.text.length ?? 0), 0);
}

/** The column left of the one that tells what is to be done whose cells name it, one a row: `重点任务 | 工作内容 | 责任单位`. */
function nameColumn(table: TableMeaning, told: number | undefined): number | undefined {
  const named = table.columns.findLast(
    ({ column, meaning, header }) =>
      told !== undefined &&
      column < told &&
      (meaning === 'task' || meaning === 'project-name' || meaning === 'name' || /任务$|事项$|项目$/.test(header)),
  );
  return named && !isMerged(table, named.column) ? named.column : undefined;
}

/** Longest name of a task in a cell of its own. */
const longestName = 45;

/** What the cell of the names says, where it is short and not what is to be done itself. */
function nameOf(row: Row, column: number | undefined, told: string): string | null {
  const cell = column === undefined ? undefined : cellAt(row, column);
  const name = cell ? withoutMarker(cell.passage).text.trim() : '';
  return name && name !== told && name.length <= longestName && !name.includes('。') ? name : null;
}

function rowTask(
  row: Row,
  columns: readonly Column[],
  tasks: readonly number[],
  named: number | undefined,
  path: string[],
): TaskFact | null {
  const own = row.cells.filter(({ passage, inherited }) => passage.text.trim() && !inherited);
  const cell = [...tasks, 0].map((column) => cellAt(row, column)).find((each) => each?.passage.text.trim());
  const text = cell?.passage.text.trim().replace(/^[★☆▲△■□●◆◇※]+/, '') ?? '';
  if (!own.length || !text) return null;
  const spans = own.map(({ passage }) => passage.span());
  const at = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    rule: 'table-row',
  };
  const units = flatMap(columns, (column) => cellUnits(cellAt(row, column.column), roleMeaning(column), at.end));
  return units.length ? { kind: 'TABLE', heading: nameOf(row, named, text), path, text, at, units } : null;
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

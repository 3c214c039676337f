/** What the columns of a table of tasks tell: who, what is to be done, what it is called. */
import type { Cell, Row } from '../../layout/blocks.js';
import type { Role } from '../../records.js';
import { isSummedHead, isSumRow } from '../columns/rows.js';
import { type Column, columnsOf, type Meaning, type TableMeaning } from '../columns.js';

/** The role of the units in a column, by what the column means. */
export const roles = { lead: 'LEAD', support: 'SUPPORT', responsible: 'RESPONSIBLE' } as const satisfies Partial<
  Record<Meaning, Role>
>;
export type RoleMeaning = keyof typeof roles;
const roleMeanings = Object.keys(roles) as RoleMeaning[];

/** The columns of units; 成员单位 beside 牵头单位 are responsible, and so are 实施单位 beside 协助单位 and a plain 单位 beside what it does and by when. */
export function unitColumns(table: TableMeaning): Column[] {
  const led = columnsOf(table, 'lead').length > 0;
  const found = columnsOf(table, ...roleMeanings, 'person', 'duty-subject').filter((column) =>
    column.meaning === 'duty-subject' ? led && /单位|部门/.test(column.header) : isUnitColumn(column),
  );
  const done = columnsOf(table, 'support').length ? columnsOf(table, 'implementer') : [];
  if (done.length && !columnsOf(table, 'lead', 'responsible', 'permit-name', 'basis', 'action').length)
    return [...done, ...found];
  const plain = !found.length && columnsOf(table, 'deadline').length && columnsOf(table, 'task', 'measure').length;
  return plain ? columnsOf(table, 'unit') : beside(found);
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
/** What a column of units means for their role. */
export const roleMeaning = ({ meaning, header }: Column): RoleMeaning => {
  if (meaning === 'person') return header.includes('牵头') ? 'lead' : 'responsible';
  return meaning === 'duty-subject' || meaning === 'unit' || meaning === 'implementer'
    ? 'responsible'
    : (meaning as RoleMeaning);
};

/** The columns whose cells tell what is to be done, the best first: the last task column that is not merged over several rows, else measures, names, the fullest column. */
export function taskColumns(table: TableMeaning, roleColumns: readonly Column[]): number[] {
  const whole = columnsOf(table, 'task').some((column) => !ofYear(column));
  const candidates = [
    columnsOf(table, 'task'),
    columnsOf(table, 'measure').filter(({ header }) => /举措|措施/.test(header)),
    columnsOf(table, 'measure').filter((column) => !isPace(column)),
    columnsOf(table, 'project-name', 'name', 'permit-name', 'duty'),
    table.columns.filter(
      ({ header, meaning }) =>
        (meaning === null && /任务|工作|事项|内容|举措|实事|问题|要点/.test(header)) ||
        /指标(?:名称|内容)?$|^考[核评]内容$/.test(header),
    ),
    columnsOf(table, 'scale'),
    columnsOf(table, 'measure', 'progress'),
  ].map((columns) => columns.filter((column) => !holdsSums(table, column.column) && !(whole && ofYear(column))));
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

/** `序时进度`, `进度安排` say how far the work of another column (`项目内容`) is to be at which time. */
const isPace = ({ header }: Column): boolean => header.includes('进度');

/** `2024年工作任务` says what of a task falls into a year. */
const ofYear = ({ header }: Column): boolean => /^[12]\d{3}年/.test(header);

/** `装机计划（MW）` over `35-36`, `7.5`: how much, not what. */
function holdsSums(table: TableMeaning, column: number): boolean {
  const texts = table.rows.map((row) => (row.kind === 'data' ? (cellAt(row, column)?.passage.text.trim() ?? '') : ''));
  const filled = texts.filter(Boolean);
  return filled.length > 0 && filled.every((text) => /^[\d.,~～—-]+(?:[%％]|[万亿]?[元亩个吨])?$/.test(text));
}

/** The cell of a row in a column. */
export const cellAt = (row: Row, column: number): Cell | undefined => row.cells.find((cell) => cell.column === column);

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

/** The column left of the one that tells what is to be done whose cells name it, one a row: `重点任务 | 工作内容 | 责任单位`; 实事名称 may be merged over several, what is merged under other heads sorts them. */
export function nameColumn(table: TableMeaning, told: number | undefined): number | undefined {
  const named = table.columns.findLast(
    ({ column, meaning, header }) =>
      told !== undefined &&
      column < told &&
      (meaning === 'task' || meaning === 'project-name' || meaning === 'name' || /任务$|事项$|项目$/.test(header)),
  );
  return named && (named.header.endsWith('名称') || !isMerged(table, named.column)) ? named.column : undefined;
}

/** The column right of the one that names the task or the problem whose cells say how it is done: `重点任务 | 具体措施 | 责任单位`, `问题 | 整改目标 | 整改措施`. */
export function measureColumn(table: TableMeaning, task: number | undefined): Column | undefined {
  const named = columnsOf(table, 'task').some(({ column }) => column === task);
  const found = columnsOf(table, 'measure').find(({ header }) => /举措|措施/.test(header));
  const beside = found && found.column - (task ?? 0);
  return named && (beside === 1 || beside === 2) ? found : undefined;
}

/**
 * Columns of a list of permits whose heads are missing or say nothing (`1 | 市林业局 | 木材运输证核发 | 行政许可`): known by the words in their cells. Where no
 * column holds names of permits, or more than one does, nothing is known.
 */
import type { Row } from '../../layout/blocks.js';
import type { TitledTable } from '../columns/titles.js';
import { type Column, cellsOf, type Meaning, type TableMeaning } from '../columns.js';
import { actionIn } from './action.js';
import { isOfPermits, permitColumns } from './columns.js';
import { ended } from './forms.js';
import { departmentIn } from './titles.js';

const isKind = (text: string): boolean =>
  /^(?:非?行政(?:许可|审批|处罚|强制|检查|确认|给付|征收|奖励|裁决)(?:审批)?|其他(?:行政)?(?:权力|职权)|公共服务|备案|审批|许可|核准)(?:类|事项)?$/.test(
    text,
  );
const isName = (text: string): boolean =>
  text.length > 5 &&
  !isKind(text) &&
  (ended.test(text.replace(/（[^（）]*）$/, '')) || /^对[^，。；]{4,60}的?处罚$/.test(text));
const isAction = (text: string): boolean => text.length <= 8 && actionIn(text) !== null;
const isUnit = (text: string): boolean => /^[省市县区州盟旗各]/.test(text) && departmentIn(text) !== null;

/** What cells of a column may hold, the plainest first. */
const signs: readonly [Meaning, (text: string) => boolean][] = [
  ['number', (text) => /^\d{1,4}$/.test(text)],
  ['permit-type', isKind],
  ['implementer', isUnit],
  ['basis', (text) => /[《〔]|令第?\d/.test(text)],
  ['action', isAction],
  ['permit-name', isName],
];

/** The table with the columns that name permits, told by their heads, or by their cells under a title of such a list; null where it lists none. */
export function permitTable(
  meaning: TableMeaning,
  titled: TitledTable,
  documentTitle: string,
): { meaning: TableMeaning; names: Meaning[] } | null {
  const names = permitColumns(meaning, titled, documentTitle);
  if (names.length) return { meaning, names };
  const told = isOfPermits(titled.lines.at(-1)?.text ?? '') ? toldByCells(meaning) : null;
  const own = told ? permitColumns(told, titled, documentTitle) : [];
  return told && own.length ? { meaning: told, names: own } : null;
}

/** The table with its columns of unknown heads told by their cells; null where they do not tell who carries out what. */
function toldByCells(meaning: TableMeaning): TableMeaning | null {
  const rows = meaning.rows.filter(({ kind }) => kind === 'data');
  const width = Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1));
  if (rows.length < 2 || width < 2) return null;
  const columns = handedDown(
    rows,
    Array.from({ length: width }, (_, at) => {
      const own = meaning.columns.find(({ column }) => column === at);
      return own?.meaning ? own : columnOf(rows, own ?? { column: at, header: '', remark: null, meaning: null });
    }),
  );
  const count = (each: Meaning) => columns.filter((column) => column.meaning === each).length;
  const told = { columns, rows: meaning.rows };
  const named = count('permit-name') === 1 && (count('implementer') === 1 || count('new-implementer') === 1);
  return named && rows.filter((row) => cellsOf(told, row, 'permit-name').length).length > 1 ? told : null;
}

/** `市水务局 | … | 县水利部门`: of two columns of units the second takes over, where all of its units are of a level below. */
function handedDown(rows: readonly Row[], columns: Column[]): Column[] {
  const [had, has, more] = columns.filter(({ meaning }) => meaning === 'implementer');
  const below = (column: Column) => textsOf(rows, column).every((text) => /^(?:各|县|区|旗|乡|镇|街道)/.test(text));
  if (!had || !has || more || below(had) || !below(has)) return columns;
  const now = new Map<Column, Meaning>([
    [had, 'former-implementer'],
    [has, 'new-implementer'],
  ]);
  return columns.map((column) => ({ ...column, meaning: now.get(column) ?? column.meaning }));
}

const textsOf = (rows: readonly Row[], { column }: Column): string[] =>
  rows.map(({ cells }) => cells.find((cell) => cell.column === column)?.passage.text ?? '').filter(Boolean);

/** The column with what most of its cells hold; one more may hold something else. */
function columnOf(rows: readonly Row[], column: Column): Column {
  const texts = textsOf(rows, column);
  const most = signs.find(([, holds]) => texts.length > 1 && texts.filter(holds).length >= texts.length * 0.75);
  return most ? { ...column, meaning: most[0] } : column;
}

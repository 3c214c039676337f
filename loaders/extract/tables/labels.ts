/** Tables of two columns whose first holds labels (`牵头单位：` | `市水利局`): each record runs from one task to the next. */
import { readClause } from '../../language/roles.js';
import { type LabelTag, labelTag } from '../../language/vocabulary.js';
import type { Cell, Row, TableBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import { roleOfLabel } from '../alone-labels.js';
import { inPlace, type TaskFact, type UnitFact } from '../facts.js';
import { headingTexts } from '../items.js';

/** What opens a record. */
const opensRecord = /^(?:重点|主要|工作|具体|目标|整改)*(?:任务|工作|事项|举措|问题|项目)(?:名称|内容)?$/;

interface LabelledRow {
  label: string;
  tag: LabelTag | null;
  value: Cell;
  row: Row;
}

/** What the first of a row's two cells announces; null where it is no label. */
export function labelOfRow({ kind, cells }: Row): { label: string; tag: LabelTag | null } | null {
  const [first, second, ...more] = cells.filter(({ passage }) => passage.text.trim());
  if (kind !== 'data' || !first || !second || more.length || first.inherited) return null;
  const label = first.passage.text.trim().replace(/：$/, '');
  const tag = label.length < 9 ? labelTag(label) : null;
  return tag || opensRecord.test(label) ? { label, tag } : null;
}

/** The tasks of a table of labels; none where its rows are no labels. */
export function readLabelTable(table: TableBlock): TaskFact[] {
  if (table.header.length > 2 || table.rows.some(isOfPermit)) return [];
  const rows = flatMap(table.rows, (row): LabelledRow[] => {
    const said = labelOfRow(row);
    const value = row.cells.filter(({ passage }) => passage.text.trim()).at(-1);
    return said && value ? [{ value, row, ...said }] : [];
  });
  const named = rows.filter(({ tag }) => tag && /^(?:Lead|Support|Duty)/.test(tag));
  if (!named.length || rows.length * 2 < table.rows.length) return [];
  return flatMap(recordsOf(rows), (record) => recordTask(record, headingTexts(table.path)) ?? []);
}

/** A sheet on one permit or service (事项名称, 实施主体, 办理时限 …) assigns nothing. */
const isOfPermit = ({ cells }: Row): boolean =>
  /^(?:设定依据|法律依据|实施依据|办理|承诺|受理|法定|许可|审批|收费|申请|咨询)/.test(
    cells[0]?.passage.text.trim() ?? '',
  );

function recordsOf(rows: readonly LabelledRow[]): LabelledRow[][] {
  const records: LabelledRow[][] = [];
  for (const row of rows)
    if (!records.length || opensRecord.test(row.label)) records.push([row]);
    else records.at(-1)?.push(row);
  return records;
}

function recordTask(record: readonly LabelledRow[], path: string[]): TaskFact | null {
  const task = record.find(({ label }) => opensRecord.test(label)) ?? record[0];
  const units = flatMap(record, unitsOf);
  const [first, last] = [record[0]?.row.cells[0], record.at(-1)?.value];
  if (!task || !first || !last || !units.length) return null;
  const at = { start: first.passage.span().start, end: last.passage.span().end, rule: 'table-row' };
  return { kind: 'TABLE', heading: null, path, text: task.value.passage.text.trim(), at, units };
}

function unitsOf({ label, tag, value }: LabelledRow): UnitFact[] {
  if (!tag || !/^(?:Lead|Support|Duty)/.test(tag)) return [];
  const role = roleOfLabel(label);
  const rule = { LEAD: 'lead', SUPPORT: 'support', RESPONSIBLE: 'responsible' }[role];
  return readClause(value.passage, role, 'column').units.map(({ mention, name, role: own, start, end }) => ({
    mention,
    name,
    role: own,
    at: inPlace(value.passage.span(start, end), `table-${rule}-column`),
  }));
}

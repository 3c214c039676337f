/** Lists of administrative permits and powers: one fact per row, whatever the order and names of the columns. */
import { yamlFile } from '../data.js';
import type { Row } from '../layout/blocks.js';
import type { PrintedDocument } from '../reading.js';
import type { ApprovalAction, ApprovalItemRecord } from '../records.js';
import type { Rule } from '../rules.js';
import { actionIn, isMixed } from './approvals/action.js';
import { basisOf } from './approvals/basis.js';
import { unitsOf } from './approvals/implementers.js';
import { listedItems } from './approvals/lines.js';
import { cellOf, cellsOf, columnsOf, type Meaning, type TableMeaning } from './columns.js';
import { continuedRows, gappedText, nameText, rowNumber, rowSpan } from './columns-rows.js';
import { listTitle, type TitledTable, titledMeanings, withoutCount } from './columns-titles.js';
import type { Place } from './facts.js';

/** One permit or power, its units as printed. `basis` holds numbers, or titles where no number is printed. */
export type ApprovalFact = Omit<ApprovalItemRecord, 'evidence'> & { at: Place };

/** The rules of this reader. */
export const rules: Rule[] = [
  {
    id: 'approval-table-row',
    description:
      'A row of a table whose columns hold the names of permits or powers and who uses them, on what law, or what becomes of them. The action is told by the row, else the section, the title or the column that names the new unit.',
    example: '3\t取水许可\t行政许可\t《取水许可和水资源费征收管理条例》\t市水利局\t下放县级水利部门',
  },
  {
    id: 'approval-listed-line',
    description:
      'Numbered lines under a title that names permits and what becomes of them, two at least: a list without a table.',
    example:
      '取消的行政许可事项（2项）\n1. 船员服务簿签发（实施机关：市交通运输局）\n2. 外派机构审批（实施机关：市商务局）',
  },
];

const words = yamlFile<{ titles: string[]; not: string[] }>('loaders/extract/data/approvals.yaml');
const signs: Meaning[] = [
  'implementer',
  'former-implementer',
  'new-implementer',
  'basis',
  'permit-type',
  'overseer',
  'action',
  'permit-level',
  'permit-sub-name',
];
const otherSigns: Meaning[] = [
  'implementer',
  'former-implementer',
  'new-implementer',
  'basis',
  'permit-type',
  'action',
];

/** The permits and powers listed in a document: those of its tables, then those of numbered lines under a title. */
export function readApprovalItems(document: PrintedDocument): ApprovalFact[] {
  const listed = titledMeanings(document.blocks).flatMap(({ titled, meaning }) => {
    const nameColumns = permitColumns(meaning, titled, document);
    return nameColumns.length ? itemsOf(titled, meaning, nameColumns, document) : [];
  });
  return [...listed, ...listedItems(document)];
}

/** The columns that name permits; none where the table is no list of permits or powers. */
function permitColumns(meaning: TableMeaning, titled: TitledTable, document: PrintedDocument): Meaning[] {
  const own = listTitle(titled.lines) ?? (titled.lines.map((line) => line.text).join(' ') || document.title);
  if (words.not.some((word) => own.includes(word)) || columnsOf(meaning, 'score', 'deadline', 'task').length) return [];
  const named = columnsOf(meaning, 'permit-name').length > 0;
  const titledSo = words.titles.some((word) => own.includes(word));
  if (columnsOf(meaning, 'lead', 'support').length) return [];
  if (named && columnsOf(meaning, 'responsible').length) return titledSo ? ['permit-name'] : [];
  if (named) return titledSo || columnsOf(meaning, ...signs).length ? ['permit-name'] : [];
  const within =
    words.titles.some((word) => document.title.includes(word)) && columnsOf(meaning, ...otherSigns).length > 0;
  const loose = titledSo || within ? columnsOf(meaning, 'project-name', 'name') : [];
  return loose.length === 1 && columnsOf(meaning, 'unit', ...otherSigns).length ? [loose[0]?.meaning as Meaning] : [];
}

interface Context {
  list: string;
  /** What the titles over the table tell; null where they tell nothing or several things. */
  action: ApprovalAction | null;
  /** What the last section row told. */
  section: ApprovalAction | null;
  /** The units that the last section row names and no more: `一、市教育局（3项）`. */
  units: string[];
}

function itemsOf(
  titled: TitledTable,
  meaning: TableMeaning,
  names: Meaning[],
  document: PrintedDocument,
): ApprovalFact[] {
  const context: Context = {
    list: listTitle(titled.lines) ?? document.title,
    action: titleAction(titled, document),
    section: null,
    units: [],
  };
  return continuedRows(meaning, meaning.rows, 'permit-sub-name', ...names).flatMap((row) => {
    if (row.kind === 'data') return item(row, meaning, names, context, document);
    context.section = sectionAction(row) ?? context.section;
    context.units = sectionUnits(row);
    return [];
  });
}

function sectionAction(row: Row): ApprovalAction | null {
  const text = row.cells.map((cell) => cell.passage.text).join('');
  return isMixed(text) ? null : actionIn(text);
}

function sectionUnits(row: Row): string[] {
  const text = withoutCount(row.cells.map((cell) => cell.passage.text).join('')).replace(
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/,
    '',
  );
  const units = text.length <= 40 ? unitsOf(text) : [];
  return units.every(looksLikeUnit) ? units : [];
}

function titleAction(titled: TitledTable, document: PrintedDocument): ApprovalAction | null {
  for (const text of [
    ...titled.lines.map((line) => line.text).toReversed(),
    ...(titled.lines.length ? [] : [document.title]),
  ]) {
    if (isMixed(text)) return null;
    const action = actionIn(text);
    if (action) return action;
  }
  return null;
}

function item(
  row: Row,
  meaning: TableMeaning,
  names: Meaning[],
  context: Context,
  document: PrintedDocument,
): ApprovalFact[] {
  const name = cellOf(meaning, row, 'permit-sub-name', ...names);
  const span = rowSpan(row);
  if (!name || !span || name.passage.text.length > 400) return [];
  const overseer = cellOf(meaning, row, 'overseer')?.passage.text ?? '';
  if (name.passage.text === overseer) return [];
  const number = rowNumber(cellOf(meaning, row, 'number')?.passage.text ?? '');
  const action = rowAction(row, meaning, context);
  return [
    {
      document: document.key,
      list: context.list,
      number: number?.number ?? null,
      name: nameText(name.passage.text),
      implementers: orElse(implementersOf(row, meaning, action), context.units),
      overseer: unitsOf(overseer)[0] ?? null,
      basis: basisOf(cellOf(meaning, row, 'basis')?.passage.text ?? ''),
      action,
      at: { ...span, rule: 'approval-table-row' },
    },
  ];
}

function rowAction(row: Row, meaning: TableMeaning, context: Context): ApprovalAction {
  const told = cellOf(meaning, row, 'action')?.passage.text ?? '';
  const over = context.section ?? context.action;
  if (over === 'TAKE_OVER' && actionIn(told) === 'DELEGATE') return over;
  if (told && over && actionIn(told) !== null && told.includes(wordOf(over))) return over;
  return actionIn(told) ?? over ?? columnAction(row, meaning) ?? 'LIST';
}

const wordOf = (action: ApprovalAction): string =>
  ({ TAKE_OVER: '承接', CANCEL: '取消', DELEGATE: '下放', TRANSFER: '划', RETURN: '退回', LIST: '保留' })[action];

/** The action that the header over the new unit tells: 承接单位, 划入部门, 下放后审批部门. */
function columnAction(row: Row, meaning: TableMeaning): ApprovalAction | null {
  const column = columnsOf(meaning, 'new-implementer').find((each) =>
    row.cells.some((cell) => cell.column === each.column && cell.passage.text),
  );
  return column ? actionIn(column.header) : null;
}

/** After 承接, 下放 and 退回 the new unit implements; after 取消 and 划转 and in plain lists the one printed as using the power. */
function implementersOf(row: Row, meaning: TableMeaning, action: ApprovalAction): string[] {
  const units = (...meanings: Meaning[]): string[] => {
    for (const each of meanings) {
      const found = cellsOf(meaning, row, each).flatMap((cell) => unitsOf(gappedText(cell.passage)));
      if (found.length) return [...new Set(found)];
    }
    return [];
  };
  if (action === 'CANCEL' || action === 'TRANSFER')
    return units('implementer', 'former-implementer', 'unit', 'responsible', 'new-implementer');
  if (action === 'LIST') return units('implementer', 'new-implementer', 'unit', 'responsible', 'former-implementer');
  const named = units('new-implementer');
  if (named.length) return named;
  const told = unitsOf(cellOf(meaning, row, 'action')?.passage.text ?? '');
  return told.length && told.every(looksLikeUnit) ? told : units('implementer', 'unit', 'responsible');
}

const orElse = (found: string[], other: string[]): string[] => (found.length ? found : other);

const looksLikeUnit = (text: string): boolean =>
  /(?:局|厅|委|办|政府|部门|机关|机构|会|中心|公司|支队|院|处|所|站|街道)$/.test(text);

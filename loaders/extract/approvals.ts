/** Lists of administrative permits and powers: one fact per row, whatever the order and names of the columns. */
import type { Row } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { ApprovalAction, ApprovalItemRecord } from '../records.js';
import type { Rule } from '../rules.js';
import { actionIn, isMixed, othersToo } from './approvals/action.js';
import { basisOf } from './approvals/basis.js';
import { columnsInForce } from './approvals/columns.js';
import { numberedNames } from './approvals/held.js';
import { levelsAlone, looksLikeUnit, unitsOf } from './approvals/implementers.js';
import { listedItems } from './approvals/lines.js';
import { takersIn } from './approvals/titles.js';
import { permitTable } from './approvals/unheaded.js';
import { continuedRows, gappedText, nameText, rowNumber, rowSpan, titleCells } from './columns/rows.js';
import { listTitle, type TitledTable, titledMeanings, withoutCount } from './columns/titles.js';
import { cellOf, cellsOf, columnsOf, type Meaning, type TableMeaning } from './columns.js';
import { inPlace, type Place } from './facts.js';

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

/** The permits and powers listed in a document: those of its tables, then those of numbered lines under a title. */
export function readApprovalItems(document: PrintedDocument): ApprovalFact[] {
  const listed = flatMap(titledMeanings(document.blocks), ({ titled, meaning }) => {
    const known = permitTable(meaning, titled, document.title);
    return known ? itemsOf(titled, known.meaning, known.names, document) : [];
  });
  return [...listed, ...listedItems(document)];
}

interface Context {
  list: string;
  /** What the titles over the table tell; null where they tell nothing or several things. */
  action: ApprovalAction | null;
  /** The title names other changes beside that one (取消和调整): a row that says something else is none of it. */
  mixed: boolean;
  /** What the last section row told. */
  section: ApprovalAction | null;
  /** The units that the last section row names and no more (`一、市教育局（3项）`), or those of the row above where they stand before the names. */
  units: string[];
  /** Who takes all of the list over by its title: `下放高新区管委会实施的事项目录`. */
  takers: string[];
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
    mixed: othersToo(listTitle(titled.lines) ?? document.title),
    section: null,
    units: headingUnits(titled),
    takers: takersIn(listTitle(titled.lines) ?? '', 'DELEGATE'),
  };
  return flatMap(continuedRows(meaning, meaning.rows, 'permit-sub-name', ...names), (row) => {
    if (row.kind === 'data') return item(row, meaning, names, context, document);
    context.section = sectionAction(row, document.title) ?? context.section;
    context.units = sectionUnits(row);
    return [];
  });
}

function sectionAction(row: Row, title: string): ApprovalAction | null {
  const text = row.cells.map((cell) => cell.passage.text).join('');
  return isMixed(text) ? null : givenIn(text, title);
}

/** The action that a line tells under a document's title: what a level above gives (`省级委托市级实施的事项`) is taken over where the title says so, else listed. */
function givenIn(text: string, title: string): ApprovalAction | null {
  const bare = text.replace(countsOfLevels, '');
  const action = actionIn(bare) ?? actionIn(text);
  if (action !== 'DELEGATE' || !fromAbove.test(bare)) return action;
  return title.includes('承接') ? 'TAKE_OVER' : /(?:清单|目录)/.test(title) ? 'LIST' : action;
}

/** `（市级承接46项、县级承接2项）` behind the name of a list. */
const countsOfLevels = /（[^（）]*\d+项[^（）]*）/g;

/** The unit that the line over a table names and no more: `一、市教育局（2项）`. */
const headingUnits = ({ lines }: TitledTable): string[] => unitsNamed(lines.at(-1)?.text ?? '');

const sectionUnits = (row: Row): string[] =>
  unitsNamed(
    titleCells(row)
      .map((cell) => cell.passage.text)
      .join(''),
  );

function unitsNamed(printed: string): string[] {
  const text = withoutCount(printed).replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/, '');
  const units = text.length <= 40 ? unitsOf(text) : [];
  return units.every(looksLikeUnit) && units.join('').length >= text.length - 6 ? units : [];
}

/** 省政府委托下放…清单, under a city that takes over what it lists. */
const fromAbove = /(?:国务院|国家|中央|省|自治区)[^，。]{0,8}(?:委托|下放)(?!.*[县区旗])/;

function titleAction(titled: TitledTable, document: PrintedDocument): ApprovalAction | null {
  for (const text of [
    ...titled.lines.map((line) => line.text).toReversed(),
    ...(titled.lines.length ? [] : [document.title]),
  ]) {
    if (isMixed(text)) return null;
    const action = givenIn(text, document.title);
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
  const part = cellOf(meaning, row, 'permit-sub-name');
  const own = part && !none.test(part.passage.text) ? part : cellOf(meaning, row, ...names);
  const name = own?.passage.text ? own : cellOf(meaning, row, 'former-permit-name');
  const span = rowSpan(row);
  if (!name || !span || name.passage.text.length > 400) return [];
  const overseer = cellOf(meaning, row, 'overseer')?.passage.text ?? '';
  if (name.passage.text === overseer || aloneHead.test(name.passage.text)) return [];
  const number = rowNumber(cellOf(meaning, row, 'number')?.passage.text ?? '');
  const action = rowAction(row, meaning, context);
  const implementers = orElse(implementersOf(row, meaning, action, context.takers), context.units);
  context.units = orElse(groupedUnits(row, meaning, name.column), context.units);
  const fact = {
    document: document.key,
    list: context.list,
    implementers,
    overseer: unitsOf(overseer)[0] ?? null,
    basis: basisOf(cellOf(meaning, row, 'basis')?.passage.text ?? ''),
    action,
    at: inPlace(span, 'approval-table-row'),
  };
  const several = numberedNames(name.passage.text);
  if (several.length) return several.map((each) => ({ ...fact, ...each }));
  const alone = nameText(name.passage.text).replace(/^(?:（\d{1,2}）|\d{1,2}[.．、])(?=[\u4e00-\u9fff“])/, '');
  return [{ ...fact, number: number?.number ?? null, name: alone }];
}

/** `市级主管部门 | 市教育局` over the rows of a department: the word of a head, no item. */
const aloneHead = /^(?:[省市县区州盟旗]级?)?(?:主管|实施|责任|审批)?(?:部门|单位|机关)(?:名称)?$/;

/** What a cell of sub-items holds where the item has none. */
const none = /^(?:无|[-—－/／\s]*)$/;

function rowAction(row: Row, meaning: TableMeaning, context: Context): ApprovalAction {
  const told = cellOf(meaning, row, 'action')?.passage.text ?? '';
  const over = context.section ?? context.action;
  if ((over === 'TAKE_OVER' || takesOver.test(context.list)) && actionIn(told) === 'DELEGATE') return 'TAKE_OVER';
  if (told && over && actionIn(told) !== null && told.includes(wordOf(over))) return over;
  if (told && actionIn(told) === null && context.section === null && context.mixed) return 'LIST';
  return actionIn(told) ?? over ?? columnAction(row, meaning) ?? 'LIST';
}

/** `承接省政府取消和下放事项目录`: what its rows call 下放 is taken over. */
const takesOver = /承接(?:落实)?(?:国务院|国家|中央|省|自治区)/;

const wordOf = (action: ApprovalAction): string =>
  ({ TAKE_OVER: '承接', CANCEL: '取消', DELEGATE: '下放', TRANSFER: '划', RETURN: '退回', LIST: '保留' })[action];

/** The action that the header over the new unit tells: 承接单位, 划入部门, 下放后审批部门. */
function columnAction(row: Row, meaning: TableMeaning): ApprovalAction | null {
  const column = columnsOf(meaning, 'new-implementer').find((each) =>
    row.cells.some((cell) => cell.column === each.column && cell.passage.text),
  );
  return column ? (handsDown.test(column.header) ? 'DELEGATE' : actionIn(column.header)) : null;
}

/** `承接镇街`: the level below takes over. */
const handsDown = /^承接(?:县|区|旗|乡|镇|街|园)/;

/** After 承接, 下放 and 退回 the new unit implements; after 取消 and 划转 and in plain lists the one printed as using the power. */
function implementersOf(row: Row, meaning: TableMeaning, action: ApprovalAction, takers: string[]): string[] {
  const units = (...meanings: Meaning[]): string[] => {
    for (const each of meanings) {
      const columns = columnsInForce(meaning, each, action === 'DELEGATE' || action === 'TAKE_OVER');
      const cells = cellsOf(meaning, row, each).filter(({ column }) => columns.includes(column));
      const found = cells.map((cell) => unitsOf(gappedText(cell.passage)));
      const own = found.filter((named) => !levelsAlone(named));
      if (found.some((named) => named.length)) return [...new Set((own.length ? own : found).flat())];
    }
    return [];
  };
  const others: Meaning[] = ['unit', 'duty-subject', 'responsible'];
  const ownOverseer: Meaning[] = columnsOf(meaning, 'overseer').every(({ header }) => ownDepartment.test(header))
    ? ['overseer']
    : [];
  if (action === 'CANCEL' || action === 'TRANSFER')
    return units('implementer', 'former-implementer', ...others, 'new-implementer', ...ownOverseer);
  if (action === 'LIST')
    return units('implementer', 'new-implementer', ...others, 'former-implementer', ...ownOverseer);
  const named = units('new-implementer');
  if (named.length || takers.length) return named.length ? named : takers;
  for (const printed of [cellOf(meaning, row, 'action')?.passage.text ?? '', noteOf(row, meaning)]) {
    const told = unitsOf((printed.split(/[，；。]/)[0] ?? '').replace(changed, ''));
    if (told.length && told.every(looksLikeUnit)) return told;
  }
  return units('implementer', ...others, 'former-implementer', ...ownOverseer);
}

/** `下放主城各区市政部门`, `县（市、区）水利部门` in the column of remarks: who takes it, where no other column tells. */
const noteOf = (row: Row, meaning: TableMeaning): string =>
  /^(?:下放|委托|移交|交由|由)[^，；。]{2,40}|^(?=各|[县区旗乡镇]|街道)[^，；。]{3,40}$/.exec(
    cellOf(meaning, row, 'note')?.passage.text ?? '',
  )?.[0] ?? '';

/** `实施机关由州粮食局调整为县市粮食部门`: what stands before the new unit. */
const changed = /^.*?由.{2,}?(?:调整|变更|改|转)(?:为|由|到|至)由?/;

/** 主管部门 alone is the department that uses the power, where no column names another; 省级主管部门 is one above it. */
const ownDepartment = /^(?:市级?|市直|县级?|区级?|州级?|行业|业务)?主管(?:部门|单位)$/;

/** The units of a column before the names: printed once, they hold for the rows under them (`1 | 市教育局 | …`, `2 | | …`). */
const groupedUnits = (row: Row, meaning: TableMeaning, name: number): string[] => {
  const before = columnsOf(meaning, 'unit', 'implementer', 'former-implementer', 'duty-subject', 'responsible').filter(
    ({ column }) => column < name,
  );
  return flatMap(before, ({ column }) => {
    const cell = row.cells.find((each) => each.column === column);
    return cell ? unitsOf(gappedText(cell.passage)) : [];
  });
};

const orElse = (found: string[], other: string[]): string[] => (found.length ? found : other);

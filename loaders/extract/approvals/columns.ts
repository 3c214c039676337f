/** Which tables list permits and powers, and which of their columns name them. */
import { yamlFile } from '../../data.js';
import { listTitle, type TitledTable } from '../columns/titles.js';
import { columnsOf, type Meaning, type TableMeaning } from '../columns.js';

/** Words of titles that head lists of permits and powers, and words of titles that head others. */
export const words = yamlFile<{ titles: string[]; not: string[]; nameEnds: string[] }>(
  'loaders/extract/data/approvals.yaml',
);
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

/** Time limits of the permit itself (承诺办结时限) or of its transfer (委托期限): no list of tasks has them. */
const ofPermit = /办理|办结|承诺|法定|审批|委托|交接|移交/;
/** 改革事项: lists of the reform of licences name each licence so, beside 改革方式 and 审批层级和部门. */
const licence = /^(?:改革|许可|经营)事项$/;

/** Who carries a power out, a word that lists of tasks have too. */
const doesIt = /^(?:权力|行政|许可)?(?:实施|行使)主体/;

/** The columns that name permits; none where the table, in a document of this title, is no list of permits or powers. */
export function permitColumns(meaning: TableMeaning, titled: TitledTable, documentTitle: string): Meaning[] {
  const own = listTitle(titled.lines) ?? (titled.lines.map((line) => line.text).join(' ') || documentTitle);
  const has = (...each: Meaning[]): boolean => columnsOf(meaning, ...each).length > 0;
  if (words.not.some((word) => own.includes(word)) || has('score', 'lead', 'support')) return [];
  const titledSo = isOfPermits(own);
  if (isLicenceList(meaning)) return titledSo && has('implementer', 'action') ? ['task'] : [];
  if (has('task') || columnsOf(meaning, 'deadline').some(({ header }) => !titledSo || !ofPermit.test(header)))
    return [];
  if (has('permit-name')) return titledSo || (!has('responsible') && has(...signs)) ? ['permit-name'] : [];
  return titledSo || (isOfPermits(documentTitle) && has(...otherSigns)) ? plainNames(meaning, titledSo) : [];
}

export const isOfPermits = (title: string): boolean => words.titles.some((word) => title.includes(word));

function isLicenceList(meaning: TableMeaning): boolean {
  const [task, ...others] = columnsOf(meaning, 'task');
  return task !== undefined && others.length === 0 && licence.test(task.header);
}

/** A column of names that any table may have, alone of its kind, beside one that tells of a permit. */
function plainNames(meaning: TableMeaning, titledSo: boolean): Meaning[] {
  const [only, ...others] = columnsOf(meaning, 'project-name', 'name');
  if (!only?.meaning || others.length > 0) return [];
  const doers = titledSo ? columnsOf(meaning, 'responsible').filter(({ header }) => doesIt.test(header)) : [];
  return doers.length > 0 || columnsOf(meaning, 'unit', ...otherSigns).length > 0 ? [only.meaning] : [];
}

/** Levels from the top down, as heads of columns begin with them. */
const levels = [/^(?:国家|国务院|中央)/, /^(?:省|自治区)/, /^(?:市|州|盟|地区)/, /^[县区旗]/, /^(?:镇|乡|街道)/];

/** `市级实施机关 | 区级实施机关`, `国家审批部门 | 省级初审部门`: the columns of those who use the power from now on; all where their heads tell no levels. */
export function columnsInForce(meaning: TableMeaning, each: Meaning, handedDown: boolean): readonly number[] {
  const columns = columnsOf(meaning, each);
  if (columns.length < 2) return columns.map(({ column }) => column);
  const level = columns.map(({ header }) => levels.findIndex((begins) => begins.test(header)));
  const lowest = Math.max(...level);
  const own = (at: number): boolean => (handedDown ? at === lowest : at > 0);
  const told = level.every((at) => at >= 0) && lowest > 0;
  return columns.filter((_, i) => !told || own(level[i] as number)).map(({ column }) => column);
}

/** Projects: the rows of project lists, and projects enumerated in running text. */
import type { Row } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { ProjectRecord } from '../records.js';
import type { Rule } from '../rules.js';
import { listTitle, type TitledTable, titledMeanings, withoutCount } from './columns/titles.js';
import { cellOf, type TableMeaning } from './columns.js';
import type { Place } from './facts.js';
import { ClassPath, classLine, levelIn, stageIn, wholeTitle } from './projects/class.js';
import { readCountedProjects } from './projects/counted.js';
import { readCountedNames } from './projects/counted-names.js';
import { groupFacts, isPart, type RowClass } from './projects/groups.js';
import { type Half, halvesOf } from './projects/halves.js';
import { labelledProjects } from './projects/labelled.js';
import { listedProjects } from './projects/lines.js';
import { readPlaceGroups } from './projects/place-groups.js';
import { readProseProjects } from './projects/prose.js';
import { stageTag } from './projects/remarks.js';
import { knownPlaces, type ProjectRow, projectRow } from './projects/rows.js';
import { numberColumn, numbered, sectionText } from './projects/section-rows.js';
import { rowsOfWorks } from './projects/several.js';
import { type ProjectColumns, projectColumns } from './projects/table.js';

/** One project with its place in the source. */
export type ProjectFact = Omit<ProjectRecord, 'evidence'> & { at: Place };

/** The rules of this reader. */
export const rules: Rule[] = [
  {
    id: 'project-table-row',
    description:
      'A row of a project list: a table whose columns name projects with their place, builder, investment or stage. Level, stage and category come from the title, the section rows and columns of their own.',
    example: '12\t东山智能铸造产业园项目\t云台县\t云台铸造有限公司',
  },
  {
    id: 'project-table-parent',
    description:
      'A merged cell over several rows of a project list names a project that the rows are parts of; its places are theirs.',
    example: '8\t全市新能源配套项目\t云台县100兆瓦光伏项目\t云台县\n\t\t临江区储能项目\t临江区',
  },
  {
    id: 'project-listed-line',
    description:
      'Numbered lines under the title of a project list, two at least: a list without a table. A place may stand in brackets behind the name.',
    example: '2022年市级重点工程项目名单\n1. 东山铸造产业园项目（云台县）\n2. 西山医院迁建项目（临江区）',
  },
  {
    id: 'project-counted',
    description:
      'Works numbered in prose or line by line behind a count of them, two at least; the words of the count tell their stage.',
    example: '（一）续建项目2个。1.东山水库除险加固工程，总投资2亿元。2.西河大桥改造工程，总投资1亿元。',
  },
  {
    id: 'project-labelled',
    description: 'Works behind a label of their stage that fill a paragraph, two at least.',
    example: '续建项目：绕城公路二期、东山水库除险加固工程。',
  },
  {
    id: 'project-enumerated',
    description: 'Two or more projects named in one sentence as things to be built, started or finished.',
    example: '重点推进云川市政务云平台、智慧城管平台、东山数据中心等项目建设。',
  },
];

/** The projects of a document: those of its tables, of its lists without tables, then those enumerated in its text. */
export function readProjects(document: PrintedDocument): ProjectFact[] {
  const lists = new Map<string, ListState>();
  const listed = flatMap(titledMeanings(document.blocks), ({ titled, meaning }) =>
    flatMap(halvesOf(meaning), (half) => {
      const columns = projectColumns(half.meaning, titled, document.title);
      return columns ? tableProjects(titled, half, columns, document, lists) : [];
    }),
  );
  const lines = listedProjects(document);
  const read = new Set([...listed, ...lines].map(({ at }) => at.start));
  const counted = [
    ...readCountedProjects(document),
    ...labelledProjects(document),
    ...readCountedNames(document),
    ...readPlaceGroups(document),
  ].filter(({ at }) => !read.has(at.start) && read.add(at.start));
  const names = new Set(counted.map(({ name }) => name));
  const prose = readProseProjects(document).filter(({ name, at }) => !names.has(name) && !read.has(at.start));
  return [...listed, ...lines, ...counted, ...prose];
}

/** The class path of one list, which goes on from table to table. */
interface ListState {
  path: ClassPath;
  /** Source offset up to which its section lines were entered. */
  read: number;
}

function tableProjects(
  titled: TitledTable,
  { meaning, stage }: Half,
  columns: ProjectColumns,
  document: PrintedDocument,
  lists: Map<string, ListState>,
): ProjectFact[] {
  const list = listTitle(titled.lines);
  const state = lists.get(list ?? '') ?? { path: new ClassPath(), read: -1 };
  lists.set(list ?? '', state);
  enterLines(state, titled, list);
  const known = knownPlaces(meaning);
  const byTitle = toldByTitle(list ?? document.title, document.title);
  const told = stage ? { ...byTitle, stage } : byTitle;
  const facts: ProjectFact[] = [];
  let group: ProjectRow[] = [];
  const flush = () => {
    const context = {
      document: document.key,
      list,
      meaning,
      remarks: titled.remarks,
      class: (row: Row) => rowClass(row, meaning, state.path, told),
    };
    facts.push(...groupFacts(group, context));
    group = [];
  };
  const own = numberColumn(meaning, columns);
  for (const printed of flatMap(meaning.rows, (each) => rowsOfWorks(each, columns.name.column, own))) {
    const section = sectionText(printed, meaning, columns);
    const row = section === null ? projectRow(printed, meaning, columns, known, own) : null;
    if (section !== null || !row || startsGroup(row, group)) flush();
    if (section) enter(state.path, section);
    else if (row && section === null) group.push(row);
  }
  flush();
  state.read = Math.max(state.read, lastPlace(titled));
  return facts;
}

/** A row with a number of its own, or a name of its own in a table without numbers, begins a new project; a sub-number (8-1, （1） under 8) does not. */
function startsGroup(row: ProjectRow, group: readonly ProjectRow[]): boolean {
  const [first] = group;
  if (!first) return true;
  if (isPart(row, first)) return false;
  return row.ownNumber || (row.ownName && !first.number);
}

function lastPlace({ table }: TitledTable): number {
  let last = -1;
  for (const row of table.rows)
    for (const { inherited, passage } of row.cells) if (!inherited) last = Math.max(last, passage.last ?? -1);
  return last;
}

/** Section lines over the table that were not read yet, those behind the list's title. */
function enterLines(state: ListState, { lines }: TitledTable, list: string | null): void {
  const title = lines.findLastIndex((line) => listTitle([line]) === list && list !== null);
  for (const line of lines.slice(title + 1)) {
    if ((line.first ?? 0) <= state.read) continue;
    if (!/。./.test(line.text) && headsRows(line.text)) enter(state.path, line.text);
    state.read = line.last ?? state.read;
  }
}

/** A line that heads rows of projects: numbered, counted, naming a class, or telling level or stage. Page headers and remarks are none. */
function headsRows(text: string): boolean {
  const line = classLine(text);
  return (
    line !== null &&
    (line.style !== '' ||
      (line.category === null && line.place === null) ||
      withoutCount(text) !== text ||
      (/(?:项目|工程|领域|产业|类)$/.test(text) && !wholeTitle.test(text)))
  );
}

function enter(path: ClassPath, text: string): void {
  const line = classLine(text);
  if (line) path.enter(line);
}

/** Level and stage that the titles give to all rows of a list. */
function toldByTitle(title: string, documentTitle: string): { level: string | null; stage: string | null } {
  const bare = withoutCount(title);
  const line = classLine(bare);
  return { level: line?.level ?? levelIn(documentTitle), stage: stageIn(bare) ?? line?.stage ?? null };
}

/** 续, 新, 扩 in a column of stages → 续建, 新建, 扩建. */
const wholeStage = (cell: string | null): string | null => (cell && /^[续新扩改迁]$/.test(cell) ? `${cell}建` : cell);

const tick = /^[√✓✔☑●■]$/;

/** `续建 | 新开工 | 储备` as columns of their own, one of them ticked. */
function tickedStage(row: Row, { columns }: TableMeaning): string | null {
  const cell = row.cells.find(({ inherited, passage }) => !inherited && tick.test(passage.text));
  const header = cell ? (columns.find(({ column }) => column === cell.column)?.header ?? '') : '';
  return header.length <= 6 ? stageIn(header) : null;
}

/** `一、交通类（2个）` in a merged cell of fields → 交通类. */
function fieldOf(cell: string | null): string | null {
  if (!cell || !(numbered.test(cell) || withoutCount(cell) !== cell)) return cell;
  return classLine(cell)?.category ?? cell;
}

function rowClass(row: Row, meaning: TableMeaning, path: ClassPath, told: ReturnType<typeof toldByTitle>): RowClass {
  const text = (...meanings: Parameters<typeof cellOf>[2][]) =>
    cellOf(meaning, row, ...meanings)?.passage.text.replace(/\s+/g, '') ?? null;
  const kind = fieldOf(text('category'));
  const kindStage = kind && !text('stage') && classLine(kind)?.category === null ? stageIn(kind) : null;
  const category = kindStage ? null : kind;
  const printed = text('stage');
  const note = text('note');
  const ofLevel = printed !== null && /^(?:国家|[省市县区州盟旗])级?(?:重点|重大)?(?:项目)?$/.test(printed);
  const level = text('level') ?? (ofLevel ? printed : null);
  return {
    level: (level && (levelIn(level) ?? level)) ?? path.level ?? told.level,
    stage:
      (path.stage !== '建设' ? path.stage : null) ??
      wholeStage(ofLevel ? null : printed) ??
      kindStage ??
      tickedStage(row, meaning) ??
      path.stage ??
      told.stage ??
      (note && stageTag(note)),
    category: category && !path.category.includes(category) ? [...path.category, category] : path.category,
    place: path.place,
  };
}

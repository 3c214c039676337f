/** Which tables list projects, and which of their columns hold what. */
import { yamlFile } from '../../data.js';
import { flatMap } from '../../lists.js';
import { listTitle, type TitledTable } from '../columns/titles.js';
import { type Column, columnsOf, type Meaning, type TableMeaning } from '../columns.js';
import { numbered } from './section-rows.js';
import { isWork } from './works.js';

const words = yamlFile<{ not: string[]; services: string[]; titles: string[] }>('loaders/extract/data/projects.yaml');
const signs: Meaning[] = [
  'place',
  'builder',
  'investment',
  'annual-investment',
  'scale',
  'period',
  'stage',
  'sub-project-name',
];

/** The columns of a project list: `name` holds the project (or the parent of several), `child` the projects under it, null where it has none. */
export interface ProjectColumns {
  name: Column;
  child: Column | null;
  /** True where the names bear the numbers: `1.东山大桥`, no column of numbers beside them. */
  numbered: boolean;
}

/** 总计（共6项） */
const totalLine = /^[总合小共]\s*计/;
const ownNumber = /^\d{1,3}[.、．](?=[^\d])/;

function bearNumbers({ rows, columns }: TableMeaning, { column }: Column): boolean {
  if (columns.some(({ meaning }) => meaning === 'number')) return false;
  const names = flatMap(rows, ({ kind, cells }) =>
    kind === 'data' && cells.length > 1
      ? cells.filter(
          ({ column: at, inherited, passage: { text } }) =>
            at === column && !inherited && text && !numbered.test(text) && !totalLine.test(text),
        )
      : [],
  );
  return names.length > 0 && names.every(({ passage }) => ownNumber.test(passage.text));
}

/** `重点水利工程建设责任`: a title that tells of works of one kind. */
const ofWorks = /(?:重点|重大)(?!工作)[\u4e00-\u9fff]{1,6}工程/;

/** `建设单位 | 建设内容`: without a column of names what is built names the works of their builders, where most cells end like works. */
function worksOfBuilders(meaning: TableMeaning): Column | undefined {
  const [column] = columnsOf(meaning, 'builder').length ? columnsOf(meaning, 'scale') : [];
  const cells = flatMap(meaning.rows, ({ kind, cells: each }) =>
    kind === 'data' ? each.filter((cell) => cell.column === column?.column && cell.passage.text) : [],
  );
  const short = cells.every(({ passage: { text } }) => text.length <= 40 && !/[。；]/.test(text));
  const works = cells.filter(({ passage: { text } }) => isWork(text)).length;
  return short && works > 1 && works * 3 >= cells.length * 2 ? column : undefined;
}

/** The columns of a project list; null where the table lists something else (tasks, permits, prizes, heritage, marks). */
export function projectColumns(
  meaning: TableMeaning,
  titled: TitledTable,
  documentTitle: string,
): ProjectColumns | null {
  const own = listTitle(titled.lines) ?? documentTitle;
  const headers = meaning.columns.map((column) => column.header).join(' ');
  const worked = columnsOf(meaning, 'project-name').length && columnsOf(meaning, ...signs).length > 1;
  const others = worked
    ? words.not.filter((word) => !words.services.includes(word))
    : [...words.not, ...words.services];
  if (others.some((word) => own.includes(word)) || words.not.some((word) => headers.includes(word))) return null;
  if (columnsOf(meaning, 'score', 'permit-name', 'person-name', 'duty').length) return null;
  const works = columnsOf(meaning, 'project-name').some(({ header }) => header.startsWith('工程'));
  const titledSo = words.titles.some((word) => own.includes(word)) || (works && ofWorks.test(own));
  const named = columnsOf(meaning, 'project-name', 'sub-project-name');
  const name = named[0] ?? (titledSo ? (columnsOf(meaning, 'name')[0] ?? worksOfBuilders(meaning)) : undefined);
  if (!name || !(titledSo || columnsOf(meaning, ...signs).length)) return null;
  if (!titledSo && columnsOf(meaning, 'quantity').length) return null;
  const next = meaning.columns[name.column + 1];
  const child =
    named.find((column) => column !== name && column.meaning === 'sub-project-name') ??
    (next && next.header === '' ? next : null);
  return { name, child, numbered: bearNumbers(meaning, name) };
}

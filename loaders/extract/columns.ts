/** What the columns of a table mean, read from the words of their headers (`data/columns.yaml`), so that no reader depends on a table's title or column order. */

import { yamlFile } from '../data.js';
import type { Cell, Row, TableBlock } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import { matches } from '../matches.js';
import { remembered } from '../remembered.js';
import { besideOthers } from './columns/beside.js';
import { mendedRows } from './columns/mend.js';

/** What a column holds; the keys of `data/columns.yaml`, which tells which headers have each meaning. */
export type Meaning =
  | 'number'
  | 'list-number'
  | 'code'
  | 'project-name'
  | 'sub-project-name'
  | 'name'
  | 'place'
  | 'builder'
  | 'investment'
  | 'annual-investment'
  | 'funding'
  | 'scale'
  | 'period'
  | 'stage'
  | 'level'
  | 'category'
  | 'progress'
  | 'note'
  | 'responsible'
  | 'lead'
  | 'support'
  | 'person'
  | 'task'
  | 'measure'
  | 'deadline'
  | 'permit-name'
  | 'former-permit-name'
  | 'permit-sub-name'
  | 'permit-type'
  | 'implementer'
  | 'unit'
  | 'former-implementer'
  | 'new-implementer'
  | 'overseer'
  | 'basis'
  | 'action'
  | 'permit-level'
  | 'co-implementer'
  | 'supervision'
  | 'duty-subject'
  | 'duty'
  | 'person-name'
  | 'post'
  | 'group-role'
  | 'score'
  | 'quantity';

/** One column: where it stands, its header as printed (folded, without spaces), the bracketed remark of the header (`万元`, `列首位者牵头`) and what it means. */
export interface Column {
  column: number;
  header: string;
  remark: string | null;
  meaning: Meaning | null;
}

/** The columns of a table, and its rows without those that turned out to be header rows. */
export interface TableMeaning {
  columns: Column[];
  rows: Row[];
}

interface Words {
  is?: string[];
  starts?: string[];
  ends?: string[];
  holds?: string[];
}

/** The lookup tables made of `data/columns.yaml`. A header listed under two meanings is reported in `clashes`. */
export interface ColumnWords {
  is: ReadonlyMap<string, Meaning>;
  starts: ReadonlyMap<string, Meaning>;
  ends: ReadonlyMap<string, Meaning>;
  holds: ReadonlyMap<string, Meaning>;
  clashes: string[];
}

const kinds = ['is', 'starts', 'ends', 'holds'] as const;

/** Reads the words of `data/columns.yaml`, or of the given table of the same shape. */
export function columnWords(data = yamlFile<Record<string, Words>>('loaders/extract/data/columns.yaml')): ColumnWords {
  const maps = {
    is: new Map<string, Meaning>(),
    starts: new Map<string, Meaning>(),
    ends: new Map<string, Meaning>(),
    holds: new Map<string, Meaning>(),
  };
  const clashes: string[] = [];
  for (const [meaning, words] of Object.entries(data))
    for (const kind of kinds)
      for (const printed of words[kind] ?? []) {
        const word = bare(printed);
        const before = maps[kind].get(word);
        if (before && before !== meaning) clashes.push(`"${word}" (${kind}): ${before} and ${meaning}`);
        maps[kind].set(word, meaning as Meaning);
      }
  return { ...maps, clashes };
}

const words = columnWords();
const remarkPattern = /[（(〔[]([^（）()〔〕[\]]*)[）)〕\]]/g;
const headerLimit = 24;

function bare(text: string): string {
  return text.replace(/[\s、，,/·\-—:：*]+/g, '');
}

function longest(map: ReadonlyMap<string, Meaning>, header: string, fits: (word: string) => boolean): Meaning | null {
  let best = '';
  for (const word of map.keys())
    if (word.length > best.length && word.length <= header.length && fits(word)) best = word;
  return best ? (map.get(best) ?? null) : null;
}

/** What a header says its column holds; null where the words are not known. `总投资（万元）` → `investment`. Headers of more than 24 characters mean nothing. */
export const headerMeaning: (header: string) => Meaning | null = remembered(meaningOfHeader);

function meaningOfHeader(header: string): Meaning | null {
  const text = bare(header.replace(remarkPattern, ''));
  if (/^(?:属地|县区|区县|乡镇|镇街|园区)$/.test(text) && /[（(](?:责任|牵头|负责)(?:单位|部门|主体)[）)]/.test(header))
    return 'responsible';
  if (!text || text.length > headerLimit) return null;
  if (/^(?:企业|单位|业主)[（(](?:项目|工程)[）)]名称$/.test(header)) return 'project-name';
  return (
    words.is.get(text) ??
    longest(words.starts, text, (word) => text.startsWith(word)) ??
    longest(words.ends, text, (word) => text.endsWith(word)) ??
    longest(words.holds, text, (word) => text.includes(word))
  );
}

/** The bracketed remark of a header: `责任单位（列首位者牵头）` → `列首位者牵头`; null without one. */
export function headerRemark(header: string): string | null {
  return (
    matches(header, remarkPattern)
      .map((match) => match[1] ?? '')
      .join('；') || null
  );
}

function column(cells: readonly Cell[]): Column {
  const texts = [...new Set(cells.map((cell) => cell.passage.text.replace(/\s+/g, '')).filter(Boolean))];
  const known = texts.toReversed().find((text) => headerMeaning(text));
  const whole = headerMeaning(texts.join('')) ?? null;
  return {
    column: cells[0]?.column ?? 0,
    header: texts.join(''),
    remark: headerRemark(texts.join('')),
    meaning: known ? headerMeaning(known) : whole,
  };
}

function isHeaderRow(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell.passage.text.trim());
  const known = filled.filter((cell) => headerMeaning(cell.passage.text));
  return filled.length >= 2 && known.length >= 2 && known.length * 2 > filled.length;
}

/**
 * What the columns of a table mean. Where layout found no header, leading rows whose cells mostly are header words are taken for it (two at most: a header may
 * be printed on two lines, `责任单位` over `牵头` and `配合`; the lower word decides). Columns without known words have the meaning null. Rows are
 * mended (`columns/mend.ts`).
 */
export function tableMeaning(table: TableBlock): TableMeaning {
  const known = meanings.get(table) ?? meaningOf(table);
  meanings.set(table, known);
  return known;
}

/** Several readers ask the same table. */
const meanings = new WeakMap<TableBlock, TableMeaning>();

function meaningOf(table: TableBlock): TableMeaning {
  const rows = [...table.rows];
  const headers: Cell[][] = table.header.length ? [table.header] : [];
  while (rows[0] && headers.length < 2 && isHeaderRow(rows[0])) {
    headers.push(rows[0].cells);
    rows.shift();
  }
  const count = Math.max(0, ...headers.flat().map((cell) => cell.column + 1));
  const columns = besideOthers(
    Array.from({ length: count }, (_, index) => ({
      ...column(flatMap(headers, (cells) => cells.filter((cell) => cell.column === index))),
      column: index,
    })),
  );
  numberUnheaded(columns, rows);
  return {
    columns,
    rows: mendedRows(
      columns,
      rows.filter((row) => !repeatsHeader(row, columns)),
    ),
  };
}

/** A first column without a head whose cells are numbers holds those of the rows, where no other does. */
function numberUnheaded(columns: Column[], rows: readonly Row[]): void {
  const [first] = columns;
  if (!first || first.header || columns.some(({ meaning }) => meaning === 'number')) return;
  const cells = rows
    .filter(({ kind }) => kind === 'data')
    .map(({ cells: [cell] }) => (cell?.column === 0 ? cell : null));
  if (cells.length > 1 && cells.every((cell) => /^\d{1,4}$/.test(cell?.passage.text ?? ''))) first.meaning = 'number';
}

function repeatsHeader(row: Row, columns: readonly Column[]): boolean {
  const filled = row.cells.filter((cell) => cell.passage.text.trim());
  return (
    filled.length >= 2 && filled.every((cell) => cell.passage.text.replace(/\s+/g, '') === columns[cell.column]?.header)
  );
}

/** The columns with a meaning, in printed order. */
export function columnsOf(table: TableMeaning, ...meanings: Meaning[]): Column[] {
  return table.columns.filter((each) => each.meaning && meanings.includes(each.meaning));
}

/** The cell of a row in a column with one of the meanings, the first that holds text; null where none does. */
export function cellOf(table: TableMeaning, row: Row, ...meanings: Meaning[]): Cell | null {
  for (const meaning of meanings)
    for (const { column, meaning: own } of table.columns) {
      if (own !== meaning) continue;
      const cell = row.cells.find((each) => each.column === column && each.passage.text.trim());
      if (cell) return cell;
    }
  return null;
}

/** All filled cells of a row in columns with one meaning: `市级承接部门` beside `县级承接部门`. */
export function cellsOf(table: TableMeaning, row: Row, meaning: Meaning): Cell[] {
  const columns = new Set(columnsOf(table, meaning).map(({ column }) => column));
  return row.cells.filter((cell) => columns.has(cell.column) && cell.passage.text.trim());
}

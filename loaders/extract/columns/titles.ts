/** The lines that title a table: its caption, the headings over it and the short lines before it, which tell what the list is and what class its rows are of. */
import type { Block, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { type TableMeaning, tableMeaning } from '../columns.js';
import { mendedRows } from './mend.js';

/** A table with the lines over it, outermost first; the last one stands nearest. */
export interface TitledTable {
  table: TableBlock;
  lines: Passage[];
  /** Remarks printed over it: `单位：万元`. */
  remarks: string[];
  /** Index of the table among the document's blocks. */
  index: number;
}

const titleLimit = 80;
const sentenceEnd = /[。；，：:;,]$/;
const listEnd =
  /(?:清单|目录|名单|名录|一览表|明细表|汇总表|安排表|计划表|分解表|统计表|情况表|任务表|表|计划|项目库|台账|总表)$/;
const countRemark =
  /[（(〔[][^（）()]{0,12}?[共计总]?[^（）()]{0,4}?\d+[^（）()]{0,3}?[项个件类条大种宗][^（）()]{0,20}[）)〕\]]|(?:^|\s)?(?:项目数\s*)?共?\d+\s*[项个宗]$/g;

/** What every count holds. */
const anyCount = /\d[^（）()]{0,3}?[项个件类条大种宗]/;

/** The tables of a document, each with the lines that title it. A line of running text ends what stood before it; an attachment begins anew. */
function titledTables(blocks: readonly Block[]): TitledTable[] {
  const titled: TitledTable[] = [];
  let recent: Passage[] = [];
  let remarks: string[] = [];
  let attachment: number | null = null;
  let afterTable = false;
  for (const [index, block] of blocks.entries()) {
    if (block.attachment !== attachment) recent = [];
    attachment = block.attachment;
    if (block.kind === 'table') {
      titled.push({ table: block, lines: linesOver(block, recent), remarks, index });
      remarks = [];
      afterTable = true;
      continue;
    }
    const text = block.passage.text;
    const short = isTitle(text);
    if (isRemark(text)) remarks = [...remarks.slice(-3), text];
    else if (!short) recent = [];
    else recent = [...(afterTable && listTitle([block.passage]) ? [] : recent.slice(-7)), block.passage];
    afterTable = false;
  }
  return titled;
}

/** A table with its titles and what its columns mean. */
export interface TitledMeaning {
  titled: TitledTable;
  meaning: TableMeaning;
}

/**
 * The tables of a document with what their columns mean. A table without header that has about as many columns as the one before it, and no list title of its own
 * between them, goes on with the columns of that one: a heading or remark has cut the list.
 */
export function titledMeanings(blocks: readonly Block[]): TitledMeaning[] {
  const known = meanings.get(blocks) ?? meaningsOf(blocks);
  meanings.set(blocks, known);
  return known;
}

/** Several readers ask the same document. */
const meanings = new WeakMap<readonly Block[], TitledMeaning[]>();

function meaningsOf(blocks: readonly Block[]): TitledMeaning[] {
  const out: TitledMeaning[] = [];
  let before: TitledMeaning | undefined;
  for (const titled of titledTables(blocks)) {
    const own = tableMeaning(titled.table);
    const goesOn = before && own.columns.length === 0 && sameList(before, titled);
    const columns = goesOn ? before?.meaning.columns : own.columns.length ? undefined : columnsOfWorks(titled);
    const read = titledInside({ titled, meaning: columns ? { columns, rows: mendedRows(columns, own.rows) } : own });
    out.push(read);
    if (read.meaning.columns.length > 0) before = read;
  }
  return out;
}

const listOfWorks = /(?:重点|重大|建设)[^，。；]{0,6}(?:项目|工程)[^，。；]{0,6}(?:名单|清单|目录|表|计划)/;

const columnsUnheaded: TableMeaning['columns'] = [
  { column: 0, header: '序号', remark: null, meaning: 'number' },
  { column: 1, header: '项目名称', remark: null, meaning: 'project-name' },
  { column: 2, header: '建设内容', remark: null, meaning: 'scale' },
];

/** `1 | 东山物流园 | 建设仓储30万平方米` right under the title of a list of works: numbers, names and what is built need no heads there. */
function columnsOfWorks({ table, lines }: TitledTable): TableMeaning['columns'] | undefined {
  if (!listOfWorks.test(listTitle(lines) ?? '')) return undefined;
  const rows = table.rows.filter(({ cells }) => /^\d{1,3}$/.test(cells[0]?.passage.text ?? ''));
  const named = rows.filter(({ cells }) => /^(?=.*[\u4e00-\u9fff]{3})[^。]{4,60}$/.test(cells[1]?.passage.text ?? ''));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length < 2 || named.length < rows.length || width > 3) return undefined;
  return columnsUnheaded.slice(0, width);
}

/** `<tr><td colspan="6">云台市2019年重点项目计划表</td></tr>` over the heads: a title set as the first row of its table is one of the lines over it. */
function titledInside(read: TitledMeaning): TitledMeaning {
  const [first, ...rest] = read.meaning.rows;
  const [only, more] = first?.cells.filter(({ passage }) => passage.text.trim()) ?? [];
  const title = first?.kind === 'section' && only && !more ? only.passage : null;
  if (
    !title ||
    /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(title.text) ||
    !isTitle(title.text) ||
    !listTitle([title])
  )
    return read;
  return {
    titled: { ...read.titled, lines: [...read.titled.lines, title] },
    meaning: { ...read.meaning, rows: rest },
  };
}

function sameList(before: TitledMeaning, { table, lines }: TitledTable): boolean {
  const width = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const title = listTitle(lines);
  return (
    before.meaning.columns.length > 1 &&
    Math.abs(width - before.meaning.columns.length) <= 1 &&
    table.attachment === before.titled.table.attachment &&
    (title === null || title === listTitle(before.titled.lines))
  );
}

function linesOver(table: TableBlock, recent: readonly Passage[]): Passage[] {
  const nested = table.path.filter(({ runIn }) => !runIn).map((heading) => heading.passage);
  const lines = [...nested, ...recent, ...(table.caption ? [table.caption] : [])].filter((line) => line.text);
  const sorted = lines.toSorted((a, b) => startOf(a) - startOf(b) || b.text.length - a.text.length);
  return sorted.filter((line, index) => !sorted.slice(0, index).some((before) => endOf(before) >= startOf(line)));
}

const startOf = (line: Passage): number => line.first ?? 0;
const endOf = (line: Passage): number => line.last ?? -1;

const isTitle = (text: string): boolean => text.length <= titleLimit && !sentenceEnd.test(text);

const isRemark = (text: string): boolean =>
  /^[（(]?(?:单位|注|时间|填报|截至|制表)/.test(text) && text.length <= titleLimit;

/** A title without its count: `重点工程项目名单（共66项）` → `重点工程项目名单`. Text longer than any title stays as it is. */
export function withoutCount(text: string): string {
  if (text.length > 3 * titleLimit) return text;
  return (anyCount.test(text) ? text.replace(countRemark, '') : text).trim();
}

/** The nearest line that names a list (清单, 目录, 名单, 表 …), without its count and its `附件1`; null where none does. */
export function listTitle(lines: readonly Passage[]): string | null {
  for (const line of lines.toReversed()) {
    const text = withoutCount(line.text.replace(/^附(?:件|表)\s*[\d一二三四五六七八九十]*[：:—-]*/, ''));
    const core = text.replace(/[（(〔《》“”][^（()）〕]*[）)〕]?$/, '').trim();
    if (text.length > 3 && (listEnd.test(text) || listEnd.test(core))) return text.replace(/\s+/g, '');
  }
  return null;
}

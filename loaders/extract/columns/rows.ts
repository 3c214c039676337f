/** Rows of lists: continuations joined, spans, names and numbers read. */
import type { Row } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { wholeItem } from '../../layout/tables/cell-words.js';
import { columnsOf, type Meaning, type TableMeaning } from '../columns.js';
import { joinRows, mostJoined, textOf } from './mend.js';

/** The cells of a section row without the one that holds nothing but its number: `二 | 产业升级（1个）`. */
export const titleCells = ({ cells }: Row): Row['cells'] =>
  cells.length > 1
    ? cells.filter((cell) => !/^（?[一二三四五六七八九十]{1,3}）?[、.]?$/.test(textOf(cell).trim()))
    : cells;

/** `合计 | 5个 | 326600`: a row that adds up the others. */
export const isSumRow = ({ cells }: Row): boolean =>
  /^(?:合计|总计|小计|共计)/.test(
    (cells.find(({ inherited, passage }) => passage.text && !inherited)?.passage.text ?? '').replace(/\s/g, ''),
  );

/** `一、基础设施（4个） | | | 626000`: a row that heads others, with sums behind it alone. */
export function isSummedHead({ cells }: Row): boolean {
  const [first, ...rest] = cells.filter(({ inherited, passage }) => passage.text.trim() && !inherited);
  return (
    first !== undefined &&
    /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(first.passage.text.trim()) &&
    rest.every(({ passage }) => /^[\d.,，%—-]+$/.test(passage.text.replace(/\s/g, '')))
  );
}

/**
 * The rows with their continuations: a row that a page end has cut goes on in one without number and name of its own, or with nothing but the rest of the name.
 * Such a row is joined to the one before it, cell by cell.
 */
export function continuedRows(table: TableMeaning, rows: readonly Row[], ...names: Meaning[]): Row[] {
  const named = new Set(columnsOf(table, ...names).map(({ column }) => column));
  const subs = new Set(columnsOf(table, 'permit-sub-name').map(({ column }) => column));
  const numbers = columnsOf(table, 'number')[0]?.column;
  const joined: Row[] = [];
  let count = 0;
  for (const row of rows) {
    const own = row.cells.filter((cell) => textOf(cell) && !cell.inherited);
    const above = joined.at(-1);
    const numbered = own.some((cell) => cell.column === numbers);
    const [only] = own.length === 1 ? own : [];
    const apart = only && (isItem(only) || (subs.has(only.column) && areItems(above, only)));
    const onlyName = numbers !== undefined && only !== undefined && named.has(only.column) && !apart;
    const goesOn =
      row.kind === 'data' && own.length > 0 && !numbered && (onlyName || !own.some((cell) => named.has(cell.column)));
    count = goesOn ? count + 1 : 0;
    if (goesOn && above?.kind === 'data' && count <= mostJoined) joined[joined.length - 1] = joinRows(above, own);
    else joined.push(row);
  }
  return joined;
}

/** `（2）采矿权变更登记`, `2.民办培训机构设立审批`: a name with a number of its own, not the rest of the one above. */
const isItem = (cell: Row['cells'][number]): boolean =>
  /^(?:（\d{1,2}）|\d{1,2}[.．、])[\u4e00-\u9fff]/.test(textOf(cell).trim());

/** Whether a sub-item and the one above it are each a whole name: `班线客运经营许可` over `包车客运经营许可`. */
function areItems(above: Row | undefined, cell: Row['cells'][number]): boolean {
  const over = above?.cells.find(({ column }) => column === cell.column);
  return over !== undefined && [over, cell].every((each) => wholeItem.test(textOf(each).trim()));
}

/** Source offsets of a row: from its first own character to its last; cells taken over from a merged cell above do not count. Null for an empty row. */
export function rowSpan(row: Row): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { inherited, passage } of row.cells) {
    if (inherited || !passage.text) continue;
    const span = passage.span();
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return end > 0 ? { start, end } : null;
}

/** A name as records carry it: no spaces but between Latin words. */
export function nameText(text: string): string {
  return text.replace(/\s+/g, (_space, at: number) =>
    /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text.slice(at).trimStart()[0] ?? '') ? ' ' : '',
  );
}

/** A numbering cell: `bracketed` where it is printed （1）. */
export interface RowNumber {
  number: number;
  sub: string | null;
  bracketed: boolean;
}

/** The whole number of a numbering cell: `12`, `12.`, `（12）`, `8-1` → 8 with sub-number 1; null without one. */
export function rowNumber(text: string): RowNumber | null {
  const match = /^[（(]?(\d{1,5})[）)]?(?:[-.．—](\d{1,3}))?[.、．）)]?$/.exec(text.replace(/\s+/g, ''));
  return match ? { number: Number(match[1]), sub: match[2] ?? null, bracketed: /^[（(]/.test(text.trim()) } : null;
}

/** The text of a passage with a space wherever characters of the source were left out between two of its own: line breaks, spaces. */
export function gappedText(passage: Passage): string {
  let text = '';
  for (let at = 0; at < passage.text.length; at++) {
    if (at > 0 && (passage.places[at] ?? 0) - (passage.places[at - 1] ?? 0) > 1) text += ' ';
    text += passage.text[at];
  }
  return text;
}

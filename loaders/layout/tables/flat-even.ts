/** Flattened tables without row numbers: three heads or more one under the other, then cell after cell, as many lines to a row as there are heads. */
import { flatMap } from '../../lists.js';
import type { Line } from '../lines.js';
import { readMarker } from '../markers.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { isShifted } from './flat-short.js';
import type { RawRow } from './grid.js';
import { isHeadLine } from './header.js';
import type { FoundTable } from './index.js';

/** Most columns such a table may have. */
const widest = 8;

/** Heads a column of numbers: rows under it begin with one, else its heads stand on two levels and nothing tells how the cells fall. */
const numberHead = /^(?:序\s*号|编号)$/;

/** The table whose heads begin at line `from`, or null: two rows or more. */
export function evenTable(lines: readonly Line[], from: number): FoundTable | null {
  let width = 0;
  while (width < widest && isHeadLine(lines[from + width])) width++;
  if (width < 3 || numberHead.test(lines[from - 1]?.text ?? '')) return null;
  const numbers = lines.slice(from, from + width).findIndex(({ text }) => numberHead.test(text));
  if (numbers >= 0 && !/^\d{1,4}$/.test(lines[from + width + numbers]?.text ?? '')) return null;
  const rows: RawRow[] = [];
  let to = from;
  const titles = lines.slice(from, from + width).map(({ text }) => text);
  const fits = (at: number): boolean =>
    at === from ||
    !isShifted(
      titles,
      lines.slice(at, at + width).map(({ text }) => text),
    );
  for (; isRow(lines, to, width) && fits(to); to += width)
    rows.push(lines.slice(to, to + width).map(({ start, end }) => [{ start, end }]));
  return rows.length > 2 ? { from, to, form: 'flat', rows } : null;
}

/** No attachment, date, note or running text. */
const isCell = (line: Line | undefined) =>
  line !== undefined &&
  line.text.length < 400 &&
  !line.text.includes('\t') &&
  !isAttachmentLine(line.text) &&
  !isDateLine(line.text) &&
  !/^(?:注|备注|说明)：/.test(line.text);

function isRow(lines: readonly Line[], at: number, width: number): boolean {
  for (let i = at; i < at + width; i++) if (!isCell(lines[i])) return false;
  const first = lines[at] as Line;
  const last = lines[at + width - 1] as Line;
  const numbered = [first, last].some(({ text }) => readMarker(text)?.marker.style === '一、');
  return (
    !numbered && last.text.length < 60 && !isClause(first) && !(isClause(lines[at + 1]) && chapter.test(first.text))
  );
}

/** `3.1 各县人民政府应…` and `3 附则` over it: the text behind the table. */
const isClause = (line: Line | undefined): boolean =>
  /^\d{1,2}\.\d{1,2}(?:\.\d)? ?[^\d.%％万亿千百公平吨元个]/.test(line?.text ?? '');
const chapter = /^\d{1,2}[.、]? ?[\u4e00-\u9fff]{2,10}$/;

const unitCell = /^.{2,30}(?:[局委办厅府会]|中心|公司|管委会|部门|[镇乡])$/;

/** A table found by its units with as many lines to a row as heads, where units then stand under the head of units and more lines are taken; null where they do not. */
export function evenByUnits(lines: readonly Line[], { from, to: end }: FoundTable): FoundTable | null {
  const even = evenTable(lines, from);
  const width = even?.rows[0]?.length ?? 0;
  const heads = lines.slice(from, from + width);
  const columns = flatMap([...heads.entries()], ([i, { text }]) => (/(?:单位|部门)$/.test(text) ? [i] : []));
  if (!even || !columns.length) return null;
  const named = (row: number): boolean =>
    columns.every((i) => unitCell.test(lines[from + width * row + i]?.text ?? ''));
  let count = 1;
  while (count < even.rows.length && named(count)) count++;
  const to = from + width * count;
  return count > 2 && to > end ? { ...even, to, rows: even.rows.slice(0, count) } : null;
}

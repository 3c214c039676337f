/** A table taken from a page as one line: `序号 任务 责任单位 1 清理文件 市司法局 2 评查案卷 市司法局`. Its numbers open the rows; nothing is read where one of them does not fit the heads. */
import type { Line } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';
import { sharesOf } from './shares.js';
import { areHeads, type Part, partsOf } from './spaces-parts.js';

const leastRows = 2;

/** The parts of each row: from one number to the next. */
function numbered(parts: readonly Part[]): Part[][] {
  const rows: Part[][] = [];
  for (const part of parts)
    if (part.text === String(rows.length + 1)) rows.push([part]);
    else rows.at(-1)?.push(part);
  return rows;
}

const cellOf = ({ start, end }: Part): RawCell => [{ start, end }];

/** The header and the rows that a line holds, or null. */
export function packedRows(line: Line): RawRow[] | null {
  if (!/^(?:序号|编号) /.test(line.text) || !line.text.includes(' 2 ')) return null;
  const parts = partsOf(line, 1);
  const heads = parts.slice(
    0,
    parts.findIndex(({ text }) => text === '1'),
  );
  const rows = numbered(parts.slice(heads.length));
  if (heads.length < 3 || !areHeads(heads, 1) || rows.length < leastRows) return null;
  const titles = heads.slice(1).map(({ text }) => text);
  const read = rows.map(([number, ...cells]): RawRow | null => {
    const shares = sharesOf(
      titles,
      cells.map(({ text }) => text),
    );
    const raw = cells.map(cellOf);
    return shares && number ? [cellOf(number), ...shares.map((share) => raw.splice(0, share).flat())] : null;
  });
  return read.every((row) => row !== null) ? [heads.map(cellOf), ...read] : null;
}

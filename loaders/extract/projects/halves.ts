/** Lists printed in two columns side by side: `序号 | 在建项目 | 序号 | 预备项目`, or the same header twice to save paper. */
import type { Row } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { Column, TableMeaning } from '../columns.js';
import { stageIn } from './class.js';

/** One side of a table, or all of it. */
export interface Half {
  meaning: TableMeaning;
  /** The stage that its header tells: 在建项目; null without one. */
  stage: string | null;
}

const named = /^[\u4e00-\u9fff]{2,6}(?:项目|工程)(?:名称)?$/;

/**
 * The sides of a table whose header begins again in the middle, left before right; the table itself where it does not. Where the sides differ (在建项目, 预备项目)
 * a heading printed on one of them is one of both; where the same header stands twice the list goes on from the foot of the left side.
 */
export function halvesOf(meaning: TableMeaning): Half[] {
  const { columns, rows } = meaning;
  const at = columns.length / 2;
  const [left, right] = [columns.slice(0, at), columns.slice(at)];
  if (columns.length < 4 || columns.length % 2 || !left.every((column, i) => isSame(column, right[i])))
    return [{ meaning, stage: null }];
  const again = left.every(({ header }, i) => header === right[i]?.header);
  return [left, right].map((side, i) => ({
    meaning: { columns: side.map(asProject), rows: flatMap(rows, (row) => sideOf(row, i * at, at, !again)) },
    stage: stageIn(side.find(isNamed)?.header ?? ''),
  }));
}

const isNamed = ({ meaning, header }: Column): boolean =>
  meaning === 'project-name' || (meaning === null && named.test(header) && stageIn(header) !== null);

/** 在建项目 beside 预备项目, 序号 beside 序号. */
const isSame = (one: Column, other: Column | undefined): boolean =>
  other !== undefined && (one.header === other.header ? one.meaning !== null : isNamed(one) && isNamed(other));

const asProject = (column: Column, index: number): Column => ({
  ...column,
  column: index,
  meaning: isNamed(column) ? 'project-name' : column.meaning,
});

const heading = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/;

/** The cells of one side. A section row that is one of both (`shared`) is one of this side too: `（一）云台县`. */
function sideOf(row: Row, from: number, width: number, shared: boolean): Row[] {
  const filled = row.cells.filter((cell) => cell.passage.text.trim());
  const [first] = filled;
  if (!first) return [];
  const heads = filled.length === 1 && heading.test(first.passage.text);
  if (shared && (heads || row.kind === 'section')) return [{ kind: 'section', cells: [{ ...first, column: 0 }] }];
  const cells = filled.filter(({ column }) => column >= from && column < from + width);
  const kind = heads ? 'section' : 'data';
  return cells.length ? [{ kind, cells: cells.map((cell) => ({ ...cell, column: cell.column - from })) }] : [];
}

/** Tables with a row for each body and its leaders in columns of their own: `机构名称 | 组长（主任） | 副组长（副主任）`. */
import type { Cell, TableBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import { canBeName, isRole } from './people.js';
import { pieces } from './pieces.js';

/** One leader: the body's name, the role, the name's place in its cell. */
export interface Leader {
  group: string;
  role: string;
  cell: Cell;
  start: number;
  end: number;
}

const squeeze = (cell: Cell | undefined): string => cell?.passage.text.replace(/\s/g, '') ?? '';
const bodyHeader = /^(?:议事协调|协调|领导)?(?:机构|组织|领导小组|小组|委员会|指挥部)(?:名称)?$/;

/** The roles of a head, the one for leading groups first: `组长（主任）` → 组长, 主任; none for other heads. */
function rolesOf(head: string): string[] {
  const [, first = '', second = first] = /^([^（）/]+)(?:[（/]([^（）/]+)）?)?$/.exec(head) ?? [];
  return isRole(first) && isRole(second) ? [first, second] : [];
}

/** The leaders that a table names; none where its columns are others. */
export function leadersIn({ header, rows }: TableBlock): Leader[] {
  const body = header.find((cell) => bodyHeader.test(squeeze(cell)))?.column;
  const columns = flatMap(header, (cell) => {
    const roles = rolesOf(squeeze(cell));
    return roles.length ? [{ column: cell.column, roles }] : [];
  });
  if (body === undefined || columns.length === 0) return [];
  return flatMap(rows, ({ cells }) => {
    const group = squeeze(cells.find((cell) => cell.column === body));
    if (group.length < 4) return [];
    return flatMap(columns, ({ column, roles }) => {
      const cell = cells.find((each) => each.column === column && !each.inherited);
      const role = roles.findLast((each) => each.includes(/委员会$/.test(group) ? '主任' : '组长')) ?? roles[0] ?? '';
      return cell ? named(cell).map((name) => ({ group, role, cell, ...name })) : [];
    });
  });
}

function named({ passage: { text } }: Cell): { start: number; end: number }[] {
  const parts = pieces({ text: text.replaceAll('、', '，'), gaps: new Set() }, 0, text.length);
  return parts.every((part) => canBeName(part.text)) ? parts.map(({ start, end }) => ({ start, end })) : [];
}

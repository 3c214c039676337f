/** Tables with a row for each body and its leaders in columns of their own: `机构名称 | 组长（主任） | 副组长（副主任）`. */
import type { Cell, Row, TableBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import { placedLine } from './lines.js';
import { canBeName, isRole } from './people.js';
import { bracketed, postThenName } from './persons.js';
import { itemsOf, pieces } from './pieces.js';

/** One leader: the body's name, the role, the post printed with the name, the place. */
export interface Leader {
  group: string;
  role: string;
  name: string;
  title: string | null;
  at: { start: number; end: number };
}

const squeeze = (cell: Cell | undefined): string => cell?.passage.text.replace(/\s/g, '') ?? '';
/** What heads a column of bodies. */
export const bodyHeader =
  /^(?:议事协调|协调|领导|(?:应急)?指挥)?(?:机构|组织|领导小组|小组|工作组|委员会|分?指挥部|专班)(?:名称)?$|^组别$/;

/** The roles of a head, the one for leading groups first: `组长（主任）` → 组长, 主任; none for other heads. */
function rolesOf(head: string): string[] {
  const [, first = '', second = first] = /^([^（）/]+)(?:[（/]([^（）/]+)）?)?$/.exec(head) ?? [];
  return isRole(first) && isRole(second) ? [first, second] : [];
}

/** The leaders that a table names; none where its columns are others. */
export function leadersIn({ header: printed, rows: body }: TableBlock): Leader[] {
  const headless = printed.length === 0 && body[0]?.cells.some((cell) => bodyHeader.test(squeeze(cell)));
  const header = headless ? (body[0]?.cells ?? []) : printed;
  return leadersUnder(header, headless ? body.slice(1) : body);
}

function leadersUnder(header: readonly Cell[], rows: readonly Row[]): Leader[] {
  const body = header.find((cell) => bodyHeader.test(squeeze(cell)))?.column;
  const columns = flatMap(header, (cell) => {
    const roles = rolesOf(squeeze(cell));
    return roles.length ? [{ column: cell.column, roles }] : [];
  });
  if (body === undefined || columns.length === 0) return [];
  return flatMap(rows, ({ cells }) => {
    const group = squeeze(cells.find((cell) => cell.column === body));
    if (group.length < 4 && !/^[\u4e00-\u9fff]{2}组$/.test(group)) return [];
    return flatMap(columns, ({ column, roles }) => {
      const cell = cells.find((each) => each.column === column && !each.inherited);
      const role = roles.findLast((each) => each.includes(/委员会$/.test(group) ? '主任' : '组长')) ?? roles[0] ?? '';
      return cell ? named(cell).map((person) => ({ group, role, ...person })) : [];
    });
  });
}

/** The people of a cell, each with its post: `林川（市水利局局长）`, `林川、李静`; none where anything else stands there. */
function named({ lines, passage }: Cell): Omit<Leader, 'group' | 'role'>[] {
  const found: Omit<Leader, 'group' | 'role'>[] = [];
  for (const printed of lines.length > 0 ? lines : [passage]) {
    const line = placedLine(printed);
    for (const piece of pieces(line, 0, line.text.length))
      for (const item of itemsOf(piece.text, piece.start)) {
        const person = bracketed(item, canBeName) ?? postThenName(item);
        if (!person) return [];
        const { name, title } = person;
        found.push({ name: name.text, title: title?.text ?? null, at: line.passage.span(item.start, item.end) });
      }
  }
  return found;
}

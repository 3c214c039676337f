/** Membership tables: a column of names, one of posts, one of roles (or roles as section rows). */
import type { Cell, Row, TableBlock } from '../../layout/blocks.js';
import { canBeName, isName, isRole } from './people.js';

/** One row's person; each cell as it stands. */
export interface TableMember {
  role: string | null;
  name: Cell;
  title: Cell | null;
  /** A unit in a column of its own, before the post. */
  unit: Cell | null;
}

const squeeze = (cell: Cell | undefined): string => cell?.passage.text.replace(/\s/g, '') ?? '';
const nameHeader = /^(?:成员)?姓名$|^名单$|^人员$|^成员$/;
const roleHeader =
  /(?:组内|小组|领导组|专班|指挥部|委员会|机构|会议|编委会|班子)[\u4e00-\u9fff]*职务|^角色$|^身份$|^组织职务$|^担任职务$|^组成$|^分工$|^类别$|^组别$/;
const titleHeader = /职务|职称|单位及|岗位/;
const unitHeader = /^(?:所在|工作)?单位(?:名称)?$|^部门$/;

/** The members of a table; none where it is no roster. */
export function membersOf({ header: printed, rows: body }: TableBlock): TableMember[] {
  const [first, ...rest] = body;
  if (printed.length === 0 && first?.cells.some((cell) => nameHeader.test(squeeze(cell))))
    return membersUnder(first.cells, rest);
  const person = printed.some((cell) => isRole(squeeze(cell))) && printed.some((cell) => isName(squeeze(cell)));
  return person ? membersUnder([], [{ kind: 'data', cells: printed }, ...body]) : membersUnder(printed, body);
}

/** The columns of a roster by their index. */
interface Columns {
  name: number;
  /** Null where section rows give the roles. */
  role: number | null;
  title: number | undefined;
  unit: number | undefined;
}

function membersUnder(header: readonly Cell[], rows: readonly Row[]): TableMember[] {
  const columns = columnsOf(header, rows);
  if (!columns) return [];
  const { name, role, title, unit } = columns;
  const at = (cells: readonly Cell[], column: number | null | undefined) =>
    cells.find((cell) => cell.column === column && squeeze(cell) !== '') ?? null;
  const members: TableMember[] = [];
  let last: string | null = null;
  for (const { kind, cells } of rows) {
    const said = squeeze((kind === 'section' ? cells[0] : at(cells, role)) ?? undefined).replace(/：$/, '');
    if (isRole(said)) last = said;
    const named = at(cells, name);
    if (kind !== 'data' || !named || !canBeName(squeeze(named))) continue;
    const own = role !== null && role > name && !isRole(said) ? '成员' : last;
    members.push({ role: own, name: named, title: at(cells, title), unit: at(cells, unit) });
  }
  return members;
}

/** Which column holds what; null where the table is no roster. A column of roles holds nothing else; behind the names it may leave out 成员. */
function columnsOf(header: readonly Cell[], rows: readonly Row[]): Columns | null {
  const headed = (accept: RegExp) => header.find((cell) => accept.test(squeeze(cell)))?.column;
  const data = rows.filter(({ kind }) => kind === 'data');
  const texts = (column: number) => data.map(({ cells }) => squeeze(cells.find((cell) => cell.column === column)));
  const share = (column: number, accept: (text: string) => boolean) =>
    texts(column).filter(accept).length / Math.max(1, data.length);
  const columns = [...new Set(data.flatMap(({ cells }) => cells.map((cell) => cell.column)))];
  const name = headed(nameHeader) ?? columns.find((column) => share(column, isName) >= 0.6);
  if (name === undefined || share(name, canBeName) < 0.5) return null;
  const roles = (column: number) => {
    const said = texts(column).filter(Boolean);
    return column !== name && said.length > 0 && said.every(isRole);
  };
  const role =
    columns.find(roles) ??
    columns.find((column) => column !== name && share(column, isRole) >= 0.5) ??
    headed(roleHeader);
  const sectioned = rows.some(({ kind, cells }) => kind === 'section' && isRole(squeeze(cells[0]).replace(/：$/, '')));
  if (role === undefined && !sectioned) return null;
  const printed = header.find((cell) => cell.column !== role && titleHeader.test(squeeze(cell)))?.column;
  const title =
    printed ?? (header.length === 0 ? columns.find((column) => column !== name && column !== role) : undefined);
  return { name, role: role ?? null, title, unit: headed(unitHeader) };
}

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

function membersUnder(header: readonly Cell[], rows: readonly Row[]): TableMember[] {
  const column = (accept: (text: string) => boolean) => header.find((cell) => accept(squeeze(cell)))?.column;
  const data = rows.filter(({ kind }) => kind === 'data');
  const share = (at: number, accept: (text: string) => boolean) =>
    data.filter(({ cells }) => accept(squeeze(cells.find((cell) => cell.column === at)))).length /
    Math.max(1, data.length);
  const columns = [...new Set(data.flatMap(({ cells }) => cells.map((cell) => cell.column)))];
  const name = column((text) => nameHeader.test(text)) ?? columns.find((at) => share(at, isName) >= 0.6);
  const role = columns.find((at) => at !== name && share(at, isRole) >= 0.5) ?? column((text) => roleHeader.test(text));
  const sectioned = rows.some(({ kind, cells }) => kind === 'section' && isRole(squeeze(cells[0]).replace(/：$/, '')));
  if (name === undefined || (role === undefined && !sectioned) || share(name, canBeName) < 0.5) return [];
  const title =
    header.find((cell) => cell.column !== role && titleHeader.test(squeeze(cell)))?.column ??
    (header.length === 0 ? columns.find((at) => at !== name && at !== role) : undefined);
  const unit = column((text) => unitHeader.test(text));
  const pick = (cells: Cell[], at: number | undefined) =>
    at === undefined || at === role ? undefined : cells.find((cell) => cell.column === at && squeeze(cell) !== '');
  const members: TableMember[] = [];
  let last: string | null = null;
  for (const { kind, cells } of rows) {
    const said = squeeze(kind === 'section' ? cells[0] : cells.find((cell) => cell.column === role)).replace(/：$/, '');
    if (isRole(said)) last = said;
    const named = cells.find((cell) => cell.column === name);
    if (kind === 'data' && named && canBeName(squeeze(named)))
      members.push({ role: last, name: named, title: pick(cells, title) ?? null, unit: pick(cells, unit) ?? null });
  }
  return members;
}

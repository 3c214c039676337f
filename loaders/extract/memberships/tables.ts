/** Membership tables: a column of names, one of posts, one of roles (or roles as section rows). */
import type { Cell, Row, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { bodyHeader } from './bodies.js';
import { groupInTitle } from './groups.js';
import { canBeName, isName, isRole } from './people.js';

/** One row's person; each cell as it stands. */
export interface TableMember {
  role: string | null;
  name: Cell;
  title: Cell | null;
  /** A unit in a column of its own, before the post. */
  unit: Cell | null;
  /** The body, where a column of its own names it. */
  group?: string;
}

const squeeze = (cell: Cell | undefined): string => cell?.passage.text.replace(/\s/g, '') ?? '';
/** The role that a cell names, its colon left out. */
const said = (cell: Cell | undefined): string => squeeze(cell).replace(/：$/, '');
/** The names in a cell, each without what a bracket says of the person: `林川（女）、石磊`. */
export const namesIn = (cell: Cell): string[] => {
  const names = squeeze(cell)
    .split('、')
    .map((name) => name.replace(/（[^（）]{1,12}）$/, ''));
  return names.every(isName) ? names : [nameIn(cell)];
};
/** The name in a cell without what a bracket says of the person: `林川（女）`. */
const nameIn = (cell: Cell | undefined): string => squeeze(cell).replace(/（[^（）]{1,12}）$/, '');
const nameHeader = /^(?:成员)?姓名$|^名单$|^人员$|^成员$/;
const roleHeader =
  /(?:组内|小组|领导组|专班|指挥部|委员会|机构|会议|编委会|班子)[\u4e00-\u9fff]*职务|^角色$|^身份$|^组织职务$|^担任职务$|^组成$|^分工$|^类别$|^组别$/;
const titleHeader = /职务|职称|单位及|岗位/;
const unitHeader = /^(?:所在|工作)?单位(?:名称)?$|^部门$/;

/** The members of a table; none where it is no roster. `open` is the role of a label that stands open over it: `成员：`. */
export function membersOf({ header: printed, rows: body }: TableBlock, open: string | null): TableMember[] {
  const [first, ...rest] = body;
  if (printed.length === 0 && first?.cells.some((cell) => nameHeader.test(squeeze(cell))))
    return membersUnder(first.cells, rest, open);
  return membersUnder(printed, body, open);
}

/** The columns of a roster by their index; a row may hold several people, each with a post behind the name. */
interface Columns {
  people: { name: number; title: number | undefined; unit: number | undefined }[];
  /** Null where section rows give the roles. */
  role: number | null;
}

/** Headers of tables that lay tasks on units: their short words are no names. */
const taskHeader = /牵头|配合|责任单位|责任部门|任务|措施|举措|事项/;

function membersUnder(header: readonly Cell[], rows: readonly Row[], open: string | null): TableMember[] {
  const columns = header.some((cell) => taskHeader.test(squeeze(cell))) ? null : columnsOf(header, rows, open);
  if (!columns) return [];
  const { people, role } = columns;
  const bodies = header.find((cell) => bodyHeader.test(squeeze(cell)))?.column;
  const at = (cells: readonly Cell[], column: number | null | undefined) =>
    cells.find((cell) => cell.column === column && squeeze(cell) !== '') ?? null;
  const members: TableMember[] = [];
  let last: string | null = null;
  for (const { kind, cells } of rows) {
    const label = firstRole(said((kind === 'section' ? cells[0] : at(cells, role)) ?? undefined));
    if (isRole(label)) last = label;
    if (kind !== 'data') continue;
    const group = squeeze(cells.find((cell) => cell.column === bodies));
    const of = group.length > 3 && groupInTitle(group)?.name ? { group } : {};
    for (const { name, title, unit } of people) {
      const named = at(cells, name);
      if (!named || !(namesIn(named).every(canBeName) || severalNames(named))) continue;
      const own = role !== null && role > name && !isRole(label) ? '成员' : last;
      members.push(...eachIn({ role: own, name: named, title: at(cells, title), unit: at(cells, unit), ...of }));
    }
  }
  return members;
}

/** `副总指挥兼办公室主任` in a column of roles: what somebody is first. */
const firstRole = (label: string): string =>
  label.includes('兼') ? label.replace(/[、，（]?兼(?:任)?.*$/, '') : label;

const severalNames = ({ lines }: Cell): boolean =>
  lines.length > 1 && lines.every(({ text }) => isName(text.replace(/\s/g, '')));

/** The people of a row whose cells hold several, a line each. */
function eachIn(member: TableMember): TableMember[] {
  const { name, title, unit } = member;
  const count = name.lines.length;
  const apart = [title, unit].every((cell) => !cell || cell.lines.length === count || cell.lines.length === 1);
  if (!severalNames(name) || !apart) return [member];
  const line = <C extends Cell | null>(cell: C, i: number): C =>
    cell && cell.lines.length === count ? { ...cell, passage: cell.lines[i] as Passage } : cell;
  return name.lines.map((_, i) => ({ ...member, name: line(name, i), title: line(title, i), unit: line(unit, i) }));
}

/** Which column holds what; null where the table is no roster. A column of roles holds nothing else; behind the names it may leave out 成员. */
function columnsOf(header: readonly Cell[], rows: readonly Row[], open: string | null): Columns | null {
  const headed = (accept: RegExp) => header.find((cell) => accept.test(squeeze(cell)))?.column;
  const data = rows.filter(({ kind }) => kind === 'data');
  const cellsIn = (column: number) =>
    data.map(({ cells }) => cells.find((cell) => cell.column === column)).filter((cell) => squeeze(cell) !== '');
  const share = (column: number, accept: (cell: Cell | undefined) => boolean) =>
    cellsIn(column).filter(accept).length / Math.max(1, data.length);
  const columns = [...new Set(flatMap(data, ({ cells }) => cells.map((cell) => cell.column)))].sort((a, b) => a - b);
  const headOf = (column: number) => squeeze(header.find((cell) => cell.column === column));
  const name =
    headed(nameHeader) ??
    columns.find((column) => !otherHeader(headOf(column)) && share(column, (cell) => isName(nameIn(cell))) >= 0.6);
  if (name === undefined || share(name, (cell) => canBeName(nameIn(cell))) < 0.5) return null;
  const roles = (column: number) => {
    const printed = cellsIn(column);
    return column !== name && printed.length > 0 && printed.every((cell) => isRole(said(cell)));
  };
  const beside = open ? peopleBeside(header) : [];
  if (beside.length > 0) return { people: beside, role: null };
  const role =
    columns.find(roles) ??
    columns.find((column) => column !== name && share(column, (cell) => isRole(said(cell))) >= 0.5) ??
    columns.find((column) => column !== name && roleHeader.test(headOf(column)));
  const sectioned = rows.some(({ kind, cells }) => kind === 'section' && isRole(said(cells[0])));
  if (role === undefined && !sectioned) return null;
  const printed = header.find((cell) => cell.column !== role && titleHeader.test(squeeze(cell)))?.column;
  const title =
    printed ?? (header.length === 0 ? columns.find((column) => column !== name && column !== role) : undefined);
  const further = columns.filter(
    (column) => column > Math.max(name, title ?? 0) && column !== role && isFurther(cellsIn(column)),
  );
  const unit = headed(unitHeader);
  const people = [
    { name, title, unit },
    ...further.map((column) => ({ name: column, title: column + 1, unit: further.length > 0 ? undefined : unit })),
  ];
  return { people, role: role ?? null };
}

/** `姓名 | 工作单位 | 职务`, once or several times side by side, under a label that says the role of all. */
function peopleBeside(header: readonly Cell[]): Columns['people'] {
  const starts = [...header.keys()].filter((at) => nameHeader.test(squeeze(header[at])));
  return starts.map((start, i) => {
    const own = header.slice(start, starts[i + 1] ?? header.length);
    const headed = (accept: RegExp) => own.find((cell) => accept.test(squeeze(cell)))?.column;
    return { name: own[0]?.column ?? 0, title: headed(titleHeader), unit: headed(unitHeader) };
  });
}

/** A head that says that its column holds no people. */
const otherHeader = (head: string): boolean =>
  head !== '' && (/^[原前]/.test(head) || !/姓名|人员|成员|名单|领导|委员|组长|主任|职务/.test(head));

/** A second column of names: two to a row. */
const isFurther = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.length > 0 && cells.every((cell) => canBeName(nameIn(cell)) && !isRole(said(cell)) && isName(nameIn(cell)));

/** Tables of appointments: 姓名 with 任职 and 免职 columns. */
import type { Cell, TableBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { AppointmentAction } from '../../records.js';
import { canBeName, isBarePost } from '../memberships/people.js';
import { modeOf } from './leads.js';
import { readPosts } from './posts.js';

/** One person's post in a table. */
export interface TableDecision {
  action: AppointmentAction;
  /** The name without what a bracket adds: `翁晓岚（女）`. */
  name: string;
  post: string;
  cell: Cell;
}

const squeeze = (cell: Cell): string => cell.passage.text.replace(/\s/g, '');
/** `other`: 现任职务 tells what a person is where a column of its own says what the person becomes; `lent`: who is seconded (挂职单位及职务) keeps what 原任职务 tells. */
const actionOf = (header: string, other: boolean, lent: boolean): AppointmentAction | null => {
  if ((other && /^现任/.test(header)) || (lent && /^原任/.test(header))) return null;
  if (/^[现拟]?免(?:去|职|除)?|^不再|^原任|^去职/.test(header)) return 'REMOVE';
  return takenUp.test(header) || /^任命(?:的)?职务$|^新任职务$/.test(header) ? 'APPOINT' : null;
};
const takenUp = /^(?:现|新|拟)?(?:任职|任命|任|聘任|挂职|挂任)(?:(?:单位|部门)?[及和、]?(?:职务|岗位)|为|情况)?$/;

/** The decisions of a table; `mode` is what the text above said of a table with one column of posts, `ofAll` the post that it gave to everybody. */
export function decisionsIn(table: TableBlock, mode: AppointmentAction | null, ofAll: string | null): TableDecision[] {
  const [first, ...rest] = table.rows;
  const headless = table.header.length === 0 && first?.cells.some((cell) => squeeze(cell) === '姓名');
  const header = headless ? (first?.cells ?? []) : table.header;
  const rows = headless ? rest : table.rows;
  const name = header.find((cell) => /^姓名$/.test(squeeze(cell)))?.column;
  if (name === undefined) return [];
  const sign = header.find((cell) => /^任[/、]?免(?:情况|类型|意见|内容|事项)?$/.test(squeeze(cell)))?.column;
  const unit = header.find((cell) => /^(?:任职|工作)?(?:单位|部门)(?:名称)?$/.test(squeeze(cell)))?.column;
  const columns = new Map<number, AppointmentAction | null>();
  const lent = header.some((cell) => /^拟?挂/.test(squeeze(cell)));
  const other = lent || header.some((cell) => /^[新拟]?(?:任命|任职|聘任|任)|^[新拟]任/.test(squeeze(cell)));
  for (const cell of header) {
    const action = actionOf(squeeze(cell), other, lent);
    if (action || cell.column === sign || /^职务$|^岗位$|^任（?免）?职务$/.test(squeeze(cell)))
      columns.set(cell.column, action);
  }
  let section = mode;
  return flatMap(rows, ({ cells }) => {
    const [only, more] = cells.filter((cell) => squeeze(cell));
    if (only && !more) section = modeOf(squeeze(only).replace(/：$/, '')) ?? section;
    const named = cells.find((cell) => cell.column === name);
    const person = named ? squeeze(named).replace(/（[^（）]{1,12}）$/, '') : '';
    if (!named || !canBeName(person)) return [];
    if (ofAll && mode) return [{ action: mode, name: person, post: ofAll, cell: named }];
    const owner = cells.find((cell) => cell.column === unit);
    const of = owner ? squeeze(owner) : '';
    const said = signOf(cells.find((cell) => cell.column === sign)) ?? section;
    return flatMap(cells, (cell) => {
      if (cell.inherited || !columns.has(cell.column)) return [];
      const text = isOfUnit(squeeze(cell)) ? of + squeeze(cell) : squeeze(cell);
      const action = columns.get(cell.column) ?? said;
      const told = action ? [] : text.split(/[，；。]/).flatMap((part) => decided(part));
      const each = action ? flatMap(text.split(/，(?![^（]*）)/), (part) => readPosts(part, 0)) : [];
      const posts = action ? each.map(({ post }) => ({ action, post })) : told;
      return posts.map((each) => ({ ...each, name: person, cell }));
    });
  });
}

/** `副局长`, `总农艺师`, `副主任`: what a person is of the unit in a column of its own. */
const isOfUnit = (text: string): boolean => isBarePost(text) || /^[^局委办厅院所站处科市县区、]{2,6}$/.test(text);

/** `任市水利局局长`, `免去市财政局副局长职务`: what one cell decides of its row's person. */
function decided(part: string): { action: AppointmentAction; post: string }[] {
  const verb = /^(?:同时|并)?(?:免去?|不再担任|任命为|担任|任|聘任?为)(?=.{3})/.exec(part)?.[0];
  if (!verb) return [];
  const action = /免|不再/.test(verb) ? 'REMOVE' : 'APPOINT';
  return readPosts(part.slice(verb.length), 0).map(({ post }) => ({ action, post }));
}

/** 任 or 免 in a column of its own. */
function signOf(cell: Cell | undefined): AppointmentAction | null {
  const said = cell ? squeeze(cell) : '';
  if (/^(?:任|任命|任职|聘任)$/.test(said)) return 'APPOINT';
  return /^(?:免|免去|免职|解聘)$/.test(said) ? 'REMOVE' : null;
}

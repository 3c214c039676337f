/** Permits listed line by line under a title, without a table: `1. 船员服务簿签发（实施机关：市交通运输局）`, alone or under the name of their department. */

import type { Block } from '../../layout/blocks.js';
import { readOrdinal } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import type { ApprovalAction } from '../../records.js';
import { rememberedOf } from '../../remembered.js';
import type { ApprovalFact } from '../approvals.js';
import { nameText } from '../columns-rows.js';
import { withoutCount } from '../columns-titles.js';
import { inPlace } from '../facts.js';
import { actionIn, isMixed } from './action.js';
import { words } from './columns.js';
import { unitsOf } from './implementers.js';
import { actedItem, handedOn, partOf, type Title } from './parts.js';

const listEnd = /(?:事项|项目|职权|权力|清单|目录)$/;
const item = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)])\s*(?=\D)/;
const units =
  /[（(](?:(?:原?(?:实施|审批|承接|许可|行使)?(?:机关|部门|单位|主体)|由)[：:]?)?((?:[^（）()]|（[^（）]{1,12}）){2,40})[）)]$/;
const given =
  /^(.{4,}?)[，。；](?:由.{2,16})?((?:下放|委托|移交|划转|收回|改由|调整为由)(?:[^（）]|（[^（）]{1,12}）){3,40})$/;
/** `辐射安全许可证核发，由市生态环境局承接`: who takes or uses it. */
const takenBy = /^(.{4,}?)[，；](?:改|调整为|下放后)?由([^，。；由]{3,40}?)(?:负责)?(?:承接|实施|行使|办理|审批|核发)$/;
/** `企业年检，实施单位：市工商局`: who carries it out, under a label behind the name. */
const labelled =
  /^([^：]{4,}?)[，；。 ](?:原|现|下放后)?(?:实施|审批|承接|许可|行使|承办|责任)(?:机关|部门|单位|主体)[：:]([^：]{2,40})$/;
/** `市经信委“黄金开采企业初审”，下放至县级经信部门实施`: the name in quotes behind its department. */
const quoted = /^([\u4e00-\u9fff]{2,16}[局委办厅部会])的?“([^“”]{4,60})”(?:[，、（](.{3,40}?)）?)?$/;
const quotedItem = /^（[一二三四五六七八九十]{1,3}）(?=[\u4e00-\u9fff]{2,16}的?“)/;
/** `一、客运站经营许可，由市交通局下放到县交通局`: an item that says who takes it over. */
const handedItem =
  /^[一二三四五六七八九十]{1,3}、(?=[^，。；]{4,50}，(?:由[^，。；]{2,16})?(?:下放|委托|移交|划转|收回)[^，。；]{3,40}[；。]?$)/;
/** `（一）乙级测绘资质核准（市自然资源局）；`: a permit by its last word. */
const numeralItem =
  /^（[一二三四五六七八九十]{1,3}）(?=[^，。；：（）]{2,40}(?:许可|核准|审批|审核|审查|批准|备案|登记|认定|认可|核发|签发|资格|资质|确认|验收|年检|证)(?:（(?!共?\d)[^（）]{2,40}）|，(?:改|下放后)?由[^，。；]{3,40})?[；。]?$)/;
const unitEnd = /(?:局|厅|委|办|政府|部门|机关|机构|中心|会|[支大总]队)$/;
const mark = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
/** Where the items of one paragraph begin: `1.…；2.…`. */
const inside = /(?<=^|[；。：])(?:\d{1,3}[.、．]|（\d{1,3}）)(?=[^\d\s])/g;

type Line = Exclude<Block, { kind: 'table' }>;

/** What one line holds: the department of the items on it and under it, null where it names none, and the stretches of its items. */
interface Held {
  units: string[] | null;
  items: { start: number; end: number }[];
}

/** The permits of numbered lines that follow a title of a list of permits which tells what becomes of them; two at least. Tasks ask for them too. */
export const listedItems: (document: PrintedDocument) => ApprovalFact[] = rememberedOf(readListed);

function readListed(document: PrintedDocument): ApprovalFact[] {
  const found: ApprovalFact[] = [];
  let title: Title | null = null;
  let department: string[] = [];
  let run: ApprovalFact[] = [];
  let over: string[] = [];
  const ofPermits = words.titles.some((word) => document.title.includes(word));
  const flush = () => {
    if (run.length > 1 || run.some(({ implementers }) => implementers.length)) found.push(...run);
    run = [];
  };
  for (const block of document.blocks) {
    const said = ofPermits && block.kind !== 'table' ? actedFact(block.passage, document) : null;
    if (said) {
      run.push(said);
      continue;
    }
    const own = ofPermits && block.kind !== 'table' ? heldWithTitle(block) : null;
    if (own && block.kind !== 'table') {
      flush();
      for (const { start, end } of own.items) {
        const fact = itemOf(block.passage, start, end, own.title, document);
        if (fact) run.push(fact);
      }
      flush();
      title = null;
      continue;
    }
    const held = block.kind !== 'table' && title ? heldBy(block) : null;
    if (held && title && block.kind !== 'table') {
      department = held.units ?? department;
      over = held.units ?? over;
      for (const { start, end } of held.items) {
        const fact = itemOf(block.passage, start, end, title, document);
        if (fact) run.push({ ...fact, implementers: fact.implementers.length ? fact.implementers : department });
      }
      if (held.units || held.items.length) continue;
    }
    flush();
    const text = block.kind === 'table' ? '' : block.passage.text;
    over = departmentOver(text) ?? over;
    title =
      (title && partOf(text, title)) ??
      titleOf(text) ??
      (ofPermits ? countedTitle(text) : null) ??
      kindTitle(text, over);
    department = title?.units ?? [];
  }
  flush();
  return found;
}

/** `一、取消的行政许可事项（3项）`, `市级承接的行政职权目录`: a short line that names permits and what becomes of them. */
function titleOf(text: string): Title | null {
  if (text.length > 80) return null;
  const whole = text.replace(mark, '').replace(/^附件\d*[：:]?/, '');
  const last = whole.slice(whole.lastIndexOf('，') + 1);
  const line = /^(?:决定)?将?(?:以下|下列)/.test(last) ? last.replace(/^决定/, '') : whole;
  const list = withoutCount(line)
    .replace(/[：:]$/, '')
    .trim();
  const [, named, done] = announced.exec(line) ?? [];
  if (list.length > 60 || /[。；，]/.test(list) || !(named || (list.length <= 40 && listEnd.test(list)))) return null;
  const action = words.titles.some((word) => list.includes(word)) && !isMixed(list) ? actionIn(list) : null;
  if (!action || words.not.some((word) => list.includes(word))) return null;
  const units = done ? unitsOf(receiving(done, action)).filter((unit) => unitEnd.test(unit)) : [];
  return { list, action, units };
}

/** `二、下放管理层级项目（2项）`, in a document whose title names permits: what becomes of them and how many. */
function countedTitle(text: string): Title | null {
  const list = text.length <= 30 && text.endsWith('项）') ? withoutCount(text.replace(mark, '')).trim() : '';
  const action = /(?:项目|事项)$/.test(list) && !isMixed(list) ? actionIn(list) : null;
  return action ? { list, action, units: [] } : null;
}

/** `一、市发展改革委（共3项）` over the kinds of its powers; null for all else. */
const departmentOver = (text: string): string[] | null =>
  text.length <= 40 && text.endsWith('项）') ? departmentIn(text.replace(mark, '')) : null;

/** `（一）行政许可（2项）` under the name of a department: what stands in the list, all of it in force. */
function kindTitle(text: string, units: string[]): Title | null {
  const list = text.length <= 24 && units.length && text.endsWith('项）') ? text.replace(mark, '') : '';
  const action = kinds.test(list) ? 'LIST' : deeds.test(list) ? actionIn(list) : null;
  return action && { list: withoutCount(list), action, units };
}

/** `（二）取消（9项）` under the name of a department: what becomes of those under it. */
const deeds = /^(?:予以)?(?:取消|保留|下放|承接|转移|调整|合并|新增)(?:的?(?:事项|项目))?（(?:共)?\d{1,3}项）$/;

const kinds =
  /^(?:行政(?:许可|审批|处罚|强制|征收|给付|检查|确认|奖励|裁决)|其他(?:行政)?(?:权力|职权))(?:事项|类)?（(?:共)?\d{1,3}项）$/;

/** `下列行政许可事项下放至各县（市、区）人民政府实施：`, `以下审批事项予以取消：`. */
const announced =
  /^(?:将)?(?:以下|下列)(?:\d+项)?([^，。；：]{2,24}?(?:事项|项目|职权|权力|权限))((?:予以|不再|下放|委托|移交|划转|收回|取消|改由)[^，。；：]{0,30})[：:]$/;

/** `1.…`; `市民政局（2项）`; `（一）市教育局：1.…；2.…。`; empty for all else. */
function heldBy({ passage: { text } }: Line): Held {
  const nothing: Held = { units: null, items: [] };
  if (text.length > 600) return nothing;
  if (
    [item, quotedItem, handedItem, numeralItem].some((form) => form.test(text)) &&
    text.length <= 90 &&
    !/；./.test(text)
  )
    return { units: null, items: [{ start: 0, end: text.length }] };
  const starts = matches(text, inside).map(({ index }) => index);
  const head = text.slice(0, starts[0] ?? text.length).replace(mark, '');
  const named = departmentIn(head);
  if (starts.length === 0) return { units: named, items: [] };
  if (named === null && starts[0] !== 0) return nothing;
  return { units: named, items: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })) };
}

/** `一、取消的事项：1.…（市工商局）；2.…（市民政局）。`: title and items in one paragraph; null for all else. */
function heldWithTitle({ passage: { text } }: Line): { title: Title; items: Held['items'] } | null {
  const head = text.length < 900 ? opened.exec(text.slice(0, 60)) : null;
  const list = head?.[1] ?? '';
  const action = head && !isMixed(list) ? actionIn(list) : null;
  const starts = action ? matches(text, inside).map(({ index }) => index) : [];
  if (!action || starts.length < 2 || starts[0] !== head?.[0].length) return null;
  return {
    title: { list, action, units: [] },
    items: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })),
  };
}

const opened =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?([^。；：，、]{2,20}(?:事项|项目))(?:[（(]共?\d{1,3}项[）)])?[：:](?=\d{1,3}[.、．]|（\d{1,3}）)/;

/** The department that a line names and no more: `（一）市教育局（2项）：`; null for all else. */
function departmentIn(head: string): string[] | null {
  const text = withoutCount(head.replace(/[：:]$/, '')).trim();
  if (text.length < 3 || text.length > 30 || /[。；，的]|事项|项目|职权|下放|取消|以下|下列/.test(text)) return null;
  const named = unitsOf(text);
  return named.length && named.every((unit) => unitEnd.test(unit)) && named.join('').length >= text.length - 6
    ? named
    : null;
}

function itemOf(
  passage: Passage,
  start: number,
  end: number,
  { list, action }: Title,
  document: PrintedDocument,
): ApprovalFact | null {
  const text = passage.text.slice(start, end);
  const marker = (item.exec(text) ?? quotedItem.exec(text) ?? handedItem.exec(text) ?? numeralItem.exec(text))?.[0];
  if (!marker || text.length > 90) return null;
  const body = text.slice(marker.length).replace(/[；;。]$/, '');
  const [, own, inQuotes, told] = quoted.exec(body) ?? [];
  const [, before = body, behind = ''] = inQuotes
    ? ['', inQuotes, told ?? own]
    : (handedOn(body, action) ?? labelled.exec(body) ?? given.exec(body) ?? takenBy.exec(body) ?? []);
  const remark = behind ? null : units.exec(body);
  const said = behind || (remark?.[1] ?? '');
  const done = action === 'LIST' && behind ? (actionIn(behind) ?? action) : action;
  const handed = done === 'TRANSFER' && givenAway.test(behind);
  const named = unitsOf(said && !handed ? receiving(said, done) : '').filter((unit) => unitEnd.test(unit));
  const name = named.length && remark ? body.slice(0, remark.index) : before;
  if (/[。；，]/.test(name) || /(?:清单|目录|名单|表)$/.test(withoutCount(name)) || name.length < 4) return null;
  return {
    document: document.key,
    list,
    number: readOrdinal(marker.replace(/[（()）.、．\s]/g, '')),
    name: nameText(name),
    implementers: named,
    overseer: null,
    basis: [],
    action: done,
    at: inPlace(passage.span(start + marker.length, end), 'approval-listed-line'),
  };
}

function actedFact(passage: Passage, document: PrintedDocument): ApprovalFact | null {
  const said = actedItem(passage.text);
  const units = said ? unitsOf(said.units).filter((unit) => unitEnd.test(unit)) : [];
  if (!said || !units.length) return null;
  return {
    document: document.key,
    list: document.title,
    number: readOrdinal(passage.text.replace(/[、（()）.．“].*$/, '')),
    name: nameText(said.name),
    implementers: units,
    overseer: null,
    basis: [],
    action: said.action,
    at: inPlace(passage.span(said.at), 'approval-listed-line'),
  };
}

/** `移交市建筑业协会管理`: the one that had it is the one printed over it. */
const givenAway = /^(?:移交|划转|划归|转移)/;

/** What a remark says of the units that take a permit over: `市城管局，下放至各区城管部门` → 各区城管部门. */
function receiving(remark: string, action: ApprovalAction): string {
  const taken =
    action === 'CANCEL' || action === 'TRANSFER'
      ? null
      : /(?:下放|委托|移交|承接|收回|退回|改由|调整为由)(?:至|到|给|由)?(.{3,})$/.exec(remark);
  return taken?.[1]?.replace(/(?:实施|承接|行使|办理|审批)$/, '') ?? remark;
}

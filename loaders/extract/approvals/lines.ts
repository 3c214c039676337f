/** Permits listed line by line under a title, without a table: `1. 船员服务簿签发（实施机关：市交通运输局）`, alone or under the name of their department. */

import type { Block } from '../../layout/blocks.js';
import { readOrdinal } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import { rememberedOf } from '../../remembered.js';
import type { ApprovalFact } from '../approvals.js';
import { nameText } from '../columns/rows.js';
import { withoutCount } from '../columns/titles.js';
import { inPlace } from '../facts.js';
import { actionIn, isMixed } from './action.js';
import { words } from './columns.js';
import { unitsOf } from './implementers.js';
import { actedItem, handedOn, partOf, type Title } from './parts.js';
import {
  countedTitle,
  departmentIn,
  departmentOver,
  kindTitle,
  mark,
  plainTitle,
  receiving,
  titleByDocument,
  titleOf,
  unitEnd,
} from './titles.js';

const item = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)]|[①-⑳])\s*(?=\D)/;
const units =
  /[（(](?:(?:原?(?:实施|审批|承接|许可|行使)?(?:机关|部门|单位|主体)|由)[：:]?)?((?:[^（）()]|（[^（）]{1,12}）){2,40})[）)]$/;
const given =
  /^(.{4,}?)[，。；](?:原?由.{2,16})?((?:下放|委托|移交|划转|收回|改由|调整为由)(?:[^（）]|（[^（）]{1,12}）){3,40})$/;
/** `辐射安全许可证核发，由市生态环境局承接`: who takes or uses it. */
const takenBy = /^(.{4,}?)[，；](?:改|调整为|下放后)?由([^，。；由]{3,40}?)(?:负责)?(?:承接|实施|行使|办理|审批|核发)$/;
/** `市经委：散装水泥专项资金减免审批`: whose it is stands before the name. */
const ownedBy =
  /^([省市县区州盟旗][\u4e00-\u9fff（）]{1,18}?[局委办厅部院会])(?:（原[^（）]{2,16}）)?(?:[：:]|(?:负责|实施|承担|行使|办理)?的)(?=.{4})/;
/** `学籍变动审批。《某省学籍管理办法》`, `设立登记（依据：《条例》）`: the law behind the name. */
const lawBehind = /(?:。(?=《)|（(?:设定|法律|实施|取消)?依据[：:]).*$/;
/** `“木材经营许可”与“木材加工许可”合并为“木材许可”（市林业局）`: what it is called now, and whose it is. */
const mergedInto = /^“[^“”]{2,40}”.{0,60}(?:合并|整合|更名|变更)为“([^“”]{4,40})”(（[^（）]{2,30}）)?$/;
/** `企业年检，实施单位：市工商局`, `农村住宅许可，原实施机关：县住建局，下放后实施机关：乡镇人民政府`: who carries it out, under a label behind the name. */
const labelled =
  /^([^：]{4,}?)[，；。 ](?:原(?:实施|审批|许可)(?:机关|部门|单位|主体)：[^：，；]{2,24}[，；])?(?:原|现|下放后|承接)?(?:实施|审批|承接|许可|行使|承办|责任)(?:机关|部门|单位|主体)[：:]([^：]{2,40})$/;
/** `市经信委“黄金开采企业初审”，下放至县级经信部门实施`: the name in quotes behind its department. */
const quoted =
  /^([\u4e00-\u9fff]{2,16}[局委办厅部会])(?:(?:负责|实施|承担|行使|办理)的|的)?“([^“”]{4,60})”(?:(?:[，、（]|(?=下放|委托|移交))(.{3,40}?)）?)?$/;
const quotedItem = /^（[一二三四五六七八九十]{1,3}）(?=[\u4e00-\u9fff]{2,16}的?“)/;
/** `一、客运站经营许可，由市交通局下放到县交通局`: an item that says who takes it over. */
const handedItem =
  /^[一二三四五六七八九十]{1,3}、(?=[^，。；]{4,50}，(?:由[^，。；]{2,16})?(?:下放|委托|移交|划转|收回)[^，。；]{3,40}[；。]?$)/;
/** `（一）乙级测绘资质核准（市自然资源局）；`: a permit by its last word. */
const numeralItem =
  /^（[一二三四五六七八九十]{1,3}）(?=[^，。；：（）]{2,40}(?:许可|核准|审批|审核|审查|批准|备案|登记|认定|认可|核发|签发|资格|资质|确认|验收|年检|证)(?:（(?!共?\d)[^（）]{2,40}）|，(?:改|下放后)?由[^，。；]{3,40})?[；。]?$)/;
/** `市档案局：向国外赠送档案复制件的审批`: an item without a number, whose it is before it. */
const ownedItem =
  /^(?=[省市县区州盟旗][\u4e00-\u9fff（）]{1,18}?[局委办厅部院会]：[^；。：]{4,50}(?:许可|核准|审批|审核|审查|批准|备案|登记|认定|核发|签发|确认|年检)[；。]?$)/;
const itemForms = [item, quotedItem, handedItem, numeralItem, ownedItem];
/** Where the items of one paragraph begin: `1.…；2.…`. */
const inside = /(?<=^|[；。：])(?:\d{1,3}[.、．]|（\d{1,3}）|[①-⑳])(?=[^\d\s])/g;

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
  const ofPowers = /(?:权力|职权|权责|许可事项|审批事项|审批项目)(?:清单|目录)/.test(document.title);
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
        const implementers = fact?.implementers.length ? fact.implementers : department;
        if (fact && !(title.plain && !department.length)) run.push({ ...fact, implementers });
      }
      if (held.units || held.items.length) continue;
    }
    flush();
    const text = block.kind === 'table' ? '' : block.passage.text;
    over = departmentOver(text, ofPowers) ?? over;
    title =
      (title && partOf(text, title)) ??
      titleOf(text) ??
      (ofPermits ? countedTitle(text) : null) ??
      kindTitle(text, over, ofPowers) ??
      (ofPermits ? titleByDocument(text, document.title) : null) ??
      plainTitle(text);
    department = title?.units ?? [];
  }
  flush();
  return found;
}

/** `1.…`; `市民政局（2项）`; `（一）市教育局：1.…；2.…。`; empty for all else. */
function heldBy({ passage: { text } }: Line): Held {
  const nothing: Held = { units: null, items: [] };
  if (text.length > 600) return nothing;
  if (itemForms.some((form) => form.test(text)) && text.length <= 90 && !/；./.test(text))
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
  const head = text.length < 900 ? opened.exec(text.slice(0, 80)) : null;
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
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?([^。；：，、]{2,20}(?:事项|项目)|将?“[^“”]{4,30}”等\d{1,3}项[^。；：，]{2,24})(?:[（(]共?\d{1,3}项[）)])?[：:](?=\d{1,3}[.、．]|（\d{1,3}）)/;

/** `承接省卫生健康委下放的放射诊疗许可`: who gave it is no part of its name. */
const handedDown = /^承接(?:国家|国务院|省|自治区|兵团|市)[^，。；]{0,20}?下放的(?=.{4})/;

function itemOf(
  passage: Passage,
  start: number,
  end: number,
  { list, action }: Title,
  document: PrintedDocument,
): ApprovalFact | null {
  const text = passage.text.slice(start, end);
  const marker = itemForms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
  if (marker === undefined || text.length > 90) return null;
  const whole = text
    .slice(marker.length)
    .replace(/[；;。]$/, '')
    .replace(lawBehind, '');
  const [owner = '', whose] = quoted.test(whole) ? [] : (ownedBy.exec(whole) ?? []);
  const bare = whole.slice(owner.length).trim();
  const [merged, now = bare, theirs = ''] = mergedInto.exec(bare) ?? [];
  const body = merged ? now + theirs : bare;
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
    name: nameText(action === 'TAKE_OVER' ? name.replace(handedDown, '') : name),
    implementers: named.length || !whose ? named : [whose],
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

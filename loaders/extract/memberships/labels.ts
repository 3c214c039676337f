/** Role labels: `组长：`, `副 总 指 挥：`, `副组长（按姓氏笔画为序）：`, `办公室主任：` at the start of a line or inside it. */
import { matches } from '../../matches.js';
import type { PlacedLine } from './lines.js';
import { groupSource, isName, isRole, ownRole, roleSource } from './people.js';
import { closing, partOf, type RosterLine } from './pieces.js';
import { teamSource } from './shapes.js';

/** A label with the stretch it governs, end exclusive. */
export interface Labelled {
  role: string;
  /** Where the label starts, and where what it governs does. */
  start: number;
  from: number;
  to: number;
  /** The team in whose bracket it stands: `扑火组（组长：林川）`. */
  team?: string;
}

/** `新增成员：`, `增补副组长：` say of whom the role is new; `委员：（以姓氏笔画为序）` how those under it are ordered. */
const afterName = new RegExp(
  `(?:新增|增补|增加|补充|新任|调整后的?)?(${roleSource})(?:（[^（）]{1,16}）)?：(?:（[^（）]{0,8}(?:姓氏|笔画|排名)[^（）]{0,8}）)?`,
  'g',
);
const ofGroup = new RegExp(`^([^，。；：（）]{2,44}?${groupSource})(${roleSource})(?:（[^（）]{1,16}）)?：`);
/** `考务组组长：`, `3、转移安置组（设市民政局）副组长：`. */
const ofTeam = new RegExp(
  `^(${teamSource})(?:（[^（）]{2,20}）)?((?:第一|常务|执行)?副?组长|成员|组员)(?:（[^（）]{1,16}）)?：`,
);
/** `新闻宣传部部长：`: a part of an organizing committee. */
const ofPart = /^([\u4e00-\u9fff]{2,8}部)(副?部长)(?:（[^（）]{1,16}）)?：/;
/** `抢险救援组组长杨某（兼），副组长马某（市公安局副局长）`, `安置组：组长卓某；副组长…`: a team, and its people right behind their roles. */
const teamLed = new RegExp(`^(${teamSource})[：，]?(组长)(?=([\\u3400-\\u9fff·]{2,4})(?:[（，；、]|$))`);
const nextRole = /(?<=[，；。）])(副组长|成员|组员)：?(?=[\u3400-\u9fff])/g;
/** `成员单位及成员：`, `成员单位及负责人：`: units and those who sit for them. */
const unitsAndMembers = /^成员单位(?:及|和|、)(?:其)?(?:成员|人员|组成人员|负责人|负责同志)：/;
const unlabelled = new RegExp(`^(${roleSource})`);

/** The labels of a line, each up to the next; none where the line is not a roster line. */
export function labelsIn(line: RosterLine): Labelled[] {
  const to = line.text.length;
  const led = /组[：，]?组长/.test(line.text) ? ledTeam(line.text) : [];
  if (led.length > 0) return led;
  if (!line.text.includes('：')) return withoutColon(line);
  const members = line.text.startsWith('成员单位') ? unitsAndMembers.exec(line.text)?.[0].length : undefined;
  if (members) return [{ role: '成员', start: 0, from: members, to }];
  const found = matches(line.text, afterName).filter(
    ({ index }) => startsLabel(line, index) || ledInside.test(line.text.slice(Math.max(0, index - 24), index)),
  );
  const listed = found.length === 0 && line.text.includes('组：') ? teamListed(line.text) : null;
  if (listed) return [listed];
  const labels = found.map(({ 0: printed, 1: role = '', index }) => ({
    role: ownRole(role),
    start: index,
    from: index + printed.length,
    to,
  }));
  const [printed, , role] = ofGroup.exec(line.text) ?? ofTeam.exec(line.text) ?? ofPart.exec(line.text) ?? [];
  if (printed && role && labels[0]?.start !== 0)
    labels.unshift({ role: ownRole(role), start: 0, from: printed.length, to });
  for (let i = 0; i + 1 < labels.length; i++) (labels[i] as Labelled).to = (labels[i + 1] as Labelled).start;
  if (line.text.includes('组（')) inTeams(line.text, labels);
  if (line.text.includes('组组长：')) inClauses(line.text, labels);
  return labels.length > 0 ? labels : withoutColon(line);
}

/** `综合协调组：林川（组长）、石磊、王军`: a team with its people behind it, the head told in a bracket or nobody in particular; 小学组 and 男子组 are sorted by age or sex. */
function teamListed(text: string): Labelled | null {
  const [printed = '', team = ''] = teamOfList.exec(text) ?? [];
  const rest = text.slice(printed.length).replace(/[。；]$/, '');
  const names = rest.split('、').map((item) => item.replace(/（[^（）]*）$/, ''));
  const isList = headFirst.test(rest) || (names.length > 1 && names.every(isName));
  return printed && isList ? { role: '成员', start: 0, from: printed.length, to: text.length, team } : null;
}
const teamOfList =
  /^(?:（?[一二三四五六七八九十\d]{1,3}[、.）])?((?:[\u4e00-\u9fff]{2,8}、){0,2}[\u4e00-\u9fff]{2,12}(?<!领导小|工作小|领导|工作|专家|[小学子年儿童人])组)：/;
const headFirst = /^[\u3400-\u9fff·]{2,4}（副?组长）/;

/** `下设扑火组（组长：林川）、后勤组（组长：石磊，副组长：王军）`: labels inside the bracket of a team are its own and end with it. */
function inTeams(text: string, labels: Labelled[]): void {
  let team: string | undefined;
  let end = 0;
  for (const label of labels) {
    const opened = text[label.start - 1] === '（' ? teamOpens.exec(text.slice(0, label.start))?.[1] : undefined;
    if (opened) [team, end] = [opened.replace(/^.*(?:设立?|成立)/, ''), closing(text, label.start - 1)];
    if (!team || label.start > end) continue;
    label.team = team;
    label.to = Math.min(label.to, end);
  }
}
const teamOpens = /(?:^|[、，；。：）.设立为])([\u4e00-\u9fff]{2,9}(?<!领导小|工作小|领导|工作|小)组)（$/;

/** `第一组组长：林川，成员：石磊；第二组组长：…` behind other words: a team's labels hold for its clause. */
function inClauses(text: string, labels: Labelled[]): void {
  let team: string | undefined;
  let told = 0;
  for (const label of labels) {
    const led = ledInside.exec(text.slice(Math.max(0, label.start - 24), label.start))?.[1];
    if (led) team = led.replace(/^（?[一二三四五六七八九十\d]{1,3}[、.）]/, '');
    else if (/[；。]/.test(text.slice(told, label.start))) team = undefined;
    told = label.from;
    if (team) label.team = team;
  }
}
const ledInside = new RegExp(`[，；。：](${teamSource})$`);

/** The group in a label that names it: `安澜市秸秆禁烧工作专班组长：`; null in others. */
export const groupOfLabel = (text: string): string | null =>
  (ofGroup.exec(text) ?? ofTeam.exec(text) ?? ofPart.exec(text) ?? teamLed.exec(text))?.[1] ?? null;

/** The roles of a team whose people stand right behind them; none for other lines. */
function ledTeam(text: string): Labelled[] {
  const head = text.length < 90 && !/[任由]/.test(text.replace(/主任/g, '')) ? teamLed.exec(text) : null;
  const name = head?.[3] ?? '';
  if (!head || ![name, name.slice(0, 3), name.slice(0, 2)].some(isName)) return [];
  const rest = matches(text, nextRole).map(({ 0: printed, 1: role = '', index }) => ({
    role,
    at: index,
    from: index + printed.length,
  }));
  const found = [{ role: '组长', at: 0, from: head[0].length }, ...rest];
  return found.map(({ role, at, from }, i) => ({ role, start: at, from, to: found[i + 1]?.at ?? text.length }));
}

/** A label starts its line, stands after a gap, or after the end of a clause. */
function startsLabel({ text, gaps }: RosterLine, at: number): boolean {
  return at === 0 || gaps.has(at) || !/[\u4e00-\u9fff]/.test(text[at - 1] as string);
}

/** `副组长` alone on its line, the people under it; 主任 alone may be the rest of a title. */
export const roleAlone = /^(?:(?:第一|常务|执行)?副?(?:组长|总指挥长?|指挥长|总?召集人|班长)|成员|组员)$/;

/** `组长 张三 副市长`: the gap does for the colon. */
function withoutColon({ text, gaps }: RosterLine): Labelled[] {
  if (text.length < 7 && roleAlone.test(text)) return [{ role: text, start: 0, from: text.length, to: text.length }];
  if (gaps.size === 0 || text.length > 60) return [];
  const role = unlabelled.exec(text)?.[1];
  if (!role || !isRole(role) || !(gaps.has(role.length) || inOrder.test(text.slice(role.length)))) return [];
  return [{ role: ownRole(role), start: 0, from: role.length, to: text.length }];
}

/** `成员（排名不分先后）` alone on its line. */
const inOrder = /^（[^（）]*(?:姓氏|笔画|排名|先后)[^（）]*）$/;

/** A roster on one line, and the sentences behind it: `组长：张某，成员：李某。领导小组办公室设…`. */
export function cutBehindRoster(line: PlacedLine, labels: readonly Labelled[]): PlacedLine[] {
  const from = labels.at(-1)?.from ?? 0;
  const end = labels[0]?.start === 0 ? line.text.slice(from).search(/。|；(?=[^；：，]{0,8}办公室设)/) : -1;
  const stop = end < 0 ? -1 : from + end;
  return stop < 0 || line.text.length - stop < 9
    ? [line]
    : [partOf(line, 0, stop), partOf(line, stop + 1, line.text.length)];
}

/** `林某（市教育局副局长）、曾某（市民政局副局长）、…`: a line of people, however long. */
const namesFirst = /^[\u4e00-\u9fff]{2,4}（[^（）]{2,30}）、[\u4e00-\u9fff]{2,4}（/;
/** `市教育局局长林某，市民政局局长曾某，…` */
const postsFirst =
  /^[^，。；：]{3,30}[长任员记席理师][\u4e00-\u9fff]{2,3}[，、；][^。：]*[长任员记席理师][\u4e00-\u9fff]{2,3}[。；]?$/;
const enumerates = (text: string): boolean => namesFirst.test(text) || postsFirst.test(text);

/** Longer lines are no entries of a roster, unless they enumerate people. */
export const longestLine = 90;
/** Whether a line under a label may be one of its entries. */
export const mayBeEntry = (text: string): boolean =>
  (text.length <= longestLine || enumerates(text)) && !/[。：]./.test(text);
const leftOpen = new RegExp(
  `(?:^|[，。；、]|(?:以下|下列)[^，。；：]{0,6}(?:同志|人员)为[^，。；：]{0,40}?${groupSource})(${roleSource})(?:为|有|包括|如下|名单|名单如下|名单为)?：$`,
);

/** The role that a sentence leaves open for the lines under it: `…担任，成员为：`; null without one. */
export const roleLeftOpen = (text: string): string | null =>
  text.endsWith('：') ? ownRole(leftOpen.exec(text)?.[1] ?? '') || null : null;

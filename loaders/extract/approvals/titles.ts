/** Lines over permits: titles that tell what becomes of them, departments, counts; and the units that such lines and items name. */

import type { ApprovalAction } from '../../records.js';
import { withoutCount } from '../columns/titles.js';
import { actionIn, isMixed, unexplained } from './action.js';
import { words } from './columns.js';
import { unitsOf } from './implementers.js';
import type { Title } from './parts.js';

const listEnd = /(?:事项|项目|职权|权力|清单|目录)$/;
export const unitEnd =
  /(?:局|厅|委|办|政府|部门|机关|机构|中心|会|办公室|合作社|[支大总]队|办事处|管理处|[理督管]所|[务理测]站)$/;
/** The units in a text that end like those who have permits. */
export const ownersIn = (text: string): string[] => unitsOf(text).filter((unit) => unitEnd.test(unit));
export const mark = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** `一、取消的行政许可事项（3项）`, `市级承接的行政职权目录`: a short line that names permits and what becomes of them. */
export function titleOf(text: string): Title | null {
  if (text.length > (text.endsWith('：') ? longestLead : 80)) return null;
  return handedTitle(text) ?? listTitle(lineOf(text));
}

/** `区政府决定向街道办事处下放以下6项审批事项：`: a sentence that says to whom. */
function handedTitle(text: string): Title | null {
  const said = text.endsWith('：') ? (handedTo.exec(text) ?? handedBelow.exec(text)) : null;
  const { takers = '', deed = '' } = said?.groups ?? {};
  const units = takers ? ownersIn(takers) : [];
  return units.length ? { list: text.slice(0, -1), action: actionIn(deed) ?? 'DELEGATE', units } : null;
}

/** What of a line or a sentence names the list: without its number and the words that lead to it. */
function lineOf(text: string): string {
  const whole = unexplained(text)
    .replace(mark, '')
    .replace(/^附件\d*[：:]?/, '');
  const last = whole.slice(whole.lastIndexOf('，') + 1).replace(/^[^，。；]{2,10}(?=决定)/, '');
  const [, back, these = ''] = takenBack.exec(last) ?? [];
  const led = published.exec(last)?.[1] ?? (back && back + these);
  return led ?? (decided.test(last) ? last.replace(/^决定/, '') : whole);
}

function listTitle(line: string): Title | null {
  const list = withoutCount(line.replace(/(?:如下)?[：:]$/, ''))
    .replace(/（(?:节选|摘要|部分|第[一二三四五六七八九十]{1,3}批)）$/, '')
    .trim();
  const [, named, done] = announced.exec(line) ?? [];
  if (list.length > 60 || /[。；，]/.test(list) || !(named || (list.length <= 40 && listEnd.test(list)))) return null;
  const said = actionIn(list) ?? (/转为[^，。]{2,14}的/.test(list) ? 'LIST' : null);
  const action = words.titles.some((word) => list.includes(word)) && !isMixed(list) ? said : null;
  if (!action || words.not.some((word) => list.includes(word))) return null;
  return { list, action, units: done ? ownersIn(receiving(done, action)) : takersIn(list, action) };
}

/** `市政府决定下放一批行政权力事项：`, `将下列许可事项…`: the last clause of a sentence that leads to the items. */
const decided =
  /^(?:决定)?(?:将|取消|下放|委托|承接|保留|暂停|停止)?(?:以下|下列)|^决定(?:取消|下放|委托|承接|停止).*：$/;

/** `经县政府研究，现将取消的行政审批项目公布如下：`. */
const published = /^现?将(.{4,40}?)(?:予以)?(?:公布|通知|公告|通告)如下：$/;

/** `我局收回委托各县分局实施的下列行政许可事项：`. */
const takenBack = /^[^，。；]{0,8}?(收回|取消|停止实施|暂停实施)[^，。；：]{0,30}((?:下列|以下)[^，。；：]{2,24}：)$/;

/** A title is shorter; a sentence that leads to the items may say before that why. */
const longestLead = 160;

/** `区政府决定向街道办事处、镇人民政府下放以下6项审批事项：`. */
const handedTo =
  /(?:向|给)(?<takers>[^，。；：]{2,40}?)(?<deed>下放|委托|移交|赋予)(?:以下|下列)?(?:共?\d{0,3}项)?[^，。；：]{2,24}?(?:事项|项目|职权|权力|权限)：$/;

/** `下放下列2项审批事项由各街道办事处实施：`. */
const handedBelow =
  /^(?:[^，。；：]{0,10}决定)?(?<deed>下放|委托|移交)(?:以下|下列)(?:共?\d{0,3}项)?[^，。；：]{2,20}?(?:事项|项目|职权|权力)(?:由|至|到|给)(?<takers>[^，。；：]{2,30}?)(?:实施|行使|办理|承接)?：$/;

const taken = /(?:下放|委托|移交|赋予)(?:至|到|给|由)?([^的，。；]{3,30}?)(?:承接|实施|行使|办理|审批|管理)的/;

/** `下放岱山高新区管委会实施的事项`, `委托乡镇人民政府行使的职权`: who takes over all that stands under the title. */
export function takersIn(list: string, action: ApprovalAction): string[] {
  const units = action === 'DELEGATE' || action === 'TAKE_OVER' ? taken.exec(list)?.[1] : undefined;
  return units ? ownersIn(units) : [];
}

/** `一、取消4项`: what becomes of them and how many, no more. */
const bareCount =
  /^((?:决定|拟|对应)?(?:[省市县区州盟旗]级)?(?:予以)?(?:取消|下放|承接|委托|划转|收回|保留))(?:的)?(?:共)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})项[：:]?$/;

/** `二、下放管理层级项目（2项）`, `一、向江南、江北区下放的事项`, `调整为日常管理的项目目录`, in a document whose title names permits: what becomes of them and how many. */
export function countedTitle(text: string): Title | null {
  const told =
    text.endsWith('项）') ||
    /的(?:事项|项目)(?:目录|清单)$/.test(text) ||
    (mark.test(text) && /(?:的|取消|下放|承接|保留|委托|收回)(?:事项|项目)$/.test(text));
  const list = text.length <= 30 && told ? withoutCount(text.replace(mark, '')).trim() : '';
  const bare = text.length <= 16 ? bareCount.exec(text.replace(mark, ''))?.[1] : undefined;
  const action =
    (bare || /(?:项目|事项|管理层级)(?:目录|清单)?$/.test(list)) && !isMixed(list)
      ? (actionIn(bare ?? list) ?? (/^转为.*[的类]/.test(list) ? 'LIST' : null))
      : null;
  return action ? { list: bare ?? list, action, units: takersIn(list, action) } : null;
}

/** `一、市发展改革委（共3项）` over the kinds of its powers; in a list of powers (`listed`) `市农业局` alone too; null for all else. */
export const departmentOver = (text: string, listed: boolean): string[] | null =>
  text.length <= 40 && (text.endsWith('项）') || (listed && alone.test(text)))
    ? departmentIn(text.replace(mark, ''))
    : null;

/** `一、市计委` over numbered items where the title of the document alone says what becomes of them all: `关于取消第二批行政审批项目的决定`. */
export function titleOfDepartment(text: string, title: string): Title | null {
  const head = text.includes('项）：') ? text.slice(0, text.indexOf('：')) : text;
  const counted = head.endsWith('项）');
  const over = (counted || alone.test(text)) && ofItems.test(title) && !isMixed(title);
  const action = over && departmentIn(head.replace(mark, '')) ? actionIn(title) : null;
  return action ? { list: title, action, units: [], plain: true, numbered: !counted } : null;
}
/** `关于取消第二批行政审批项目的决定`; not `关于做好取消行政审批项目衔接工作的通知`. */
const ofItems = /(?:项目|事项|职权|权力|权限)(?:的(?:决定|通知|通告|公告))?$/;

const alone =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)?[\u4e00-\u9fff]{2,16}(?:[局委厅办]|委员会)$/;

/** `（一）行政许可（2项）` under the name of a department, in a list (`listed`) `（一）行政许可` too: all of it in force. */
export function kindTitle(text: string, units: string[], listed: boolean): Title | null {
  const list = text.length <= 24 && units.length && (listed || text.endsWith('项）')) ? text.replace(mark, '') : '';
  const kind = kinds.test(list) || (listed && kinds.test(`${list}（1项）`));
  const action = kind ? 'LIST' : deeds.test(list) ? actionIn(list) : null;
  return action && { list: withoutCount(list), action, units };
}

/** `市本级行政许可事项目录`: a list of what is in force, which its departments with their counts must show to be one. */
export function plainTitle(text: string): Title | null {
  const list = text.length <= 40 && plainEnd.test(text) ? withoutCount(text.replace(/^附件\d*[：:]?/, '')).trim() : '';
  const plain = list && !/[，。；：《》]/.test(list) && words.titles.some((word) => list.includes(word));
  return plain && !words.not.some((word) => list.includes(word)) && actionIn(list) === null
    ? { list, action: 'LIST', units: [], plain: true }
    : null;
}
const plainEnd = /(?:目录|清单)(?:（[^（）]{2,12}）)?$/;

/** `一、行政审批事项（3项）` in a decision whose title says what becomes of them all. */
export function titleByDocument(text: string, title: string): Title | null {
  const list = text.length <= 30 && text.endsWith('项）') ? withoutCount(text.replace(mark, '')).trim() : '';
  const action = kindOnly.test(list) && !isMixed(title) ? actionIn(title) : null;
  return action && action !== 'LIST' ? { list, action, units: [] } : null;
}
const kindOnly = /^非?行政(?:许可|审批|服务|管理|确认|权力)(?:审批)?(?:事项|项目)$/;

/** `（二）取消（9项）` under the name of a department: what becomes of those under it. */
const deeds = /^(?:予以)?(?:取消|保留|下放|承接|转移|调整|合并|新增)(?:的?(?:事项|项目))?（(?:共)?\d{1,3}项）$/;

const kinds =
  /^(?:非行政许可审批|行政(?:许可|审批|处罚|强制|征收|给付|检查|确认|奖励|裁决)|其他(?:行政)?(?:权力|职权))(?:事项|类)?（(?:共)?\d{1,3}项）$/;

/** `下列行政许可事项下放至各县（市、区）人民政府实施：`, `以下审批事项予以取消：`. */
const announced =
  /^(?:将)?(?:以下|下列)(?:\d+项)?([^，。；：]{2,24}?(?:事项|项目|职权|权力|权限))((?:予以|不再|下放|委托|移交|划转|收回|取消|改由)[^，。；：]{0,30})[：:]$/;

/** The department that a line names and no more: `（一）市教育局（2项）：`, `★市教育局`; null for all else. */
export function departmentIn(head: string): string[] | null {
  const text = withoutCount(head.replace(/^[★☆■□◆◇●○▲△※]|^(?:实施|审批|许可)(?:机关|部门|单位|主体)：|[：:]$/g, ''))
    .replace(/[：:]$/, '')
    .trim();
  if (text.length < 3 || text.length > 30 || /[。；，的]|事项|项目|职权|下放|取消|以下|下列/.test(text)) return null;
  const named = unitsOf(text);
  return named.length && named.every((unit) => unitEnd.test(unit)) && named.join('').length >= text.length - 6
    ? named
    : null;
}

/** What a remark says of the units that take a permit over: `市城管局，下放至各区城管部门` → 各区城管部门; of one that is given away, who had it: `市建设局转移至市建筑业协会` → 市建设局. */
export function receiving(remark: string, action: ApprovalAction): string {
  if (action === 'TRANSFER') return remark.replace(/[，、]?(?:移交|划转|划归|转移)(?:至|到|给).{3,}$/, '');
  const taken =
    action === 'CANCEL' ? null : /(?:下放|委托|移交|承接|收回|退回|改由|调整为由)(?:至|到|给|由)?(.{3,})$/.exec(remark);
  return taken?.[1]?.replace(/(?:实施|承接|行使|办理|审批)$/, '') ?? remark;
}

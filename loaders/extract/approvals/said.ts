/** What the text of one permit in a list of lines says: its name, whose it is, what becomes of it. */

import type { ApprovalAction } from '../../records.js';
import { actionIn } from './action.js';
import { ended } from './forms.js';
import { handedOn } from './parts.js';
import { ownersIn, receiving } from './titles.js';

const units =
  /[（(](?:(?:原?(?:实施|审批|承接|许可|行使)?(?:机关|部门|单位|主体)|由)[：:]?)?((?:[^（）()]|（[^（）]{1,12}）){2,40})[）)]$/;
const given =
  /^(.{4,}?)[，。；](?:原?由.{2,16}|[省市县区州盟旗][^，。；]{2,14}[局委办厅部])?((?:下放|委托|移交|划转|收回|改由|调整为由)(?:[^（）]|（[^（）]{1,12}）){3,40})$/;
/** `辐射安全许可证核发，由市生态环境局承接`: who takes or uses it. */
const takenBy = /^(.{4,}?)[，；](?:改|调整为|下放后)?由([^，。；由]{3,40}?)(?:负责)?(?:承接|实施|行使|办理|审批|核发)$/;
/** `市经委：散装水泥专项资金减免审批`, `【市经委】散装水泥专项资金减免审批`: whose it is stands before the name. */
const ownedBy =
  /^[【[]?([省市县区州盟旗][\u4e00-\u9fff（）]{1,18}?[局委办厅部院会])(?:（原[^（）]{2,16}）)?(?:[：:】\]]|(?:负责|实施|承担|行使|办理)?的)(?=.{4})/;
/** `学籍变动审批。《某省学籍管理办法》`, `设立登记（依据：《条例》）`, `设立登记（《条例》第九条）`, `档案合格证核发（某政发〔1996〕14号）`: the law behind the name. */
const lawBehind =
  /(?:。(?=《)|（(?:设定|法律|实施|取消)?依据[：:]|（(?=(?:《[^（）》]+》[^（）]{0,12}|[^（）《》]{2,12}(?:(?:〔\d{4}〕|令第?)\d{1,4}号|规定|文件))）$)).*$/;
/** `职业技能鉴定补贴（行政给付）`: which kind of power it is. */
const kindBehind =
  /（(?:非?行政(?:许可|审批|处罚|强制|检查|确认|给付|征收|奖励|裁决)(?:审批)?|其他(?:行政)?(?:权力|职权)|公共服务)(?:类|事项)?）(?=，|$)/;
/** `“木材经营许可”与“木材加工许可”合并为“木材许可”（市林业局）`: what it is called now, and whose it is. */
const mergedInto = /^“[^“”]{2,40}”.{0,60}(?:合并|整合|更名|变更)为“([^“”]{4,40})”(（[^（）]{2,30}）)?$/;
/** `木材经营许可与木材加工许可合并为木材许可（市林业局）`. */
const mergedPlain = /^[^，。；：“”]{4,60}(?:合并|整合)为([^，。；：“”（）]{4,40})(（[^（）]{2,30}）)?$/;
/** `企业年检，实施单位：市工商局`, `农村住宅许可，原实施机关：县住建局，下放后实施机关：乡镇人民政府`: who carries it out, under a label behind the name. */
const labelled =
  /^([^：]{4,}?)[，；。 ](?:原(?:实施|审批|许可)(?:机关|部门|单位|主体)：[^：，；]{2,24}[，；])?(?:原|现|下放后|承接)?(?:实施|审批|承接|许可|行使|承办|责任)(?:机关|部门|单位|主体)[：:]([^：]{2,40})$/;
/** `市经信委“黄金开采企业初审”，下放至县级经信部门实施`: the name in quotes behind its department. */
const quoted =
  /^([\u4e00-\u9fff]{2,16}[局委办厅部会])(?:(?:负责|实施|承担|行使|办理)的|的)?“([^“”]{4,60})”(?:(?:[，、（]|(?=下放|委托|移交))(.{3,40}?)）?)?$/;
/** What an item says. */
interface Said {
  name: string;
  units: string[];
  action: ApprovalAction;
}

/** `（省安监局下放）`, `（三级以下，省卫生厅下放）` behind what a unit of the city takes over: who gave it. */
const giver = /（(?:[^（），]{1,12}，)?(?:国家|国务院|省|自治区|市|州)[^（），]{1,16}(?:下放|委托)）$/;

/** What an item says behind its marker: the name of the permit, whose it is, and what becomes of it, where it says so itself. */
export function saidOfItem(text: string, action: ApprovalAction): Said {
  const whole = text
    .replace(/[；;。]$/, '')
    .replace(lawBehind, '')
    .replace(kindBehind, '');
  const [owner = '', whose] = quoted.test(whole) ? [] : (ownedBy.exec(whole) ?? []);
  const own = asMerged(whole.slice(owner.length).trim());
  const body = whose && action === 'TAKE_OVER' ? own.replace(giver, '') : own;
  const [before, behind] = partedItem(body, action);
  const remark = behind ? null : units.exec(body);
  const inBracket = remark?.[1] ?? '';
  const said = behind || (action === 'DELEGATE' ? inBracket.replace(gives, '') : inBracket);
  const done = action === 'LIST' && behind ? (actionIn(behind) ?? action) : action;
  const handed = done === 'TRANSFER' && givenAway.test(behind);
  const named = ownersIn(said && !handed ? receiving(said, done) : '');
  const name = named.length && remark ? body.slice(0, remark.index) : before;
  return { name, units: named.length || !whose ? named : [whose], action: done };
}

/** `典当业变更审核    市商务局`, `市体育局　攀岩活动审批`: whose it is, set apart by blanks; null for all else. */
export function saidApart(text: string, action: ApprovalAction): Said | null {
  const words = text.replace(/[；;。]$/, '').split(/ +/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return null;
  const [unit, rest] = ofLevel.test(first) ? [first, words.slice(1)] : [last, words.slice(0, -1)];
  const name = rest.join('');
  return ofLevel.test(unit) && name.length > 3 && ended.test(name) ? { name, units: ownersIn(unit), action } : null;
}
const ofLevel = /^[省市县区州盟旗][\u4e00-\u9fff、（）]{2,30}[局委办厅部院会心队所站府]$/;

/** `典当企业年审——市商务局`, `内河渔船检验——市农业局（下放县级农业部门）`: whose it is behind a dash. */
const dashed = /^([^—]{4,40})—{1,2}([省市县区州盟旗][^，。；（）—]{2,24})(（[^（）]{2,40}）)?$/;

/** The permit that others were merged into, or that stands before a dash, with what is said behind it. */
function asMerged(text: string): string {
  const [, named, unit, remark = `（${unit}）`] = dashed.exec(text) ?? [];
  if (named) return named + remark;
  const [merged, now = text, theirs = ''] = mergedInto.exec(text) ?? mergedPlain.exec(text) ?? [];
  return merged ? now + theirs : text;
}

/** The name, and what stands behind it; all is name where nothing does. */
function partedItem(body: string, action: ApprovalAction): [name: string, behind: string] {
  const [, own, inQuotes, told] = quoted.exec(body) ?? [];
  if (inQuotes) return [inQuotes, told ?? own ?? ''];
  const [, before = body, behind = ''] =
    handedOn(body, action) ??
    (action === 'TRANSFER' ? passedOn.exec(body) : null) ??
    labelled.exec(body) ??
    given.exec(body) ??
    takenBy.exec(body) ??
    [];
  return [before, behind];
}

/** `气瓶充装许可，由市质监局划转至市行政审批局`: whose it was. */
const passedOn = /^(.{4,}?)[，；]由([^，。；由]{3,24}?)(?:划转|划归|移交|调整)(?:至|到|给|为)[^，。；]{3,40}$/;

/** `市城管局委托`: who hands it down. */
const gives = /(?<=[局委办厅部院会室心站])(?:委托|下放|移交)$/;

/** `移交市建筑业协会管理`: the one that had it is the one printed over it. */
const givenAway = /^(?:移交|划转|划归|转移)/;

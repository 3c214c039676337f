/** Decides whether a time is a limit on something to be done or reached. Each rule says yes or no, or leaves it to the next; the first that speaks decides. */
import { serialOf } from '../../language/dates/calendar.js';
import { bracketOwner, type Setting } from './context.js';
import { achieve, achieves, describing, label, naming, past, placing, titles, validity } from './words.js';

/** A rule for or against: its id where it takes the time for a limit, false where it takes it for something else, undefined where it has no say. */
type Judge = (setting: Setting) => string | false | undefined;

/** Days by which a stage may have ended before the document was signed: a plan printed late still lists its first stage. */
const graceDays = 75;

/** Days from the date of issue to the time; positive for the future. Null where the date of issue is not printed. */
function lead({ day, issued }: Setting): number | null {
  return day && issued ? serialOf(day) - serialOf(issued) : null;
}

const startsClause = ({ left }: Setting): boolean =>
  left.trim() === '' ||
  placing.test(left) ||
  /(?:[）、“（〔*]|——|^[\d.（）一二三四五六七八九十、①-⑳-]+)$/.test(left.trim());

const monthly = ({ mention: { point } }: Setting): boolean =>
  point !== null && (point.month !== null || point.quarter !== null || point.half !== null || point.months !== null);

/** Past: told before its document, beyond the grace that stages and 前 have. */
const alreadyPast: Judge = (setting) => {
  const days = lead(setting);
  if (days === null) return setting.mention.cue === 'AS_OF' && past.test(setting.after) ? false : undefined;
  const grace =
    setting.mention.cue === 'BEFORE' || setting.mention.cue === 'RANGE' || bracketOwner(setting) !== null
      ? graceDays
      : 0;
  return days < -grace ? false : undefined;
};

/** Part of a name or number: 2022年版, 2019年第6号. */
const namesSomething: Judge = ({ after, mention }) =>
  mention.cue !== 'BEFORE' && naming.test(after) ? false : undefined;

/** The limit of a policy: 有效期至2025年12月31日. */
const limitsPolicy: Judge = ({ text, mention, left, before }) => {
  const said = left === '' ? before : left;
  return validity.test(/^[到至]/.test(text.slice(mention.start)) ? `${said}${text[mention.start]}` : said)
    ? false
    : undefined;
};

/** A condition or a description: 对2022年底前建成的项目; 2019年11月1日前实际负荷已低于…的. */
const describesThing: Judge = ({ left, right }) => {
  if (done.test(right)) return false;
  if (granted.test(right)) return false;
  if (/(?:对|凡|凡是|对于|将|把)$/.test(left) && right.includes('的')) return false;
  return /已(?:经)?[^，]{0,20}$/.test(right) &&
    !/完成|实现|达到|建成|全部/.test(right.replace(/已(?:经)?[^，]{0,3}/, ''))
    ? false
    : undefined;
};

/** 前建成的项目, 前注册的企业: things sorted by when they came to be. */
const done =
  /^[^，]{0,4}(?:建成|竣工|投产|开工|注册|取得|登记|出生|参加工作|入职|购买|签订|发生|形成|认定|批准|备案|缴纳|完成|建设|成立|实施|设立|引进|落户|入库|立项|核准|新增|在建|已建|审批|生产|销售|入学|毕业|退役)[^，]{0,12}?的(?:[，、]|[^，的]{0,6}(?:项目|企业|单位|个人|人员|住房|房屋|住宅|小区|车辆|建筑|设施|机组|锅炉|矿井|煤矿|学校|机构|产品|合同|毕业生|退役军人|农户|商户|市场主体|基站|工程))/;

/** 前建成的充电站可享受补贴. */
const granted = /^[^，]{2,12}的[^，]{1,14}(?:可以?|均可|给予|享受|按照?)/;

/** Behind a label: 完成时限：2023年6月. */
const labelled: Judge = ({ before, left }) =>
  label.test(before.trimEnd()) || label.test(left.trimEnd()) ? 'deadline-label' : undefined;

/** In brackets of its own: 动员阶段（3月1日至15日） is a limit, 行动方案（2019—2022年） a name. */
const bracketed: Judge = (setting) => {
  const owner = bracketOwner(setting);
  if (owner === null) return undefined;
  if (setting.mention.cue !== 'BEFORE' && titles.test(owner.trimEnd())) return false;
  if (setting.mention.cue === 'BARE' && !/阶段|环节|步骤|时期|启动|总结|验收|部署|自查|整改|完成|推进/.test(owner))
    return false;
  return 'deadline-stage';
};

/** A time with 前, 内 or 止. */
const bounded: Judge = ({ mention: { cue } }) => (cue === 'BEFORE' || cue === 'WITHIN' ? 'deadline-before' : undefined);

/** 到2025年, 截至2025年底. 由2020年的…到2025年 included. */
const until: Judge = ({ mention: { cue }, after }) => {
  if (cue !== 'UNTIL' && cue !== 'AS_OF') return undefined;
  return /^(?:的(?!\d)|，?(?:预计)?仍)/.test(after) ? false : 'deadline-until';
};

/** A range or stage, over or running: 第一阶段：3月至5月; 2022—2025年，聚焦…. */
const range: Judge = (setting) => {
  if (setting.mention.cue !== 'RANGE') return undefined;
  const { left, after, right, before } = setting;
  const alone =
    left.trim() === '' && /^[，。；：]?$/.test(after.slice(0, 1)) && (after === '' || after.startsWith('：'));
  if (alone || /阶段|步骤|时间|第[一二三四五六]步|时段/.test(before.slice(-16))) return 'deadline-stage';
  if (!startsClause(setting) || /的/.test(right.slice(0, 10))) return false;
  return achieve.test(after) || /^，/.test(after) ? 'deadline-range' : false;
};

/** 6月底, 2023年末, “十四五”末 without 前. */
const ends: Judge = (setting) => {
  if (setting.mention.cue !== 'LAST') return undefined;
  if (describing.test(setting.left) && !placing.test(setting.left)) return false;
  if (past.test(setting.right) && !achieve.test(setting.right)) return false;
  return startsClause(setting) || achieves.test(setting.after) ? 'deadline-end' : false;
};

/** 2025年 alone: opens a clause that says what is to be reached, or stands right before the verb: 处理率2022年达到95%. */
const bareYear: Judge = (setting) => {
  if (setting.mention.cue !== 'BARE' || monthly(setting)) return undefined;
  const { left, after, right } = setting;
  if (isFact(setting) || loose(setting) || /^[是为]/.test(after)) return false;
  if (startsClause(setting))
    return (right.trim() === '' ? achieve.test(after) : achieve.test(right) || achieve.test(after))
      ? 'deadline-year'
      : false;
  return !describing.test(left) && achieves.test(after) ? 'deadline-year' : false;
};

/** 当年, 去年 speak of any year; 今年 and 明年 count right before what is to be done. */
const loose = ({ mention: { point }, text, mention, after }: Setting): boolean =>
  point?.years !== null &&
  point?.years !== undefined &&
  (!/^[今本明]年/.test(text.slice(mention.start)) ||
    !/^(?:要|将|计划|力争|争取|确保|拟|预计|完成|实现|新增|建成)/.test(after));

/** In the year of the document a sentence may tell what has been done. */
function isFact({ day, issued, right, after }: Setting): boolean {
  const told = right.trim() === '' ? after.slice(0, 60) : right;
  return day !== null && issued !== null && day.year <= issued.year && past.test(told);
}

/** 2023年6月 or 三季度 alone, right before the verb. */
const bareMonth: Judge = (setting) => {
  const { mention, left, after } = setting;
  if (mention.cue !== 'BARE' || !monthly(setting)) return undefined;
  if (mention.point?.numeric || isFact(setting)) return false;
  if (mention.point?.day) return closes(setting) || finishes.test(after) ? 'deadline-day' : false;
  if (closes(setting)) return 'deadline-month';
  if (startsClause(setting) && /^，/.test(after)) return achieve.test(after) ? 'deadline-month' : false;
  return (startsClause(setting) || !describing.test(left)) && achieves.test(after) ? 'deadline-month' : false;
};

const finishes = /^(?:全面|全部|正式|基本)?(?:完成|建成|竣工|投产|截止|到期|通车|验收|销号|交付|启用|上线|投用)(?!的)/;

/** The last thing in a closing bracket: （省国资委，2023年12月）. */
const closes = ({ text, mention }: Setting): boolean =>
  /[，；、 ]/.test(text[mention.start - 1] ?? '') &&
  /^[）〕】]/.test(text.slice(mention.end)) &&
  /[（〔【]/.test(text.slice(Math.max(0, mention.start - 60), mention.start));

/** In the order in which they speak; `alreadyPast` and what is a name come first. */
const judges: Judge[] = [
  namesSomething,
  alreadyPast,
  limitsPolicy,
  labelled,
  describesThing,
  bracketed,
  bounded,
  until,
  range,
  ends,
  bareYear,
  bareMonth,
]; // prettier-ignore

/** The id of the rule that takes the time for a limit; null where none does. */
export function judge(setting: Setting): string | null {
  for (const each of judges) {
    const verdict = each(setting);
    if (verdict !== undefined) return verdict === false ? null : verdict;
  }
  return null;
}

/** Times that something marks as limits: a label, a stage, 前, 到, a range, 底. */
import { bracketOwner, type Judge, lead, placed, type Setting, startsClause } from './context.js';
import { achieve, achieves, describing, label, past, periods, placing, steps, titles } from './words.js';

/** Behind a label: 完成时限：2023年6月. */
export const labelled: Judge = ({ before, left }) =>
  label.test(before.replace(from, '')) || label.test(left.replace(from, '')) ? 'deadline-label' : undefined;

/** `签约期限：自7月1日至8月31日` */
const from = /(?<=：)自$|\s+$/;

const stageWords = /阶段|环节|步骤|时期|启动|总结|验收|部署|自查|整改|完成|推进/;

/** `聘期三年（2015年9月至2018年9月）`: how long somebody serves or something holds. */
const term = /(?:[聘任]|服务|合同|协议|租赁|有效)期[^，。；]{0,8}$/;

/** `第七轮（2018—2020年）环境保护三年行动计划`: years inside a name. */
const goesOnAsName = /^[）〕】\]][^，。；：]{2,24}(?:计划|规划|方案|纲要)/;

/** In brackets of its own: 动员阶段（3月1日至15日） is a limit, 行动方案（2019—2022年） and 主汛期（6月至9月） are names. */
export const bracketed: Judge = (setting) => {
  const owner = bracketOwner(setting)?.trimEnd();
  if (owner === undefined) return undefined;
  const { cue } = setting.mention;
  if (term.test(owner)) return false;
  if (cue === 'RANGE' && goesOnAsName.test(setting.right) && !setting.mention.point?.month) return false;
  if (cue !== 'BEFORE' && (titles.test(owner) || periods.test(owner))) return false;
  return cue === 'BARE' &&
    !stageWords.test(owner) &&
    !afterTime.test(owner) &&
    !behindTask(setting) &&
    !isItem(setting, owner)
    ? false
    : 'deadline-stage';
};

/** `每季度末前（9月25日、12月25日）`: the days of a time said before. */
const afterTime = /[每年季月周日][^，。；（）]{0,8}[前底末]$/;

/** `1.宣传发动（6月上旬）。2.全面整治（6月中旬—9月）`: a month to come, or just over when the plan was signed, behind the name of a numbered step. */
const isItem = (setting: Setting, owner: string): boolean =>
  setting.mention.point?.month != null && (lead(setting) ?? -99) >= -31 && item.test(owner);
const item = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）).、][\u4e00-\u9fff]{2,14}$/;

/** `2025年8月，水储量计算；` in a schedule: a month to come, or just over, before what is done in it. */
export const isStep = (setting: Setting): boolean =>
  setting.mention.cue === 'BARE' &&
  setting.mention.point?.month != null &&
  setting.before.trim() === '' &&
  setting.after.startsWith('，') &&
  (lead(setting) ?? -99) >= -31;

/** `完成规划编制。（2022年8月）`: a month to come, behind what is to be done and the last of its paragraph. */
const behindTask = (setting: Setting): boolean => {
  const { text, mention } = setting;
  const last = text.length === mention.end + 1 && /[。；]/.test(text[mention.start - 2] ?? '');
  return last && mention.point?.month != null && (lead(setting) ?? 0) > 31;
};

/** `（市大数据局，2022—2024年）`, `（2023年—2024年，市大数据局牵头）`: beside units in the bracket that closes their task. */
export const besideUnits: Judge = ({ text, mention: { start, end, cue } }) => {
  if (cue !== 'BARE' && cue !== 'RANGE') return undefined;
  const before = text.slice(Math.max(0, start - 80), start);
  const behind =
    unitsBefore.test(before) && /^[）〕】](?:[。；]|$)/.test(text.slice(end, end + 2)) && /[（〔【]/.test(before);
  return behind || (/[（〔【]$/.test(before) && unitsAfter.test(text.slice(end, end + 20)))
    ? 'deadline-stage'
    : undefined;
};
const unitsBefore = /[局委办厅府区县会院队心司门责头合][，；] ?$/;
const unitsAfter =
  /^[，；] ?(?:[省市县区州盟旗]|地区)[^，。；、）〕】]{1,12}[局委办厅府院会部队心](?:[、，；）〕】]|牵头|负责)/;

/** A time with 前 or 内. */
export const bounded: Judge = (setting) => {
  const { cue, point } = setting.mention;
  if (cue !== 'BEFORE' && cue !== 'WITHIN') return undefined;
  if (holdsUntil.test(setting.after)) return false;
  return point?.festival && names(setting) ? false : 'deadline-before';
};

/** `2024年9月30日前为十年过渡期`: how long something holds. */
const holdsUntil = /^为[^，。；]{0,8}(?:过渡|缓冲|宽限|有效|试行)期/;

/** A festival that dates the name behind it: 开展国庆节前安全检查. */
const names = ({ left }: Setting): boolean =>
  /(?:开展|组织|做好|加强|抓好|进行|部署|强化|安排|召开|落实|保障)$/.test(left);

/** 到2025年, 截至2025年底. 由2020年的…到2025年 included. */
export const until: Judge = ({ mention: { cue }, after }) => {
  if (cue !== 'UNTIL' && cue !== 'AS_OF') return undefined;
  return /^(?:的(?!\d)|，?(?:预计)?仍)/.test(after) ? false : 'deadline-until';
};

/** A range or stage, over or running: 第一阶段：3月至5月; 2022—2025年，聚焦…. */
export const range: Judge = (setting) => {
  if (setting.mention.cue !== 'RANGE') return undefined;
  const { left, after, right, before } = setting;
  if (compared.test(after)) return false;
  if (left.trim() === '' && (after === '' || after.startsWith('：'))) return 'deadline-stage';
  if (/阶段|步骤|(?<![\u4e00-\u9fff])时间|第[一二三四五六]步|时段/.test(before.slice(-16))) return 'deadline-stage';
  if (carriedOut.test(after) && /(?:从|自)$/.test(left) && (lead(setting) ?? 0) >= 0) return 'deadline-range';
  if (!(startsClause(setting) || opensRange.test(left)) || /的/.test(right.slice(0, 10))) return false;
  if ((lead(setting) ?? 0) <= 31 && past.test(right || after.slice(0, 40))) return false;
  return achieve.test(after) || after.startsWith('，') || steps.test(after) ? 'deadline-range' : false;
};

/** `1—11月，全省规模以上工业增加值同比增长7.2%`: a figure; with 以上 or 左右 it is an aim. */
const compared =
  /^(?![^。；]{0,40}(?:力争|确保|争取|实现))[^。；]{0,60}(?:同比|环比)[^，。；]{0,4}[\d.]+(?:%|个百分点)(?!以上|左右)/;

/** `从9月1日至9月30日，各区…`, `一是自9月18日至9月30日，…`, `三是10月1日至10月20日，…`. */
const opensRange = /(?:^|[.、）]|^[一二三四五六七八]是)[从自]$|^[一二三四五六七八]是$/;

/** `决定从9月15日至11月30日在全市开展专项行动`: how long something is carried out. */
const carriedOut = /^，?(?:在(?:全|我|本)[市县省区州盟旗](?:范围内?)?)(?:集中|统一|组织|部署)*(?:开展|实施|进行)/;

/** 年终考核, 年终根据全省水平考核, 年末人口: what every year has. */
const routine =
  /^(?:(?:根据|按照?|依据)[^，。；]{2,20}考[核评]|考核|考评|评比|决算|结算|分配|奖|绩效|目标|人口|户籍|常住|存款|余额|盘点)/;

/** 年末 alone: every year has one (年末城镇登记失业率2.9%); a limit only where something is to be reached. */
const isYearEnd = ({ point }: Setting['mention']): boolean =>
  point !== null && point.plan === null && point.year === null && point.month === null && point.quarter === null;

/** `2025年底总量（万平方米）`: the head of a column of figures. */
const measured = /^[^，。；（]{1,8}（(?:[万亿千百]|平方|公里|公顷|[吨人个家亩户套元座所%])[^（）]{0,6}）$/;

/** 6月底, 2023年末, “十四五”末 without 前. */
export const ends: Judge = (setting) => {
  const { mention, left, right, after } = setting;
  if (mention.cue !== 'LAST') return undefined;
  if (placed(setting)) return 'deadline-end';
  if (measured.test(after)) return false;
  if (routine.test(after) && mention.point && mention.point.month === null && mention.point.year === null) return false;
  if (describing.test(left) && !placing.test(left)) return false;
  if (isYearEnd(mention) && !achieve.test(right.trim() === '' ? after : right)) return false;
  if (past.test(right) && !achieve.test(right)) return false;
  return startsClause(setting) || achieves.test(after) ? 'deadline-end' : false;
};

/** Times with nothing but their sentence to show that they are limits: 2025年，…达到; 2023年9月完成. */
import { type Judge, lead, placed, type Setting, startsClause } from './context.js';
import { achieve, achieves, describing, nominal, past, steps, words } from './words.js';
import { atYearEnd } from './years.js';

const monthly = ({ mention: { point } }: Setting): boolean =>
  point !== null && (point.month !== null || point.quarter !== null || point.half !== null || point.months !== null);

/** 2025年 alone: opens a clause that says what is to be reached, or stands right before the verb: 处理率2022年达到95%. */
export const bareYear: Judge = (setting) => {
  if (setting.mention.cue !== 'BARE' || monthly(setting)) return undefined;
  const { left, after, right } = setting;
  if (isFact(setting) || loose(setting) || /^，?[是为]/.test(after) || (nominal.test(right) && !achieves.test(after)))
    return false;
  if (arranges.test(after) || drawsUp(setting)) return false;
  if ((purpose.test(left) && !achieves.test(after)) || whenever.test(after)) return false;
  if (isShare(setting)) return 'deadline-share';
  if (placed(setting)) return 'deadline-year';
  if (startsClause(setting)) return achieve.test(right.trim() === '' ? after : right) ? 'deadline-year' : false;
  return !describing.test(left) && achieves.test(after) ? 'deadline-year' : false;
};

/** `三年新建厕所150座，其中2015年30座、2016年70座`: how much of what is to be reached falls to a year. */
const isShare = (setting: Setting): boolean =>
  share.test(setting.after) &&
  (lead(setting) ?? -1) >= 0 &&
  /^$|、$|其中$/.test(setting.left) &&
  (shares.test(setting.before) || yearBefore.test(setting.before)) &&
  !/近[一二三两几\d]/.test(setting.before);
const share = /^\d[\d.]*(?!年)[\u4e00-\u9fff㎡]/;
/** `2024年建成示范村20个，` before `2025年50个`. */
const yearBefore =
  /(?:^|[；，.、）])20\d\d年[^，。；\d]{2,20}\d[\d.]*[\u4e00-\u9fff㎡]{1,3}，(?:20\d\d年\d[\d.]*[\u4e00-\u9fff㎡]{1,3}，)?$/;
const shares = new RegExp(`${achieve.source}[^。；]*其中`);

/** 为确保2013年市级重点项目顺利实施，…: what the sentence is for, not what is to be reached. */
const purpose = /^[\s\u3000]*为了?(?:切实|全面|全力|进一步)?(?:确保|力争|争取)$/;

/** 2007年全市安排重点建设项目10项, 2007年市重点建设项目共安排12项: what a plan holds. */
const arranges =
  /^，?(?:(?:[全我本][市县区省州盟旗])?(?:计划|共|共计划|拟|初步)?安排[^，。；]{2,20}?|[^，。；]{2,16}(?:项目|工程|实事)(?:计划|共|拟|初步)*安排[^，。；\d]{0,8})\d+ ?[个项件]/;

/** `制定2018年、2019年改造项目计划，并按时报送`: the years of a plan still to be drawn up. */
const drawsUp = ({ left, right }: Setting): boolean =>
  /(?:计划|方案|规划|名单|清单)$/.test(right) && /(?:^[\d.]*|[并、])(?:研究)?(?:制定|制订|编制|拟定|拟订)/.test(left);

/** 2020年在安排中央预算内投资时予以倾斜: what holds whenever something is done. */
const whenever = /^在[^，。；]{2,40}时(?:，|予以|给予|优先|适当)/;

/** 当年, 去年 speak of any year; 今年 and 明年 count right before what is to be done, not in 今年计划改造的管网. */
const loose = ({ mention, text, after }: Setting): boolean =>
  mention.point?.years != null &&
  (!/^(?:[今本明]年|(?<![今以此前先])后年)/.test(text.slice(mention.start, mention.start + 2)) ||
    !/^(?:要|将|计划(?!(?:改造|新建|建设|实施|安排|列入|开工|整治)的)|力争|争取|确保|拟|预计|完成|实现|新增|建成|开工|投产|投用)/.test(
      after,
    ));

/** In the year of the document a sentence may tell what has been done; when that year is as good as over, one that speaks of no later year does: `2023年，新建基站1000个`. */
function isFact({ day, issued, left, right, after, mention }: Setting): boolean {
  const told = right.trim() === '' ? after.slice(0, 60) : right;
  if (day === null || issued === null || day.year > issued.year) return false;
  return past.test(told) || (atYearEnd(issued) && mention.point?.month === null && !wanted.test(left + told + after));
}

/** What is still to come, or parted among years. */
const wanted = /力争|争取|确保|务必|将|要|拟|计划|预计|目标|20\d\d年/;

const finishes =
  /^(?:全面|全部|正式|基本)?(?:完成|建成|竣工|完工|封顶|投产|截止|结束|到期|通车|验收|销号|交付|启用|上线|投用)(?!的)/;

/** `泽北大道6月1日开工`, `8月1日开始，9月30日结束`: a day to come. */
const begins = (setting: Setting): boolean =>
  /^(?:正式|全面)?(?:开工|动工|结束)(?![^，。；]*的)/.test(setting.after) && (lead(setting) ?? -1) > 0;

/** A month that has not begun when the document is signed: `3月，市政府召开…` in March is told, not asked. */
const toCome = (setting: Setting): boolean => (lead(setting) ?? 99) > 31;

/** `确保2019年6月与场馆同步开通`, `力争上半年转贷规模达3亿元`: what is to have happened by then is told in the clause. */
const assured = /(?:确保|力争|争取|保证)$/;
const finishesClause =
  /^[^，。；]{0,16}(?:开通|建成|竣工|完工|投产|通车|投用|启用|开业|运营|交付|开工|开馆|完成|封顶)(?=[，。；、]|$)/;

/** `时间节点：5月启动，8月中期评估，12月结题`: a paragraph of steps, each behind its month. */
const stepsAhead = /^[^，。；：]{0,10}(?:(?:时间|进度|工作|推进)节点|节点(?:目标|安排)|(?:进度|时间)安排|进度目标)：/;
const soon = (setting: Setting): boolean => (lead(setting) ?? 0) >= -31;

/** `总结验收阶段：`, `检查验收：` before a month. */
const stage = new RegExp(`(?:${words('stages')})：$`);

/** `4月为部署阶段；5月至10月为实施阶段`. */
const isStage = /^为[^，。；的]{2,10}(?:阶段|步骤)(?=[，。；（]|$)/;

const isLimitOfMonth = (is: boolean): string | undefined => (is ? 'deadline-month' : undefined);

/** What is asked of a bare month, in order; the first that says anything decides. */
const monthJudges: readonly Judge[] = [
  ({ after, before }) => (/^(?:[，。；]|$)/.test(after) && stage.test(before.slice(-8)) ? 'deadline-stage' : undefined),
  (setting) => (startsClause(setting) && isStage.test(setting.after) ? 'deadline-stage' : undefined),
  ({ mention: { point }, after }) =>
    point?.numeric && !(finishes.test(after) || /^(?:开工|启动|开学|实施)/.test(after)) ? false : undefined,
  (setting) => (isFact(setting) || (setting.mention.point?.quarter && setting.left.endsWith('前')) ? false : undefined),
  ({ left, after, right }) => isLimitOfMonth(assured.test(left) && (finishesClause.test(after) || achieve.test(right))),
  (setting) => isLimitOfMonth(stepsAhead.test(setting.text.slice(0, 24)) && startsClause(setting) && soon(setting)),
  (setting) => (setting.mention.point?.day ? dayJudge(setting) : undefined),
  (setting) => isLimitOfMonth(closes(setting)),
  (setting) => isLimitOfMonth(toCome(setting) && (opensWithStep(setting) || reports.test(setting.after))),
  (setting) =>
    startsClause(setting) && /^[，：]/.test(setting.after) && !(toCome(setting) && achieve.test(setting.after))
      ? false
      : undefined,
  (setting) => isLimitOfMonth(startsClause(setting) && /^[，：]/.test(setting.after)),
  (setting) =>
    isLimitOfMonth((startsClause(setting) || !describing.test(setting.left)) && achieves.test(setting.after)),
];

/** `（省国资委，2023年6月1日）`, `6月1日开工`. */
const dayJudge: Judge = (setting) =>
  closes(setting) || finishes.test(setting.after) || begins(setting) ? 'deadline-day' : false;

/** `6月份由市司法局组织审核`, `9月完成招标` at the start of a clause. */
const opensWithStep = (setting: Setting): boolean =>
  startsClause(setting) &&
  (steps.test(setting.after) || byWhom.test(setting.after) || finishesClause.test(setting.after));

/** 2023年6月 or 三季度 alone, right before the verb or behind the name of a stage. */
export const bareMonth: Judge = (setting) => {
  if (setting.mention.cue !== 'BARE' || !monthly(setting)) return undefined;
  for (const judge of monthJudges) {
    const said = judge(setting);
    if (said !== undefined) return said;
  }
  return false;
};

/** `6月份由市司法局组织审核`. */
const byWhom = /^由[^，。；的]{2,30}(?:组织|负责|牵头)[^，。；的]{2,12}(?=[，。；]|$)/;

/** `12月下旬向县人大常委会报告`. */
const reports = /^(?:前后)?向[^，。；的]{2,20}(?:报告|汇报|报送)(?=[，。；]|$)/;

/** The last thing in a closing bracket: （省国资委，2023年12月）; not the day of a document behind its number: （云政任〔2022〕18号，9月2日）. */
const closes = ({ text, mention }: Setting): boolean =>
  /(?<!号)[，；、 ]$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) &&
  /^[）〕】]/.test(text.slice(mention.end, mention.end + 1)) &&
  /[（〔【]/.test(text.slice(Math.max(0, mention.start - 60), mention.start));

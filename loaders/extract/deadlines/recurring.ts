/** Recurring limits: with a point in time always, a bare frequency only where somebody is told to do something at it. */
import type { Precision, Recurrence } from '../../records.js';
import { bracketOwner, type Setting } from './context.js';
import { achieves, periods, words } from './words.js';

/** How exactly a recurring time is said. */
export function precisionOf(text: string, recurs: Recurrence): Precision {
  if (/[日号周天]|星期|时|点|[上中下]旬/.test(text.replace(/每[日天]/, '日'))) return 'DAY';
  if (/月(?!度)/.test(text.replace(/^每个?月/, '')) || recurs === 'MONTHLY') return 'MONTH';
  if (recurs === 'QUARTERLY' || /季/.test(text)) return 'QUARTER';
  return recurs === 'HALF_YEARLY' || /半年/.test(text) ? 'HALF_YEAR' : 'YEAR';
}

/** What is to be done right behind a time: `应当及时向市政府报告`; of the words between, few stand together, and any number of them would take time without end. */
const duty = new RegExp(
  `^(?:度|要|应当?|须|需|均|各|分别|定期|至少|不少于|集中|及时|按时|向[^，。；]{2,20}?|对[^，。；]{2,24}?|由[^，。；]{2,12}?|将(?:[^，。；]{2,20}?)?){0,4}(?:${words('repeated')})`,
);

/** `每年12月下旬，各单位应汇总检查情况`: who is asked to do something then. */
const asked = new RegExp(`^，[^，。；]{2,16}?(?:应当?|要|须|需)(?:将|对)?[^，。；]{0,8}?(?:${words('repeated')})`);

/** `每年6月、12月报送`: another month behind the first. */
const more = /^(?:[、和及与](?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?)+(?![底末初前])/;

/**
 * The rule that takes a recurring time for a limit; null where it describes: 每年3月1日至5月31日为禁渔期, 每日7时至9时禁止通行, 每年9月为质量月. A day of
 * the week or an hour is a limit with 前, a month or day of every year with 前 or 底 or right before what is to be done.
 */
export function judgeRecurring(setting: Setting): string | null {
  const { mention, left, text } = setting;
  const after = setting.after.replace(more, '');
  const owner = bracketOwner(setting)?.trimEnd();
  if (
    /^(?:为|是|的(?!\d)|(?:余额|时点|数)(?!据))/.test(after) ||
    /(?:免于|简化|不得)$/.test(left) ||
    (owner && periods.test(owner))
  )
    return null;
  if (!mention.fixed)
    return mention.recurs !== 'DAILY' && !isTopic(setting) && duty.test(after) ? 'deadline-frequency' : null;
  const printed = text.slice(mention.start, mention.end);
  const bounded = /(?:前|内|[底末初])$/.test(printed) || mention.cue === 'BEFORE';
  if (bounded || mention.recurs === 'MONTHLY' || mention.recurs === 'QUARTERLY' || mention.recurs === 'HALF_YEARLY')
    return 'deadline-recurring';
  const does = duty.test(after) || achieves.test(after) || asked.test(after);
  return mention.recurs !== 'DAILY' && does ? 'deadline-recurring' : null;
}

/** `（一）逐月调度。` opens a paragraph as its topic. */
const isTopic = ({ text, mention, after, before }: Setting): boolean =>
  after.length <= 8 &&
  text.length > mention.end + after.length + 1 &&
  /^(?:（[^（）]{1,4}）|[\d一二三四五六七八九十.、 ]*)?$/.test(before);

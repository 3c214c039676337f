/** Recurring limits: with a point in time always, a bare frequency only where somebody is told to do something at it. */
import type { Precision, Recurrence } from '../../records.js';
import type { Setting } from './context.js';

/** How exactly a recurring time is said. */
export function precisionOf(text: string, recurs: Recurrence): Precision {
  if (/[日号周天]|星期|时|点|[上中下]旬/.test(text.replace(/每[日天]/, '日'))) return 'DAY';
  if (/月(?!度)/.test(text.replace(/^每个?月/, '')) || recurs === 'MONTHLY') return 'MONTH';
  if (recurs === 'QUARTERLY' || /季/.test(text)) return 'QUARTER';
  return recurs === 'HALF_YEARLY' || /半年/.test(text) ? 'HALF_YEAR' : 'YEAR';
}

const duty =
  /^(?:度|要|应|应当|须|需|将|均|定期|至少|不少于|集中|及时|按时|向[^，。；]{2,20}?|对[^，。；]{2,24}?|由[^，。；]{2,12}?|将[^，。；]{2,20}?)*(?:进行|开展|组织|召开|报送|上报|报告|通报|汇报|调度|检查|督查|督导|考核|评估|评价|更新|公布|公示|公开|总结|分析|研判|会商|巡查|抽查|排查|听取|安排|统计|汇总|提交|填报|反馈|监测|演练|培训|核查|审计)/;

/** The rule that takes a recurring time for a limit; null where it is a description (每年1月1日至12月31日为一个考核年度). */
export function judgeRecurring({ mention, after, before, left, text }: Setting): string | null {
  if (/^(?:为一|为1|的|是)/.test(after) || /(?:免于|简化|不得)$/.test(left)) return null;
  if (mention.fixed) return 'deadline-recurring';
  const title =
    after.length <= 8 &&
    text.length > mention.end + after.length + 1 &&
    /^(?:（[^（）]{1,4}）|[\d一二三四五六七八九十.、 ]*)?$/.test(before);
  return mention.recurs !== 'DAILY' && !title && duty.test(after) ? 'deadline-frequency' : null;
}

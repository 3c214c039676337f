/** Permits told in one sentence, each with whose it is: `取消船员服务簿签发（市交通局）、旅馆业变更登记（市公安局）等2项行政审批事项`. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { ApprovalAction } from '../../records.js';
import { actionIn } from './action.js';
import { unitsOf } from './implementers.js';
import { unitEnd } from './titles.js';

/** One permit with its place in the text. */
export interface Told {
  name: string;
  units: string[];
  action: ApprovalAction;
  start: number;
  end: number;
}

const deeds = '取消|停止实施|暂停实施|保留|承接|下放|委托';
/** What is done, the names with their brackets, and who takes them over where that stands behind them. */
const told = new RegExp(
  `(?:${deeds}|将)((?:[^，。；（）]{4,40}（[^（）]{2,24}）[、和及]?){2,30})(?:等)?(?:共?\\d{1,3}项)?([^，。；（）]{0,40})`,
  'g',
);
const one = /([^，。；（）]{4,40})（([^（）]{2,24})）[、和及]?/g;

/** The permits of a sentence that names two at least, each with a unit in brackets; none for any other text. */
export function toldInSentence(text: string): Told[] {
  return text.length > longest || !text.includes('）、') ? [] : flatMap(matches(text, told), itemsIn);
}

/** In characters. */
const longest = 1200;

function itemsIn(found: RegExpMatchArray): Told[] {
  const [all, names = '', behind = ''] = found;
  const from = (found.index ?? 0) + all.indexOf(names);
  const action = actionIn(all.startsWith('将') ? behind : all.slice(0, 4));
  if (!action || (!all.startsWith('将') && !/(?:事项|项目|审批|许可)/.test(behind))) return [];
  const takes = all.startsWith('将') ? unitsOf(behind.replace(/^[^下委承]*/, '')) : [];
  const taking = takes.filter((unit) => unitEnd.test(unit));
  const items = matches(names, one).map((item) => {
    const start = from + (item.index ?? 0);
    const own = unitsOf(item[2] ?? '').filter((unit) => unitEnd.test(unit));
    const units = taking.length && own.length ? taking : own;
    return { name: item[1] as string, units, action, start, end: start + item[0].length };
  });
  return items.every(({ units }) => units.length > 0) ? items : [];
}

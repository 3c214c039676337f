/** Permits told in one sentence, each with whose it is: `取消船员服务簿签发（市交通局）、旅馆业变更登记（市公安局）等2项行政审批事项`. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { ApprovalAction } from '../../records.js';
import { actionIn } from './action.js';
import { ownersIn, receiving } from './titles.js';

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

/** `将市水利局实施的“取水许可”“河道采砂许可”2项行政许可事项下放至县级水利部门实施`, `取消市林业局“年检”、市水利局“初审”2项许可事项`: the names in quotes behind who has them, also `一、市水利局“取水许可”下放至县级水利部门`. */
const quoted = new RegExp(
  `(${deeds}|将|(?<=^[一二三四五六七八九十]{1,3}、))(?:原?由)?((?:[^，。；：“”]{0,28}“[^“”]{3,60}”){1,60})([^，。；“”]{0,60}(?:，(?:下放|委托|移交|划转|交由)[^，。；“”]{2,40})?)`,
  'g',
);
const oneQuoted = /([^“”]{0,28})“([^“”]+)”/g;
const used = /(?:负责)?(?:实施|行使|承担|审批|办理)的$/;

/** The permits of a sentence that names two at least, each with a unit in brackets, or in quotes behind their unit; none for any other text. */
export function toldInSentence(text: string): Told[] {
  if (text.length > longest) return [];
  const found = /[局委办厅部会院的]“/.test(text) ? flatMap(matches(text, quoted), quotedIn) : [];
  return found.length || !text.includes('）、') ? found : flatMap(matches(text, told), itemsIn);
}

function quotedIn({ 0: all, 1: deed = '', 2: names = '', 3: behind = '', index }: RegExpExecArray): Told[] {
  const action = actionIn(!deed || deed === '将' ? behind : deed);
  const items = matches(names, oneQuoted);
  const handed = deed === '将' && /^(?:下放|委托|移交|划转|划归)(?:至|到|给|由)/.test(behind);
  const said = !deed || handed || used.test(items[0]?.[1] ?? '') || /(?:事项|项目|审批|许可|职权)/.test(behind);
  if (!action || !said) return [];
  const given = action === 'DELEGATE' || action === 'TAKE_OVER';
  const remark = !deed || deed === '将' ? behind : behind.replace(/^[^至到给由]*/, deed);
  const taking = given ? ownersIn(receiving(remark, action)) : [];
  const from = index + all.indexOf(names);
  let own: string[] = [];
  const found = items.map(({ index: at, 0: item, 1: who = '', 2: name = '' }) => {
    const units = ownersIn(who.replace(/^[、和及]/, '').replace(used, ''));
    own = units.length ? units : own;
    const end = from + at + item.length;
    return { name, units: taking.length ? taking : own, action, start: end - name.length - 2, end };
  });
  return found.every(({ units }) => units.length > 0) ? found : [];
}

/** In characters. */
const longest = 1200;

function itemsIn(found: RegExpMatchArray): Told[] {
  const [all, names = '', behind = ''] = found;
  const from = (found.index ?? 0) + all.indexOf(names);
  const action = actionIn(all.startsWith('将') ? behind : all.slice(0, 4));
  if (!action || (!all.startsWith('将') && !/(?:事项|项目|审批|许可)/.test(behind))) return [];
  const taking = all.startsWith('将') ? ownersIn(behind.replace(/^[^下委承]*/, '')) : [];
  const items = matches(names, one).map((item) => {
    const start = from + (item.index ?? 0);
    const own = ownersIn(item[2] ?? '');
    const units = taking.length && own.length ? taking : own;
    return { name: item[1] as string, units, action, start, end: start + item[0].length };
  });
  return items.every(({ units }) => units.length > 0) ? items : [];
}

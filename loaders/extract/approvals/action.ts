/** What happens to a permit: listed, taken over, cancelled, delegated, transferred, returned. */
import { yamlFile } from '../../data.js';
import { flatMap } from '../../lists.js';
import type { ApprovalAction } from '../../records.js';
import { inOrder } from '../../words.js';

const words = yamlFile<{ actions: { action: ApprovalAction; words: string[] }[] }>(
  'loaders/extract/data/approvals.yaml',
);

/** A word of action in a text, in the order of the text. */
interface Found {
  action: ApprovalAction;
  at: number;
}

const anyWord = new RegExp(inOrder(words.actions.flatMap((action) => action.words)));

function found(printed: string): Found[] {
  if (!anyWord.test(printed)) return [];
  const said = unexplained(printed);
  const whole = said.includes('清理') ? said.replace(reviewed, '') : said;
  const text = whole.includes('衔接') ? whole.replace(joined, '承接') : whole;
  return flatMap(words.actions, ({ action, words: each }) => each.map((word) => ({ action, at: text.indexOf(word) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
}

/** `改变管理方式，不再作为行政审批，实行自律管理的行政审批项目`: how the items are managed from now on is no more than that they change. */
export const unexplained = (text: string): string =>
  text.includes('管理方式，')
    ? text.replace(/(改变管理方式)(?:，[^，。；（]{2,30}){1,3}的(?=[^，。；]{2,8}(?:项目|事项))/, '$1的')
    : text;

/** `第二轮清理后保留的项目`, `清理结果`: what was gone through, not done away with. */
const reviewed = /清理(?=后|结果|情况)/g;

/** `衔接省政府下放事项`: what is joined on to is taken over; not `衔接国务院取消事项`. */
const joined = /衔接(?=[^，。；消]{0,14}下放)/;

/** `承接省、市下放的…`: what a level above gives is taken over, whoever takes it. */
const fromAbove = /承接[^，。；]{0,10}(?:国家|国务院|中央|上级|自治区|省|市|州)[^，。；]{0,6}下放/;

/**
 * The action a title or cell tells; null without one. The first word decides, but 承接 decides over the 下放 of the level above (`省级下放市级承接`) unless a
 * lower level takes over (`下放县级承接`). A title that names two actions for its rows (`取消和下放`) tells none.
 */
export function actionIn(text: string): ApprovalAction | null {
  const each = found(text);
  const all = each.filter(({ action }) => action !== 'LIST');
  const first = all[0]?.action ?? (each.length ? 'LIST' : null);
  const kinds = new Set(all.map(({ action }) => action));
  if (kinds.has('TAKE_OVER') && kinds.has('DELEGATE') && !kinds.has('CANCEL'))
    return /(?:县|区|旗|乡|镇|街道|园)[^，。；]{0,8}承接/.test(text) && !fromAbove.test(text)
      ? 'DELEGATE'
      : 'TAKE_OVER';
  return first;
}

/** True where a title tells of more than one thing done: `取消和下放…目录`, `承接、取消和下放…清单`. */
export function isMixed(text: string): boolean {
  const kinds = new Set(
    found(text)
      .map(({ action }) => action)
      .filter((action) => action !== 'LIST'),
  );
  if (kinds.has('TAKE_OVER')) kinds.delete('DELEGATE');
  return kinds.size > 1;
}

/** True for `取消和调整…目录`, `下放、保留和合并…`: beside the one action there are rows that only change. */
export const othersToo = (text: string): boolean =>
  /(?:取消|下放|委托|承接|划转|停止)[^，。]{0,8}[、和及与](?:[^，。]{0,6})(?:调整|保留|合并|整合|变更)/.test(text);

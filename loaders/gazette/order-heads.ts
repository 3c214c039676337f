/** Documents headed as orders and announcements, which are numbered without agency or year. */
import type { Line } from '../layout/index.js';
import { isDateLine } from '../layout/shapes.js';
import { bareAt, isProse, titleEndingAt } from './head-lines.js';
import type { Found } from './heads.js';
import { sessionCut } from './named-heads.js';
import { readOrderNumber, readOrderTitle } from './numbers.js';

/** `（某市人民政府令第118号）` under the title of what the order brings. */
const orderInBrackets = /^（([^（）]{4,20}令第[^（）]{1,6}号)）$/;

/** `某市人民政府令` `第58号`; `某市人民政府公告` `2023年第2号`; both on one line; a title of its own above an order. */
export function orderHead(lines: readonly Line[], i: number): Found | null {
  const printed = lines[i]?.text ?? '';
  const inside = printed.startsWith('（') ? orderInBrackets.exec(printed)?.[1] : undefined;
  const text = inside ?? printed;
  const whole = readOrderTitle(text);
  const number = whole?.number ?? readOrderNumber(text);
  if (!number) return null;
  const next = lines[i + 1]?.text ?? '';
  if (!isProse(next) && !isDateLine(next)) return null;
  const titled = i > 0 ? titleEndingAt(lines, i - 1) : null;
  if (whole && titled)
    return { from: titled[0] as number, to: i + 1, number: `${whole.title}${number}`, date: null, titleLines: titled };
  if (inside) return null;
  const cut = sessionCut(bareAt(lines, i - 2), bareAt(lines, i - 1));
  const titleLines = whole ? [i] : (titled ?? (cut ? [i - 2, i - 1] : [i - 1]));
  const title = whole?.title ?? titleLines.map((at) => bareAt(lines, at)).join('');
  if (!/(?:令|公告|通告|命令)$/.test(title) || title.length > longestOrder || /[，。]/.test(title)) return null;
  const own = (number.startsWith('第') ? /令$/ : /(?:政府|公署)令$/).test(title) ? `${title}${number}` : number;
  return { from: titleLines[0] as number, to: i + 1, title, number: own, date: null, titleLines };
}

/** Longest title of an order or announcement. */
const longestOrder = 80;

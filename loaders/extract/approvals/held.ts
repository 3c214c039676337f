/** What one line of a list of permits holds: departments, and the stretches of the items on it. */

import type { TextBlock } from '../../layout/blocks.js';
import { matches } from '../../matches.js';
import type { ApprovalAction } from '../../records.js';
import { nameText } from '../columns/rows.js';
import { actionIn, isMixed } from './action.js';
import { behindName, ended, inside, itemForms } from './forms.js';
import type { Title } from './parts.js';
import { departmentIn, mark, ownersIn, receiving } from './titles.js';

/** What one line holds: the department of the items on it and under it, null where it names none, and the stretches of its items. */
export interface Held {
  units: string[] | null;
  items: { start: number; end: number; unnumbered?: true }[];
}

/** `市教育局（2项）：校车使用许可；办学许可`: as many names as counted behind their department, without numbers. */
const counted =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)?([\u4e00-\u9fff]{3,20})（共?(\d{1,2})项）：(?=[^：]{4,300}$)/;

function countedBehind(text: string): Held | null {
  const [opening = '', department = '', count] = counted.exec(text) ?? [];
  const names = opening && !matches(text, inside).length ? heldApart(text, opening.length, department, '；') : null;
  return names?.items.length === Number(count) ? names : null;
}

/** `市林业局：木材经营许可、木材运输证年检`: names parted by 、 behind their department, each known by its last word. */
function namesBehind(text: string): Held | null {
  const colon = text.includes('、') && !/^[\d（①-⑳]/.test(text) ? text.indexOf('：') : -1;
  const held = colon > 2 ? heldApart(text, colon + 1, text.slice(0, colon), /[、；]/) : null;
  const known = held?.items.every(({ start, end }) => end - start > 3 && ended.test(text.slice(start, end)));
  return held && known && held.items.length > 1 ? held : null;
}

/** `1、采矿许可证核发　　2、建设用地审批`: two items or more on one line, each number behind the end of the name before; null for any other line. */
function abreast(text: string): Held | null {
  const starts = /^\d/.test(text) ? matches(text, behindName) : [];
  const first = Number(starts[0]?.[1]);
  if (starts.length < 2 || starts.some(({ 1: number }, i) => Number(number) !== first + i)) return null;
  return {
    units: null,
    items: starts.map(({ index }, i) => ({ start: index, end: starts[i + 1]?.index ?? text.length })),
  };
}

/** The stretches between the marks behind a department; null where it is none. */
function heldApart(text: string, from: number, department: string, marks: string | RegExp): Held | null {
  const units = departmentIn(department);
  if (!units) return null;
  let start = from;
  const names = text
    .slice(from)
    .replace(/[；。]$/, '')
    .split(marks);
  const items = names.map((name) => {
    const item = { start, end: start + name.length, unnumbered: true as const };
    start = item.end + 1;
    return item;
  });
  return { units, items };
}

/** `…；③护士执业注册。委托各县卫生健康局实施。`: who takes all the items of a paragraph over. */
export const sharedBy = (text: string, action: ApprovalAction): string[] =>
  ownersIn(receiving(/。((?:下放|委托|移交|划转|交由)[^，。；：]{3,40})。$/.exec(text)?.[1] ?? '', action));

/** `1.取水许可；2.河道采砂许可` in one cell of a department: each with its number; none where the cell holds one name. */
export function numberedNames(text: string): { number: number; name: string }[] {
  const starts = /^\d/.test(text) ? matches(text, numberInside) : [];
  const first = Number(starts[0]?.[1]);
  if (starts.length < 2 || starts.some(({ 1: number }, i) => Number(number) !== first + i)) return [];
  return starts.map(({ 0: marker, 1: number, index }, i) => {
    const name = text.slice(index + marker.length, starts[i + 1]?.index ?? text.length);
    return { number: Number(number), name: nameText(name).replace(/[；;。，、]$/, '') };
  });
}
const numberInside = /(?<=^|[；;。，、\s\u4e00-\u9fff）])(\d{1,3})[.．、](?=[\u4e00-\u9fff“])/g;

/** `1.…`; `市民政局（2项）`; `（一）市教育局：1.…；2.…。`; empty for all else. */
export function heldBy({ passage: { text } }: TextBlock): Held {
  const nothing: Held = { units: null, items: [] };
  if (text.length > 600) return nothing;
  const apart = namesBehind(text) ?? abreast(text);
  if (apart) return apart;
  if (itemForms.some((form) => form.test(text)) && text.length <= 90 && !/；./.test(text))
    return { units: null, items: [{ start: 0, end: text.length }] };
  const behind = countedBehind(text);
  if (behind) return behind;
  const starts = matches(text, inside).map(({ index }) => index);
  const head = text.slice(0, starts[0] ?? text.length).replace(mark, '');
  const named = departmentIn(head);
  if (starts.length === 0) return { units: named, items: [] };
  if (named === null && starts[0] !== 0) return nothing;
  return { units: named, items: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })) };
}

/** `一、取消的事项：1.…（市工商局）；2.…（市民政局）。`: title and items in one paragraph; null for all else. */
export function heldWithTitle({ passage: { text } }: TextBlock): { title: Title; items: Held['items'] } | null {
  const head = text.length < 900 ? opened.exec(text.slice(0, 80)) : null;
  const list = head?.[1] ?? '';
  const action = head && !isMixed(list) ? actionIn(list) : null;
  const starts = action ? matches(text, inside).map(({ index }) => index) : [];
  if (!action || starts.length < 2 || starts[0] !== head?.[0].length) return null;
  return {
    title: { list, action, units: [] },
    items: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })),
  };
}

const opened =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?([^。；：，、]{2,20}(?:事项|项目)|将?“[^“”]{4,30}”等\d{1,3}项[^。；：，]{2,24})(?:[（(]共?\d{1,3}项[）)])?[：:](?=\d{1,3}[.、．]|（\d{1,3}）)/;

/**
 * Rows of flattened tables with more lines than cells: which lines make one cell, told by what the columns hold. `互联网上网服务营业场所设立` / `审批` / `市文化和旅游局` /
 * `区文化和旅游局、区政务` / `服务办` is three cells where two columns hold units.
 */
import type { Line } from '../lines.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import type { RawCell } from './grid.js';
import { isSection } from './sections.js';

const unitHead = /(?:部门|单位|机关|主体|机构)(?:（.*）)?$/;
const actionHead = /(?:方式|决定|意见|结果)$/;
const basisHead = /依据$/;
const unitEnd =
  /[局委办厅府会部院处站队社署关所]$|中心$|部门$|单位$|公司$|机构$|街道$|[局委办厅府会]（[^（）]{1,16}）$/;
const action = /取消|下放|承接|委托|划转|保留|调整|直接|移交|收回|合并|实施|备案/;
const basis = /[《〔]|法|条例|办法|规定|决定/;

const unitStart = /^[省市县区州盟旗各国原]/;
const placeStart = /^.{2,6}[省市县区州盟旗镇乡]/;
/** A unit with its level in front, and no more. */
export const unitAlone = /^[省市县区州盟旗各].{1,18}(?:[局委办厅府会]|中心|公司|[支大总]队|部门)$/;

/** What it costs to take lines for one cell. */
type Price = (texts: readonly string[]) => number;

/** What the joints between lines cost: none behind a mark; little where a line end may have cut a word; much between units, `apart` in a column of them. */
const joints = (texts: readonly string[], shortest: number, apart: number): number =>
  texts.slice(0, -1).reduce((sum, text, i) => {
    if (/[、，（]$/.test(text)) return sum;
    if (unitAlone.test(texts[i + 1] as string)) return sum + apart;
    return sum + (text.length < shortest ? 2 : 0.3);
  }, 0);

const startOf = (text: string): number => (unitStart.test(text) ? 0 : placeStart.test(text) ? 0.2 : 0.5);
const between = (texts: readonly string[]): number =>
  texts.slice(0, -1).filter((text, i) => unitEnd.test(text) && !unitAlone.test(texts[i + 1] as string)).length;

/** `alone` where no other column holds units: then units on lines of their own are one cell. */
const ofUnits =
  (alone: boolean): Price =>
  (texts) => {
    const text = texts.join('');
    return (unitEnd.test(text) ? 0 : 2) + startOf(text) + joints(texts, 0, alone ? 0.3 : 3) + between(texts) * 3;
  };
const ofActions: Price = (texts) => (action.test(texts.join('')) ? 0 : 1) + joints(texts, 4, 3);
const ofBases: Price = (texts) => (basis.test(texts.join('')) ? 0 : 1) + joints(texts, 6, 3);
const ofWords: Price = (texts) => (texts.some((text) => unitAlone.test(text)) ? 1.5 : 0) + joints(texts, 5, 3);

function priceOf(head: string, alone: boolean): Price {
  if (unitHead.test(head)) return ofUnits(alone);
  if (actionHead.test(head)) return ofActions;
  return basisHead.test(head) ? ofBases : ofWords;
}

/** Whether the heads say enough of the columns: one of units at least, none of a project's places and owners. */
export const canFit = (heads: readonly string[]): boolean =>
  heads.some((head) => unitHead.test(head)) && !heads.some((head) => ofProjects.test(head));
const ofProjects = /建设|业主|投资|地点|规模|法人/;

/** The cheapest way to make as many cells as heads of the lines, in their order; null where there are fewer lines. */
export function fitted(heads: readonly string[], lines: readonly Line[]): { cells: RawCell[]; price: number } | null {
  const texts = lines.map(({ text }) => text);
  let best: { from: number[]; price: number }[] = [{ from: [], price: 0 }];
  const alone = heads.filter((head) => unitHead.test(head)).length === 1;
  for (const head of heads) {
    const price = priceOf(head, alone);
    const next: typeof best = [];
    for (let end = 1; end <= texts.length; end++)
      for (let start = 0; start < end; start++) {
        const before = best[start];
        if (!before) continue;
        const sum = before.price + price(texts.slice(start, end));
        if (sum < (next[end]?.price ?? Number.POSITIVE_INFINITY))
          next[end] = { from: [...before.from, start], price: sum };
      }
    best = next;
  }
  const found = best[texts.length];
  if (!found) return null;
  const cells = found.from.map((start, i) => lines.slice(start, found.from[i + 1] ?? lines.length) as RawCell);
  return { cells, price: found.price };
}

const furthest = 5;

/** How many lines from `end` on belong to the last row, of which `taken` were read, because with them its cells fit the columns much better. */
export function linesMore(heads: readonly string[], lines: readonly Line[], end: number, taken: number): number {
  const row = lines.slice(end - taken + 1, end);
  const behind = lines.slice(end, end + furthest);
  const own = taken > heads.length && canFit(heads) ? fitted(heads, row) : null;
  if (!own || own.price < 2) return 0;
  let [more, least] = [0, own.price - 1];
  for (let count = 1; count <= behind.length; count++) {
    const { text } = behind[count - 1] as Line;
    if (text.length > 40 || /。/.test(text) || isSection(text) || isDateLine(text) || isAttachmentLine(text)) break;
    const price = fitted(heads, [...row, ...behind.slice(0, count)])?.price ?? least;
    if (price < least) [more, least] = [count, price];
  }
  return more;
}

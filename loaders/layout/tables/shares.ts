/**
 * Rows whose cells are known only by their order: parts between blanks, as text taken from a page has them, or lines one under the other. Empty cells leave nothing,
 * and a cell with a blank of its own, or cut by line ends, makes several parts. `7 | 000117026000 | 改变绿化规划审批 | 行政许可 | 市城管局` under `序号 | 编码 |
 * 主项名称 | 子项编码 | 子项名称 | 事项类型 | 行使部门`: the parts go, in their order, where they fit the heads best.
 */
import { flatMap } from '../../lists.js';
import { readMarker } from '../markers.js';
import { openBrackets } from '../shapes.js';
import { blank, type Column, columnsOf, ownUnit } from './cell-prices.js';
import { doing, time } from './cell-words.js';
import { namesUnits, unitAlone } from './unit-names.js';

/** The rest of a cell that the ends of its narrow lines have cut: `加强水资源保 护`, `严守用水 效率控制 红线`. */
const isCutOff = (last: string, part: string): boolean =>
  part.length < 7 &&
  /^[\u4e00-\u9fff]+$/.test(part) &&
  (part.length === 1 || (!unitEnd.test(last) && last.length > 2 && last.length < 7 && part.length <= last.length));
const unitEnd =
  /(?:[局委办厅府会部院处室站队社署关所]|[残妇侨文商]联|科协|中心|部门|单位|公司|机构|街道|街镇|专班|等)$/;
const cutOff = 0.1;
/** A row that costs more fits nowhere; among rows it is one all the same where it costs less than the second. */
const dearest = 2.5;
const dearestAmongRows = 8;

/** What is known of a row beside its parts. */
export interface Around {
  /** A further row follows. */
  amongRows?: boolean;
  /** The cells of a row before: a number like `（二）` stands under `（一）`. */
  above?: readonly string[];
  /** How many cells behind the number were left out, as blanks tell: `3   抓好节水` has two of them. */
  gaps?: number;
  /** What parts the parts: single blanks, wide ones that stand in no cell, or line ends, which cut a cell where it is full. */
  by?: By;
  /** What stands before each part, where it is not the same before all: a row of blanks that goes on over lines. */
  before?: readonly By[];
}

type By = 'blanks' | 'wide' | 'lines';

/** A column that the blanks behind the number say is empty. */
const leftOut = (column: Column): Column => ({ ...column, empty: 0, holds: (text) => column.holds(text) + 1.5 });

/** How many of the parts each cell takes, in order, and what that costs. */
export interface Fit {
  shares: number[];
  price: number;
}

/** How many of the parts each cell takes, in order; null where they fit badly. Of a numbered row give the heads and the parts behind the number. */
export const sharesOf = (heads: readonly string[], parts: readonly string[], around: Around = {}): number[] | null =>
  fitOf(heads, parts, around)?.shares ?? null;

/** As `sharesOf`, with the price. */
export function fitOf(heads: readonly string[], parts: readonly string[], around: Around = {}): Fit | null {
  if (parts.length > mostParts) return null;
  const by = around.by ?? 'blanks';
  const most = by === 'lines' ? Number.POSITIVE_INFINITY : around.amongRows ? dearestAmongRows : dearest;
  let best: (Fit | undefined)[] = [{ shares: [], price: 0 }];
  for (const [index, named] of columnsOf(heads).entries()) {
    const column = index < (around.gaps ?? 0) ? leftOut(named) : named;
    const style = styleOf(around.above?.[index]);
    const next: typeof best = [];
    best.forEach((before, from) => {
      if (!before) return;
      const last = column.loose || by === 'lines' ? parts.length : Math.min(parts.length, from + longest);
      for (let to = from; to <= last; to += 1) {
        const other = around.above && to > from && styleOf(parts[from]) !== style ? otherStyle : 0;
        const joints = around.before?.slice(from, to) ?? by;
        const price = before.price + other + priceOf(column, parts.slice(from, to), joints);
        if (price > most || price >= (next[to]?.price ?? Number.POSITIVE_INFINITY)) continue;
        next[to] = { shares: [...before.shares, to - from], price };
      }
    });
    best = next;
  }
  return best[parts.length] ?? null;
}

/** What it costs that each part is a cell of its own, under as many heads. */
export function priceOfEach(heads: readonly string[], parts: readonly string[]): number {
  return columnsOf(heads).reduce((sum, column, i) => sum + column.holds(parts[i] ?? ''), 0);
}

/** What it costs that a cell opens with a number of another style than the one before it in its column, or with none. */
const otherStyle = 0.6;

/** The style of the number that a cell opens with: `一、`, `（一）`. */
const styleOf = (text: string | undefined): string | null => readMarker(text ?? '')?.marker.style ?? null;

/** Parts that one cell may take, and a row: what is longer is prose. */
const longest = 4;
const mostParts = 40;

/** What it costs that a cell of a column takes these parts; `by` tells what stands before each of them. */
export function priceOf(column: Column, parts: readonly string[], by: By | readonly By[]): number {
  if (!parts.length) return column.empty;
  const before = (i: number): By | undefined => (typeof by === 'string' ? by : by[i]);
  const widest = by === 'blanks' || by === 'wide' ? 0 : Math.max(...parts.map(({ length }) => length));
  const joints = parts.slice(1).map((part, i) => {
    const last = parts[i] ?? '';
    if (/[，,、；]$/.test(last)) return 0;
    const joint = before(i + 1);
    if (joint === 'wide') return inWide;
    if (joint === 'lines') return atLineEnd(last, part, widest, column);
    const other = column.words && unitAlone.test(part) ? strange : 0;
    return isCutOff(last, part) ? cutOff : other + (column.blank?.(part, last) ?? blank);
  });
  const text = parts.join('');
  const price = column.holds(text) + (openBrackets(text) === 0 && !/[，,、]$/.test(text) ? 0 : unclosed);
  const foreign = widest && parts.length > 1 ? parts.filter((part) => isForeign(column, part)) : [];
  const odd = foreign.reduce((sum, part) => sum + (part.includes('、') ? strangeList : strange), 0);
  return joints.reduce((sum, each) => sum + each, price + odd);
}

/** Whether a line among those of a cell stands in another by itself: a unit where none are named, a work or a section's title among units, words among times, a time among words. */
const isForeign = (column: Column, part: string): boolean =>
  column.times
    ? part.length > 4 && !time.test(part)
    : column.units
      ? doing.test(part) || /^[一二三四五六七八九十]{1,3}、|(?:项目|工程|。)$/.test(part)
      : namesUnits(part) || (column.words === true && (timeAlone.test(part) || ownUnit.test(part)));
const timeAlone = /^(?:\d{4}年)?(?:年|\d{1,2}月(?:\d{1,2}日)?)(?:[底末]|[上中下]旬)?前?$/;
const strange = 0.8;
/** As `strange`, of a list: names of several units are no part of what is done. */
const strangeList = 1.1;

/** What it costs that a cell opens a bracket, or closes one, and no more; or that its last mark says that more follows: `市公安局，`. */
const unclosed = 1;

/** Wide blanks hardly ever stand in a cell. */
const inWide = 2;

/** A line end cuts a cell where its line is full: one much shorter than another is the last of its cell. Units, one to a line, are many cells or one. */
function atLineEnd(last: string, part: string, widest: number, column: Column): number {
  if (/^[、，）；。]/.test(part)) return 0;
  if (column.units && unitFirst.test(part) && !unitEnd.test(last)) return noUnit;
  if (column.units && unitFirst.test(part))
    return column.alone ? atFull : unitsApart + (isOfOtherLevel(last, part) ? otherLevel : 0);
  if (column.units && /^[省市县区州盟旗各]/.test(part) && !unitEnd.test(last)) return unitsApart;
  if (column.units && !column.alone && wholeName.test(last) && namesUnits(part)) return noUnit;
  return (last.length < widest - 2 ? tooShort : 0) + atFull;
}
/** `市财政局、市住`: a line that begins with a whole unit. */
const unitFirst = /^[省市县区州盟旗各][^、，；]{1,18}(?:[局委办厅府会]|中心|公司|[支大总]队|部门)(?:[、，；]|$)/;
/** `县农业农村局` over `市农业农村局`: who does it and who judges it. */
const isOfOtherLevel = (last: string, part: string): boolean =>
  part[0] !== last[0] && /^[省市县区旗]/.test(last) && /^[省市县区旗]/.test(part);
const otherLevel = 0.3;
/** `市治水专班` over `属地街镇、市属企业`: whole, with no mark behind it. */
const wholeName = /(?:专班|街镇)$/;
const unitsApart = 0.7;
const noUnit = 1.5;
const tooShort = 0.8;
const atFull = 0.1;

/** The columns whose cells go on in the parts of the next line, in order, and what they cost more with them; the longest of cells that cost the same. Null where no cell takes a part. */
export function restsOf(
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  parts: readonly string[],
): { columns: number[]; price: number } | null {
  const columns = columnsOf(heads);
  let best: { columns: number[]; price: number }[] = [{ columns: [], price: 0 }];
  for (const part of parts)
    best = flatMap(best, ({ columns: before, price }) =>
      flatMap([...cells.keys()], (at) => {
        const [column, cell] = [columns[at] as Column, cells[at] ?? []];
        if (!cell.length || at <= (before.at(-1) ?? -1)) return [];
        const more = priceOf(column, [...cell, part], 'lines') - priceOf(column, cell, 'lines');
        return [{ columns: [...before, at], price: price + more - cell.join('').length / 1000 }];
      }),
    );
  const [cheapest] = best.sort((a, b) => a.price - b.price);
  return cheapest && cheapest.price < strange ? cheapest : null;
}

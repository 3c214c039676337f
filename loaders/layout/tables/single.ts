/**
 * Rows whose cells are parted by single blanks, as text taken from a page has them: empty cells leave nothing, and a cell with a blank of its own makes two
 * parts. `7 | 000117026000 | 改变绿化规划审批 | 行政许可 | 市城管局` under `序号 | 编码 | 主项名称 | 子项编码 | 子项名称 | 事项类型 | 行使部门`: the parts go, in
 * their order, where they fit the heads best.
 */
import { readMarker } from '../markers.js';
import { endsName, time } from './cell-words.js';
import { unitAlone } from './flat-fit.js';

/** What it costs that a cell of a column holds nothing, and that it holds a text. */
interface Column {
  empty: number;
  holds(text: string): number;
  /** What a blank inside a cell costs between the parts given; `blank` where it says nothing. */
  blank?(part: string, last: string): number;
  /** Any number of parts may be one cell: laws one behind the other. */
  loose?: true;
  /** Printed once for several rows where another column says what is done: what it then costs that the cell is empty. */
  shared?: number;
}

const unitEnd =
  /(?:[局委办厅府会部院处室站队社署关所]|中心|部门|单位|公司|机构|街道|等)(?:（[^（）]{1,16}）)?$|[局委办厅府会]、/;
const unitStart = /^[省市县区州盟旗各国有相]|^[\u4e00-\u9fff]{2,6}[市县区州盟旗]/;
const basis = /[《〔]|法|条例|办法|规定|决定|公告/;
const people = /^[\u4e00-\u9fff]{2,4}(?:[、，]?[\u4e00-\u9fff]{2,4})*$/;
const code = /^[0-9A-Z]{6,}$/;
const amount = /^约?\d[\d.,]*(?:亿|万|元|亿元|万元|平方米|公里|亩|个|台|套)?$/;
const place = /^(?!.*(?:项目|工程))[\u4e00-\u9fff、，（）]{1,24}$/;
const placeAlone = /^[\u4e00-\u9fff]{1,5}[省市县区州盟旗镇乡]$|^全[省市县]$/;
const placeEnd = /[省市县区州盟旗镇乡园村内）地]$/;

/** Columns by the words of their heads; the first that fits counts. */
const columns: readonly [head: RegExp, column: Column][] = [
  [/备注|说明$|附注/, { empty: 0, holds: () => 0.3 }],
  [/序号|编号/, { empty: 0.6, holds: (text) => (/^\d{1,4}$/.test(text) ? 0 : 3) }],
  [/依据/, { empty: 0.8, holds: (text) => (basis.test(text) ? 0 : 1.5), blank: () => 0, loose: true }],
  [/编码|代码/, { empty: 0.6, holds: (text) => (code.test(text) ? 0 : 3) }],
  [
    /部门|单位|机关|主体|机构|业主|属地责任|^责任[县区乡镇旗市]/,
    {
      empty: 1.2,
      holds: (text) => (unitEnd.test(text) ? 0 : 1.5) + (unitStart.test(text) ? 0 : 0.2),
      blank: (part, last) => (unitStart.test(part) ? blank : endsName.test(last) ? 0.3 : 0.05),
    },
  ],
  [/领导$|责任人|负责人|联系人/, { empty: 0.8, holds: (text) => (people.test(text) ? 0 : 1.5) }],
  [/类别|领域|板块/, { empty: 0.5, holds: (text) => (text.length <= 30 && !amount.test(text) ? 0 : 1.5) }],
  [
    /类型|性质|方式|决定|意见|结果|层级|级别|阶段/,
    { empty: 1, holds: (text) => (text.length <= 8 && !amount.test(text) ? 0 : 1.5) },
  ],
  [/投资|金额|资金|面积|数量|人数|分值/, { empty: 1, holds: (text) => (amount.test(text) ? 0 : 1.5) }],
  [
    /时间|时限|期限|年限|日期|工期|节点/,
    { empty: 0.8, holds: (text) => (time.test(text) || amount.test(text) ? 0 : 1.5) },
  ],
  [
    /地点|县区|区域|属地|所在|地址/,
    {
      empty: 0.8,
      holds: (text) => (place.test(text) && placeEnd.test(text) ? 0 : 1.2),
      blank: (part) => (placeAlone.test(part) ? 0.05 : blank),
    },
  ],
  [/^子项/, { empty: 0.3, holds: ofWords, blank: inWords }],
  [
    /内容|举措|措施|目标|要求|具体任务|工作任务/,
    { empty: 2, holds: ofWords, blank: (_, last) => (last.length > 6 ? 0.1 : 0.3), loose: true },
  ],
  [/名称|项目|事项|任务/, { empty: 3, holds: ofWords, blank: inWords, shared: 1 }],
];
const others: Column = { empty: 1.2, holds: ofWords, blank: inWords };

/** A line end may have cut a name, but a place behind it is none of it. */
function inWords(part: string): number {
  return placeAlone.test(part) ? 0.9 : 0.3;
}

/** A name or what is to be done: no code, no sum, no unit by itself. */
function ofWords(text: string): number {
  if (code.test(text) || amount.test(text)) return 2;
  return (text.length < 3 ? 1 : 0) + (unitAlone.test(text) ? 1.5 : 0);
}

/** What a blank inside a cell costs, where the column does not say. */
const blank = 0.5;
/** The rest of a cell that the ends of its narrow lines have cut: `加强水资源保 护`, `严守用水 效率控制 红线`. */
const isCutOff = (last: string, part: string): boolean =>
  part.length < 7 &&
  /^[\u4e00-\u9fff]+$/.test(part) &&
  (part.length === 1 || (!unitEnd.test(last) && last.length > 2 && last.length < 7 && part.length <= last.length));
const cutOff = 0.1;
/** A row that costs more fits nowhere; among rows it is one all the same where it costs less than the second. */
const dearest = 2.5;
const dearestAmongRows = 8;

/** What is known of a row beside its parts. */
export interface Around {
  /** A further row follows. */
  amongRows?: boolean;
  /** The cells of a row before: a number like `（二）` stands under `（一）`. */
  before?: readonly string[];
  /** How many cells behind the number were left out, as blanks tell: `3   抓好节水` has two of them. */
  gaps?: number;
}

/** What is done under a name that may be printed once for several rows. */
const told = /内容|举措|措施|具体任务|工作任务|标准/;
/** A column that the blanks behind the number say is empty. */
const leftOut = (column: Column): Column => ({ ...column, empty: 0, holds: (text) => column.holds(text) + 1.5 });

/** How many of the parts each cell takes, in order; null where they fit badly. Of a numbered row give the heads and the parts behind the number. */
export function sharesOf(heads: readonly string[], parts: readonly string[], around: Around = {}): number[] | null {
  if (parts.length > mostParts) return null;
  const most = around.amongRows ? dearestAmongRows : dearest;
  let best: ({ shares: number[]; price: number } | undefined)[] = [{ shares: [], price: 0 }];
  heads.forEach((head, index) => {
    const named = columns.find(([words]) => words.test(head))?.[1] ?? others;
    const once = named.shared !== undefined && heads.slice(index + 1).some((other) => told.test(other));
    const own = once ? { ...named, empty: named.shared ?? named.empty } : named;
    const column = index < (around.gaps ?? 0) ? leftOut(own) : own;
    const style = styleOf(around.before?.[index]);
    const next: typeof best = [];
    best.forEach((before, from) => {
      if (!before) return;
      const last = column.loose ? parts.length : Math.min(parts.length, from + longest);
      for (let to = from; to <= last; to += 1) {
        const other = around.before && to > from && styleOf(parts[from]) !== style ? otherStyle : 0;
        const price = before.price + other + priceOf(column, parts.slice(from, to));
        if (price > most || price >= (next[to]?.price ?? Number.POSITIVE_INFINITY)) continue;
        next[to] = { shares: [...before.shares, to - from], price };
      }
    });
    best = next;
  });
  return best[parts.length]?.shares ?? null;
}

/** What it costs that a cell opens with a number of another style than the one before it in its column, or with none. */
const otherStyle = 0.6;

/** The style of the number that a cell opens with: `一、`, `（一）`. */
const styleOf = (text: string | undefined): string | null => readMarker(text ?? '')?.marker.style ?? null;

/** Parts that one cell may take, and a row: what is longer is prose. */
const longest = 4;
const mostParts = 40;

function priceOf({ empty, holds, blank: before = () => blank }: Column, parts: readonly string[]): number {
  if (!parts.length) return empty;
  const blanks = parts.slice(1).map((part, i) => {
    const last = parts[i] ?? '';
    if (/[，,、；]$/.test(last)) return 0;
    return isCutOff(last, part) ? cutOff : before(part, last);
  });
  return holds(parts.join('')) + blanks.reduce((sum, each) => sum + each, 0);
}

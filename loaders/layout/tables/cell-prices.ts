/** What the columns of a table may hold, told by their heads, and what it costs that a cell holds something else, nothing, or several parts. */
import { doing, endsName, grounds, helpHead, nobody, time } from './cell-words.js';
import { mayNameUnits } from './flat-short.js';
import { unitAlone } from './unit-names.js';

/** What it costs that a cell of a column holds nothing, and that it holds a text. */
export interface Column {
  empty: number;
  holds(text: string): number;
  /** What a blank inside a cell costs between the parts given; `blank` where it says nothing. */
  blank?(part: string, last: string): number;
  /** Any number of parts may be one cell: laws one behind the other. */
  loose?: true;
  /** Printed once for several rows where another column says what is done: what it then costs that the cell is empty. */
  shared?: number;
  /** Names units: a merged cell of them leaves out the later of two columns sooner than the first. */
  units?: true;
  times?: true;
  /** Says what is done, built or asked. */
  words?: true;
  /** The only column of units. */
  alone?: boolean;
}

const unitEnd =
  /(?:[局委办厅府会部院处室站队社署关所]|中心|部门|单位|公司|机构|街道|等)(?:（[^（）]{1,16}）)?$|[局委办厅府会]、/;
const unitStart = /^[省市县区州盟旗各国有相]|^[\u4e00-\u9fff]{2,6}[市县区州盟旗]/;
/** What becomes of a permit or of a proposal. */
const action = /取消|下放|承接|委托|划转|保留|调整|直接|移交|收回|合并|实施|备案/;
const people = /^[\u4e00-\u9fff]{2,4}(?:[、，][\u4e00-\u9fff]{2,4})*$/;
/** Names with no mark between them. */
const peopleTogether = /^[\u4e00-\u9fff]{5,12}$/;
const code = /^[0-9A-Z]{6,}$/;
const amount =
  /^(?:约|[≥≤><])?-?\d[\d.,]*(?:[—~～-]\d[\d.,]*)?(?:亿|万|元|亿元|万元|平方米|公里|亩|个|台|套|[%％])?(?:以[内上下]|左右)?$|^[—–/-]{1,2}$/;
const place = /^(?!.*(?:项目|工程))[\u4e00-\u9fff、，（）]{1,24}$/;
const placeAlone = /^[\u4e00-\u9fff]{1,5}[省市县区州盟旗镇乡]$|^全[省市县]$/;
const placeEnd = /[省市县区州盟旗镇乡园村内）地]$|街道$/;

/** `2023年`, whose month may stand on the next line. */
const yearAlone = 0.6;
/** `2023年6月底`, `每季度末`: nothing but a time. */
const isTime = (text: string): boolean =>
  time.test(text) &&
  /^[\d一二三四五六七八九十第每上下年全长持立即常已限随同今本到“]/.test(text) &&
  !/[局委办厅府]/.test(text);

/** What a blank inside a cell costs, where the column does not say. */
export const blank = 0.5;

/** What an empty cell of those who help costs. */
const helpers = 0.6;

function ofUnits(cell: string): number {
  if (nobody.test(cell)) return 0;
  const text = cell.endsWith('。') && !doing.test(cell) ? cell.slice(0, -1) : cell;
  const named = mayNameUnits(text);
  const ends = text.length > 2 && (named || unitEnd.test(text)) ? 0 : 1.5;
  return ends + (unitStart.test(text) ? 0 : 0.4) + (!named && (doing.test(text) || /\d/.test(text)) ? 1.5 : 0);
}

/** `12`, `A3`, `2.1`, `（三）`. */
const rowNumber = /^(?:[A-Z]?\d[\d、.-]{0,9}|（[一二三四五六七八九十]{1,3}）)$/;

/** `万亩`, `%`, `-`: what a figure is counted in. */
const measures: Column = { empty: 1, holds: (text) => (text.length <= 6 && !/\d/.test(text) ? 0 : 1.5) };
/** Beside one of these a bare 单位 is that of a figure. */
const answers = /(?:责任|牵头|考核|评分)(?:单位|部门)$/;

/** Columns by the words of their heads; the first that fits counts. */
const columns: readonly [head: RegExp, column: Column][] = [
  [/备注|说明$|附注/, { empty: 0, holds: () => 0.3 }],
  [/序号|编号/, { empty: 0.6, holds: (text) => (rowNumber.test(text) ? 0 : 3) }],
  [/依据/, { empty: 0.8, holds: (text) => (grounds.test(text) ? 0 : 1.5), blank: () => 0, loose: true }],
  [/^计量单位$/, measures],
  [/年度目标|目标值|指标值/, { empty: 1, holds: (text) => (unitAlone.test(text) ? 1.5 : text.length > 30 ? 0.3 : 0) }],
  [/编码|代码/, { empty: 0.6, holds: (text) => (code.test(text) ? 0 : 3) }],
  [
    /部门|单位|机关|主体|机构|业主|属地责任|^责任[县区乡镇旗市]/,
    {
      empty: 1.2,
      holds: ofUnits,
      blank: (part, last) => (unitStart.test(part) ? blank : endsName.test(last) ? 0.3 : 0.05),
      units: true,
    },
  ],
  [/领导$|责任人|负责人|联系人|^姓名$/, { empty: 0.8, holds: ofPeople }],
  [/类别|领域|板块/, { empty: 0.5, holds: (text) => (text.length <= 30 && !amount.test(text) ? 0 : 1.5) }],
  [/方式|决定|意见|结果/, { empty: 1, holds: (text) => (action.test(text) ? 0 : others.holds(text)) }],
  [/类型|性质|层级|级别|阶段/, { empty: 1, holds: (text) => (text.length <= 8 && !amount.test(text) ? 0 : 1.5) }],
  [
    /投资|金额|资金|面积|数量|人数|分值|（[万亿]?元）|（[A-Za-z%％]{1,4}）|增长$|[标状]值$|权重|得分|[12]\d{3}年(?:计划|目标|任务|实际)?$/,
    { empty: 1, holds: (text) => (amount.test(text) ? 0 : 1.5) },
  ],
  [
    /时间|时限|期限|年限|日期|工期|节点/,
    {
      empty: 0.8,
      holds: (text) => (/^\d{4}年$/.test(text) ? yearAlone : isTime(text) || amount.test(text) ? 0 : 1.5),
      times: true,
    },
  ],
  [
    /地点|县区|区域|属地|所在|地址/,
    {
      empty: 0.8,
      holds: (text) => (place.test(text) && placeEnd.test(text) ? 0 : 1.2),
      blank: (part) => (placeAlone.test(part) ? 0.05 : blank),
    },
  ],
  [/对象$/, { empty: 1, holds: (text) => (/\d/.test(text) ? 1.5 : 0) }],
  [/^子项/, { empty: 0.3, holds: ofWords, blank: inWords }],
  [/^项目内容$/, { empty: 3, holds: ofTask, blank: inWords, shared: 1, words: true }],
  [
    /内容|举措|措施|目标|要求|具体任务|工作任务/,
    { empty: 2, holds: ofTask, blank: (_, last) => (last.length > 6 ? 0.1 : 0.3), loose: true, words: true },
  ],
  [/任务|要点/, { empty: 3, holds: ofTask, blank: inWords, shared: 1, words: true }],
  [/名称|项目|事项/, { empty: 3, holds: ofWords, blank: inWords, shared: 1, words: true }],
];
const others: Column = { empty: 1.2, holds: ofWords, blank: inWords, words: true };

function ofPeople(text: string): number {
  const bare = text.replace(/ /g, '');
  if (unitAlone.test(bare)) return 1.5;
  return people.test(bare) ? 0 : peopleTogether.test(bare) ? 0.4 : 1.5;
}

/** A line end may have cut a name, but a place behind it is none of it. */
function inWords(part: string): number {
  return placeAlone.test(part) ? 0.9 : 0.3;
}

/** `市政务服`: the first line of a unit that a narrow cell has cut. */
const cutUnit = /^[省市县区州盟旗][\u4e00-\u9fff]{2,5}$/;

/** `三大集团`, `属地街镇`, `设施养护处`, `云丘县政府`: a unit with no level in front. */
export const ownUnit = /(?:[局厅委]|集团|街镇)$|^[\u4e00-\u9fff]{2,6}(?:处|[市县区旗](?:人民)?政府)$/;

/** `区城管局、属地街镇`: units, one behind the other, and nothing that is done. */
const areUnits = (text: string): boolean =>
  text.includes('、') &&
  text.length <= 120 &&
  !doing.test(text) &&
  text.split(/[、，；]/).every((part) => unitOrLevel.test(part));
const unitOrLevel =
  /^(?:.{2,16}(?:[局委办厅府部]|管委会|街镇|街道|企业|部门|单位)等?|各?[县市区旗乡镇](?:人民)?(?:政府)?)$/;

/** A name or what is to be done: no code, no sum, no unit by itself, no time. */
function ofWords(text: string): number {
  if (code.test(text) || amount.test(text) || /^\d{4}年\d{1,2}月/.test(text)) return 2;
  return (
    (text.length < 2 ? 1 : text.length < 3 ? 0.5 : 0) +
    (unitAlone.test(text) || areUnits(text) ? 1.5 : cutUnit.test(text) || ownUnit.test(text) ? 0.8 : 0) +
    (text.startsWith('《') ? 0.5 : 0)
  );
}

/** What is to be done: a unit by itself stands in the next column. */
function ofTask(text: string): number {
  return ofWords(text) + (unitAlone.test(text) ? 1 : ownUnit.test(text) ? 1.5 : 0);
}

/** What is done under a name that may be printed once for several rows. */
const told = /内容|举措|措施|任务$|标准|要求$/;

/** The columns under heads. */
export function columnsOf(heads: readonly string[]): Column[] {
  const counted = heads.some((head) => answers.test(head));
  const named = heads.map((head) =>
    counted && head === '单位' ? measures : (columns.find(([words]) => words.test(head))?.[1] ?? others),
  );
  const alone = named.filter(({ units }) => units).length === 1;
  return named.map((column, at) => {
    const head = heads[at] ?? '';
    if (column.units && helpHead.test(head)) return { ...column, empty: helpers, alone };
    if (column.units && named.slice(0, at).some(({ units }) => units)) return { ...column, empty: second };
    if (column.units) return { ...column, alone };
    const once = column.shared !== undefined && heads.slice(at + 1).some((other) => told.test(other));
    return once ? { ...column, empty: column.shared ?? column.empty } : column;
  });
}

const second = 1;

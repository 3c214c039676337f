/** Lists of documents: what the heading over a list says of all its entries, and entries that print a title without 《》. */
import { readNumberLine } from '../../gazette/numbers.js';
import { genres } from '../../gazette/words.js';
import type { Block, Cell, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import type { CitationRelation } from '../../records.js';
import type { Rule } from '../../rules.js';
import type { Named } from './find.js';

/** The rule of entries under such a heading. */
export const listedRule: Rule = {
  id: 'citation-listed',
  description:
    'An entry of a list whose heading, title or lead-in says what becomes of all its entries: 废止, 失效 or 修改.',
  example: '一、决定废止的规范性文件 1.《云川市户外广告设置管理办法》（云政发〔2009〕15号）',
};

/** What a heading or lead-in says of the documents under it; null where it speaks of no documents, or of several things done to them. */
function toldOf(text: string): CitationRelation | null {
  if (text.length > 160 || !/文件|规章|法规|目录|清单|下列|以下|如下|[办规]法/.test(text)) return null;
  const ends = /废止|失效|停止执行/.test(text);
  const amends = /修改|修订|修正/.test(text);
  if (ends === amends || /(?:继续有效|保留)/.test(text)) return null;
  return ends ? 'REPEALS' : 'AMENDS';
}

/** What the headings over a block say, the nearest first; `lead` is the paragraph that announces the list. */
export function toldOver(block: Block, lead: string | null): CitationRelation | null {
  const own = block.kind === 'paragraph' ? block.heading : null;
  const caption = block.kind === 'table' ? (block.caption?.text ?? '') : '';
  const over = [...block.path].reverse().map(({ passage }) => passage.text);
  const said = [own?.passage.text ?? '', caption, lead ?? '', ...over].map(toldOf);
  return said.find((relation) => relation !== null) ?? (lead && grounds.test(lead) ? 'BASIS' : null);
}

/** `相关依据：` over the documents that a list rests on. */
const grounds = /^[\u4e00-\u9fff]{0,6}依据：$/;

/** A paragraph that announces a list: 决定废止下列规范性文件：. */
export const announces = (text: string): boolean =>
  text.endsWith('：') && (grounds.test(text) || toldOf(text) !== null);

const marker = /^(?:（?[一二三四五六七八九十百\d]{1,4}[、.）]|[①-⑳])*/;
const entryForm = new RegExp(
  `^([\\u4e00-\\u9fff][^。；：，〔]{6,120}(?:${genres})(?:（[^（）〔〕]{1,16}）)?)(?:（| *)([^（）]{2,24}〔[12]\\d{3}〕(?:第)?\\d{1,5} ?号)(?:[ ，]*[A-Z]{2,8}\\d{0,2}[—-]\\d{4}[—-]\\d{3,10})?）?[。；，]?$`,
);

const numberFirst = new RegExp(
  `^([\\u4e00-\\u9fff]{2,16}〔[12]\\d{3}〕(?:第)?\\d{1,5} ?号)[ ：]*([\\u4e00-\\u9fff][^。；：，〔]{6,120}(?:${genres})(?:（[^（）〔〕]{1,16}）)?)[。；，]?$`,
);

/** Where the entry of a list begins, behind its number and the words that begin its sentence (将, 删去). */
export const entryStart = (text: string): number => {
  const start = marker.exec(text)?.[0].length ?? 0;
  return start + (/^(?:将|把|对|在|删[去除])(?=《)/.exec(text.slice(start, start + 3))?.[0].length ?? 0);
};

/** `3.云川市人民政府关于…的通知（云政发〔2009〕15号）`: an entry whose title stands without 《》, before or behind its number; null for any other text. */
export function bareEntry(text: string): Named | null {
  if (text.length > 180 || !text.includes('〔')) return null;
  const start = entryStart(text);
  const rest = text.slice(start);
  const found = entryForm.exec(rest);
  const reversed = found ? null : numberFirst.exec(rest);
  const [title, printed] = found ? [found[1], found[2]] : [reversed?.[2], reversed?.[1]];
  const number = printed ? readNumberLine(printed) : null;
  return number && title ? { start, end: text.length, title, number } : null;
}

const orderEntry = new RegExp(
  `^([\\u4e00-\\u9fff][^。；：，《]{4,80}(?:${genres}))（[^（）《》〔]{0,40}令第?[\\d一二三四五六七八九十百]{1,5}号[^（）]{0,30}）[。；，]?$`,
);
const placedTitle = new RegExp(
  `^([\\u4e00-\\u9fff]{2,9}[省市县区州盟旗][^。；：，《（）]{3,60}(?:${genres})(?:（[^（）〔〕]{1,8}）)?)[。；，]?$`,
);

/** An entry that prints no number, only its order or nothing: `2.云川市水路运输管理办法（2001年市政府令第11号）`. Outside a list it may be anything. */
export function unnumberedEntry(text: string): Named | null {
  if (text.length > 120 || text.includes('《') || !/^[\d（一二三四五六七八九十①-⑳]/.test(text)) return null;
  const start = entryStart(text);
  const rest = text.slice(start);
  const found = start > 0 ? (orderEntry.exec(rest) ?? placedTitle.exec(rest)) : null;
  return found && { start, end: text.length, title: found[1] as string, number: null };
}

const titleHead = /^(?:(?:规范性)?文件|规章|政策(?:文件)?|法规)?(?:名称?|标题|题目)$/;
const numberHead =
  /^(?:发文字号|发文文号|发文号|发布文号|文号(?:（令号）)?|文件编号|文件号|文件字号|字号|文件文号|令号)$/;
/** `清理意见`: what becomes of each document of the table. */
const verdictHead = /^(?:(?:清理|处理|处置|审查|评估)(?:意见|结果|结论|决定|方式|类型|情况)|意见|结论)$/;
const squeeze = (cell: Cell) => cell.passage.text.replace(/\s/g, '');

/** A document named by the cells of one row, and the passage of the cell that names it. */
export interface NamedRow {
  passage: Passage;
  named: Named;
  /** What the row itself says of it: 废止, 修改, 继续有效. */
  told: CitationRelation | null;
}

function verdictOf(text: string): CitationRelation | null {
  if (text.length > 24) return null;
  if (/继续有效|保留/.test(text)) return 'MENTIONS';
  if (/废止|失效|停止执行/.test(text)) return 'REPEALS';
  return /修改|修订|修正/.test(text) ? 'AMENDS' : null;
}

/** The documents of a table with a column of titles and one of numbers; null where the table is none. */
export function namedRows({ header, rows }: TableBlock): NamedRow[] | null {
  const column = (form: RegExp) => header.find((cell) => form.test(squeeze(cell)))?.column;
  const [title, number, verdict] = [column(titleHead), column(numberHead), column(verdictHead)];
  if (title === undefined || number === undefined) return null;
  return flatMap(rows, ({ kind, cells }) => {
    const named = cells.find((cell) => cell.column === title && !cell.inherited);
    const text = named?.passage.text ?? '';
    if (kind !== 'data' || !named || text.length < 4) return [];
    const printed = cells.find((cell) => cell.column === number && !cell.inherited)?.passage.text ?? '';
    const told = cells.find((cell) => cell.column === verdict);
    const bare = /^《(.*)》$/.exec(text)?.[1] ?? text;
    return [
      {
        passage: named.passage,
        named: { start: 0, end: text.length, title: bare, number: readNumberLine(printed) },
        told: told ? verdictOf(squeeze(told)) : null,
      },
    ];
  });
}

/** Section rows that lost their tabs: `一、产业类（2项）` between the rows of a table. */
import { type Folded, type Line, readSpans } from '../lines.js';
import { readMarker } from '../markers.js';
import { isAttachmentLine, isDateLine } from '../shapes.js';
import { fieldWords } from '../words.js';
import { isHeadText } from './header.js';
import { hasTab, tabRow } from './rows.js';
import { unitAlone } from './unit-names.js';

/** A count at the end: `（2项）`, `3个`; no number of a document: `（国发〔2012〕52号）`. */
const counted = /(?:（[^（）〔]{0,6}\d+[^（）〔]{0,20}）|\D\d+ ?[个项宗])$/;
const classed =
  /^.{0,10}(?:正式|预备|前期|续建|新开工|竣工|储备|在建|建设|取消|下放|承接|保留|调整)类?的?(?:项目|工程|事项)$/;
/** `Ⅱ 工业` */
const roman = /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[ .、．]?[\u4e00-\u9fff]{2,16}$/;
/** `临江区`, `云台县`, `综合交通` (or `市教育局`): a place or a field whose rows follow, numbered. */
const division = new RegExp(`^(?:[\\u4e00-\\u9fff]{1,8}(?:[县区市旗]|管委会)|(?:${fieldWords}){1,4})$`);
const most = 3;

/**
 * How many lines from `at` are section rows of the table whose rows have `width` cells: at most three short lines, numbered `一、` or `（一）`, counted or naming a
 * class, before a row of about that width. A header behind them begins a table of its own: then none.
 */
export function sectionLines(folded: Folded, lines: readonly Line[], at: number, width: number): number {
  for (let count = 0; count <= most; count++) {
    const line = lines[at + count];
    if (!line) return 0;
    if (hasTab(folded, line)) return count && isPlainRow(folded, line, width) ? count : 0;
    const next = lines[at + count + 1];
    const county =
      (division.test(line.text) || unitAlone.test(line.text)) && !!next && /^\d{1,4}$/.test(firstCell(folded, next));
    if (!county && !isSection(line.text)) return 0;
  }
  return 0;
}

function firstCell(folded: Folded, line: Line): string {
  const [first] = hasTab(folded, line) ? tabRow(folded, line) : [];
  return first?.length ? readSpans(folded, first).text : '';
}

/** `行动一：` before what it is about. */
const action = /^(?:专项|重点)?(?:行动|板块|领域|工程)[一二三四五六七八九十]{1,3}：/;

/** `二、修路架桥，方便出行`: a heading of two parts. */
const inTwo = /^[^，]{4,24}，[^，]{4,16}$/;

/** A line in the form of a section row; a remark in brackets, `（牵头领导：林海、江平）`, may be long. */
export function isSection(text: string): boolean {
  if (text.length > 80 || text.startsWith('《')) return false;
  const bare = (text.includes('（') ? text.replace(/（[^（）]*）/g, '') : text).replace(action, '');
  if (bare.length > 40 || /[。；：]/.test(bare) || isAttachmentLine(text) || isDateLine(text)) return false;
  const style = readMarker(text)?.marker.style;
  if (bare.includes('，')) return style === '一、' && inTwo.test(bare);
  return (
    style === '一、' ||
    action.test(text) ||
    roman.test(text) ||
    style === '（一）' ||
    counted.test(text) ||
    classed.test(text)
  );
}

/** A row of the table: it begins with a number (its rest may stand on the next line), or it has about as many cells and is no header. */
function isPlainRow(folded: Folded, line: Line, width: number): boolean {
  const texts = tabRow(folded, line).map((cell) => (cell.length ? readSpans(folded, cell).text : ''));
  if (texts.length > width + 1 || texts.length < 2) return false;
  return (
    /^\d+$/.test(texts[0] ?? '') || (texts.length >= width - 2 && texts.filter((text) => isHeadText(text)).length < 2)
  );
}

/** `合计`, `总计（4项）`: what is summed stands on the next lines. */
export const total = /^(?:全[市省县区州盟])?(?:合计|总计|小计|共计)(?:[（：]?共?\d+[个项宗]）?)?$/;
/** A sum and nothing else. */
export const sum = /^[\d.,，]+$/;

/** A section, or the sums of all rows: `合　计　　96.8　25.5`. */
export const isOver = (text: string): boolean => isSection(text) || (text.length < 60 && sums.test(text));
const sums = /^[合总小共] {0,6}计[ \d.,，（）个项]*$/;

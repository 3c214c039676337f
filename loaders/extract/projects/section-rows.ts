/** Rows of a project list that head the rows under them. */
import type { Row } from '../../layout/blocks.js';
import { withoutCount } from '../columns/titles.js';
import { cellOf, columnsOf, type TableMeaning } from '../columns.js';
import type { ProjectColumns } from './table.js';

const chineseNumber = /^[（(]?(?:[一二三四五六七八九十]{1,3}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|[IVX]{1,4}|[A-H])[）)]?[、.．]?$/;
const sum = /^(?:全[市省县区州盟])?(?:合计|总计|小计|共计|注[：:]|备注[：:]|说明[：:]|单位[：:])/;

/** The text of a row that heads the rows under it: one filled cell, a Chinese numeral for number, or a name with a count or sums and no place. Sums head nothing (empty text). */
export function sectionText(row: Row, meaning: TableMeaning, columns: ProjectColumns): string | null {
  const filled = row.cells.filter((cell) => cell.passage.text && !cell.inherited);
  if (filled.length === 0) return '';
  if (isNumberedBehind(filled, numberColumn(meaning, columns), columns)) return null;
  const name = ownText(row, columns.name.column) ?? '';
  const first = filled[0]?.passage.text ?? '';
  if (sum.test(first.replace(/\s/g, '')) || sum.test(name.replace(/\s/g, ''))) return '';
  return textOfFirst(row, filled, name) ?? textOfName(row, filled, name, meaning, columns);
}

/** What stands in a cell of the row's own. */
const ownText = (row: Row, column: number | undefined): string | undefined =>
  row.cells.find((cell) => cell.column === column && !cell.inherited)?.passage.text;

/** A row whose first cell heads those under it. */
function textOfFirst({ kind }: Row, [head, ...others]: Row['cells'], name: string): string | null {
  const first = head?.passage.text ?? '';
  if (bareCount.test(name) && others.every((cell) => cell.passage.text === name || isSum(cell)))
    return first.replace(/^其中[：:]?/, '');
  if (chineseNumber.test(first) && others.length > 0)
    return `${first.replace(/[、.．]$/, '')}${/[）)]$/.test(first) ? '' : '、'}${name || others[0]?.passage.text}`;
  const counted = withoutCount(first) !== first || numbered.test(first);
  return kind === 'section' || (counted && others.every(isSum)) ? first : null;
}

/** A row whose name heads those under it. */
function textOfName(
  row: Row,
  filled: Row['cells'],
  name: string,
  meaning: TableMeaning,
  columns: ProjectColumns,
): string | null {
  const number = ownText(row, numberColumn(meaning, columns));
  const others = filled.filter((cell) => cell.column !== columns.name.column && cell.passage.text !== number);
  const summed = others.length > 0 && others.every(isSum);
  if (number && !others.length && meaning.columns.length > 3 && /^\d{1,2}$/.test(number) && ofField.test(name))
    return `${number}.${name}`;
  if (number && summed && countedClass.test(name)) return `${number.replace(/[.、．]$/, '')}.${name}`;
  if (!name || number || cellOf(meaning, row, 'place') || !columnsOf(meaning, 'number', 'place').length) return null;
  return withoutCount(name) !== name || summed ? name : null;
}

/** `一 | 交通（2个） | 1 | 东山高速公路`: the first row of a class, whose name stands merged before the numbers. */
const isNumberedBehind = (filled: Row['cells'], own: number | undefined, { name }: ProjectColumns): boolean =>
  own !== undefined &&
  own > 0 &&
  filled.some(({ column, passage }) => column === own && /^\d{1,3}$/.test(passage.text)) &&
  filled.some(({ column }) => column === name.column);

/** `一、装备制造业 | 2项 | 300000`: a count alone where a name would stand. */
const bareCount = /^共?\d+[个项宗]$/;
/** `1 | 道路工程` with nothing else in the row: a field of works, over `1.1 | 东山大道北延 | 长2.6公里`. */
const ofField =
  /^(?:城市|市政|园林|公共|农村|社会|民生|文化|教育|卫生|旅游|商贸|工业|产业|基础|生态|环境|道路|桥梁|交通|水利|能源|电力|给排水|供水|供热|燃气|绿化|亮化|房屋|住房|安居|保障)[\u4e00-\u9fff]{0,4}(?:工程|项目|建设|建筑|设施|类|事业)$/;
/** `1.公路工程（3项）` with sums behind it heads rows too. */
const countedClass = /(?:工程|项目|类|产业|领域)[（(]共?\d+[项个宗][^（）()]{0,20}[）)]$/;
/** `一、`, `（二）`: how a class is numbered. */
export const numbered = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/;
const isSum = ({ passage }: Row['cells'][number]): boolean => /^[\d.,，]+$/.test(passage.text.replace(/\s/g, ''));
/** The numbers of the projects: of two columns of numbers the one nearest before the names (`序号 | 类别 | 序号 | 项目名称`). */
export function numberColumn(meaning: TableMeaning, { name }: ProjectColumns): number | undefined {
  const numbers = columnsOf(meaning, 'number');
  return (numbers.findLast(({ column }) => column < name.column) ?? numbers[0])?.column;
}

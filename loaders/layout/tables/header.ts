/** Header rows of tables. */
import type { Cell } from '../blocks.js';

/** Words that end column heads. A row of short cells with two of them is a header. */
const word =
  '序号|编号|类别|项目|名称|任务|内容|指标|单位|部门|时限|时间|备注|姓名|职务|地点|依据|阶段|领域|分工|事项|区域|属地|类型|期限|措施|目标|职责|方式|标准|要求|金额|投资|进度|领导|机关|主体|意见|编码|代码|责任人|联系人|电话|性质|规模|说明|分值|积分|赋分|权重|等级|级别|来源|条件|范围|对象|分类|情况|日期|地区|乡镇|县区|县（市、区）|县市区|企业|数量|面积|手续|行业|年限|年度|原因|处理|结果|形式|周期|频次|环节|步骤|工作|举措|负责人|成员|角色|职称|性别|学历|理由|参与|协同|落实|支撑|牵头|配合|评分|总分|得分|合计|小计';
const head = new RegExp(`^(?:.{0,14}(?:${word})|.{0,8}号|.{0,6}人)(?:（.*）)?$`);

/** A line that is a column head and no more. */
export const isHeadWord = (text: string) =>
  text.length <= 16 && head.test(text.replace(/\s/g, '')) && !/[。；，：]/.test(text);

const filledIn = (row: readonly Cell[]) => row.filter(({ passage }) => passage.text);
/** Text in the form of a column head. */
export const isHeadText = (text: string): boolean => text.length <= 24 && head.test(text) && !/[。；，]/.test(text);
const isHead = ({ passage: { text } }: Cell) => isHeadText(text);

/** A row of short column heads, most of them usual ones. */
export function isHeaderRow(row: readonly Cell[]): boolean {
  const filled = filledIn(row);
  if (filled.length < 2 || filled.length * 2 < row.length) return false;
  if (filled.some(({ passage: { text } }) => text.length > 60 || /^[\d.]+$/.test(text) || /[。；]/.test(text)))
    return false;
  const heads = filled.filter(isHead).length;
  return heads >= 2 && heads * 2 >= filled.length;
}

/** The second row of a header: heads alone, where the first row's merged cell left room, nothing of its own under its first cell. */
export function isSubheaderRow(first: readonly Cell[], second: readonly Cell[]): boolean {
  const filled = filledIn(second).filter(({ inherited }) => !inherited);
  return (
    (!second[0]?.passage.text || second[0].inherited) &&
    filledIn(first).length < first.length &&
    filled.every((cell) => isHead(cell)) &&
    filled.length >= 2
  );
}

/** One row of heads: the lower one where both rows have one. */
export function mergeHeaders(first: readonly Cell[], second: readonly Cell[]): Cell[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const lower = second[column];
    const upper = first[column];
    return { ...((lower?.passage.text ? lower : upper) ?? (lower as Cell)), column };
  });
}

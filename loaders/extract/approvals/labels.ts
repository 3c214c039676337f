/** What stands under an item of a list of permits in lines of its own: `实施机关：市公安局`, `设定依据：《…》`. */
import type { ApprovalFact } from '../approvals.js';
import { unitsOf } from './implementers.js';

export const who =
  /^(原|现|下放后|承接)?的?(?:实施|审批|承接|许可|行使|承办|责任|主管)(?:机关|部门|单位|主体)：(.{2,60})$/;
const other = /^(?:(?:设定|实施|法律|取消|审批)?依据|(?:事项|项目)(?:类型|类别|编码)|处理(?:决定|意见)|备注|说明)：/;

/** The item with what a line under it says of it; null where the line says nothing of the kind. Whose it is stands over it where a `department` does. */
export function withLabel(item: ApprovalFact, text: string, department: readonly string[]): ApprovalFact | null {
  if (other.test(text)) return item;
  if (department.length) return null;
  const [, when = '', units] = who.exec(text) ?? [];
  const named = units ? unitsOf(units) : [];
  if (!named.length) return null;
  const past = when === '原' && item.implementers.length > 0;
  return past ? item : { ...item, implementers: named };
}

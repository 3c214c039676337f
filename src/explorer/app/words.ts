/** The words of the pages: what the API's values are called by those who read them. */

export const roles: Record<string, string> = { LEAD: '牵头', RESPONSIBLE: '负责', SUPPORT: '配合' };
export const kinds: Record<string, string> = {
  GAZETTE: '公报',
  DOCUMENT: '文件',
  DEPARTMENT: '单位',
  TASK: '任务',
  PROJECT: '项目',
  COUNTY: '县区',
  PERSON: '人员',
  APPROVAL_ITEM: '许可事项',
};
export const recurrences: Record<string, string> = {
  YEARLY: '每年',
  HALF_YEARLY: '每半年',
  QUARTERLY: '每季度',
  MONTHLY: '每月',
  WEEKLY: '每周',
  DAILY: '每日',
};
export const relations: Record<string, string> = {
  BASIS: '依据',
  REPEALS: '废止',
  FORWARDS: '转发',
  AMENDS: '修改',
  MENTIONS: '提及',
};

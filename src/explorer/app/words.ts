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
export const departmentKinds: Record<string, string> = {
  GOVERNMENT: '人民政府、管委会',
  DEPARTMENT: '部门',
  PARTY_ORGAN: '党委部门',
  STATE_ORGAN: '人大、政协、法院、检察院',
  MASS_ORGANISATION: '群团组织',
  VERTICAL_AGENCY: '垂直管理机构',
  INSTITUTION: '事业单位',
  ENTERPRISE: '企业',
  MILITARY: '军事机关',
  COORDINATING_BODY: '议事协调机构',
  COLLECTIVE: '统称',
  OTHER: '其他',
};
export const levels: Record<string, string> = {
  NATIONAL: '国家级',
  PROVINCIAL: '省级',
  CITY: '市级',
  COUNTY: '县级',
  TOWNSHIP: '乡级',
};
export const approvalActions: Record<string, string> = {
  LIST: '列入清单',
  TAKE_OVER: '承接',
  CANCEL: '取消',
  DELEGATE: '下放',
  TRANSFER: '划转',
  RETURN: '退回',
};
export const appointmentActions: Record<string, string> = { APPOINT: '任', REMOVE: '免' };

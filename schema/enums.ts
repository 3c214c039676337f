/** The enumerations of the API. Their values are the words stored in the graph. */
import { enumeration, type ValueOf } from './enumeration.js';

export const Role = enumeration('Role', 'The part a unit has in a task.', {
  LEAD: '牵头 主办',
  RESPONSIBLE: '负责',
  SUPPORT: '配合 协办 参与',
});
export type Role = ValueOf<typeof Role>;

export const TaskKind = enumeration('TaskKind', 'The form in which a task is printed.', {
  CLAUSE: 'a closing or labelled clause',
  TABLE: 'a table row',
  DUTY: 'a duty of a named unit',
  TARGET: 'a target without a unit of its own',
});
export type TaskKind = ValueOf<typeof TaskKind>;

export const CitationRelation = enumeration('CitationRelation', 'What a document does with another that it names.', {
  BASIS: '根据 依据 按照',
  REPEALS: '废止',
  FORWARDS: '转发 印发',
  AMENDS: '修改 调整',
  MENTIONS: 'names it in any other way',
});
export type CitationRelation = ValueOf<typeof CitationRelation>;

export const Precision = enumeration(
  'Precision',
  'How exactly a time limit is printed; its date is always the last day.',
  {
    DAY: 'a day',
    MONTH: 'a month',
    QUARTER: 'a quarter',
    HALF_YEAR: 'half a year',
    YEAR: 'a year',
    PLAN: 'end of a five-year plan',
  },
);
export type Precision = ValueOf<typeof Precision>;

export const Recurrence = enumeration('Recurrence', 'How often something falls due again.', {
  YEARLY: '每年',
  HALF_YEARLY: '每半年',
  QUARTERLY: '每季度',
  MONTHLY: '每月',
  WEEKLY: '每周',
  DAILY: '每日',
});
export type Recurrence = ValueOf<typeof Recurrence>;

export const DepartmentKind = enumeration('DepartmentKind', 'What sort of body a unit is.', {
  GOVERNMENT: '人民政府 管委会',
  DEPARTMENT: '委 办 局 厅',
  PARTY_ORGAN: '党委及其部门',
  STATE_ORGAN: '人大 政协 法院 检察院',
  MASS_ORGANISATION: '工会 共青团 妇联 残联',
  VERTICAL_AGENCY: '税务 海关 气象 and others that answer to the level above',
  INSTITUTION: '学校 医院 中心 所',
  ENTERPRISE: '公司 银行',
  MILITARY: '军分区 武警',
  COORDINATING_BODY: '领导小组 指挥部 联席会议 专班',
  COLLECTIVE: '各县（市、区）人民政府, 市直有关部门',
  OTHER: 'any other body',
});
export type DepartmentKind = ValueOf<typeof DepartmentKind>;

export const Level = enumeration('Level', 'The level of government.', {
  NATIONAL: '国家',
  PROVINCIAL: '省 自治区 直辖市',
  CITY: '地级市 自治州 盟',
  COUNTY: '县 市辖区 县级市 旗',
  TOWNSHIP: '乡 镇 街道',
});
export type Level = ValueOf<typeof Level>;

export const CountyKind = enumeration('CountyKind', 'What sort of place a county-level unit is.', {
  COUNTY: '县',
  DISTRICT: '市辖区',
  COUNTY_LEVEL_CITY: '县级市',
  BANNER: '旗',
  DEVELOPMENT_ZONE: '开发区',
  SCENIC_AREA: '风景名胜区',
  OTHER: 'any other place',
});
export type CountyKind = ValueOf<typeof CountyKind>;

export const AppointmentAction = enumeration('AppointmentAction', 'Whether a post was given or taken.', {
  APPOINT: '任 任命',
  REMOVE: '免去',
});
export type AppointmentAction = ValueOf<typeof AppointmentAction>;

export const ApprovalAction = enumeration('ApprovalAction', 'What a document does with a permit.', {
  LIST: 'lists it as in force',
  TAKE_OVER: '承接',
  CANCEL: '取消',
  DELEGATE: '下放',
  TRANSFER: '划转',
  RETURN: '退回 收回',
});
export type ApprovalAction = ValueOf<typeof ApprovalAction>;

export const EntityKind = enumeration('EntityKind', 'The kinds of entity that a search finds.', {
  GAZETTE: '公报',
  DOCUMENT: '文件',
  DEPARTMENT: '单位',
  TASK: '任务',
  PROJECT: '项目',
  COUNTY: '县（市、区）',
  PERSON: '人员',
  APPROVAL_ITEM: '行政许可事项',
});
export type EntityKind = ValueOf<typeof EntityKind>;

export const AssignmentOrder = enumeration('AssignmentOrder', 'The order of assignments.', {
  DOCUMENT: 'document, then place in it',
  DUE: 'earliest deadline first, undated last',
  ROLE: 'lead, responsible, support; then document and place in it',
});
export type AssignmentOrder = ValueOf<typeof AssignmentOrder>;

export const DocumentOrder = enumeration('DocumentOrder', 'The order of documents.', {
  NUMBER: 'number, else title',
  DATE: 'date of issue, latest first, undated last',
});
export type DocumentOrder = ValueOf<typeof DocumentOrder>;

export const DepartmentOrder = enumeration('DepartmentOrder', 'The order of departments.', {
  NAME: 'canonical name',
  TASKS: 'number of tasks, most first',
});
export type DepartmentOrder = ValueOf<typeof DepartmentOrder>;

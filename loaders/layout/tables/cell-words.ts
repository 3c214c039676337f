/** What the heads of tables of tasks say, and what stands under them. */

/** What a column of units says of them: `责任单位`, `牵头部门`. */
const role =
  '(?:责任|牵头|配合|主办|主责|协办|协助|协同|协作|会办|承办|参与|参加|实施|推进|落实|督导|督办|指导|监管|发起)(?:单位|部门|主体)';
export const roleHead = new RegExp(`${role}$`);

/** `2023年6月底`, `四月份`, `长期坚持`, `立行立改`: when a task is to be done. */
export const time =
  /\d{4}[年./-]|\d{1,2}月|^[一二三四五六七八九十]{1,2}月|季度|半年|年[内底末]|长期|持续|每|全年|^(?:立即|立行|即[知行]|常态|已|限期|随时|同步)/;

/** Columns of those who help: their cells are left empty where nobody does. */
export const helpHead = /配合|协办|协助|协同|协作|会办|参与|参加/;

/** `——`, `/`: printed where nobody stands, no half of a name. */
export const nobody = /^(?:[—–/-]{1,3}|无)$/;

/** `新建市图书馆`: what is done, not who does it. */
export const doing =
  /^(?:新建|改建|扩建|改造|建设|建成|完成|推进|实施|落实|加快|开展|提升|创建|编制|搭建|建立|完善|组建|培育|引进|加强|打通|办好|推行|出台|开工|启动|迁建|续建|强化|健全|打造|制定|制订|加大|扩大|提高|确保|力争|做好|严格|全面|深入|进一步|持续)/;

/** Laws and documents: what a cell of grounds holds. */
export const grounds = /[《〔]|法|条例|办法|规定|决定/;

/** `完成时限`, `时间安排`, `进度要求`: the head of a column of times. */
export const timeHead = /(?:时限|时间|期限|日期|进度|节点)(?:安排|要求)?$/;

/** `序号`, `编号`: the head of row numbers. */
export const numberHead = /^(?:序号|编号)$/;

/** A name under 姓名. */
export const person = /^[\u4e00-\u9fff]{2,4}$/;

/** What closes a notice, below its last table. */
export const closing = /^特此(?:通知|公告|通告|函)/;

/** How the name of a unit or place ends; one that ends otherwise a narrow cell has cut. */
export const endsName =
  /(?:[局委办厅府会部院处室站队社署关所校区县市旗镇乡团联协）〕]|中心|部门|单位|公司|机构|街道|集团|企业|行|等)$/;

/** How the whole name of a permit ends, with its remark: `班线客运经营许可`, `采矿权变更登记（市级）`. */
export const wholeItem = /^.{4,}(?:许可|审批|核准|核发|登记|备案|认定|审核|审查|确认|签发|注销|变更)(?:（[^（）]*）)?$/;

/** What tells that a document speaks of appointments. */

/** `云政任〔2021〕14号（6月8日）：`: the number of each of several decisions, which decides nothing itself. */
export const numbered = /〔[12]\d{3}〕\d{1,4}号(?:（[^（）]{2,12}）)?$/;
/** Titles that speak of appointments: `关于张某等同志职务任免的通知`. */
export const personnelTitle =
  /任免|任职|免职|任命|免去|聘任|聘请|聘用|解聘|挂职|试用期满|人事|辞去|辞职|不再担任|同志(?:工作)?职务|撤销.{2,20}职务|职务(?:变动|调整)|同志晋升|晋升职级|职级(?:晋升|套转)|同志工作变动|代理.{1,20}长职务/;
/** Text that does, whatever the title: `会议决定任命…`. */
export const personnelText =
  /(?:决定|研究|同意|批准|通过|提名)[^。]{0,40}(?:任命|免去|任免|聘任|不再担任)|免去其|[\u4e00-\u9fff]同志任|职务(?:自然|自行)免除|(?:委派|选举|补选)[\u4e00-\u9fff、·（）]{2,40}为|(?:选举|补选)(?:产生)?：|接受[^。，；]{2,16}辞去/;

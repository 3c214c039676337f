/** Names of units, judged by how they end. */

/** Names of units and nothing else, with marks between them; `各县、市、区政府` parts its levels by them. */
const units =
  /^(?:(?:[^、，；。：\s]{1,30}(?:[局委办厅会院部府队司行社校所室馆站厂区县市旗]|[残妇侨文商]联|科协|(?<!平)台|中心|单位|部门|企业|机构|集团|街道|街镇|专班|等)|(?<=[县市区旗]、)[县市区旗](?=、))(?:[、，；]|\s+|$))+$/;
const longestUnits = 240;

/** A unit with its level in front, and no more, or with a second name in brackets: `区委组织部（区公务员局）`, `各街镇（园区）`. */
export const unitAlone =
  /^(?:[省市县区州盟旗各].{1,18}(?:[局委办厅府会]|中心|公司|[支大总]队|部门)|[省市县区州盟旗]委[\u4e00-\u9fff]{2,4}部|各[\u4e00-\u9fff]{1,8}[镇乡街道区县市旗])(?:（[\u4e00-\u9fff、]{1,16}）)?$/;

/** True for a text of nothing but names of units. */
export const namesUnits = (text: string): boolean =>
  text.length <= longestUnits && units.test(text.replace(/（[^（）]*）/g, '')) && !counted.test(text);

/** `新建敬老院20所`: no unit. */
const counted = /\d(?:余|多)?[所处家队社校区院部]$/;

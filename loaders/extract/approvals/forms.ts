/** How the items of lists of permits without tables begin and end. */
import { words } from './columns.js';

const numbered = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)]|[①-⑳])\s*(?=\D)/;
const quotedItem = /^（[一二三四五六七八九十]{1,3}）(?=[\u4e00-\u9fff]{2,16}的?“)/;
/** `一、客运站经营许可，由市交通局下放到县交通局`: an item that says who takes it over. */
const handedItem =
  /^[一二三四五六七八九十]{1,3}、(?=[^，。；]{4,50}，(?:由[^，。；]{2,16})?(?:下放|委托|移交|划转|收回)[^，。；]{3,40}[；。]?$)/;
const nameEnd = words.nameEnds.join('|');
/** `（一）乙级测绘资质核准（市自然资源局）；`: a permit by its last word. */
const numeralItem = new RegExp(
  `^（[一二三四五六七八九十]{1,3}）(?!非?行政许可(?:审批)?$)(?=(?:[^，。；：（）]|（[^（）]{1,12}）){2,40}(?:${nameEnd}|资格|资质|证)(?:（(?!共?\\d)(?:[^（）]|（[^（）]{1,12}）){2,40}）|，(?:改|下放后)?由[^，。；]{3,40})?[；。]?$)`,
);
/** `一、乙级测绘资质核准（市自然资源局）；`: whose it is in the bracket. */
const numeralOwned = new RegExp(
  `^[一二三四五六七八九十]{1,3}、(?=(?:[^，。；：（）]|（[^（）]{1,12}）){2,40}(?:${nameEnd}|资格|资质|证)（[^（）]{1,20}[局委办厅部院会所]）[；。]?$)`,
);
/** `一、乙级测绘资质核准；`, closed by a mark, as no heading is. */
const numeralClosed = new RegExp(
  `^[一二三四五六七八九十]{1,3}、(?=(?:[^，。；：（）]|（[^（）]{1,12}）){2,40}(?:${nameEnd}|资格|资质|证)(?:（[^（）]{2,20}）)?[；。]$)`,
);
/** `一、县公安局实施的典当业许可证年审`: whose it is before the name. */
const numeralHeld =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?=[省市县区州盟旗][\u4e00-\u9fff]{1,18}[局委办厅部院会](?:负责)?实施的[^，。；：“”]{4,50}[；。]?$)/;
/** `——收养登记证年检（县民政局）`: an item behind a dash, with whose it is. */
const dashedItem =
  /^(?:—{1,2}|[－●◆▲])(?=(?:[^，。；：（）]|（[^（）]{1,12}）){3,40}（[^（）]{1,20}[局委办厅部院会所]）[；。]?$)/;
/** `（二）挖掘城市道路审批（5平方米以下）（原审批部门：区住房建设委）`, `（三）林木种子质量检验机构资质考核（县林业局）`: whose it is in the bracket, whatever the name ends in. */
const labelledItem =
  /^（[一二三四五六七八九十]{1,3}）(?=[^，。；：]{4,60}（(?:原?(?:实施|审批|许可|行使|承接|主管)(?:机关|部门|单位|主体)：[^（）]{2,40}|[省市县区州盟旗][^（）]{1,18}(?:[局委办厅部院会所站队处]|中心))）[；。]?$)/;
/** `市档案局：向国外赠送档案复制件的审批`: an item without a number, whose it is before it. */
const ownedItem = new RegExp(
  `^(?=[省市县区州盟旗][\\u4e00-\\u9fff（）]{1,18}?[局委办厅部院会]：(?!（?共?\\d)[^；。：]{4,50}(?:${nameEnd})[；。]?$)`,
);
/** `“木材经营许可”“木材加工许可”合并为“木材许可”（市林业局）` without a number. */
const mergedItem = /^(?=“[^“”]{2,40}”[^。；]{0,60}(?:合并|整合)为“)/;
/** `木材经营许可与木材加工许可合并为木材许可（市林业局）`, as plain. */
const mergedPlain =
  /^(?=[^，。；：“”\d（][^，。；：“”]{3,60}(?:合并|整合)为[^，。；：“”（）]{4,40}（[^（）]{2,30}）[；。]?$)/;
/** `事项名称：临时占用草原审批`, over lines that say the rest of it. */
export const namedItem = /^(?:\d{1,3}[.、．]|（\d{1,3}）)?(?:行政)?(?:许可|审批|权力)?(?:事项|项目)名称：(?=.{4})/;
/** What items begin with. */
export const itemForms = [
  numbered,
  quotedItem,
  handedItem,
  numeralItem,
  numeralOwned,
  numeralClosed,
  numeralHeld,
  dashedItem,
  labelledItem,
  ownedItem,
  mergedItem,
  mergedPlain,
  namedItem,
];
/** What the name of a permit ends in. */
export const ended = new RegExp(`(?:${nameEnd}|资格|资质|证)$`);
/** `水路运输业务经营许可` under its department, without a number. */
export const isBare = (text: string): boolean =>
  text.length > 5 && text.length <= 50 && !/[，。；：]/.test(text) && ended.test(text.replace(/（[^（）]*）$/, ''));
/** Where the items of one paragraph begin: `1.…；2.…`. */
export const inside = /(?<=^|[；。：]|项）)(?:\d{1,3}[.、．]|（\d{1,3}）|[①-⑳])(?=[^\d\s])/g;
/** Where items stand side by side: the number of the next behind the end of a name. */
export const behindName = new RegExp(
  `(?<=^|(?:${nameEnd}|资格|资质|证)(?:（[^（）]{1,20}）)?)(\\d{1,3})[.、．](?=[\\u4e00-\\u9fff])`,
  'g',
);

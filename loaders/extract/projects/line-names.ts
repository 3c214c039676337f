/** Where the name of a work ends in a line that goes on to tell of it: `虞山路北延。南起东环路，全长3.6公里`. */

import { outside } from '../../language/brackets.js';
import { classLine } from './class.js';
import { looksLikePlace, placesOf } from './places.js';
import { remarkOf, stageTag, stageTold } from './remarks.js';
import { isDeed, isWork } from './works.js';

/** Labels of what is told of a work and of no task: 建设内容：, 总投资：8.6亿元. */
const label =
  /^(?:项目|主要|工程)?(?:建设(?:内容|规模|地点|地址|性质|工期|单位|年限)[^，。；：]{0,6}：|总投资：?约?\d)/;

/** How large a work is or what it costs: 全长3.6公里, 总投资约2亿元, 建筑面积. */
const measure =
  /^[，：]约?\d[\d.]*(?:公里|千米|米|亩|兆瓦|万千瓦)|总?投资(?:约|概算|估算|总?额)?\d|[全总]?长(?:度|约)?\d|[路桥]?宽\d|建筑面积|占地|征地\d|车道|装机|库容|床位|日(?:处理|供水)|年产|(?:[建敷铺]设|新建|改建|改造|清淤|整治|治理|绿化)[^。；，]{0,12}\d[\d.]*(?:公里|千米|米|[万]?平方米|亩|公顷|万立方米|万方|座|处)/;

/** True where a line tells of a work, whatever its name ends in, behind the name that ends at `stop`: its size, its cost, a label of its plan. */
export const tellsOfWork = (printed: string, stop: number): boolean =>
  stop >= 4 &&
  stop <= 40 &&
  !isDeed(printed) &&
  (measure.test(printed.slice(stop, stop + 120)) || isLabelled(printed, stop));

/** `冷链物流园项目。建设冷库8万平方米，总投资9.6亿元`: one work by its name, then its size or its cost; `基础设施项目12个。总投资30亿元`, `交通项目。安排9个` are none. */
export function isCosted(printed: string): boolean {
  const glossed = nameBefore(printed);
  const name = glossed.slice(0, remarkOf(glossed)?.at);
  return (
    isWork(name) &&
    !/[\d）]$|\d+[个项宗]/.test(name) &&
    !/^(?:计划)?[共安排]*\d+[个项宗]/.test(printed.slice(glossed.length + 1)) &&
    (tellsOfWork(printed, glossed.length) ||
      stageTold(printed.slice(glossed.length)) !== null ||
      /^由[^，。；]{2,40}(?:负责|牵头|承办)|^(?:责任|承办|牵头|实施)(?:单位|部门)/.test(
        printed.slice(glossed.length + 1),
      ))
  );
}

/** `青炭水库。建设内容：大坝…` */
export const isLabelled = (printed: string, stop: number): boolean =>
  label.test(printed.slice(stop + 1, stop + 31)) || nameBehind(printed)?.length === stop;

/** `沪昆客专站房 建设单位：市高铁办`, `云台长江大桥 总投资22亿元`: a label right behind the name. */
const behind =
  /^([^。；：，]{4,40}?)(?:(?:建设|责任|牵头|实施|项目|业主)单位|建设(?:地点|性质|年限|工期)|总投资|(?:包[保抓联]|责任|分管|挂钩|联系|牵头)领导)：|^([^。；：，、]{4,40}?)(?<!（)总投资约?(?=\d)/;

const nameBehind = (printed: string): string | undefined => {
  const found = behind.exec(printed);
  return (found?.[1] ?? found?.[2])?.replace(/[（(【[\s]+$/, '');
};

/** The name before what an item goes on to tell, a full stop behind it where the list tells the stage of its works (`staged`): `云台抽水蓄能电站项目。建设地点：…`, `西河大桥工程：总投资…`; the item as printed where it tells nothing. */
export function nameBefore(printed: string, staged = false): string {
  const glossed = printed.endsWith('）') ? labelledGloss.exec(printed)?.[1] : undefined;
  if (glossed) return glossed;
  const labelled = nameBehind(printed);
  if (labelled) return labelled;
  const stop = outside(printed).search(/[。；：，]|——/);
  const name = printed.slice(0, Math.max(0, stop));
  const rest = printed.slice(stop + 1).replace(/^—/, '');
  if (stop < 4) return printed;
  const told =
    isWork(name) &&
    (isHeadedWork(name, printed.charAt(stop)) ||
      (staged && printed.charAt(stop) === '。' && !isDeed(name)) ||
      /^(?:建设|总投资|首期|项目|计划|年度|位于|选址|续建|在建|新开工|新建|改建|扩建|占地|前期(?:[，。；]|$))/.test(
        rest,
      ) ||
      /^[^，。；]{0,12}：/.test(rest) ||
      (printed.charAt(stop) === '，' && isPrepared.test(rest)) ||
      tellsMore.test(rest));
  return told || /^[^。；]{0,30}总?投资\d/.test(rest) || tellsOfWork(printed, stop) ? name : printed;
}

/** `东山水库（责任单位：市水利局；项目业主：市水投公司；建设地点：云台县）`, `东山水库（云台县，责任单位：市水利局）` */
export const labelledGloss =
  /^([^（）。；：]{4,50})（(?:[\u4e00-\u9fff、]{2,20}，)?(?:责任|牵头|建设|项目|业主|承办|实施|挂钩|包联)[^（）。；：]{1,6}：[^（）]{2,120}）$/;

/** 项目名称： before the name of a work, from there on; empty without it. */
export const nameLabelAt = (text: string, from: number): string =>
  text.startsWith('名称：', from + 2) ? (/^(?:项目|工程)名称：/.exec(text.slice(from))?.[0] ?? '') : '';

/** What is told of a work behind its name: 年内完成投资6亿元, 承办单位：…. */
const tellsMore =
  /^(?:年内|当年|\d{4}年|年底前)?(?:计划)?(?:完成)?投资|(?:责任|承办|牵头|建设|实施|主办|负责|承建|落实)(?:单位|部门)[：为]?|^由[^，。；]{2,40}(?:负责|牵头|承办|建设|投资|兴建|实施)|^(?:\d{4}年)?(?:\d{1,2}月|[一二三四]季度|年底|年内|[上下]半年)/;

/** What is done for a work before it begins: 开展可行性研究, 完成方案设计. */
const isPrepared = /^(?:开展|完成|编制|办理|启动)[^，。；]{0,6}(?:可行性|可研|方案|设计|前期|建议书|立项|选址|论证)/;

/** `1.淮海路改造工程。北起…`: a work by its whole name before a full stop or colon; `加强重点工程建设。` is what is to be done. */
const isHeadedWork = (name: string, sign: string): boolean =>
  (sign === '：' || (sign === '。' && /(?:工程|项目)$/.test(name))) && !isDeed(name);

/** Whose work it is where no county is: 市直, 市本级. */
const ofItself = /^[省市州盟县区旗](?:直|本级|级)$/;

/** `高新区　光电信息产业园二期`: the places before a blank, none for 市直, and how many signs they have; `gapped` holds a blank wherever the source does. */
export function placeBefore(gapped: string): { places: string[]; length: number } | null {
  const length = gapped.indexOf(' ');
  const first = length >= 2 && length <= 12 ? gapped.slice(0, length) : '';
  const own = ofItself.test(first);
  const places = own ? [] : placesOf(first);
  return first && (own || (places.length && places.every(looksLikePlace))) ? { places, length } : null;
}

/** What stands behind the last blank of a line, and how many signs it has. */
/** What stands behind a name: places or a stage, and how many characters of the line it takes. */
export interface Behind {
  places: string[];
  stage: string | null;
  length: number;
}

/** `郑岭城际铁路　　续建`: the stage behind the last blank of a line. */
export function stageBehind(gapped: string): Behind | null {
  const at = gapped.lastIndexOf(' ');
  const last = at < 4 ? '' : gapped.slice(at + 1);
  const stage = last.length > 1 ? stageTag(last) : null;
  return stage ? { places: [], stage, length: last.length } : null;
}

/** The line without who answers for the work behind its last blank: `云台连接线　云台县　市公路局`. */
export const withoutUnit = (gapped: string): string =>
  unitBehind.test(gapped) ? gapped.slice(0, gapped.lastIndexOf(' ')) : gapped;

/** The line without what the work costs behind its last blank: `云台连接线　云台县　28亿元`. */
export const withoutAmount = (gapped: string): string =>
  gapped.endsWith('元') && / 约?[\d.]{1,8}[亿万]元$/.test(gapped) ? gapped.slice(0, gapped.lastIndexOf(' ')) : gapped;

const unitBehind = / (?:[省市县区州盟旗][\u4e00-\u9fff]{1,12}[局委办厅]|[\u4e00-\u9fff]{2,12}(?:政府|管委会))$/;

/** `白岭水利枢纽　　安溪县、丰海区`: the places behind the last blank of a line, and how many signs they have; null where something else stands there. */
export function placeBehind(gapped: string): Behind | null {
  const at = gapped.lastIndexOf(' ');
  const last = at < 4 ? '' : gapped.slice(at + 1);
  const places = last.length > 1 && last.length <= 30 ? placesOf(last) : [];
  const is = (text: string): boolean => looksLikePlace(text) && !/(?:[园场港道路]|基地|水库)$/.test(text);
  return places.length && places.every(is) && !is(gapped.slice(0, at))
    ? { places, stage: null, length: last.length }
    : null;
}

/** `云台县：东山水库`, `市直：机场改造`: the place before the colon, empty for the city's own, and how long it is with it; null for all else. */
export function frontPlace(text: string): { place: string; length: number } | null {
  const name = /^([\u4e00-\u9fff]{2,8})：(?=[^：]{4,60}$)/.exec(text)?.[1];
  const place = name ? (classLine(name)?.place ?? null) : null;
  return name && place !== null ? { place, length: name.length + 1 } : null;
}

/** Before the name of a work that has no number. */
export const noNumber = /^/;

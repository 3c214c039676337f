/** Lines whose words show that they begin a block of their own, or that they end one. */

import { opensWithVerb } from '../language/names.js';
import { eitherOf } from '../matches.js';
import { readMarker } from './markers.js';
import { isDateLine, startsBlock, width } from './shapes.js';
import { unitAlone } from './tables/unit-names.js';

/** `领导小组办公室设在市财政局，…`, `秘书长由…兼任`: what follows a roster. */
export const opensOffice = eitherOf([
  // 领导小组下设综合组、…组; 办公室设在市财政局
  /^(?:[\u4e00-\u9fff]{0,20}(?:小组|领导组|指挥部|指挥中心|工作专班|专班|委员会|联席会议))?(?:下设[^，。；]{2,60}组|(?:下设|设)?办公室(?:设在|设于|设立在|在[市县区省州盟旗]|，(?:其)?(?:办公室)?设|主任由))/,
  // 副组长由…担任; 成员由…组成
  /^(?:第一|常务)?副?(?:秘书长|组长|总?指挥长?|总?召集人)由[^，。；：]{2,60}?(?:担任|兼任)|^成员由[^。；：]{2,80}组成/,
  // 案件查办组由市监察局牵头，…
  /^[\u4e00-\u9fff]{2,12}组由[^。；：]{2,60}(?:牵头|组成|负责|参加)/,
  // 以上机构不刻制印章，…; 今后，上述人员如有变动，…
  /^(?:今后，)?(?:以上|上述)(?:[\u4e00-\u9fff]{0,6}机构|领导小组|[组成]*人员|成员)[^，。；：]{2,24}，/,
  // 市委宣传部、市公安局等单位主要领导为领导小组成员。
  /^[^：]{4,300}(?:领导|负责人|负责同志)为[^，。；：]{0,16}成员。/,
  // 今后，…; 原组长…同志; 增补…为
  /^(?:今后，|原[^，。；：]{2,20}同志|(?:增补|增加|新增|补充)[^，。；：]{2,30}为)/,
]);

/** A body that signs over the date, or a department over the first of its own items. */
export const standsOver = (text: string, next: string): boolean =>
  isDateLine(next) ? signs.test(text) : unitAlone.test(text) && readMarker(next)?.marker.ordinal === 1;
const signs = /^[\u4e00-\u9fff]{2,20}(?:人民政府|行政公署|办公[室厅]|委员会)$/;

/** The end of an entry of a roster, or of a sentence on a team that has no mark: `组长由林川担任`. */
export const endsInRole = /(?:[长员]|主任|书记|主席|经理|[担兼]任|组成|参加)$/;

/** `…，林川兼任办公室主任，`: a sentence, although what goes on may look like an entry of a roster. */
export const takesOffice = /[由任为][^，。；]{0,16}(?:主任|组长|召集人|[担兼]任)，$/;

const namedPost =
  '(?:同志)?(?:（[^（）]{1,8}）)?的[^，。；]{4,40}职务|同志[^，。；任为]{4,40}(?:职务|[长任员记师])(?:（[^（）]{1,20}）)?';
const seatedPost = '[市县区州盟旗](?:[^，。；任为的]|主任){3,40}职务(?:（[^（）]{1,20}）)?';
/** `林 川同志的市信访办副主任职务` under a line that ends so too: another entry of a list without marks. */
export const losesPost = new RegExp(
  `^[\\u4e00-\\u9fff·]{1,12}(?: [\\u4e00-\\u9fff])?(?:${namedPost})[；。]?$|^(?:[\\u4e00-\\u9fff]{2,3}、){0,5}[\\u4e00-\\u9fff]{2,3}${seatedPost}[；。]?$`,
);
const oneName = '(?:[\u3400-\u9fff·]{2,12}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]{1,2})(?:（[^（）]{1,12}）)?';
/** `林川、石磊任市水利局副局长`, `免去林川的…职务`: what a line of a list of appointments opens with. */
const decides = new RegExp(
  `^(?:(?:根据|依据)[^。；：]{4,40}(?:提请|提名)，|(?:决定|批准|同意)?(?:任命|免去|聘任|解聘|撤销|续聘|接受)(?!的)|${oneName}(?:(?:、| {2,})${oneName}){0,6}(?:等?同志)?(?:（[^（）]{1,12}）)?(?:任(?![免期务何])|兼任|挂任|挂职任|不再|为(?=[^了]{4})|的(?=[^，。；]{4,60}职务)|免去?(?![除予])|试用期|晋升为|(?:到龄)?退休))`,
);
const endsEntry =
  /(?:职务(?:的请求)?|职级|指挥|[长任员记师席理问])(?:（[^（）]{1,40}）)?$|(?:试用|聘|任|任职|挂职)[期间时][^，。；]{0,16}[年月日](?:起(?:计?算)?)?$|退休$|待遇$|手续$/;

/** Lists of appointments without marks at their ends: the entry is whole and the next line is one, as the first of them was. */
export const nextDecision = (first: string, last: string, text: string): boolean =>
  endsEntry.test(last) && decides.test(text) && decides.test(first);

/** `成员：市发改委主任李某某` over `市民政局局长胡某某`: posts with the names of those who hold them. */
export const isPostAndName = (text: string): boolean => text.length < 40 && postAndName.test(text);
const postAndName =
  /^(?:[^：，。；]{1,10}：)?[^：，。；（）]{2,28}(?:[市县区州省局委厅部处科队校院行所站台社关馆段]长|主任|书记|主席|经理|司令员?|政委|调研员|主任科员|工程师|委员|检察长|总监|董事长) {0,8}(?:[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff])$/;

/** `…。（责任单位：市水利局、市财政局`: who is responsible, the bracket forgotten, with a sentence of the next paragraph below. */
export const unclosedClause =
  /（(?:责任|牵头|配合|主办|协办)(?:单位|部门)：(?:[^（）]|（[^（）]{0,12}）)*[局委办厅部院会司社府团队校行]$/;
/** The beginning of a sentence, which no list of units goes on with: `全市各级要提高认识，…`, `以上任务，由市政府督查室督查`, `各牵头单位于4月底前…`, `加强科学研究设施布局。…`. */
export const opensSentence = (text: string): boolean => sentence.test(text) || (opensWithVerb(text) && deed.test(text));
const sentence =
  /^(?:以上|上述)(?:各项|所有)?(?:任务|工作|事项|项目)|^各[^，。；：]{1,16}(?:于\d|应当|须|必须|要(?!素)|每[月季半年])|^(?![省市县区州盟旗各])[^，、；：（）。]{6,30}(?<![局委办厅部院会司社府团队校行心])[，。]./;
const deed = /^[^；：（）]{6,80}[，。]./;

/** How names of units and places end. */
export const endsName = /(?:[区县市镇乡街道处旗园团司位门站所行校府局委办队等）]|企业|中心|集团|学院|医院|[委协]会)$/;

/** The beginning of a sentence or of a unit at the end of a line: `…管理工作。西` / `云区政府负责…`, `市教育局、市城` / `市管理局配合`, `…，主任由`, `对《…办法》`. */
export const cutsName = (text: string, next: string): boolean =>
  cutTail.test(text.slice(-8)) || (/^[对将把]《/.test(text) && titleAlone.test(text)) || cutsHead(text, next);
const cutTail =
  /[\u4e00-\u9fff][。；][\u4e00-\u9fff]{1,4}$|(?:[、，]由?|由)[省市县区州盟旗][\u4e00-\u9fff]{0,2}(?<![局委办厅部院会社处站所队府关区县市校行中长员任记席理师官])$|，由[省市县区州盟旗]$|[局委办厅部院]副$|(?<![自理来缘因事])由$|[，、](?:具体|主要|统一)?(?:负责|承担)$|(?:按照|根据|依据|以及|或者)$/;
const titleAlone = /^.《[^《》]*》(?:（[^（）]*）)?$/;

/** A unit's name that the line end cuts before its head: `…、市卫健委、市文广新旅` / `局分别负责…`. */
const cutsHead = (text: string, next: string): boolean =>
  headAlone.test(next.slice(0, 3)) && nameBegun.test(text.slice(-12));
const headAlone = /^(?:局(?![部长面势级 ])|厅(?![级长 ])|委(?![员托派任书 ]))/;
const nameBegun = /[、，：）][省市县区州盟旗][\u4e00-\u9fff]{1,8}(?<![局委办厅部院会社处站所队府长任记员席])$/;

/** A sentence whose last word leads on: `…，主任由林川兼任，副` / `主任由…`, `对《…》作以` / `下修改：…`, `…，决定废止下列` / `规范性文件：`. */
export const hangs = (text: string): boolean => hanging.test(text.slice(-4)) && /[，。《]/.test(text);
const hanging = /(?<=[，。；、》）]|[作予]|同意)[以将对和与及由被把并副第各]$|如$|(?:履行|按照)下$|下列$/;

/** A line whose words show that it is part of a sentence or of a list of units, cut by a break. */
export const isFragment = (text: string) =>
  !numberLine.test(text) &&
  (/[，《]|负责|应当|牵头|[^责]任[^务职免：]/.test(text) ||
    (/、/.test(text) &&
      !/(?:局|委|办|厅|会|部|院|队|府|所|站|社|行|心|处|司|位|门|业|校|区|县|市|乡|镇|关|室|等|表|单|录|书|案|图)$/.test(
        text,
      )));

/** `樟府任〔2019〕6号`: whole, although it holds a word of sentences. */
const numberLine = /^[（(]?[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,4}号[）)]?$/;

/**
 * `3.1 市气象局建立地质灾害气象风险预` / `警制度，及时发布信息。`: a line too wide for most headings, the next one shorter and the end of a sentence,
 * with another block behind it: no heading stands over less than a line of text.
 */
export const isShortRest = (text: string, next: string, after: string | undefined): boolean =>
  width(text) >= widestHeading &&
  width(next) < width(text) &&
  /^[^：；（）。]+[。；]$/.test(next) &&
  !/^(?:[各请本该此为对要应]|以上|上述|全[市县区省州]|[省市县区州盟旗])/.test(next) &&
  (after === undefined || startsBlock(after));
/** In Chinese characters. */
const widestHeading = 25;

/** `行政管理的依据：`, `措施如下：`, `下：`, `举：`: the end of a sentence that announces, no label. */
export const isAnnounced = (text: string): boolean =>
  /(?:的|如下|以下|下列)[^：，]{0,6}：$|^下[^：，]{0,6}：$/.test(text) ||
  (/^[\u4e00-\u9fff]{1,2}：$/.test(text) &&
    !/^(?:组长|主任|成员|委员|顾问|主席|会长|附件|名单|抄送|电话|市长|其中|职责|任命|免去|决定|注|附)：/.test(text));

/** `…（云政发〔2002〕14号）` / `宣布失效。`, `…；（2）` / `市农业局：…`: what follows a bracket that ends a line and no sentence. */
export const goesOnBehind = (text: string, next: string): boolean =>
  text.endsWith('）') && (behindBracket.test(next) || /[；。]（[一二三四五六七八九十\d]{1,2}）$/.test(text.slice(-6)));
const behindBracket =
  /^(?:作[以如出]|予以|宣布(?:失效|废止)|(?:同时|一并)废止|负责(?!人|同志)|[担兼]任|等(?:法律|法规|文件|规定|有关|精神|要求)|第[一二三四五六七八九十]{1,4}条(?:修改|第|、))/;

/** `市财政局负责…`: who has a duty opens a paragraph, unless the words before it lead to a unit (`由`, `会同`). The full stop before it may be lost. */
const namesDuty =
  /^(?:[省市县区州盟旗各其][^，。；、：]{1,32}(?:[局委办会院队社]|政府|部门|单位|公司|中心)|(?![和及与]|人民政府|办事处|委员会)[^，。；、：]{2,12}(?:政府|管委会|公司|[分支]局|支行))：?(?:负责(?!人|的|制|同志)|牵头(?!部门|单位|的)|配合(?!部门|单位|的))/;
const leadsToUnit = /[由和与及同向对经为请让将把被在给按据、，《“（]$/;
const listsUnits = /(?:公司|集团|[局委办厅区])、[^、，。；：（）]{1,8}(?<![局委办厅部院会府司团队所站心位业])$/;

/** False for a line that says who has a duty and begins a paragraph, true where it ends a list of units: `…云城高新区、云城` / `综保区管委会：负责…`; null for any other. */
export function goesOnToDuty(text: string, last: string): boolean | null {
  if (!namesDuty.test(text) || leadsToUnit.test(last)) return null;
  return listsUnits.test(last);
}

/** `修缮工程。（牵头单位：市文旅局）`: the last words of an item and who is responsible for it. */
const endsItem = /^[^，。；：（）]{1,12}[。；]?（?(?:牵头|责任|主办|主责|落实)(?:单位|部门)：/;

/**
 * What no heading says: `3.考核阶段：由市交通局牵头，会同市财政局` / `对各县考核。`; the last line of an item: `（5）及时报告应急` / `指挥部发布的决定；`; its last words and who is
 * responsible; a narrower end of a sentence under a dot: `◎推动企业升级，全年净增规上服` / `务业企业40家。`
 */
export const isCutItem = (last: string, text: string, after: string | undefined): boolean =>
  width(last) >= 15 &&
  (/：由/.test(last) ||
    endsItem.test(text) ||
    (/^[^：。；]{2,}；$/.test(text) && (after === undefined || startsBlock(after))) ||
    (readMarker(last)?.marker.ordinal == null &&
      /，/.test(last) &&
      /[。；）]$/.test(text) &&
      width(text) <= width(last)));

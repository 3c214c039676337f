/** What a printed line looks like, judged by its own characters alone. All take folded text. */
import { endsIn } from '../characters.js';
import { bareOf } from './lines.js';
import { readMarker } from './markers.js';

/** `2022年12月20日`, `二〇二二年三月一日`, `一九九九年三月一日`, in brackets or not. */
const date =
  /^（?(?:[12二]|一(?=九))[09〇零一二三四五六七八九\d]{3}[年.\-/][一二三四五六七八九十\d]{1,3}[月.\-/][一二三四五六七八九十\d]{1,3}日?）?$/;
export const isDateLine = (text: string) =>
  text.length < 30 && /^[（12二一].*[日）\d]$/.test(text) && date.test(bareOf(text));

/** `附件`, `附件2：`, `附：`, alone on the line. */
export const isAttachmentLine = (text: string) =>
  text.length < 12 &&
  text.startsWith('附') &&
  /^附(?:件|表|录|图)?[一二三四五六七八九十\d]{0,3}(?:-\d)?[：.、]?$/.test(bareOf(text));

/** `附件：1.…名单`, the list of attachments that stands before the signature. */
export const isAttachmentList = (text: string) => /^附件?[一二三四五六七八九十\d]{0,3} ?[：:]/.test(text);

/** `责任单位：`, `组 长：`: a label of up to twelve characters with its colon; not `市水利局（责任人：`, whose bracket is open. */
export const label = /^(?![^（：]{1,12}（[^）：]{1,12}：)[\u4e00-\u9fff（）、 ]{1,14}：/;

const registered =
  /^（?(?:(?:本文|此件|[\u4e00-\u9fff]{1,6}[省市州盟县区旗])?(?:行政)?规范性文件)?(?:统一|制定机关|部门)?(?:编号|登记号|登记编号|编制登记号|统一编号|统一登记号|备案号|备案登记号)：[^，。；]{4,40}$/;
const code = /^（?[A-Z]{2,10}(?:\d{0,4}(?:[—-]\d{1,8}){1,3}|\d{6,14})）?$/;
/** `云规审〔2023〕4号`, `穗司规审字〔2020〕3号`: the number of the review that a normative document has passed. */
const reviewed = /^（?[\u4e00-\u9fff]{1,6}规审字?〔[12]\d{3}〕\d{1,4}号）?$/;
/** The number under which a register of normative documents holds it: `统一登记号：YJDR—2022—01003`, `YJCR-2021-0010003`. It is no document number. */
export const isRegistration = (text: string) =>
  text.length < 60 &&
  (text.includes('号')
    ? registered.test(bareOf(text)) || reviewed.test(bareOf(text))
    : /^（?[A-Z]{2}/.test(text) && code.test(bareOf(text)));

/** `（此件公开发布）`, `（此页无正文）`, the number of a register. */
export const isRemark = (text: string) =>
  (text.startsWith('（') && /^（(?:此件.{2,12}|[此本]页无正文|本文有删减|有删减)）$/.test(bareOf(text))) ||
  isRegistration(text);

const nameAndPost =
  /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,12}[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff·]{4,12})(?:（[男女][^（）]{0,12}）)?[ \t]+[\u4e00-\u9fff（“〈]/;
/** `温 某 市委常委、副市长`, with or without `副组长：` in front, `温 某（女，彝族） 市委常委`. */
export const isRosterLine = (text: string) => {
  if (text.length > 60 || !(text.includes(' ') || text.includes('\t')) || /[。；]/.test(text)) return false;
  const body = text.replace(label, '').trimStart();
  return nameAndPost.test(body) && !readMarker(text);
};

/** Sentence ends with its mark, or a bracketed clause or quotation that holds one closes the line. */
export const endsSentence = (text: string) =>
  endsIn(text, '。！？；：…）〕】') || (endsIn(text, '”’》') && /[。！？；：…][”’）〕】》]*$/.test(text));

/** `和高新区管委会：负责…`: one more unit of the line above. Counties begin with 和 too: 和平县, 和田, 和龙, 和布克赛尔. */
const joinsUnit =
  /^(?:和|及|与|以及)(?![平县田静硕政龙顺林布时早格谐睦解会此])(?:[\u4e00-\u9fff、]{2,16}(?:[局委办]|政府|部门|单位|管委会|公司)(?:[：；。，]|负责|牵头|配合|按)|[\u4e00-\u9fff]{2,6}[；。])/;

/** Begins with what no sentence, heading or name begins with: a mark, a document's number in brackets, one character and a mark (`力。配齐…`; `市、县政府` may begin one), or `和` and a unit. */
export const opensMidSentence = (text: string) =>
  (/^(?:[，。；：、！？）〕】》〉”’%·](?!.{0,3}·$)|\.\d)/.test(text) && !/^.）/.test(text)) ||
  (text.startsWith('（') && /^（[\u4e00-\u9fff]{1,14}〔[12]\d{3}〕/.test(text)) ||
  joinsUnit.test(text) ||
  /^(?:(?:和|及|与|以及)《|的(?![士确]))/.test(text) ||
  /^(?![一二三四五六七八九十注答问附]|[任免]：|[省市州盟]、)[\u4e00-\u9fff][，。；、：]./.test(text);

/** +1 for an opening bracket, -1 for a closing one, 0 for any other character. */
function bracketStep(code: number): number {
  if (code === 0xff08 || code === 0x3014 || code === 0x300a || code === 0x3010) return 1;
  return code === 0xff09 || code === 0x3015 || code === 0x300b || code === 0x3011 ? -1 : 0;
}

/** Opening brackets that nothing closes: `（〔《【`. */
export function openBrackets(text: string, before = 0): number {
  let depth = before;
  for (let i = 0; i < text.length; i++) depth = Math.max(0, depth + bracketStep(text.charCodeAt(i)));
  return depth;
}

/** The bracket of a number at the beginning of a line: `12）加强监管`. */
const numberBracket = /^\d{1,3} ?）/;

/** True where the line closes a bracket it did not open, that of its own number aside. */
export function closesBracket(text: string): boolean {
  let depth = 0;
  for (let i = numberBracket.exec(text)?.[0].length ?? 0; i < text.length; i++) {
    depth += bracketStep(text.charCodeAt(i));
    if (depth < 0) return true;
  }
  return false;
}

/** Width in Chinese characters: Latin letters, digits and blanks count half. */
export function width(text: string): number {
  let half = 0;
  for (let i = 0; i < text.length; i++) half += text.charCodeAt(i) < 0x80 ? 1 : 2;
  return half / 2;
}

const numberedPerson =
  /^\d{1,2}[.、] ?(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,3}) +[\u4e00-\u9fff（）、 ]{2,40}(?:长|任|员|记|席|师|授|官|干部)(?:（[^（）]{1,20}）)?$/;
/** `3.宁平 云川大学教授`: a person in a numbered list. */
export const isNumberedPerson = (text: string) => text.includes(' ') && numberedPerson.test(text);

/** A numbered heading on its own line: marker, no mark at the end, nothing finished inside. */
export const isHeadingLine = (text: string) =>
  !isNumberedPerson(text) &&
  width(text) <= 45 &&
  !endsIn(text, '。；，：、') &&
  !/[。；]/.test(text) &&
  readMarker(text) !== null &&
  !(text.includes('：') && labelled.test(text));

/** `——责任单位：市民政局`: a numbered label and who it names, no heading. */
const labelled =
  /^(?:[—\-－·•●]{1,4}|（?\d{1,2}[）.、．]|[①-⑳]) ?(?:责任|牵头|配合|主办|协办|承办|落实|完成|整改)(?:单位|部门|时限|时间)：/;

/** Words of sentences that no heading has, and words that no heading ends in. */
const sentenceWords =
  /应当|不得|是指|可以|下列|以下(?!简称|[\d一二三四五六七八九十百]{1,3}[件份部][^，。；]{0,8}(?:文件|规章))|其他|，(?:由|并|对|按|以|可|应|要|将|在|经|未|不)|(?<!目)的$|[和或将其把被]$|(?:主任|组长|指挥|召集人)由|：(?:由|负责|承担|协助|配合|组织协调)|(?:对|将)《[^《》]*》(?:（[^（）]*）)?$|牵头，|(?:\d年|\d年?[底末]前?|[底末]前)，/;

/** A numbered line without a mark at its end that is the first part of a sentence. An article this wide is one too. */
export const isCutSentence = (text: string) =>
  sentenceWords.test(text) || (width(text) > 22 && readMarker(text)?.marker.style === 'article');

/** 负责 as a verb, not in 负责人 or 负责制. */
const answers = '(?:主要|具体|全面)?负责(?!人(?![员口才民大防])|的|制(?![定作订])|同志|单位|部门)';
const laysDuty = new RegExp(
  `^[^，。；：]{2,44}(?:[局委办会院队社厅部府站处]|部门|单位|公司|中心|办公室|小组|段|会议(?:（[^（）]{1,20}）)?)(?:(?:主要职责)?：(?=[^：]{4})|${answers}|牵头(?!部门|单位|的))`,
);
/** `（一）负责公文收发、运转，起草、审核以市政府及市政府办公`: a duty whose unit stands above. */
const isDuty = new RegExp(`^(?:（?[一二三四五六七八九十\\d]{1,3}[）.、．] ?|[①-⑳])${answers}`);
/** `6.市公安局（交警支队）依法查处非法运输、储`: what a named unit does. */
const unitActs =
  /[.、）][省市县区州盟旗][^，。；：]{1,24}[局委办院会社队](?:（[^（）]{1,12}）)?(?:依法|分别|组织|指导|承担|提供|配合|协助|协调|参与|按照|做好|会同|督促)(?![^，。；：]{0,12}的$)/;

/** `（一）市水利局负责河道治理，每年对堤防进`: a numbered line that lays a duty on a unit and fills a column without a mark at its end was cut before a line with marks or as wide. */
export const isCutDuty = (text: string, next = '。') =>
  width(text) >= 17 &&
  (/[，。；]/.test(next) || width(next) >= width(text) - 3) &&
  (((text.includes('负责') || text.includes('：') || text.includes('牵头')) && laysDuty.test(text)) ||
    isDuty.test(text) ||
    unitActs.test(text));

/** `A类（15个）：`, `主要职责：`: a short line that opens what follows. */
export const isIntroduction = (text: string) =>
  text.length <= 30 &&
  text.endsWith('：') &&
  !/[。；，）].+/.test(text.replace(/（[^（）]*）/g, '')) &&
  !/(?:如下|以下|通知|意见|决定|规定|公告|批复|措施|方案)[^：]{0,4}：$/.test(text);

/** A line that ends a block although it has no mark at its end. */
export const standsAlone = (text: string) =>
  isDateLine(text) || isAttachmentLine(text) || isHeadingLine(text) || isRosterLine(text) || isRemark(text);

/** A line that begins a block whatever stands before it. */
export const startsBlock = (text: string) =>
  readMarker(text) !== null ||
  isDateLine(text) ||
  isAttachmentLine(text) ||
  isAttachmentList(text) ||
  isRosterLine(text) ||
  isRemark(text) ||
  label.test(text) ||
  counted.test(text);

/** `市教育局（2项）：` before what it has. */
const counted = /^[\u4e00-\u9fff]{2,16}（共?\d{1,3}[项个]）：/;

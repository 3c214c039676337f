/** The printed lines of titles. */

import { endsIn } from '../characters.js';
import type { Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { endsSentence, isDateLine, isRemark, isRosterLine, width } from '../layout/shapes.js';
import { isMetadataLine } from './metadata.js';
import { isSectionLabel } from './sections.js';
import {
  fromPlace,
  genreOf,
  isDocumentTitle,
  isIssuerLine,
  isJoint,
  isOfPlace,
  issuerOf,
  leading,
  longestJoint,
  placeWord,
} from './titles.js';

/** The text of a line without blanks; empty past the end. */
export const bareAt = (lines: readonly Line[], i: number) => lines[i]?.bare ?? '';

export const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** A line that may be part of a title. */
export function isTitlePiece(line: Line | undefined): boolean {
  if (
    !line ||
    (line.text.length > 90 && !isLongTitle(line.text)) ||
    line.text.includes('\t') ||
    isMetadataLine(line.text)
  )
    return false;
  if (endsIn(line.text, '。；：，') || isEntry(line.text) || isListed(line.text)) return false;
  const text = line.bare;
  return (
    !endsIn(text, '。；：，.·…') &&
    !/[。；]/.test(text) &&
    !/…|\.{3}|·{3}/.test(text) &&
    !isDateLine(text) &&
    !isRemark(text) &&
    !/^附件/.test(text)
  );
}

/** The title of many organs on one line. */
const isLongTitle = (text: string): boolean => text.length <= longestJoint && genreOf(text) !== '' && isJoint(text);

/** An entry of the contents or of a list: `…的通知（30）`, `02 云川市人民政府关于…的通知`, `▲云川市人民政府关于…的通知`, `云政发〔2011〕6号 云川市人民政府关于…的意见`. */
const isEntry = (text: string): boolean =>
  (text.endsWith('）') && /（\d{1,3}）$/.test(text)) ||
  /^\d{1,3} (?!年|月)[\u4e00-\u9fff（）]{2,30}关于/.test(text) ||
  /^(?:[●■◆★▲▼☆◎○]|(?!关于|印发|转发|批转)[\u4e00-\u9fff]{2,10} ?〔[12]\d{3}〕 ?\d{1,5} ?号 *(?![等文的及和与])[\u4e00-\u9fff])/.test(
    text,
  );

/** An entry of a list: `2.某市人民政府关于…的通知`. */
const isListed = (text: string): boolean =>
  /^[\d（①-⑳一二三四五六七八九十]/.test(text) &&
  /^(?:1\.|（1）|①|1）|一、|（一）)$/.test(readMarker(text)?.marker.style ?? '');

/** `专项指挥部令` under `云川市应急救援指挥部`, `禁火令` under `云川市森林防火指挥部`: an order names who gives it before it, on a line of its own. */
const isGivenAbove = (lines: readonly Line[], at: number, text: string): boolean =>
  orders.test(text) && isOrgan(lines, at - 1) && placeWord(bareAt(lines, at - 1)) !== placeWord(text);

const orders = /^(?!关于)[\u4e00-\u9fff]{2,24}令$/;

/** `工作领导小组办公室通告` under `云川市应对新型冠状病毒感染的肺炎疫情`: a line end cuts the organ's name. */
const restOfOrgan = /^(?:工作)?(?:领导小组|指挥部)(?:办公室)?[^\u4e00-\u9fff]*(?:令|公告|通告|关于)/;

/** `市人民政府第12次常务会议纪要` names its meeting: `市政府会议纪要` over it is the gazette's section. */
const wholeMinutes =
  /^[\u4e00-\u9fff]{1,12}政府(?:第?[一二三四五六七八九十]{1,3}届)?第[\d一二三四五六七八九十百]{1,5}次[\u4e00-\u9fff（）]{0,8}会议纪要$/;

export const isWholeMinutes = (text: string): boolean => wholeMinutes.test(text);

/** `市政府文件`, `目录`: what the gazette prints over its parts is no line of a title. */
const isOverGroup = (line: Line | undefined): boolean => isSectionLabel(line) || line?.bare === '目录';

/** Lines of the title that ends at line `last`, or null: upwards until they name an issuer or begin with 关于, the issuer's own lines included. */
export function titleEndingAt(lines: readonly Line[], last: number): number[] | null {
  if (isTitlePiece(lines[last]) && isWholeMinutes(bareAt(lines, last))) return [last];
  let text = '';
  for (let i = last; i >= 0 && last - i < 6; i--) {
    if (!isTitlePiece(lines[i]) || (i < last && isOverGroup(lines[i]))) return null;
    text = bareAt(lines, i) + text;
    if (i === last && !genreOf(text) && text.length > 3) return null;
    if (isGivenAbove(lines, i, text)) return range(i - 1, last + 1);
    if (isDocumentTitle(text) && !(restOfOrgan.test(text) && isTitlePiece(lines[i - 1])))
      return range(
        forwarder(lines, i, text) ?? (issuerOf(text) ? joinedOrgans(lines, i) : issuerLines(lines, i)),
        last + 1,
      );
  }
  return null;
}

/** `云川市人民政府关于贯彻落实省人民政府` over `关于…意见的通知`, `…办公室关于调整` over `云川市地方志编纂委员会的通知`: what is carried out goes on in the next line. */
const carriesOut =
  /关于$|关于(?:调整|成立|组建|建立|设立|撤销|公布|同意|表彰|命名|启用|下达|修改|废止|取消|下放)$|关于(?:进一步|认真|全面)*(?:贯彻|落实|执行)[^《，。]{0,12}(?:国务院|政府|公署|办公[厅室]|[委部厅局])$/;

/** `食品安全委员会成员的通知` tells of no act: under `…办公室关于调整云川县` it is the rest of that title. */
const namesAct = /关于|印发|转发|批转|令$|公告$|通告$|公报$/;

/** The line above, where it says who forwards (`云川市人民政府办公室转发市民政局` over `市财政局关于…意见的通知`); null where it says no such thing. */
function forwarder(lines: readonly Line[], first: number, title: string): number | null {
  const above = bareAt(lines, first - 1);
  const opens = /转发|批转/.test(above) || carriesOut.test(above) || (above.includes('关于') && !namesAct.test(title));
  if (!opens || !isTitlePiece(lines[first - 1]) || genreOf(above) !== '') return null;
  if (issuerOf(above)) return first - 1;
  return /^(?:转发|批转)/.test(above) && isOrgan(lines, first - 2) ? joinedOrgans(lines, first - 2) : null;
}

/** The lines above a title that begins with 关于, on which its organs stand: the nearest, and up to three of the same place above it. */
export function issuerLines(lines: readonly Line[], first: number): number {
  return isOrgan(lines, first - 1) ? joinedOrgans(lines, first - 1) : first;
}

/** Who issues jointly with a government; bureaus above its title are the last cells of a table. */
const peers = /^(?:中共|中国共产党)|政府|公署|法院|检察院|军分区|警备区|警备司令部|人大|人民代表大会|政协/;

/**
 * Organs that issue jointly with the one that line `first` names stand on lines of their own above it, of the same place; more than three are a list. One that
 * the line itself begins with is its masthead, or signed what stands above.
 */
function joinedOrgans(lines: readonly Line[], first: number): number {
  const title = bareAt(lines, first);
  let from = first;
  const governs = /^[^，。]{0,20}(?:政府|公署)(?:办公室|办公厅)?关于/.test(title);
  const joins = (text: string) =>
    (isOfPlace(text, title) || (answersAbove(title) && isLevel(placeWord(text)))) &&
    !title.startsWith(text) &&
    (!governs || peers.test(text));
  while (first - from <= 3 && isOrgan(lines, from - 1) && joins(bareAt(lines, from - 1))) from--;
  return first - from <= 3 ? from : first;
}

/** `市财政局` over `国家税务总局云川市税务局`: who answers to the level above never leaves its place out. */
const answersAbove = (organ: string): boolean => fromPlace(organ) !== organ;
const isLevel = (place: string): boolean => place.length === 1;

const isOrgan = (lines: readonly Line[], at: number) =>
  at >= 0 && isIssuerLine(leading(lines[at]?.text ?? '')) && !isSigned(lines, at);

/** An organ's line that ends the document before: its date stands under it or its text right above. */
const isSigned = (lines: readonly Line[], at: number) =>
  isDateLine(bareAt(lines, at + 1)) || /^附件/.test(bareAt(lines, at - 1));

/** The first line of a title at least: in contents, one title follows another. */
const isTitleBegun = (text: string) => genreOf(text) !== '' || issuerOf(text) !== '' || /^关于/.test(text);

/** A line that begins a text: prose, if only its first half before a page break, or an item of an outline; no entry of a contents page. */
export const isProse = (text: string) => {
  if (
    text.length <= 3 ||
    text.includes('\t') ||
    isRosterLine(text) ||
    imprinted.test(text) ||
    labelled.test(text) ||
    /[.·…]{3}|[.·…（]+\s*\d+）?$|\s\d{1,3}$|〔[12]\d{3}〕\d+号$/.test(text)
  )
    return false;
  return (
    /[，。：]/.test(text) ||
    readMarker(text) !== null ||
    (text.length >= 20 && (opensText.test(text) || !isTitleBegun(text.replace(/\s/g, ''))))
  );
};

/** `本决定自公布之日起施行。`, `三、…`: what goes on with a text, behind the last title of a list. */
const continues = /^本(?:决定|公告|通告|通知|令)自/;

/** A line that may be the first of a document's text: prose, but neither a later item nor what closes the text around a list of titles. */
export const isOpening = (text: string): boolean =>
  isProse(text) && !continues.test(text) && (readMarker(text)?.marker.ordinal ?? 1) === 1;

/** What the imprint says, which may stand right under the contents. */
const imprinted = /^(?:(?:责任|执行)?编[辑审]|主[编办管]|地址|电话|邮编|出版日期|印刷|发行|准印证号?)：/;

/** `◆行署办公室文件◆`: what contents print over a group of documents. */
const labelled = /^[【·●■◆★▲◎☆][^，。：【】]{2,16}(?:文件|任免|规章|令|公告|选登|信息)[】·●■◆★▲◎☆]?$/;

/** How texts open and titles do not. */
const opensText = /^(?:根据|依据|按照|为了?|经|鉴于|因)(?!济|营|开)/;

/** A line this wide (in Chinese characters) without a mark at its end was cut, so the next one goes on with it. */
const columnWidth = 15;

/** `云川县人民政府办公室编`, `云川县人民政府办公室秘书科2015年3月5日印发`: the last line of a cover, or of a document. */
const published = /(?:政府|公署|办公[室厅])(?:主办|主编|编印?|编辑|印)$|\d日印发?$/;

/** Whether the line above is prose that its end has cut: what stands here is the rest of its sentence and no title. */
export function isMidSentence(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  if (isMetadataLine(above) || published.test(above)) return false;
  if (above.includes('\t') || isDateLine(above) || isRemark(above) || isRosterLine(above)) return false;
  return (
    endsIn(above, '，、（《“') ||
    (width(above) >= columnWidth &&
      !endsSentence(above) &&
      !isTitleBegun(above.replace(/\s/g, '')) &&
      readMarker(above) === null)
  );
}

const lastLines = new WeakMap<readonly Line[], Map<string, number>>();

/** The last line that consists of this number of a document; -1 where none does. Found once for all lines of a file, since each number of its contents asks. */
export function lastLineOf(lines: readonly Line[], number: string): number {
  let last = lastLines.get(lines);
  if (!last) {
    last = new Map();
    for (const [at, { bare }] of lines.entries()) if (bare.length < 40 && bare.includes('号')) last.set(bare, at);
    lastLines.set(lines, last);
  }
  return last.get(number) ?? -1;
}

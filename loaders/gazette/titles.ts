/** Titles of documents: their genre, the issuer they name, the lines they are printed on. */
import { closesBracket, openBrackets } from '../layout/shapes.js';
import { genres, organEnds } from './words.js';

const genreAtEnd = new RegExp(`(${genres})(?:（[^（）]{0,40}）)*$`);
const issuerEnd = new RegExp(`(?:${organEnds})$`);
const act = /关于|印发|转发|批转|公布|颁布|发布|表彰|征兵命令|(?<!司)令(?![\u4e00-\u9fff]{1,2}[市县区旗])|公告|通告/;

/** The last genre word of a title: `通知`, `意见`; empty where it has none. */
export function genreOf(title: string): string {
  return genreAtEnd.exec(title)?.[1] ?? '';
}

/** `云川市教育局等六部门`: the first of those who issue, the others sign. */
const companions = /等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位)$/;

/** The organ without those who are only counted: `云川市教育局等六部门` → `云川市教育局`. */
export const leading = (organ: string): string => organ.replace(companions, '');

/** Whether a title names the first of its organs and counts the others. */
export const isCounted = (title: string): boolean => companions.test(beforeAct(title));

/** What stands before 关于, 印发 …; empty where nothing does. */
const beforeAct = (title: string): string => title.slice(0, Math.max(0, title.search(act)));

/** `云川市住房和城乡建设局（云川市人民防空办公室）`: the other name that an organ goes by. */
const otherName = /（([\u4e00-\u9fff]{4,24})）$/;

/** Whether a text ends as the name of an organ does. */
const endsAsOrgan = (text: string): boolean => {
  const other = text.endsWith('）') ? otherName.exec(text) : null;
  return issuerEnd.test(other ? text.slice(0, other.index) : text) && (!other || issuerEnd.test(other[1] as string));
};

/** The organs that a title names before 关于, 印发 …; empty where it names none. */
export function issuerOf(title: string): string {
  const prefix = leading(beforeAct(title));
  return endsAsOrgan(prefix) && !/[《，。]/.test(prefix) ? prefix : '';
}

/** `云川市人民政府公告`, `云川市人民政府征兵办公室公告`: a title that says who announces, and no more; `云川市人民政府森林防火令`. */
export const isAnnouncement = (title: string): boolean =>
  /^[\u4e00-\u9fff]{2,14}人民政府(?:公告|通告|[^，。关令]{2,16}(?:令|公告|通告)$)/.test(title) ||
  (/^[\u4e00-\u9fff]{6,40}(?:公告|通告)$/.test(title) && issuerOf(title).length === title.length - 2);

/** A title that a dozen organs open, parted by blanks or 、. */
export const isJoint = (text: string): boolean => {
  const organs = beforeAct(text).split(/[ 、]+/);
  return organs.length > 3 && organs.every((organ) => organ.length > 3 && endsAsOrgan(organ));
};

/** Longest such title; what its organs alone come to. */
export const longestJoint = 300;
const longestOrgans = 60;

/** `云 川 市 人 民 政 府` is one word. */
const unspaced = (line: string): string => (/^(?:\S\s+){4,}\S$/.test(line) ? line.replace(/\s/g, '') : line);

/** The organs of a joint title, parted where the print parts them by blanks or line ends: `某市发展和改革委员会、某市财政局`. */
export function printedIssuers(lines: readonly string[]): string {
  const organs = beforeAct(lines.map(unspaced).join(' ')).split(/\s+/).filter(Boolean);
  if (isOneOrder(organs, lines)) return '';
  return organs.length > 1 && organs.every((organ) => organ.length > 2 && endsAsOrgan(organ)) ? organs.join('、') : '';
}

/** `云川市应急救援指挥部` over `森林防火专项指挥部令`: one organ, whose second part names no place. */
const isOneOrder = ([first = '', second = '']: string[], lines: readonly string[]): boolean =>
  /令$/.test(lines.at(-1) ?? '') && placeWord(first) !== placeWord(second);

/** Words of a sentence that the line end cuts behind an organ: `林川同志不再担任云川市人民政府` / `督学职务。`, `报送市人民政府` / `备案。` */
const told = /同志|主任|局局|副[局书]|担任|不再|免去|聘[任为]|报[送请]|上报|提请|根据|按照|授权|设在|负责/;

/** An organ alone on its line: `云川市人民政府办公室`. */
export const isIssuerLine = (text: string) => {
  if (text.length > 60 || /[。；，：\t]/.test(text)) return false;
  const bare = text.replace(/\s/g, '');
  return (
    bare.length <= 40 &&
    endsAsOrgan(bare) &&
    /^[\u4e00-\u9fff（）、“”]+$/.test(bare) &&
    !act.test(bare) &&
    !told.test(bare)
  );
};

/** Whether the joined lines read as the whole title of a document. */
export const isDocumentTitle = (title: string) => {
  if (
    title.length > (issuerOf(title).length > longestOrgans ? longestJoint : 160) ||
    !genreAtEnd.test(title) ||
    /[。；]/.test(title)
  )
    return false;
  if (openBrackets(title) > 0 || closesBracket(title)) return false;
  return (
    /^(?:关于|印发|转发|批转|颁布)|^对[^，。]{4,60}的(?:答复|复函)$/.test(title) ||
    issuerOf(title) !== '' ||
    ofTown.test(title) ||
    /(?:政府|委员会|办公室|办公厅)(?:令|公告|通告|决定)$/.test(title) ||
    /^[\u4e00-\u9fff]{4,16}[局院][\u4e00-\u9fff]{2,30}公告$/.test(title) ||
    /^[\u4e00-\u9fff]{2,14}(?:人民政府|委员会)(?:办公室|办公厅)?.{2,60}$/.test(title)
  );
};

/** `云川市东山区桃溪镇关于…的通知`: a town that leaves its government out. */
const ofTown = /^[\u4e00-\u9fff]{2,10}[市县区旗][\u4e00-\u9fff]{1,5}(?:镇|乡|街道)关于/;

/** The title in `《云川市人民政府关于…的决定》`, which a page prints as others cite it; empty where the line is no such title. */
export const titleInQuotes = (text: string): string =>
  text.startsWith('《') && text.endsWith('》') ? text.slice(1, -1).replace(/〈/g, '《').replace(/〉/g, '》') : '';

const owner =
  /^(?:中共|中国共产党|中华人民共和国(?=[\u4e00-\u9fff]{2,}海[关事])|[\u4e00-\u9fff]{2,3}(?:省军?区?|军区)(?=[\u4e00-\u9fff]{2,6}军分区)|(?:国家税务总局|中国人民银行|国家统计局|国家外汇管理局|国家金融监督管理总局|中国银行保险监督管理委员会)(?=[\u4e00-\u9fff]{2,}(?:局|行|队)))/;
/** What of an organ's name begins with its place: `国家税务总局云川市税务局` → `云川市税务局`, `中共云川市委` → `云川市委`, `川北省军区云川军分区` → `云川军分区`. */
export const fromPlace = (organ: string): string => organ.replace(owner, '');

/** The beginning of an organ's name that its neighbours share: `云川`, or the level word of `市财政局`. */
export const placeWord = (organ: string) => fromPlace(organ).slice(0, /^[市省县区州盟旗]/.test(organ) ? 1 : 2);

/** Whether an organ is of the place of another: `云川市东山区民政局` and `国家统计局东山调查队`, which answers to the level above, too. */
export const isOfPlace = (organ: string, other: string): boolean =>
  placeWord(organ) === placeWord(other) || isWithin(organ, other) || isWithin(other, organ);

const isWithin = (organ: string, answering: string): boolean =>
  fromPlace(answering) !== answering &&
  placeWord(answering).length > 1 &&
  organ.slice(0, longestPlace).includes(placeWord(answering));

/** Longest name of a place, with that of its city. */
const longestPlace = 12;

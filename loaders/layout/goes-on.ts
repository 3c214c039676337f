/** What decides whether a line goes on with the lines before it: decisions in order, each for one kind of line; the first that knows is believed. */
import { endsIn } from '../characters.js';
import { labelTag } from '../language/vocabulary.js';
import { commonSurnames } from '../surnames.js';
import { cutsWord } from './cut-words.js';
import { areLabelledDuties, cutsAfterLabel, cutsBeforeLabel, cutsLabel } from './join-labels.js';
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import {
  cutsName,
  endsInRole,
  endsName,
  goesOnBehind,
  goesOnToDuty,
  hangs,
  isAnnounced,
  isCutItem,
  isFragment,
  isPostAndName,
  isShortRest,
  losesPost,
  nextDecision,
  opensOffice,
  opensSentence,
  standsOver,
  takesOffice,
  unclosedClause,
} from './opening-lines.js';
import {
  endsSentence,
  isCutDuty,
  isCutSentence,
  isHeadingLine,
  isIntroduction,
  isRosterLine,
  label,
  opensMidSentence,
  standsAlone,
  startsBlock,
  width,
} from './shapes.js';
import type { Beside } from './siblings.js';
import { columnWidth, cutToken, indentOf, isWider } from './wrap.js';

/** The lines read so far of a paragraph, heading or roster line. */
export interface Begun {
  lines: readonly Line[];
  /** Text of the last one. */
  last: string;
  /** Whether a sentence has ended in them. */
  finished: boolean;
  /** Whether a bracket is open, and characters since it was opened. */
  inBracket: boolean;
  openSince: number;
  beside: Beside;
}

/** The line that may go on with them. */
interface Next {
  line: Line;
  text: string;
  after: Line | undefined;
  /** It looks like the beginning of a block; so by its number. */
  strong: boolean;
  marked: boolean;
  /** Whether its number follows the last one of its style. */
  inOrder: () => boolean;
}

/** True: it goes on; false: it begins anew; null: another decision knows. */
type Decision = (begun: Begun, next: Next) => boolean | null;

/** Whether a line goes on with the lines before it. */
export function goesOn(begun: Begun, line: Line, after: Line | undefined, inOrder: () => boolean): boolean {
  const { text } = line;
  const entry = isRosterLine(text) && takesOffice.test(begun.last);
  const strong = startsBlock(text) && !entry && !endsIn(begun.last, '《');
  const next = { line, text, after, strong, marked: strong && readMarker(text) !== null, inOrder };
  for (const decide of decisions) {
    const known = decide(begun, next);
    if (known !== null) return known;
  }
  return isUnfinished(begun, next);
}

const yes = (holds: boolean): true | null => (holds ? true : null);
const no = (holds: boolean): false | null => (holds ? false : null);

/** Titles in 《》 that a line end cuts, and how long they are at most. */
const openTitle = /《[^《》]*$/;
const longestTitle = 120;
const openQuote = /“[^“”。；：]{1,40}$/;

const numberedRest = /^[^。；〔]{1,40}〔[12]\d{3}〕\d{1,5} ?号）[；。]?$/;
const wholeEntry = /^[\u4e00-\u9fff]{2,20}(?:政府|公署|办公室|委员会|局)(?:关于|印发|转发|批转)/;
/** The rest of an entry that names a document: `意见（云政文〔2014〕88号）`; a whole title with its issuer is none under a line that holds no title. */
const endsEntry = (text: string, above: string) =>
  text.includes('〔') && numberedRest.test(text) && (/关于|印发|转发|批转/.test(above) || !wholeEntry.test(text));

/** `聘期三年`, `特此通知`, `现予公布`: closing words of appointments and announcements. */
const closes = /^(?:聘期|任期)[一二三四五六七八九十\d为从自]|^(?:特此(?:通知|公告|通告)|现予(?:公告|公布))/;

const decisions: readonly Decision[] = [
  // `市财政局、` / `市水利局`: what a comma, an opening bracket or quote leaves open, unless a block begins.
  ({ last, lines }, { text, strong, marked }) =>
    endsIn(last, '，、（《“') && !(last.endsWith('，') && areLabelledDuties(lines[0]?.text ?? '', text))
      ? !isIntroduction(text) && (!strong || (label.test(text) && !marked && !isRosterLine(text)))
      : null,
  // `…、东山大桥` / `云台市人民政府办公室` / `2021年2月24日`: a signature, the stop before it lost.
  // `依据：《…法》第十三条` / `县公安局` / `1、旅馆业许可证核发`: a department over its own items.
  ({ inBracket }, { text, after }) => no(!inBracket && after !== undefined && standsOver(text, after.text)),
  // `…，主任由林川兼任，副` / `主任由…`; `阿卜杜拉·` / `艾山`: a word that leads on, a name cut at its dot.
  ({ last }, { marked }) =>
    yes(!marked && ((hangs(last) && width(last) >= columnWidth) || /[\u4e00-\u9fff]·$/.test(last))),
  // `成员：市发改委主任李某某` / `市民政局局长胡某某`: entries of a roster without marks.
  ({ last }, { text }) => no(isPostAndName(text) && isPostAndName(last)),
  // `…管理工作。西` / `云区政府负责…`: a name that the line end cuts.
  ({ last }, { text, marked }) => yes(!marked && cutsName(last, text)),
  // `…工作` / `市财政局负责资金保障。`: who has a duty, the full stop before lost.
  ({ last, inBracket }, { text }) => (!inBracket && !endsSentence(last) ? goesOnToDuty(text, last) : null),
  // `，并…` and `20` / `25年`: no line begins so.
  ({ last }, { text }) => yes(opensMidSentence(text) || cutToken.test(`${last.slice(-2)}\n${text.slice(0, 4)}`)),
  // `…；承` / `接单位：…`: a label or what stands beside it is cut.
  ({ last }, { text }) => yes(cutsLabel(last, text) || cutsAfterLabel(last, text) || cutsBeforeLabel(last, text)),
  // `…的若干` / `意见（云政文〔2014〕88号）`: the rest of an entry that names a document.
  ({ last }, { text, strong }) => yes(!strong && endsEntry(text, last) && !endsSentence(last)),
  (begun, { text, strong }) => yes(!strong && isCutBehindNumber(begun, text)),
  // `《…管理` / `办法》`: a title that the line end cuts.
  ({ last, openSince }, { text, marked }) =>
    yes(!marked && !label.test(text) && openSince < longestTitle && openTitle.test(last)),
  // `…“湖泊保护区内临时设施` / `搭建的审批”，下放…`: a name in quotation marks that the line end cuts.
  ({ last }, { text, marked }) => yes(!marked && openQuote.test(last) && /^[^“”。；：]{1,40}”/.test(text)),
  // `…，现将有关事项通知` / `如下：`: the end of a sentence that announces.
  (begun, { text, marked }) =>
    yes(!marked && text.endsWith('：') && text.length <= 30 && isAnnounced(text) && isCutClause(begun)),
  // `…（云政发〔2002〕14号）` / `宣布失效。`: what follows a bracket that ends a line and no sentence.
  ({ last }, { text, marked }) => yes(!marked && goesOnBehind(last, text)),
  // A sentence that is over, but for what a bracket announces: `（责任单位：` / `市水利局）`.
  ({ last, inBracket }, { strong }) => no(endsSentence(last) && !(inBracket && !strong && last.endsWith('：'))),
  // `（牵头单位：市水利局` / `配合单位：市财政局）`: labels inside a bracket.
  ({ inBracket }, { text, marked }) => yes(inBracket && label.test(text) && !marked),
  // `…全市统` / `一、规范的标准…`: a number out of order behind prose that fills the column is chance.
  (begun, { text, marked, inOrder }) =>
    marked &&
    isCutProse(begun) &&
    !isUnits(begun) &&
    !isHeadingLine(text) &&
    !/^[^，；：]{4,24}。/.test(text) &&
    !inOrder()
      ? !precedes(begun, text)
      : null,
  // What looks like the beginning of a block is one.
  (begun, { text, strong }) => no(strong || (isIntroduction(text) && !isCutClause(begun))),
  // A line that could stand alone.
  (begun, next) => (begun.lines.length === 1 && standsAlone(begun.last) ? isCut(begun, next) : null),
  // Inside a bracket, unless it was forgotten: `（责任单位：市水利局` / `全市各级要提高认识，…`.
  ({ last, inBracket }, { text }) => (inBracket ? !(unclosedClause.test(last) && opensSentence(text)) : null),
  // `责任单位：市农业局` / `各牵头单位于4月底前…`: a sentence behind units.
  (begun, { text }) => no(isUnits(begun) && opensSentence(text)),
  // `免去林川的…职务` / `石磊同志的…职务`, `林川任…` / `石磊任…`: entries of a list of appointments without marks.
  ({ last }, { text }) => no(last.endsWith('职务') && losesPost.test(text)),
  ({ lines, last }, { text }) => no(nextDecision(lines[0]?.text ?? '', last, text)),
  // `成员：…市财政局局长` / `领导小组办公室设在市财政局，…`: what follows a roster.
  ({ lines, last }, { text }) =>
    no(opensOffice.test(text) && (endsInRole.test(last) || label.test(lines[0]?.text ?? ''))),
  (_, { text }) => no(closes.test(text)),
];

/** Prose, a line that fills the column, a fragment, a short end of a sentence: what is left goes on. */
const isUnfinished = ({ finished, last }: Begun, { text }: Next): boolean =>
  finished || width(last) >= columnWidth || isFragment(last) || /^(?!总?投资)[^，：；]{1,10}。$/.test(text);

/** `责任单位：市农业局、云泽经济开发区`, also behind a dash or the sentence before: units behind the label of a role, the last of them whole, however wide. */
function isUnits({ lines, last, finished }: Begun): boolean {
  if (!endsName.test(last)) return false;
  const from = finished ? last.slice(last.lastIndexOf('。') + 1) : (lines[0]?.text ?? '');
  const found = label.exec(from.replace(/^[ —★☆▲△]+/, ''))?.[0];
  return found !== undefined && labelTag(found.slice(0, -1)) !== null;
}

/** Whether the lines are the item before the one that the line opens. */
function precedes({ lines }: Begun, text: string): boolean {
  const [own, next] = [lines[0]?.text ?? '', text].map((line) => readMarker(line)?.marker);
  return own?.ordinal != null && own.style === next?.style && own.ordinal + 1 === next.ordinal;
}

/** A document's number in brackets ends the line, not its sentence: `《…办法》（云政令第3号）` / `同时废止。`. */
function isCutBehindNumber({ lines, last, finished }: Begun, text: string): boolean {
  const marker = readMarker(lines[0]?.text ?? '')?.marker;
  const entry = marker !== undefined && marker.style !== 'article' && !finished;
  return !entry && /[》”].*号）$/.test(last) && !/^[《（本此]/.test(text) && /[，。；]/.test(text);
}

/** A line of several clauses that fills the column and ends in no mark: a short line that ends in a colon is its rest. */
const isCutClause = ({ last }: Begun): boolean =>
  width(last) >= columnWidth && /[，。]/.test(last) && !endsSentence(last);

/** Prose whose last line fills the column and ends in no mark: a number at the start of the next line may be chance. */
const isCutProse = ({ lines, last, finished }: Begun): boolean =>
  width(last) >= columnWidth && (finished || lines.length > 1);

/**
 * Whether a line that could stand alone was cut: a heading goes on with `力。配齐…`; an item whose sibling was a sentence is one too; a long
 * heading goes on with a short rest that is followed by prose.
 */
function isCut({ last, beside: { before, after: behind } }: Begun, { line, text, after }: Next): boolean {
  if (!isHeadingLine(last))
    return (
      isRosterLine(last) && isPostEnd(text) && !(endsInPost.test(last) && opensRole(text)) && !isOverPost(last, text)
    );
  if (width(last) >= 17 && /^[^。，；：]{1,2}。.|^[\u4e00-\u9fff]$/.test(text)) return true;
  if (isShortRest(last, text, after?.text) || isCutDuty(last, text)) return true;
  if (isCutItem(last, text, after?.text) || cutsWord(last, text)) return true;
  if (before !== 'heading' && isCutSentence(last)) return true;
  if (before === 'heading' || behind === 'heading') return false;
  if (before && behind) return width(last) >= 15 || (indentOf(line) < 2 && !isWider(text, last));
  if (before || behind === 'list') return width(last) >= 15;
  if (readMarker(last)?.marker.style === 'article') return behind !== null || width(last) >= columnWidth;
  return isLongHeading(last, text, after);
}

/** A heading that fills the column, with a short rest, followed by prose. */
const isLongHeading = (last: string, text: string, after: Line | undefined): boolean =>
  width(last) >= columnWidth &&
  width(text) <= 16 &&
  !/[，。；：]/.test(text) &&
  after !== undefined &&
  /[。，]/.test(after.text);

/** `副组长` alone behind a whole post: it is over the people below. */
const opensRole = (text: string): boolean =>
  text.length < 10 && /^(?:第一|常务|执行)?副?(?:组长|总指挥长?|指挥长|总?召集人)$/.test(text.replace(/ /g, ''));

/** `林川 石 磊` over `市财政局副局长`: who is appointed, over the post of all. */
const isOverPost = (last: string, text: string): boolean =>
  /^[省市县区州盟旗]/.test(text) &&
  last
    .replace(/(?<![^ ])([^ ]) +(?=[^ ](?: |$))/g, '$1')
    .split(/ +/)
    .every((name) => name.length > 1 && name.length < 4 && commonSurnames.has(name.charAt(0)));

/** A line that ends as entries of a roster do: `方　敏（女）云浦县委常委、副县长`. */
const endsInPost = /(?:[长员]|主任|书记|主席|经理)$/;

/** The rest of a post that did not fit: `总经理`. */
const isPostEnd = (text: string) => /^(?![各有])[\u4e00-\u9fff]{2,12}(?:长|任|员|记|席|理|师|官|委)$/.test(text);

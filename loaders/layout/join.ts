/** Joins printed lines into paragraphs: over soft line breaks, page breaks and brackets that a break cuts. Blank lines tell nothing and are not asked. */
import { labelTag } from '../language/vocabulary.js';
import { cutsAfterLabel, cutsBeforeLabel, cutsLabel } from './join-labels.js';
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import {
  cutsName,
  endsInRole,
  endsName,
  goesOnBehind,
  hangs,
  isAnnounced,
  isFragment,
  isPostAndName,
  isShortRest,
  losesPost,
  nextDecision,
  opensOffice,
  opensSentence,
  takesOffice,
  unclosedClause,
} from './opening-lines.js';
import {
  closesBracket,
  endsIn,
  endsSentence,
  isCutDuty,
  isCutSentence,
  isHeadingLine,
  isIntroduction,
  isRosterLine,
  label,
  openBrackets,
  opensMidSentence,
  standsAlone,
  startsBlock,
  width,
} from './shapes.js';
import { type Beside, type Sibling, Siblings } from './siblings.js';
import { columnWidth, cutToken, indentOf, isFull, type Setting } from './wrap.js';

export type { Sibling } from './siblings.js';

/** Printed lines that make one paragraph, heading or roster line. */
export interface LineGroup {
  lines: Line[];
  sibling: Sibling;
}

/** `setting` is that of a text set in lines of one width (`settingOf`), else null. */
export function joinLines(lines: readonly Line[], setting: Setting | null = null): LineGroup[] {
  const groups: LineGroup[] = [];
  const siblings = new Siblings(lines);
  let group: Group | null = null;
  for (const [index, line] of lines.entries()) {
    const inOrder = () => siblings.beside(index).before !== null;
    if (
      group &&
      ((setting !== null && group.wrapsInto(line, setting)) || group.takes(line, lines[index + 1], inOrder))
    ) {
      group.add(line);
      continue;
    }
    if (group) siblings.close(group.lines);
    group = new Group(line, siblings.beside(index));
    groups.push(group);
  }
  return groups;
}

/** Brackets left open are believed for this many characters: OCR loses closing ones. */
const bracketReach = 400;

/** No column is as wide as this (in Chinese characters). */
const widestColumn = 46;

/** A title in 《》 that the line end cuts, and how long such titles are at most. */
const openTitle = /《[^《》]*$/;
const longestTitle = 120;

/** `副组长` alone behind a whole post: it is over the people below. */
const opensRole = (text: string): boolean =>
  text.length < 10 && /^(?:第一|常务|执行)?副?(?:组长|总指挥长?|指挥长|总?召集人)$/.test(text.replace(/ /g, ''));

/** A line that ends as entries of a roster do: `方　敏（女）云浦县委常委、副县长`. */
const endsInPost = /(?:[长员]|主任|书记|主席|经理)$/;

/** The rest of an entry that names a document: `意见（云政文〔2014〕88号）`. */
const endsEntry = /^[^。；〔]{1,40}〔[12]\d{3}〕\d{1,5} ?号）[；。]?$/;

/** `市财政局负责…`: who has a duty opens a paragraph, unless the words before it lead to a unit (`由`, `会同`). The full stop before it may be lost. */
const opensDuty =
  /^(?:[省市县区州盟旗各其][^，。；、：]{1,32}(?:[局委办会院队社]|政府|部门|单位|公司|中心)|(?![和及与])[^，。；、：]{2,12}(?:政府|管委会|公司|[分支]局|支行))：?(?:负责(?!人|的|制|同志)|牵头(?!部门|单位|的)|配合(?!部门|单位|的))/;
const leadsToUnit = /[由和与及同向对经为请让将把被在给按据、，《“（]$/;

class Group implements LineGroup {
  readonly lines: Line[];
  private last: string;
  private openSince = 0;
  private open: number;
  private finished: boolean;

  constructor(
    line: Line,
    private readonly beside: Beside,
  ) {
    this.lines = [line];
    this.last = line.text;
    this.open = openBrackets(line.text);
    this.finished = /[。；]/.test(line.text);
  }

  /** How the item before was printed. */
  get sibling(): Sibling {
    return this.beside.before;
  }

  add(line: Line): void {
    this.lines.push(line);
    this.openSince = this.open ? this.openSince + line.text.length : 0;
    this.open = openBrackets(line.text, this.open);
    this.last = line.text;
    this.finished ||= /[。；]/.test(line.text);
  }

  /** Whether a line of a text set in lines of one width is the rest of the full line before it. */
  wrapsInto(line: Line, setting: Setting): boolean {
    const { text } = line;
    const opens = startsBlock(text) || isIntroduction(text) || opensOffice.test(text);
    return !opens && indentOf(line) < 2 && isFull(this.lines.at(-1) as Line, setting);
  }

  /** Whether the line goes on with this group. `inOrder` tells whether its number follows the last one of its style. */
  takes(line: Line, after: Line | undefined, inOrder: () => boolean): boolean {
    const { text } = line;
    const inBracket = this.open > 0 && this.openSince < bracketReach;
    if (inBracket && closesBracket(text)) return true;
    if (!inBracket && this.isParagraph(line)) return false;
    const entry = isRosterLine(text) && takesOffice.test(this.last);
    const strong = startsBlock(text) && !entry && !endsIn(this.last, '《');
    const marked = strong && readMarker(text) !== null;
    if (endsIn(this.last, '，、（《“'))
      return !isIntroduction(text) && (!strong || (label.test(text) && !marked && !isRosterLine(text)));
    const leadsOn = hangs(this.last) && width(this.last) >= columnWidth;
    if (!marked && (leadsOn || /[\u4e00-\u9fff]·$/.test(this.last))) return true;
    if (isPostAndName(text) && isPostAndName(this.last)) return false;
    if (!marked && cutsName(this.last, text)) return true;
    if (!inBracket && !endsSentence(this.last) && opensDuty.test(text) && !leadsToUnit.test(this.last)) return false;
    if (opensMidSentence(text) || cutToken.test(`${this.last.slice(-2)}\n${text.slice(0, 4)}`)) return true;
    if (cutsLabel(this.last, text) || cutsAfterLabel(this.last, text) || cutsBeforeLabel(this.last, text)) return true;
    if (!strong && text.includes('〔') && endsEntry.test(text) && !endsSentence(this.last)) return true;
    if (!strong && this.isCutBehindNumber(text)) return true;
    if (!marked && !label.test(text) && this.openSince < longestTitle && openTitle.test(this.last)) return true;
    if (!marked && text.endsWith('：') && text.length <= 30 && isAnnounced(text) && this.isCutClause()) return true;
    if (!marked && goesOnBehind(this.last, text)) return true;
    if (endsSentence(this.last) && !(inBracket && !strong && this.last.endsWith('：'))) return false;
    if (inBracket && label.test(text) && !marked) return true;
    if (marked && this.isCutProse() && !isHeadingLine(text) && !/^[^，；：]{4,24}。/.test(text) && !inOrder())
      return !this.precedes(text);
    if (strong || (isIntroduction(text) && !this.isCutClause())) return false;
    if (this.lines.length === 1 && standsAlone(this.last)) return this.goesOn(line, after);
    if (inBracket) return !(unclosedClause.test(this.last) && opensSentence.test(text));
    if (this.isUnits() && opensSentence.test(text)) return false;
    if (this.last.endsWith('职务') && losesPost.test(text)) return false;
    if (nextDecision(this.lines[0]?.text ?? '', this.last, text)) return false;
    if (opensOffice.test(text) && (endsInRole.test(this.last) || label.test(this.lines[0]?.text ?? ''))) return false;
    if (/^(?:聘期|任期)[一二三四五六七八九十\d为从自]|^(?:特此(?:通知|公告|通告)|现予(?:公告|公布))/.test(text))
      return false;
    return (
      this.finished ||
      width(this.last) >= columnWidth ||
      isFragment(this.last) ||
      /^(?!总?投资)[^，：；]{1,10}。$/.test(text)
    );
  }

  /** Set in like the group, whose last line is wider than any column and ends in a stop or a unit: printed lines are paragraphs there; another one a page has cut. */
  private isParagraph(line: Line): boolean {
    const indent = indentOf(line);
    return (
      indent >= 2 &&
      width(this.last) > widestColumn &&
      (endsIn(this.last, '。；：！？）”〕】') || endsName.test(this.last)) &&
      indent === indentOf(this.lines[0] as Line)
    );
  }

  /** `责任单位：市农业局、云泽经济开发区`, also behind the sentence before: units behind the label of a role, the last of them whole, however wide. */
  private isUnits(): boolean {
    if (!endsName.test(this.last)) return false;
    const from = this.finished
      ? this.last.slice(this.last.lastIndexOf('。') + 1).replace(/^[ —★☆▲△]+/, '')
      : this.lines[0]?.text;
    const found = label.exec(from ?? '')?.[0];
    return found !== undefined && labelTag(found.slice(0, -1)) !== null;
  }

  /** Whether the group is the item before the one that the line opens. */
  private precedes(text: string): boolean {
    const [own, next] = [this.lines[0]?.text ?? '', text].map((line) => readMarker(line)?.marker);
    return own?.ordinal != null && own.style === next?.style && own.ordinal + 1 === next.ordinal;
  }

  /** A document's number in brackets ends the line, not its sentence: `《…办法》（云政令第3号）` / `同时废止。`. */
  private isCutBehindNumber(text: string): boolean {
    const marker = readMarker(this.lines[0]?.text ?? '')?.marker;
    const entry = marker !== undefined && marker.style !== 'article' && !this.finished;
    return !entry && /[》”].*号）$/.test(this.last) && !/^[《（本此]/.test(text) && /[，。；]/.test(text);
  }

  /** A line of several clauses that fills the column and ends in no mark: a short line that ends in a colon is its rest. */
  private isCutClause(): boolean {
    return width(this.last) >= columnWidth && /[，。]/.test(this.last) && !endsSentence(this.last);
  }

  /** Prose whose last line fills the column and ends in no mark: a number at the start of the next line may be chance (`全市统` / `一、规范的标准…`). */
  private isCutProse(): boolean {
    return width(this.last) >= columnWidth && (this.finished || this.lines.length > 1);
  }

  /**
   * Whether a line that could stand alone was cut: a heading goes on with `力。配齐…`; an item whose sibling was a sentence is one too; a long
   * heading goes on with a short rest that is followed by prose.
   */
  private goesOn(line: Line, after: Line | undefined): boolean {
    const { text } = line;
    if (!isHeadingLine(this.last))
      return isRosterLine(this.last) && isPostEnd(text) && !(endsInPost.test(this.last) && opensRole(text));
    if (width(this.last) >= 17 && /^[^。，；：]{1,2}。.|^[\u4e00-\u9fff]$/.test(text)) return true;
    if (isShortRest(this.last, text, after?.text) || isCutDuty(this.last, text)) return true;
    const { before, after: next } = this.beside;
    if (before !== 'heading' && isCutSentence(this.last)) return true;
    if (before === 'heading' || next === 'heading') return false;
    if (before && next) return width(this.last) >= 15 || indentOf(line) < 2;
    if (before || next === 'list') return width(this.last) >= 15;
    const style = readMarker(this.last)?.marker.style;
    if (style === 'article') return next !== null || width(this.last) >= columnWidth;
    return (
      width(this.last) >= columnWidth &&
      width(text) <= 16 &&
      !/[，。；：]/.test(text) &&
      after !== undefined &&
      /[。，]/.test(after.text)
    );
  }
}

/** The rest of a post that did not fit: `总经理`. */
const isPostEnd = (text: string) => /^(?![各有])[\u4e00-\u9fff]{2,12}(?:长|任|员|记|席|理|师|官|委)$/.test(text);

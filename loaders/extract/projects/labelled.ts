/** Works behind a label of their stage or field, without a count: `续建项目：东山水库、西河大桥。` `交通项目：西河大桥、北环路、东山隧道。` */
import { outside } from '../../language/brackets.js';
import type { Block } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { textOf } from './bare-blocks.js';
import { fieldOfBox, isBoxOfWorks } from './boxes.js';
import { classLine, levelIn, stageIn } from './class.js';
import { headsNoWorks, kindsAmong, runsBehind, type Told, works } from './labelled-runs.js';
import { type Localities, localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { remarkOf } from './remarks.js';
import { isOwnWork, isProper } from './specific.js';
import { words as wordsOf } from './words.js';
import { enumerated, isDeed, type Span } from './works.js';

const mark = '[●•◆■★○▲①-⑳]|[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]';
const marker = new RegExp(`^(?:${mark})`);
const label = new RegExp(`^(?:${mark})?(?:计划|拟)?(?:${wordsOf('labels')})(?:[^，。；：、（）]{0,4}(?:项目|工程))?：`);
/** `交通项目：`, `社会事业项目：`; in a document on chief works `桥梁工程。` too. */
const fieldLabel =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?[\u4e00-\u9fff]{2,10}(?:项目|工程)[：。]/;
const ofWorks = /(?:重点|重大|城建|建设|投资)[^，。；]{0,4}(?:工程|项目)/;

/** The projects that stand behind a label in one paragraph and fill it: two of a stage at least, half of them named like works; three of a field, two thirds of them. */
export function labelledProjects(document: PrintedDocument): ProjectFact[] {
  const localities = localitiesOf(document);
  const reader = new LabelReader(document, localities);
  return flatMap(document.blocks, (block, at) =>
    block.kind === 'table'
      ? []
      : flatMap(reader.told(block.passage.text, at), (told) => factsOf(told, block.passage, document, localities)),
  );
}

/** Reads the paragraphs of one document in their order; keeps what those before announced. */
class LabelReader {
  private readonly level: string | null;
  private readonly ofWorks: boolean;
  /** Whether fields or places with their works follow: `重点抓好以下项目：`. */
  private announced = false;
  /** Whether one of them has been read. */
  private several = false;
  /** Whether the paragraph stands in a box of works. */
  private boxed = false;

  constructor(
    private readonly document: PrintedDocument,
    private readonly localities: Localities,
  ) {
    this.level = levelIn(document.title);
    this.ofWorks = ofWorks.test(document.title);
  }

  /** The works that the paragraph tells, block `at` of the document. */
  told(text: string, at: number): Told[] {
    const under = this.underAnnounced(text);
    if (under) return [under];
    const alone = text.includes('、') && isBox(this.document.blocks[at - 1]) ? boxed(text, this.localities) : [];
    if (alone.length) return [{ names: alone }];
    const told = (this.ofWorks ? anyHead : anyLabel).test(text.slice(0, 24)) ? toldBehind(text, this.level) : [];
    if (told.length) return told;
    this.boxed = isBoxOfWorks(text) || (this.boxed && fieldOfBox.test(text));
    return this.boxed ? fieldOfWorks(text, this.localities) : aloneBeside(this.document.blocks, at, this.level);
  }

  /** The works of a field or a place under words that announce them. */
  private underAnnounced(text: string): Told | null {
    const under = this.announced ? fieldNames(text, this.several) : null;
    this.several = this.announced && (this.several || under !== null);
    const goesOn = this.announced && shortField.test(text);
    this.announced = goesOn || (this.ofWorks && text.endsWith('：') && announcesFields.test(text));
    return under && { ...under, level: this.level };
  }
}

function factsOf(told: Told, passage: Passage, document: PrintedDocument, localities: Localities): ProjectFact[] {
  return told.names.map(({ start, end }) => {
    const remark = remarkOf(passage.text.slice(start, end));
    const span = { start, end: remark?.answered ? start + remark.at : end };
    const project = namedProject(passage, span, document.key, localities, 'project-labelled');
    const places = told.place ? [told.place] : project.places;
    const category = told.category ? [told.category] : [];
    return { ...project, level: told.level ?? null, stage: told.stage ?? null, places, category };
  });
}

/** The works behind the label that a text opens with. */
function toldBehind(text: string, level: string | null): Told[] {
  const staged = label.exec(text)?.[0];
  if (staged) return behindStage(text, staged, level);
  const levelled = levelLabel.exec(text)?.[0];
  if (levelled) {
    const names = namesBehind(text, levelled.length);
    return areOfStage(text, names, true) ? [{ names, level: levelIn(levelled) }] : [];
  }
  const field = fieldLabel.exec(text)?.[0];
  return field ? behindField(text, field, level) : [];
}

function behindStage(text: string, found: string, level: string | null): Told[] {
  const from = found.length;
  const names = firstOf.test(text.slice(from)) ? itemsBehind(text, from) : namesBehind(text, from);
  const stage = stageIn(found);
  return areOfStage(text, names, /(?:项目|工程)：$/.test(found)) ? [{ names, level, stage }] : [];
}

/** `规划研究：云临城际铁路。` beside `新建：东山铁路、西河支线。`: one work alone behind its label. */
function aloneBeside(blocks: readonly Block[], at: number, level: string | null): Told[] {
  const text = textOf(blocks[at]);
  const found = text.includes('：') ? label.exec(text)?.[0] : undefined;
  const names = found ? namesBehind(text, found.length) : [];
  if (!found || names.length !== 1 || works(text, names) < 1) return [];
  const beside = [blocks[at - 1], blocks[at + 1]].map(textOf);
  const listed = beside.some((other) => label.test(other) && toldBehind(other, level).length > 0);
  return listed ? [{ names, level, stage: stageIn(found) }] : [];
}

/** `●防洪工程：东山护岸工程、西河堤防工程。`, `普通国道。G318云台段改建；G241绕城段。` in a box of works: names of works, and of no kinds of them. */
function fieldOfWorks(text: string, localities: Localities): Told[] {
  const field = fieldOfBox.exec(text)?.[0];
  const names = field ? namesBehind(text, field.length) : [];
  const own = names.filter(({ start, end }) => {
    const name = text.slice(start, end);
    return isProper(name, localities) || isOwnWork(name);
  });
  return own.length > 0 && own.length === names.length ? [{ names }] : [];
}

function behindField(text: string, found: string, level: string | null): Told[] {
  if (found.endsWith('。') && isDeed(found.replace(marker, ''))) return [];
  const names = namesBehind(text, found.length);
  const category = classLine(found)?.category;
  if (!names.length) return runsBehind(text, found).map((run) => ({ ...run, level, category }));
  return areOfField(text, found, names) ? [{ names, level, category }] : [];
}

/** `重点抓好以下项目：`, `项目安排如下：` */
const announcesFields = /(?:项目|工程)[^，。；：]{0,10}：$/;

const shortField = /^(?!.{0,6}(?:单位|部门|领导|责任|时[间限]|要求))[\u4e00-\u9fff]{2,8}(?=：)/;

/** `城乡住房：东山安置小区、西河安居房。`, `云台县：东山水库、西河大桥。` right behind those words: two works at least, half named like works and no kinds; one beside others (`several`). */
function fieldNames(text: string, several: boolean): Told | null {
  const field = shortField.exec(text)?.[0];
  const names = field ? namesBehind(text, field.length + 1) : [];
  const areWorks =
    names.length > (several ? 0 : 1) &&
    works(text, names) * 2 >= names.length &&
    kindsAmong(text, names) * 2 < names.length;
  if (!field || !areWorks) return null;
  const { place, category } = classLine(field) ?? {};
  return { names, place, category };
}

const anyLabel = /(?:项目|工程|[建工产备期划点])：/;
const anyHead = /(?:项目|工程|[建工产备期划点])：|(?:项目|工程)。./;
/** `省重点：`, `市级重点项目：` */
const levelLabel =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?(?:国家|[省市县区州盟旗])级?重点(?:建设)?(?:项目|工程)?：/;

/** `专栏4 港口航道`: the head of a box of a plan. */
const isBox = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'table' && /^专栏\s*[\d一二三四五六七八九十]/.test(block.passage.text);

/** The works that alone fill a paragraph right under the head of a box: three at least, most of them of a place, a company or a size. */
function boxed(text: string, localities: Localities): Span[] {
  if (/^[●•◆■★○▲①-⑳]/.test(text)) return [];
  const names = namesBehind(text, 0);
  const proper = names.filter(({ start, end }) => isProper(text.slice(start, end), localities));
  return names.length > 2 && proper.length * 2 > names.length ? names : [];
}

/** The names from there to the end of the paragraph; none where more than names stands there. */
function namesBehind(text: string, from: number): Span[] {
  const printed = outside(text.slice(from))
    .replace(told, '')
    .replace(/(?:等(?:项目|工程)?)?[。；]?$/, '');
  const listed = printed.includes('、') ? printed : printed.replaceAll('；', '、');
  if (/[，。；：《》]|等\d/.test(listed)) return [];
  const names = enumerated(listed, from);
  const plain = ({ start, end }: Span) =>
    (end - start >= 4 || shortRoad.test(text.slice(start, end))) &&
    end - start <= 50 &&
    !isDeed(text.slice(start, end));
  return names.every(plain) ? names : [];
}

/** `，力争2023年完工。`, `，总库容1.2亿立方米。` behind the last name. */
const told = /，(?:力争|确保|计划|预计|新增|估?总|到?\d{4}年|年底前)[^、，。；：]{2,24}(?:，[^、，。；：]{2,24})?。?$/;

const shortRoad = /^[\u4e00-\u9fff]{2}[路街桥港]$/;

const firstOf = /^\s*(?:1[.、．]|（1）|①)(?!\d)/;
const itemMark = /(?<=^|；)\s*(?:\d{1,2}[.、．]|（\d{1,2}）|[①-⑳])(?!\d)/g;

/** `续建项目：1、东山水库；2、西河大桥。`: the names numbered behind a label; none where an item tells more than its name. */
function itemsBehind(text: string, from: number): Span[] {
  const listed = outside(text.slice(from)).replace(/[。；]?$/, '');
  const marks = matches(listed, itemMark);
  const names = marks.map(({ index, 0: mark }, i): Span => {
    const end = (marks[i + 1]?.index ?? listed.length + 1) - 1;
    return { start: from + index + mark.length, end: from + end };
  });
  const plain = ({ start, end }: Span) =>
    /^[^，。；：]{4,50}$/.test(listed.slice(start - from, end - from)) && !isDeed(text.slice(start, end));
  return names.every(plain) ? names : [];
}

/** `续建：东山水库、西河大桥。` needs names of which most begin like no kind of work, `续建项目：` does not. */
const areOfStage = (text: string, names: readonly Span[], told: boolean): boolean =>
  names.length > 1 && works(text, names) * 2 >= names.length && (told || kindsAmong(text, names) * 2 < names.length);

/** `交通项目：西河大桥、北环路、东山隧道。` names works; `民生工程：农村公路、危房改造、安全饮水工程。` kinds of work, 收费项目 none. */
function areOfField(text: string, found: string, names: readonly Span[]): boolean {
  if (names.length < 3 || headsNoWorks(found) || works(text, names) * 3 < names.length * 2) return false;
  return kindsAmong(text, names) * 2 < names.length;
}

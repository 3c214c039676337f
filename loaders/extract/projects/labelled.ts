/** Works behind a label of their stage or field, without a count: `续建项目：东山水库、西河大桥。` `交通项目：西河大桥、北环路、东山隧道。` */
import { yamlFile } from '../../data.js';
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
import { type Localities, localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { isOwnWork, isProper, tellsSize } from './specific.js';
import { words as wordsOf } from './words.js';
import { enumerated, isDeed, isGlossedWork, type Span } from './works.js';

const mark = '[●•◆■★○▲①-⑳]|[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]';
const marker = new RegExp(`^(?:${mark})`);
const label = new RegExp(`^(?:${mark})?(?:计划|拟)?(?:${wordsOf('labels')})(?:[^，。；：、（）]{0,4}(?:项目|工程))?：`);
/** `交通项目：`, `社会事业项目：`; in a document on chief works `桥梁工程。` too. */
const fieldLabel =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?[\u4e00-\u9fff]{2,10}(?:项目|工程)[：。]/;
const ofWorks = /(?:重点|重大|城建|建设|投资)[^，。；]{0,4}(?:工程|项目)/;
const words = yamlFile<{ kinds: string[]; not: string[] }>('loaders/extract/data/projects.yaml');
/** The projects that stand behind a label in one paragraph and fill it: two of a stage at least, half of them named like works; three of a field, two thirds of them. */
export function labelledProjects(document: PrintedDocument): ProjectFact[] {
  const level = levelIn(document.title);
  const stops = ofWorks.test(document.title);
  const localities = localitiesOf(document);
  let announced = false;
  let boxes = false;
  let several = false;
  return flatMap(document.blocks, (block, at) => {
    if (block.kind === 'table') return [];
    const { text } = block.passage;
    const under = announced ? fieldNames(text, several) : null;
    several = announced && (several || under !== null);
    announced = (announced && shortField.test(text)) || (stops && text.endsWith('：') && announcesFields.test(text));
    const facts = (told: Told): ProjectFact[] => factsOf(told, block.passage, document, localities);
    if (under) return facts({ ...under, level });
    const alone = text.includes('、') && isBox(document.blocks[at - 1]) ? boxed(text, localities) : [];
    if (alone.length) return facts({ names: alone });
    const told = (stops ? anyHead : anyLabel).test(text.slice(0, 24)) ? toldBehind(text, level) : [];
    if (told.length) return flatMap(told, facts);
    boxes = isBoxOfWorks(text) || (boxes && fieldOfBox.test(text));
    return flatMap(boxes ? fieldOfWorks(text, localities) : aloneBeside(document.blocks, at, level), facts);
  });
}

function factsOf(told: Told, passage: Passage, document: PrintedDocument, localities: Localities): ProjectFact[] {
  return told.names.map((span) => {
    const project = namedProject(passage, span, document.key, localities, 'project-labelled');
    const places = told.place ? [told.place] : project.places;
    const category = told.category ? [told.category] : [];
    return { ...project, level: told.level ?? null, stage: told.stage ?? null, places, category };
  });
}

/** Works that a paragraph names together, and what it tells of all of them. */
interface Told {
  names: readonly Span[];
  level?: string | null | undefined;
  stage?: string | null | undefined;
  place?: string | null | undefined;
  category?: string | null | undefined;
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
  const kinds = names.filter(({ start }) => words.kinds.some((kind) => text.startsWith(kind, start)));
  const areWorks =
    names.length > (several ? 0 : 1) && works(text, names) * 2 >= names.length && kinds.length * 2 < names.length;
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
  const printed = outside(text.slice(from)).replace(/(?:等(?:项目|工程)?)?[。；]?$/, '');
  const listed = printed.includes('、') ? printed : printed.replaceAll('；', '、');
  if (/[，。；：《》]|等\d/.test(listed)) return [];
  const names = enumerated(listed, from);
  const plain = ({ start, end }: Span) =>
    (end - start >= 4 || shortRoad.test(text.slice(start, end))) &&
    end - start <= 50 &&
    !isDeed(text.slice(start, end));
  return names.every(plain) ? names : [];
}

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

const works = (text: string, names: readonly Span[]): number =>
  names.filter(({ start, end }) => isGlossedWork(text.slice(start, end)) || tellsSize(text.slice(start, end))).length;

/** `续建：东山水库、西河大桥。` needs names of which most begin like no kind of work, `续建项目：` does not. */
const areOfStage = (text: string, names: readonly Span[], told: boolean): boolean =>
  names.length > 1 &&
  works(text, names) * 2 >= names.length &&
  (told ||
    names.filter(({ start }) => words.kinds.some((kind) => text.startsWith(kind, start))).length * 2 < names.length);

/** `交通项目：西河大桥、北环路、东山隧道。` names works; `民生工程：农村公路、危房改造、安全饮水工程。` kinds of work, 收费项目 none. */
function areOfField(text: string, found: string, names: readonly Span[]): boolean {
  if (names.length < 3 || words.not.some((word) => found.includes(word)) || works(text, names) * 3 < names.length * 2)
    return false;
  const kinds = names.filter(({ start }) => words.kinds.some((kind) => text.startsWith(kind, start)));
  return kinds.length * 2 < names.length;
}

const verb = /^(?:续建|新建|新开工|开工|完成|竣工|建成|扩建|改建|启动)(?:建设)?/;

/**
 * `交通工程：续建南延线、过江隧道；新建北山快速路、西桥立交改造。`: runs of works behind the verbs of their stages, two runs and four works at least, half of them named like
 * works. A run that names a kind of work (`新建停车设施、社区服务站`) is left out.
 */
function runsBehind(text: string, found: string): Told[] {
  if (!text.includes('建', found.length) || words.not.some((word) => found.includes(word))) return [];
  const runs: Told[] = [];
  let start = found.length;
  for (const piece of outside(text.slice(start)).split(/[；，。]/)) {
    const told = verb.exec(piece)?.[0];
    const names = told ? enumerated(piece.slice(told.length), start + told.length) : [];
    if (told && names.every((span) => isOneWork(text.slice(span.start, span.end))))
      runs.push({ stage: stageIn(told), names });
    start += piece.length + 1;
  }
  const all = flatMap(runs, ({ names }) => names);
  return runs.length > 1 && all.length > 3 && works(text, all) * 2 >= all.length ? runs : [];
}

/** A name of four characters or more that is no deed, counts nothing and does not begin like a kind of work: 南延线; 天然气利用二期 is one of its kind. */
const isOneWork = (name: string): boolean =>
  name.length > 3 &&
  name.length <= 40 &&
  !isDeed(name) &&
  !/[的了等“”《》：]|\d+(?:[个条座处项所]|公里|万)/.test(name) &&
  (/[\d至段期]/.test(name) || !words.kinds.some((kind) => name.startsWith(kind)));

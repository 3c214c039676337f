/** Projects listed line by line under a title, without a table: `1. 东山铸造产业园项目（云台县）`. */

import { yamlFile } from '../../data.js';
import type { Block } from '../../layout/blocks.js';
import type { PrintedDocument } from '../../reading.js';
import { listTitle, withoutCount } from '../columns-titles.js';
import { inPlace } from '../facts.js';
import type { ProjectFact } from '../projects.js';
import { type ClassLine, ClassPath, classLine, levelIn, stageIn } from './class.js';
import { looksLikePlace, placesOf } from './places.js';
import { isDeed, isWork, workName } from './works.js';

const words = yamlFile<{ titles: string[]; not: string[] }>('loaders/extract/data/projects.yaml');
const item = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)])\s*(?=\D)/;
/** The same under a line that names a stage alone: `一、续建项目` / `（一）荆南高速公路。总投资38亿元`. */
const stagedItem = /^(?:\d{1,3}[.、．]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*(?=\D)/;
const stageLine =
  /^[一二三四五六七八九十]{1,3}、[^，。；：]{0,8}(?:项目|工程)(?:（?共?\d+[个项宗]）?|（共?\d+[个项宗]，[^（）]{0,20}）)?$/;
/** What is told of a project on the lines under its name: `建设地点：云台县`, `计划开工时间：2024年4月`. */
const detail =
  /^(?:[（(]?\d[）)、.．])?([^，。；：\d]{0,10}(?:地[点址]|建设|项目|工程|投资|资金|单位|部门|业主|责任|领导|规模|内容|工期|年限|性质|阶段|时间|进度|目标|概况|联系人|备注)[^，。；：\d]{0,8})(?:（[^（）]{1,12}）)?：/;
const bracket = /[（(]([^（）()]{2,30})[）)]$/;

/** The projects of numbered lines under a title of a project list, two at least; lines numbered 一、 or （一） between them tell their class. */
export function listedProjects(document: PrintedDocument): ProjectFact[] {
  const found: ProjectFact[] = [];
  let list: List | null = null;
  let path = new ClassPath();
  let run: Item[] = [];
  const flush = () => {
    if (list && areWorks(run, list)) found.push(...run.map(({ fact }) => fact));
    run = [];
  };
  for (const block of document.blocks) {
    const item = list ? itemOf(block, list, path, document) : null;
    const section =
      list && !item && block.kind !== 'table' && /^[一二三四五六七八九十（]/.test(block.passage.text)
        ? classLine(block.passage.text)
        : null;
    const last = run.at(-1)?.fact;
    const told = !item && last && block.kind !== 'table' ? detail.exec(block.passage.text) : null;
    if (item) run.push(ofParent(item, run));
    else if (told && last) enterDetail(last, told, block.kind === 'table' ? '' : block.passage.text);
    else if (
      section &&
      block.kind !== 'table' &&
      block.passage.text.length <= 40 &&
      !/[。；，]/.test(block.passage.text)
    ) {
      path.enter(section);
      if (list && withoutCount(block.passage.text) !== block.passage.text) list.counted = true;
    } else {
      flush();
      path = new ClassPath();
      list = block.kind === 'table' ? null : (projectList(block) ?? stagedList(block, document));
      if (list?.section) path.enter(list.section);
    }
  }
  flush();
  return found;
}

/** A list that has begun: its title, how its items are numbered, the level it is of and the section that opens it. */
interface List {
  title: string;
  item: RegExp;
  level: string | null;
  stage: string | null;
  section?: ClassLine;
  /** True where the title or a section counts the works. */
  counted: boolean;
}

/** One line of a list; `sure` where it is a work by its name, its place or what is told of it. */
interface Item {
  fact: ProjectFact;
  sure: boolean;
  /** Numbered （1）. */
  bracketed: boolean;
}

/** `（1）南岸一期` under `5.木兰江防洪工程`: a part of it. */
function ofParent(item: Item, run: readonly Item[]): Item {
  const over = item.bracketed ? run.findLast(({ bracketed }) => !bracketed)?.fact : undefined;
  if (!over) return item;
  const { fact } = item;
  const places = fact.places.length ? fact.places : over.places;
  return { ...item, fact: { ...fact, number: over.number, parent: over.name, places } };
}

/** Two lines at least, most of them works for sure; in a list that is one of projects by its title and counts them (`重点项目名单（12个）`) or tells the stage of each, whatever they are called. */
function areWorks(run: readonly Item[], { title, counted }: List): boolean {
  const sure = run.filter(({ sure: is }) => is).length;
  if (run.length < 2) return false;
  const classed = counted || run.every(({ fact }) => fact.stage);
  return sure * 2 > run.length || (classed && ofWorks.test(title) && !run.some(({ fact }) => isDeed(fact.name)));
}

const ofWorks =
  /(?:重点|重大|建设|投资|产业|工业|技改|技术改造|前期|储备|续建|开工|竣工|招商|签约|攻坚|基础设施)[^，。；]{0,4}(?:项目|工程)[^，。；]{0,6}(?:名单|清单|目录|表)$/;

/** The name before what an item goes on to tell: `云台抽水蓄能电站项目。建设地点：…`, `西河大桥工程：总投资…`; the item as printed where it tells nothing. */
function nameBefore(printed: string): string {
  const stop = printed.search(/[。；：，]/);
  const name = printed.slice(0, Math.max(0, stop));
  const rest = printed.slice(stop + 1);
  if (stop < 4) return printed;
  const told =
    isWork(name) &&
    (isHeadedWork(name, printed.charAt(stop)) ||
      /^(?:建设|总投资|项目|计划|年度|位于|新建|改建|扩建|占地)/.test(rest) ||
      /^[^，。；]{0,12}：/.test(rest) ||
      rest.includes('责任单位：'));
  return told || /^[^。；]{0,30}总?投资\d/.test(rest) || isMeasured(printed, stop) ? name : printed;
}

/** How large a work is or what it costs, as no task is told: 全长3.6公里, 总投资约2亿元, 建筑面积. */
const measure =
  /总?投资(?:约|概算|估算)?\d|[全总]?长(?:度|约)?\d|[路桥]?宽\d|建筑面积|占地|车道|装机|库容|床位|日(?:处理|供水)|年产|(?:[建敷铺]设|新建|改建|改造|清淤|整治|治理|绿化)[^。；，]{0,12}\d[\d.]*(?:公里|千米|米|[万]?平方米|亩|公顷|万立方米|万方|座|处)/;

/** `虞山路北延。南起东环路，全长3.6公里，总投资2亿元`: a name, whatever its ending, before the size of what is built. */
const isMeasured = (printed: string, stop: number): boolean =>
  stop >= 4 && stop <= 30 && !isDeed(printed) && measure.test(printed.slice(stop, stop + 120));

/** `1.淮海路改造工程。北起…`: a work by its whole name before a full stop or colon; `加强重点工程建设。` is what is to be done. */
const isHeadedWork = (name: string, sign: string): boolean =>
  /[。：]/.test(sign) && /(?:工程|项目)$/.test(name) && !isDeed(name);

/** `建设地点：云台县`, `建设性质：续建` under the name of a project that prints none of it. */
function enterDetail(last: ProjectFact, [label, of = '']: RegExpExecArray, text: string): void {
  const said = text.slice(label.length).replace(/[。；]$/, '');
  if (/地[点址]/.test(of) && last.places.length === 0) last.places = placesOf(said).filter(looksLikePlace);
  else if (/(?:性质|阶段)$/.test(of) && said.length <= 6) last.stage ??= said;
}

function projectList(block: Exclude<Block, { kind: 'table' }>): List | null {
  if (block.passage.text.length > 60 || item.test(block.passage.text)) return null;
  const title = listTitle([block.passage]) ?? tasksOfWorks.exec(block.passage.text)?.[0] ?? null;
  if (!title || !words.titles.some((word) => title.includes(word)) || isOther(title)) return null;
  const line = classLine(title);
  const counted = withoutCount(block.passage.text) !== block.passage.text;
  return { title, item, level: line?.level ?? null, stage: line?.stage ?? null, counted };
}

/** `2014年度城建重点工程目标任务`: a list of works, though its title names none. */
const tasksOfWorks = /^\d{4}年.{0,16}(?:工程|项目)(?:建设|推进)?(?:目标任务|任务|责任分解|任务分解|安排|进度安排)$/;

const isOther = (title: string): boolean => words.not.some((word) => title.includes(word));

/** `一、续建项目` in a document on projects: a line that tells the stage of the works numbered under it and no more. */
function stagedList(block: Exclude<Block, { kind: 'table' }>, { title }: PrintedDocument): List | null {
  const { text } = block.passage;
  if (!stageLine.test(text) || !title.includes('项目') || isOther(title)) return null;
  const section = classLine(text);
  return section?.stage && !section.category
    ? { title, item: stagedItem, level: levelIn(title), stage: null, section, counted: withoutCount(text) !== text }
    : null;
}

/** `（市水务局、青龙县政府）` behind a name: who answers for it, no part of the name. */
const areUnits = (text: string): boolean => text.split(/[、，；]/).every((each) => unitName.test(each));
const unitName =
  /^[省市县区州盟旗](?:[\u4e00-\u9fff]{1,14}(?:局|委|办)|[\u4e00-\u9fff]{2,14}(?:委员会|办公室|中心|院|处|所|支队))$|^[\u4e00-\u9fff]{2,20}(?:政府|管委会|管理委员会|公司|集团)$/;

/** `东山水库工程（续建）`: the stage of one work → 续建; null for brackets that belong to the name (（一期）, （扩建）). */
const stageTag = (remark: string): string | null =>
  remark.length <= 6 && classLine(remark)?.category === null ? stageIn(remark) : null;

/** `（临江区，市住建局）`: places, then who answers for the work → the places; null where no units stand behind them. */
function besideUnits(remark: string): string | null {
  const [first = '', ...rest] = remark.split(/[，；]/);
  return rest.length && rest.every(areUnits) ? first : null;
}

function itemOf(block: Block, list: List, path: ClassPath, document: PrintedDocument): Item | null {
  if (block.kind === 'table') return null;
  const { text } = block.passage;
  const marker = list.item.exec(text)?.[0];
  const printed = marker ? text.slice(marker.length).replace(/[；;。▲△★☆※*]+$/, '') : '';
  const body = nameBefore(printed);
  if (
    !marker ||
    body.length < 4 ||
    body.length > 80 ||
    /[。；：]/.test(body) ||
    listTitle([block.passage.slice(marker.length)])
  )
    return null;
  const remark = bracket.exec(body);
  const site = /(?:建设)?地[点址]：([^。；，]{2,40})/.exec(printed.slice(body.length))?.[1] ?? '';
  const stage = stageTag(remark?.[1] ?? '');
  const beside = besideUnits(remark?.[1] ?? '');
  const places = placesOf(beside ?? remark?.[1] ?? site);
  const placed = places.length > 0 && !areUnits(remark?.[1] ?? '') && places.every(looksLikePlace);
  const name = workName(remark && (placed || stage || areUnits(remark[1] ?? '')) ? body.slice(0, remark.index) : body);
  const fact: ProjectFact = {
    document: document.key,
    list: list.title,
    number: Number(/\d+/.exec(marker)?.[0]),
    name,
    level: path.level ?? list.level,
    stage: stage ?? path.stage ?? list.stage,
    category: path.category,
    places: placed ? places : path.place ? [path.place] : [],
    builder: null,
    note: null,
    parent: null,
    investment: null,
    at: inPlace(block.passage.span(marker.length, marker.length + body.length), 'project-listed-line'),
  };
  const sure = isWork(name) || placed || areUnits(remark?.[1] ?? '') || isMeasured(printed, body.length);
  return { fact, sure, bracketed: /^[（(]\d/.test(marker) };
}

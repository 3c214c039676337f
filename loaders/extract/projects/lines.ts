/** Projects listed line by line under a title, without a table: `1. 东山铸造产业园项目（云台县）`. */

import { outside } from '../../language/brackets.js';
import type { Block } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import { gappedText } from '../columns/rows.js';
import { listTitle, withoutCount } from '../columns/titles.js';
import { inPlace } from '../facts.js';
import type { ProjectFact } from '../projects.js';
import { bareBlocks, bareRun, holdsItems, itemsApart } from './bare-blocks.js';
import { ClassPath, classLine } from './class.js';
import { detail, enterDetail, plan } from './line-details.js';
import { isOfWorks, type List, listAt, stagedItem, stageLine } from './line-lists.js';
import {
  isCosted,
  isLabelled,
  labelledGloss,
  nameBefore,
  nameLabelAt,
  placeBefore,
  placeBehind,
  stageBehind,
  tellsOfWork,
  withoutUnit,
} from './line-names.js';
import { looksLikePlace, placesOf, placesTold } from './places.js';
import { remarkOf, stageTold } from './remarks.js';
import { isKindOfWork } from './specific.js';
import { isDeed, isWork, workName } from './works.js';
import { worthBefore } from './worth.js';

/** The projects of numbered lines under a title of a project list, two at least; lines numbered 一、 or （一） between them tell their class. */
export function listedProjects(document: PrintedDocument): ProjectFact[] {
  const found: ProjectFact[] = [];
  let list: List | null = null;
  let path = new ClassPath();
  let run: Item[] = [];
  let waiting: Block | null = null;
  let taken = -1;
  const flush = () => {
    if (list && areWorks(run, list)) found.push(...kept(withFronts(run), list).map(({ fact }) => fact));
    run = [];
  };
  const blocks = document.blocks.some(holdsItems) ? flatMap(document.blocks, itemsApart) : document.blocks;
  for (const [at, block] of blocks.entries()) {
    if (at <= taken) continue;
    const field = list !== null && (isStageLine(block) || headsField(blocks, at));
    const own = list && !field ? (itemOf(block, list, path, document) ?? answered(block, list, path, document)) : null;
    const item = own && list?.headed && isDeed(own.fact.name) ? null : own;
    const section =
      list && !item && block.kind !== 'table' && (field || opensSection.test(block.passage.text))
        ? classLine(block.passage.text)
        : null;
    if (list && waiting && block.kind !== 'table' && plan.test(block.passage.text)) {
      path.leave();
      const headed = itemOf(waiting, { ...list, item: stagedItem }, path, document);
      if (headed) run.push({ ...headed, sure: true });
    }
    waiting = null;
    const last = run.at(-1)?.fact;
    const told =
      !item && last && block.kind !== 'table' && !stageLabel.test(block.passage.text)
        ? detail.exec(block.passage.text)
        : null;
    if (item) run.push(ofParent(item, run));
    else if (told && last && block.kind !== 'table') {
      enterDetail(last, told, block.passage.text);
      if (plan.test(block.passage.text)) run.push({ ...(run.pop() as Item), sure: true });
    } else if (
      section &&
      block.kind !== 'table' &&
      block.passage.text.length <= 40 &&
      !(list?.headed && isDeed(section.category ?? '')) &&
      !/[。；，]./.test(outside(block.passage.text))
    ) {
      path.enter(section);
      const counted = list ? bareBlocks(blocks, at) : [];
      const below = counted.length || !list || list.loose || !isOfWorks(list.title) ? counted : bareRun(blocks, at);
      for (const [i, bare] of below.entries()) {
        const unnumbered = itemOf(bare, { ...(list as List), item: noNumber }, path, document);
        if (unnumbered) run.push({ ...unnumbered, sure: true });
        taken = at + i + 1;
      }
      if (list && withoutCount(block.passage.text) !== block.passage.text) list.counted = true;
      else if (!isDeed(section.category ?? '')) waiting = block;
    } else {
      flush();
      path = new ClassPath();
      list = listAt(document, block, blocks[at - 1], blocks[at + 1]);
      if (list?.section) path.enter(list.section);
      const first = list?.told || list?.headed ? itemOf(block, list, path, document) : null;
      if (first) run.push(first);
    }
  }
  flush();
  return found;
}

/** `（1）南安段` under a work: a stretch or stage of it. */
const shortPart = /[段期]$/;
const bracketedNumber = /^[（(]\d/;
const noNumber = /^/;
const numeral = /^[一二三四五六七八九十]{1,3}、/;
const bracketed = /^（[一二三四五六七八九十]{1,3}）/;

/** Numbered like a class of works: `二、库车水利枢纽（地区水利局）`, with who answers for it; `（一）冷链物流园项目。…总投资9.6亿元。`, with what it costs. */
function answered(block: Block, list: List, path: ClassPath, document: PrintedDocument): Item | null {
  if (block.kind === 'table') return null;
  const { text } = block.passage;
  const item = bracketed.test(text) ? bracketed : numeral;
  const bare = text.replace(item, '');
  const told =
    item === bracketed
      ? isCosted(bare)
      : bare !== text && !/任务|措施/.test(list.title) && remarkOf(bare)?.answered && !isDeed(bare);
  return told ? itemOf(block, { ...list, item }, path, document) : null;
}

/** A line that may tell the class of the works under it, with a number or with their count: `续建项目（1个）`, `云台县（2个）`. */
const opensSection =
  /^[一二三四五六七八九十（]|^[^，。；：\d]{2,12}（共?\d+[个项宗]）$|^[^，。；：\d]{2,10}(?:项目|工程)：$/;

/** `2、新建项目（2项）`: numbered like a work, but it tells a stage and a count. */
const isStageLine = (block: Block): boolean => block.kind !== 'table' && stageLine.test(block.passage.text);

/** `1.科技产业类（3项）`, `（一）工业（2项）`, `（二）交通工程`: numbered like a work, but with a count of those under it, which stand there without numbers, or over such from 1 on. */
function headsField(blocks: readonly Block[], at: number): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  if (!block || block.kind === 'table') return false;
  const { text } = block.passage;
  const first = text.startsWith('（') && below && below.kind !== 'table' ? below.passage.text : '';
  const over = /^（?1[）.、．]\s*\D/.test(first);
  return countedField.test(text) ? over || bareBlocks(blocks, at).length > 0 : over && plainField.test(text);
}
const countedField = /^(?:\d{1,2}[.、．]|（[一二三四五六七八九十]{1,3}）)[^，。；：]{2,20}（共?\d+[项个]）$/;
const plainField = /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{2,6}(?:工程|项目|类|业|设施|事业|领域|建设)$/;

/** `预备项目：` on a line of its own. */
const stageLabel = /^[^，。；：\d]{2,10}(?:项目|工程)：$/;

/** Where most lines of a list print a place and a blank before the name, that is how all are to be read. */
function withFronts(run: readonly Item[]): readonly Item[] {
  if (run.filter(({ front }) => front).length * 3 < run.length * 2) return run;
  return run.map((item) => {
    const { fact, front } = item;
    const name = front ? workName(fact.name.slice(front.length)) : '';
    if (!front || name.length < 4) return item;
    return { ...item, fact: { ...fact, name, places: front.places.length ? front.places : fact.places } };
  });
}

/** One line of a list; `sure` where it is a work by its name, its place or what is told of it. */
interface Item {
  fact: ProjectFact;
  sure: boolean;
  /** Numbered （1）. */
  bracketed: boolean;
  /** The place that stands before the name with a blank behind it. */
  front: ReturnType<typeof placeBefore>;
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
function areWorks(run: readonly Item[], { title, counted, headed }: List): boolean {
  const sure = run.filter(({ sure: is }) => is).length;
  if (run.length < 2) return false;
  if (headed) return !run.some(({ fact }) => isDeed(fact.name));
  const classed = counted || run.every(({ fact }) => fact.stage);
  return sure * 2 > run.length || (classed && isOfWorks(title) && !run.some(({ fact }) => isDeed(fact.name)));
}

const kept = (run: readonly Item[], { strict, deeds }: List): readonly Item[] =>
  strict ? run.filter(({ fact: { name } }) => isWork(name) && !(deeds && isKindOfWork(name))) : run;

/** `总投资20亿元的` behind the number. */
const worthOf = (text: string, from: number): string => text.slice(from, from + worthBefore(text.slice(from)));

function itemOf(block: Block, list: List, path: ClassPath, document: PrintedDocument): Item | null {
  if (block.kind === 'table') return null;
  const { text } = block.passage;
  const numbered = list.item.exec(text)?.[0];
  const marker =
    numbered === undefined
      ? undefined
      : numbered + (nameLabelAt(text, numbered.length) || worthOf(text, numbered.length));
  if (marker === undefined) return null;
  const whole = gappedText(block.passage.slice(marker.length));
  const gapped = withoutUnit(whole);
  const end = text.length - Math.max(0, whole.length - gapped.length - 1);
  const behind = placeBehind(gapped) ?? stageBehind(gapped);
  const printed = text.slice(marker.length, end - (behind?.length ?? 0)).replace(/[；;。▲△★☆※*]+$/, '');
  const body = nameBefore(printed);
  if (
    body.length < (shortPart.test(body) && bracketedNumber.test(numbered ?? '') ? 3 : 4) ||
    body.length > 80 ||
    /[。；：]/.test(body) ||
    (list.told && !isLabelled(printed, body.length)) ||
    listTitle([block.passage.slice(marker.length)])
  )
    return null;
  const remark = remarkOf(body);
  const site = /^（([\u4e00-\u9fff、]{2,20})，|(?:建设)?地[点址]：([^。；，）]{2,60})/.exec(printed.slice(body.length));
  const places = remark?.places ?? behind?.places ?? placesOf(site?.[1] ?? site?.[2] ?? '').filter(looksLikePlace);
  const placed = places.length ? places : placesTold(printed.slice(body.length));
  const name = workName(remark ? body.slice(0, remark.at) : body);
  const number = /\d+/.exec(numbered ?? '')?.[0];
  const fact: ProjectFact = {
    document: document.key,
    list: list.title,
    number: number ? Number(number) : null,
    name,
    level: path.level ?? list.level,
    stage: remark?.stage ?? behind?.stage ?? stageTold(printed.slice(body.length)) ?? path.stage ?? list.stage,
    category: path.category,
    places: placed.length || !path.place ? placed : [path.place],
    builder: null,
    note: null,
    parent: null,
    investment: null,
    at: inPlace(block.passage.span(marker.length, marker.length + body.length), 'project-listed-line'),
  };
  const named = isWork(name) && !(list.loose && name.endsWith('工程'));
  const sure =
    named ||
    labelledGloss.test(printed) ||
    places.length > 0 ||
    Boolean(remark?.answered && !isDeed(name)) ||
    tellsOfWork(printed, body.length);
  const front = placeBefore(gapped);
  return { fact, sure, bracketed: bracketedNumber.test(marker), front };
}

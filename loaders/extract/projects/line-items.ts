/** One line of a list of works without a table: `1. 东山铸造产业园项目（云台县）`. */

import type { Block } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import type { PrintedDocument } from '../../reading.js';
import { gappedText } from '../columns/rows.js';
import { listTitle } from '../columns/titles.js';
import { inPlace } from '../facts.js';
import type { ProjectFact } from '../projects.js';
import type { ClassPath } from './class.js';
import { isOfWorks, type List } from './line-lists.js';
import {
  type Behind,
  frontPlace,
  isCosted,
  isLabelled,
  labelledGloss,
  nameBefore,
  nameLabelAt,
  noNumber,
  placeBefore,
  placeBehind,
  stageBehind,
  tellsOfWork,
  withoutAmount,
  withoutUnit,
} from './line-names.js';
import { looksLikePlace, placesOf, placesTold } from './places.js';
import { type Remark, remarkOf, stageTold } from './remarks.js';
import { isKindOfWork } from './specific.js';
import { isDeed, isWork, workName } from './works.js';
import { worthBefore } from './worth.js';

/** `（1）南安段` under a work: a stretch or stage of it. */
const shortPart = /[段期]$/;
const bracketedNumber = /^[（(]\d/;
const numeral = /^[一二三四五六七八九十]{1,3}、/;
const bracketed = /^（[一二三四五六七八九十]{1,3}）/;

/** Numbered like a class of works: `二、库车水利枢纽（地区水利局）`, with who answers for it; `（一）冷链物流园项目。…总投资9.6亿元。`, with what it costs. */
export function answered(block: Block, list: List, path: ClassPath, document: PrintedDocument): Item | null {
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

/** Where most lines of a list print a place and a blank before the name, that is how all are to be read. */
export function withFronts(run: readonly Item[]): readonly Item[] {
  if (run.filter(({ front }) => front).length * 3 < run.length * 2) return run;
  return run.map((item) => {
    const { fact, front } = item;
    const name = front ? workName(fact.name.slice(front.length)) : '';
    if (!front || name.length < 4) return item;
    return { ...item, fact: { ...fact, name, places: front.places.length ? front.places : fact.places } };
  });
}

/** One line of a list; `sure` where it is a work by its name, its place or what is told of it. */
export interface Item {
  fact: ProjectFact;
  sure: boolean;
  /** True where a bracket behind the name tells who builds it. */
  built: boolean;
  /** Numbered （1）. */
  bracketed: boolean;
  /** The place that stands before the name with a blank behind it. */
  front: ReturnType<typeof placeBefore>;
}

/** `（1）南岸一期` under `5.木兰江防洪工程`: a part of it. */
export function ofParent(item: Item, run: readonly Item[]): Item {
  const over = item.bracketed ? run.findLast(({ bracketed }) => !bracketed)?.fact : undefined;
  if (!over) return item;
  const { fact } = item;
  const places = fact.places.length ? fact.places : over.places;
  return { ...item, fact: { ...fact, number: over.number, parent: over.name, places } };
}

/**
 * Two lines at least, most of them works for sure; in a list that is one of projects by its title and counts them (`重点项目名单（12个）`) or tells the stage of each, whatever they are
 * called. Under `聚力推进重点项目` most may be deeds (`加快城区供水管网改造`): a list of tasks.
 */
export function areWorks(run: readonly Item[], { title, counted, headed, deeds }: List): boolean {
  if (run.length < 2) return false;
  const told = run.filter(({ fact }) => isDeed(fact.name)).length;
  if (headed) return told === 0;
  if (!deeds && told * 2 > run.length) return false;
  const sure = run.filter(({ sure: is }) => is).length;
  const classed = counted || run.every(({ fact }) => fact.stage);
  return sure * 2 > run.length || (classed && isOfWorks(title) && told === 0);
}

/** The works of a list that are kept: all, or those that are works by their names or by who builds them. */
export const kept = (run: readonly Item[], { strict, deeds }: List): readonly Item[] =>
  strict
    ? run.filter(
        ({ fact: { name }, built }) =>
          !isDeed(name) && (isWork(name) || (built && !deeds)) && !(deeds && isKindOfWork(name)),
      )
    : run;

/** `总投资20亿元的` behind the number. */
const worthOf = (text: string, from: number): string => text.slice(from, from + worthBefore(text.slice(from)));

/** One line as a work of a list; null where it is none. */
export function itemOf(block: Block, list: List, path: ClassPath, document: PrintedDocument): Item | null {
  const marker = block.kind === 'table' ? null : markerOf(block.passage, list);
  if (block.kind === 'table' || !marker) return null;
  const { text } = block.passage;
  const from = marker.all.length;
  const digits = /\d+/.exec(marker.number)?.[0];
  const number = digits ? Number(digits) : null;
  const front = frontPlace(text.slice(from));
  if (front) {
    const rest = { ...block, passage: block.passage.slice(from + front.length) };
    const item = itemOf(rest, { ...list, item: noNumber }, path, document);
    return item && { ...item, fact: { ...item.fact, number, places: front.place ? [front.place] : [] } };
  }
  const parts = partsOf(block.passage, marker, list, (path.stage ?? list.stage) !== null);
  if (!parts) return null;
  const { body, more, printed, gapped } = parts;
  const remark = remarkOf(body);
  const name = workName(remark ? body.slice(0, remark.at) : body);
  const told = toldOf(remark, parts);
  const fact: ProjectFact = {
    document: document.key,
    list: list.title,
    number,
    name,
    level: path.level ?? list.level,
    stage: told.stage ?? path.stage ?? list.stage,
    category: path.category,
    places: placesOr(told.places, more, path),
    builder: null,
    note: null,
    parent: null,
    investment: null,
    at: inPlace(block.passage.span(from, from + body.length), 'project-listed-line'),
  };
  const glossed = labelledGloss.test(printed);
  const sure =
    glossed ||
    tellsOfWork(printed, body.length) ||
    (isWork(name) && !(list.loose && name.endsWith('工程'))) ||
    told.places.length > 0 ||
    Boolean(remark?.answered && !isDeed(name));
  const built = glossed && /（(?:建设|项目|业主)/.test(printed);
  return { fact, sure, built, bracketed: bracketedNumber.test(marker.all), front: placeBefore(gapped) };
}

/** A line behind its number. */
interface Parts {
  /** With its blanks, without amount and unit at its end. */
  gapped: string;
  /** What stands behind the name with a blank between: a place or a stage. */
  behind: Behind | null;
  /** The line as printed, without what stands behind. */
  printed: string;
  /** What may be the name, with its brackets. */
  body: string;
  /** What is told behind it. */
  more: string;
}

/** The parts of a line; null where what stands first is no name: too short or long, a sentence, a title. */
function partsOf(passage: Passage, marker: Marker, list: List, staged: boolean): Parts | null {
  const { text } = passage;
  const from = marker.all.length;
  const whole = gappedText(passage.slice(from));
  const gapped = withoutUnit(withoutAmount(whole));
  const end = text.length - Math.max(0, whole.length - gapped.length - 1);
  const behind = placeBehind(gapped) ?? stageBehind(gapped);
  const printed = text.slice(from, end - (behind?.length ?? 0)).replace(/[；;。▲△★☆※*]+$/, '');
  const body = list.opens ? (/^[^，。；：]+/.exec(printed)?.[0] ?? '') : nameBefore(printed, staged);
  const brief = list.item === noNumber ? isWork(body) : shortPart.test(body) && bracketedNumber.test(marker.number);
  const shortest = brief ? 3 : 4;
  if (body.length < shortest || body.length > 80 || /[。；：]/.test(body)) return null;
  if ((list.told && !isLabelled(printed, body.length)) || listTitle([passage.slice(from)])) return null;
  return { gapped, behind, printed, body, more: printed.slice(body.length) };
}

/** Stage and places that a line tells in the bracket behind the name, behind a blank or in what follows. */
function toldOf(remark: Remark | null, { behind, more }: Parts): { stage?: string | null; places: string[] } {
  return {
    stage: remark?.stage ?? behind?.stage ?? stageTold(more),
    places: remark?.places ?? behind?.places ?? sitesIn(more),
  };
}

/** Places of the line, else those that its sentence tells, else the one that it stands under. */
function placesOr(own: string[], more: string, path: ClassPath): string[] {
  const placed = own.length ? own : placesTold(more);
  return placed.length || !path.place ? placed : [path.place];
}

/** The number that a list puts before its works, and all that stands before the name. */
interface Marker {
  number: string;
  all: string;
}

function markerOf(passage: Passage, list: List): Marker | null {
  const { text } = passage;
  const number = list.item.exec(text)?.[0] ?? (list.loose || list.told ? undefined : cellNumber(passage));
  return number === undefined
    ? null
    : { number, all: number + (nameLabelAt(text, number.length) || worthOf(text, number.length)) };
}

/** The number of a row without heads, its cells parted by blanks: `5 东山高速公路 云台县 28亿元`. */
const cellNumber = (passage: Passage): string | undefined =>
  /^\d{1,3}[\u4e00-\u9fff]/.test(passage.text) ? /^\d{1,3}(?= [^ ]+ )/.exec(gappedText(passage))?.[0] : undefined;

/** `（云台县，总投资…`, `建设地点：云台县`: where it is told behind the name. */
function sitesIn(more: string): string[] {
  const site = /^（([\u4e00-\u9fff、]{2,20})，|(?:建设)?地[点址]：([^。；，）]{2,60})/.exec(more);
  return placesOf(site?.[1] ?? site?.[2] ?? '').filter(looksLikePlace);
}

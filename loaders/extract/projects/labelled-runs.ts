/** Runs of works behind the verbs of their stages, under the label of their field: `交通工程：续建南延线、过江隧道；新建北山快速路、西桥立交改造。` */
import { yamlFile } from '../../data.js';
import { outside } from '../../language/brackets.js';
import { flatMap } from '../../lists.js';
import { stageIn } from './class.js';
import { tellsSize } from './specific.js';
import { enumerated, isDeed, isGlossedWork, type Span } from './works.js';

/** Works that a paragraph names together, and what it tells of all of them. */
export interface Told {
  names: readonly Span[];
  level?: string | null | undefined;
  stage?: string | null | undefined;
  place?: string | null | undefined;
  category?: string | null | undefined;
}

const words = yamlFile<{ kinds: string[]; not: string[] }>('loaders/extract/data/projects.yaml');

/** Whether a label heads no works: 收费项目, 科研项目. */
export const headsNoWorks = (label: string): boolean => words.not.some((word) => label.includes(word));

/** 农村公路, 危房改造: a name that begins so is of a kind of work. */
const beginsLikeKind = (text: string, start = 0): boolean => words.kinds.some((kind) => text.startsWith(kind, start));

/** How many of the names begin like kinds of work. */
export const kindsAmong = (text: string, names: readonly Span[]): number =>
  names.filter(({ start }) => beginsLikeKind(text, start)).length;

/** How many of the names are called like works. */
export const works = (text: string, names: readonly Span[]): number =>
  names.filter(({ start, end }) => isGlossedWork(text.slice(start, end)) || tellsSize(text.slice(start, end))).length;

const verb = /^(?:续建|新建|新开工|开工|完成|竣工|建成|扩建|改建|启动)(?:建设)?/;

/**
 * `交通工程：续建南延线、过江隧道；新建北山快速路、西桥立交改造。`: runs of works behind the verbs of their stages, two runs and four works at least, half of them named like
 * works. A run that names a kind of work (`新建停车设施、社区服务站`) is left out.
 */
export function runsBehind(text: string, found: string): Told[] {
  if (!text.includes('建', found.length) || headsNoWorks(found)) return [];
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
  (/[\d至段期]/.test(name) || !beginsLikeKind(name));

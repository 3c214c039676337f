/** The word lists of `words.yaml`, as patterns. */
import { anyOf, inOrder, wordLists } from '../../words.js';

const list = wordLists('loaders/extract/deadlines/words.yaml');
/** The words of a list of `words.yaml` in its order, as alternatives of a pattern. */
export const words = (name: string): string => inOrder(list(name));
const any = (name: string): string => `(?:${anyOf(list(name))})`;

/** Something to be done or reached, anywhere. */
export const achieve = new RegExp(any('achieve'));
/** Something to be done or reached, at the start. */
export const achieves = new RegExp(`^，?${any('achieve')}`);
/** A step of a schedule, in the first words. */
export const steps = new RegExp(`^[，：]?[^，。；]{0,14}${any('steps')}`);
/** Told as a fact. */
export const past = new RegExp(any('past'));
/** At the end: what follows is only described by its time. */
export const describing = new RegExp(`${any('describing')}$`);
/** At the end: what follows is placed in time. */
export const placing = new RegExp(`${any('placing')}$`);
/** At the start: the time is part of a name or a number. */
export const naming = new RegExp(`^${any('naming')}`);
/** At the end: the time limits a policy. */
export const validity = new RegExp(`${any('validity')}(?:为|是|：|到|至|自|从)?$`);
/** A heading that is such a label: `二、完成时限`, over a time and no more. */
export const timeHeading = new RegExp(`${any('label')}$`);
/** A heading over months and what is done in each. */
export const schedules = /(?:时间|进度)(?:安排|节点|计划)$/;

/** At the end: a label that makes any time a limit. */
export const label = new RegExp(
  `${any('label')}(?:要求)?(?:为|是|：|定于|暂定|原则上)+$|(?:完成|整改|办结|落实)(?:时限|期限)$`,
);
/** At the end: the name that a bracketed time belongs to. */
export const titles = new RegExp(`${any('titles')}$`);

/** At the end: a period that is named by its time. */
export const periods = new RegExp(`${any('periods')}$`);
/** The whole clause: a year's work as a topic. */
export const nominal = new RegExp(`${any('nominal')}(?:是|为|如下)?$`);
const attachment = /^附(?:件|表) ?\d{0,2} ?：/;

/** True for a line that is a name and no sentence: `2021年市级重点建设项目（续建项目）`, `附件：2021年建议办理分工表`. */
export function isTitle(line: string): boolean {
  const text = line.startsWith('附') ? line.replace(attachment, '') : line;
  if (text.length >= 80 || /[，。；：]/.test(text)) return false;
  return text !== line || titles.test(text.replace(/（[^（）]*）$/, ''));
}

const limitColumn = new RegExp(any('limitColumn'));
const notLimitColumn = new RegExp(any('notLimitColumn'));
/** True for the header of a column of limits. */
export const isLimitColumn = (header: string): boolean =>
  (limitColumn.test(header) || /^(?:完成)?时间$/.test(header)) && !notLimitColumn.test(header);

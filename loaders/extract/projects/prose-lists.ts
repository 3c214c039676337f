/** Runs of names in running text behind the words that announce them, or in brackets behind their count. */
import { outside } from '../../language/brackets.js';
import { matches } from '../../matches.js';
import { stageIn } from './class.js';
import { withoutTime } from './run-names.js';
import type { Span } from './stretches.js';

/** A name with the stage told of it. */
export interface Told extends Span {
  stage?: string | null;
}

/** A run of names; `least` characters has each that is no work by its name where 重点项目： or 续建项目（ stands before it. */
export interface ListedRun extends Told {
  least?: number;
  /** How many they are, where the text counts them: `A、B、C三大项目`. */
  exact?: number;
  /** True where the sentence puts them on a list or takes them off: nothing else stands there. */
  shifted?: boolean;
  /** True where they stand behind 新开工, 建成 or another verb that only works follow. */
  begun?: boolean;
}

/** 安排重点项目14个：, 重大工程包括, 续建项目50项，主要包括, 新开工项目分别为. */
const announced =
  /((?:重点|重大|建设|新建|开工|续建|前期|储备|投资|产业|竣工|完工|在建|实施)[^。；：，、]{0,8}(?:项目|工程)[^。；：，、]{0,10})(?:：|，?(?:主要|重点)?包括：?|分别[是为]：?|(?<=项目|工程)有(?!限))(.{12,600})$/;
/** `续建项目：东山水库、西河大桥`: two are enough. */
const stagedLabel = /^(?:续建|新建|新开工|在建|竣工|前期|储备)(?:项目|工程)：/;
/** `产业项目280个。` / `主要有：A、B、C等。`: behind a sentence that counts them. */
const chiefly = /^((?:主要|重点|具体|(?:此外，?)?还)(?:有|包括|为|是))：(.{12,600})$/;
/** The run of names behind 项目：, three at least. */
export function listedBehind(sentence: string): ListedRun[] {
  if (!(sentence.includes('：') || sentence.includes('有') || sentence.includes('包括') || sentence.includes('分别')))
    return [];
  const match = announced.exec(sentence) ?? chiefly.exec(sentence);
  const behind = match?.[2] ?? '';
  const names = /^[^，]*/.exec(outside(behind))?.[0] ?? '';
  if (!match || names.includes('：')) return [];
  const parted = names.match(/、/g)?.length ?? 0;
  if (parted < (match.index === 0 && stagedLabel.test(sentence) ? 1 : 2)) return [];
  const start = match.index + match[0].length - behind.length;
  return [
    {
      start,
      end: start + withoutTime(names.replace(/等[^、]*$/, '')).length,
      least: 5,
      stage: stageIn(sentence.slice(Math.max(0, match.index - 2), match.index) + match[1]),
    },
  ];
}

/** `续建项目（湖安高速、沅江四桥等52个）`: the runs of names in brackets behind the stage of works. */
const bracketed =
  /(?:续建|新开工|新建|在建|竣工|投产|前期|预备|储备|开工)(?:重点|重大)?(?:项目|工程)（([^（）]{8,300}?)等\d{0,3}[个项]?(?:项目)?）/g;

/** `道路工程6项（松山大路西段、沿江西路…）`: as many names as are counted. */
const countedInBrackets = /(?:工程|项目)(\d{1,2})[项个]（([^（）]{8,300})）/g;

export function listedInBrackets(sentence: string): ListedRun[] {
  if (!sentence.includes('（')) return [];
  const runOf = (match: RegExpMatchArray & { index: number }, rest: Partial<ListedRun>): ListedRun => {
    const start = match.index + match[0].indexOf('（') + 1;
    return { start, end: start + (match.at(-1) as string).length, ...rest };
  };
  return [
    ...matches(sentence, bracketed).map((match) =>
      runOf(match, { least: 4, stage: stageIn(match[0].slice(0, match[0].indexOf('（'))) }),
    ),
    ...matches(sentence, countedInBrackets).map((match) =>
      runOf(match, {
        exact: Number(match[1]),
        stage: stageIn(sentence.slice(Math.max(0, match.index - 4), match.index)),
      }),
    ),
  ];
}

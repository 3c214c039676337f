/** Projects enumerated in running text: named works, at least two together; kinds of work (老旧小区改造、雨污分流等工程) are no projects. */

import { readOrdinal } from '../../layout/markers.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { type Beside, worksBeside } from './beside.js';
import { fieldOfBox, isBoxOfWorks } from './boxes.js';
import { stageIn } from './class.js';
import { linesOfDeeds } from './deed-lines.js';
import { ofDeeds, worksOfDeeds } from './line-deeds.js';
import { type Localities, localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { type ListedRun, listedBehind, listedInBrackets, type Told } from './prose-lists.js';
import { namesIn, worth } from './prose-names.js';
import { numbered } from './prose-numbered.js';
import { moved } from './run-names.js';
import { begunIn, piecesOf } from './runs.js';
import { isPlausible, isSpecific } from './specific.js';
import { type Span, stretches } from './stretches.js';
import { builds, opened, worksTold } from './works-told.js';
import { costedWorks } from './worth.js';

const listed = new RegExp(
  `^(.{8,600}?)(?:等(?:全[省市县区州]|逾|近|约|共)?(?:一批|\\d{1,3}[余多]?[个大项]|[一二三四五六七八九十]{1,3}余?[个大项]|\\d{1,3}[所座条][\\u4e00-\\u9fa5]{0,3}的?)?|(?<=.{12})(?:\\d{1,2}|[二两三四五六七八九十]{1,2})[个大所](?!类))(?!参与|参加|承担|承接|申报|申请|对接|开展|负责)(?:${worth})?[\\u4e00-\\u9fa5“”]{0,14}?(?:、[\\u4e00-\\u9fa5]{2,6}(?:性|和[\\u4e00-\\u9fa5]{2,6}))?(?:项目|工程)`,
);
/** The projects that the paragraphs of a document enumerate, at least two together. */
export function readProseProjects(document: PrintedDocument): ProjectFact[] {
  let boxed = false;
  const localities = localitiesOf(document);
  const deeds = linesOfDeeds(document, localities);
  const paragraphs = flatMap(document.blocks, (block) => {
    if (block.kind === 'table') return [];
    boxed = isBoxOfWorks(block.passage.text) || (boxed && fieldOfBox.test(block.passage.text));
    return block.kind === 'paragraph' && mayName(block.passage.text)
      ? [{ passage: block.passage, boxed: boxed || deeds.has(block) }]
      : [];
  });
  const read = paragraphs.map(({ passage, boxed }) => ({
    passage,
    listed: [...enumerated(passage.text, localities, boxed), ...numbered(passage.text, localities)],
    beside: ofDeeds.test(passage.text) ? [] : worksBeside(passage.text, localities),
    works: [...worksTold(passage.text, localities), ...costedWorks(passage.text)],
  }));
  const several = read.some(({ works }) => works.length >= 2);
  const named = read.reduce((sum, { listed, beside }) => sum + withThoseBeside(listed, beside, false).length, 0);
  return flatMap(read, ({ passage, listed, beside, works }) =>
    once([...withThoseBeside(listed, beside, named > 3), ...(several ? works : [])], passage.text).map((span) => ({
      ...namedProject(passage, span, document.key, localities, 'project-enumerated'),
      stage: span.stage ?? null,
    })),
  );
}

/** What a paragraph says that may name works; some of it only of several. */
const mayName = (text: string): boolean =>
  /项目|工程|建设|续建|建成|新建|加快|启动|通车|完成/.test(text) ||
  (text.includes('、') && /前期|开工|谋划|完工|竣工|开通|通航|重建|改造|打通|拓宽|投用|投入使用/.test(text));

/** The works that a paragraph names for sure, and those that other clauses of it name: three at least, two of them of a place, a size or a road; two in a document that names `several`. */
function withThoseBeside(sure: readonly Told[], beside: readonly Beside[], several: boolean): readonly Told[] {
  const free = beside.filter(({ start, end }) => !sure.some((each) => start < each.end && each.start < end));
  const projects = free.filter(({ likely }) => likely).length;
  const others = projects > 2 ? free : free.filter(({ likely }) => !likely);
  const proper = others.filter((each) => each.proper).length;
  const enough =
    projects > 2 ||
    others.some(({ together }) => together > 2) ||
    (sure.length + others.length > (several ? 1 : 2) && (several || sure.length + proper > 1));
  return enough ? [...sure, ...others] : sure;
}

function once(spans: readonly Told[], text: string): Told[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => !seen.has(text.slice(start, end)) && seen.add(text.slice(start, end)));
}

/**
 * `重点推进A、B、C等项目建设`, `安排重点项目8个：A、B、C`: the names, at least half of them of a place, a company or a size, or built like one; beside three of them also one of
 * a place or a size alone in its sentence, but not what the place is to become: `建设四省交通枢纽。`
 */
function enumerated(text: string, localities: Localities, boxed: boolean): Told[] {
  const sentences = stretches(text, /[。！]/g).map((sentence) => {
    const parts = stretches(text.slice(sentence.start, sentence.end), '；').map(({ start, end }) => {
      const from = sentence.start + start;
      const part = text.slice(from, sentence.start + end);
      const runs = [...listedBefore(part, localities), ...listedBehind(part), ...listedInBrackets(part)];
      const found = flatMap(runs, (run) => namesIn(part, run, localities));
      return { from, found, pieces: piecesOf(part, localities) };
    });
    const deeds = worksOfDeeds(text.slice(sentence.start, sentence.end)).map((span) => moved(span, sentence.start));
    const named = flatMap(parts, ({ from, found }) => found.map((span) => ({ ...span, ...moved(span, from) })));
    const listed = [...named, ...deeds];
    const pieces = parts.map(({ from, pieces: each }) => ({ from, pieces: each }));
    const proper = parts.map(({ from, pieces: each }) => ({ from, pieces: each.filter((piece) => piece.proper) }));
    const aims = /^(?:\d{1,2}[.、．])?建设/.test(text.slice(sentence.start, sentence.start + 6));
    const told = !boxed && ofDeeds.test(text);
    const begun = begunIn(told ? proper : pieces, told || boxed || listed.length > 0);
    const alone = aims || listed.length || begun.length ? [] : begunIn(proper, true);
    return { listed, begun, alone };
  });
  const count = sentences.reduce(
    (sum, { listed, begun, alone }) => sum + listed.length + begun.length + (alone.length ? 1 : 0),
    0,
  );
  return flatMap(sentences, ({ listed, begun, alone }) => {
    const all = count > 1 && alone.length ? alone : begun;
    return [...listed, ...all.filter(({ start, end }) => !listed.some((run) => start < run.end && run.start < end))];
  });
}

/** The run of names before 等…项目. */
function listedBefore(sentence: string, localities: Localities): ListedRun[] {
  if (!/(?:等.{0,24}|[大个].{0,8}|\d所学校建设)(?:项目|工程)/.test(sentence)) return [];
  let counted = false;
  let over = false;
  const parts = stretches(sentence, /[，：]/g);
  return flatMap(parts, ({ start, end }, at) => {
    const names = listed.exec(sentence.slice(start, end))?.[1];
    const part =
      names === undefined ? null : partOfSentence(sentence, start, end, names, { isLater: at > 0, counted, over });
    const before = part && part.begins === null ? runsOver(sentence, parts.slice(0, at), localities) : [];
    const opening = part && (before.length ? 0 : part.begins);
    over = opening !== null;
    counted = over && part?.isPart === true;
    return part && opening !== null ? [...before, runOf(part, opening)] : [];
  });
}

/** A part of a sentence that names works before 等…项目. */
interface NamingPart {
  text: string;
  start: number;
  names: string;
  /** What stands behind the names, to the end of the sentence. */
  behind: string;
  /** How many the words behind count; 0 where they do not. */
  exact: number;
  /** The works are moved between lists. */
  shifted: boolean;
  /** The names are a part of works counted before. */
  isPart: boolean;
  /** Where the first name begins; null where nothing tells. */
  begins: number | null;
}

/** What stands before a part of a sentence. */
interface Before {
  isLater: boolean;
  /** The part right before it names some of works that were counted. */
  counted: boolean;
  /** The part right before it names works. */
  over: boolean;
}

function partOfSentence(
  sentence: string,
  start: number,
  end: number,
  names: string,
  { isLater, counted, over }: Before,
): NamingPart {
  const text = sentence.slice(start, end);
  const behind = sentence.slice(start + names.length);
  const moves = shifts.test(text.slice(names.length)) || (put.test(text) && chosen.test(behind));
  const shift = moves ? (put.exec(text)?.[0].length ?? (listedAs.test(behind) ? 0 : null)) : null;
  const told = builds.test(behind) || /^[^，；]{0,12}(?:项目|工程)的?前期/.test(behind);
  const exact = readOrdinal(/^等?([\d一二三四五六七八九十]{1,3})[个大项所座]/.exec(behind)?.[1] ?? '') ?? 0;
  const ofCount =
    counted ||
    (isLater && ofCounted.test(text) && countOfWorks.test(sentence.slice(0, start))) ||
    /^等(?:全[省市县区州])?\d{1,3}[余多]?[个项所座条]/.test(behind) ||
    ofProjects.test(names) ||
    (exact > 1 && holds.test(text));
  const part = ofCount ? partOf(names, counted) : null;
  const begins =
    shift ??
    part ??
    opened(names, told) ??
    (told && exact > 1 ? (text.startsWith('其中') ? 2 : 0) : null) ??
    (over && text.startsWith('以及') ? 2 : null) ??
    (begunBehind.test(behind) ? (subject.exec(text)?.[0].length ?? null) : null);
  return { text, start, names, behind, exact, shifted: shift !== null, isPart: part !== null, begins };
}

function runOf({ text, start, names, behind, exact, shifted }: NamingPart, opening: number): ListedRun {
  const stage = /^等[^，；]{0,16}前期(?:工作)?(?:$|[，。])/.test(behind)
    ? '前期'
    : stageIn((listedAs.exec(behind) ?? staged.exec(behind))?.[1] ?? '');
  const begun = raised.test(text.slice(0, opening));
  return { start: start + opening, end: start + names.length, stage, exact, shifted, begun };
}

/** A verb that only works follow, right before the first name. */
const raised = /(?:新开工|开工(?:建设)?|动工|续建|建成|竣工|投产)$/;

/** `决定将A、B等21个项目调出重点项目范围`, `同意将A、B等三个项目增补列入政府投资计划`. */
const put = /^(?:同意|决定)?将/;
/** `将A、B等10大项目，作为今年的建设重点` */
const chosen = /^等?\d{1,3}[^，；]{0,8}(?:项目|工程)，?(?:作为|列为|确定为)/;
/** `A、B等12个项目列入实施类` */
const listedAs = /^等?[^，；]{1,12}?(?:项目|工程)列入([\u4e00-\u9fff]{2,4}类)/;
/** `A、B等12个续建项目` */
const staged = /^等?(?:\d{1,3}[个项])?([\u4e00-\u9fff]{2,3})(?:重[点大])?(?:项目|工程)/;
/** `教育项目12个，` before `包括A、B等` */
const countOfWorks = /(?:项目|工程)共?\d{1,3}[个项宗]，$/;
const ofCounted = /^(?:主要|重点|具体)?(?:包括|包含|有|为)/;
const shifts =
  /^[^，。；]{0,20}(?:调出|调入|调整为|列入|纳入|增补)[^，。；]{0,16}(?:范围|计划|清单|名单|项目|[施期备建工产]类)|^[^，。；]{0,12}(?:项目|工程)的总投资/;

/** The names in the pieces before: `加快推进A高速、B铁路，C大桥、D大桥，E基地等项目建设` goes on over commas, every piece two works or more, up to the verb. */
function runsOver(sentence: string, parts: readonly Span[], localities: Localities): ListedRun[] {
  const runs: ListedRun[] = [];
  for (const { start, end } of parts.toReversed()) {
    const text = sentence.slice(start, end);
    if (opened(text, false) !== null) return text.includes('、') ? runs : [];
    const names = text.split('、');
    if (names.length < 2 || !names.every((name) => isSpecific(name, localities) && isPlausible(name))) return [];
    runs.unshift({ start, end });
  }
  return [];
}

/** `主要包括A、B等19个基础设施项目，C、D等9个社会事业项目`: where the names begin behind 包括, or at once behind others so `counted`. */
const partOf = (text: string, counted: boolean): number | null =>
  /^(?:其中)?(?:[^，。；：、]{2,16}(?:项目|工程))?(?:主要|重点|具体)?(?:包括|包含|涉及)/.exec(text)?.[0].length ??
  (counted ? 0 : null);

/** `A、B等一批重点项目建成投产`: works of which something is told, no words before them. */
const subject =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?(?:其中|我[省市县区州盟旗]|(?:目前|现|今年)?(?:已|先后|陆续|现)有)?(?![全我目截已通以由对在与随围按为将把因其各本该这])/;
const begunBehind = new RegExp(
  `^等(?:全[省市县区州])?(?:一批|\\d{1,3}[个项所座条])?(?:${worth})?[^，；。、]{0,12}(?:项目|工程)[^，；。]{0,4}(?:正[在倒抓有加]|建成|建设|推进|开工|竣工|完工|投产|投用|顺利推进|落地|进展|进度|滞后|尚未|前期)`,
);

/** `包含东山机场、西河机场3个子项目` */
const holds = /^(?:其中)?(?:主要|重点|具体)?(?:包括|包含|涉及)/;

/** `15项交通项目包括`: what the works are, in front of them. */
const ofProjects =
  /^(?:其中)?[^，。；：、]{0,12}[\d一二三四五六七八九十][^，。；：、]{0,8}(?:项目|工程)(?:主要|重点|具体)?(?:包括|包含)/;

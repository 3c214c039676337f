/** Where lists of works in lines begin: a title, a sentence that announces them, a line of their stage or field, a first work that is told of. */
import { yamlFile } from '../../data.js';
import type { Block, TextBlock } from '../../layout/blocks.js';
import type { PrintedDocument } from '../../reading.js';
import { listTitle, withoutCount } from '../columns/titles.js';
import { type ClassLine, classLine, leader, stageIn } from './class.js';
import { worksBehindVerb } from './line-deeds.js';
import { isHeadOfWork } from './line-details.js';
import { isCosted, isLabelled, nameBefore, nameLabelAt, noNumber, tellsOfWork } from './line-names.js';
import { chineseItem, isOther, item, listOf, listsWorks, stagedItem } from './list-words.js';
import { remarkOf } from './remarks.js';
import { isPlausible } from './specific.js';
import { countedList, namesList, numeralList, packedList, stagedList } from './staged-lists.js';
import { isDeed, isWork } from './works.js';

const words = yamlFile<{ titles: string[] }>('loaders/extract/data/projects.yaml');
/** A list that has begun: its title, how its items are numbered, the level it is of and the section that opens it. */
export interface List {
  title: string;
  item: RegExp;
  level: string | null;
  stage: string | null;
  section?: ClassLine;
  /** True where the title or a section counts the works. */
  counted: boolean;
  /** True where the title does not say that it is a list: its 产业振兴工程 may be a campaign. */
  loose?: boolean;
  /** True where only lines that are works for sure count. */
  strict?: boolean;
  /** True for works among deeds for the people: no kind of work counts. */
  deeds?: boolean;
  /** True for a list without a title, of which every line tells what is built. */
  told?: boolean;
  /** True for a list without a title, of which every work stands on a line over those that tell of it. */
  headed?: boolean;
  /** True for a list that a line of the stage of its works opens in a document on them. */
  staged?: boolean;
  /** True for a list that begins with a work. */
  opens?: boolean;
  /** True for a list that begins with several works on one line. */
  packed?: boolean;
}

/** The list that a block opens, between the one before and the one behind it; null where it opens none. */
export function listAt(
  document: PrintedDocument,
  block: Block,
  over?: Block,
  below?: Block,
  next?: Block,
): List | null {
  if (block.kind === 'table') return null;
  return (
    projectList(block) ??
    leadList(block, document, below) ??
    stagedList(block, document) ??
    countedList(block, document, below) ??
    packedList(block, document, below) ??
    namesList(block, document, below) ??
    numeralList(block, document, below) ??
    ledList(block, document, below) ??
    fieldList(block, document, below) ??
    costedList(block, document, below, next) ??
    toldList(block, document, over, below)
  );
}

/** True for a title of a list of works, whatever they are called. */
export const isOfWorks = (title: string): boolean => ofWorks.test(title);

const ofWorks =
  /(?:重点|重大|建设|投资|产业|工业|技改|技术改造|前期|储备|续建|开工|竣工|招商|签约|攻坚|基础设施)[^，。；]{0,4}(?:项目|工程)(?:建设|投资|推进|计划|安排|责任|储备|谋划|前期|入库|落地|招商|汇总|基本|情况|分解|明细|一览|目标|任务){0,3}(?:名单|清单|目录|表|计划|安排)$/;

function projectList(block: TextBlock): List | null {
  if (block.passage.text.length > 60 || item.test(block.passage.text)) return null;
  const named = listTitle([block.passage]);
  const told = named ?? boxOfWorks.exec(block.passage.text)?.[1];
  const title = told ?? tasksOfWorks.exec(withoutCount(block.passage.text))?.[0] ?? null;
  if (!title || (told && !words.titles.some((word) => title.includes(word))) || isOther(title)) return null;
  const line = classLine(title);
  const counted = withoutCount(block.passage.text) !== block.passage.text;
  return {
    title,
    item,
    level: line?.level ?? null,
    stage: stageIn(withoutCount(title)) ?? line?.stage ?? null,
    counted,
    loose: named === null,
  };
}

/** `这十大工程分别是：`, `建设项目包括：`, `将以下项目纳入计划：`: a sentence that announces the numbered works under it. */
function leadList({ passage: { text } }: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  if (!text.endsWith('：')) return null;
  if (announcesDeeds.test(text) && !isOther(title.replaceAll('实事', '')))
    return listOf(title, { item: numberOf(below), level: null, strict: true, deeds: true });
  if (isOther(title)) return null;
  if (toBeDone(text)) return listOf(title, { loose: true, strict: true });
  if (!announcesWorks.test(text)) return null;
  const bare = below?.kind === 'paragraph' && bareWork.test(below.passage.text);
  return listOf(title, { loose: true, ...(bare && { item: noNumber }) });
}

/** `东坡小学新校区项目：规划用地4公顷…`, without a number. */
const bareWork = /^(?!\d|[（(一二三四五六七八九十])[^，。；：]{4,30}(?:项目|工程)：/;

/** `2022年民生实事项目10件，具体如下：` */
const announcesDeeds = /实事(?:项目)?(?:（?\d{1,2}[件个项]）?)?[，。]?(?:具体|现予?公告|现公布)?(?:如下)?：$/;
/** 一、 where the first is so numbered. */
const numberOf = (below: Block | undefined): RegExp =>
  below && below.kind !== 'table' && below.passage.text.startsWith('一、') ? chineseItem : item;

const announcesWorks =
  /(?:项目|工程)(?:分别|名单|清单|具体|主要)?(?:[是为有]|包括|如下)：$|(?:重点|重大)(?:建设)?(?:项目|工程)[^，。；：]{0,8}(?:责任|分工|安排|名单)[^，。；：]{0,4}如下：$/;

/** `将以下项目纳入计划：`: works that are told to be done; what must be tendered or may be paid for are kinds of works. */
const toBeDone = (text: string): boolean =>
  belowIt.test(text) && !/应当|应依法|不得|禁止|严禁|支持|补[助贴]|奖[励补]|申[报请]|可以|属于|适用|许可/.test(text);
const belowIt = /(?:以下|下列)(?:重点|重大)?(?:建设)?(?:项目|工程)(?:列入|纳入)?[^，。；：]{0,10}：$/;

/** `专栏1　物流重点项目`: a box of a plan that lists works. */
const boxOfWorks =
  /^专栏\s*[\d一二三四五六七八九十]{1,3}[\s:：]*([\u4e00-\u9fff]{2,20}(?:重点|重大|建设)(?:建设)?(?:项目|工程))$/;

/** `2014年度城建重点工程目标任务`, `2010年市级重点建设项目`: a list of works, though its title names none. */
const tasksOfWorks =
  /^(?:[\u4e00-\u9fff]{2,6}[市县区州盟旗])?\d{4}年度?(?:(?:[全省市县区州盟旗]|[\u4e00-\u9fff]{2,6}[市县区州盟旗])?本?级?(?:列?重点|重大)(?:建设|工业|产业|城建|交通|水利|民生|前期|招商|工程)?(?:项目|工程)$|.{0,16}(?:工程|项目)(?:建设|推进)?(?:目标任务|任务|责任分解|任务分解|安排|进度安排)|.{0,10}[一二三四五六七八九十\d]{1,3}[项大个件]重点(?:建设)?(?:工程|项目))$/;

/** `二、王山副市长` over `1.东山高速公路（市交通局）` in a document on chief works: those that a leader sees to. */
function ledList({ passage: { text } }: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  if (!ledLine.test(text) || !below || below.kind === 'table' || !listsWorks.test(title) || isOther(title)) return null;
  const first = below.passage.text;
  return item.test(first) && remarkOf(first)?.answered ? listOf(title) : null;
}

const ledLine = new RegExp(`^[一二三四五六七八九十]{1,3}、${leader}$`);

/** `（一）交通重点工程` over `1.景岭高速公路云台段。完成投资12亿元，…`: a field of chief works, of which the first tells what is spent or who answers for it. */
function fieldList(block: TextBlock, { title }: PrintedDocument, below?: Block): List | null {
  const { text } = block.passage;
  if (!fieldLine.test(text) || !below || below.kind === 'table' || isOther(text)) return null;
  const first = below.passage.text;
  const name = item.test(first) ? nameBefore(first.replace(item, '')) : '';
  const told = name.length > 3 && name.length < first.length - 8 && !/[。；：，]/.test(name) && isWork(name);
  return told && (!/工程$/.test(name) || costs.test(first)) ? listOf(title, { loose: true, strict: true }) : null;
}

const fieldLine =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[\u4e00-\u9fff]{0,10}(?:重点|重大|建设)(?:建设)?(?:工程|项目)$/;
/** `…工程，位于金山区，总投资3.2亿元`: one work, no campaign. */
const costs = /^[^。；]{4,60}，总?投资约?\d/;

/** `一、道路桥梁工程` over `1.沂河路改造工程：全长4.6公里。…` in a document whose title is on chief works: a field of them. */
function costedList(block: TextBlock, { title }: PrintedDocument, below?: Block, next?: Block): List | null {
  const { text: printed } = block.passage;
  const text = countsWorks(printed) ? printed : withoutCount(printed);
  if (!anyField.test(text) || below?.kind !== 'paragraph' || isOther(title)) return null;
  const raised = plainField.test(text) && areRaised(below, next);
  if (!listsWorks.test(title) && !(((isSized(below) && isSized(next)) || raised) && !past.test(text))) return null;
  const first = below.passage.text;
  const own = first.startsWith('（') && text.includes('、') ? stagedItem : item;
  const bare = first.replace(own, '');
  if (bare === first || !(isCosted(bare) || isSized(below) || raised)) return null;
  if (own === stagedItem && isLabelled(bare, nameBefore(bare).length)) return null;
  const section = classLine(text);
  return listOf(title, { item: own, strict: true, ...(section && { section }) });
}

/** `1．G318云台至白岭段改扩建工程，62公里`: a line that numbers a road, a railway or a reservoir by name and says how long or dear it is. */
const sizedLine =
  /^\d{1,2}[.、．]\s*(?:[GSXY]\d{1,4}|[国省县]道\d{1,4}|\d{3}[国省]道|[\u4e00-\u9fff]{2,12}(?:高速|公路|铁路|大桥|水库|航道|机场))[^，。；：]{0,24}[，：。（][^。；]{0,24}?\d(?:公里|万?立方米|米|亿元|万元)/;
const isSized = (block: Block | undefined): boolean => {
  const text = block?.kind === 'paragraph' ? block.passage.text : '';
  return sizedLine.test(text) && isWork(/^[^，。；：（]*/.exec(text)?.[0] ?? '');
};
/** `1、新建云山路，长820米。` over `2、扩建西河水厂。`: two lines that tell what is built, one of them how large. */
function areRaised(...lines: (Block | undefined)[]): boolean {
  const works = lines.map((line) =>
    line?.kind === 'paragraph' && item.test(line.passage.text) ? raisedIn(line.passage.text) : null,
  );
  return works.every((work) => work !== null) && works.some((sized) => sized);
}

/** Whether a line tells how large the work behind its verb is; null without one of a name of its own. */
function raisedIn(text: string): boolean | null {
  const spans = worksBehindVerb(text, item.exec(text)?.[0].length ?? 0);
  const last = spans.at(-1);
  if (!last || !spans.every(({ start, end }) => isPlausible(text.slice(start, end)))) return null;
  return tellsOfWork(text.slice(last.start), last.end - last.start);
}

/** What was done. */
const past = /回顾|成[效就绩]|完成情况|现状|进展/;

const anyField =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?:\d{1,2}大)?[\u4e00-\u9fff]{2,12}$/;
const plainField =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?:\d{1,2}大)?[\u4e00-\u9fff]{2,10}(?:工程|项目)$/;

/** The stage that the title over the first work tells: `2019年重大前期项目责任分解表`. */
const stageOver = (over: Block | undefined): string | null =>
  over && over.kind !== 'table' && listTitle([over.passage]) ? stageIn(withoutCount(over.passage.text)) : null;

/** `项目名称：青炭水库` on a line of its own, without a number. */
const ofName = /^(?=(?:项目|工程)名称：)/;

/** `（一）青炭水库工程。建设内容：…。总投资：…`: works told one a paragraph, under no title of a list and no count of them (`counted.ts`). */
function toldList(block: TextBlock, { title }: PrintedDocument, over?: Block, below?: Block): List | null {
  const { text } = block.passage;
  if (text.length < 60 && nameLabelAt(text, 0) && !isOther(title))
    return listOf(title, { item: ofName, stage: stageOver(over), headed: true });
  const number = /^（?[1一][）.、．]/.test(text) ? stagedItem.exec(text)?.[0] : undefined;
  const marker = number === undefined ? undefined : number + nameLabelAt(text, number.length);
  if (!marker) return null;
  if (over && over.kind !== 'table' && countsWorks(over.passage.text)) return null;
  const section =
    over && over.kind !== 'table' && /^（/.test(text) && plainField.test(over.passage.text)
      ? classLine(over.passage.text)
      : null;
  const list = listOf(title, { item: stagedItem, ...(section && { section }) });
  if (isHeadOfWork(text.slice(marker.length), below) || isAnswered(text.slice(marker.length), over, below))
    return { ...list, headed: true };
  const name = nameBefore(text.slice(marker.length));
  const stop = name.length;
  if (isTarget.test(name) || (onlyAnswered.test(text.slice(marker.length + stop)) && !isWork(name))) return null;
  return isLabelled(text, marker.length + stop) ? { ...list, told: true } : null;
}

/** `续建项目（3个）`: `counted.ts` reads what is numbered under it. */
const countsWorks = (text: string): boolean => withoutCount(text) !== text && /项目|工程/.test(text);

/** `东山生产线。` over `责任领导：…`, right under a heading on works: a work, no task. */
const isAnswered = (text: string, over: Block | undefined, below: Block | undefined): boolean =>
  over?.kind === 'heading' &&
  /(?:项目|工程)$/.test(over.passage.text) &&
  below?.kind === 'paragraph' &&
  /^(?:责任|牵头|包[保抓联]|分管)(?:领导|单位|部门)：/.test(below.passage.text) &&
  text.length <= 40 &&
  !/[，；：、]|。./.test(text) &&
  isWork(text.replace(/。$/, '')) &&
  !isDeed(text);

/** `1.修复堤岸（责任单位：市水利局）`: a task, unless its name is that of a work. */
const onlyAnswered = /^[（〔【[(\s]*(?:责任|牵头|配合|包[保抓联]|分管)/;

/** `地区生产总值增长15%`, `财政收入12亿元`: what is to be reached, told with who answers for it. */
const isTarget = /[%％]|增长|下降|增速|(?:总?产值|收入|投资|总额|增加值)[^，。；]{0,6}\d/;

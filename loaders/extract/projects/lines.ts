/** Projects listed line by line under a title, without a table: `1. 东山铸造产业园项目（云台县）`. */

import { outside } from '../../language/brackets.js';
import type { Block, TextBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import { withoutCount } from '../columns/titles.js';
import type { ProjectFact } from '../projects.js';
import { bareBlocks, bareRun, holdsItems, isPlace, itemsApart, textOf } from './bare-blocks.js';
import { ClassPath, classLine } from './class.js';
import { worksBehindVerb } from './line-deeds.js';
import { detail, enterDetail, plan } from './line-details.js';
import { answered, areWorks, type Item, itemOf, kept, ofParent, withFronts } from './line-items.js';
import { isOfWorks, type List, listAt } from './line-lists.js';
import { isCosted, noNumber } from './line-names.js';
import { item, listsWorks, stagedItem, stageLine } from './list-words.js';
import { namesAlone, packedByNumber, packedWorks } from './packed.js';
import { isDeed } from './works.js';

/** The projects of numbered lines under a title of a project list, two at least; lines numbered 一、 or （一） between them tell their class. */
export const listedProjects = (document: PrintedDocument): ProjectFact[] => new ListReader(document).read();

/** Reads block by block: under a title works and the lines of their classes run on until something else stands there. */
class ListReader {
  private readonly found: ProjectFact[] = [];
  private readonly blocks: readonly Block[];
  private list: List | null = null;
  private path = new ClassPath();
  private run: Item[] = [];
  /** The line of a class, which is one of a work where the next tells of it. */
  private waiting: TextBlock | null = null;
  /** The last block that was read with one before it. */
  private taken = -1;

  constructor(private readonly document: PrintedDocument) {
    const { blocks } = document;
    this.blocks = blocks.some(holdsItems) ? flatMap(blocks, itemsApart) : blocks;
  }

  read(): ProjectFact[] {
    for (const [at, block] of this.blocks.entries()) {
      if (at <= this.taken) continue;
      const goesOn = this.list && block.kind !== 'table' && this.goesOn(this.list, block, at);
      if (!goesOn) this.begin(block, at);
    }
    this.flush();
    return this.found;
  }

  private flush(): void {
    const { list, run } = this;
    if (list && areWorks(run, list)) this.found.push(...kept(withFronts(run), list).map(({ fact }) => fact));
    this.run = [];
  }

  /** Ends the list before, and begins the one that a block opens. */
  private begin(block: Block, at: number): void {
    this.flush();
    this.waiting = null;
    this.path = new ClassPath();
    this.list = listAt(this.document, block, this.blocks[at - 1], this.blocks[at + 1], this.blocks[at + 2]);
    if (!this.list) return;
    if (this.list.section) this.path.enter(this.list.section);
    if (this.list.packed && block.kind !== 'table') this.takePacked(this.list, block);
    if (this.list.packed || this.list.staged) this.takeBare(this.list, at);
    const first = this.list.told || this.list.headed || this.list.opens ? this.item(block, this.list) : null;
    if (first) this.run.push(first);
  }

  private item(block: Block, list: List): Item | null {
    return itemOf(block, list, this.path, this.document);
  }

  /** Whether a line belongs to the list: a work, what is told of the last one, or a class of those that follow. */
  private goesOn(list: List, line: TextBlock, at: number): boolean {
    const { text } = line.passage;
    const { waiting } = this;
    this.waiting = null;
    if (!this.run.length && this.introduces(text, this.blocks[at + 1])) return true;
    if ((list.staged || packedByNumber.test(text)) && this.takePacked(list, line)) return true;
    const field = isStageLine(line) || headsField(this.blocks, at, list);
    const own = field ? null : (this.item(line, list) ?? answered(line, list, this.path, this.document));
    const item = own && list.headed && isDeed(own.fact.name) ? null : own;
    if (item && !list.headed && this.takeDeeds(list, line, item)) return true;
    const section = !item && (field || opensSection.test(text) || isPlace(text)) ? classLine(text) : null;
    if (waiting && plan.test(text)) this.takeWaiting(list, waiting);
    if (item) {
      this.run.push(ofParent(item, this.run));
      return true;
    }
    if (this.tellsMore(text) || (list.strict && this.run.length > 0 && counts.test(text))) return true;
    if (!section || !isSectionLine(text) || (list.headed && isDeed(section.category ?? ''))) return false;
    this.path.enter(section);
    this.takeBare(list, at);
    if (withoutCount(text) !== text) list.counted = true;
    else if (!isDeed(section.category ?? '')) this.waiting = line;
    return true;
  }

  /** `2014年计划实施建设项目16项，总投资3.6亿元，具体如下：` over the first work of a list, of which its line tells the size or the cost. */
  private introduces(text: string, below: Block | undefined): boolean {
    const first =
      below?.kind === 'paragraph' && text.length < 160 && /\d[项个件][^一二三四五六七八九十]*[。：]$/.test(text)
        ? below.passage.text
        : '';
    return item.test(first) && isCosted(first.replace(item, ''));
  }

  /** The works behind the verb of a line, one with the number of the line, several without; false where none stand there. */
  private takeDeeds(list: List, line: TextBlock, { fact }: Item): boolean {
    const { text } = line.passage;
    const spans = worksBehindVerb(text, list.item.exec(text)?.[0].length ?? 0);
    for (const { start, end } of spans) {
      const passage = line.passage.slice(start, spans.length > 1 ? end : undefined);
      const item = this.item({ ...line, passage }, { ...list, item: noNumber });
      if (item)
        this.run.push({ ...item, fact: { ...item.fact, number: spans.length > 1 ? null : fact.number }, sure: true });
    }
    return spans.length > 0;
  }

  /** The line of a class was one of a work: what it plans stands under it. */
  private takeWaiting(list: List, line: TextBlock): void {
    this.path.leave();
    const headed = this.item(line, { ...list, item: stagedItem });
    if (headed) this.run.push({ ...headed, sure: true });
  }

  /** A line that tells of the last work. */
  private tellsMore(text: string): boolean {
    const last = this.run.at(-1);
    const told = last && !stageLabel.test(text) ? detail.exec(text) : null;
    if (!last || !told) return false;
    enterDetail(last.fact, told, text);
    if (plan.test(text)) this.run.push({ ...(this.run.pop() as Item), sure: true });
    return true;
  }

  /** The works behind the name of their field or place on a line. */
  private takePacked(list: List, line: TextBlock): boolean {
    const packed = packedWorks(line.passage.text);
    if (!packed) return false;
    this.path.enter(packed.section);
    for (const { start, end } of packed.names)
      this.takeName({ ...line, passage: line.passage.slice(start, end) }, list);
    return true;
  }

  /** A work without a number. */
  private takeName(line: Block, list: List): void {
    const item = this.item(line, { ...list, item: noNumber });
    if (item) this.run.push({ ...item, sure: true });
  }

  /** The works without numbers under the line of a class. */
  private takeBare(list: List, at: number): void {
    const below = this.blocks[at + 1];
    const alone = below?.kind === 'paragraph' && list.staged ? namesAlone(below.passage.text) : null;
    if (alone && below?.kind === 'paragraph') {
      for (const { start, end } of alone) this.takeName({ ...below, passage: below.passage.slice(start, end) }, list);
      this.taken = at + 1;
      return;
    }
    const counted = bareBlocks(this.blocks, at);
    const listed = !list.loose && isOfWorks(list.title);
    const ofWorks = list.staged || listed || (isPlace(textOf(this.blocks[at])) && listsWorks.test(list.title));
    const bares = counted.length || !ofWorks ? counted : bareRun(this.blocks, at);
    for (const [i, bare] of bares.entries()) {
      this.takeName(bare, list);
      this.taken = at + i + 1;
    }
  }
}

/** A line short enough to tell a class, and no sentences. */
const isSectionLine = (text: string): boolean => text.length <= 40 && !/[。；，]./.test(outside(text));

/** A line that may tell the class of the works under it, with a number or with their count: `续建项目（1个）`, `云台县（2个）`. */
const opensSection =
  /^[一二三四五六七八九十（]|^[^，。；：\d]{2,12}（共?\d+[个项宗]）$|^[^，。；：\d]{2,10}(?:项目|工程)：$/;

/** `2、新建项目（2项）`: numbered like a work, but it tells a stage and a count. */
const isStageLine = (block: Block): boolean => block.kind !== 'table' && stageLine.test(block.passage.text);

/** `1.科技产业类（3项）`, `（一）工业（2项）`, `（二）交通工程`: numbered like a work, but with a count of those under it, which stand there without numbers, or over such from 1 on. */
function headsField(blocks: readonly Block[], at: number, { staged }: List): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  if (!block || block.kind === 'table') return false;
  const { text } = block.passage;
  const first = text.startsWith('（') && below && below.kind !== 'table' ? below.passage.text : '';
  const over = /^（?1[）.、．]\s*\D/.test(first);
  if (countedField.test(text)) return over || bareBlocks(blocks, at).length > 0;
  return plainField.test(text) && (over || (staged === true && bareRun(blocks, at).length > 1));
}
const countedField = /^(?:\d{1,2}[.、．]|（[一二三四五六七八九十]{1,3}）)[^，。；：]{2,20}（共?\d+[项个]）$/;
const plainField = /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{2,6}(?:工程|项目|类|业|设施|事业|领域|建设)$/;

/** `7、改造供水管网26公里。责任单位：市供水公司。` among works: it names none. */
const counts = /^\d{1,2}[.、．][^，。；：]{2,20}\d(?:公里|万?平方米|[个座处条盏户套棵株块])[，。；]/;

/** `预备项目：` on a line of its own. */
const stageLabel = /^[^，。；：\d]{2,10}(?:项目|工程)：$/;

/** Permits listed line by line under a title, without a table: `1. 船员服务簿签发（实施机关：市交通运输局）`, alone or under the name of their department. */

import type { TextBlock } from '../../layout/blocks.js';
import type { PrintedDocument } from '../../reading.js';
import { rememberedOf } from '../../remembered.js';
import type { ApprovalFact } from '../approvals.js';
import { nameText } from '../columns/rows.js';
import { words } from './columns.js';
import { ended, isBare, namedItem } from './forms.js';
import { heldBy, heldWithTitle, sharedBy } from './held.js';
import { actedFact, factOf, itemOf } from './items.js';
import { who, withLabel } from './labels.js';
import { partOf, type Title } from './parts.js';
import { toldInSentence } from './sentences.js';
import {
  countedTitle,
  departmentOver,
  kindTitle,
  plainTitle,
  titleByDocument,
  titleOf,
  titleOfDepartment,
  unitEnd,
} from './titles.js';

/** Reads block by block: under a title items run on until something else stands there. */
class ListedReader {
  private readonly found: ApprovalFact[] = [];
  private readonly ofPermits: boolean;
  private readonly ofPowers: boolean;
  private title: Title | null = null;
  /** Whose the items under the title are. */
  private department: string[] = [];
  /** The department named last, over titles. */
  private over: string[] = [];
  private run: ApprovalFact[] = [];
  /** A line that ended the items, and the title over them: a label under it shows that it is the next of them. */
  private open: { over: Title; line: TextBlock } | null = null;

  constructor(private readonly document: PrintedDocument) {
    this.ofPermits = words.titles.some((word) => document.title.includes(word));
    this.ofPowers = /(?:权力|职权|权责|许可事项|审批事项|审批项目)(?:清单|目录)/.test(document.title);
  }

  read(): ApprovalFact[] {
    for (const block of this.document.blocks) {
      if (block.kind === 'table') this.head('');
      else if (!this.reads(block)) {
        const over = this.title;
        this.head(block.passage.text);
        this.open = over && !this.title ? { over, line: block } : null;
      }
    }
    this.flush();
    return this.found;
  }

  private reads(block: TextBlock): boolean {
    return (
      this.acted(block) ||
      this.toldOf(block) ||
      this.titled(block) ||
      this.labelled(block) ||
      this.held(block) ||
      this.completed(block) ||
      this.bare(block)
    );
  }

  /** The rest of a name that the line above cuts: `审查` under `2.固定资产投资项目节能评估和`. */
  private completed({ kind, passage: { text } }: TextBlock): boolean {
    const last = this.run.at(-1);
    const cut =
      last &&
      kind === 'paragraph' &&
      text.length < 20 &&
      /[\u4e00-\u9fff]$/.test(last.name) &&
      !ended.test(last.name) &&
      ended.test(text);
    if (!cut || unitEnd.test(text) || titleOf(text)) return false;
    this.run[this.run.length - 1] = { ...last, name: nameText(last.name + text) };
    return true;
  }

  /** A line of a list without numbers, under the department that it belongs to. */
  private bare({ kind, passage }: TextBlock): boolean {
    const listed = this.ofPermits && this.department.length > 0 && kind === 'paragraph';
    if (!this.title || this.title.numbered || !listed || !isBare(passage.text)) return false;
    const fact = itemOf(passage, 0, passage.text.length, this.title, this.document, true);
    if (fact) this.run.push({ ...fact, implementers: this.department });
    return fact !== null;
  }

  private flush(): void {
    if (this.run.length > 1 || this.run.some(({ implementers }) => implementers.length)) this.found.push(...this.run);
    this.run = [];
  }

  /** An item that tells itself what becomes of it. */
  private acted({ passage }: TextBlock): boolean {
    const said = this.ofPermits ? actedFact(passage, this.document) : null;
    if (!said) return false;
    this.flush();
    this.found.push(said);
    return true;
  }

  /** A sentence that names permits, each with whose it is. */
  private toldOf({ passage }: TextBlock): boolean {
    const said = this.ofPermits ? toldInSentence(passage.text) : [];
    if (!said.length) return false;
    this.flush();
    for (const { name, units, action, start, end } of said)
      this.found.push(factOf(passage, start, end, { name, units, action, number: null }, this.document));
    return true;
  }

  /** A title with its items in one paragraph. */
  private titled(line: TextBlock): boolean {
    const own = this.ofPermits ? heldWithTitle(line) : null;
    if (!own) return false;
    this.flush();
    for (const { start, end } of own.items) {
      const fact = itemOf(line.passage, start, end, own.title, this.document);
      if (fact) this.run.push(fact);
    }
    this.flush();
    this.title = null;
    return true;
  }

  /** A line under an item that says whose that is, where no department stands over them, or on what it rests. */
  private labelled({ passage }: TextBlock): boolean {
    if (this.open && who.test(passage.text) && !passage.text.startsWith('责任')) this.reopen(this.open);
    const last = this.title ? this.run.at(-1) : undefined;
    const told = last ? withLabel(last, passage.text, this.department) : null;
    if (told) this.run[this.run.length - 1] = told;
    return told !== null;
  }

  /** `一、劳务派遣经营许可` over `承接机关：区人社局` is an item, although no mark closes it. */
  private reopen({ over, line: { passage } }: { over: Title; line: TextBlock }): void {
    this.open = null;
    const name = ended.test(passage.text) ? numeralName.exec(passage.text)?.[0].length : undefined;
    const fact = name && itemOf(passage, name, passage.text.length, over, this.document, true);
    if (!fact) return;
    this.title = over;
    this.run.push({ ...fact, implementers: [] });
  }

  /** Items under the title that was read, or whose those are that follow. */
  private held(line: TextBlock): boolean {
    const opens = this.ofPermits && !this.title && line.passage.text.includes('项）：');
    if (opens) this.title = titleOfDepartment(line.passage.text, this.document.title);
    if (!this.title) return false;
    const { units, items } = heldBy(line);
    if (units && !items.length && this.named(units, line.passage.text)) return true;
    const taken = this.title.action === 'DELEGATE' && this.title.units.length > 0;
    if (!taken) this.department = units ?? this.department;
    this.over = units ?? this.over;
    const shared = items.length > 1 ? sharedBy(line.passage.text, this.title.action) : [];
    for (const { start, end, unnumbered } of items) {
      const fact = itemOf(line.passage, start, end, this.title, this.document, unnumbered);
      const printed = line.passage.text.slice(start, end);
      const past =
        this.title.units.length > 0 &&
        (former.test(printed) || (taken && (owned.test(printed) || ownedBehind.test(printed))));
      const theirs = past ? [] : fact?.implementers;
      const implementers = shared.length ? shared : theirs?.length ? theirs : this.department;
      const shown = !this.title.plain || this.department.length > 0 || namedItem.test(line.passage.text);
      if (fact && shown) this.run.push({ ...fact, implementers });
    }
    return units !== null || items.length > 0;
  }

  /** A unit alone under the first item or under each: whose that item is; over items without one it is their department. */
  private named(units: string[], text: string): boolean {
    const [before, last] = [this.run.at(-2), this.run.at(-1)];
    const below = last && !last.implementers.length && !this.department.length && !/[（：]/.test(text);
    if (!below || (before && !before.implementers.length)) return false;
    this.run[this.run.length - 1] = { ...last, implementers: units };
    return true;
  }

  /** A line that ends the items before it, and may be the title of the next. */
  private head(text: string): void {
    this.flush();
    if (text === '无' || inBrackets.test(text)) return;
    this.over = departmentOver(text, this.ofPowers || this.ofPermits) ?? this.over;
    this.title =
      (this.title && partOf(text, this.title)) ??
      titleOf(text) ??
      (this.ofPermits ? countedTitle(text) : null) ??
      kindTitle(text, this.over, this.ofPowers || this.title?.action === 'LIST') ??
      (this.ofPermits ? titleByDocument(text, this.document.title) : null) ??
      plainTitle(text) ??
      (this.ofPermits ? titleOfDepartment(text, this.document.title) : null);
    this.department = this.title?.list === this.document.title ? this.over : (this.title?.units ?? []);
  }
}

/** The permits of numbered lines that follow a title of a list of permits which tells what becomes of them; two at least. Tasks ask for them too. */
export const listedItems: (document: PrintedDocument) => ApprovalFact[] = rememberedOf((document) =>
  new ListedReader(document).read(),
);

/** `施工许可证核发（原实施机关：市住建局）` under `下放县住建局实施的事项`: who had it, where the title names who has it now. */
const former =
  /[（(](?:原[^（）()：]{0,8}：[^（）()：]+|[^（）()：]{2,20}[局委办厅部院会室心站](?:委托|下放|移交))[）)][；。]?$/;

const numeralName = /^[一二三四五六七八九十]{1,3}、(?=[^，。；：]{6,40}$)/;

/** `（2019年4月公布）` under a title. */
const inBrackets = /^（[^（）]*）$/;

/** `县林业局：木材运输证核发` there: whose it was before. */
const owned = /^[\u4e00-\u9fff]{2,16}：/;

/** `低保家庭认定（区民政局）` under `下放…由各街道办事处实施：`. */
const ownedBehind = /[（(][省市县区州盟旗][^（）()]{1,18}(?:[局委厅办]|办公室)[）)][；。]?$/;

/** Citations: the other documents a document names, once each, with how it stands to them. */
import { readNumberLine } from '../gazette/numbers.js';
import { lineOf } from '../gazette/position.js';
import { policyEnds, shortNames } from '../gazette/words.js';
import type { Block, TableBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import { flatMap } from '../lists.js';
import { matches } from '../matches.js';
import type { PrintedDocument, Source } from '../reading.js';
import type { CitationRecord, CitationRelation } from '../records.js';
import type { Rule } from '../rules.js';
import { bare, CitedDocuments } from './citations/cited.js';
import { behindNames, findNamed, listsOf, type Named } from './citations/find.js';
import {
  announces,
  bareEntry,
  entryStart,
  listedRule,
  namedRows,
  toldOver,
  unnumberedEntry,
} from './citations/listed.js';
import { carriedOut, isOfOther, printedTitles } from './citations/others.js';
import { basisHeadingRule, mentionRule, relationOf, relationRules } from './citations/relation.js';

export const rules: Rule[] = [...relationRules, listedRule, basisHeadingRule, mentionRule].map(
  ({ id, description, example }) => ({
    id,
    description,
    example,
  }),
);

/** What the title of a law or policy document ends in. Licences, forms and letters in 《》 are none. */
const policy = new RegExp(`(?:${policyEnds}|现代化20[2-5]\\d)(?:（[^（）]*）)*$`);
/** A title that is only a genre word is a short name: 《方案》, 《基本目录》. */
const shortName = new RegExp(`^(?:本|该|基本|实施|工作|行动|若干)?(?:${shortNames})$`);

/** Reads the document's citations: one entry per document named, at its first place. Lists of approval items are not read: their legal bases belong to the items. */
export function readCitations(document: PrintedDocument, source: Pick<Source, 'lineStarts'>): CitationRecord[] {
  return new Reader(document, source).read();
}

/** Titles compared loosely: a plan is printed with 的 or without. */
const loose = (title: string) => title.replace(/[的，、（）—-]/g, '');

/** Words of titles that deal with other documents; 修订后的, 修订印发 and 新修订的 tell of the document's own plan. */
const deals = /转发|批转|(?<!新)修[改订](?!后|印发)|废止|失效|停止执行|停止施行|调整/;

class Reader {
  private readonly found = new CitedDocuments();
  private readonly own: string;
  /** The document's title without what stands in 《》: `关于印发《清单（第二批调整）》的通知` adjusts nothing. */
  private readonly dealt: string;
  private readonly ownTitles: Set<string>;
  private readonly shortNames = new Set<string>();

  constructor(
    private readonly document: PrintedDocument,
    private readonly source: Pick<Source, 'lineStarts'>,
  ) {
    this.own = bare(document.title);
    this.dealt = document.title.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/g, '');
    this.ownTitles = new Set(printedTitles(document.blocks, !deals.test(this.dealt)));
  }

  read(): CitationRecord[] {
    this.readTitle();
    let opening = true;
    let lead: string | null = null;
    for (const block of this.document.blocks) {
      lead = leadOver(block, lead);
      const announced = lead;
      const told = () => toldOver(block, announced);
      if (block.kind === 'table' && this.readRows(block, told)) continue;
      if (block.kind === 'heading') opening = block.heading.marker === null || opensPlan(block.heading.passage.text);
      if (block.kind === 'paragraph' && block.marker && block.marker.style !== 'article')
        opening &&= block.heading !== null && opensPlan(block.heading.passage.text);
      const heading = headingOf(block);
      for (const passage of passagesOf(block))
        this.readPassage(passage, opening && block.kind === 'paragraph', heading, told);
    }
    return this.found.records();
  }

  /** `转发某局关于…意见的通知`: the title itself names what is forwarded or amended. */
  private readTitle(): void {
    const passage = this.document.head.find(({ text }) => text.includes('《'));
    if (!passage || !deals.test(this.dealt)) return;
    const named = findNamed(passage.text).filter(({ title }) => bare(title ?? '') !== this.own);
    for (const name of named)
      if (name.number ? name.number !== this.document.number : !isIssuedByOther(this.document.title, name.title))
        this.add(passage, name, relationOf(passage.text, name.start, name.end, false));
  }

  /** The rows of a table of documents, each with what it or the list says becomes of it; false where the table is none. */
  private readRows(table: TableBlock, told: () => CitationRelation | null): boolean {
    const rows = isApprovalList(table) ? null : namedRows(table);
    const over = rows?.length ? told() : null;
    for (const { passage, named, told: own } of rows ?? []) {
      const relation = own ?? over;
      if (named.number ? named.number !== this.document.number : policy.test(bare(named.title ?? '')))
        this.add(
          passage,
          named,
          relation ? { relation, rule: listedRule.id } : { relation: 'MENTIONS', rule: mentionRule.id },
        );
    }
    return rows !== null;
  }

  private readPassage(passage: Passage, opening: boolean, heading: string, told: () => CitationRelation | null): void {
    const { text } = passage;
    const unnumbered = unnumberedEntry(text);
    const relation = unnumbered && told();
    if (relation) {
      this.add(passage, unnumbered, { relation, rule: listedRule.id });
      return;
    }
    if (!text.includes('《') && !/[〔（【][12]\d{3}/.test(text)) return;
    for (const found of matches(text, /(?:以下)?简称[：“《]{1,3}([^”》）]{1,40})/g))
      this.shortNames.add(bare(found[1] as string));
    const entry = bareEntry(text);
    const listed = told();
    for (const { names, start, end } of listsOf(text, entry ? [entry] : findNamed(text)))
      for (const name of names)
        if (this.isCited(text, name, start))
          this.add(
            passage,
            name,
            listed && start === entryStart(text)
              ? { relation: listed, rule: listedRule.id }
              : relationOf(text, start, end, opening, heading),
          );
  }

  /** Whether the name is that of another document, and no short name. */
  private isCited(text: string, { title, number, start, end }: Named, first: number): boolean {
    if (number) return number !== this.document.number;
    const name = bare(title ?? '');
    if (!policy.test(name) || shortName.test(name) || this.shortNames.has(name)) return false;
    if (notCited.test(text.slice(Math.max(0, first - 12), first))) return false;
    const before = text.slice(Math.max(0, first - 60), first);
    return isOfOther(text, start, end, before) || !this.isOwn(name, behindNames(text, end), ground.test(before));
  }

  /** A plan that the document itself issues or prints: titled in it, named in its title, or followed by 现印发给你们; a `ground` is followed by that too. */
  private isOwn(name: string, after: string, isGround: boolean): boolean {
    if (
      !isGround &&
      /^[^。《]{0,80}(?:现印发|现予印发|现予公布|予以印发|予以公布|予以发布|现予发布|现公布|现下达|(?:印|下)发给?你们|下达给?你们)/.test(
        after,
      )
    )
      return true;
    if (/转发|批转/.test(this.own) && /^[^。《]{0,60}(?:(?:转发|批转)[给你各]|。?现予(?:转发|批转))/.test(after))
      return false;
    const own = loose(this.own);
    if (own === loose(name) || this.ownTitles.has(name) || this.ownTitles.has(name.replace(/的/g, ''))) return true;
    if (carriedOut(own, loose(name))) return false;
    const undated = loose(name.replace(/（[12]\d{3}[^（）]*）$/, ''));
    return (
      name.length >= 6 &&
      (own.includes(loose(name)) || (undated !== '' && published.test(own.split(undated)[1] ?? ''))) &&
      !deals.test(this.dealt)
    );
  }

  private add(passage: Passage, name: Named, { relation, rule }: { relation: CitationRelation; rule: string }): void {
    const key = bare(name.title ?? '');
    const known = this.found.find(name.number, key);
    if (known) {
      this.found.number(known, name.number);
      if (known.relation === 'MENTIONS' && relation !== 'BASIS')
        [known.relation, known.evidence.rule] = [relation, rule];
      return;
    }
    const { start, end } = passage.span(name.start, name.end);
    this.found.add({
      number: name.number,
      title: name.title,
      relation,
      evidence: { start, end, line: lineOf(this.source, start), rule },
      bare: key,
    });
  }
}

/** The plan that the forwarded notice issues is not what is forwarded: `转发省政府办公厅关于印发《…》的通知`. */
const isIssuedByOther = (title: string, named: string | null): boolean =>
  /(?:转发|批转).*关于(?:印发|发布|公布|下发)$/.test(title.slice(0, Math.max(0, title.indexOf(`《${named}》`))));

/** The paragraph that announces the list in which a block stands; entries of the list keep it. */
function leadOver(block: Block, lead: string | null): string | null {
  if (block.kind === 'table') return lead;
  const { text } = block.passage;
  if (block.kind === 'paragraph' && announces(text)) return text;
  if (block.kind === 'paragraph' && !block.marker && block.path.length > 0) return lead;
  const isEntry = () =>
    text.startsWith('《', entryStart(text)) || bareEntry(text) || unnumberedEntry(text) || readNumberLine(text);
  return lead && isEntry() ? lead : null;
}

/** What follows a plan in the title that publishes it, without the years it is for: `关于发布云川市矿产资源总体规划的公告`. */
const published = /^(?:通知|公告|通告|决定|批复)$/;

/** What goes before a form to be filled in, and before the document's own attachment. */
const notCited = /(?:编制(?!依据)|填写|填报|签订|印制)[^，。；《》]{0,8}$|(?<!其)附[件表]\d{0,2}[：.、]?$/;

/** What goes before the law that a list is published on: `根据《…法》规定，现予公布`. */
const ground = /(?:根据|按照|依据|依照|遵照|参照)[^，。；]{0,40}$/;

/** The nearest heading over a block: its own, else the last of its path. */
const headingOf = (block: Block): string =>
  ((block.kind === 'paragraph' ? block.heading : null) ?? block.path.at(-1))?.passage.text ?? '';

const opensPlan = (heading: string) => /依据|总则|目的|指导思想|总体要求/.test(heading);

/** Passages of a block that may name documents; none of a list of approval items. */
function passagesOf(block: Block): Passage[] {
  if (block.kind !== 'table') return [block.passage];
  return isApprovalList(block)
    ? []
    : flatMap(block.rows, ({ cells }) => flatMap(cells, (cell) => (cell.inherited ? [] : [cell.passage])));
}

function isApprovalList({ header }: TableBlock): boolean {
  const heads = header.map(({ passage }) => passage.text).join('\t');
  return (
    /设定.{0,4}依据|实施依据|法律依据|权力类[型别]|事项类[型别]/.test(heads) ||
    (/(?:处罚|职权|许可|审批|行使|法定|设立|法规)依据/.test(heads) && /部门|机关|主体|单位/.test(heads)) ||
    (/事项名称|许可事项|职权名称|主项名称/.test(heads) && /部门|机关|主体/.test(heads)) ||
    (/许可项目|审批项目|项目名称/.test(heads) && /(?:实施|审批|许可)(?:机关|部门|主体)/.test(heads))
  );
}

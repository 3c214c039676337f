/** Citations: the other documents a document names, once each, with how it stands to them. */

import { lineOf } from '../gazette/position.js';
import { policyEnds, shortNames } from '../gazette/words.js';
import type { Block, TableBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { PrintedDocument, Source } from '../reading.js';
import type { CitationRecord, CitationRelation } from '../records.js';
import type { Rule } from '../rules.js';
import { findNamed, type Named } from './citations-find.js';
import { basisHeadingRule, mentionRule, relationOf, relationRules } from './citations-relation.js';

export const rules: Rule[] = [...relationRules, basisHeadingRule, mentionRule].map(({ id, description, example }) => ({
  id,
  description,
  example,
}));

/** What the title of a law or policy document ends in. Licences, forms and letters in 《》 are none. */
const policy = new RegExp(`(?:${policyEnds})(?:（[^（）]*）)*$`);
/** A title that is only a genre word is a short name: 《方案》, 《基本目录》. */
const shortName = new RegExp(`^(?:本|该|基本|实施|工作|行动|若干)?(?:${shortNames})$`);

/** Reads the document's citations: one entry per document named, at its first place. Lists of approval items are not read: their legal bases belong to the items. */
export function readCitations(document: PrintedDocument, source: Pick<Source, 'lineStarts'>): CitationRecord[] {
  return new Reader(document, source).read();
}

interface Found extends CitationRecord {
  bare: string;
}

class Reader {
  private readonly found: Found[] = [];
  private readonly own: string;
  private readonly ownTitles: Set<string>;
  private readonly shortNames = new Set<string>();

  constructor(
    private readonly document: PrintedDocument,
    private readonly source: Pick<Source, 'lineStarts'>,
  ) {
    this.own = bare(document.title);
    const titled = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.heading.marker === null ? [bare(block.passage.text)] : [],
    );
    this.ownTitles = new Set(titled);
  }

  read(): CitationRecord[] {
    this.readTitle();
    let opening = true;
    for (const block of this.document.blocks) {
      if (block.kind === 'heading') opening = block.heading.marker === null || opensPlan(block.heading.passage.text);
      if (block.kind === 'paragraph' && block.marker && block.marker.style !== 'article')
        opening &&= block.heading !== null && opensPlan(block.heading.passage.text);
      const heading = headingOf(block);
      for (const passage of passagesOf(block))
        this.readPassage(passage, opening && block.kind === 'paragraph', heading);
    }
    return this.found.map(({ bare: _, ...record }) => record);
  }

  /** `转发某局关于…意见的通知`: the title itself names what is forwarded or amended. */
  private readTitle(): void {
    const passage = this.document.head.find(({ text }) => text.includes('《'));
    if (!passage || !/转发|批转|修改|修订|废止|调整/.test(this.own)) return;
    const named = findNamed(passage.text);
    for (const name of named) this.add(passage, name, relationOf(passage.text, name.start, name.end, false));
  }

  private readPassage(passage: Passage, opening: boolean, heading: string): void {
    const { text } = passage;
    if (!text.includes('《') && !/[〔（【][12]\d{3}/.test(text)) return;
    for (const found of text.matchAll(/(?:以下)?简称[：“《]{1,3}([^”》）]{1,40})/g))
      this.shortNames.add(bare(found[1] as string));
    const named = findNamed(text);
    for (const [i, name] of named.entries()) {
      const first = listStart(text, named, i);
      if (!this.isCited(text, name, first)) continue;
      this.add(passage, name, relationOf(text, first, listEnd(text, named, i), opening, heading));
    }
  }

  /** Whether the name is that of another document, and no short name. */
  private isCited(text: string, { title, number, start, end }: Named, first: number): boolean {
    if (number) return number !== this.document.number;
    const name = bare(title ?? '');
    if (!policy.test(name) || shortName.test(name) || this.shortNames.has(name)) return false;
    if (/简称[：“]*$/.test(text.slice(Math.max(0, start - 8), start))) return false;
    if (/(?:编制|填写|填报|签订|印制)[^，。；《》]{0,8}$/.test(text.slice(Math.max(0, first - 12), first)))
      return false;
    return !this.isOwn(name, text.slice(end, end + 100));
  }

  /** A plan that the document itself issues or prints: titled in it, named in its title, or followed by 现印发给你们. */
  private isOwn(name: string, after: string): boolean {
    if (/^[^。《]{0,80}(?:现印发|现予印发|现予公布|予以印发|现予发布|现公布|印发给你们)/.test(after)) return true;
    if (/转发|批转/.test(this.own) && /^[^。《]{0,60}(?:转发|批转)给/.test(after)) return false;
    if (this.ownTitles.has(name) || this.ownTitles.has(name.replace(/的/g, ''))) return true;
    return name.length >= 6 && loose(this.own).includes(loose(name)) && !/转发|批转|修改|修订|废止|调整/.test(this.own);
  }

  private add(passage: Passage, name: Named, { relation, rule }: { relation: CitationRelation; rule: string }): void {
    const key = bare(name.title ?? '');
    const known = this.found.find((other) => isSame(other, name.number, key));
    if (known) {
      known.number ??= name.number;
      if (known.relation === 'MENTIONS' && relation !== 'BASIS')
        [known.relation, known.evidence.rule] = [relation, rule];
      return;
    }
    const { start, end } = passage.span(name.start, name.end);
    this.found.push({
      number: name.number,
      title: name.title,
      relation,
      evidence: { start, end, line: lineOf(this.source, start), rule },
      bare: key,
    });
  }
}

/** Titles are compared without quotation marks, inner brackets and blanks. */
const bare = (title: string) => title.replace(/[《》〈〉“”‘’"\s]/g, '');
const loose = (title: string) => title.replace(/[的，、（）—-]/g, '');

/**
 * The same document: same number or title, or one title the ending of the other. `城乡规划法` after `中华人民共和国城乡规划法` is a short form; `某省信访条例`
 * after `信访条例` is another document.
 */
function isSame(other: Found, number: string | null, title: string): boolean {
  if (number && other.number) return number === other.number;
  if (!title || !other.bare) return false;
  const shortened = other.bare.length > title.length;
  const [long, short] = shortened ? [other.bare, title] : [title, other.bare];
  if (long === short) return true;
  const rest = long.slice(0, -short.length);
  if (short.length < 3 || !long.endsWith(short)) return false;
  return (
    rest === '中华人民共和国' || (short.length > 3 && (shortened || short.startsWith('关于')) && issuing.test(rest))
  );
}

/** What a full title has in front of a short one: a place or the organ that issued it. */
const issuing = /^.{0,20}(?:省|市|县|自治区|委|政府|办公厅|办公室|国务院|厅|局|部)$/;

/** The nearest heading over a block: its own, else the last of its path. */
const headingOf = (block: Block): string =>
  ((block.kind === 'paragraph' ? block.heading : null) ?? block.path.at(-1))?.passage.text ?? '';

const opensPlan = (heading: string) => /依据|总则|目的|指导思想|总体要求/.test(heading);

/** Where the list of names that `named[i]` belongs to begins. */
function listStart(text: string, named: readonly Named[], i: number): number {
  let first = i;
  while (first > 0 && joins(text.slice((named[first - 1] as Named).end, (named[first] as Named).start))) first--;
  return (named[first] as Named).start;
}

function listEnd(text: string, named: readonly Named[], i: number): number {
  let last = i;
  while (last + 1 < named.length && joins(text.slice((named[last] as Named).end, (named[last + 1] as Named).start)))
    last++;
  return (named[last] as Named).end;
}

/** What may stand between two names of one list: `、`, `和`, `等文件和某市人民政府办公室`. */
const gapForm =
  /^[）]?(?:等)?(?:文件|通知)?(?:精神|要求|规定)?(?:、|，|和|及|以及|与)*(?:[\u4e00-\u9fff、，]{0,26}(?:政府|办公室|办公厅|委员会|国务院|局|厅|部|委|院|会))?$/;
const joins = (gap: string) => gap.length <= 40 && gapForm.test(gap);

/** Passages of a block that may name documents; none of a list of approval items. */
function passagesOf(block: Block): Passage[] {
  if (block.kind !== 'table') return [block.passage];
  return isApprovalList(block)
    ? []
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.inherited ? [] : [cell.passage])));
}

function isApprovalList({ header }: TableBlock): boolean {
  const heads = header.map(({ passage }) => passage.text).join('\t');
  return (
    /设定.{0,4}依据|实施依据|法律依据|权力类[型别]|事项类[型别]/.test(heads) ||
    (/事项名称|许可事项|职权名称|主项名称/.test(heads) && /部门|机关|主体/.test(heads))
  );
}

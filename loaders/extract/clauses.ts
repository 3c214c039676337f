/** Tasks that a responsibility clause closes (CLAUSE). */
import { readClause } from '../language/roles.js';
import { groupLabelTag, labelTag } from '../language/vocabulary.js';
import type { Block, HeadingBlock, ParagraphBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { PrintedDocument } from '../reading.js';
import { aloneLabel, roleOfLabel } from './alone-labels.js';
import { placesIn } from './clauses/blocks.js';
import { CarriedUnits } from './clauses/carried.js';
import { type ClausePlace, clausePlaces } from './clauses/places.js';
import {
  bulletRuns,
  clauseOf,
  closable,
  headingBefore,
  isBare,
  isOnlyHeading,
  isRightBelow,
  listsCharges,
  measures,
  memberLine,
  sharedRuns,
} from './clauses/shapes.js';
import { unitFacts, wholeClause } from './clauses/units.js';
import { carriedUnits, declaredIn, firstLeads, textsOf } from './declared.js';
import type { TaskFact } from './facts.js';
import {
  clausesUnder,
  headedItem,
  type Item,
  inlineItems,
  itemHeading,
  itemText,
  paragraphItem,
  type Under,
  withoutMarker,
} from './items.js';
import { linesOverTables } from './tables/over.js';

export { rules } from './clauses/rules.js';

/** The tasks of all clauses of a document, in order. */
export function readClauses(document: PrintedDocument): TaskFact[] {
  const tasks = new ClauseReader(document.blocks, document.title).read();
  return listsCharges.test(document.title) ? tasks.filter(({ at }) => at.rule !== 'clause-names') : tasks;
}

class ClauseReader {
  private readonly tasks: TaskFact[] = [];
  private readonly places: Map<Block, ClausePlace[]>;
  private readonly under: Map<Block, Under>;
  private readonly bullets: Set<Block>;
  private readonly overTables: Set<Block>;
  private item: Item | null = null;
  private heading: HeadingBlock | null = null;
  private closed = false;
  /** The label that stands alone in the paragraph before. */
  private label: string | null = null;
  private readonly carried = new CarriedUnits();

  constructor(
    private readonly blocks: readonly Block[],
    title: string,
  ) {
    this.places = placesIn(blocks, title);
    this.bullets = bulletRuns(blocks, (block) => this.placesOf(block).length > 0);
    for (const block of sharedRuns(blocks, (each) => clauseOf(each, this.placesOf(each)))) this.bullets.add(block);
    this.overTables = linesOverTables(blocks);
    this.under = clausesUnder(
      blocks,
      (block) => this.placesOf(block).length > 0 && !isBare(block, this.placesOf(block)),
    );
  }

  read(): TaskFact[] {
    for (const block of this.blocks) this.step(block);
    return this.withLeaders();
  }

  private placesOf(block: Block): ClausePlace[] {
    return this.places.get(block) ?? [];
  }

  private step(block: Block): void {
    if (block.kind === 'table') this.item = null;
    else if (this.overTables.has(block)) this.label = null;
    else if (block.kind === 'heading' && !(this.item && this.bullets.has(block))) this.enter(block);
    else if (block.kind === 'heading') this.item?.parts.push(withoutMarker(block.passage));
    else this.paragraph(block);
  }

  private enter(block: HeadingBlock): void {
    const item = headedItem(block);
    this.item = item;
    this.heading = block;
    this.closed = false;
    for (const place of this.placesOf(block)) {
      if (place.rule === 'clause-names' && !item.numbered) continue;
      const own = withoutMarker(block.passage.slice(0, place.start));
      this.close({ ...item, heading: own.text || item.heading, parts: [own] }, block.passage, place);
      this.item = null;
    }
  }

  private paragraph(block: ParagraphBlock): void {
    const places = this.placesOf(block);
    if (this.label && !places.length && this.labelled(block, this.label)) return;
    this.label = aloneLabel(block);
    if (this.label || this.beside(block)) return;
    if (!places.length && (this.members(block) || this.goesOn(block) || this.tells(block))) return;
    const bare = isBare(block, places);
    if (bare) this.bare(block, places);
    if (bare) return;
    if (this.opensItem(block, places))
      this.item = { ...paragraphItem(block), heading: headingBefore(block, places[0]) };
    this.closed = false;
    let at = 0;
    const within = inlineItems(block, places);
    places.forEach((place, index) => {
      const inline = within(at, place.start);
      const item = inline ?? this.item ?? paragraphItem(block, at);
      const rest = block.passage.slice(place.end).text.replace(/^[。；，、\s]+/, '');
      const own = block.passage.slice(inline?.from ?? at, place.start);
      const opens = at === 0 && !item.parts.length && rest.length > 4 && !withoutMarker(own).text.trim();
      const leads = index === places.length - 1 && (opens || (rest.length > 12 && isOnlyHeading(block, place)));
      const behind = block.passage.slice(opens ? block.passage.text.length - rest.length : place.end);
      const parts = leads ? [own, behind].slice(opens ? 1 : 0) : [own];
      this.close(
        {
          ...item,
          heading: item.heading ?? (leads && !opens ? withoutMarker(own).text : null),
          parts: [...item.parts, ...parts.map((part) => (at === 0 && part === own ? withoutMarker(part) : part))],
        },
        block.passage,
        place,
        leads,
      );
      at = place.end + (block.passage.text.slice(place.end).length - rest.length);
      this.item = null;
    });
    this.closed = places.length > 0 && /^[。；）〕】\s]*$/.test(block.passage.text.slice(places.at(-1)?.end));
    if (places.length || !block.passage.text) return;
    this.item ??= paragraphItem(block);
    this.item.parts.push(withoutMarker(block.passage));
  }

  /** A numbered paragraph opens an item; so does an unnumbered one after a closed item, or under a heading whose paragraphs have clauses of their own. */
  private opensItem(block: ParagraphBlock, places: readonly ClausePlace[]): boolean {
    if (this.item?.heading && this.bullets.has(block)) return false;
    if (!this.item || block.marker) return true;
    if (this.item.heading === null && !this.item.numbered) return true;
    const under = this.heading ? this.under.get(this.heading) : undefined;
    const shared = under && (under.unnumbered > 1 || (under.numbered && block.heading !== null));
    return Boolean(shared && (places.length > 0 || this.item.heading === this.heading?.heading.passage.text));
  }

  /** Lines of people, times and the like beside a clause are no text of the item; those after the clause still belong to it. */
  private beside(block: ParagraphBlock): boolean {
    const { passage, marker } = block;
    const text = marker && (this.closed || this.bullets.has(block)) ? withoutMarker(passage).text : passage.text;
    const label = /^([\u4e00-\u9fff]{2,8})：/.exec(text)?.[1] ?? '';
    if (!/^(?:Person|Time)Label$/.test(labelTag(label) ?? '') || clausePlaces(passage).length) return false;
    const last = this.tasks.at(-1);
    if (this.closed && last) last.at = { ...last.at, end: passage.span().end };
    return true;
  }

  /** Units alone on the line right below a labelled clause go on with its list. */
  private goesOn({ passage, marker }: ParagraphBlock): boolean {
    const last = this.closed && !marker && passage.text ? this.tasks.at(-1) : undefined;
    const role = last?.units.at(-1)?.role;
    if (!role || last?.at.rule !== 'clause-label' || !isRightBelow(passage.span().start - last.at.end)) return false;
    const clause = readClause(passage, role);
    const sure = clause.terms.some(({ tag }) => tag === 'Unit');
    if (!sure || clause.said || clause.rest > 0) return false;
    this.extend(last, passage, wholeClause(passage, clause));
    return true;
  }

  /** `成员单位：` on the line below the one that named who leads them. */
  private members({ passage, marker }: ParagraphBlock): boolean {
    const last = this.closed && !marker ? this.tasks.at(-1) : undefined;
    const found = last && memberLine.exec(passage.text);
    if (!found || groupLabelTag(found[1] ?? '') !== 'DutyLabel' || !last.units.some(({ role }) => role === 'LEAD'))
      return false;
    const inside = passage.slice(found[0].length);
    const clause = readClause(inside);
    const [start, end, to] = [found[0].length, passage.text.length, inside.text.length];
    if (clause.rest <= clause.units.length && clause.units.length)
      this.extend(last, passage, { start, end, inside, from: start, to, clause, rule: 'clause-label' });
    return clause.units.length > 0;
  }

  /** `具体举措：…` under the labelled lines that close an item: what is to be done, told behind who does it. */
  private tells({ passage, marker }: ParagraphBlock): boolean {
    const last = this.closed && !marker ? this.tasks.at(-1) : undefined;
    if (!last?.heading || last.at.rule !== 'clause-label' || !measures.test(passage.text)) return false;
    last.text = last.text === last.heading ? passage.text : last.text + passage.text;
    last.at = { ...last.at, end: passage.span().end };
    return true;
  }

  /** Units in a paragraph of their own under their label: `责任单位：` / `市水利局、市财政局`. */
  private labelled(block: ParagraphBlock, label: string): boolean {
    const clause = readClause(block.passage, roleOfLabel(label), 'column');
    if (clause.rest > 0 || !clause.units.length) return false;
    this.bare(block, [wholeClause(block.passage, clause)]);
    this.label = null;
    return true;
  }

  /** A paragraph that is nothing but a clause closes the item before it, or adds to the clause that did. */
  private bare(block: ParagraphBlock, places: readonly ClausePlace[]): void {
    for (const place of places) {
      if (place.rule === 'clause-names' && !this.closed && !closable(this.item)) continue;
      const last = this.tasks.at(-1);
      if (this.item || !this.closed || !last) this.close(this.item ?? paragraphItem(block), block.passage, place);
      else this.extend(last, block.passage, place);
      this.item = null;
      this.closed = true;
    }
  }

  private extend(task: TaskFact, passage: Passage, place: ClausePlace): void {
    task.units.push(...unitFacts(place));
    task.at = { ...task.at, end: passage.span(place.start, place.end).end };
  }

  private close(item: Item, passage: Passage, place: ClausePlace, toEnd = false): void {
    const end = passage.span(place.start, toEnd ? passage.text.length : place.end).end;
    const units = [...unitFacts(place), ...this.carried.into(place, passage, item.ordinal)];
    const text = itemText(item.parts) || (item.heading ?? place.inside.text);
    this.tasks.push({
      kind: 'CLAUSE',
      heading: itemHeading(item, text),
      path: item.path,
      text,
      at: { start: Math.min(item.start, end - 1), end, rule: place.rule },
      units,
    });
    this.carried.take(carriedUnits(passage.slice(place.from, place.to)));
  }

  /** Where the document says so, the first unit of a clause without a leader leads. */
  private withLeaders(): TaskFact[] {
    const declared = declaredIn(textsOf(this.blocks));
    return declared ? this.tasks.map((task) => firstLeads(task, declared)) : this.tasks;
  }
}

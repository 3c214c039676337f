/** Walks a document and reads who is a member of what. */
import type { Block, ParagraphBlock, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import type { Place as PlaceOfDocument } from '../../reading.js';
import type { MembershipRecord } from '../../records.js';
import { inPlace, type Place } from '../facts.js';
import { leadersIn } from './bodies.js';
import { readColumns } from './columns.js';
import { CurrentGroup } from './current.js';
import { groupInProse } from './groups.js';
import {
  cutBehindRoster,
  groupOfLabel,
  type Labelled,
  labelsIn,
  longestLine,
  mayBeEntry,
  roleLeftOpen,
} from './labels.js';
import { behindUnit, linesOf, type PlacedLine, placedLine, wholeAtDots } from './lines.js';
import { besideOffice, officeRole, ofUnnamed, ownOffice, seatOfOffice, unnamedIn } from './offices.js';
import { isPost, isRole, mayTell, ownRole } from './people.js';
import { personsOn } from './person-lines.js';
import type { Person } from './persons.js';
import { listNumber, partOf } from './pieces.js';
import { personsInProse } from './prose.js';
import { groupsApart, namesPeople, ofBody, ofNoGroup, quoted, teamSetApart, teamSetUp } from './shapes.js';
import { membersOf, namesIn } from './tables.js';
import { nameAlone, opensPost, restOfTitle } from './titles.js';

/** One membership, with its place. */
export type MembershipFact = Omit<MembershipRecord, 'evidence'> & { at: Place };

/** Walks the blocks in reading order; a label's role holds for the lines under it, a group's name until the next is given. */
export class RosterReader {
  private readonly facts: MembershipFact[] = [];
  private readonly names = new Set<string>();
  private readonly group: CurrentGroup;
  /** The person whose name stood alone on the line before: the next line may be the title. */
  private alone: MembershipFact | null = null;
  /** The role of a label alone on its line, as long as nobody stands right under it: that of the table or of the teams below. */
  private open: string | null = null;
  /** Whether the last person's post stood before the name, whether a bracket closed it, and the line above that begins the next person's post. */
  private postFirst = false;
  private closed = false;
  private before: string | null = null;
  /** The role of the lines that follow; null outside a roster. */
  private role: string | null = null;

  constructor(
    private readonly document: string | null,
    private readonly place: PlaceOfDocument,
    title: string,
  ) {
    this.group = new CurrentGroup(title);
  }

  read(blocks: readonly Block[]): MembershipFact[] {
    let run: ParagraphBlock[] = [];
    const flush = () => {
      if (run.some((block) => this.mayTell(block)))
        for (const line of readColumns(wholeAtDots(flatMap(run, linesOf)))) this.line(line);
      run = [];
    };
    for (const block of blocks) {
      const plain = block.kind === 'paragraph' && !block.heading;
      if (!plain) flush();
      if (plain) run.push(block);
      else if (block.kind === 'heading') this.heading(block.heading.passage);
      else if (block.kind === 'table') this.table(block);
      else this.paragraph(block);
    }
    flush();
    return this.facts;
  }

  /** Inside a roster every paragraph may name people, elsewhere those that name a group or a role in one. */
  private mayTell({ passage }: ParagraphBlock): boolean {
    return this.role !== null || mayTell.test(passage.text);
  }

  private heading(passage: Passage): void {
    const { text } = passage;
    this.role = isRole(text) && ownRole(text) === text ? text : null;
    this.open = this.role ?? this.open;
    if (this.role) return;
    const roster = namesPeople.test(text) || teamSetApart(text) > 0;
    const named = !roster && this.group.enter(text);
    if (roster) this.line(placedLine(passage));
    else this.group.beside(text);
    const founded = !named && /成立|组建|建立/.test(text) ? groupInProse(text) : null;
    if (founded) this.group.take(founded);
    if (named && this.group.isTeam) this.role = this.open;
  }

  private table(table: TableBlock): void {
    if (table.caption) this.group.enter(table.caption.text);
    const leaders = leadersIn(table);
    for (const { group, role, name, title, at } of leaders) {
      this.group.take(group);
      this.add(role, name, title, { ...at, rule: 'membership-table' });
    }
    if (leaders.length > 0) return;
    const open = this.role && this.open;
    for (const { role, name, title, unit, group } of membersOf(table, open)) {
      if (group) this.group.take(group);
      const printed = [unit, title].map((cell) => cell?.passage.text.replace(/\s/g, '') ?? '').join('');
      const at = inPlace(name.passage.span(), 'membership-table');
      for (const each of namesIn(name)) this.add(role ?? open ?? '成员', each, printed || null, at);
    }
  }

  private paragraph(block: ParagraphBlock): void {
    if (block.heading && this.group.enter(block.heading.passage.text)) this.role = null;
    if (this.mayTell(block)) for (const line of linesOf(block)) this.line(line);
  }

  private line(line: PlacedLine): void {
    const labels = labelsIn(line);
    const parts = cutBehindRoster(line, labels);
    if (parts.length > 1) {
      for (const part of parts) this.line(part);
      return;
    }
    const team = labels.length === 0 ? teamSetApart(line.text) : 0;
    if (team && this.group.enter(line.text.slice(0, team))) {
      this.role = null;
      this.line(partOf(line, team, line.text.length));
      return;
    }
    const named = labels.length > 0 ? groupOfLabel(line.text) : null;
    if (named && !this.group.enter(named) && !this.group.name && named.endsWith('委员会')) return;
    const roster = labels[0]?.start === 0 && line.text.length - (labels[0]?.from ?? 0) < 400;
    if (!roster && this.role !== null && this.inherited(behindUnit(line))) return;
    if (!roster && line.text.length <= longestLine && this.group.enter(line.text)) {
      this.role = null;
      return;
    }
    for (const part of roster ? [] : groupsApart(line)) this.prose(part, labels[0]?.start);
    this.labels(line, labels, roster);
  }

  /** The people behind each label of a line. */
  private labels(line: PlacedLine, labels: readonly Labelled[], roster: boolean): void {
    const seat = labels.length > 0 ? line.text.search(seatOfOffice) : -1;
    for (const [i, { role, start, from, to, team }] of labels.entries()) {
      if (team && start === 0 && !this.group.hasBody) continue;
      const above = i > 0 ? labels[i - 1]?.role : role === '副主任' ? this.role : null;
      const own = besideOffice(role, above, line.text.slice(0, start));
      const told = this.group.office;
      if (start < seat || team) this.group.office = '';
      const read = () => this.labelled(line, own, from, to, roster);
      if (team) this.within(team, read);
      else read();
      this.group.office = told;
    }
  }

  private labelled(line: PlacedLine, role: string, from: number, to: number, roster: boolean): void {
    const stop = line.text.slice(from, to).indexOf('。');
    const end = roster || stop < 0 ? to : from + stop;
    if (roster && ofBody.test(role)) this.group.above();
    const people = personsOn(line, from, true, end, this.names);
    for (const person of people) this.person(line, person, role, 'membership-labelled', ownOffice(line.text, role));
    if (!roster) return;
    this.role = role;
    this.open = people.length > 0 || this.group.isTeam ? null : role;
    this.before = people.length === 0 && opensPost(line.text.slice(from, end)) ? line.text.slice(from, end) : null;
    this.alone = nameAlone(line, people, from) ? (this.facts.at(-1) ?? null) : null;
  }

  /** A line under a label: people, or the rest of a title that the line before broke off. False where it is neither. */
  private inherited(line: PlacedLine): boolean {
    if (!mayBeEntry(line.text)) return false;
    const rest = line.gaps.size > 0 ? this.endTitle(line) : 0;
    if (rest > 0) return this.inherited(partOf(line, rest, line.text.length));
    const people = personsOn(line, 0, true, line.text.length, this.names);
    const first = people[0];
    const begins = listNumber.exec(line.text)?.[0].length ?? 0;
    if (first && Math.min(first.name.start, first.title?.start ?? first.name.start) === begins) {
      for (const person of people) this.person(line, person, this.role as string, 'membership-inherited');
      if (!this.group.isTeam) this.open = null;
      this.alone = nameAlone(line, people, 0) ? (this.facts.at(-1) ?? null) : null;
      return true;
    }
    const ends = this.endTitle(line) > 0;
    this.alone = null;
    this.before = people.length === 0 && this.postFirst && opensPost(line.text) ? line.text : null;
    return ends || this.before !== null || (isPost(line.text) && !/[兼担]任/.test(line.text));
  }

  /** Adds the rest of the title above that the line begins with; how long it is. */
  private endTitle(line: PlacedLine): number {
    const last = this.facts.at(-1);
    const rest = last && !this.closed ? restOfTitle(line, last.title, last === this.alone) : 0;
    if (!last || !rest) return 0;
    last.title = (last.title ?? '') + line.text.slice(0, rest).replace(/^（(.*)）$/, '$1');
    const { start, end } = line.passage.span(0, rest);
    if (start > last.at.end) last.at.end = end;
    return rest;
  }

  /** A sentence, whose own group stands before the first label in it (`成立防汛指挥部。组长：林川。各村要成立防汛小组`). */
  private prose(line: PlacedLine, label?: number): void {
    if (line.text.length > 20) this.role = null;
    this.group.back(line.text, this.facts);
    const printed = this.group.name ? line.text.replace(quoted, '《》') : line.text;
    const named = (label ? groupInProse(line.text.slice(0, label)) : null) ?? groupInProse(printed);
    this.group.learn(line.text);
    if (named) this.group.take(this.group.name?.endsWith(named) ? this.group.name : named);
    const name = this.group.name ?? unnamedIn(line.text);
    if (name || (this.facts.length > 0 && ofUnnamed.test(line.text)))
      for (const { role, group, ...person } of personsInProse(line.text, this.names)) {
        const own = officeRole(line.text, role, person.name.start, this.group.office);
        const of = group ?? teamSetUp(line.text, role) ?? name;
        this.within(of, () => this.person(line, person, own, 'membership-prose'));
      }
    if (/(?:下设|设立|设)办公室|办公室(?:设在|设于)/.test(line.text)) this.group.office ||= '办公室';
    this.role = roleLeftOpen(line.text) ?? this.role;
  }

  /** Reads people of another group than the one told last. */
  private within(group: string | null, read: () => void): void {
    const own = this.group.name;
    this.group.name = group;
    read();
    this.group.name = own;
  }

  private person(line: PlacedLine, person: Person, told: string, rule: string, office = false): void {
    const { name, title, role = told } = person;
    const start = Math.min(name.start, title?.start ?? name.start);
    const end = Math.max(name.end, title?.end ?? name.end);
    this.postFirst = title !== null && title.start < name.start;
    const begun = this.postFirst && this.before ? this.before : '';
    this.before = null;
    this.closed = line.text.charAt(end) === '）';
    if (!this.group.name && ofNoGroup(role, this.document !== null)) return;
    this.add(role, name.text, title ? begun + title.text : null, inPlace(line.passage.span(start, end), rule), office);
  }

  private add(role: string, name: string, title: string | null, at: Place, office = false): void {
    const here = role.startsWith('办公室') || at.rule === 'membership-prose' ? '' : this.group.office;
    const group = this.group.full(office ? '办公室' : here, this.place);
    this.names.add(name);
    this.facts.push({ document: this.document, group, role, name, title, at });
  }
}

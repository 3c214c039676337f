/** Members of leading groups, headquarters, joint conferences, task forces and editorial boards: every person named, with role, group and title. */
import type { Block, ParagraphBlock, TableBlock } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import type { Place as PlaceOfDocument, PrintedDocument, Reading } from '../reading.js';
import type { MembershipRecord } from '../records.js';
import { inPlace, type Place } from './facts.js';
import { leadersIn } from './memberships/bodies.js';
import { readColumns } from './memberships/columns.js';
import { fullGroupName, groupBeside, groupInProse, groupInTitle } from './memberships/groups.js';
import { enumerates, groupOfLabel, labelsIn, roleLeftOpen } from './memberships/labels.js';
import { linesOf, type PlacedLine } from './memberships/lines.js';
import { headOfOffice, officeRole, ownOffice } from './memberships/offices.js';
import { genericSource, isPost, mayTell } from './memberships/people.js';
import { type Person, personsOn } from './memberships/persons.js';
import { listNumber } from './memberships/pieces.js';
import { personsInProse } from './memberships/prose.js';
import { membersOf, nameIn } from './memberships/tables.js';

export { rules } from './memberships/rules.js';

/** One membership, with its place. */
export type MembershipFact = Omit<MembershipRecord, 'evidence'> & { at: Place };

/** The members that a document names. */
export function readMemberships(document: PrintedDocument): MembershipFact[] {
  return new RosterReader(document.key, document.place, document.title).read(document.blocks);
}

/** The members named outside every document: the editorial board of the imprint. */
export function readLooseMemberships({ loose, documents, gazette }: Reading): MembershipFact[] {
  const nowhere: PlaceOfDocument = { province: '', city: gazette?.city ?? '', county: '', level: 'CITY' };
  const called = loose.some((block) => block.kind !== 'table' && block.passage.text.includes('编辑委员会'))
    ? '编辑委员会'
    : '编委会';
  const board = gazette?.title ? `《${gazette.title.replace(/[《》]/g, '')}》${called}` : called;
  return new RosterReader(null, documents[0]?.place ?? nowhere, board).read(loose);
}

const longestLine = 90;

/** Walks the blocks in reading order; a label's role holds for the lines under it, a group's name until the next is given. */
class RosterReader {
  private readonly facts: MembershipFact[] = [];
  private readonly names = new Set<string>();
  private group: string | null;
  private office = false;
  /** The person whose name stood alone on the line before: the next line may be the title. */
  private alone: MembershipFact | null = null;
  /** Whether a bracket closed the title of the last person. */
  private closed = false;
  /** The role of the lines that follow; null outside a roster. */
  private role: string | null = null;

  constructor(
    private readonly document: string | null,
    private readonly place: PlaceOfDocument,
    title: string,
  ) {
    this.group = groupInTitle(title)?.name ?? null;
  }

  read(blocks: readonly Block[]): MembershipFact[] {
    let run: ParagraphBlock[] = [];
    const flush = () => {
      if (run.some((block) => this.mayTell(block)))
        for (const line of readColumns(flatMap(run, linesOf))) this.line(line);
      run = [];
    };
    for (const block of blocks) {
      if (block.kind === 'paragraph' && !block.heading) {
        run.push(block);
        continue;
      }
      flush();
      if (block.kind === 'heading') this.heading(block.heading.passage.text);
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

  private heading(text: string): void {
    this.role = null;
    if (this.enter(text) || !this.group) return;
    const beside = groupBeside(text, this.group);
    if (beside) [this.group, this.office] = [beside, false];
  }

  /** Takes up the group that a title names. */
  private enter(text: string): boolean {
    const named = groupInTitle(text);
    if (!named) return false;
    if (named.name && !this.group?.endsWith(named.name)) this.group = named.name;
    this.office = named.office;
    return true;
  }

  private table(table: TableBlock): void {
    if (table.caption) this.enter(table.caption.text);
    const leaders = leadersIn(table);
    for (const { group, role, cell, start, end } of leaders) {
      this.group = group;
      const name = cell.passage.text.slice(start, end);
      this.add(role, name, null, inPlace(cell.passage.span(start, end), 'membership-table'));
    }
    if (leaders.length > 0) return;
    for (const { role, name, title, unit } of membersOf(table)) {
      const printed = [unit, title].map((cell) => cell?.passage.text.replace(/\s/g, '') ?? '').join('');
      const { start, end } = name.passage.span();
      this.add(role ?? '成员', nameIn(name), printed || null, {
        start,
        end,
        rule: 'membership-table',
      });
    }
  }

  private paragraph(block: ParagraphBlock): void {
    if (block.heading && this.enter(block.heading.passage.text)) this.role = null;
    if (this.mayTell(block)) for (const line of linesOf(block)) this.line(line);
  }

  private line(line: PlacedLine): void {
    const labels = labelsIn(line);
    const named = labels.length > 0 ? groupOfLabel(line.text) : null;
    if (named) this.enter(named);
    const roster = labels[0]?.start === 0 && line.text.length - (labels[0]?.from ?? 0) < 400;
    if (!roster && this.role !== null && this.inherited(line)) return;
    if (!roster && line.text.length <= longestLine && this.enter(line.text)) {
      this.role = null;
      return;
    }
    if (!roster) this.prose(line);
    for (const [i, { role, start, from, to }] of labels.entries()) {
      const office =
        /^副?主任$/.test(role) &&
        (labels[i - 1]?.role.startsWith('办公室') || headOfOffice.test(line.text.slice(0, start)));
      this.labelled(line, office ? `办公室${role}` : role, from, to, roster);
    }
  }

  private labelled(line: PlacedLine, role: string, from: number, to: number, roster: boolean): void {
    const stop = line.text.slice(from, to).indexOf('。');
    const end = roster || stop < 0 ? to : from + stop;
    const people = personsOn(line, from, true, end);
    for (const person of people) this.person(line, person, role, 'membership-labelled', ownOffice(line.text, role));
    if (!roster) return;
    this.role = role;
    this.alone = nameAlone(line, people, from) ? (this.facts.at(-1) ?? null) : null;
  }

  /** A line under a label: people, or the rest of a title that the line before broke off. False where it is neither. */
  private inherited(line: PlacedLine): boolean {
    if ((line.text.length > longestLine && !enumerates.test(line.text)) || /[。：]./.test(line.text)) return false;
    const people = personsOn(line, 0, true);
    const first = people[0];
    const begins = listNumber.exec(line.text)?.[0].length ?? 0;
    if (first && Math.min(first.name.start, first.title?.start ?? first.name.start) === begins) {
      for (const person of people) this.person(line, person, this.role as string, 'membership-inherited', false);
      this.alone = nameAlone(line, people, 0) ? (this.facts.at(-1) ?? null) : null;
      return true;
    }
    this.endTitle(line);
    this.alone = null;
    return isPost(line.text);
  }

  /** `…、市国有资` / `产中心主任`: the rest of the title above; a title under a name alone on its line. */
  private endTitle({ text, gaps, passage }: PlacedLine): void {
    const last = this.facts.at(-1);
    if (!last || this.closed || !isPost(text) || gaps.size > 0 || /^各|^有关|^相关/.test(text)) return;
    if (last.title ? isPost(last.title) : last !== this.alone) return;
    last.title = (last.title ?? '') + text;
    const { start, end } = passage.span();
    if (start > last.at.end) last.at.end = end;
  }

  private prose(line: PlacedLine): void {
    if (line.text.length > 20) this.role = null;
    this.back(line.text);
    const named = groupInProse(this.group ? line.text.replace(quoted, '《》') : line.text);
    if (named) {
      if (!this.group?.endsWith(named)) this.group = named;
      this.office = false;
    }
    if (this.group)
      for (const { role, group, ...person } of personsInProse(line.text, this.names))
        this.within(group ?? this.group, () =>
          this.person(line, person, officeRole(line.text, role, person.name.start), 'membership-prose', false),
        );
    if (/(?:下设|设立|设)办公室|办公室(?:设在|设于)/.test(line.text)) this.office = true;
    this.role = roleLeftOpen(line.text) ?? this.role;
  }

  /** `领导小组办公室设在…` behind the teams under it speaks of the group above them. */
  private back(text: string): void {
    const kind = itsOffice.exec(text)?.[1];
    if (!kind || !this.group || this.group.endsWith(kind)) return;
    this.group = this.facts.findLast(({ group }) => group.endsWith(kind))?.group ?? this.group;
  }

  /** Reads people of another group than the one told last. */
  private within(group: string, read: () => void): void {
    const own = this.group;
    this.group = group;
    read();
    this.group = own;
  }

  private person(line: PlacedLine, { name, title }: Person, role: string, rule: string, office: boolean): void {
    const start = Math.min(name.start, title?.start ?? name.start);
    const end = Math.max(name.end, title?.end ?? name.end);
    this.closed = line.text.charAt(end) === '）';
    if (!this.group && riverChief.test(role)) return;
    this.add(role, name.text, title?.text ?? null, inPlace(line.passage.span(start, end), rule), office);
  }

  private add(role: string, name: string, title: string | null, at: Place, office = false): void {
    const base = this.group ?? '领导小组';
    const ofOffice = office || (this.office && !role.startsWith('办公室') && at.rule !== 'membership-prose');
    const group = fullGroupName(ofOffice ? `${base}办公室` : base, this.place);
    this.names.add(name);
    this.facts.push({ document: this.document, group, role, name, title, at });
  }
}

/** Whether nothing but one name stands on the line from `from` on. */
const nameAlone = ({ text }: PlacedLine, people: readonly Person[], from: number): boolean =>
  people.length === 1 &&
  people[0]?.title === null &&
  people[0].name.end === text.length &&
  people[0].name.start === from;

/** The office of a group that the line only calls by its kind. */
const itsOffice = new RegExp(
  `^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d[.、])?(${genericSource})办公室设`,
);
/** Titles of other documents: the group that an older one set up is not the one spoken of. */
const quoted = /《[^》]*》/g;

/** Who answers for a river, a wood or a road sits in no group for that. */
const riverChief = /(?:[河湖林路田链]长)$/;

/** Walks the entries of a document and reads what they decide of whom. */
import type { TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { AppointmentAction, AppointmentRecord } from '../../records.js';
import { inPlace, type Place } from '../facts.js';
import { isName, isPost } from '../memberships/people.js';
import type { Person } from '../memberships/persons.js';
import { readClause } from './clauses.js';
import type { Before, Decision } from './decision.js';
import { endedBefore, endsWithOffice } from './ended.js';
import { dateIn, type Entry, type PeopleLine, spanOf, unitAlone, unremarked } from './entries.js';
import { holdersBehind } from './holders.js';
import { goesOn, leadsToList, listed, listTitle, modeOf, ofTitle, opensList, postFor, postOfAll } from './leads.js';
import { mended, namesInTitle, readPeople, spokenOf } from './names.js';
import { isNameAlone, namesOver, postsAlone } from './over-posts.js';
import { isOffice, isOfGroup, namesNoUnit, type Post, postsOfLabel } from './posts.js';
import { seatsOf } from './seats.js';
import { numbered, personnelTitle } from './signs.js';
import { endOfClause, endOfLead, nextBreak, several } from './stretches.js';
import { decisionsIn } from './tables.js';

/** One appointment or removal, with its place. */
export type AppointmentFact = Omit<AppointmentRecord, 'evidence'> & { at: Place };

/** Walks the entries; a lead-in's 任命 or 免去 holds until the next. */
export class DecisionReader {
  private readonly facts: AppointmentFact[] = [];
  private readonly told = new Set<string>();
  private readonly titled: string[];
  private readonly before: Before;
  private readonly date: string | null;
  /** Names alone on lines above that share what the next line decides. */
  private readonly above: Passage[] = [];
  /** The unit alone on a line above, whose posts are printed without it. */
  private unit: string | null = null;
  /** The post of several, of whom a list behind names all. */
  private counted: string | null = null;
  /** What the first sentence of a list decided, where no lead-in did. */
  private carried: AppointmentAction | null = null;

  constructor(
    private readonly document: PrintedDocument,
    personnel: boolean,
  ) {
    this.titled = namesInTitle(document.title);
    const titled = personnelTitle.test(document.title);
    const mode = listTitle.test(document.title) ? modeOf(document.title) : null;
    const said = { mode, decided: false, post: null, people: [], last: null };
    this.before = { ...said, personnel, titled, seats: seatsOf(document.place), known: new Set(this.titled) };
    this.date = document.issuedOn ?? dateIn(document);
  }
  read(entries: readonly Entry[]): AppointmentFact[] {
    for (const entry of entries) {
      if ('text' in entry) this.passage(entry);
      else if ('people' in entry) this.people(entry);
      else this.table(entry);
    }
    return this.facts;
  }

  /** `林 川  市水利局局长` under 任命： or 免去：. */
  private people(printed: PeopleLine): void {
    const { people, passage } = printed;
    const { mode, post: ofAll } = this.before;
    if (mode && !ofAll && people.every(({ title }) => !title)) this.named(people);
    else if (!mode) this.passage(passage);
    else
      for (const person of people) {
        const { name, title } = person;
        const at = inPlace(spanOf(printed, person, !ofAll), 'appointment-listed');
        const said = this.ofUnit(flatMap(title?.text.split('，') ?? [], postsOfLabel));
        for (const post of ofAll ? [ofAll] : said.map((each) => each.post)) this.add(mode, name.text, post, at);
      }
  }

  /** Lines of names alone, for `为市人民法院审判员。` below them. */
  private named(people: readonly Person[]): void {
    const held = this.before.last === null ? this.before.people : [];
    this.before.people = [...held, ...people.map(({ name: { text, start, end } }) => ({ name: text, start, end }))];
    this.before.last = null;
  }

  private passage(passage: Passage): void {
    const { text } = passage;
    const { personnel, mode, post } = this.before;
    if (personnel && !(mode && post) && isNameAlone(text)) {
      this.above.push(passage);
      return;
    }
    if (mode && this.underNames(passage, mode)) return;
    this.unit = unitAlone(text) ?? this.unit;
    if (text.length < 90 && listTitle.test(text)) this.before.mode = modeOf(text);
    if (!this.before.personnel && !/任命|免去|聘任|解聘/.test(text)) return;
    for (let at = 0; at < text.length; ) {
      const end = nextBreak(text, at, '；。');
      this.sentence(passage, at, end);
      at = end + 1;
    }
  }

  /** `市财政局副局长` under 任命： and the names of those who are to be it. */
  private underNames(passage: Passage, mode: AppointmentAction): boolean {
    const names = namesOver(this.above, this.before);
    const posts = names.length ? postsAlone(passage.text, this.before.seats) : [];
    if (!posts.length) return false;
    for (const name of names)
      for (const { post } of posts) this.add(mode, name, post, inPlace(passage.span(), 'appointment-listed'));
    [this.before.people, this.above.length] = [[], 0];
    return true;
  }

  private sentence(passage: Passage, start: number, to: number): void {
    const { text } = passage;
    let at = start;
    const printed = text.slice(start, to);
    const lead = endOfLead(printed);
    this.counted = postOfAll(printed) ?? this.counted;
    if (lead > 1 && this.behindPost(passage, start, start + lead, to)) return;
    if (lead < 0 || numbered.test(printed.slice(0, lead))) this.carry(printed.slice(lead + 1));
    else this.lead(printed.slice(0, lead), /^(?:（[^（）]{2,14}）)?$/.test(printed.slice(lead + 1)));
    at += lead + 1;
    if (lead >= 0) this.before.people = this.before.personnel ? spokenOf(printed.slice(0, lead), start) : [];
    else if (!goesOn.test(printed)) this.before.people = [];
    this.before.last = null;
    at +=
      /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.）])*/.exec(text.slice(at, at + 12))?.[0]
        .length ?? 0;
    while (at < to) {
      const end = endOfClause(text, at, to, this.before.mode !== null);
      this.clause(passage, at, end);
      at = end + 1;
    }
  }

  /** `市民政局副局长：张某（试用一年）` under 任命： or 免去：, or under a title that says so where the unit is named; false for all else. */
  private behindPost(passage: Passage, start: number, colon: number, to: number): boolean {
    const mode = this.before.mode ?? (colon - start > 4 ? ofTitle(this.document.title) : null);
    const held = mode && holdersBehind(passage.text.slice(start, to), colon - start, this.before.seats);
    if (!mode || !held) return false;
    const at = inPlace(passage.span(start, to), 'appointment-listed');
    for (const { name, post } of held)
      for (const each of this.ofUnit([{ post, start, end: colon }])) this.add(mode, name, each.post, at);
    return true;
  }

  /** `任命张某为…；` decides for `李某为…；` and the like right behind it, and for nothing else. */
  private carry(printed: string): void {
    if (goesOn.test(printed)) return;
    const alone = printed.length < 12 || printed.endsWith('现予公告') ? modeOf(printed) : null;
    if (alone) {
      this.before.mode = alone;
      this.carried = null;
    } else if (opensList.test(printed)) this.before.mode = this.carried = modeOf(opensList.exec(printed)?.[0] ?? '');
    else if (this.carried && !listed.test(printed)) this.before.mode = this.carried = null;
  }

  /** A lead-in: 决定任命：, 聘任下列同志为…：, a post as a label of the names under it. One that decides both or neither ends what the one before said. */
  private lead(text: string, label: boolean): void {
    this.carried = null;
    this.unit = unitAlone(text) ?? this.unit;
    this.before.decided = /决定$/.test(text);
    this.before.titled &&= !/提名|推荐/.test(text);
    this.before.mode = modeOf(text) ?? (/决定|通知|如下|提名|推荐/.test(text) ? null : this.before.mode);
    const ofAll = this.before.post || (label && this.before.mode) ? unremarked(text) : '';
    this.before.post = postFor(text) ?? (isOffice(ofAll) || (isPost(ofAll) && !ofAll.includes('：')) ? ofAll : null);
    if (this.counted !== null && leadsToList.test(text)) {
      this.before.mode = 'APPOINT';
      this.before.post = this.counted || null;
    }
  }

  /** Names alone behind a lead-in that says the post of all. */
  private namesAlone(passage: Passage, start: number, end: number): boolean {
    const { mode, post, seats } = this.before;
    const text = passage.text.slice(start, end);
    const people = mode && post ? readPeople(text, 0, { loose: true, seats }) : null;
    if (!mode || !post || !people || people.end < text.length || /^(?:聘期|任期|试用)/.test(text)) return false;
    for (const { name, start: from, end: to } of people.names)
      this.add(mode, name, post, inPlace(passage.span(start + from, start + to), 'appointment-listed'));
    return true;
  }

  private clause(passage: Passage, start: number, end: number): void {
    if (this.namesAlone(passage, start, end)) return;
    const text = passage.text.slice(start, end);
    const alone = text.replace(/（[^（）]{1,12}）$/, '');
    if (this.before.personnel && isName(alone)) this.before.people = [{ name: alone, start, end }];
    const closed = text.startsWith('原') ? endedBefore(text) : [];
    for (const decision of closed) this.enter(decision, passage, start, true);
    if (closed.length) return;
    const parts = several(text);
    const over = parts.length > 1 ? (endsWithOffice.exec(text)?.[0] ?? '') : '';
    for (const [from, to] of parts) {
      const decision = readClause(text.slice(from, to) + (to < text.length ? over : ''), this.before);
      if (!decision) continue;
      const own = !decision.rule.endsWith('removed') || !text.slice(from, to).includes('免去其');
      this.enter(decision, passage, start + from, own);
    }
  }

  private enter({ action, people, posts, rule, each }: Decision, passage: Passage, at: number, own: boolean): void {
    const moved = own && people !== this.before.people;
    const placed = moved ? people.map((each) => ({ ...each, start: each.start + at, end: each.end + at })) : people;
    for (const [i, { name, start }] of placed.entries())
      for (const { post, start: from, end } of this.ofUnit(each ? posts.slice(i, i + 1) : posts)) {
        const first = moved && start < from + at ? start : from + at;
        this.add(action, name, post, inPlace(passage.span(first, end + at), rule));
      }
    for (const passage of posts.length ? this.above.splice(0) : [])
      for (const { post } of this.ofUnit(posts))
        this.add(action, unremarked(passage.text), post, inPlace(passage.span(), rule));
    this.before.people = placed;
    if (posts.length) this.before.last = action;
  }

  /** The posts with the unit above in front where they name none; a post that names its own ends what that line said. */
  private ofUnit(posts: readonly Post[]): readonly Post[] {
    const { unit } = this;
    if (!unit) return posts;
    if (posts.some(({ post }) => !namesNoUnit(post))) this.unit = null;
    return posts.map((each) => (namesNoUnit(each.post) ? { ...each, post: `${unit}${each.post}` } : each));
  }

  private table(table: TableBlock): void {
    const said = modeOf(table.caption?.text ?? '');
    if (!this.before.personnel && !said) return;
    const mode = this.before.mode ?? said ?? ofTitle(this.document.title);
    for (const { action, name, post, cell } of decisionsIn(table, mode, this.before.post))
      this.add(action, name, post, inPlace(cell.passage.span(), 'appointment-table'));
  }

  private add(action: AppointmentAction, name: string, post: string, at: Place): void {
    if (isOfGroup(post, this.document.title) && !personnelTitle.test(this.document.title)) return;
    this.before.known.add(name);
    const told = `${action} ${name} ${post}`;
    if (this.told.has(told)) return;
    this.told.add(told);
    this.facts.push({
      document: this.document.key,
      action,
      name: mended(name, this.titled),
      post,
      date: this.date,
      at,
    });
  }
}

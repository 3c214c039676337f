/** One document's lines → its blocks: tables found, attachments opened, plans titled, the rest joined and outlined. */

import { endsIn } from '../characters.js';
import { bareNumberAt } from './bare-numbers.js';
import type { Block, Heading, Marker } from './blocks.js';
import { joinLines } from './join.js';
import { type Folded, type Line, readCells, readSpans, type Span } from './lines.js';
import { withoutMargins } from './margin.js';
import { readMarker, readOrdinal } from './markers.js';
import { Outline } from './outline.js';
import { readParagraph } from './paragraphs.js';
import type { Passage } from './passage.js';
import { isAttachmentLine, isAttachmentList } from './shapes.js';
import { buildTable } from './tables/grid.js';
import { type FoundTable, findTable } from './tables/index.js';
import { plainRows } from './tables/markup.js';
import { isRoster, rosterLines } from './tables/roster.js';
import { isShortLine, isTitleLine } from './titles.js';
import { type Setting, settingOf } from './wrap.js';

/** What is known of a document's lines before they are laid out. */
export interface Layout {
  /** Where plans or lists inside the document are titled: the start of a title's first line, and how many lines it takes. */
  titles?: ReadonlyMap<number, number>;
  /** Offset from which attachments may begin: a line `附件：` before the signature only lists them. */
  attachmentsFrom?: number;
}

/** The blocks of one document's lines. */
export function readBlocks(folded: Folded, lines: readonly Line[], known: Layout = {}): Block[] {
  return new BlockReader(folded, withoutMargins(lines), known).read();
}

/** What stands before a title in a list of attachments. */
const listed = /^(?:附件?[一二三四五六七八九十\d]{0,3} ?：)? ?(?:\d{1,2}[.、．])?/;

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly outline = new Outline();
  private attachment: number | null = null;
  private prose: Line[] = [];
  private at = 0;
  private readonly setting: Setting | null;

  constructor(
    private readonly folded: Folded,
    private readonly lines: readonly Line[],
    private readonly known: Layout,
  ) {
    this.setting = settingOf(lines);
  }

  read(): Block[] {
    while (this.at < this.lines.length) this.step();
    this.flush();
    return this.blocks;
  }

  private step(): void {
    const line = this.lines[this.at] as Line;
    const table = findTable(this.folded, this.lines, this.at);
    if (table) this.table(table);
    else if (this.titlesAttachment(line)) this.attachTitled(line);
    else if (this.listsAttachments(line)) this.attachmentList();
    else if (isAttachmentLine(line.text)) this.attach(line);
    else if (this.known.titles?.has(line.start)) this.title(this.known.titles.get(line.start));
    else if (!this.part()) {
      this.prose.push(line);
      this.at++;
    }
  }

  /** `3 应急响应`: a part of a plan whose sections are numbered `3.1`. */
  private part(): boolean {
    const ordinal = bareNumberAt(this.lines, this.at);
    if (ordinal === null) return false;
    this.flush();
    const passage = readSpans(this.folded, [this.lines[this.at++] as Line]);
    const marker: Marker = { text: `${ordinal}`, style: 'chapter', ordinal };
    this.outline.leave(marker);
    const path = this.outline.path;
    const words = passage.slice(/^\d+ ?/.exec(passage.text)?.[0].length ?? 0);
    const heading: Heading = { marker, passage: words, level: path.length + 1, runIn: false };
    this.outline.enter(marker, heading);
    this.blocks.push({ kind: 'heading', path, attachment: this.attachment, heading, passage });
    return true;
  }

  /** `附件：1.…名单`, or `附件：` alone with `1.…名单` under it before the signature or with `附件1` still to come. */
  private listsAttachments({ text, start }: Line): boolean {
    if (isAttachmentList(text) && !isAttachmentLine(text)) return true;
    if (!isAttachmentLine(text) || /\d|[一二三四五六七八九十]/.test(text)) return false;
    if (start < (this.known.attachmentsFrom ?? 0)) return true;
    const numbered = readMarker(this.lines[this.at + 1]?.text ?? '')?.marker.ordinal === 1;
    return (
      numbered &&
      this.lines
        .slice(this.at + 2, this.at + 40)
        .some((line) => /^附件 ?[1一]/.test(line.text) && isAttachmentLine(line.text))
    );
  }

  /** The list of attachments: plain paragraphs that head nothing. */
  private attachmentList(): void {
    this.flush();
    for (let first = this.at++; ; first = this.at++) {
      while (this.isRest(first)) this.at++;
      const lines = this.lines.slice(first, this.at);
      this.plain(readSpans(this.folded, lines), lines);
      if (!this.isListed(this.at)) return;
    }
  }

  private isListed(at: number): boolean {
    const text = this.lines[at]?.text;
    return text !== undefined && text.length < 90 && /^\d{1,2} ?[.、．]/.test(text) && !endsIn(text, '。；');
  }

  /** Whether the line here is the rest of a title that a line end has cut; `first` is the line it began on. */
  private isRest(first: number): boolean {
    const line = this.lines[this.at];
    if (!line || this.at - first > 2 || !isShortLine(line.text) || isAttachmentLine(line.text)) return false;
    if (this.known.titles?.has(line.start) || findTable(this.folded, this.lines, this.at)) return false;
    const whole = readSpans(this.folded, this.lines.slice(first, this.at + 1)).text;
    const before = readSpans(this.folded, this.lines.slice(first, this.at)).text;
    return !isTitleLine(before.replace(listed, '')) && before.length > 8 && isTitleLine(whole.replace(listed, ''));
  }

  private plain(passage: Passage, lines: readonly Span[]): void {
    const printed = lines.map((line) => readSpans(this.folded, [line], true));
    this.blocks.push({
      kind: 'paragraph',
      path: this.outline.path,
      attachment: this.attachment,
      passage,
      lines: printed,
      marker: null,
      heading: null,
    });
  }

  private attach({ text }: Line): void {
    this.flush();
    const number = /[一二三四五六七八九十\d]+/.exec(text.replace(/\s/g, ''));
    this.attachment = number ? readOrdinal(number[0]) : 0;
    this.outline.clear();
    this.at++;
    const next = this.lines[this.at];
    if (!next || findTable(this.folded, this.lines, this.at) || !isShortLine(next.text)) return;
    const first = this.at++;
    while (this.isRest(first)) this.at++;
    const count = this.at - first;
    this.at = first;
    this.title(count);
  }

  /** `附件2：某市防汛任务清单` after the signature, which has no list of attachments: the attachment begins with it. */
  private titlesAttachment({ text, start }: Line): boolean {
    const from = this.known.attachmentsFrom ?? 0;
    return (
      from > 0 &&
      start > from &&
      isAttachmentList(text) &&
      text.length < 70 &&
      /：./.test(text) &&
      !this.isListed(this.at + 1) &&
      !/[。；]/.test(text) &&
      !this.lines.slice(this.at + 1, this.at + 5).some((line) => isAttachmentLine(line.text))
    );
  }

  private attachTitled(line: Line): void {
    this.flush();
    const colon = line.text.indexOf('：');
    const number = /[一二三四五六七八九十\d]+/.exec(line.text.slice(0, colon));
    this.attachment = number ? readOrdinal(number[0]) : 0;
    this.at++;
    this.open(readSpans(this.folded, [{ start: line.start + colon + 1, end: line.end }]));
  }

  /** A title with the bracketed line under it: `2022年重点项目名单` `（共66项）`. */
  private title(count = 1): void {
    this.flush();
    const lines = this.lines.slice(this.at, this.at + count);
    const below = this.lines[this.at + count];
    if (below && /^（[^（）]*）$/.test(below.text) && below.text.length < 30) lines.push(below);
    this.at += lines.length;
    this.open(readSpans(this.folded, lines));
  }

  /** A plan, list or attachment under its title: numbering begins anew. */
  private open(passage: Passage): void {
    this.outline.clear();
    const heading: Heading = { marker: null, passage, level: 1, runIn: false };
    this.blocks.push({ kind: 'heading', path: [], attachment: this.attachment, heading, passage });
    this.outline.enter(null, heading);
  }

  private table({ rows, form, to }: FoundTable): void {
    this.flush();
    this.at = to;
    if (rows.length === 0) return;
    const people = form === 'html' ? plainRows(this.folded, rows) : rows;
    if (isRoster(this.folded, people)) for (const person of rosterLines(this.folded, people)) this.person(person);
    else {
      const base = { path: this.outline.path, attachment: this.attachment, caption: this.caption() };
      this.blocks.push(buildTable(this.folded, rows, form, base));
    }
  }

  /** Name and post of one person, as one line with a blank between. */
  private person(cells: readonly Span[]): void {
    const line = readCells(this.folded, cells);
    if (!line.text) return;
    this.blocks.push({
      kind: 'paragraph',
      path: this.outline.path,
      attachment: this.attachment,
      passage: readSpans(this.folded, cells),
      lines: [line],
      marker: null,
      heading: null,
    });
  }

  /** The heading or short line right above. */
  private caption(): Passage | null {
    const last = this.blocks.at(-1);
    if (last?.kind === 'heading') return last.passage;
    return last?.kind === 'paragraph' &&
      last.lines.length === 1 &&
      isShortLine(last.passage.text) &&
      last.passage.text.length <= 50
      ? last.passage
      : null;
  }

  private flush(): void {
    const groups = joinLines(this.prose, this.setting);
    for (const [i, group] of groups.entries())
      this.blocks.push(
        readParagraph(this.folded, group, this.outline, this.attachment, groups[i + 1]?.lines[0]?.text ?? null),
      );
    this.prose = [];
  }
}

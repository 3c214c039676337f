/**
 * Layout: a source becomes headings, paragraphs and tables. The pipeline, in order:
 *
 * 1. `fold.ts` folds widths, brackets and blanks, one unit for one, so that every offset stays an offset into the source;
 * 2. `lines.ts` cuts printed lines and leaves blank ones out (they tell nothing: OCR puts them anywhere);
 * 3. `furniture.ts` takes page headers and page numbers out;
 * 4. `../gazette.ts` cuts covers, contents, documents and imprint, and takes titles, numbers, salutations and signatures from each document's lines;
 * 5. `tables/` finds the tables among a document's lines and brings their rows to columns;
 * 6. `join.ts` joins what line and page breaks cut;
 * 7. `outline.ts` and `paragraphs.ts` read markers and headings and give every block its path.
 */
import type { Block, Heading } from './blocks.js';
import { joinLines } from './join.js';
import { type Folded, type Line, readSpans } from './lines.js';
import { readOrdinal } from './markers.js';
import { Outline } from './outline.js';
import { readParagraph } from './paragraphs.js';
import { Passage } from './passage.js';
import { isAttachmentLine } from './shapes.js';
import { buildTable } from './tables/grid.js';
import { findTable } from './tables/index.js';
import { isRoster, rosterLines } from './tables/roster.js';

export { fold } from './fold.js';
export { partFurniture } from './furniture.js';
export { type Folded, foldSource, type Line, readLines, readSpans, type Span } from './lines.js';

/** A short unnumbered line that titles a plan, a list or an attachment. */
const titleEnd =
  /(?:名单|清单|方案|表|目录|办法|规程|规范|细则|图|库|分工|要点|计划|规划|意见|规定|通知|制度|预案|措施|标准|指南|条例|章程|规则|职责|一览|明细|纲要|说明|书|机制|导则|公约|大纲|台账|任务|安排|名录|样式|格式)(?:（[^（）]*）){0,2}$/;

export const isTitleLine = (text: string) =>
  text.length <= 70 &&
  !/[。；：，]$/.test(text) &&
  !/[。；]/.test(text) &&
  titleEnd.test(text.replace(/\s/g, '')) &&
  !/^[（\d一二三四五六七八九十]{1,4}[、）.]/.test(text);

/** The blocks of one document's lines. `titles` are the starts of lines known to title a plan inside the document. */
export function readBlocks(folded: Folded, lines: readonly Line[], titles: ReadonlySet<number> = new Set()): Block[] {
  return new BlockReader(folded, lines, titles).read();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly outline = new Outline();
  private attachment: number | null = null;
  private prose: Line[] = [];
  private at = 0;

  constructor(
    private readonly folded: Folded,
    private readonly lines: readonly Line[],
    private readonly titles: ReadonlySet<number>,
  ) {}

  read(): Block[] {
    while (this.at < this.lines.length) this.step();
    this.flush();
    return this.blocks;
  }

  private step(): void {
    const line = this.lines[this.at] as Line;
    const table = findTable(this.folded, this.lines, this.at);
    if (table) {
      this.flush();
      this.table(table);
      this.at = table.to;
    } else if (isAttachmentLine(line.text)) {
      this.flush();
      this.attach(line);
    } else if (this.titles.has(line.start)) {
      this.flush();
      this.at = this.title(this.at);
    } else {
      this.prose.push(line);
      this.at++;
    }
  }

  private attach(line: Line): void {
    const number = /[一二三四五六七八九十\d]+/.exec(line.text.replace(/\s/g, ''));
    this.attachment = number ? readOrdinal(number[0]) : 0;
    this.outline.clear();
    this.at++;
    const next = this.lines[this.at];
    if (next && !next.text.includes('\t') && isTitleLine(next.text)) this.at = this.title(this.at);
  }

  /** A title with the bracketed line under it: `2022年重点项目名单` `（共66项）`. */
  private title(from: number): number {
    const lines = [this.lines[from] as Line];
    const below = this.lines[from + 1];
    if (below && /^（.*）$/.test(below.text) && below.text.length < 30) lines.push(below);
    this.outline.clear();
    const passage = readSpans(this.folded, lines);
    const heading: Heading = { marker: null, passage, level: 1, runIn: false };
    this.blocks.push({ kind: 'heading', path: [], attachment: this.attachment, heading, passage });
    this.outline.enter(null, heading);
    return from + lines.length;
  }

  private table(table: NonNullable<ReturnType<typeof findTable>>): void {
    const base = { path: this.outline.path, attachment: this.attachment };
    if (isRoster(this.folded, table.rows))
      for (const line of rosterLines(table.rows)) {
        const ordered = line.every((span, i) => i === 0 || span.start >= (line[i - 1]?.end ?? 0))
          ? line
          : line.slice(0, 1);
        const passage = readSpans(this.folded, ordered);
        this.blocks.push({
          ...base,
          kind: 'paragraph',
          passage,
          lines: [spaced(this.folded, ordered)],
          marker: null,
          heading: null,
        });
      }
    else {
      const last = this.blocks.at(-1);
      const caption =
        last?.kind === 'heading'
          ? last.passage
          : last?.kind === 'paragraph' && isTitleLine(last.passage.text)
            ? last.passage
            : null;
      this.blocks.push(buildTable(this.folded, table.rows, table.form, { ...base, caption }));
    }
  }

  private flush(): void {
    const groups = joinLines(this.prose);
    for (const [i, group] of groups.entries())
      this.blocks.push(
        readParagraph(this.folded, group, this.outline, this.attachment, groups[i + 1]?.[0]?.text ?? null),
      );
    this.prose = [];
  }
}

/** Cells of one line with the gap between them as one blank. */
function spaced(folded: Folded, cells: readonly { start: number; end: number }[]): Passage {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return new Passage('', new Int32Array(0));
  const whole = readSpans(folded, [{ start: first.start, end: last.end }], true);
  return new Passage(whole.text.replaceAll('|', ' '), whole.places);
}

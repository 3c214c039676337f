/** Which headings enclose a block: a stack of marker styles, in the order the document itself uses them. */
import type { Heading, Marker } from './blocks.js';
import { styleKey } from './markers.js';

interface Level {
  key: string;
  heading: Heading | null;
}

const usual = [
  'title',
  'part',
  'chapter',
  'section',
  'article',
  '一、',
  '（一）',
  '任务一',
  '1.',
  '1.1.',
  '1.1.1.',
  '1.1.1.1.',
  '1.1.1.1.1.',
  '（1）',
  '1）',
  '①',
  '一是',
  '-',
];

export class Outline {
  private stack: Level[] = [];
  /** For each style the styles it has been seen under. */
  private readonly above = new Map<string, Set<string>>();

  private known: Heading[] | null = null;
  /** The path given last: given again where the headings are the same. */
  private last: Heading[] = [];

  /** Headings that enclose what stands here, outermost first: one array for all blocks under the same ones. */
  get path(): Heading[] {
    if (this.known) return this.known;
    const path = this.stack.map(({ heading }) => heading).filter((heading) => heading !== null);
    const same = path.length === this.last.length && path.every((heading, at) => heading === this.last[at]);
    if (!same) this.last = path;
    this.known = this.last;
    return this.last;
  }

  /** Steps out to where an item of this style belongs. `path` is then its path. */
  leave(marker: Marker | null): void {
    this.known = null;
    const key = marker ? styleKey(marker) : 'title';
    const at = this.stack.findIndex((level) => level.key === key);
    if (at >= 0) this.stack.length = at;
    else while (this.stack.length && !this.holds((this.stack.at(-1) as Level).key, key)) this.stack.pop();
  }

  /** Opens an item; with a heading, blocks after it are inside it. */
  enter(marker: Marker | null, heading: Heading | null): void {
    this.known = null;
    const key = marker ? styleKey(marker) : 'title';
    for (const { key: outer } of this.stack)
      (this.above.get(key) ?? this.above.set(key, new Set()).get(key))?.add(outer);
    this.stack.push({ key, heading });
  }

  /** A new plan or attachment: numbering begins anew. */
  clear(): void {
    this.known = null;
    this.stack = [];
  }

  private holds(outer: string, inner: string): boolean {
    if (this.above.get(inner)?.has(outer)) return true;
    if (this.above.get(outer)?.has(inner)) return false;
    return usual.indexOf(outer) < usual.indexOf(inner);
  }
}

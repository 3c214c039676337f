/** Lines, one cell or a part of one each, read as rows under the heads of a table: of all ways to share them among the columns the one that costs least. */
import { type Column, columnsOf } from './cell-prices.js';
import { isSection } from './sections.js';
import { priceOf } from './shares.js';
import { namesUnits } from './unit-names.js';

/** Most lines of one cell. */
const longest = 8;
/** More lines make a cell that costs so much no better. */
const hopeless = 3;
/** What it costs to begin a row, and to leave out a cell at its begin that is merged with the one above. */
const rowCost = 0.2;
const merged = 0.3;
/** What it costs to read a line as a section, and one that could be for the begin of a longer cell. */
const section = 0.3;
const sectionInCell = 0.8;
/** What it costs to leave out a line behind the table, and one of running text. */
const outside = 0.6;
const running = 0.2;

/** A reading of lines: the rows with how many lines each of their cells takes (a section line is one cell), what they cost, and how many lines they take. */
export interface Reading {
  rows: number[][];
  price: number;
  taken: number;
  /** What they cost with the lines behind them that are left out. */
  whole: number;
}

/** How a place was reached: from line `from` at column `column` (0 where a row begins). */
interface Back {
  from: number;
  column: number;
}

/** The cheapest reading of the lines as rows under the columns. */
export class Rows {
  private readonly columns: readonly Column[];
  private readonly leading: readonly number[];
  /** What it costs to stand before line i with so many cells of a row read; a row's begin is column 0. */
  private readonly prices: number[][];
  private readonly backs: (Back | undefined)[][];

  constructor(
    heads: readonly string[],
    private readonly texts: readonly string[],
  ) {
    this.columns = columnsOf(heads);
    this.leading = leadingOf(this.columns);
    const none = () => new Array<number>(heads.length + 1).fill(Number.POSITIVE_INFINITY);
    this.prices = Array.from({ length: texts.length + 1 }, none);
    this.backs = this.prices.map(() => []);
  }

  /** The reading of the lines up to where reading on costs more than leaving out; of `all` of them, where that is known. */
  read(all = false): Reading {
    this.reach(0, 0, 0, { from: -1, column: 0 });
    const width = this.columns.length;
    const left = leaving(this.texts);
    let best = { price: Number.POSITIVE_INFINITY, taken: 0 };
    for (let at = 0; at <= this.texts.length; at++) {
      for (let column = 1; column < width; column++) this.cells(at, column, this.columns[column]?.empty ?? 0, column);
      this.reach(at, 0, this.priceAt(at, width), { from: at, column: width });
      const begin = this.priceAt(at, 0);
      if (begin === Number.POSITIVE_INFINITY) continue;
      const price = begin + (left[at] ?? 0);
      if (price < best.price && (!all || at === this.texts.length)) best = { price, taken: at };
      if (begin > best.price) continue;
      if (isSection(this.texts[at] ?? '')) this.reach(at + 1, 0, begin + section, { from: at, column: 0 });
      if (isParted(this.texts, at)) this.reach(at + 2, 0, begin + section, { from: at, column: 0 });
      for (let column = 0; column < width; column++) this.cells(at, column, null, 0);
    }
    const { price: whole, taken } = best;
    return { rows: this.rowsTo(taken), price: this.priceAt(taken, 0), taken, whole };
  }

  private priceAt(at: number, column: number): number {
    return this.prices[at]?.[column] ?? Number.POSITIVE_INFINITY;
  }

  private reach(at: number, column: number, price: number, back: Back): void {
    const prices = this.prices[at];
    if (!prices || !(price < (prices[column] ?? 0))) return;
    prices[column] = price;
    (this.backs[at] as Back[])[column] = back;
  }

  /** All that a cell of `column` may take from line `at`; `begun` is the column reached, 0 where the row begins and the cells before are merged with those above. */
  private cells(at: number, column: number, empty: number | null, begun: number): void {
    const opens = begun === 0;
    const before = this.priceAt(at, begun) + (opens ? rowCost + (at > 0 ? (this.leading[column] ?? 0) : column) : 0);
    if (before === Number.POSITIVE_INFINITY) return;
    const back = { from: at, column: begun };
    if (empty !== null) this.reach(at, column + 1, before + empty, back);
    const parts: string[] = [];
    for (let to = at + 1; to <= Math.min(this.texts.length, at + longest); to++) {
      parts.push(this.texts[to - 1] as string);
      const heads = parts.length > 1 && isSection(parts[0] as string) ? sectionInCell : 0;
      const price = heads + priceOf(this.columns[column] as Column, parts, 'lines');
      if (price > hopeless) return;
      this.reach(to, column + 1, before + price, back);
    }
  }

  /** The rows of the cheapest way to line `end`. */
  private rowsTo(end: number): number[][] {
    const rows: number[][] = [];
    let [at, column] = [end, 0];
    while (at > 0 || column > 0) {
      const { from, column: before } = (this.backs[at] as Back[])[column] as Back;
      if (column === 0 && before === 0) rows.unshift([at - from]);
      else if (column === 0) rows.unshift(new Array<number>(before).fill(0));
      else (rows[0] as number[])[column - 1] = at - from;
      [at, column] = [from, before];
    }
    return rows;
  }
}

/** `二` over `建好借阅网络`: a section whose number stands on a line of its own; 一 may be set as a dash, `2` stands over `2.1`. */
function isParted(texts: readonly string[], at: number): boolean {
  const [number = '', title = '', first = ''] = texts.slice(at, at + 3);
  const numeral = /^(?:[一二三四五六七八九十]{1,3}|—)$/.test(number) || first === `${number}.1`;
  return numeral && /^[^、，。；：\d]{4,24}$/.test(title) && !namesUnits(title);
}

/** What it costs to leave out all lines from each on: running text, what is numbered and labels stand behind a table more often than in it. */
function leaving(texts: readonly string[]): number[] {
  const left = [0];
  for (const text of texts.toReversed()) left.unshift((left[0] ?? 0) + (behind.test(text) ? running : outside));
  return left;
}
const behind =
  /。$|^(?:\d{1,2}(?:[.、]| [\u4e00-\u9fff])|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]|[^：]{1,12}：)/;

/** What it costs that a row lacks the cells before each column: those up to the one that says what is done may be merged with the ones above. */
function leadingOf(columns: readonly Column[]): number[] {
  const main = columns.findLastIndex(({ words }) => words);
  return columns.map((_, at) =>
    columns.slice(0, at).reduce((sum, { empty }, i) => sum + (i < main ? Math.min(merged, empty) : empty), 0),
  );
}

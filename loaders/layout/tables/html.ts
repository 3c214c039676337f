/** Whole HTML tables in a text: rows and cells with `rowspan` and `colspan`. Folding has made the angle brackets `〈〉`. */
import { matches } from '../../matches.js';
import type { Folded, Line, Span } from '../lines.js';
import type { RawCell, RawRow } from './grid.js';
import type { FoundTable } from './index.js';

const open = /〈table[ 〉]/i;
/** A line that opens a table, alone or behind its title. */
export const isHtmlTableLine = ({ text }: Line) =>
  (text.charCodeAt(0) === 0x3008 || text.endsWith('〈/table〉')) && open.test(text.slice(0, 400));

const tag = /〈(\/?)(table|tr|td|th)((?: [^〈〉]{0,400})?)\/?〉/gi;
const span = (attributes: string, name: string) =>
  Math.min(200, Number(new RegExp(`${name}=["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1) || 1);

/** The table from its line to the line that closes it, or to the end of the text where nothing does. */
export function htmlTable(folded: Folded, lines: readonly Line[], from: number): FoundTable {
  let to = from;
  while (to < lines.length && !/〈\/table〉/i.test((lines[to] as Line).text)) to++;
  to = Math.min(to + 1, lines.length);
  const start = (lines[from] as Line).start;
  const end = (lines[to - 1] as Line).end;
  return { from, to, form: 'html', rows: readRows(folded, { start, end }) };
}

function readRows(folded: Folded, { start, end }: Span): RawRow[] {
  const grid = new Grid();
  let cell: { from: number; attributes: string } | null = null;
  const close = (at: number) => {
    if (cell)
      grid.add({ start: cell.from, end: at }, span(cell.attributes, 'rowspan'), span(cell.attributes, 'colspan'));
    cell = null;
  };
  for (const found of matches(folded.text.slice(start, end), tag)) {
    const name = (found[2] as string).toLowerCase();
    const at = start + found.index;
    close(at);
    if (name === 'tr' && !found[1]) grid.nextRow();
    if ((name === 'td' || name === 'th') && !found[1])
      cell = { from: at + found[0].length, attributes: found[3] as string };
  }
  close(end);
  return grid.rows.filter((row) => row.length > 0);
}

/** A cell that spans rows is repeated in each; one that spans columns stands in the first. */
function covering(text: Span, down: number, right: number): RawCell {
  if (right > 0) return [];
  return down > 0 ? Object.assign([text], { covered: true as const }) : [text];
}

/** Cells that spans may add beyond those printed: a table of nothing but spans must not fill the memory. */
const sparePerCell = 40;

/** Cells on their places: those that a cell above covers repeat it. */
class Grid {
  private readonly sparse: (RawCell | undefined)[][] = [];
  private at = -1;
  private column = 0;
  private spare = 1000;

  /** The rows, cells that nothing fills empty. */
  get rows(): RawRow[] {
    return this.sparse.map((row) => Array.from(row, (cell) => cell ?? []));
  }

  nextRow(): void {
    this.row(++this.at);
    this.column = 0;
  }

  private row(at: number): (RawCell | undefined)[] {
    const row = this.sparse[at] ?? [];
    this.sparse[at] = row;
    return row;
  }

  add(text: Span, rowspan: number, colspan: number): void {
    if (this.at < 0) this.nextRow();
    const row = this.row(this.at);
    while (row[this.column] !== undefined) this.column++;
    this.spare += sparePerCell - rowspan * colspan;
    const [down, right] = this.spare > 0 ? [rowspan, colspan] : [1, 1];
    for (let y = 0; y < down; y++)
      for (let x = 0; x < right; x++) this.row(this.at + y)[this.column + x] = covering(text, y, x);
  }
}

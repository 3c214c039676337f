/** Rows of a project list → what each cell says, shifted cells put back under their columns by what they hold. */
import type { Cell, Row } from '../../layout/blocks.js';
import { joinPassages, type Passage } from '../../layout/passage.js';
import { gappedText, type RowNumber, rowNumber, rowSpan } from '../columns/rows.js';
import { cellOf, columnsOf, type TableMeaning } from '../columns.js';
import { looksLikePlace, placesOf } from './places.js';
import type { ProjectColumns } from './table.js';

/** One data row. `own` flags tell what the row prints itself and what it takes over from a merged cell above. */
export interface ProjectRow {
  row: Row;
  number: RowNumber | null;
  ownNumber: boolean;
  name: Passage | null;
  ownName: boolean;
  child: Passage | null;
  places: string[];
  note: string | null;
  span: { start: number; end: number };
}

/** Places printed under the place column of a table, with how often: what shifted rows are mended by. */
export type KnownPlaces = ReadonlyMap<string, number>;

export function knownPlaces(meaning: TableMeaning): KnownPlaces {
  const known = new Map<string, number>();
  for (const row of meaning.rows) {
    const cell = row.kind === 'data' ? cellOf(meaning, row, 'place') : null;
    const places = cell ? placesOf(gappedText(cell.passage)) : [];
    if (places.every(looksLikePlace)) for (const place of places) known.set(place, (known.get(place) ?? 0) + 1);
  }
  return known;
}

/** Reads a data row; null for an empty one. */
export function projectRow(
  row: Row,
  meaning: TableMeaning,
  columns: ProjectColumns,
  known: KnownPlaces,
  numbers: number | undefined,
): ProjectRow | null {
  const span = rowSpan(row);
  if (!span) return null;
  const at = (column: number): Cell | null =>
    row.cells.find((cell) => cell.column === column && cell.passage.text.trim()) ?? null;
  const number = numbers === undefined ? null : at(numbers);
  const name = at(columns.name.column);
  const ahead = (columns.numbered && name ? /^\d+[.、．]/.exec(name.passage.text)?.[0].length : 0) ?? 0;
  const read: ProjectRow = {
    row,
    number: rowNumber(number?.passage.text ?? name?.passage.text.slice(0, ahead) ?? ''),
    ownNumber: Boolean(number && !number.inherited) || (ahead > 0 && !name?.inherited),
    name: name && nameOnly(ahead ? name.passage.slice(ahead) : name.passage, columns.name.header),
    ownName: Boolean(name && !name.inherited),
    child: (columns.child ? at(columns.child.column) : secondUnder(row, columns.name.column))?.passage ?? null,
    places: placesOf(gappedText(cellOf(meaning, row, 'place')?.passage ?? empty)),
    note: cellOf(meaning, row, 'note')?.passage.text ?? null,
    span,
  };
  return columnsOf(meaning, 'place').length ? mended(read, meaning, columns, known) : read;
}

/** The name alone where its column also holds what is built (`项目名称及建设内容`): up to the first colon, full stop or line end. */
function nameOnly(passage: Passage, header: string): Passage {
  if (!/内容|规模|概况/.test(header)) return passage;
  const tokens = tokensOf(passage);
  const stop = passage.text.search(/[：；。]/);
  const line =
    tokens.find(({ start, text }) => start >= 4 && /^(?:\d+[.、]|新建|建设|改建|扩建|总|占地|项目)/.test(text))
      ?.start ?? -1;
  const ends = [stop, line].filter((end) => end >= 4);
  return ends.length ? passage.slice(0, Math.min(...ends)) : passage;
}

/** The second of two cells under one header: the part of the project that the first one names. */
function secondUnder(row: Row, column: number): Cell | null {
  const [, second] = row.cells.filter((cell) => cell.column === column);
  return second?.passage.text.trim() ? second : null;
}

const empty = joinPassages([]);

function mended(read: ProjectRow, meaning: TableMeaning, columns: ProjectColumns, known: KnownPlaces): ProjectRow {
  const place = columnsOf(meaning, 'place')[0]?.column ?? 0;
  const wide = read.row.cells.some((cell) => cell.column >= meaning.columns.length && cell.passage.text);
  if (place <= columns.name.column) return read;
  const cut = cutPlace(read, place, known);
  if (cut) return cut;
  const fits = read.places.length ? read.places.every((each) => looksLikePlace(each) || known.has(each)) : true;
  return fits && !wide ? read : (shifted(read, columns, known) ?? read);
}

/** `…二期项目 云川经济 | 开发区`: the place begins in the cell before. */
function cutPlace(read: ProjectRow, column: number, known: KnownPlaces): ProjectRow | null {
  const before = read.child ?? read.name;
  const tokens = before ? tokensOf(before) : [];
  const last = tokens.at(-1);
  if (!before || !last || tokens.length < 2 || read.places.length > 1 || column === 0) return null;
  const joined = last.text + (read.places[0] ?? '');
  if (!known.has(joined) || (known.get(read.places[0] ?? '') ?? 0) > (known.get(joined) ?? 0)) return null;
  const rest = before.slice(0, last.start);
  return { ...read, ...(read.child ? { child: rest } : { name: rest }), places: [joined] };
}

interface Token {
  text: string;
  start: number;
}

/** The pieces of a passage between gaps of the source. */
function tokensOf(passage: Passage): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let at = 1; at <= passage.text.length; at++) {
    const gap = at < passage.text.length && (passage.places[at] ?? 0) - (passage.places[at - 1] ?? 0) > 1;
    if (at === passage.text.length || gap) {
      tokens.push({ text: passage.text.slice(start, at).trim(), start });
      start = at;
    }
  }
  return tokens;
}

/** Cells behind the name that hold `project places note` shifted or run together: the run of places parts them. */
function shifted(read: ProjectRow, columns: ProjectColumns, known: KnownPlaces): ProjectRow | null {
  const rest = read.row.cells
    .filter((cell) => cell.column > columns.name.column && cell.passage.text)
    .map((cell) => cell.passage);
  for (const [index, passage] of rest.entries()) {
    const run = placeRun(passage, index > 0 || !read.name, known);
    if (!run) continue;
    const before = [...rest.slice(0, index), ...(run.from > 0 ? [passage.slice(0, run.from)] : [])];
    const note = [passage.slice(run.to), ...rest.slice(index + 1)].map((each) => each.text.trim()).join('');
    const child = before.length ? joinPassages(before) : null;
    return {
      ...read,
      child: (child && !/^[\d.,]+$/.test(child.text) ? child : null) ?? read.child,
      places: placesOf(gappedText(passage.slice(run.from, run.to))),
      note: note || read.note,
    };
  }
  return null;
}

/** The run of places in a cell: at its begin, or behind a text where every place is known from other rows. */
function placeRun(passage: Passage, mayBegin: boolean, known: KnownPlaces): { from: number; to: number } | null {
  if (passage.text.length > 400) return null;
  const tokens = tokensOf(passage);
  for (let first = 0; first < tokens.length; first++) {
    if (first === 0 && !mayBegin) continue;
    const last = endOfRun(tokens, first, known);
    if (last < first || (first > 0 && last < tokens.length - 1)) continue;
    return { from: tokens[first]?.start ?? 0, to: tokens[last + 1]?.start ?? passage.text.length };
  }
  return null;
}

/** Index of the last token of the places that begin at `first`; a place may be printed in two tokens (`青湖 风景名胜区`). */
function endOfRun(tokens: readonly Token[], first: number, known: KnownPlaces): number {
  let last = first - 1;
  for (let at = first; at < tokens.length; ) {
    const width = [1, 2, 3].find((size) => {
      const text = tokens
        .slice(at, at + size)
        .map((token) => token.text)
        .join('');
      return (
        at + size <= tokens.length &&
        placesOf(text).every((place) => known.has(place) || (first === 0 && looksLikePlace(place)))
      );
    });
    if (!width) break;
    last = at + width - 1;
    at += width;
  }
  return last;
}

/** Rows of tables set with blanks: what their lines put into their cells. */
import { openBrackets } from '../shapes.js';
import { wholeItem } from './cell-words.js';
import { isTime } from './flat-short.js';
import type { RawCell, RawRow } from './grid.js';
import { type Placed, type TableLine, unitHead } from './spaces-centred.js';
import type { Slot } from './spaces-heads.js';
import { ragged } from './spaces-starts.js';
import { namesUnits } from './unit-names.js';

/** A column: its head, and how far it reaches. */
export interface Column {
  title: string;
  end: number;
}

/** Whether a part is the rest of the one above it in its column: that one fills its line or is open, and they are no two units or times. */
export function isRestOf({ text }: Placed, above: Slot, { title, end }: Column): boolean {
  if (/[、，（；各]$/.test(above.text) || /^[、，）；。]/.test(text) || openBrackets(above.text) > 0) return true;
  if (above.to < end - ragged || (wholeItem.test(above.text) && wholeItem.test(text))) return false;
  if (isTime(title, above.text) && isTime(title, text)) return false;
  return !(unitHead.test(title) && namesUnits(above.text) && namesUnits(text) && /^[省市县区州盟旗各有相]/.test(text));
}

/** Puts the parts of a line into the cells of its row. */
export function put(slots: readonly Placed[], row: RawRow | undefined): void {
  for (const { column, start, end } of slots) row?.[column]?.push({ start, end });
}

/** The row of so many columns that lines make: a section is one cell. */
export function rowOf(lines: readonly TableLine[], width: number): RawRow {
  const [first] = lines;
  if (first?.holds === 'section') return [first.slots.map(({ start, end }) => ({ start, end }))];
  const row = Array.from({ length: width }, (): RawCell => []);
  for (const { slots } of lines) put(slots, row);
  return row;
}

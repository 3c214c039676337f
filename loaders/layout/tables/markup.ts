/** HTML that OCR leaves in cells: `<p>`, `<ol>`, `<br>`. Folding has made its angle brackets `〈〉`. */
import { matches } from '../../matches.js';
import type { Folded, Span } from '../lines.js';
import type { RawRow } from './grid.js';

const tag =
  /〈\/?(p|ol|ul|li|br|div|span|b|strong|em|i|u|sub|sup|font|tbody|thead|table|tr|td|th|caption)(?:[ /][^〈〉]{0,200})?〉/gi;
const breaks = new Set(['p', 'ol', 'ul', 'li', 'br', 'div']);

/** The lines of a cell: its stretches without tags, cut where a tag or a printed line end breaks them. */
export function cellLines(folded: Folded, spans: readonly Span[]): Span[][] {
  return plainLine(folded, spans) ?? markedLines(folded, spans);
}

/** The rows with their cells' stretches between tags alone. */
export const plainRows = (folded: Folded, rows: readonly RawRow[]): RawRow[] =>
  rows.map((row) => row.map((cell) => cellLines(folded, cell).flat()));

/** Nearly every cell: one stretch without tags. */
function plainLine(folded: Folded, spans: readonly Span[]): Span[][] | null {
  const [only, second] = spans;
  if (!only || second) return only ? null : [];
  const text = folded.text.slice(only.start, only.end);
  if (text.includes('〈')) return null;
  return text.trim() ? [[only]] : [];
}

function markedLines(folded: Folded, spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  let line: Span[] = [];
  const cut = () => {
    if (line.length) lines.push(line);
    line = [];
  };
  const add = (start: number, end: number) => {
    if (folded.text.slice(start, end).trim()) line.push({ start, end });
  };
  let before = -1;
  for (const { start, end } of spans) {
    if (before >= 0 && folded.text.slice(before, start).includes('\n')) cut();
    before = end;
    const text = folded.text.slice(start, end);
    let from = 0;
    if (text.includes('〈'))
      for (const found of matches(text, tag)) {
        add(start + from, start + found.index);
        if (breaks.has((found[1] as string).toLowerCase())) cut();
        from = found.index + found[0].length;
      }
    add(start + from, end);
  }
  cut();
  return lines;
}

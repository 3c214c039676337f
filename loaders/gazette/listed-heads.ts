/** Documents with neither number nor issuer nor notice: a title that the contents list as an entry of its own, over its text. */
import type { Line } from '../layout/index.js';
import { bareAt, isOpening, isTitlePiece } from './head-lines.js';
import type { Found } from './heads.js';
import { genreOf } from './titles.js';

/** `云川县2016年安全生产工作要点` over `为做好…，制定本要点。`, printed on the contents page with its page; not the plan of the notice above, which names it. */
export function listedHead(lines: readonly Line[], i: number): Found | null {
  const line = lines[i];
  if (!line || line.text.length > longestTitle || !entriesOf(lines).has(line.bare)) return null;
  if (!isTitlePiece(line) || !genreOf(line.bare) || !isOpening(lines[i + 1]?.text ?? '')) return null;
  for (let at = i - 1; at >= Math.max(0, i - reach); at--)
    if (bareAt(lines, at).includes(line.bare) && !isEntryOf(lines, at)) return null;
  return { from: i, to: i + 1, number: null, date: null, titleLines: [i] };
}

const longestTitle = 60;
/** How many lines above may name a plan that they issue. */
const reach = 60;
/** Most lines of a contents page. */
const mostContents = 200;

/** `云川县2016年安全生产工作要点……（12）`, `… 12`: a title and its page. */
const entry = /^(?:\d{1,2}[、.])?([^\t]{8,60}?)(?:[.·…—-]{2,}（?\d{1,3}）?|（\d{1,3}）|[ \t]+\d{1,3})$/;

const isEntryOf = (lines: readonly Line[], at: number): boolean => entry.test(lines[at]?.text ?? '');

const entries = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** The titles that the contents page lists, found once for all lines of a file. */
function entriesOf(lines: readonly Line[]): ReadonlySet<string> {
  const known = entries.get(lines);
  if (known) return known;
  const found = new Set<string>();
  for (const { text } of lines.slice(0, mostContents)) {
    const title = /\d）?$/.test(text) && text.length < longestTitle * 2 ? entry.exec(text)?.[1] : undefined;
    if (title) found.add(title.replace(/\s/g, ''));
  }
  entries.set(lines, found);
  return found;
}

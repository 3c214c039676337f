/** Running headers and page numbers: what stands on a page and belongs to no text. */
import type { Furniture } from './blocks.js';
import { type Folded, type Line, readSpans } from './lines.js';

const compact = (text: string) => text.replace(/\s/g, '');

const pageNumber = /^(?:[—\-·~]+\d{1,4}[—\-·~]+|第\d{1,4}页(?:[，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;
const issue = '(?:[12]\\d{3}[年.·/])?(?:第?[\\d一二三四五六七八九十]{1,3}[期号])?(?:（?总第\\d{1,4}期）?)?';
const gazette = '[\\u4e00-\\u9fff]{2,20}(?:人民政府公报|政府公报|政报)';
const runningHeader = new RegExp(`^(?:\\d{1,4})?(?:${issue}${gazette}|${gazette}${issue})(?:\\d{1,4})?$`);

/** Why a line is page furniture, or null. Covers print the same words: this is asked only after the first document has begun. */
export function furnitureReason({ text }: Line): string | null {
  if (text.length > 50) return null;
  const bare = compact(text);
  if (pageNumber.test(bare)) return 'page number';
  if (runningHeader.test(bare)) return 'running header';
  return null;
}

/** Parts the page furniture from the lines, and the lone page numbers that stand beside it. */
export function partFurniture(folded: Folded, lines: readonly Line[]): { lines: Line[]; furniture: Furniture[] } {
  const why = lines.map(furnitureReason);
  for (const [i, line] of lines.entries())
    if (
      !why[i] &&
      /^\d{1,4}$/.test(line.text) &&
      (why[i - 1] === 'running header' || why[i + 1] === 'running header' || line.pageTop || lines[i + 1]?.pageTop)
    )
      why[i] = 'page number';
  const furniture = lines.flatMap((line, i) =>
    why[i] ? [{ why: why[i] as string, passage: readSpans(folded, [line], true) }] : [],
  );
  return { lines: lines.filter((_, i) => !why[i]), furniture };
}

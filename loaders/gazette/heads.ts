/** Finds where documents begin: title, number and salutation among the printed lines. */
import type { Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isDateLine, isRemark, isRosterLine } from '../layout/shapes.js';
import { isSalutation } from './addressees.js';
import { readDate } from './dates.js';
import { readNumberLine, readOrderNumber } from './numbers.js';
import { genreOf, isDocumentTitle, isIssuerLine, issuerOf } from './titles.js';

/** A document's head: the lines `from` to `to` (end exclusive). */
export interface Head {
  from: number;
  to: number;
  title: string;
  number: string | null;
  salutation: string;
  /** A date printed with the title or number, or null. */
  date: string | null;
  /** Lines of the title, for its evidence. */
  titleLines: number[];
}

const bare = (text: string) => text.replace(/\s/g, '');
const bareAt = (lines: readonly Line[], i: number) => bare(lines[i]?.text ?? '');

/** A line that may be part of a title. */
function isTitlePiece(line: Line | undefined): boolean {
  if (!line || line.text.length > 90 || line.text.includes('\t') || line.text.startsWith('|')) return false;
  const text = bare(line.text);
  return (
    !/[。；：，.·…]$/.test(text) &&
    !/[。；]/.test(text) &&
    !/\d（?$/.test(text) &&
    !isDateLine(text) &&
    !isRemark(text) &&
    !/^附件/.test(text)
  );
}

/** Lines of the title that ends at line `last`, or null. */
function titleEndingAt(lines: readonly Line[], last: number): number[] | null {
  let text = '';
  for (let i = last; i >= 0 && last - i < 6; i--) {
    if (!isTitlePiece(lines[i])) return null;
    text = bareAt(lines, i) + text;
    if (i === last && !genreOf(text) && !/^(?:通|知)?(?:通知|知)$/.test(text)) return null;
    if (!isDocumentTitle(text)) continue;
    let from = i;
    if (!issuerOf(text))
      while (
        last - from < 8 &&
        from > 0 &&
        isIssuerLine(lines[from - 1]?.text ?? '') &&
        !isDateLine(bareAt(lines, from))
      )
        from--;
    return range(from, last + 1);
  }
  return null;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** The salutation that begins at line `from`: its text and the line after it. */
function readSalutation(lines: readonly Line[], from: number): { text: string; to: number } {
  let text = '';
  for (let i = from; i < lines.length && i < from + 5; i++) {
    if (lines[i]?.text.includes('\t')) break;
    text += bareAt(lines, i);
    if (isSalutation(text)) return { text, to: i + 1 };
    if (/[。：]|〔[12]|[·.…]{3}/.test(text)) break;
  }
  return { text: '', to: from };
}

/** Number, date and bracketed lines under the title. */
function headBelow(lines: readonly Line[], from: number): { number: string | null; date: string | null; to: number } {
  let number: string | null = null;
  let date: string | null = null;
  let to = from;
  for (; to < from + 3 && to < lines.length; to++) {
    const text = lines[to]?.text ?? '';
    const together = splitNumberAndDate(text);
    const found = readNumberLine(text)?.number ?? together?.number ?? null;
    if (found && !number) [number, date] = [found, together?.date ?? date];
    else if (isDateLine(text) && !date && (number || /^（/.test(bare(text)))) date = readDate(text);
    else break;
  }
  return { number, date, to };
}

/** `某政发〔2022〕3号 2022年5月1日`. */
function splitNumberAndDate(text: string): { number: string; date: string } | null {
  const at = text.lastIndexOf('号');
  if (at < 0 || at > 48) return null;
  const number = readNumberLine(text.slice(0, at + 1));
  const date = isDateLine(text.slice(at + 1)) ? readDate(text.slice(at + 1)) : null;
  return number && date ? { number: number.number, date } : null;
}

/** Every place where a title stands with a number, or with a salutation or prose under it. */
export function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = numberedHead(lines, i) ?? orderHead(lines, i) ?? plainHead(lines, i);
    if (!head || head.from < (heads.at(-1)?.to ?? 0)) continue;
    heads.push(head);
    i = head.to - 1;
  }
  return heads;
}

function complete(
  lines: readonly Line[],
  titleLines: number[],
  from: number,
  to: number,
  number: string | null,
  date: string | null,
): Head {
  const { text, to: end } = readSalutation(lines, to);
  return {
    from,
    to: end,
    title: titleLines.map((i) => bareAt(lines, i)).join(''),
    number,
    salutation: text,
    date,
    titleLines,
  };
}

/** A number line with its title above, or below as in a letterhead. */
function numberedHead(lines: readonly Line[], i: number): Head | null {
  const text = lines[i]?.text ?? '';
  if (!readNumberLine(text) && !splitNumberAndDate(text)) return null;
  const above = i > 0 ? titleEndingAt(lines, i - 1) : null;
  const below = headBelow(lines, i);
  if (above) return complete(lines, above, above[0] as number, below.to, below.number, below.date);
  for (let last = below.to; last < below.to + 5 && isTitlePiece(lines[last]); last++) {
    const title = range(below.to, last + 1);
    if (isDocumentTitle(title.map((at) => bareAt(lines, at)).join('')))
      return complete(lines, title, i, last + 1, below.number, below.date);
  }
  return null;
}

/** `某市人民政府令` `第58号`; `某市人民政府公告` `2023年第2号`. */
function orderHead(lines: readonly Line[], i: number): Head | null {
  const number = readOrderNumber(lines[i]?.text ?? '');
  const title = bareAt(lines, i - 1);
  if (!number || !/(?:令|公告|通告|决定|命令)$/.test(title) || title.length > 40) return null;
  const full = title.endsWith('令') ? `${title}${number}` : number;
  return complete(lines, [i - 1], i - 1, i + 1, full, null);
}

/** A title without a number: it must name its issuer and have a salutation or prose under it. */
function plainHead(lines: readonly Line[], i: number): Head | null {
  if (!genreOf(bareAt(lines, i)) || !isTitlePiece(lines[i])) return null;
  const titleLines = titleEndingAt(lines, i);
  if (!titleLines) return null;
  const title = titleLines.map((at) => bareAt(lines, at)).join('');
  const issuer = issuerOf(title);
  if (!issuer || !title.includes('关于')) return null;
  const below = headBelow(lines, i + 1);
  if (below.number) return complete(lines, titleLines, titleLines[0] as number, below.to, below.number, below.date);
  const head = complete(lines, titleLines, titleLines[0] as number, below.to, null, below.date);
  const next = lines[head.to]?.text ?? '';
  return head.salutation || isProse(next) ? head : null;
}

const isProse = (text: string) =>
  !text.includes('\t') &&
  !isRosterLine(text) &&
  (/[，。：]/.test(text) || (readMarker(text) !== null && text.length > 3)) &&
  !/[.·…（]+\s*\d+）?$/.test(text);

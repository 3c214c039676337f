/** One document's lines → its record: signature and date taken out, attachments and plans titled, the rest laid out. */
import { type Folded, isTitleLine, type Line, readBlocks, readSpans } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isAttachmentLine, isDateLine, isRemark } from '../layout/shapes.js';
import type { PrintedDocument, Source } from '../reading.js';
import { readAddressees } from './addressees.js';
import { untangle } from './columns.js';
import { readDate } from './dates.js';
import type { Head } from './heads.js';
import { type Home, placeOfDocument } from './places.js';
import { lineOf } from './position.js';
import { genreOf, isIssuerLine, issuerOf } from './titles.js';

const bare = (text: string) => text.replace(/\s/g, '');

/** Where the document is signed: line indexes, and the date. */
interface Signature {
  lines: number[];
  date: string | null;
  issuer: string;
}

/** The first date that stands alone with an organ's name within three lines above it. */
function findSignature(body: readonly Line[]): Signature {
  for (let i = 0; i < body.length; i++) {
    const text = body[i]?.text ?? '';
    if (isAttachmentLine(text) && !listsAttachments(body[i + 1])) break;
    const signed = signedLine(text);
    if (signed) return { lines: [i, ...remarks(body, i)], date: signed.date, issuer: signed.issuer };
    if (!isDateLine(text) || !readDate(text)) continue;
    const organs = [i - 1, i - 2, i - 3].filter((at) => at >= 0 && isIssuerLine(body[at]?.text ?? ''));
    const near = organs.filter((at, n) => n === 0 || organs[n - 1] === at + 1);
    if (near.length)
      return {
        lines: [...near.reverse(), i, ...remarks(body, i)],
        date: readDate(text),
        issuer: near.map((at) => bare(body[at]?.text ?? '')).join('、'),
      };
    if (i > 0 && i < body.length) return { lines: [i, ...remarks(body, i)], date: readDate(text), issuer: '' };
  }
  return { lines: [], date: null, issuer: '' };
}

/** `附件：` with `1.…清单` under it lists attachments before the signature; an attachment itself begins with its title. */
const listsAttachments = (next: Line | undefined) =>
  next !== undefined && readMarker(next.text)?.marker.ordinal === 1 && !/[。；]/.test(next.text);

/** `某市人民政府办公室 2022年3月28日`. */
function signedLine(text: string): { issuer: string; date: string | null } | null {
  const at = text.length < 70 ? text.search(/[12二][\d〇零一二三四五六七八九][\d〇零一二三四五六七八九 ]{2,5}年/) : -1;
  if (at < 4 || !isDateLine(text.slice(at)) || !isIssuerLine(text.slice(0, at))) return null;
  return { issuer: bare(text.slice(0, at)), date: readDate(text.slice(at)) };
}

const remarks = (body: readonly Line[], date: number) =>
  [date + 1, date + 2, date + 3].filter((at) => isRemark(body[at]?.text ?? ''));

/** Lines that title a plan printed under the document: named in it in 《》, or titled right after the signature. */
function planTitles(head: Head, body: readonly Line[], signed: number): Set<number> {
  const known = new Set<string>();
  const names = /《([^《》]{4,80})》/g;
  for (const text of [head.title, ...body.slice(0, 12).map(({ text }) => bare(text))])
    for (const found of text.matchAll(names)) known.add(found[1] as string);
  const titles = new Set<number>();
  body.forEach((line, i) => {
    const text = bare(line.text);
    const below = bare(body[i + 1]?.text ?? '');
    const opens = /^(?:第一章|第一条|总则|一、|（一）|为|根据|按照|1[.、])/.test(below);
    if (
      known.has(text) ||
      (isTitleLine(line.text) &&
        ((i === signed + 1 && signed >= 0) || (opens && text.length > 6 && !/[：，]/.test(text))))
    )
      titles.add(line.start);
  });
  return titles;
}

/** Builds the document from its head and the lines up to the next document. */
export function readDocument(
  source: Source,
  folded: Folded,
  lines: readonly Line[],
  head: Head,
  end: number,
  home: Home,
): PrintedDocument {
  const body = untangle(lines.slice(head.to, end));
  const signature = findSignature(body);
  const taken = new Set(signature.lines);
  const kept = body.filter((line, i) => !taken.has(i) && !isRemark(line.text));
  const titles = planTitles(head, body, Math.max(-1, ...signature.lines));
  const issuer = completeIssuer(issuerOf(head.title), signature.issuer);
  const titleLines = head.titleLines.map((i) => lines[i] as Line);
  const title = readSpans(folded, titleLines).text;
  const first = titleLines[0] as Line;
  const last = titleLines.at(-1) as Line;
  return {
    key: head.number ?? title,
    printed: true,
    number: head.number,
    title,
    genre: genreOf(title),
    issuer,
    issuedOn: signature.date ?? head.date,
    addressees: head.salutation ? readAddressees(head.salutation) : [],
    evidence: {
      start: first.start,
      end: last.end,
      line: lineOf(source, first.start),
      rule: head.number ? 'document-numbered' : 'document-unnumbered',
    },
    head: [...lines.slice(head.from, head.to), ...signature.lines.map((i) => body[i] as Line)].map((line) =>
      readSpans(folded, [line], true),
    ),
    blocks: readBlocks(folded, kept, {
      titles,
      attachmentsFrom: signature.lines.length ? (body[Math.min(...signature.lines)] as Line).start : 0,
    }),
    place: placeOfDocument(issuer, home),
  };
}

/** The issuer as the title names it; the signature fills in a city that the title leaves out. */
function completeIssuer(titled: string, signed: string): string {
  if (!titled) return signed;
  return signed.endsWith(titled) && !signed.includes('、') ? signed : titled;
}

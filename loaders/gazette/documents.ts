/** One document's lines → its record: signature and date taken out, attachments and plans titled, the rest laid out. */

import { type Folded, isTitleLine, type Line, readBlocks, readSpans } from '../layout/index.js';
import { isDateLine, isRemark } from '../layout/shapes.js';
import { flatMap } from '../lists.js';
import { matches } from '../matches.js';
import type { PrintedDocument, Source } from '../reading.js';
import { readAddressees } from './addressees.js';
import { untangle } from './columns.js';
import { promulgatedBy } from './dates.js';
import type { Head } from './heads.js';
import { inFull, isShortOf, jointIssuer, withPlace, withPlaces } from './issuer-names.js';
import { letterhead } from './letterheads.js';
import { bracketAt } from './named-heads.js';
import { readNumberLine } from './numbers.js';
import { type Home, placeOfDocument } from './places.js';
import { lineOf } from './position.js';
import { findSignature, type Signature, unsealed } from './signature.js';
import { genreOf, isCounted, isIssuerLine, issuerOf, printedIssuers } from './titles.js';

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
  const signature = ownSignature(findSignature(body), head.title);
  const number = head.number ?? numberOverSignature(body, signature);
  const titleLines = head.titleLines.map((i) => lines[i] as Line);
  const printed = readSpans(folded, titleLines).text;
  const title = printed.replace(/\s/g, '') === head.title ? printed : head.title;
  const under = bracketAt(lines, (head.titleLines.at(-1) ?? 0) + 1);
  const { organ, name } = letterhead(lines, head);
  const over = organ || letterheadOver(lines, head) || whose(name, home);
  const told = signature.issuer || over || organsUnder(lines, head) || promulgatedBy(under);
  const titled = issuerOfDocument(title, titleLines, told, home);
  const issuer = isOffices(number, titled, signature.issuer) ? signature.issuer : titled;
  return {
    key: number ?? title,
    printed: true,
    number,
    title,
    genre: genreOf(title) || genreOf(name),
    issuer,
    issuedOn: (byOthers(signature.issuer, issuer) ? head.date : null) ?? signature.date ?? head.date,
    addressees: head.salutation ? readAddressees(head.salutation) : [],
    evidence: evidenceOf(source, titleLines, number),
    head: headPassages(folded, lines, head, body, signature),
    blocks: layOut(folded, head, body, signature),
    place: placeOfDocument(issuer, home),
  };
}

/** `云川市政府关于公布…的通知` under 云政办发〔2008〕12号, signed by its 人民政府办公室: number and signature say whose it is, the title leaves the office out. */
const isOffices = (number: string | null, titled: string, signed: string): boolean =>
  number !== null && /^.{0,6}(?:政|府|署)办/.test(number) && /^办公[室厅]$/.test(signed.replace(titled, ''));

/** What is signed behind the attachments may be the last of them: `省人民政府` under a city's notice. */
const ownSignature = (signature: Signature, title: string): Signature =>
  signature.behindAttachments && !signature.issuer.endsWith(inFull(issuerOf(title)))
    ? { lines: [], date: null, issuer: '' }
    : signature;

/** `批转区规划资源局…的通知` with its date under the title: the signature below is of the opinion that it forwards, whose date is none of its own. */
const byOthers = (signed: string, issuer: string): boolean =>
  signed !== '' && /政府|公署/.test(issuer) && !/政府|公署|、/.test(signed) && !issuer.includes(signed);

/** The number of a document that prints it under its text; its line then belongs to the signature. */
function numberOverSignature(body: readonly Line[], signature: Signature): string | null {
  const at = (signature.lines[0] ?? 0) - 1;
  const number = readNumberLine(body[at]?.text ?? '');
  if (number) signature.lines.unshift(at);
  return number;
}

function evidenceOf(source: Source, titleLines: readonly Line[], number: string | null): PrintedDocument['evidence'] {
  const { start } = titleLines[0] as Line;
  const { end } = titleLines.at(-1) as Line;
  return { start, end, line: lineOf(source, start), rule: number ? 'document-numbered' : 'document-unnumbered' };
}

function headPassages(
  folded: Folded,
  lines: readonly Line[],
  head: Head,
  body: readonly Line[],
  signature: Signature,
): PrintedDocument['head'] {
  const printed = [...lines.slice(head.from, head.to), ...signature.lines.map((i) => body[i] as Line)];
  return printed.map((line) => readSpans(folded, [line], true));
}

function layOut(folded: Folded, head: Head, body: readonly Line[], signature: Signature): PrintedDocument['blocks'] {
  const taken = new Set(signature.lines);
  const kept = body.filter((line, i) => !taken.has(i) && !isRemark(line.text));
  const signed = signature.behindAttachments ? -1 : Math.min(...signature.lines, body.length);
  const titles = planTitles(head, body, signature.behindAttachments ? -1 : Math.max(-1, ...signature.lines));
  return readBlocks(folded, kept, { titles, attachmentsFrom: body[signed]?.start ?? 0 });
}

/** What no title ends in. */
const endsOpen: ReadonlySet<string> = new Set('。；，：');

/** Most lines a plan's title is printed on. */
const longestTitle = 3;

/** Where plans under the document are titled: named in it in 《》, or right after the signature, or over the first item of an outline. */
function planTitles(head: Head, body: readonly Line[], signed: number): Map<number, number> {
  const opening = body
    .slice(0, 16)
    .map(({ bare }) => bare)
    .join('');
  const known = matches(`${head.title}${opening}`, /《([^《》]{4,80})》/g).map((found) => found[1] as string);
  const titles = new Map<number, number>();
  for (const [i, line] of body.entries()) {
    if (
      line.text.length > 90 ||
      line.text.length < 4 ||
      endsOpen.has(line.text.charAt(line.text.length - 1)) ||
      /^[（\d一二三四五六七八九十]{1,4}[、.）]/.test(line.text)
    )
      continue;
    const count = knownTitle(body, i, known, head.title);
    const opens = i === signed + 1 ? signed >= 0 : opensPlan(line.bare, body[i + 1]);
    const isPlan = opens && isTitleLine(line.text);
    if (count > 0 || isPlan) titles.set(line.start, Math.max(1, count));
  }
  return titles;
}

/** How many lines from `at` make a title that the document names in 《》 or in its own title; 0 where they make none. */
function knownTitle(body: readonly Line[], at: number, known: readonly string[], title: string): number {
  let text = '';
  for (let count = 1; count <= longestTitle; count++) {
    text += body[at + count - 1]?.bare ?? '。';
    if (endsOpen.has(text.charAt(text.length - 1))) return 0;
    const inTitle = title.includes(text);
    const next = body[at + count]?.bare;
    // A plan may be named beside what carries it out: `…规划` over `重点任务分工`.
    if (next && count < longestTitle && known.some((name) => name.startsWith(text + next))) continue;
    if (known.includes(text) || (count > 1 && text.length > 8 && inTitle && isTitleLine(text))) return count;
    if (!inTitle && !known.some((name) => name.startsWith(text))) return 0;
  }
  return 0;
}

/** A title over the first item of an outline, or over the sentence that says why the plan is made. */
const opensPlan = (text: string, below: Line | undefined) =>
  text.length > 6 &&
  !/[：，]/.test(text) &&
  /^(?:第一章|第一条|总则|一、|（一）|为|根据|按照|1[.、])/.test((below?.bare ?? '').slice(0, 20));

/** A committee of the party and the government beside it, printed without anything between them. */
const jointParty = /^((?:中共|中国共产党)[\u4e00-\u9fff]{1,12}?(?:委员会|委)(?:办公室|办公厅)?)(?=[^、]{2,14}人民政府)/;

/** The organ that a title without 关于 opens with: `某市人民政府任免工作人员`, `某市人民政府2023年7月人事任免`, `某市人民政府森林防火命令`. */
const opening =
  /^([\u4e00-\u9fff]{1,20}(?:人民政府|行政公署|指挥部|人民代表大会(?:常务委员会)?|人大(?:常委会)?|监察委员会|人民(?:法院|检察院))(?:办公室|办公厅)?)(?=(?:决定)?任免|(?:决定)?任命|任职|决定免去|免职|接受|补选|人事|职务|工作人员|[12]\d{3}年|第[\d一二三四五六七八九十百]+次|[\u4e00-\u9fff]{0,16}(?:会议纪要|规则|规程|令|公告|通告)$)/;

/** A list of appointments that names no organ (`2023年7月份人事任免`) is of the government whose gazette prints it, minutes of 县政府第58次常务会议 too. */
const listed = (title: string, { county, city }: Home): string =>
  /^(?:[市州县区盟]?政府)?[12]\d{3}年.*任免|^(?:[一二三四五六七八九十]{1,3}届)?[市州县区盟旗](?:(?:人民)?政府.{0,16}|长办公)会议纪要$/.test(
    title,
  ) &&
  (county || city)
    ? `${county || city}人民政府`
    : '';

/** The organ that a title without 关于 opens with, or means; empty where it does neither. */
const whose = (title: string, home: Home): string => opening.exec(title)?.[1] ?? listed(title, home);

/** Most organs of one letterhead. */
const mostOrgans = 8;

/** Whose letterhead stands over a document: `云川市人民政府文件`, on one line or two, `云川市人民政府会议纪要`, several organs with 文件 behind them; bureaus without it, over a number of their own; empty where none does, or where the organ signs what stands above, under its date. */
function letterheadOver(lines: readonly Line[], { from, number, titleLines }: Head): string {
  const last = lines[from - 1]?.bare ?? '';
  const head = /^(.*?)(?:文件|会议纪要)$/.exec(last);
  if (head?.[1]) return isIssuerLine(head[1]) ? head[1] : '';
  if (last !== '文件' && (from === titleLines[0] || !number || /[政府]/.test(number))) return '';
  const organs: string[] = [];
  let i = last === '文件' ? from - 2 : from - 1;
  for (; organs.length < mostOrgans && isIssuerLine(lines[i]?.text ?? ''); i--) organs.unshift(lines[i]?.bare ?? '');
  const signs = isDateLine(lines[i]?.bare ?? '') && !isIssuerLine(unsealed(lines[i - 1]?.text ?? ''));
  return signs ? '' : organs.join('、');
}

const statistical = /^[\u4e00-\u9fff]{2,14}(?:统计局|调查队|普查[\u4e00-\u9fff]{0,8}办公室)$/;

/** Who stands under the title of a statistical communiqué: `云川市统计局 国家统计局云川调查队`; empty for all else. */
function organsUnder(lines: readonly Line[], { title, titleLines, to }: Head): string {
  const under = title.includes('公报') ? lines.slice((titleLines.at(-1) ?? 0) + 1, to) : [];
  return flatMap(under, ({ text }) => text.split(/[ 、]+/))
    .filter((organ) => statistical.test(organ))
    .join('、');
}

/** Whether those who sign are read from the first on, whom the title names: `市公安局` alone under `云川市商务局等4部门关于…` is the last of four. */
const namesFirst = (signers: string, titled: string): boolean =>
  signers.split('、').some((signer) => signer === titled || signer.endsWith(titled) || isShortOf(signer, titled));

/** The issuer as the title names it; the signature, else the gazette's city, fills in a place the title leaves out. */
function issuerOfDocument(title: string, titleLines: readonly Line[], signed: string, home: Home): string {
  const joint = printedIssuers(titleLines.map(({ text }) => text));
  if (joint) return jointIssuer(joint, signed, home);
  const titled = inFull(issuerOf(title));
  if (titled.includes('、')) return jointIssuer(titled, signed, home);
  const counted = signed && isCounted(title) ? withPlaces(signed, home) : '';
  if (counted && (!titled || namesFirst(counted, withPlace(titled, home)))) return counted;
  if (!titled) return withPlaces(signed || whose(title, home), home);
  if (jointParty.test(titled)) return titled.replace(jointParty, '$1、');
  const placed = withPlace(titled, home);
  const fuller = !signed.includes('、') && (signed.endsWith(titled) || isShortOf(placed, signed));
  return fuller ? withPlace(signed, home) : placed;
}

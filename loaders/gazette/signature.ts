/** Where a document is signed: organ, date, remark; and the lines of its foot. */
import { bareOf, type Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isAttachmentLine, isDateLine, isRemark } from '../layout/shapes.js';
import { commonSurnames, compoundSurnames } from '../surnames.js';
import { readDate } from './dates.js';
import { bareAt } from './head-lines.js';
import { isIssuerLine, isOfPlace, placeWord } from './titles.js';

/** Line indexes of the signature, its date (ISO) and its organs; nothing of it where the document is not signed. */
export interface Signature {
  lines: number[];
  date: string | null;
  issuer: string;
  /** True where the attachments stand above it. */
  behindAttachments?: true;
}

const person =
  /^(?:代理?)?(?:省|市|州|县|区|旗|盟|自治区)?(?:长|主席|主任|书记|专员)[：]?(?!.*(?:[省市县区州盟局厅部处科院校]长|书记|主任|主席|委员|秘书|专员))[\u4e00-\u9fff·]{2,8}$/;
/** Who signs what a headquarters or a bureau orders: `指挥长：林川`, right above the date. */
const commander = /^(?:总指挥长?|指挥长|司令员|第?一?政委|[局厅]长)：?[\u4e00-\u9fff·]{2,4}$/;
/** `云川市第六届人民代表大会第一次会议主席团`, who alone signs what a congress announces: `市长：林川` above it was elected. */
const presidium = /^[^，。：；]{0,20}人民代表大会[^，。：；]{0,12}主席团$/;
/** `云川市人民政府办公室 2022年3月28日印发`; not `…和《云川省人民政府关于印发`, which the line end cuts. */
const foot = /^(?:抄送|抄报|主送|分送|报送|印发)：|^[^《，。]*[日室厅局处科会]印发(?:）)?$/;

/** The first date that stands alone before any attachment, with the organs within three lines above it. */
export function findSignature(body: readonly Line[]): Signature {
  for (let i = 0; i < body.length; i++) {
    const text = body[i]?.text ?? '';
    if (isAttachmentLine(text) && !listsAttachments(body[i + 1]) && !namesOne(body, i)) return signedAtEnd(body);
    const signed = signedLine(text);
    if (signed) return { lines: withFoot(body, [i]), ...signed };
    const behind = text.endsWith('日') ? (signedLine(behindText(text)) ?? signedLine(lastWords(text))) : null;
    if (behind) return { lines: [], ...behind };
    if (isDateLine(text) && readDate(text)) return signedAbove(body, i);
    const cut = text.length < 10 && /^[12]\d{3}(?: ?年(?:\d{1,2}月?)?)?$/.test(text) ? dateCut(body, i) : null;
    if (cut) return signedAbove(body, i, cut);
  }
  return { lines: [], date: null, issuer: '' };
}

/** A document whose attachments stand before its signature: the last two lines are a government and the date. */
function signedAtEnd(body: readonly Line[]): Signature {
  const date = body.length - 1;
  const signs = isDateLine(bareAt(body, date)) && /(?:政府|公署|办公[室厅])$/.test(bareAt(body, date - 1));
  return signs ? { ...signedAbove(body, date), behindAttachments: true } : { lines: [], date: null, issuer: '' };
}

/** `2014` over `年6`, `月28` and `日`: a date that a web page cut at its figures; null where the lines make none. */
function dateCut(body: readonly Line[], at: number): string | null {
  let joined = bareAt(body, at);
  for (let below = at + 1; below <= at + 3 && !joined.includes('日'); below++) joined += bareAt(body, below);
  return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(joined) ? readDate(joined) : null;
}

/** Organs and persons above the date; one line of text may stand between, where two columns were read across. */
function signedAbove(body: readonly Line[], date: number, day = readDate(body[date]?.text ?? '')): Signature {
  const signers: Signer[] = [];
  for (let i = date - 1; i >= 0 && date - i <= mostSigners; i--) {
    const alone = presidium.test(bareAt(body, i));
    const signer = alone || isPerson(body, i, date) ? { lines: [i], organs: '' } : signerAt(body, i, signers);
    if (signer) signers.unshift(signer);
    else if (signers.length > 0 || date - i > 2) break;
    if (alone || signer?.lines.length === 0) break;
    i -= signer ? signer.lines.length - 1 : 0;
  }
  if (signers.length === 0 && isIssuerLine(nameAt(body, date + 1)))
    signers.push({ lines: [date + 1], organs: organsOf(body[date + 1]?.text ?? '') });
  const lines = [...signers.flatMap((signer) => signer.lines), date].sort((a, b) => a - b);
  const issuer = signers.flatMap(({ organs }) => organs || []).join('、');
  return { lines: withFoot(body, lines), date: day, issuer };
}

/** `请认真贯彻执行。 云川市教育局`: what a line prints behind the end of the text; empty where nothing stands there. */
const behindText = (text: string): string => text.slice(text.lastIndexOf('。') + 1 || text.length).trim();
/** The last two words of a line: the organ and the day, whatever mark the text before them lacks. */
const lastWords = (text: string): string => text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1);

/** Most lines above a date that those who sign take. */
const mostSigners = 8;

/** Who signs: the lines of the name; its organs parted by 、, none for a person. */
interface Signer {
  lines: number[];
  organs: string;
}

/** `云川市教育局（章） 云川市财政局（盖章）` without what stands for the seals. */
export const unsealed = (text: string): string =>
  text.includes('（') ? text.replace(/（ ?(?:[公盖代]? ?章|印 ?章?) ?）/g, ' ') : text;

const nameAt = (body: readonly Line[], at: number): string => bareOf(unsealed(body[at]?.text ?? ''));

const isPerson = (body: readonly Line[], at: number, date: number): boolean =>
  person.test(bareAt(body, at)) || (date - at <= mostCommanders && commander.test(bareAt(body, at)));

/** As many may command and sign: commander, commissar and head of the government. */
const mostCommanders = 3;

/** The organs of one line, parted by their blanks: `云川市教育局    云川市财政局`. */
function organsOf(printed: string): string {
  const text = unsealed(printed).trim();
  const organs = text.split(/ +/);
  return areOrgans(organs) ? organs.join('、') : partedAtPlace(bareOf(text));
}

const areOrgans = (organs: readonly string[]): boolean =>
  organs.length > 1 && organs.every((organ) => organ.length > shortestOrgan && isIssuerLine(organ));

/** `云川市教育局云川市财政局`: two columns whose blanks the page has lost, parted where the name of their place begins again. */
function partedAtPlace(text: string): string {
  const place = /^[\u4e00-\u9fff]{2,8}?[市县区旗州盟]/.exec(text)?.[0] ?? text;
  const organs = text
    .split(place)
    .slice(1)
    .map((name) => place + name);
  return areOrgans(organs) ? organs.join('、') : text;
}

/** No organ that signs has a name as short as 办公室. */
const shortestOrgan = 4;

/** `办公室` under `云川市人民政府`, `挥部` under `云川市防汛抗旱指`: the rest of a name that the line end cuts. */
const restOfName = /^(?:办?公?[室厅]|领?导?小?组|指?挥?部|委?员?会|管?理?局|联?合?社)$/;

/** An organ that signs: the nearest above the date, and others of its place; what only says 市 may be the last cell of a table, and `三、市农委` is a heading. */
function signerAt(body: readonly Line[], at: number, below: readonly Signer[]): Signer | null {
  const last = nameAt(body, at);
  const text = body[at]?.text ?? '';
  if (text.includes('\t') || ofPerson(text)) return null;
  const isCut = restOfName.test(last) && isIssuerLine(bareAt(body, at - 1) + last);
  const own = behindText(text) || text;
  const name = isCut ? (body[at - 1]?.text ?? '') + last : own;
  const organ = bareOf(unsealed(name));
  if (!isIssuerLine(organ) || readMarker(organ)) return null;
  const nearest = below.find(({ organs }) => organs)?.organs ?? organ;
  if (nearest !== organ && !signsWith(body, at, organ, nearest)) return null;
  const lines = own === text ? [at] : [];
  return { lines: isCut ? [at - 1, at] : lines, organs: organsOf(name) };
}

/** Whether the organ on a line signs with the nearest: of its place, or called by the level alone as that is (`区民政局` over `区财政局`). */
const signsWith = (body: readonly Line[], at: number, organ: string, nearest: string): boolean =>
  placeWord(organ).length > 1 ? isOfPlace(organ, nearest) : opensSignature(body, at, placeWord(nearest));

/** Nothing but organs of the level stands between a line and the end of the text. */
function opensSignature(body: readonly Line[], at: number, level: string): boolean {
  const isOfLevel = (name: string): boolean => isIssuerLine(name) && placeWord(name) === level;
  let above = at;
  while (at - above < mostSigners && isOfLevel(nameAt(body, above))) above--;
  return above < at && /。$|^特此/.test(bareAt(body, above));
}

/** `林 川    市交通运输局` over the rest of a post: a row of a roster, whose unit does not sign. */
function ofPerson(text: string): boolean {
  const name = /^(\S ?\S{1,3}) {2,}(?:[省市县区州盟旗]|地区)\S{2,}$/.exec(text)?.[1] ?? '';
  return name.length > 3 ? compoundSurnames.has(name.slice(0, 2)) : commonSurnames.has(name.charAt(0));
}

/** `某市人民政府办公室 2022年3月28日`. */
export function signedLine(text: string): { issuer: string; date: string | null } | null {
  const at =
    text.length < 70 ? text.search(/(?:[12二][\d〇零一二三四五六七八九]|一九)[\d〇零一二三四五六七八九 ]{2,5}年/) : -1;
  if (at < 4 || !isDateLine(text.slice(at)) || !isIssuerLine(text.slice(0, at))) return null;
  return { issuer: bareOf(text.slice(0, at)), date: readDate(text.slice(at)) };
}

/** The lines with remark and distribution list below them. */
function withFoot(body: readonly Line[], lines: number[]): number[] {
  const last = lines.at(-1) as number;
  const below = [last + 1, last + 2, last + 3, last + 4].filter((i) => {
    const text = body[i]?.text ?? '';
    return isRemark(text) || (text.length < 200 && foot.test(bareAt(body, i)));
  });
  return [...lines, ...below];
}

/** `附件：` with `1.…清单` under it lists attachments before the signature; an attachment itself begins with its title. */
const listsAttachments = (next: Line | undefined) =>
  next !== undefined && readMarker(next.text)?.marker.ordinal === 1 && !/[。；]/.test(next.text);

/** `附件：` over the title of one attachment, and those who sign right under that. */
function namesOne(body: readonly Line[], at: number): boolean {
  if (bareAt(body, at) !== '附件：') return false;
  let i = at + 2;
  while (isIssuerLine(body[i]?.text ?? '')) i++;
  return i > at + 2 && isDateLine(bareAt(body, i));
}

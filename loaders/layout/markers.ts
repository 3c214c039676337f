/** Numbering of headings and items. */
import { remembered, shortText } from '../remembered.js';
import type { Marker } from './blocks.js';

const digits = '零一二三四五六七八九';

/** Reads `十二`, `二十`, `一百零三`, `12`, `①`; null for anything else. */
export function readOrdinal(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const sign = text.length === 1 ? numberSign(text.charCodeAt(0)) : null;
  if (sign !== null) return sign;
  let sum = 0;
  let digit = 0;
  for (const sign of text.replaceAll('〇', '零')) {
    const value = digits.indexOf(sign);
    if (value >= 0) digit = value;
    else if (sign === '十') [sum, digit] = [sum + (digit || 1) * 10, 0];
    else if (sign === '百') [sum, digit] = [sum + (digit || 1) * 100, 0];
    else return null;
  }
  return sum + digit;
}

/** The number that one sign stands for: `①`, `⒈`, `㈠`. */
function numberSign(code: number): number | null {
  for (const [before, most] of numberSigns) if (code > before && code <= before + most) return code - before;
  return null;
}
const numberSigns = [
  [0x245f, 20],
  [0x2487, 20],
  [0x321f, 10],
] as const;

const han = '[一二三四五六七八九十百零〇]';
const forms: { style: Marker['style']; form: RegExp }[] = [
  { style: 'part', form: new RegExp(`^第 ?(${han}{1,5}|\\d{1,3}) ?(?:部分|编|篇)[ ：、]*`) },
  { style: 'chapter', form: new RegExp(`^第 ?(${han}{1,5}|\\d{1,3}) ?章[ ：、]*`) },
  { style: 'section', form: new RegExp(`^第 ?(${han}{1,5}|\\d{1,3}) ?节[ ：、]*`) },
  // `第五条（部门职责）公安机关负责…`: the article's title belongs to its number.
  {
    style: 'article',
    form: new RegExp(
      `^第 ?(${han}{1,6}|\\d{1,3}) ?条(?![例款件约目])[ ：、]*(?:[（【〔[](?!${han}+[）】〕\\]])([\\u4e00-\\u9fff、，“”]{2,18})[）】〕\\]][ ：]*)?`,
    ),
  },
  { style: '一、', form: new RegExp(`^(${han}{1,4}) ?[、.] *`) },
  { style: '（一）', form: new RegExp(`^（? ?(${han}{1,5}) ?）[ 、.]*`) },
  { style: '（1）', form: /^（ ?(\d{1,3}) ?）[ 、.]*/ },
  {
    style: '1.1',
    form: /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?:(?= )|(?=[\u4e00-\u9fff“（Ⅰ-Ⅳ]|[IV]{1,3}级)(?!米|万|亿|公[里斤顷吨分]|千[米克瓦伏万]|个(?!人|体)|吨|元(?!旦)|倍|平方|平米|度(?!汛|假)|级|小时|立方|年(?!度|底|检)|月(?!度)|亩|人(?![员口力才事民防工社大]))|(?<=^\d{1,2}\.\d{1,2}\.[\d.]+)(?=[\u4e00-\u9fff]))[ 、]*/,
  },
  { style: '1.', form: /^(\d{1,3}) ?(?:、|\.(?!\d)|\.(?=20\d\d ?年|1?\d月(?!度)|\d{3}(?:[国省县乡]道|千伏))) */ },
  { style: '1.', form: /^([⒈-⒛]) */ },
  { style: '（一）', form: /^([㈠-㈩])[ 、.]*/ },
  { style: '1）', form: /^(\d{1,3}) ?）[ 、]*/ },
  { style: '①', form: /^([①-⑳])[ 、.]*/ },
  { style: '任务一', form: new RegExp(`^(?:任务|问题|措施|行动|事项)(${han}{1,3}|\\d{1,3}) ?[：、.] *`) },
  {
    style: '任务一',
    form: new RegExp(
      `^第 ?(${han}{1,3}|\\d{1,3}) ?[件项](?:[ ：、]+|(?<=件)(?=[加提推改新建扩完开落深优])|(?=[\\u4e00-\\u9fff“”、]{2,12}(?:工程|行动|任务|计划)(?:$|[（。：])))`,
    ),
  },
  { style: '一是', form: /^([一二三四五六七八九十]{1,2})(?:是|要)(?=[^否])/ },
  { style: '-', form: /^([—●■◆★◇▲►▪◎☆△]{1,3}|-{1,2}(?=[^\d\s-])) */ },
];

/** The first characters of each style; a line that begins with any other has no marker. */
const openings: [string, Marker['style'][]][] = [
  ['第', ['part', 'chapter', 'section', 'article', '任务一']],
  ['一二三四五六七八九十百', ['一、', '（一）', '一是']],
  ['（', ['（一）', '（1）']],
  ['任问措行事', ['任务一']],
  ['0123456789', ['1.1', '1.', '1）']],
  ['⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', ['1.']],
  ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', ['（一）']],
  ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', ['①']],
  ['—●■◆★◇▲►▪◎☆△-', ['-']],
];
const formsOf = new Map(
  openings.flatMap(([signs, styles]) => {
    const opened = forms.filter(({ style }) => styles.includes(style));
    return [...signs].map((sign) => [sign.charCodeAt(0), opened] as const);
  }),
);

/** Dotted numbers alone may be longer than a short text. */
const digitForms = formsOf.get(0x30);

/** A marker, and its length with the blanks after it. */
interface Opening {
  marker: Marker;
  length: number;
  /** Where the title of an article begins that stands in brackets behind its number; -1 without one. */
  title: number;
}

/** The marker a line opens with and its length with the blanks after it; null where it opens with none. */
export function readMarker(text: string): Opening | null {
  const opened = formsOf.get(text.charCodeAt(0));
  if (!opened) return null;
  if (text.length > shortText && opened === digitForms) return readForms(text);
  const found = readOpening(text.slice(0, shortText));
  // What stands behind a marker may decide (`第三条例`): one that fills the short text is read in the whole.
  return found && found.length > shortText - 2 ? readForms(text) : found;
}

const readOpening = remembered(readForms);

function readForms(text: string): Opening | null {
  const opened = formsOf.get(text.charCodeAt(0));
  if (!opened) return null;
  for (const { style, form } of opened) {
    const found = form.exec(text);
    if (!found) continue;
    const ordinal = style === '-' ? null : readOrdinal(lastNumber(found[1] as string));
    const title = found[2] === undefined ? -1 : found[0].lastIndexOf(found[2]);
    const number = withoutBlanks(title < 0 ? found[0] : found[0].slice(0, title - 1));
    return { marker: { text: number, style, ordinal }, length: found[0].length, title };
  }
  return null;
}

const withoutBlanks = (text: string): string => (text.includes(' ') ? text.replace(/ /g, '') : text);

/** Of a dotted number the last part: `2.4.1` → `1`. */
const lastNumber = (text: string): string => text.slice(text.lastIndexOf('.') + 1);

/** Styles that name the same depth: dotted numbers differ by their count of dots. */
export function styleKey(marker: Marker): string {
  return marker.style === '1.1' ? `1.${'1.'.repeat(marker.text.split('.').filter(Boolean).length - 1)}` : marker.style;
}

/**
 * Folding: one UTF-16 unit in, one out, so that offsets into the folded text are offsets into the source.
 *
 * Full-width digits and Latin letters are narrowed; `(){},:;[]` and their many kin become `（）（），：；〔〕`, `<>` become `〈〉`; Kangxi radicals and
 * compatibility ideographs (which PDF fonts produce) become the ideographs meant; every kind of space becomes a blank. Tabs and line ends stay.
 * Bars of tables become tabs. Markdown emphasis and heading signs and the HTML tags that only dress text become blanks, its character references the characters they stand for. Stray English words that OCR puts between Chinese characters become the words they stand for.
 */
import { tabsForBars } from './bars.js';
import { withoutReferences } from './entities.js';
import { mendBrackets } from './mixed-brackets.js';
import { mendMarks } from './slips.js';
import { strayWords } from './words.js';

const pairs: [string, string][] = [
  ['(){}｛｝﹙﹚', '（）（）（）（）'],
  ['[]［］﹝﹞', '〔〕〔〕〔〕'],
  ['<>＜＞‹›', '〈〉〈〉〈〉'],
  [',﹐､', '，，、'],
  [':﹕∶︰', '：：：：'],
  [';﹔', '；；'],
  ['?!﹖﹗', '？！？！'],
  ['｡﹒．﹑', '。..、'],
  ['·•・‧∙⋅･', '·······'],
  ['％＋－／＝＆＃＊＠～｜＿', '%+-/=&#*@~|_'],
  ['―─━–', '————'],
  ['‑‒', '--'],
  ['○◯', '〇〇'],
  ['＂„‟', '"““'],
];
const blanks = [
  '\u00a0',
  '\u1680',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u00ad',
  '\u2060',
  '\v',
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  const normalise = (from: number, to: number) => {
    for (let code = from; code <= to; code++) {
      const [folded = ''] = [String.fromCharCode(code).normalize('NFKC')];
      if (folded.length === 1) table[code] = folded.charCodeAt(0);
    }
  };
  normalise(0x2e80, 0x2fd5);
  normalise(0xf900, 0xfaff);
  normalise(0xff10, 0xff19);
  normalise(0xff21, 0xff3a);
  normalise(0xff41, 0xff5a);
  for (const [from, to] of pairs) for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i);
  for (const blank of blanks) table[blank.charCodeAt(0)] = 0x20;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = 0x20;
  founderMarks(table);
  return table;
}

/** `ꎬ`, `ꎮ`, `ꎺ`: PDFs set by Founder's presses give marks the codes that GBK has for them, which are syllables of Yi in Unicode. Their stop is the one of sentences. */
function founderMarks(table: Uint16Array): void {
  for (let sign = 0x21; sign < 0x7f; sign++) table[0xa380 + sign] = table[0xfee0 + sign] as number;
  table[0xa3ae] = '。'.charCodeAt(0);
}

const table = buildTable();

const strays = Object.keys(strayWords);
const stray = new RegExp(
  strays.map((word) => `\\b${word}\\b(?<=[\\u4e00-\\u9fff，、。）”] ?${word})(?= ?[\\u4e00-\\u9fff（“《])`).join('|'),
  'g',
);

/** Tags that only dress text. Those of tables and paragraphs are left to the tables. */
const wrappers = /〈\/?(?:div|center|span|b|strong|u|i|em|font|h[1-6])(?:\s[^〈〉\n]{0,200})?〉/gi;

/** Markdown's signs of slanted print around a bracket: `…服务。*（责任单位：市水利局）*`. */
const slanted = /\*(（[^*\n]{2,400}）)\*/g;

/** A break where the line ends anyway. */
const lastBreak = /〈br ?\/?〉(?=[ \t]*$)/gim;

/**
 * Labels in brackets of their own before what they announce: `【牵头单位】市水利局 [配合单位]市财政局` reads like `牵头单位：市水利局 配合单位：市财政局`.
 * Behind a name such a bracket is a mark on it, unless another name sticks to it: `市水利局【牵头单位】、市财政局`.
 */
const bracketLabel =
  /[【〔]([\u4e00-\u9fff]{2,8}(?:(?<=单)位|(?<=部)门|(?<=主)体|(?<=领)导|(?<=责任)人|(?<=时)[限间]|(?:(?<=措)施|(?<=目)标)(?=】\S)))[】〕](?:(?<=(?:^|[\s。；，])[【〔][^】〕]{2,9}[】〕])|(?=[省市县区州盟旗各]))(?=([：:])?)/gm;

/** `二OO六年`: the zero set as a Latin letter. */
const latinZero = /[一二][Oo〇零一二三四五六七八九]{3}(?=年)/g;

/** `2014` over `年8月12日`, `2014` / `年6` / `月28` / `日`: a page that sets figures in a type of their own parts them from their words. */
const cutDate = /^ *[12]\d{3}\n年(?:\d{1,2}\n月(?:\d{1,2}\n日)?)?/gm;

/** The folded text, of the same length. */
export function fold(printed: string): string {
  const text = withoutReferences(printed);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] as number;
  let folded = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
  if (folded.includes('**')) folded = folded.replaceAll('**', '  ');
  if (folded.includes('*（')) folded = folded.replace(slanted, ' $1 ');
  if (folded.includes('#')) folded = folded.replace(/^ {0,3}#{1,6}(?= )/gm, (signs) => ' '.repeat(signs.length));
  if (/[【〔]/.test(folded))
    folded = folded.replace(bracketLabel, (_, words: string, colon = '') => ` ${words}${colon ? ' ' : '：'}`);
  if (/[一二][Oo〇]/.test(folded)) folded = folded.replace(latinZero, (year) => year.replace(/[Oo]/g, '〇'));
  if (folded.includes('\n年')) folded = folded.replace(cutDate, (date) => date.replaceAll('\n', ' '));
  if (folded.includes('〈/')) folded = folded.replace(wrappers, (tag) => ' '.repeat(tag.length));
  if (folded.includes('〈br') || folded.includes('〈BR'))
    folded = folded.replace(lastBreak, (tag) => ' '.repeat(tag.length));
  folded = tabsForBars(mendMarks(mendBrackets(folded)));
  if (!strays.some((word) => folded.includes(word))) return folded;
  return folded.replace(stray, (word) => (strayWords[word] ?? word).padEnd(word.length));
}

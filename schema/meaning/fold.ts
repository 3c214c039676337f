/** One form for names and numbers that people write in several: width, brackets, spaces, traditional characters. */
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Letters, digits and signs of full width as their half-width forms; other characters as they are. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ');
}

/** Simplified characters for traditional ones. */
export function simplify(text: string): string {
  return toSimplified(text);
}

const wideSigns: Record<string, string> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** A name as the graph keeps it: no spaces, half-width letters and digits, full-width brackets and commas. */
export function foldName(name: string): string {
  return foldWidth(name)
    .replace(/\s+/g, '')
    .replace(/[(),:;]/g, (sign) => wideSigns[sign] ?? sign);
}

/** The forms under which a name is looked up: as given, folded, and folded with simplified characters. */
export function nameForms(name: string): string[] {
  const folded = foldName(name);
  return [...new Set([name.trim(), folded, simplify(folded)])].filter(Boolean);
}

/** The forms under which a title is looked up: as a name, and without the marks that people put around it. */
export const titleForms = (title: string): string[] => nameForms(title.trim().replace(/^《([^《》]*)》$/u, '$1'));

/** The forms under which a whole document number is looked up: with 号 and without 第, with simplified characters. */
export function numberForms(number: string): string[] {
  const whole = foldNumber(number)
    .replace(/〕第/u, '〕')
    .replace(/(〕\d{1,5})$/u, '$1号');
  return [...new Set([whole, simplify(whole)])];
}

/** A document number (文号) as the graph keeps it: half-width digits, brackets 〔〕, no spaces. */
export function foldNumber(number: string): string {
  return foldWidth(number)
    .replace(/\s+/g, '')
    .replace(/[[({【〔﹝<〈《](\d{4})[\])}】〕﹞>〉》]/g, '〔$1〕');
}

/** Document numbers (文号): `忻政办发〔2022〕71号`, `令第58号`, `2023年第2号`. */

/** The agency's part of a number; what may stand before 〔year〕. */
const agency = '[\\u4e00-\\u9fff]{1,24}(?:（[\\u4e00-\\u9fff]{1,6}）)?';

/** A whole line or bracket that is a number, blanks removed. Groups: agency, year, serial. */
const whole = new RegExp(`^（?(?:文号：|发文字号：)?(${agency})[〔（]([12]\\d{3})年?[〕）](?:第)?(\\d{1,5})号）?$`);
const order = /^（?(?:令)?(第?[\d一二三四五六七八九十百]{1,6}号|[12]\d{3}年?第?\d{1,4}号)）?$/;

export interface DocumentNumber {
  /** Folded to one width and bracket: `忻政办发〔2022〕71号`. */
  number: string;
  year: number | null;
}

/** The number a line consists of, or null. Blanks are ignored. */
export function readNumberLine(text: string): DocumentNumber | null {
  if (text.length > 48) return null;
  const bare = text.replace(/\s/g, '');
  const found = whole.exec(bare);
  if (found) return { number: `${found[1]}〔${found[2]}〕${Number(found[3])}号`, year: Number(found[2]) };
  return null;
}

/** The number of an order or announcement, which says neither agency nor, often, year: `第58号`, `2023年第2号`. */
export function readOrderNumber(text: string): string | null {
  if (text.length > 24) return null;
  return order.exec(text.replace(/\s/g, ''))?.[1] ?? null;
}

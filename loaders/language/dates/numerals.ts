/** Numerals as dates print them: `12`, `十二`, `二十三`, and years digit by digit: `二○二三`. */

const digits = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, value]));
for (const zero of '○零ＯO〇0') digits.set(zero, 0);
digits.set('两', 2);
digits.set('元', 1);
digits.set('廿', 20);

/** A whole number from 0 to 99, in Arabic or Chinese; null for anything else. */
export function numberOf(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const found = text.match(/^([一二三四五六七八九])?十([一二三四五六七八九])?$/);
  if (found) return (digits.get(found[1] ?? '一') ?? 1) * 10 + (digits.get(found[2] ?? '〇') ?? 0);
  return digits.get(text) ?? null;
}

/** A year of four digits, in Arabic or digit by digit in Chinese (`二〇二三` with any of the zeros in print); null for anything else. */
export function yearOf(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  const read = [...text].map((character) => digits.get(character) ?? -1);
  if (read.length !== 4 || read.some((digit) => digit < 0 || digit > 9)) return null;
  return read.reduce((sum, digit) => sum * 10 + digit, 0);
}

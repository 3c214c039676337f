/** Calendar dates as documents sign them. */
const digits: Record<string, string> = {
  零: '0',
  〇: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** `二十八` → 28, `三` → 3, `12` → 12; NaN for anything else. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, unit] = /^([一二三]?)十([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens !== undefined) return Number(digits[tens] ?? 1) * 10 + Number(digits[unit ?? ''] ?? 0);
  return Number(digits[text] ?? Number.NaN);
}

const form =
  /([12二一][\d零〇一二三四五六七八九]{3})[年.\-/]([\d一二三四五六七八九十]{1,3})[月.\-/]([\d一二三四五六七八九十]{1,3})日?/;

/** ISO date of the first full date in the text, blanks ignored; null where there is none or it is no calendar date. */
export function readDate(text: string): string | null {
  const found = form.exec(text.replace(/\s/g, ''));
  if (!found) return null;
  const year = Number([...(found[1] as string)].map((sign) => digits[sign] ?? sign).join(''));
  const month = small(found[2] as string);
  const day = small(found[3] as string);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const promulgation =
  /^（(?:[12]\d{3}年[^（）]{6,40}通过[，；。]?)?([12]\d{3}年\d{1,2}月\d{1,2}日)([\u4e00-\u9fff]{2,16}(?:政府|公署))(?:令第?\d{1,4}号)?(?:公布|发布|颁布)/;

const readPromulgation = (text: string) =>
  text.startsWith('（') && /[公发颁]布/.test(text) ? promulgation.exec(text.replace(/\s/g, '')) : null;

/** The day in `（2021年9月6日云川市人民政府令第17号公布　自…起施行）` under a title, also behind the meeting that passed it or without the number of an order; null for any other line. */
export function promulgatedOn(text: string): string | null {
  const found = readPromulgation(text);
  return found && readDate(found[1] as string);
}

/** Whose order such a line tells; empty for any other. */
export const promulgatedBy = (text: string): string => readPromulgation(text)?.[2] ?? '';

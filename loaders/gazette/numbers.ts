/** Document numbers (文号): `云政办发〔2022〕71号`, `令第58号`, `2023年第2号`. */
import { isDateLine } from '../layout/shapes.js';
import { readDate } from './dates.js';

/** A whole line or bracket that is a number, blanks removed. Groups: agency, year, serial. OCR may have lost the opening bracket. */
const whole =
  /^[（【]?(?:文号|发文字号|文件编号|字号)?：?([\u4e00-\u9fff“”]{1,24}(?:（[\u4e00-\u9fff]{1,6}）)?)[〔（【]?([12]\d{3})年?[〕）】](?:第)?(\d{1,5})号[）】]?$/;
/** The year in front: `〔2012〕保市府办72号`, `〔2009〕冀市政字第31号`. Groups: year, agency, serial. */
const yearFirst = /^[〔（【]([12]\d{3})[〕）】]([\u4e00-\u9fff]{2,16})(\d{1,5})号[）】]?$/;
const order =
  /^（?(?:令)?((?:（第[\d一二三四五六七八九十]{1,4}届）|第[\d一二三四五六七八九十]{1,4}届)?第[\d一二三四五六七八九十百]{1,6}号|[12]\d{3}年?第\d{1,4}号|[〔（][12]\d{3}[〕）]第?\d{1,4}号|[〔（](?:第?[一二三四五六七八九十]{1,4}届)[〕）]第?\d{1,4}号)）?$/;
const orderTitle =
  /^([\u4e00-\u9fff]{2,30}(?:令|公告|通告|命令))[（ ]*(第[\d一二三四五六七八九十百]{1,6}号|[12]\d{3}年?第\d{1,4}号|〔[12]\d{3}〕第?\d{1,4}号)）?$/;
const inBracket = /^(.{6,140}?)[（〔【]([^（）]{2,24}[〔（【][12]\d{3}[〕）】](?:第)?\d{1,5}号)[）〕】]$/;

/** What letterheads print behind a number: who signed, how urgent it is, who may read it. */
const behind = /签发人：.*$|（(?:此件[^（）]*|[^（）]{0,4}急|[^（）]{0,4}公开|秘密|机密)）$|(?:特急|加急)$/;

/** What telegrams print before their number: `等级：特急·明电 云政办明电〔2021〕30号`. */
const ahead = /^等 ?级：?[\u4e00-\u9fff·]{2,6} +/;

/** Labels of a website that share the number's line: `发布机构 区人民政府办公室 文 号 云政办〔2023〕1号`. */
const labelsAhead = /^.+(?:文号|文件编号|发文字号)(?=.)/;

/** The end of a bracket that the line before opened: `…的通报（云` / `政发〔2022〕71号）` on a contents page. */
const goesOn = /^[^（【].*[）】]$/;

/** `清单的通知 云政办函〔2022〕40号`, `知 云政办函〔2022〕40号`: the last words of a title before its number. */
const restOfTitle =
  /(?:^知|通知|意见|决定|方案|办法|公告|通告|批复|细则|规划|计划|清单) +(?=[\u4e00-\u9fff]{2,}[〔（【])/;

/** The number a line consists of, folded to one width and bracket; null for any other line and for a rest (`发〔2012〕17号）`). Blanks are ignored. */
export function readNumberLine(text: string): string | null {
  if (text.length > 60 || !text.includes('号') || (text.includes(' ') && restOfTitle.test(text))) return null;
  const bare = text.replace(ahead, '').replace(/\s/g, '').replace(behind, '');
  const found = goesOn.test(bare) ? null : whole.exec(bare);
  if (!found) return numberByYear(bare);
  const agency = (found[1] as string).replace(labelsAhead, '');
  return /^[发字办函令]$/.test(agency) ? null : `${agency}〔${found[2]}〕${Number(found[3])}号`;
}

function numberByYear(bare: string): string | null {
  const [, year, agency = '', serial] = yearFirst.exec(bare) ?? [];
  return year && agency !== '第' ? `〔${year}〕${agency}${Number(serial)}号` : null;
}

/** The number of an order or announcement, which says neither agency nor, often, year: `第58号`, `2023年第2号`. */
export function readOrderNumber(text: string): string | null {
  return text.length > 30 || !text.includes('号') ? null : bareYear(order.exec(text.replace(/\s/g, ''))?.[1]);
}

/** `某市人民政府令第58号` on one line: title and number. */
export function readOrderTitle(text: string): { title: string; number: string } | null {
  const rest = text.endsWith('）') && !text.includes('（');
  const found = text.length > 60 || rest || !text.includes('号') ? null : orderTitle.exec(text.replace(/\s/g, ''));
  return found ? { title: found[1] as string, number: bareYear(found[2]) as string } : null;
}

/** `〔2010〕第15号`, `（2010）15号` as numbers are written elsewhere: `〔2010〕15号`. */
const bareYear = (number: string | undefined): string | null =>
  number?.replace(/^（(\d{4})）/, '〔$1〕').replace(/(\d〕)第/, '$1') ?? null;

/** `…的通知（某政发〔2022〕3号）`, `…的通知 某政发〔2022〕3号`: a title with its number behind it, in brackets or after a blank. */
export function readTitleWithNumber(text: string): { title: string; number: string } | null {
  if (text.length <= 180 && text.endsWith('号')) return afterBlank(text);
  const found =
    text.length > 180 || !text.endsWith('）') || !text.includes('号') ? null : inBracket.exec(text.replace(/\s/g, ''));
  const number = found && readNumberLine(found[2] as string);
  return found && number ? { title: found[1] as string, number } : null;
}

/** `澜政办〔2020〕2号 区人民政府办公室关于…的通知` over the same title alone, as a page is headed: the number in front of it; null in any other line. */
export const numberBefore = (bare: string, title: string): string | null =>
  bare.includes('号') && bare.endsWith(title) ? readNumberLine(bare.slice(0, -title.length)) : null;

function afterBlank(text: string): { title: string; number: string } | null {
  const at = text.lastIndexOf(' ', text.lastIndexOf('〔'));
  const number = at > 6 ? readNumberLine(text.slice(at)) : null;
  return number ? { title: text.slice(0, at).replace(/\s/g, ''), number } : null;
}

/** Longest line of a number and a date, blanks between them. */
const longestWithDate = 120;

/** `某政发〔2022〕3号 2022年5月1日`. */
export function splitNumberAndDate(text: string): { number: string; date: string } | null {
  const at = text.length > longestWithDate ? -1 : text.lastIndexOf('号');
  if (at < 0 || at > 48) return null;
  const number = readNumberLine(text.slice(0, at + 1));
  const after = text.slice(at + 1).trim();
  const date = isDateLine(after) ? readDate(after) : null;
  return number && date ? { number, date } : null;
}

/** The block of metadata that government websites put above a document: 索引号, 发文字号, 成文日期 … */
import type { Line } from '../layout/index.js';
import { readDate } from './dates.js';
import { readNumberLine } from './numbers.js';
import { metadataLabels } from './words.js';

const label = new RegExp(`^(?:${metadataLabels})[：\t ]`);

const spaceless = (text: string) =>
  text.includes(' ') ? text.replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, '') : text;

/** When a page was put up, with the hour: `2021-11-08 15时03分 浏览次数：`. */
const putUp = /^[12]\d{3}[-年/.]\d{1,2}[-月/.]\d{1,2}日? *\d{1,2}[：:时点]\d/;

/** The day with what a page counts behind it: `时间：2021年5月8日 点击次数：120`. */
const putUpCounted =
  /^(?:时间|日期)：[12]\d{3}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*(?:\d{1,2}[：:]\d\d\S*)?\s*(?:点击|浏览|阅读|访问|来源|作者|字体|字号|大\s*中\s*小)/;

/** Whether a line consists of such labels with their values, or tells when a page was put up. */
export function isMetadataLine(text: string): boolean {
  if (text.length >= 300) return false;
  if (/^[12]/.test(text)) return putUp.test(text);
  if (/^[时日]/.test(text) && putUpCounted.test(text)) return true;
  if (/^(?:www\.|http)/.test(text)) return /发布时间|来源|[阅浏]读?览?次数/.test(text);
  if (!/^[【|\u4e00-\u9fff]/.test(text)) return false;
  const opening = text
    .slice(0, 24)
    .replace(/^(?:【|\| *)/, '')
    .replace(/ *\|/, '\t');
  return label.test(`${opening}\t`) || label.test(`${spaceless(opening)}\t`) || label.test(joinedLabel(opening));
}

/** `文  号 云政办发〔2021〕32号` without the blanks inside its label. */
const joinedLabel = (text: string): string =>
  spread.test(text) ? text.replace(spread, (found) => found.replace(/ /g, '')) : '';
const spread = /^(?:[\u4e00-\u9fff] +){1,3}[\u4e00-\u9fff](?= )/;

const labelAlone = new RegExp(`^(?:${metadataLabels})[：:]?$`);
/** A label alone on its line, its value on the next. */
export const isMetadataLabel = (text: string): boolean => text.length < 14 && labelAlone.test(spaceless(text));

/** How many lines above are metadata: a label with its value on one line or on two; 0 where they are none. */
export function metadataAbove(lines: readonly Line[], at: number): number {
  if (isMetadataLine(lines[at - 1]?.text ?? '')) return 1;
  return isMetadataLabel(lines[at - 2]?.text ?? '') && (lines[at - 1]?.text.length ?? 0) < 60 ? 2 : 0;
}

/** The title that a line of metadata gives: `标 题： | 某区人民政府办公室关于…的通知 |`; empty where it gives none. */
export const titleInMetadata = (text: string): string =>
  /^[|\s]*[标名信]/.test(text)
    ? (/^[|\s]*(?:标题|名称|信息名称)[：:\s|]+([^|\t]{6,160}?)[\s|]*$/.exec(spaceless(text))?.[1]?.replace(/\s/g, '') ??
      '')
    : '';

/** Labels that stand alone with the values under them. */
function withValues(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isMetadataLabel(last) && !isMetadataLine(line)) joined[joined.length - 1] = `${last}：${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Number and date that the lines give, null where they do not. */
export function readMetadata(lines: readonly string[]): { number: string | null; date: string | null } {
  let number: string | null = null;
  let date: string | null = null;
  for (const line of withValues(lines).map(spaceless)) {
    const found =
      /(?:发文字号|文号|文件编号)[：:\s|]*([\u4e00-\u9fff]{1,24}[〔（【][12]\d{3}[〕）】](?:第)?\d{1,5} ?号)/.exec(
        line,
      );
    if (found) number ??= readNumberLine(found[1] as string);
    const dated = /(?:成文日期|成文时间|发文日期|生成日期)[：:\s|]*([12]\d{3}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?)/.exec(
      line,
    );
    if (dated) date ??= readDate(dated[1] as string);
  }
  return { number, date };
}

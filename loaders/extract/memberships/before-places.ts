/** Names printed without a blank before a title that begins with a place, a level or a department: `林小川珠海市副市长`, `林小川县林业局局长`. */
import { chinaDivisions } from '../../resolve/divisions.js';
import { chinaVocabulary } from '../../resolve/vocabulary.js';
import { isName, isPost } from './people.js';

/** Whether a text begins with a place of China, by its whole name or its short one. */
export const beginsWithPlace = (text: string): boolean => chinaDivisions().opening(text, { short: true })?.start === 0;

/** Whether a text begins with a city of China by its whole name, which no other words make by chance (`公安局` begins with a county's short name). */
export function beginsWithCity(text: string): boolean {
  const place = chinaDivisions().opening(text);
  return place?.start === 0 && place.end > 2 && text[place.end - 1] === '市';
}

/** Length of the name before a title that begins with a place of China; 0 where none does. */
export function nameBeforePlace(text: string): number {
  if (text.length < 6 || !isPost(text)) return 0;
  const begins = (at: number) => beginsWithPlace(text.slice(at));
  return [3, 2].find((length) => isName(text.slice(0, length)) && begins(length) && !begins(0)) ?? 0;
}

/** `林小川县林业局局长`: 3 where a name of three characters stands before a unit of a county or prefecture and is no name of a place itself. */
export function nameBeforeLevel(text: string): number {
  const level = '县区旗州盟'.includes(text[3] ?? ' ') && /^[县区旗州盟][^长]{2,}[局委办部会院校社]/.test(text.slice(3));
  if (!level || !isName(text.slice(0, 3))) return 0;
  return beginsWithPlace(text) ? 0 : 3;
}

/** `林小川林业局局长`: length of the name where a department stands behind it and none at the beginning (`文化旅游局局长`); 0 where that cannot be told. */
export function nameBeforeDepartment(text: string): number {
  const end = text.search(/[局委厅部署]/);
  if (end < 4 || end > 14 || !isPost(text) || isStem(text.slice(0, end))) return 0;
  const length = [3, 2].find(
    (at) => isDepartment(text.slice(at, end + 1)) && isName(text.slice(0, at)) && !isStem(text.slice(0, at)),
  );
  return length && !beginsWithPlace(text) ? length : 0;
}

/** 水利局, 测绘地信局: a department of a government or of the centre. */
const isDepartment = (text: string): boolean => isStem(text.slice(0, -1)) || chinaVocabulary().central.has(text);

/** 劳动和社会保障, 水利: what a department is called by, without its ending. */
export const isStem = (text: string): boolean =>
  chinaVocabulary().byStem.has(text) || chinaVocabulary().byShort.has(text);

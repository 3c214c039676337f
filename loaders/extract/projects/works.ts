/** Names that end like the name of a work: 东山水厂, 西河大桥（二期）. */
import { yamlFile } from '../../data.js';
import { outside } from '../../language/brackets.js';
import { anyOf, inOrder } from '../../words.js';
import { nameText } from '../columns/rows.js';

const words = yamlFile<{ 'work-ends': string[]; 'work-not': string[]; deeds: string[] }>(
  'loaders/extract/data/projects.yaml',
);
const ends = new RegExp(`(?:${anyOf(words['work-ends'])})(?:[（(][^（）()]*[）)])?$`);
const none = new RegExp(`(?:${anyOf(words['work-not'])})$`);

/** True for a name that ends like that of a work. */
export function isWork(name: string): boolean {
  const last = name.length > 60 ? name.slice(-60) : name;
  return ends.test(last) && !none.test(last);
}

/** The same for a name with whatever brackets behind it: `东山水厂（北区，2023年建成）`. */
export const isGlossedWork = (name: string): boolean => isWork(outside(name).replace(/〓+$/, ''));

const deed = new RegExp(`^(?:${inOrder(words.deeds)})`);

/** Marks behind or before a name that a note explains: `东山苗木基地▲` (带▲的为新增项目). */
const marks = /^[▲△★☆※◆◇■□●◎*＊#]+|[▲△★☆※◆◇■□●◎*＊#]+$/g;

/** The name of a work without the marks of the list at its ends and without spaces. */
export const workName = (text: string): string => nameText(text.trim().replace(marks, ''));

/** What is to be done, no name: 加快工程建设, 完善手续. */
export const isDeed = (text: string): boolean => deed.test(text);

/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What stands between the enumeration commas of a text that begin outside brackets. `text` is that from `from` on to its end, brackets blotted out. */
export function enumerated(text: string, from: number): Span[] {
  let start = from;
  return text.split('、').map((name) => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    return span;
  });
}

/** Works of one field or place in one line of a list: `1.交通（3个）：东山高速公路；西河大桥；云台机场。`, `云台县：东山水库、西河大桥。` */
import { outside } from '../../language/brackets.js';
import { withoutCount } from '../columns/titles.js';
import { type ClassLine, classLine } from './class.js';
import { moved } from './run-names.js';
import { tellsSize } from './specific.js';
import { stretches } from './stretches.js';
import { words } from './words.js';
import { isDeed, isGlossedWork, type Span } from './works.js';

const head =
  /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])?[\u4e00-\u9fff]{2,12}(?:（共?(\d{1,2})[个项宗]）)?：(?=.{4})/;
/** What is told of one work, who answers for it. */
const ofOne =
  /(?:单位|部门|领导|责任人?|联系人|内容|规模|目标|进度|投资|地点|时[间限]|要求|措施|依据|性质|计划)(?:（[^（）]*）)?：$/;

/** `农林水利：1．东山水库 2．西河堤防`: the works of a field numbered on its line. */
export const packedByNumber = /^[\u4e00-\u9fff]{2,12}：\d{1,3}[.、．](?!\d)/;

export interface Packed {
  section: ClassLine;
  names: Span[];
  /** True where half of them at least are named like works. */
  sure: boolean;
}

/** The field, the place or who answers for it (`（一）市交通局（3个）：…`) of a line of a list and the works behind it: as many as it counts, or two at least (one of a place), half of them named like works; null for all else. */
export function packedWorks(text: string): Packed | null {
  const [opening = '', count] = head.exec(text.slice(0, 32)) ?? [];
  const section = opening && !ofOne.test(opening) ? classLine(opening.slice(0, -1)) : null;
  if (!section) return null;
  const told = section.category !== null || section.place !== null;
  if (!told && !(count && section.stage === null)) return null;
  const names = namesIn(text, opening.length);
  const texts = names.map(({ start, end }) => text.slice(start, end));
  const sure = texts.filter(isGlossedWork).length * 2 >= names.length;
  const enough = count
    ? names.length === Number(count) && (told || sure)
    : packedByNumber.test(text) || (names.length > (section.place ? 0 : 1) && sure);
  const plain = texts.every(
    (name) => name.length > 3 && name.length <= 50 && !/[，。：《》]/.test(outside(name)) && !isDeed(name),
  );
  return enough && plain && withoutCount(opening).length > 2 ? { section, names, sure } : null;
}

/** A paragraph of nothing but names of works, two at least and half of them named so: `延榆高铁；东山机场三期；G338云台段，86公里。` Null for all else. */
export function namesAlone(text: string): Span[] | null {
  if (text.length > longestRun || !/[、；]/.test(text) || /^[（(①-⑳\d]|[：《》]|。./.test(text)) return null;
  if (told.test(text)) return null;
  const names = namesIn(text, 0);
  const texts = names.map(({ start, end }) => text.slice(start, end));
  const plain = texts.every(
    (name) => name.length > 3 && name.length <= 50 && !/，/.test(outside(name)) && !isDeed(name) && !run.test(name),
  );
  const works = texts.filter((name) => isGlossedWork(name) || tellsSize(name));
  return plain && names.length > 1 && works.length * 2 >= names.length ? names : null;
}

/** `新建东山公园、西河公园；改造提升云山路…`: what is to be done, for `prose.ts` to read. */
const run = /^(?:新建|改建|扩建|改造|建设|续建|打通|拓宽|重建).*、/;

const longestRun = 600;
/** `…要在12月底前竣工。`, `…等项目的前期工作。`: a sentence, no names alone. */
const told = new RegExp(`(?:${words('comesTo')}|前期工作|建设进度)[。；]?$`);

/** What stands between the marks that part the names, semicolons where there are any; how large a work is stands behind a comma: `云台二级公路，86公里`. */
function namesIn(text: string, from: number): Span[] {
  const listed = outside(text.slice(from)).replace(/(?:等(?:项目|工程)?)?[。；]?$/, '');
  if (numberedFirst.test(listed)) return stretches(listed, itemNumber).map((span) => moved(span, from));
  let start = from;
  const sign = listed.includes('；') ? '；' : '、';
  return listed.split(sign).map((name) => {
    const span = { start, end: start + (sign === '；' ? name.replace(size, '') : name).length };
    start += name.length + 1;
    return span;
  });
}

/** `农业：1．东山水库 2．西河大桥`: numbers part them. */
const numberedFirst = /^\d{1,3}[.、．](?!\d)/;
const itemNumber = /\s*(?<!\d)\d{1,3}[.、．](?!\d)\s*/g;

const size = /，[^，、]{0,8}\d[^，、]{0,16}$/;

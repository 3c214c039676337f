/** What parts the names of a run of works, and what stands behind the last one. */
import { outside } from '../../language/brackets.js';
import { readOrdinal } from '../../layout/markers.js';
import { type Span, stretches } from './stretches.js';
import { words } from './words.js';

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What parts names: 、 but not in `3、4号机组`, and 和 or 以及 behind what is built. */
export const joins =
  /(?<!\d)、|、(?!\d)|(?<=工程|项目|改造|扩建|迁建|治理|整治|加固)与|(?<=铁路|高速|公路|[路桥道线段站场港园馆院区厂地])建设(?:以及|和|及)|(?<=大道|航道|取水口|立交|互通|小学|中学|学校|公路|铁路|高铁|高速|码头|泊位|支线|快线|枢纽|专线|复线|工程|项目|）|改造|提升|扩建|迁建|治理|整治|加固|[^公铁道马线网思出支]路|[^大]街|中心|[校院园站]区|[桥隧道楼园站港厂馆院场库期段房])(?:以及|和(?![平谐县田顺林龙硕布政静])|及)/g;

/** Parts of a work: `泵站及管线`, `教学楼和操场`. */
const component =
  /^(?:配套|附属|管线|管网|路网|教学楼|宿舍楼|综合楼|运动场|操场|食堂|绿化|景观|连接线|接线|引[道桥]|匝道|辅道|[东西南北]广场)/;

/** The names between what parts them; a part of the work before is no name of its own. */
export function parted(text: string): Span[] {
  const blotted = outside(text).replace(/〓(?=和|以及|及)/g, '）');
  const spans: Span[] = [];
  for (const span of stretches(blotted, joins)) {
    const name = text.slice(span.start, span.end);
    const last = spans.at(-1);
    const sides = last && text[span.start - 1] !== '、';
    const kind = sides && ((name.length < 3 && !sharesEnd(text, last, span)) || component.test(name));
    if (last && kind) last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}

/** `东山机场和西河、南岭机场`: 西河 is an airport too, no part of the one before. */
export const sharesEnd = (text: string, { end: before }: Span, { end }: Span): boolean =>
  text[end] === '、' && text.slice(end).includes(text.slice(before - 2, before));

/** `东山路、西河路等道路新、改建工程`: without the words behind the names. */
export const withoutKind = (piece: string): string =>
  piece.replace(
    /等[^、]{0,24}$|等[^、]{0,8}[新改扩]建?、[^、]{0,10}$|等(?:逾|近|约)?\d{1,3}[余多]?[个项条座处所][^，。]{0,24}$/,
    '',
  );

/** `打通中州路西延、唐宫路北延2条断头路`: what the names come to, where the count is theirs. */
const tally = /(\d{1,2}|[两三四五六七八九])[条座项]“?[\u4e00-\u9fff]{0,8}”?$/;
export function withoutTally(piece: string): string {
  const end = piece.slice(-14);
  const found = /[条座项]/.test(end) ? tally.exec(end) : null;
  const many = found && (found[1] === '两' ? 2 : readOrdinal(found[1] as string));
  return found && many === piece.split('、').length ? piece.slice(0, -found[0].length) : piece;
}

/** `确保岚罗高速、白露大桥年底前通车`, `推动云菲材料二期建成投产`: when and what for, behind the names. */
const time = new RegExp(`(?:${words('when')})*(?:${words('comesTo')})$`);
/** The time stands in the last signs: nothing before them is looked at. */
export const withoutTime = (piece: string): string => piece.slice(0, -30) + piece.slice(-30).replace(time, '');

/** Works of which a report tells how far they are, one a clause: `东山路改造工程已完成路基3公里；西河桥项目正在招标。` */
import { flatMap } from '../../lists.js';
import type { Localities } from './localities.js';
import { isKindOfWork, isOwnWork, isProper } from './specific.js';
import { type Span, stretches } from './stretches.js';
import { isDeed } from './works.js';

/** What is told right behind a name: 已完成, 上半年已完成投资, 正在. */
const goesOn =
  /^(?:目前|现|今年|[上下]半年|前?[一二三四]季度|\d{1,2}(?:[-—至]\d{1,2})?月份?|主体|累计|基本|均|因)*(?:已|正|完成|进入|通过|累计|投产|通车|竣工|完工|开工|建成)/;

const name =
  /^(?:\d{1,2}[.、．]|（[\d一二三四五六七八九十]{1,2}）|其中|目前)?([^\d（）“”：、]{0,2}[^（）：、]{3,30}?(?:（[^（）]{1,20}）)?[^（）：、]{0,6}(?:工程|项目)(?:（[^（）]{1,10}）)?)/;

/** No name of one work: 全市重点项目, 各子项目, 3个项目. */
const many = /^(?:全|各|本|该|此|其|所|这|共|一批|部分)|[的了等]|重[点大]|负责|完成|实施|\d[个所座条项]/;

/** The works of a paragraph of which is told how far they are: two at least, half of them of a place, a size or a road, none called by its kind. */
export function worksUnderWay(text: string, localities: Localities): Span[] {
  if (!/(?:工程|项目)/.test(text) || !/[已正]|完成|累计/.test(text)) return [];
  const named = flatMap(stretches(text, /[。；，]/g), ({ start, end }) => {
    const [all = '', own = ''] = name.exec(text.slice(start, end)) ?? [];
    const behind = text.slice(start + all.length, end) || text.slice(end + 1, end + 24);
    const isOne = own && goesOn.test(behind) && !many.test(own) && !isDeed(own) && !isKindOfWork(own);
    return isOne ? [{ start: start + all.length - own.length, end: start + all.length }] : [];
  });
  const stems = named.map(({ start, end }) => text.slice(start, end).replace(/(?:工程|项目)(?:（[^（）]*）)?$/, ''));
  const proper = named.filter(({ start, end }, i) =>
    [text.slice(start, end), stems[i] ?? ''].some((each) => isProper(each, localities)),
  );
  const own = named.filter((span, i) => proper.includes(span) || isOwnWork(stems[i] ?? ''));
  return own.length > 1 && proper.length * 2 >= own.length ? own : [];
}

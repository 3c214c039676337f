/** Works numbered in one paragraph without a count of them. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Localities } from './localities.js';
import { isKindOfWork, isSpecific } from './specific.js';
import type { Span } from './stretches.js';
import { lead, opened } from './works-told.js';

/** 1.东山水库工程； （2）云台县医院项目。 */
const ordered =
  /(?<=^|[：；。])(?:\d{1,2}[.、．]|（\d{1,2}）|[①-⑳]|[一二三四五六七八九十]{1,2}是)([^；。：，、]{3,48}(?:项目|工程)(?:（[^（）]{1,10}）)?)(?=[；。，]|$)/g;

/** `重点推进：1.A项目；2.B项目`: numbered works in one paragraph, two at least. */
export function numbered(text: string, localities: Localities): Span[] {
  if (!/[1①]|：一是/.test(text) || !(text.includes('项目') || text.includes('工程'))) return [];
  const spans = flatMap(matches(text, ordered), (match) => {
    const printed = match[1] as string;
    const verb = lead.exec(printed)?.index === 0 ? (opened(printed, false) ?? 0) : 0;
    const name = verb < printed.length - 5 ? printed.slice(verb) : printed;
    const end = match.index + match[0].length;
    return /^(?:\d+[\u4e00-\u9fff]?[户个条座处项所家栋套名口]|“[^”]*”[^“]{0,6}$|[全各][省市县区州])/.test(name)
      ? []
      : [{ start: end - name.length, end }];
  });
  const specific = spans.filter(({ start, end }) => isSpecific(text.slice(start, end), localities)).length;
  const own = ({ start, end }: Span): boolean => !isKindOfWork(text.slice(start, end));
  return specific >= 2 && specific * 2 >= spans.length ? spans.filter(own) : [];
}

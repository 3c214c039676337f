/** What a work costs, printed before its name: `总投资20亿元的东山光伏玻璃产业园项目`. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import { isKindOfWork } from './specific.js';
import { isWork, type Span } from './works.js';

const worth =
  /^(?:由[^，。；：]{2,30})?(?:计划|估算|概算|预计)?(?:总?投资|投资额|投资总额)(?:额|约|为|达)?[\d.]+(?:亿|万|千万)?(?:元|美元|欧元)?(?:人民币)?(?:建设|实施|兴建|打造)?的(?=.{4})/;

/** How many signs of a line tell what the work costs before they name it; 0 where none do. */
export const worthBefore = (text: string): number => (text.includes('投资') ? (worth.exec(text)?.[0].length ?? 0) : 0);

/** `投资5000万元的年产2万吨纸浆项目已试产；总投资3.6亿元的第四中学项目`: the works that a text names behind what they cost, no kind of work among them. */
export function costedWorks(text: string): Span[] {
  if (!text.includes('元的') || !text.includes('投资')) return [];
  return flatMap(matches(text, costed), ({ 0: all, 1: name, index }) => {
    const end = index + all.length;
    const own = name && isWork(name) && !isKindOfWork(name) && !vague.test(name);
    return own ? [{ start: end - name.length, end }] : [];
  });
}

const costed =
  /投资额?(?:约|近|达|超)?[\d.]{1,8}[十百千]?[万亿]元的([^，。；：、]{3,40}?(?:项目|工程|生产线|基地|产业园))(?![\u4e00-\u9fff]{0,4}(?:工程|项目|[个家]|建设规))/g;
/** 投资1亿元的以上项目, 投资5亿元的大型项目: works of a size, no names. */
const vague = /[了等各“”《》]|以上|以下|^(?:大|单体|亿元)|不少于/;

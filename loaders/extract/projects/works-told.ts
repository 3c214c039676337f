/** Works told of with their place, one a sentence or clause: `云台县东山水库除险加固工程力争开工。西河桥改建工程要在年内建成`. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Localities } from './localities.js';
import { type Span, stretches } from './stretches.js';
import { words } from './words.js';

/** 重点推进, 2022年完成, 要加快开工建设: what stands before the first name. */
export const lead = new RegExp(`(?:其中)?(?:到|至|在)?(?:${words('lead')})+`);
export const leads = new RegExp(lead.source, 'g');
/** What is told of a work. */
export const builds = /开工|动工|开复工|复工|建成|竣工|完工|投运|投产|投用|完成|续建|启动/;
const work =
  /^(.{4,40}?(?:工程|项目)(?:（[^（）]{1,10}）)?)(?:力争|计划|要|于|在|年|争取|确保|开工|建成|竣工|完工|投运|投用|建设|前期|顺利|全面|实现|达到|及|和|的建设|\d|$)/;

/**
 * `云台县新建…工程力争开工。…工程要在年内建成`: works named with their place, in a paragraph that tells of building. They count where a paragraph of the document
 * names two or more.
 */
export function worksTold(text: string, localities: Localities): Span[] {
  if (!builds.test(text)) return [];
  return flatMap(stretches(text, /[。；！，：、]|(?<=工程|项目)[和及]/g), ({ start, end }) => {
    const piece = text.slice(start, end);
    const skip = lead.exec(piece);
    const from = skip?.index === 0 ? skip[0].length : 0;
    const match = work.exec(piece.slice(from));
    const name = match?.[1] ?? '';
    return name && localities.begins(name) && !/[的等了]|负责|各|完成|实施|\d[个所座条项]/.test(name)
      ? [{ start: start + from, end: start + from + name.length }]
      : [];
  });
}

/** The strong words say that something is built. */
const strong = new RegExp(words('strong'));

/** Where the first name begins: behind the first words that say that something is built (`told`: the words behind the names say so); null without them, and where they close a name (`航站区改扩建、`). */
export function opened(text: string, told: boolean): number | null {
  let weak: number | null = null;
  for (const [at, match] of matches(text.slice(0, 60), leads).entries()) {
    const end = match.index + match[0].length;
    if (match.index > 24 || /^(?:、|项目|工程|或|$)/.test(text.slice(end))) break;
    const follows = at === 0 || /[将要拟度省市县区州旗局]/.test(text.charAt(match.index - 1));
    if (follows && strong.test(match[0])) return end;
    if (told && at === 0) weak = end;
  }
  return weak;
}

/** The names before 等…项目: which of them name works. */
import { outside } from '../../language/brackets.js';
import { flatMap } from '../../lists.js';
import type { Localities } from './localities.js';
import type { ListedRun, Told } from './prose-lists.js';
import { joins, moved, sharesEnd } from './run-names.js';
import { areBegun, isKindOfWork, isOwnWork, isPlausible, isProper, isSpecific } from './specific.js';
import { type Span, stretches } from './stretches.js';
import { worthBefore } from './worth.js';

/** 等89个投资1000万元以上重大项目, 等10个投资过50亿元的工业项目: what they cost, behind the names. */
export const worth = '总?投资(?:过|超过?)?[\\d.]{1,6}[万亿]元(?:、[\\d.]{1,6}[万亿]元)?(?:以上)?的?';
const costs = new RegExp(worth);

/** `等一批重大项目`, `等百亿级项目`: what stands before are works, whatever they are called, where two are of a place or a size and most no kinds of work. */
const chiefWorks =
  /^等(?:一批|[\d一二三四五六七八九十]{1,3}[个大])?(?:重大|重点|标志性|骨干|支撑性|[百十千]?亿元?级)[\u4e00-\u9fff]{0,6}(?:项目|工程)/;

/** `等19个项目年内完工`: what stands before are works, whatever they are called. */
const begunWorks =
  /^等\d{1,3}[个项][\u4e00-\u9fff]{0,6}(?:项目|工程)(?=[^，；。]{0,6}(?:开工|完工|建成|竣工|投产|投用|落地|建设))/;

/** `等项目建设`, `等产业项目开工`: works, where four stand before, most of six signs or more. */
const builtWorks =
  /^等(?:重[大点])?(?:产业|工业)?项目(?:建设(?![者标规方管]|内容|资金)|(?:相继|先后|陆续|全部|均已?)?(?:建成|竣工|开工|投产|试产)|开工|动工|建成|竣工|投产|落地|顺利|$|[，。])/;

/** `等项目达产达效`: three are enough where they end. */
const endedWorks =
  /^等(?:重[大点])?(?:产业|工业)?项目(?:相继|先后|陆续|全部|均已?|尽快|早日|年内)?(?:建成|竣工|投产|达产|达效|试产)/;

const ofBranch = /(?:企业|行业|产业|领域|环节|板块)$/;

/** A name of four signs or more, or a lake, a hill or a ring road, or a school by its number: 官云湖, 新南环, 市五中. */
const isLong = (name: string): boolean =>
  name.length >= 4 ||
  /^[\u4e00-\u9fff]{2}[湖岭]$|^新?[东南西北]环$|^[市县区州][一二三四五六七八九十]{1,2}[中小]$/.test(name);

/** `云张台、云岭等铁路项目`: routes are called by their ends. */
const ofRoutes = /^等[^，。；]{0,5}(?:铁路|高铁|高速|公路)/;

/** Neither too short nor too long, and no title or word in quotation marks alone. */
const mayBeName = (name: string, shortest: number): boolean =>
  (isLong(name) || name.length === shortest || isOwnWork(name)) &&
  outside(name).replaceAll('〓', '').length <= 50 &&
  !/[“”《》]/.test(name);

/** The names of the run that are works: none where too few of them are of a place, a company or a size. */
export function namesIn(text: string, run: ListedRun, localities: Localities): Told[] {
  const all = namesParted(text.slice(run.start, run.end), localities).map(({ start, end }) => ({
    start: run.start + start + worthBefore(text.slice(run.start + start, run.start + end)),
    end: run.start + end - (counted.exec(text.slice(run.start + start, run.start + end))?.[0].length ?? 0),
  }));
  const said = ({ start, end }: Span): string => text.slice(start, end).replace(/“[^“”]{1,12}”(?=.)/g, '');
  const shortest = ofRoutes.test(text.slice(run.end, run.end + 12)) ? 3 : 4;
  const names = all.filter((span) => mayBeName(said(span), shortest));
  if (names.length * 3 < all.length * 2) return [];
  const texts = names.map(said);
  if (texts.length < 2 && !(run.shifted && texts.every((name) => isProper(name, localities) || isOwnWork(name))))
    return [];
  const others = texts.filter(
    (name, i) => !isSpecific(name, localities) && !text.startsWith('的', (names[i]?.start ?? 0) - 1),
  );
  const specific = texts.length - others.length;
  const behind = text.slice(run.end, run.end + 60).replace(costs, '');
  const own = texts.every((name) => isPlausible(name) && !isKindOfWork(name));
  const begun = begunWorks.test(behind);
  const chief = begun || chiefWorks.test(behind);
  const enough =
    (own && (run.shifted || (run.exact === texts.length && specific > 0))) ||
    (run.shifted && run.exact === texts.length && specific > 1) ||
    (specific >= 2 && specific * 2 >= names.length) ||
    (own &&
      (chief ||
        (endedWorks.test(behind) && !texts.some((name) => ofBranch.test(name))) ||
        (texts.length > 3 && builtWorks.test(behind))) &&
      areLong(texts)) ||
    areRoads(texts, localities) ||
    (own && run.begun && /^等\d{1,3}[个项]/.test(behind)) ||
    (specific === 1 && areBegun(texts, others, behind, run.least));
  if (!enough && !(chief && specific >= 2)) return [];
  const isKept = (name: string): boolean => isPlausible(name) && (begun || !isKindOfWork(name));
  const kept = enough ? names : names.filter((_, i) => isKept(texts[i] ?? ''));
  return kept.length * 3 < names.length * 2 ? [] : kept.map((name) => ({ ...name, stage: run.stage ?? null }));
}

/** `神云煤液化油渣萃取、科云矿用胶轮车、正云天然气综合利用`: three names or more, two thirds of five signs at least, as no branch has. */
const areLong = (names: readonly string[]): boolean =>
  names.length > 2 && names.filter((name) => name.length > 5).length * 3 >= names.length * 2;

/** `胜利路、中山大道、港口路`: two thirds of them streets, two of those of a longer name. */
const areRoads = (names: readonly string[], localities: Localities): boolean => {
  const streets = names.filter((name) => /[路街道]$/.test(name) && (isOwnWork(name) || isProper(name, localities)));
  return streets.length * 3 >= names.length * 2 && streets.filter((name) => name.length > 3).length > 1;
};

/** `东临等5条高铁、西岭等3条高速`: routes among others, counted. */
export const counted = /(?<=.)等\d{1,3}[条座个项所][^、]*$/;

/** `1、2号机组`: one name. */
const numbers = /(?<=\d)、(?=\d)/g;

/** The names between enumeration commas; 和 and 及 part two where another work stands behind them: `云台高铁和岩岭高速扩容`. */
export function namesParted(text: string, localities: Localities): Span[] {
  const blotted = outside(text).replace(numbers, '〓');
  return flatMap(stretches(blotted, '、'), (span) => {
    const parts = stretches(blotted.slice(span.start, span.end), joins).map((part) => moved(part, span.start));
    const apart = parts.slice(1).every(({ start, end }) => {
      const name = text.slice(start, end);
      return isProper(name, localities) || isOwnWork(name);
    });
    return apart || (parts[0] && sharesEnd(text, parts[0], span)) ? parts : [span];
  });
}

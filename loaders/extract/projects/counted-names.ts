/** Works enumerated behind their count in running text: `规划项目3个：A、B、C`, `污水处理项目4个，总投资3.6亿元。分别是：A、B、C、D`, `工业项目3个。A、B、C`. */
import { outside } from '../../language/brackets.js';
import { readOrdinal } from '../../layout/markers.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { classLine, stageIn } from './class.js';
import { type Localities, localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { namesParted } from './prose-names.js';
import { moved } from './run-names.js';
import { isKindOfWork, isSpecific } from './specific.js';
import { stretches } from './stretches.js';
import { isDeed, isGlossedWork, type Span } from './works.js';

const count = '(?:共计?)?(\\d{1,2}|[二三四五六七八九十]{1,3})[个项宗]';
/** What may stand between the count and the names: sums, 分别是, 包括. */
const between =
  '）?(?:（[^（）]{1,24}）)?(?:，[^，。；：]{0,8}(?:投资|全长|规模)[^，。；：]{1,16}|，(?:涉及|涵盖)[^。；：]{2,60}(?=[，。]分别))?[，。]?(?:具体|主要|重点)?(?:(?:即|分别[是为]|包括|有|是|为|如下)?：|分别[是为]|(?<=，)为|(?<=[个项宗）])。(?=[^，。；：、]{3,40}、))';
const announced = new RegExp(
  `([\\u4e00-\\u9fff]{0,12}(?:项目|工程))(?:共?有|共)?（?${count}${between}|${count}([\\u4e00-\\u9fff]{0,10}(?:项目|工程))${between}`,
  'g',
);

/** `续建项目48项，年度投资52亿元，主要有A、B、C`: some of those counted. */
const chief = new RegExp(
  `([\\u4e00-\\u9fff]{0,12}(?:项目|工程))${count}(?:，[^，。；：]{2,20})?，(?:(?:主要|重点)(?:有|是|为|包括|建设|实施|推进)|包括)：?`,
  'g',
);

/** The works that running text enumerates behind their count: as many names as counted, one in three of them named like a work, none a deed; one alone behind others. */
export function readCountedNames(document: PrintedDocument): ProjectFact[] {
  let localities: Localities | undefined;
  let several = false;
  return flatMap(document.blocks, (block) => {
    if (block.kind === 'table') return [];
    const { text } = block.passage;
    if (!(text.includes('项目') || text.includes('工程')) || !/[\d二三四五六七八九十][个项宗]/.test(text)) return [];
    return flatMap(countsIn(text), (count) => {
      localities ??= localitiesOf(document);
      const found = namesOf(count, text, localities, several);
      several ||= found.length > 0;
      return found.map((span) => ({
        ...namedProject(block.passage, span, document.key, localities as Localities, 'project-counted'),
        ...classOf(count, text),
      }));
    });
  });
}

/** Words that count works: `续建项目48项，主要有`. */
interface Count {
  words: string;
  many: number;
  /** Where the words begin and end. */
  start: number;
  end: number;
  /** True where only some of those counted follow: 主要有. */
  chief: boolean;
}

function countsIn(text: string): Count[] {
  const found = /：|分别|，为|[个项宗]）?。/.test(text) ? matches(text, announced) : [];
  if (text.includes('，主要') || text.includes('，重点') || text.includes('，包括'))
    found.push(...matches(text, chief));
  return found.map(({ 0: all, 1: before, 2: many, 3: manyFirst, 4: behind, index }) => ({
    words: before ?? behind ?? '',
    many: readOrdinal((before === undefined ? manyFirst : many) ?? '') ?? 0,
    start: index,
    end: index + all.length,
    chief: /主要|重点|，包括/.test(all.slice(-5)),
  }));
}

/** The names that follow, as many as counted or fewer of the chief ones, enough of them named like works. */
function namesOf({ many, end, chief: some }: Count, text: string, localities: Localities, several: boolean): Span[] {
  const likely = (spans: readonly Span[]): number =>
    spans.filter((span) => isLike(text.slice(span.start, span.end), localities)).length;
  const apart = namesApart(text, end);
  if (apart.length > 1 && apart.length === many && likely(apart) * 2 >= many) return apart;
  const parted = namesBehind(text, end, (names) => namesParted(names, localities));
  const names = parted.length > many ? namesBehind(text, end, (names) => stretches(names, '、')) : parted;
  const exact = names.length === many;
  const enough = names.length >= (several ? 1 : 2) && likely(names) * (exact ? 3 : 2) >= names.length;
  return enough && (exact || (some && names.length < many)) ? names : [];
}

/** The stage that the words of a count tell, else their field. */
function classOf({ words, start }: Count, text: string): Pick<ProjectFact, 'stage' | 'category'> {
  const stage = stageIn(words);
  const field = !stage && isField(text.slice(0, start)) ? classLine(words)?.category : null;
  return { stage, category: field ? [field] : [] };
}

const isLike = (name: string, localities: Localities): boolean =>
  (isGlossedWork(name) && !isKindOfWork(name)) || isSpecific(name, localities);

/** Nothing but a number stands before the words that count: `（一）交通项目3项：` tells the field of its works. */
const isField = (before: string): boolean =>
  before === '' || /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]$/.test(before);

/** How far behind a count its works may stand: what is longer is no enumeration. */
const longest = 1500;

/** The names from there to the comma or the end of the sentence; none where other things stand among them. */
function namesBehind(text: string, from: number, partsOf: (names: string) => Span[]): Span[] {
  const blotted =
    /^[^，。；]*/.exec(outside(text.slice(from, from + longest)))?.[0].replace(/等(?:项目|工程)?$/, '') ?? '';
  if (/等[^、]{1,8}(?:项目|工程)$/.test(blotted)) return [];
  const names = partsOf(blotted).map((span) => unquoted(text, moved(span, from)));
  const plain = ({ start, end: last }: Span) =>
    last - start > 3 && last - start <= 50 && !/[，：《》]|^[一-九]是|\d+[个项宗]/.test(text.slice(start, last));
  return names.every((span) => plain(span) && !isDeed(text.slice(span.start, span.end))) ? names : [];
}

const numbered = /^(?:\d{1,2}[.、．]|（\d|[①-⑳]|[一二三四五六七八九十]{1,2}是)/;

/** `8个项目分别为：东山酒精项目，投资8000万元；西河制衣项目，选址…`: the words before the first comma of each part that semicolons part. */
function namesApart(text: string, from: number): Span[] {
  const sentence = /^[^。]*/.exec(text.slice(from, from + longest))?.[0] ?? '';
  if (!sentence.includes('；')) return [];
  const blotted = outside(sentence);
  const spans = stretches(blotted, '；').map(({ start, end }) => {
    const name = /^[^，：]*/.exec(blotted.slice(start, end))?.[0] ?? '';
    return { start: from + start, end: from + start + name.length };
  });
  const named = (name: string): boolean => name.length > 3 && !isDeed(name) && !numbered.test(name);
  return spans.every(({ start, end }) => named(text.slice(start, end))) ? spans : [];
}

/** `“东山智造产业园”`: the name in its quotation marks. */
const unquoted = (text: string, { start, end }: Span): Span =>
  /^“[^“”]+”$/.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };

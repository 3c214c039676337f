/** Coordinating bodies as the text of a document names them. */
import { matches } from '../matches.js';
import type { PrintedDocument } from '../reading.js';
import { once } from './once.js';
import { textsOf } from './printed.js';
import type { DocumentBodies } from './scope.js';
import { chinaVocabulary } from './vocabulary.js';

/** What names of bodies end in, longest first. */
export const bodyEndings = once(() => chinaVocabulary().bodyEndings);
/** A digit in a name: that of a year or a session (`2022年全市运动会工作领导小组`). */
const DIGIT = '\\d(?=\\d{0,3}[年届])';
const bodyPattern = once(
  () => new RegExp(`((?:[\\u4e00-\\u9fa5“”、（）]|${DIGIT}){2,60}?)(${bodyEndings().join('|')})`),
);
const anyEnding = once(() => new RegExp(bodyEndings().join('|'), 'g'));

const MARKER = /^[\s（(]*(?:[一二三四五六七八九十]+|\d+(?![\d年届])(?:[.．]\d+)*)[）)、.．\s]*/;
const BEFORE_BODY = /^.*?(?:关于)?(?:印发|成立|设立|调整|建立|组建|启用|发挥)|^.*关于/;
/** Words that qualify a body without naming it. */
const BARE_STEM =
  /^(?:现场|总|专项|应急|各级|市级|县级|省级|前方|后方|乡镇|领导|工作|各类|相关|有关|本|该|市|县|区|省)+$/;
/** What stands in no body's name; 长江 behind a city's name makes no 市长, and 行为 is a word of its own. */
const NO_NAME =
  /相应的|负责|是[省市县区州盟旗各]|督促|各工作|成员|组长|主任|局长|分管|[县市]长(?!江|三角|株潭|城|征|效)|(?<![行作])为|各单位/;

/** The body that a heading or title names, with that ending; null where it names none of its own. */
export function bodyIn(text: string, ending: string): string | null {
  const match = bodyPattern().exec(text.replace(MARKER, ''));
  if (!match?.[1] || !match[2]) return null;
  const stem = match[1].replace(BEFORE_BODY, '');
  const name = stem + match[2];
  return name.endsWith(ending) && stem.length >= 2 && !BARE_STEM.test(stem) && !NO_NAME.test(stem) ? name : null;
}

/** Reads a document's bodies, each question once. */
export function bodiesOf(document: PrintedDocument): DocumentBodies {
  const named = once(() => countNamed(document));
  const most = new Map<string, string | null>();
  return {
    definitions: once(() => definitionsOf(document)),
    mostNamed: (ending) => {
      if (!most.has(ending)) most.set(ending, best(named(), ending));
      return most.get(ending) ?? null;
    },
  };
}

const AT_SCENE = /(?:前线|前方|后方|现场)(?:应急|扑火|救援|抢险)*(?:总)?指挥部$/;
/** 前线指挥部, 现场指挥部: founded where something happens, never the 指挥部 of the place itself. */
export const isAtScene = (name: string, ending: string): boolean => ending === '指挥部' && AT_SCENE.test(name);

function best(counts: ReadonlyMap<string, number>, ending: string): string | null {
  const fitting = [...counts].filter(
    ([name]) => name.endsWith(ending) && name.length > ending.length + 3 && !isAtScene(name, ending),
  );
  const [first] = fitting.sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** Words and marks behind which a body's name begins, another body among them (`报市指挥部、省森林防火指挥部`); not inside 长江经济带 or 自由贸易. */
const START =
  /^[一二三四五六七八九十]{1,3}、|[，。；：\s《》]|(?:指挥部|领导小组|委员会|办公室)、|（[一二三四五六七八九十\d]{1,3}）|\d(?:[.．]\d{1,2})+|\d[.．]|简称|成立|设立|下设|组建|建立|关于|印发|(?<!结构)调整|(?<!自)由|(?<![方面导])向|(?<![预情举])报告?|发挥|经(?![济营贸])|(?<!存)在|承担|接受|服从|(?:落实|执行|贯彻|完成|传达|协助|配合)(?=[省市县区州盟旗]|指挥部|领导小组)/g;
/** How far back a name may begin, in characters. */
const REACH = 60;

/** Names of bodies in running text with how often each stands. */
function countNamed(document: PrintedDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of textsOf(document))
    for (const match of matches(text, anyEnding())) {
      const stem = stemBefore(text.slice(0, match.index));
      if (!stem) continue;
      const name = stem.replace(/^(?:旗县|[市县省区州盟旗](?![场政容民域长]))/, '') + match[0];
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

/** What a body is called before its ending, by the text that stands there: `经批准成立市防震减灾` → 市防震减灾; empty where that names none. */
export function stemBefore(text: string): string {
  const before = text.slice(-REACH);
  const stem = balanced(before.slice(lastStart(before)));
  return stem.length < 2 || BARE_STEM.test(stem) || NO_NAME.test(stem) ? '' : stem;
}

function lastStart(text: string): number {
  let start = 0;
  for (const match of matches(text, START)) start = match.index + match[0].length;
  return start;
}

/** The end of a name in which every bracket and quote that closes also opens: `（山西段）沿线…` keeps its bracket, `…）领导小组` alone loses what is before it. */
function balanced(stem: string): string {
  const opened = (stem.match(/[（“]/g) ?? []).length;
  const closed = (stem.match(/[）”]/g) ?? []).length;
  return opened === closed
    ? stem
    : stem.slice(
        Math.max(stem.lastIndexOf('）'), stem.lastIndexOf('（'), stem.lastIndexOf('”'), stem.lastIndexOf('“')) + 1,
      );
}

const DEFINITION = new RegExp(
  `((?:[\\u4e00-\\u9fa5“”、]|${DIGIT}){4,60})（(?:以下(?:统一)?)?简称[:：]?[“"]?([\\u4e00-\\u9fa5]{2,14})[”"]?）`,
  'g',
);
/** `市三防指挥部下设办公室（以下简称市三防办）`: the office of that body. */
const FOUNDED_OFFICE = /(?<=[组部会议班指防])(?:下设|设立|设)办公室$/;
/** The number of an article stands right before the name. */
const ARTICLE = /^第[一二三四五六七八九十百]{1,4}条/;
const MAKING = /^.*(?:成立|设立|建立|组建)[在于]?(?:若干个?|[一二两三四五六七八九十]个|相应的?)?/;

/** What the document itself abbreviates: `…应急指挥部（以下简称市指挥部）`. */
function definitionsOf(document: PrintedDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of textsOf(document)) {
    if (!text.includes('简称')) continue;
    for (const [, printed = '', short = ''] of matches(text, DEFINITION)) {
      const full = printed.replace(ARTICLE, '').replace(FOUNDED_OFFICE, '办公室');
      found.set(
        short,
        MAKING.test(full)
          ? full.replace(MAKING, '')
          : full.replace(/^.*(?:[由、]|办公室设[在于]|其(?:常设|日常)?(?:办事|工作)机构)/, ''),
      );
    }
  }
  for (const [short, full] of found) {
    const body = full.endsWith('办公室') ? found.get(full.slice(0, -'办公室'.length)) : undefined;
    if (body) found.set(short, `${body}办公室`);
  }
  return found;
}

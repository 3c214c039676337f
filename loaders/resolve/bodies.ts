/** Coordinating bodies, and what the words around them tell: `指挥部`, `领导小组办公室`, `各成员单位`. */
import type { PrintedDocument } from '../reading.js';
import { withPlace } from './collective-names.js';
import { once } from './once.js';
import { textsOf } from './printed.js';
import type { DocumentBodies, Reader, Scope } from './scope.js';
import type { Unit } from './types.js';
import { chinaVocabulary } from './vocabulary.js';

const endings = once(() => chinaVocabulary().bodyEndings);
const bodyPattern = once(() => new RegExp(`([\\u4e00-\\u9fa5“”、（）]{2,40}?)(${endings().join('|')})`));
const bareBody = once(
  () =>
    new RegExp(
      `^([省市县区州盟]|县（市、区）|各县（市、区）|各级|现场)?(总|专项|应急|工作)?(${endings().join('|')})?(各?成员单位|办公室|办)?$`,
    ),
);

function body(name: string, scope: Scope, rule: string): Unit {
  const { own } = scope;
  const kind = /成员单位$/.test(name) ? 'COLLECTIVE' : 'COORDINATING_BODY';
  return { name, kind, level: own.level, city: own.city || null, rule };
}

/** `市安委办`, `市医改办`: bodies that every city calls so. */
export const knownBodyReader: Reader = (name, scope) => {
  const rest = name.startsWith(scope.own.place)
    ? name.slice(scope.own.place.length)
    : name.startsWith(scope.own.word)
      ? name.slice(1)
      : name;
  const members = /(?:各)?成员单位$/.exec(rest)?.[0] ?? '';
  const full = scope.vocabulary.bodies.get(rest.slice(0, rest.length - members.length));
  return full ? body(scope.own.place + full + members, scope, 'unit-short-form') : null;
};

/** `市X领导小组办公室`, `X指挥部成员单位`: as printed with the place in front. */
export const bodyReader: Reader = (name, scope) => {
  const rest = name.replace(/(?:各?成员单位|办公室)$/, '');
  const ending = endings().find((word) => rest.endsWith(word));
  if (!ending || rest.length - ending.length < 2) return null;
  return body(withPlace(name.replace(/^(?:成立|设立|调整)/, ''), scope), scope, 'unit-body');
};

/** `指挥部`, `市领导小组办公室`, `各成员单位`: the body that the headings, the title or the text of the document names. */
export const contextReader: Reader = (name, scope) => {
  const defined = scope.bodies.definitions().get(name);
  if (defined && defined !== name && !bareBody().test(defined))
    return body(withPlace(defined, scope), scope, 'unit-defined');
  const match = bareBody().exec(name);
  const [, place = '', qualifier = '', last = '', tail = ''] = match ?? [];
  const ending = last && qualifier + last;
  if (!match || (!ending && (!tail || qualifier))) return null;
  const meant = nearest(scope, ending);
  if (!meant) return null;
  return body(named(meant, place, tail, scope), scope, 'unit-context');
};

function named(meant: string, place: string, tail: string, scope: Scope): string {
  const own = withPlace(meant, scope);
  const bare = own.slice(scope.own.place.length);
  const office = (tail === '办' ? '办公室' : tail).replace(/^各/, '');
  if (/^(?:各)?县（市、区）$/.test(place)) return `${scope.own.place}各县（市、区）${bare}${office}`;
  if (place === '各级') return `${scope.own.place}各级${bare}${office}`;
  if (place === '现场') return scope.own.place + bare.replace(/(?:应急)?(?:救援)?指挥部$/, '现场指挥部') + office;
  return own + office;
}

/** The body named nearest: in the innermost heading, the title, or most often in the text. */
function nearest({ bodies, context, document }: Scope, ending: string): string | null {
  for (const heading of [...(context.headings ?? [])].reverse()) {
    const found = bodyIn(heading, ending);
    if (found) return found;
  }
  for (const defined of bodies.definitions().values())
    if (defined.endsWith(ending) && bodyIn(defined, ending)) return defined;
  return bodyIn(document.title, ending) ?? bodies.mostNamed(ending);
}

const MARKER = /^[\s（(]*[一二三四五六七八九十\d]+[）)、.．\s]*/;
const BEFORE_BODY = /^.*?(?:关于)?(?:印发|成立|设立|调整|建立|组建|启用)|^.*关于/;

/** Words that qualify a body without naming it. */
const BARE_STEM = /^(?:现场|总|专项|应急|各级|市级|县级|省级|前方|后方|乡镇|领导|工作|各类|相关|有关)+$/;

function bodyIn(text: string, ending: string): string | null {
  const match = bodyPattern().exec(text.replace(MARKER, ''));
  if (!match?.[1] || !match[2]) return null;
  if (ending && !match[2].endsWith(ending)) return null;
  const stem = match[1].replace(BEFORE_BODY, '');
  return stem.length >= 2 && !BARE_STEM.test(stem) ? stem + match[2] : null;
}

const DEFINITION = /([\u4e00-\u9fa5“”、]{4,40})（以下(?:统一)?简称[:：]?[“"]?([\u4e00-\u9fa5]{2,14})[”"]?）/g;

/** Reads a document's bodies, each question once. */
export function bodiesOf(document: PrintedDocument): DocumentBodies {
  const definitions = once(() => definitionsOf(document));
  const named = new Map<string, string | null>();
  return {
    definitions,
    mostNamed: (ending) => {
      const known = named.get(ending);
      const found = known === undefined ? mostNamed(document, ending) : known;
      named.set(ending, found);
      return found;
    },
  };
}

/** The body with that ending that the document's text names most often between marks; null where it names none. */
function mostNamed(document: PrintedDocument, ending: string): string | null {
  const counts = new Map<string, number>();
  for (const text of textsOf(document))
    for (const piece of text.split(/[，。；：、（）《》\s]|成立|设立|下设|由|在|向|报|经/)) {
      const found = piece.length < 45 && piece.endsWith(ending || '小组') ? bodyIn(piece, ending) : null;
      if (found === piece && found.length > ending.length + 3) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** What the document itself abbreviates: `…应急指挥部（以下简称市指挥部）`. */
function definitionsOf(document: PrintedDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of textsOf(document)) {
    if (!text.includes('简称')) continue;
    for (const [, full = '', short = ''] of text.matchAll(DEFINITION))
      found.set(short, full.replace(/^.*(?:成立|设立|建立|组建|由|、|和|，)/, ''));
  }
  return found;
}

/** Coordinating bodies, and what the words around them tell: `指挥部`, `领导小组办公室`, `各成员单位`. */
import { bodyEndings, bodyIn, isAtScene } from './bodies-text.js';
import { withPlace } from './collective-names.js';
import { once } from './once.js';
import type { Reader, Scope } from './scope.js';
import { type Context, isUnit, type Resolution, type Unit } from './types.js';
import { unitReader } from './units.js';
import { zoneReader } from './zones.js';

const bareBody = once(
  () =>
    new RegExp(
      `^([省市县区州盟]|地区|县（市、区）|各县（市、区）|各级|现场)?(总|专项|应急|工作)?(${bodyEndings().join('|')})?(各?成员单位|办公室|办)?$`,
    ),
);

/** What a name ends in that `bareBody` may fit: most names are told by their last character. */
const lastOnes = once(() => new Set([...bodyEndings(), '成员单位', '办公室', '办'].map((ending) => ending.slice(-1))));

function body(name: string, scope: Scope, rule: string): Unit {
  const { own } = scope;
  const kind = /成员单位$|各[县市区]/.test(name) ? 'COLLECTIVE' : 'COORDINATING_BODY';
  return { name, kind, level: own.level, city: own.city || null, rule };
}

/** `市安委办`, `市医改办`: bodies that every city calls so. */
export const knownBodyReader: Reader = (name, scope) => {
  const { town } = scope.places;
  const own = town && !(scope.own.word && name.startsWith(scope.own.word)) ? town : scope.own;
  const front = [own.place, scope.own.place, own.word].find((each) => name.startsWith(each)) ?? '';
  const rest = name.slice(front.length);
  const members = /(?:各)?成员单位$/.exec(rest)?.[0] ?? '';
  const full = scope.vocabulary.bodies.get(rest.slice(0, rest.length - members.length));
  const place = front && front === scope.own.place ? front : own.place;
  return full ? body(place + full + members, scope, 'unit-short-form') : null;
};

/** `市X领导小组办公室`, `X指挥部成员单位`: as printed with the place in front. */
export const bodyReader: Reader = (name, scope) => {
  const rest = name.replace(/(?:各?成员单位|办公室)$/, '');
  const ending = bodyEndings().find((word) => rest.endsWith(word));
  if (!ending || rest.length - ending.length < 2) return null;
  return body(withPlace(name.replace(/^(?:成立|设立|调整|全(?=[省市县区州盟旗]))/, ''), scope), scope, 'unit-body');
};

/** What no unit's name ends in: `接入全省统一平台（以下简称省级平台）`. */
const THING = /(?:平台|系统|方案|规划|办法|意见|计划|行动|条例|规定|预案|任务|项目|工程)$/;

/** What the document says a short name stands for, also of the office of a body so called: `评委会办公室`. */
function definedAs(name: string, { bodies }: Scope): string | undefined {
  const definitions = bodies.definitions();
  const own = definitions.get(name);
  if (own && THING.test(own)) return undefined;
  if (own || !name.endsWith('办公室')) return own;
  const whose = definitions.get(name.slice(0, -'办公室'.length));
  return whose && `${whose}办公室`;
}

/** `临江高新技术产业开发区管委会（以下简称高新区管委会）`: a zone by a short name of its own. */
const zone = /[区园](?:管委会|管理委员会)$/;

/** `临江区建设管理委员会（以下简称区建设管理委）`: a bureau, which has its registered name whatever it is called. */
const bureauReader: Reader = (name, scope) => {
  const found = unitReader(name, scope);
  return found && isUnit(found) && found.kind === 'DEPARTMENT' ? found : null;
};

/** `指挥部`, `市领导小组办公室`, `各成员单位`: the body that the headings, the title or the text of the document names. */
export function contextReader(name: string, scope: Scope, context: Context): Resolution | null {
  const defined = definedAs(name, scope);
  if (defined && defined !== name && !bareBody().test(defined))
    return (
      knownBodyReader(defined, scope) ??
      (zone.test(defined) ? zoneReader(defined, scope) : bureauReader(defined, scope)) ??
      body(withPlace(defined, scope), scope, 'unit-defined')
    );
  const match = lastOnes().has(name.slice(-1)) ? bareBody().exec(name) : null;
  const [, place = '', qualifier = '', last = '', tail = ''] = match ?? [];
  const ending = last && qualifier + last;
  if (!match || (!ending && (!tail || qualifier))) return null;
  const meant = nearest(scope, context, ending);
  if (!meant) return null;
  return body(named(meant.name, place, tail, scope), scope, meant.rule);
}

function named(meant: string, place: string, tail: string, scope: Scope): string {
  const own = withPlace(meant, scope);
  const bare = own.slice(scope.own.place.length);
  const office = (tail === '办' ? '办公室' : tail).replace(/^各/, '');
  if (/^(?:各)?县（市、区）$/.test(place)) return `${scope.own.place}各县（市、区）${bare}${office}`;
  if (place === '各级') return `${scope.own.place}各级${bare}${office}`;
  if (place === '现场') return scope.own.place + bare.replace(/(?:应急)?(?:救援)?指挥部$/, '现场指挥部') + office;
  return own + office;
}

/** A body's name, and the rule that tells how sure it is. */
interface Meant {
  name: string;
  rule: 'unit-headed' | 'unit-defined' | 'unit-context';
}

/** The body named nearest: in the innermost heading, by a definition, in the title, or most often in the text (a guess). */
function nearest({ bodies, document }: Scope, context: Context, ending: string): Meant | null {
  const isElsewhere = (name: string) => isAtScene(name, ending);
  for (const heading of [...(context.headings ?? [])].reverse()) {
    const found = bodyIn(heading, ending);
    if (found && !isElsewhere(found)) return { name: found, rule: 'unit-headed' };
  }
  for (const defined of bodies.definitions().values())
    if (defined.endsWith(ending) && !isElsewhere(defined) && bodyIn(defined, ending))
      return { name: defined, rule: 'unit-defined' };
  const titled = bodyIn(document.title, ending);
  if (titled) return { name: titled, rule: 'unit-headed' };
  const often = bodies.mostNamed(ending);
  return often ? { name: often, rule: 'unit-context' } : null;
}

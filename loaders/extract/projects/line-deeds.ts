/** Works behind the verb of a numbered line of a list: `4．新建青云河三号桥。桥长186米`, `3．打通云山路、学府街2条断头路`. */
import { outside } from '../../language/brackets.js';
import { flatMap } from '../../lists.js';
import { joins, moved, withoutTally } from './run-names.js';
import { isKindOfWork, isPlausible } from './specific.js';
import { type Span, stretches } from './stretches.js';
import { words } from './words.js';
import { isDeed, isWork } from './works.js';

/** 新建, 打通, 实施 before a name; 建设路, 新建村 are streets and villages. */
const verb = new RegExp(
  `^(?:${words('deeds')}|${words('begins')}|建设)(?![路街村镇桥]|大道|大街|小区|社区|中[路街]|[东西南北][路街])(?=.{3})`,
);
/** `新建云台县委党校建设项目`: the verb is part of a name that says what it is. */
const whole = /^(?:新建|改建|扩建|改扩建|改造|重建|续建|建设)/;

/** 体育场西路, which begins like a kind of work. */
const street = /[\u4e00-\u9fff](?<![公铁道])[路街]$/;

/** The works behind the verb that opens a line from `from` on, each named like one; none where no verb opens it or kinds of work stand there. */
export function worksBehindVerb(text: string, from: number): Span[] {
  const body = /^[^。；：，]*/.exec(outside(text.slice(from)))?.[0] ?? '';
  const front = body.length < 120 ? (verb.exec(body)?.[0].length ?? 0) : 0;
  if (!front) return [];
  const named = withoutTally(body.slice(front)).replace(/等$/, '');
  const spans = stretches(named, joins).map((span) => moved(span, from + front));
  const names = spans.map(({ start, end }) => text.slice(start, end));
  if (spans.length === 1 && whole.test(body) && /(?:项目|工程)$/.test(named)) return [];
  const own = (name: string): boolean =>
    name.length > 2 && isWork(name) && !isDeed(name) && (street.test(name) || !isKindOfWork(name));
  return names.every(own) ? spans : [];
}

/** `今年要办的实事是：建设东山游园，增加绿地；修建西河路；…`: the works of the deeds for the people that one sentence parts by semicolons, three at least. */
export function worksOfDeeds(sentence: string): Span[] {
  const head = sentence.includes('实事') && sentence.includes('；') ? ofDeeds.exec(sentence) : null;
  if (!head) return [];
  const from = head.index + head[0].length;
  const works = flatMap(stretches(sentence.slice(from), '；'), ({ start, end }) =>
    worksBehindVerb(sentence.slice(from + start, from + end), 0).map((span) => moved(span, from + start)),
  );
  const plain = works.filter(({ start, end }) => isPlausible(sentence.slice(start, end)));
  return plain.length > 2 ? plain : [];
}

/** `这10件实事分别为：` before the works of a paragraph. */
export const ofDeeds = /实事[^，。；]{0,8}：/;

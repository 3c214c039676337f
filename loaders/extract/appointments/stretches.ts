/** Where the clauses of a decision end, and the decisions in one. */
import { matches } from '../../matches.js';
import { isName, isPost } from '../memberships/people.js';

/** The end of the clause that starts at `at`: the next comma, or what gives the reason behind it; where people are `listed`, a comma between a name and a post ends none (`林川，市水利局局长`), nor one between the posts of several behind 分别. */
export function endOfClause(text: string, at: number, to: number, listed: boolean): number {
  const first = Math.min(to, nextBreak(text, at, '，'));
  if (
    text.slice(at, first).includes('分别') &&
    text
      .slice(first + 1, to)
      .split('，')
      .every(isPostAlone)
  )
    return to;
  const named = listed && first < to && isName(text.slice(at, first).replace(/（[^（）]{1,12}）$/, ''));
  const comma =
    named && isPost(text.slice(first + 1, nextBreak(text, first + 1, '，；。')))
      ? Math.min(to, nextBreak(text, first + 1, '，'))
      : first;
  return comma + (reason.exec(text.slice(comma, comma + 24))?.[0].length ?? 0);
}

/** `市财政局副局长`, not `李某任市财政局副局长`. */
const isPostAlone = (text: string): boolean => isPost(text) && !/[任免为]/.test(text.replace(/主任/g, ''));

/** `张某同志的…职务，因退休予以免去`: the verb stands behind the reason. */
const reason = /^，因[^，。；]{2,10}?(?:予以|同时|一并|相应|随之)免去(?=[，。；]|$)/;

/** `张某任…（原任…职务自行免除）`: the bracket decides of the same person. */
const endedInBracket = /（(其?原[^（）]{4,60}(?:免除|解除|免去))）$/;

/** `任命张某为…、李某为…`, `张某的…职务、李某的…职务`, `免去张某的…局长、李某的…副局长职务`, `张某辞去…职务、李某辞去…职务` hold two decisions. */
export function several(text: string): [number, number][] {
  const inside = text.endsWith('）') ? endedInBracket.exec(text) : null;
  if (inside)
    return [
      [0, inside.index],
      [inside.index + 1, text.length - 1],
    ];
  const cuts = [
    0,
    ...matches(text, /、(?=[\u3400-\u9fff·]{2,9}(?:同志)?为)/g)
      .filter(({ index }) => /为[^、]{3,}/.test(text.slice(0, index)))
      .map(({ index }) => index + 1),
    ...matches(text, /(?<=职务|[长任员记])、(?=([\u3400-\u9fff·]{2,9}?)(?:同志)?的)/g)
      .filter(({ index, 1: name = '' }) => text[index - 1] === '务' || isName(name))
      .map(({ index }) => index + 1),
    ...matches(text, /(?<=[长任员记师]|职务)、(?=([\u3400-\u9fff·]{2,9}?)同志[^的为任辞])/g)
      .filter(({ 1: name = '' }) => isName(name))
      .map(({ index }) => index + 1),
    ...(text.includes('辞去') ? matches(text, leavesToo).map(({ index }) => index + 1) : []),
  ];
  if (cuts.length === 1 && text.startsWith('免去')) cuts.push(...stuckNames(text));
  return cuts.map((cut, i) => [cut, (cuts[i + 1] ?? text.length + 1) - 1]);
}

/** `接受张某辞去…职务、李某辞去…职务的请求`: the next of those who resign. */
const leavesToo = /(?<=职务)、(?=[\u3400-\u9fff·]{2,9}(?:同志)?辞去)/g;

/** `免去林川市教育局副局长、石磊市民宗局副局长职务`: names stuck to posts that open with the level alone. */
function stuckNames(text: string): number[] {
  const [, first = '', level = ''] = /^免去([\u3400-\u9fff]{2,3})([市县区州盟旗])[\u3400-\u9fff]{2,}/.exec(text) ?? [];
  if (!isName(first)) return [];
  return matches(
    text,
    /(?<=[长任员记]|职务)、(?=([\u3400-\u9fff]{2,3}?)([市县区州盟旗])[\u3400-\u9fff]{2,14}(?:[长任员记]|$))/g,
  )
    .filter(({ 1: name = '', 2: own }) => own === level && isName(name))
    .map(({ index }) => index + 1);
}

/** Where the lead-in of a sentence ends: its last colon, those in brackets and behind a term (`（挂职时间：…）`, `，挂职时间：…`) left out; -1 without one. */
export function endOfLead(text: string): number {
  return text.includes('：')
    ? text.replace(/（[^（）]*）|(?:时间|期限|[任聘]期)：/g, (told) => ' '.repeat(told.length)).lastIndexOf('：')
    : -1;
}

/** Index of the next of `stops` outside brackets, or the end. */
export function nextBreak(text: string, from: number, stops: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '（') depth++;
    else if (character === '）') depth = Math.max(0, depth - 1);
    else if ((depth === 0 || '。'.includes(character)) && stops.includes(character)) return at;
  }
  return text.length;
}

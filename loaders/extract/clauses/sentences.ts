/** Responsibility clauses that are a paragraph's last sentence: `由市财政局牵头，市发改委配合。` */
import { readClause } from '../../language/roles.js';
import { endsWithCue } from '../../language/vocabulary.js';
import { readMarker } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { ClausePlace } from './places.js';
import { areMostlyUnits } from './strangers.js';

/** What the sentence is about, before it says who: `工业源：由市生态环境局牵头`, `学校专班，由市教育局牵头`, `（5）维护稳定组，市公安局牵头`. */
const subjectLabel =
  /^(?:（\d{1,2}）|\d{1,2}[.、])?[\u4e00-\u9fff]{2,12}(?:：(?=由)|(?<=[组班])，(?=由|[省市县区州盟旗][\u4e00-\u9fff]))/;

/** Room for the longest of them and what follows. */
const labelRoom = 20;

/** The last sentence, where it says nothing but who: `由市财政局牵头，市发改委配合。` */
export function sentenceClauses(passage: Passage): ClausePlace[] {
  const { text } = passage;
  const end = endBefore(text, text.length);
  const timed = timeAlone.exec(text.slice(Math.max(0, end - timeRoom), end));
  const to = timed ? endBefore(text, end - timed[0].length) : end;
  const stop = text.lastIndexOf('。', to - 1) + 1;
  const part = text.lastIndexOf('；', to - 1) + 1;
  const whole = part > stop ? sentenceClause(passage, stop, to) : null;
  const last = Math.max(stop, part);
  const place = whole ?? sentenceClause(passage, last, to) ?? clauseBehind(passage, last, to);
  return place ? [{ ...place, end }] : [];
}

const whoSentence = /(?:牵头|负责|配合|落实|实施|参与|协助)。/g;

/**
 * Sentences that say nothing but who, each closing its own part of a paragraph whose last part another clause closes:
 * `推进溯源，整治率达到80%。市生态环境局牵头。开展黑臭水体治理。市住建局牵头。` A run-in heading alone before one is a team's name or the like.
 */
export function innerSentences(passage: Passage, places: readonly ClausePlace[]): ClausePlace[] {
  const { text } = passage;
  const last = Math.max(-1, ...places.map(({ start }) => start));
  const ends = last > 0 ? matches(text.slice(0, last), whoSentence) : [];
  return flatMap(ends, ({ index, 0: found }) => {
    const end = index + found.length - 1;
    const start = text.lastIndexOf('。', end - 1) + 1;
    const before = text.slice(0, Math.max(0, start - 1));
    const told = before.length - (before.lastIndexOf('。') + 1);
    const apart = places.every((place) => place.end <= start || place.start >= end);
    const place = told >= leastTold && apart ? sentenceClause(passage, start, end) : null;
    return place ? [{ ...place, end: end + 1 }] : [];
  });
}
/** Characters of the shortest part that such a sentence closes. */
const leastTold = 14;

/** Where the text before `end` ends without its closing marks. */
function endBefore(text: string, end: number): number {
  let to = end;
  while (to > 0 && /[。；\s）〕]/.test(text.charAt(to - 1))) to--;
  return to;
}

/** Who, alone or behind a comma at the end of a sentence: `…全面清理，责任单位为市城管局，配合单位为各区政府`. Group 1 is what goes before. */
const labelBehind =
  /^(|.*?[，,]|(?:本|该|此|各)项?(?:工作|任务|措施|事项)的?)(?:责任|牵头|主办|主责|配合)(?:单位|部门)(?:为|是)/;

/** What was asked for elsewhere, with who is to do it behind: `关于“清理收费”问题，由市财政局牵头，会同市物价局落实`. Group 1 is what goes before. */
const askedBefore = /^(.{4,}?”的?(?:问题|事项|任务|要求|工作)，)由/;

/** Who carries it out, behind a comma at the end of a sentence: `…范围，由市发改局会同市供电局组织实施`. Group 1 is what goes before. */
const doneBehind =
  /^(.{6,}[，,])由(?=[省市县区州盟旗各]|地区)(?!.*(?:决定|委托|批准|授权|或))[^，。；牵负配]{3,60}(?:组织实施|具体实施|组织落实|负责实施|实施|落实)$/;

/** Who leads and who carries it out, behind a comma: `…示范城市，市农业局牵头，市商务局、各乡镇按职责落实`. Group 1 is what goes before. */
const ledBehind = /^(.{6,}?[，,])(?=由?(?:[省市县区州盟旗]|地区)[^，。；]{2,40}牵头，[^。；]{3,120}(?:落实|实施)$)/;

function clauseBehind(passage: Passage, sentence: number, to: number): ClausePlace | null {
  const said = passage.text.slice(sentence, to);
  const by = /[施实]$/.test(said) ? (doneBehind.exec(said) ?? ledBehind.exec(said))?.[1] : undefined;
  const asked = said.includes('”') ? askedBefore.exec(said)?.[1] : undefined;
  const before = asked ?? by ?? (/[位门][为是]/.test(said) ? labelBehind.exec(said)?.[1] : undefined);
  if (before === undefined) return null;
  const from = sentence + before.length;
  const inside = passage.slice(from, to);
  const clause = readClause(inside, 'RESPONSIBLE', 'sure');
  const whole = clause.said && clause.rest === 0 && clause.units.length > 0;
  return whole ? { start: from, end: to, from, to, inside, clause, rule: 'clause-sentence' } : null;
}

/** The clause that a sentence is, from its beginning or from behind what it says it is about, a list with who leads it marked too (`市水利局（牵头），市财政局。`); null where it says more. */
function sentenceClause(passage: Passage, sentence: number, to: number): ClausePlace | null {
  const { text } = passage;
  const label = subjectLabel.exec(text.slice(sentence, sentence + labelRoom))?.[0] ?? '';
  const from = sentence + label.length;
  const said = text.slice(from, Math.min(to, from + 401));
  const marked = said.includes('（牵头）');
  if (said.length > 400 || said.length < 5 || said.includes('：')) return null;
  if (!marked && !endsWithCue(said.replace(timeAfter, ''))) return null;
  if ((sentence === 0 && !label && readMarker(text)) || comes.test(said) || said.includes('决定将')) return null;
  const inside = passage.slice(from, to);
  if (/成立|设立|组建/.test(inside.text)) return null;
  if (inside.text.includes('由') && inside.text.split(/[，；]/).some((part) => saysWhat.test(part))) return null;
  const clause = readClause(inside, 'RESPONSIBLE', 'sure');
  const last = clause.terms.findLast(({ tag }) => tag !== 'Comma' && tag !== 'Time');
  const sure = clause.terms[0]?.tag === 'Unit' && clause.units.length > 2;
  const known = clause.rest === 0 || (sure && areMostlyUnits(clause, inside.text));
  const whole =
    clause.said &&
    known &&
    clause.units[0]?.start === firstName(inside.text) &&
    (last?.tag.endsWith('Cue') || (marked && clause.rest === 0));
  const start = label.endsWith('，') ? from - 1 : from;
  return whole ? { start, end: to, from, to, inside, clause, rule: 'clause-sentence' } : null;
}

/** `参会单位（含市公安局）应派员参加`: who comes, where nobody leads. */
const comes = /^(?!.*(?:牵头|负责|主办)).*参加$/;

/** `中小学、幼儿园停课由市教委组织实施`: what is to be done stands before who does it, in a sentence of its own. */
const saysWhat =
  /^(?![^由]*(?:牵头|负责|配合|工作|任务|事项|措施|内容|[\d一二三四五六七八九十][项条])(?:具体|主要|分别|均)?由)[^由]{4,}(?<![自理缘来根])由[省市县区州盟旗各]/;

const time = '[^，。；]{0,8}(?:\\d[^，。；]{0,14}|年底前?|月底前?|年内)(?:完成|落实|到位|完工|竣工|建成)$';
/** The time behind the roles: `市发改委牵头，市财政局配合，2023年底前完成`. */
const timeAfter = new RegExp(`，${time}`);
/** The same as a sentence of its own: `由市教育局组织实施。10月底前完成。` */
const timeAlone = new RegExp(`[。；]${time}`);
const timeRoom = 40;
/** Where the names begin: `由市民政局`, `以上任务由市民政局`. */
const firstName = (text: string): number =>
  /^ *(?:此项|该项|本项|各项|(?:以上|上述)(?:各项|[\d一二三四五六七八九十]{1,2}[项条])?)?(?:工作|任务|事项|措施|内容)?(?:具体|主要|分别|均)?由?/.exec(
    text,
  )?.[0].length ?? 0;

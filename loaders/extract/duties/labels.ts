/** Duties behind a unit and a colon: `市发改委：负责…`, `（三）税务部门工作职责：…`, `指挥部办公室主要职责：…`. */

import { isPersonName } from '../../language/names.js';
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Role } from '../../records.js';
import { inPlace, type TaskFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';
import { dutyRole } from './roles.js';
import { governmentOf, subjectLength, subjectUnits, unitFacts } from './subjects.js';
import { words } from './words.js';

/** A subject at the beginning of a sentence, before a colon or a dash. Group 1 is the subject, group 2 the word 职责 behind it. */
const subject =
  /(?<=^|[。；：])(?: ?[（(]?\d{1,2}[）)]?[.、]? ?)?([^。；：！？\s]{2,120}?)((?:的(?:[^，。；：！？、]{0,12}?))?(?:主要|工作|具体|岗位|安全生产|安全监管)*(?:职责任务|职责分工|职责|职能|任务分工|任务)(?:如下|是|为|包括|有)?)?(?:：|—+(?=负责|组织|承担|牵头|配合|指导|协调|做好)|——+)/g;
/** How the text of a duty begins. */
export const dutyVerb = new RegExp(`^(?:${words('ahead')}){0,5}(?:${words('verbs')})`);

/** The label of the duties of the unit that the heading above is, also behind its seat and who heads it: `指挥部办公室设在市应急局，主任由…兼任。主要职责：…`. */
export const ownLabel =
  /^(?:(?:[^。：]{4,120}(?:设在|设于|兼任|担任|组成|任副?总指挥|任副?指挥长|任副?组长)[^。：]{0,60}。){1,3}其?|[^。：，]{2,20}设[在于][^。：，]{2,30}，其?)?(?:主要|工作|具体)?职责(?:任务)?(?:如下|是|为)?：/;

/** `办公室设在市住建局，主要职责：（1）承担…`: what stands before the first duty of an office. */
export const seatBefore =
  /^[^。：；]{2,12}设在[^，。：；]{2,24}，(?:其)?(?:主要|工作|具体)?职责(?:是|为)?：(?:（[1一]）|1[.、])? ?/;

/** What a paragraph's neighbours tell: the paragraphs that go on where nothing follows the colon, and whether it stands in a list of such paragraphs. */
export interface Neighbours {
  following(): Passage[];
  listed(): boolean;
}

/** `县区应急机构：各县区人民政府负责…`: without the kind of body that stands before those of it who act. */
export function behindKind(body: Passage): Passage {
  const kind = body.text.slice(0, 16).includes('机构：') ? body.text.indexOf('机构：') + '机构：'.length : 0;
  return kind && subjectLength(body.slice(kind), 'named') > 0 ? body.slice(kind) : body;
}

/** The duties of a paragraph's labels. */
export function labelDuties(block: ParagraphBlock, section: boolean, { following, listed }: Neighbours): TaskFact[] {
  const body = behindKind(withoutMarker(block.passage));
  if (!body.text.includes('：') && !body.text.includes('—')) return [];
  const labels = flatMap(matches(body.text, subject), (match) => labelAt(body, match, section) ?? []);
  return flatMap(labels, (label, index): TaskFact[] => {
    const end = labels[index + 1]?.from ?? body.text.length;
    const own = body.text.slice(label.to, end).trim().replace(firstNumber, '');
    const more = own ? [] : following();
    if (more[0] && (opensWithUnit(withoutMarker(more[0])) || answersOwn(withoutMarker(more[0])))) return [];
    const text = own || more.map((passage) => passage.text).join('');
    if (!text || !(label.says || section || dutyVerb.test(text) || listed()) || isList(text)) return [];
    const at = inPlace(body.span(label.from, end), 'duty-label');
    const last = more.at(-1);
    const units = unitFacts(body.slice(label.from), label.units, label.role ?? dutyRole(text), 'duty-label');
    return [
      {
        kind: 'DUTY',
        heading: null,
        path: headingTexts(block.path),
        text,
        at: last ? { ...at, end: last.span().end } : at,
        units,
      },
    ];
  });
}

/** `市三防指挥部下设办公室（以下简称市三防办）`: an office with the name that the bracket gives it, as source of a pattern. Group 1 is that name. */
export const foundedOffice =
  '[^，。；（）]{3,30}(?:下设|设立|设)办公室（(?:以下(?:统一)?)?简称[“"]?([^（）“”"]{2,12})[”"]?）';

/** `主要职责：（1）承担…`: the number of the first duty is none of its text. */
export const firstNumber = /^(?:（[1一]）|[1一][.、]|①) ?/;

/** Where an office sits, between its name and its 职责: `指挥部办公室设在市应急局，主要职责：`. */
const seated = /设(?:立)?在[^，。；]{2,24}，其?$/;

/** `区交通局是渡口安全的行业主管部门，履行下列职责：`, `区防汛中心协助区水务局做好排涝，承担以下职责：`, `县水利局履行以下职责：`: what stands between a name and 职责. */
const inCharge =
  /(?:(?<=.{3})(?:[是为][^，。；]{2,40}(?:部门|机构|单位|机关)|(?:主管|协助|配合)[^，。；]{2,40})，|在[^，。；]{2,24}中)?(?:应当|应|须|要)?(?:依法|具体|主要|全面)?(?:履行|承担|行使|负有)(?:以下|下列|如下)[^，。；]{0,8}$/;

/** `市环卫处主管市区环卫工作，其职责是：`: what it is in charge of. */
const charge = /(?<=.{3})(?:主管|[是为])[^，。；]{2,40}，其$/;

/** `市、县有关部门在居民医保工作中的职责：`: where it has them. */
const within = /在[^，。；]{2,24}[中里]$/;

/** `市应急指挥部设立以下工作组：` announces what is to come. */
export const announces =
  /(?:根据(?:工作|实际)?需要)?(?:设立|设置|分设|下设|设|成立|组建|分为)(?:(?:以下|下列|如下|若干|\d|[一二三四五六七八九十]{1,2}个)|(?:各|专业|应急|现场)*(?:工作|专业|专项|应急)?小?组$)/;

/** `督导单位：市林业局`, `分管领导：陈晓霞 牵头单位：市教育局` tell who, not what. */
const roleWord =
  /^(?:督[导办查]|监督|指导|验收|考核|联系|落实|协同)(?:单位|部门)$|(?:牵头|责任|配合|主办|协办|承办)(?:单位|部门)$/;

/** `宣传组（市委宣传部、市文广局）：负责…`: the duty of those who make a working group. */
const teamOf = /^[\u4e00-\u9fff]{2,12}(?<!领导|领导小)组（(?=[^（）]{3,60}）$)/;

interface Label {
  from: number;
  to: number;
  units: NonNullable<ReturnType<typeof subjectUnits>>;
  /** Whether the label itself says 职责, or marks a role. */
  says: boolean;
  /** The role marked on the name: `市财政局（配合单位）：…`. */
  role: Role | null;
}

function labelAt(body: Passage, match: RegExpMatchArray, section: boolean): Label | null {
  const [whole, printed = '', duty] = match;
  const team = teamOf.exec(printed)?.[0].length ?? 0;
  const name = team ? printed.slice(team, -1) : printed;
  if (announces.test(name) || roleWord.test(name) || /（[^）]*$/.test(name)) return null;
  if (/^[（〔【]|按照|依照|根据|（(?:共)?\d{1,3}[项个]）$/.test(name)) return null;
  const from = (match.index ?? 0) + whole.indexOf(printed) + team;
  const mark = /（(牵头|配合|主办|协办)(?:单位|部门)?）$/.exec(name);
  const says = duty !== undefined || mark !== null;
  const seat = says
    ? ([seated, inCharge, charge, within].find((each) => each.test(name))?.exec(name)?.index ?? name.length)
    : name.length;
  const subjectEnd = from + (mark?.index ?? seat);
  const who = body.slice(from, subjectEnd);
  const named = subjectUnits(who, section || says ? 'listed' : 'named');
  const units = named ?? (section || says ? governmentOf(who) : null);
  const role = mark ? (/牵头|主办/.test(mark[0]) ? 'LEAD' : 'SUPPORT') : null;
  return units && { from, to: (match.index ?? 0) + whole.length, units, says, role };
}

/** True for a paragraph that opens with units and a colon, a sentence behind it. */
export function isUnitLabel(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && opensWithUnit(withoutMarker(block.passage));
}

/** `市公安局：负责…`: what `成员单位职责：` stands over when each member has a duty of its own. */
function opensWithUnit(body: Passage): boolean {
  const name = /^([^。；：\s]{2,60})：(?=[^：]*[\u4e00-\u9fff]{6})/.exec(body.text)?.[1];
  return name !== undefined && !/\d{7}/.test(body.text) && subjectUnits(body.slice(0, name.length), 'named') !== null;
}

/** `（一）财政部门负责…` in the list under 部门职责：. */
function answersOwn(body: Passage): boolean {
  const length = subjectLength(body, 'named');
  return length > 0 && /^(?:具体|主要)?负责/.test(body.text.slice(length));
}

/** A salutation or a list of names is no duty. */
function isList(text: string): boolean {
  if (text.length < 4) return true;
  const parts = text.length > 120 ? [] : text.replace(/[。；]$/, '').split(/[、，；。 ]/);
  return parts.length > 0 && parts.every((part) => part.length <= 3 && isPersonName(part));
}

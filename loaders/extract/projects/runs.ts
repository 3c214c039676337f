/** Runs of works behind a verb: `开工建设A高速公路、B水库，建成C铁路，推动D二期、E三期竣工投产`. */

import { flatMap } from '../../lists.js';
import { areSchools, areStreets } from './counted-kinds.js';
import type { Localities } from './localities.js';
import { counted } from './prose-names.js';
import { moved, parted, withoutKind, withoutTally, withoutTime } from './run-names.js';
import { type Piece, subjectOf } from './run-subjects.js';
import { isKindOfWork, isOwnWork, isPlausible, isProper } from './specific.js';
import { type Span, stretches } from './stretches.js';
import { words } from './words.js';
import { isDeed, isWork } from './works.js';

const when =
  '(?:我[省市县区州盟旗]|并|还|将|提前|先后|相继|配合|力争|确保|加快|全面|年内|今年|[上下]半年|年底前|[12]\\d{3}年(?:底前?)?|要|\\d{1,2}月底?前|重点|全力|继续|抓紧|尽快|积极|大力|有序|扎实|持续|着力|同步|适时|同时|争取|基本|(?:计划|完成)?投资[\\d.]{1,8}[亿万]元)*';
const opens = new RegExp(`^${when}(?:${words('begins')})(?:总?投资[\\d.]{1,8}[亿万]元的)?`);
/** 做好A大桥、B水库的前期工作 */
const prepares = new RegExp(`^${when}(?:做好|抓好|开展|争取)`);
/** 加快云临铁路、东山支线建设 */
const hastens = new RegExp(`^${when}(?:加快|推动|抓好|抓紧|启动|完成|完工|促进|进行|用于)`);
const assured = new RegExp(`^${when}(?:服务保障|保障|确保|力争|推动|推进|加快|促进|促使|争取|力促|实现)`);
/** What stands behind the last name and is no part of it: 前期工作, 建设, 并通车. */
const closing =
  /年度(?:建设)?任务$|(?<=.{3})主体(?:工程)?(?:建设|施工)?$|并(?:建成|竣工)?(?:通车|投产|投用|投运|投入[使运][用营])$|的?(?:项目)?(?:建设)?前期(?:工作)?$|建设进[度程]$|(?<=[建造]|项目|工程)进[度程]$|建设$/;

/** How long the words are before the first name of a piece: 加快推进; 确保 where a time was struck behind it, 加快 where 建设 or a work closes the piece. 0 where none stand there. */
function opening(piece: string, printed: string): number {
  const found =
    opens.exec(piece) ??
    (piece.length < printed.length ? assured.exec(piece) : null) ??
    (/前期(?:工作)?$/.test(printed) ? prepares.exec(piece) : null);
  if (found) return found[0].length;
  const hastened = hastens.exec(piece)?.[0].length ?? 0;
  return hastened &&
    (/(?:建设|(?:[建造设]|项目|工程)进[度程]|前期工作|年度任务)$/.test(printed) || isWork(printed.replace(/等$/, '')))
    ? hastened
    : 0;
}

/** `铁路：建成…` in a box of a plan: the field in front of the first verb; `（责任单位：市水利局）` of the works before. */
const field =
  /^(?:——|[●•◆■★○▲①-⑳]|[（(]?\d{1,2}[）)、.．])?[\u4e00-\u9fa5]{2,8}：|^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．是]|^在?[\u4e00-\u9fa5]{2,8}方面，?|^[\u4e00-\u9fa5]{2,20}(?:工程|项目)主要(?:是|为)?|^[●•◆■★○▲①-⑳]|^（(?:责任|牵头|配合|负责)[^（）]{2,80}）/;

/** Verbs that only works follow; 推进, 实施 may be followed by what is to be done. */
const raises = /贯通|重建|修复|改造|拓宽|打通|疏浚|开工|建成|竣工|通车|新建|建设|启动|完成/;

/** `建成七里泵站、平岭水厂`: two works or more by their names behind a verb that only works follow; 院士工作站, 检测中心 may be set up in any house. */
const areRaised = (names: readonly Name[], verb: string, printed: string): boolean =>
  names.length > 1 &&
  (/(?:并网|通车|封顶|合龙|蓄水)$/.test(printed) ||
    (/开工|建成|竣工|通车/.test(verb) && !names.some(({ name }) => setUp.test(name))));
const setUp = /(?:中心|平台|基地|所|场|室|厅|(?<![泵电闸客货车])站)$/;

/** A work with the stage that the words around it tell. */
export interface Run extends Span {
  stage: string | null;
}

/** What is said of works: a stretch without it names none. */
const tells =
  /贯通|重建|修复|改造|拓宽|打通|加固|疏浚|开工|启动|建成|竣工|续建|加快|推进|推动|通车|投产|完成|完工|实施|建设|新建|扩建|谋划|前期|投[用运入]|开通|运营|通[航水]|联通|蓄水|开学|开业|开诊|验收|合龙|并网|达产|封顶|研究/;

/** The pieces of a part of a sentence (`；` parts it) that name works behind a verb. */
export function piecesOf(part: string, localities: Localities): Piece[] {
  const label = field.exec(part)?.[0].length ?? 0;
  if (!label && !tells.test(part)) return [];
  const colons = part.includes('：', label);
  let over = false;
  return flatMap(stretches(part, '，'), ({ start: begin, end }) => {
    const from = Math.max(part.startsWith('其中：', begin) ? begin + 3 : begin, label);
    const colon = colons ? part.slice(from, from + 20).indexOf('：') + 1 : 0;
    const told = from + colon + (colon ? (ordinal.exec(part.slice(from + colon))?.[0].length ?? 0) : 0);
    const start = colon && opensRun.test(part.slice(told)) ? told : from;
    const text = part.slice(start, end);
    const read = label || tells.test(text) ? pieceOf(text, localities) : null;
    const piece = read ?? (over || listed.test(text) ? goneOn(text, localities) : null);
    over = piece?.spans.at(-1)?.end === text.length;
    return piece ? [{ ...piece, spans: piece.spans.map((span) => moved(span, start)) }] : [];
  });
}

/** `分别为：一是` */
const ordinal = /^[一二三四五六七八九十]{1,3}是/;

/** `续建老城“三路一桥”，即：东山路、西河路` */
const listed = /^(?:即|分别[是为]|具体[是为])：?/;

/** `建成云岭铁路，东山—西河铁路，白露大桥等项目前期`: works behind a comma that parts names, all of a place, a company or a size; half of them where the names are announced. */
function goneOn(printed: string, localities: Localities): Piece | null {
  if (printed.length > 240) return null;
  const front = listed.exec(printed)?.[0].length ?? 0;
  const names = namesFrom(withoutKind(printed.replace(closing, '')), front, localities);
  const proper = names.filter(({ proper: is }) => is).length;
  const enough = front ? names.length > 1 && proper * 2 >= names.length : proper === names.length;
  return enough && names.every(({ name, work }) => work && !isDeed(name))
    ? { spans: names.map(({ span }) => span), sure: true, stage: null }
    : null;
}

/** The works of the pieces of one sentence, one piece sure or two works of theirs: two behind one verb or three in all, one where others are listed beside them (`beside`). */
export function begunIn(parts: readonly { from: number; pieces: readonly Piece[] }[], beside: boolean): Run[] {
  const pieces = flatMap(parts, (part) => part.pieces);
  const proper = pieces.reduce((sum, piece) => sum + (piece.proper ?? 0), 0);
  if (!beside && proper < 2 && !pieces.some(({ sure }) => sure)) return [];
  const runs = flatMap(parts, ({ from, pieces: each }) =>
    flatMap(each, ({ spans, stage }) => spans.map((span) => ({ ...moved(span, from), stage }))),
  );
  const built = proper > 1 && pieces.every(({ stage }) => !stage);
  return beside || built || runs.length > 2 || pieces.some(({ spans }) => spans.length > 1) ? runs : [];
}

/** `（2012—2013年）`, `（全长12公里）` behind a name. */
const gloss = /（[^（）]*\d[^（）]*）$/;

/** `A、B等项目建设`: read by its own rule; 标准化建设, 体系建设 build nothing. */
const others =
  /等(?!\d{1,3}[所座条])[^、]{0,20}(?:项目|工程)|(?:标准化|规范化|信息化|数字化|能力|体系|制度|机制|队伍|阵地|作风|文化|品牌|学科|人才|文明)建设$/;

/** How the words before the first name of a run begin, and how those behind works that stand first end. */
const opensRun =
  /^[服保我并还将配投计提恢修力确加全年今上下\d重继抓尽积大有扎持着先相同适要开新启建竣续推实规研谋扩改完做争促动兴拓打贯疏进用基]/;
const lastSigns = '作设工车用产运成效网电顶营研迁址体划项复批制程园放标行进水通学业诊收龙';

function pieceOf(printed: string, localities: Localities): Piece | null {
  if (printed.length > 240) return null;
  if (!opensRun.test(printed)) return lastSigns.includes(printed.slice(-1)) ? subjectOf(printed, localities) : null;
  const timed = assured.test(printed) ? withoutTime(printed) : printed;
  const from = opening(timed, printed);
  if (!from) return subjectOf(printed, localities);
  if (others.test(printed)) return oneOfMany(timed.slice(0, timed.indexOf('等')), from, localities);
  const piece = withoutKind(withoutTally(timed).replace(/等$/, '').replace(closing, ''));
  const names = namesFrom(piece, from, localities);
  const { proper, works } = countsOf(names);
  const timeless = timed.length === printed.length;
  if (works * 2 < names.length || !works || (works < 2 && names.length > 2))
    return !timeless && proper > 0 ? closedRun(names) : null;
  const stage = /前期(?:工作)?$/.test(printed) ? '前期' : null;
  const raised = !timeless || stage !== null || /建设$/.test(printed) || raises.test(piece.slice(0, from));
  const most = raised && works * 3 >= names.length * 2;
  const whole =
    works === names.length &&
    (proper > 0 || piece.startsWith('续建') || areRaised(names, piece.slice(0, from), printed));
  const told = stage !== null || (most && works > 2);
  const counted = areStreets(timed, names) || areSchools(timed, names);
  const sure = proper * 2 >= names.length || whole || (proper > 0 && told) || counted;
  if (!sure && !most) return null;
  const all = names.filter((name) => (raised ? isNamed(name, sure) : name.work));
  return { spans: all.map(({ span }) => span), sure, proper, stage };
}

/** `推动东山快速通道等一批项目开工建设`: the one that is named, of a place, a size or a road; others stand beside it in the text. */
function oneOfMany(named: string, from: number, localities: Localities): Piece | null {
  const spans = named.length > from ? namesFrom(named, from, localities) : [];
  return spans.length === 1 && spans[0]?.proper
    ? { spans: [spans[0].span], sure: false, proper: 1, stage: null }
    : null;
}

const countsOf = (names: readonly Name[]): { proper: number; works: number } => ({
  proper: names.filter(({ proper }) => proper).length,
  works: names.filter(({ work }) => work).length,
});

/** One name of a run. */
interface Name {
  name: string;
  span: Span;
  /** Of a place, a company or a size. */
  proper: boolean;
  /** Proper, or a work by its name. */
  work: boolean;
}

/** `力争云台电厂2号机组投产、东山变电站送电`: each with its own end. */
const ended = /(?<=.{4})(?:建成|竣工|下闸|尽快|早日|年内)?(?:投产|投运|投用|并网|送电|通车|蓄水|获批|立项|开工|完工)$/;

/** The names of a piece from there on, without what brackets tell of them. */
const namesFrom = (piece: string, from: number, localities: Localities): Name[] =>
  parted(piece.slice(from)).map(({ start: first, end }) => {
    const start = /^一[座条所处]/.test(piece.slice(from + first)) ? first + 2 : first;
    const name = piece
      .slice(from + start, from + end)
      .replace(gloss, '')
      .replace(ended, '')
      .replace(counted, '');
    const proper = isProper(name, localities);
    const span = { start: from + start, end: from + start + name.length };
    return { name, span, proper, work: proper || isOwnWork(name) };
  });

/** `实现云佳玉米深加工、华泽生物质发电、不二蛋白二期建成投产`: two or three that end together, one of them a work for sure, none called by its kind. */
function closedRun(names: readonly Name[]): Piece | null {
  const plain = names.every(
    ({ name, proper }) => proper || (name.length > 5 && isPlausible(name) && !isKindOfWork(name)),
  );
  return plain && names.length < 4 ? { spans: names.map(({ span }) => span), sure: true, stage: null } : null;
}

/** A work by its name, or what stands beside works and is no kind of work; where few of those are of a place or a size it must end like a work. */
const isNamed = ({ name, work }: Name, sure: boolean): boolean =>
  work || (isPlausible(name) && !isKindOfWork(name) && (sure || isWork(name)));

/** Blocks that set up working groups: 组长单位, 成员单位, 主要职责 on lines of their own. */
import { readClause } from '../../language/roles.js';
import { groupLabelTag } from '../../language/vocabulary.js';
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Role } from '../../records.js';
import { inPlace, type TaskFact, type UnitFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';
import { groupName, madeGroup } from './made-groups.js';

const label = /^([\u4e00-\u9fff]{2,8})：/;
const duties = /^(?:主要|工作|具体)?(?:职责|任务|职责任务|职责分工)$/;
const roles = {
  LeadLabel: 'LEAD',
  DutyLabel: 'RESPONSIBLE',
  SupportLabel: 'SUPPORT',
  PersonLabel: null,
  TimeLabel: null,
  OtherLabel: null,
} as const;

/** `由市应急管理局牵头，市公安局参加。` under a group's name: those are who its 主要职责 are laid on. */
const makesGroup = /^由?[省市县区州盟旗].{2,80}(?:牵头|参加|组成|负责。)/;

/** True for a team's name where the paragraph before tells who makes the team. */
export function isMade(name: string, before: Block | undefined): boolean {
  if (before?.kind !== 'paragraph' || !groupName.test(`${name}。`)) return false;
  return makesGroup.test(withoutMarker(before.passage).text);
}

/** A document that divides duties among units: `关于明确城市管理职责分工的通知`, `关于进一步明确安全生产监管职责的通知`, `安全生产职责规定`. */
export const dividing =
  /(?:职责|责任|职能)(?:分工|划分|边界)|(?:明确|规范|界定|厘清|调整)[^，。]{0,30}职责的?(?:通知|意见|决定|规定)|部门[^，。]{0,20}职责(?:的?(?:暂行)?规定|的通知)/;

/** `关于印发…重点任务责任分工方案的通知` divides tasks: its own articles say how all go about them (`各部门要…`), and lay no duty on one. */
export const dividesTasks = /任务|工作报告|重点工作|要点|措施/;

/** The tasks of all group blocks, and the blocks they were read from. */
export function readGroups(blocks: readonly Block[]): { tasks: TaskFact[]; used: Set<Block> } {
  const tasks: TaskFact[] = [];
  const used = new Set<Block>();
  for (let i = 0; i < blocks.length; i++) {
    const made = madeGroup(blocks, i);
    if (made) {
      tasks.push(made.task);
      for (const block of made.used) used.add(block);
      i += made.used.length - 1;
      continue;
    }
    const inside = labelsInside(blocks[i] as Block);
    const lines = inside.length ? inside : labelledLines(blocks, i);
    const task = lines.length > 1 ? groupTask(lines) : null;
    if (!task) continue;
    tasks.push(task);
    for (const { block } of lines) used.add(block);
    i += inside.length ? 0 : lines.length - 1;
  }
  return { tasks, used };
}

interface LabelledLine {
  block: ParagraphBlock;
  label: string;
  rest: Passage;
}

const inlineLabel =
  /(?<=^|[。；：，（])([\u4e00-\u9fff]{2,6}?)(?:：|[为有是](?=[省市县区州盟旗各])|包括)|((?:副?组长|成员|牵头|责任|配合|参加|参与)单位|(?:主要|工作|具体)(?:职责|任务))：|(?<=。)(?:其)?((?:主要|工作)(?:职责|任务))[是为]：?/g;

const tellsMembers = /[长员头]单位[：为有是包]|[员成]：[^。；：]{4,200}[。；](?:主要|工作|具体)?(?:职责|任务)：/;

/** All labels of a group in one paragraph: `组长单位：A。成员单位：B、C。主要职责：…`; the duties may follow the members without a label: `成员单位：B、C。负责…`. */
function labelsInside(block: Block): LabelledLine[] {
  if (block.kind !== 'paragraph' || !tellsMembers.test(block.passage.text)) return [];
  const body = withoutMarker(block.passage);
  const found = matches(body.text, inlineLabel).filter(
    ([, name, stuck, duty = '']) => groupLabelTag(name ?? stuck ?? duty) !== null || duties.test(name ?? stuck ?? duty),
  );
  const postLeads =
    found.length === 1 && /组长由[^，。；]{2,24}担任[，。；]$/.test(body.text.slice(0, found[0]?.index));
  if ((found.length < 2 && !postLeads) || found.length > 6) return [];
  const bracketed = found.some(({ index }) => body.text.charAt(index - 1) === '（');
  if (bracketed && !found.some(([, name, stuck]) => /[长员]单位$/.test(name ?? stuck ?? ''))) return [];
  const bare = found.some(([, name, stuck, duty = '']) => duties.test(name ?? stuck ?? duty))
    ? -1
    : dutyBehind(body.text, found.at(-1)?.index ?? 0);
  const end = bare < 0 ? body.text.length : bare;
  const lines = found.map((match, index) => ({
    block,
    label: match[1] ?? match[2] ?? match[3] ?? '',
    rest: body.slice(match.index + match[0].length, endOf(body.text, found[index + 1]?.index ?? end)),
  }));
  return bare < 0 ? lines : [...lines, { block, label: '职责', rest: body.slice(bare) }];
}

/** Where, behind the label at `from`, a sentence says what the group does; -1 where none does. */
function dutyBehind(text: string, from: number): number {
  const closed = /）(?=[负承组统协指])/.exec(text.slice(from));
  const at = closed ? from + closed.index + 1 : text.indexOf('。', from) + 1;
  return at > 0 && /^(?:主要)?(?:负责|承担|组织|统筹|协调|指导)/.test(text.slice(at, at + 6)) ? at : -1;
}

/** Where a label's words end: before the next label, and before the bracket that holds both ends. */
function endOf(text: string, next: number): number {
  const bracket = /）[。，；：]?$/.exec(text.slice(0, next));
  const opens = bracket ? text.lastIndexOf('（', bracket.index) : -1;
  return bracket &&
    next < text.length &&
    text.lastIndexOf('）', bracket.index - 1) < opens &&
    /^（[^（）]*单位/.test(text.slice(opens))
    ? bracket.index
    : next;
}

/** Paragraphs in a row that each open with the label of a group. */
function labelledLines(blocks: readonly Block[], from: number): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (let i = from; i < blocks.length && lines.length < 8; i++) {
    const block = blocks[i] as Block;
    if (block.kind !== 'paragraph') break;
    const body = withoutMarker(block.passage);
    const found = label.exec(body.text);
    const name = found?.[1] ?? '';
    if (!found || !(groupLabelTag(name) || duties.test(name))) break;
    if (lines.some((line) => line.label === name)) break;
    lines.push({ block, label: name, rest: body.slice(found[0].length) });
  }
  return lines;
}

/** A task of lines among which one names the leader or the members and one the duties. */
function groupTask(lines: readonly LabelledLine[]): TaskFact | null {
  const duty = lines.find((line) => duties.test(line.label));
  const units = flatMap(lines, ({ label: name, rest }) => groupUnits(name, rest));
  const [first] = lines;
  if (!duty?.rest.text || !units.length || !first || isOrder(lines) || isHeadquarters(lines)) return null;
  const start = first.block.passage.span().start;
  const end = (lines.at(-1) as LabelledLine).block.passage.span().end;
  return {
    kind: 'DUTY',
    ...headingOver(first.block, duty.label),
    text: duty.rest.text,
    at: { start, end, rule: 'duty-group' },
    units,
  };
}

/** `（三）集贸市场整治 / 牵头单位：A / 主要任务：…`: the heading over a task says what is to be done; over 职责 it is the name of a group. */
function headingOver({ path }: ParagraphBlock, label: string): { heading: string | null; path: string[] } {
  const texts = headingTexts(path);
  const last = texts.at(-1) ?? '';
  const names = last !== '' && label.endsWith('任务') && !/(?:组|专班|队|指挥部|任务|分工|安排)$/.test(last);
  return names ? { heading: last, path: texts.slice(0, -1) } : { heading: null, path: texts };
}

/** `任务：… / 牵头单位：A / 责任单位：B`: what is ordered comes first, and no label is a group's. */
function isOrder([first, ...others]: readonly LabelledLine[]): boolean {
  return /任务$/.test(first?.label ?? '') && !others.some(({ label: name }) => /[长员集成]单位$|成员$/.test(name));
}

/** `成员单位：A、B / 主要职责：…` under `2.1 市抗震救灾指挥部`: the duties are the body's, where no unit leads it. */
function isHeadquarters([first, ...others]: readonly LabelledLine[]): boolean {
  const led = [first, ...others].some((line) => groupLabelTag(line?.label ?? '') === 'LeadLabel');
  return !led && headquarters.test(first?.block.path.at(-1)?.passage.text ?? '');
}
const headquarters =
  /(?:指挥部|领导小组|领导组|委员会|联席会议)(?:(?:的|及其?)?(?:组成|组织|机构|主要|工作|和|及|与|、)*(?:职责|组成|机构)?)?$/;

function groupUnits(name: string, rest: Passage): UnitFact[] {
  const tag = groupLabelTag(name);
  const role: Role | null = tag ? roles[tag] : null;
  if (!role) return [];
  return readClause(rest, role).units.map(({ mention, name: full, start, end }) => ({
    mention,
    name: full,
    role,
    at: inPlace(rest.span(start, end), 'duty-group'),
  }));
}

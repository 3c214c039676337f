/** Tasks that name a unit as the subject of its duties (DUTY). */
import type { Block, HeadingBlock, ParagraphBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { PrintedDocument } from '../reading.js';
import type { Rule } from '../rules.js';
import { labelAbove, labelInside } from './alone-labels.js';
import { amongLabels, following, isLedIn, paragraphsUnder } from './duties/following.js';
import { foundedAbove, ofKind } from './duties/founded.js';
import { dividesTasks, dividing, readGroups } from './duties/groups.js';
import {
  behindSeat,
  founds,
  headedDuties,
  headedTask,
  headingsOwnDuties,
  isListedUnit,
  kindOfBody,
  nameAloneDuties,
  openedDuties,
} from './duties/headed.js';
import { behindKind, dutyVerb, isUnitLabel, labelDuties, type Neighbours } from './duties/labels.js';
import { groupName } from './duties/made-groups.js';
import { ownDuties } from './duties/own-duties.js';
import { tasksOf } from './duties/paragraph-tasks.js';
import { inRoleOfHeading } from './duties/roles.js';
import { inDutySection, inOwnOffices, isUnderDivision, isUnderList } from './duties/sections.js';
import { isOfSomeTown } from './duties/sections-alone.js';
import { type Duty, sentenceDuties } from './duties/sentences.js';
import { governmentOf, subjectLength, subjectUnits } from './duties/subjects.js';
import { readDutyTable } from './duties/tables.js';
import { teamDuties } from './duties/teams.js';
import type { TaskFact } from './facts.js';
import { headingTexts, sentencesOf, withoutMarker } from './items.js';
import { isTold, tellsPastYear } from './told.js';

export const rules: Rule[] = [
  { id: 'duty-label', description: 'A unit, a colon, its duties.', example: '市发改委：负责项目审批和调度。' },
  {
    id: 'duty-heading',
    description: 'A heading that is a unit, in a section on duties; what follows is its duties.',
    example: '（1）市水利局。组织水库安全检查。',
  },
  {
    id: 'duty-sentence',
    description: 'One named unit, or several, as the subject of 负责, 牵头, 主办 or 配合.',
    example: '市财政局负责资金保障；市审计局负责审计监督。',
  },
  {
    id: 'duty-roles',
    description: 'A牵头，B配合 that opens or runs through a sentence.',
    example: '市商务局牵头，市财政局配合，及时研究解决问题。',
  },
  {
    id: 'duty-founded-body',
    description: 'A body that the sentence founds and gives its duties.',
    example: '成立市气象现代化建设领导小组，负责统筹协调。',
  },
  {
    id: 'duty-section',
    description: 'In a section on duties a paragraph that opens with a unit says its duties, whatever the verb.',
    example: '税务机关应当做好纳税人信息采集工作。',
  },
  {
    id: 'duty-group',
    description: 'The units of a working group: 组长单位 leads, 成员单位 are responsible, its 职责 are the task.',
    example: '组长单位：市应急管理局 / 成员单位：市水利局 / 主要职责：组织抢险。',
  },
  { id: 'duty-table', description: 'A table of units and their duties.', example: '成员单位 | 主要职责' },
];

/** The duties of a document, in order. */
export function readDuties(document: PrintedDocument): TaskFact[] {
  const groups = readGroups(document.blocks);
  const tasks = [...groups.tasks];
  const divides = dividing.test(document.title);
  const byArticle = divides && !dividesTasks.test(document.title);
  document.blocks.forEach((block, index) => {
    if (
      groups.used.has(block) ||
      inOwnOffices(block) ||
      (block.kind !== 'table' && tellsPastYear(block.passage.text, document.issuedOn))
    )
      return;
    if (block.kind === 'table') tasks.push(...readDutyTable(block));
    else if (block.kind === 'heading') tasks.push(...headingDuties(block, document.blocks, index, divides));
    else tasks.push(...paragraphDuties(block, document.blocks, index, byArticle));
  });
  return tasks.filter((task) => !isOfSomeTown(task, document.issuer)).map(inRoleOfHeading);
}

function paragraphDuties(
  block: ParagraphBlock,
  blocks: readonly Block[],
  index: number,
  byArticle = false,
): TaskFact[] {
  const section = inDutySection(block);
  const whole = behindKind(sentencesOf(block));
  const label = labelInside(whole.text);
  const body = label ? whole.slice(label.length) : whole;
  const ofGroup = teamDuties(body);
  const tasks = (found: readonly Duty[]): TaskFact[] =>
    found.length ? tasksOf(found, block, body, label ?? labelAbove(blocks, index), blocks[index - 1]) : [];
  if (ofGroup.length) return tasks(ofGroup);
  const own =
    headingsOwnDuties(block, blocks[index - 1]) ??
    headedDuties(block, section || (!!block.heading && isLedIn(blocks, index))) ??
    openedDuties(block, section) ??
    nameAloneDuties(block, section, blocks[index + 1]) ??
    ownDuties(block, blocks, index) ??
    labelDuties(block, section, neighbours(blocks, index));
  const parted = own.length === 1 ? behindAllNames(own[0] as TaskFact, body) : null;
  const each = parted ? sentenceDuties(parted, 'listed') : [];
  if (parted && each.length > 1) return tasksOf(each, block, parted, null, undefined);
  if (own.length) return own;
  const strict =
    isUnderList(block) ||
    (section && amongLabels(blocks, index)) ||
    ((isUnderDivision(block) || isLedIn(blocks, index) || (byArticle && block.marker !== null)) &&
      subjectLength(body, 'named') > 0);
  return strict || !isTold(block) ? tasks(sentenceDuties(body, strict ? 'listed' : 'named')) : [];
}

/** `市教育局、市文旅局：市教育局负责…；市文旅局负责…`: what follows a label of several units, each of which has a sentence of its own there; null elsewhere. */
function behindAllNames({ units }: TaskFact, body: Passage): Passage | null {
  const from = units.length > 1 ? body.text.indexOf('：') + 1 : 0;
  const text = from ? body.text.slice(from) : '';
  return units.every(({ mention }, at) => (at ? text.includes(mention) : text.startsWith(mention)))
    ? body.slice(from)
    : null;
}

/** Three paragraphs of the form `公安部门：…` in a row are a list of duties wherever they stand. */
function neighbours(blocks: readonly Block[], index: number): Neighbours {
  const ahead = (step: number) => {
    let count = 0;
    while (count < 2 && isUnitLabel(blocks[index + step * (count + 1)])) count++;
    return count;
  };
  return {
    following: () => following(blocks, index),
    listed: () => isUnitLabel(blocks[index]) && ahead(1) + ahead(-1) >= 2,
  };
}

/** A standalone heading that is a unit, in a section on duties, with its duties in the paragraphs under it. */
function headingDuties(block: HeadingBlock, blocks: readonly Block[], index: number, divides: boolean): TaskFact[] {
  const said = /(?:的|及其?|和)?(?:主要|工作|具体)?(?:职责|职能|(?<=工作)责任)$/.exec(block.heading.passage.text);
  if (!said && !divides && !isUnderList(block) && !isUnderDivision(block)) return [];
  const over = said?.index === 0 ? block.path.at(-1)?.passage : undefined;
  const name = (over && ofKind.test(over.text) ? foundedAbove(blocks, index) : over) ?? ownName(block, said?.index);
  if (kindOfBody.test(name.text)) return [];
  const units = subjectUnits(name, said || isUnderList(block) ? 'listed' : 'named') ?? governmentOf(name);
  const under = units ? behindLabel(following(blocks, index)) : [];
  const texts = under.map(({ text: each }) => behindSeat(each));
  const text = behindSeat(texts.join(''));
  const last = under.at(-1);
  const says =
    said ??
    (isListedUnit(blocks, index) || (texts.some((each) => dutyVerb.test(each)) && !/^(?:根据|建立)/.test(text)));
  if (!units || !last || labelled.test(text) || groupName.test(text) || !says || !text.replace(seats, '')) return [];
  const opensOwn = ([each, at]: [ParagraphBlock, number]) =>
    paragraphDuties(each, blocks, at).some(
      ({ at: { start } }) =>
        start < withoutMarker(each.passage).span().start + 6 ||
        founds.test(each.passage.text) ||
        officeBehind.test(each.passage.text),
    );
  if (paragraphsUnder(blocks, index).some(opensOwn)) return [];
  const task = headedTask(name, units, text, block.passage, headingTexts(block.path), 'duty-heading');
  return [{ ...task, at: { ...task.at, end: last.span().end } }];
}

/** `…兼任主任。办公室承担以下职责：` over the items: the label lays them on the office that the heading names. */
const officeBehind = /。[^。，；：]{0,16}办公室(?:履行|承担)(?:以下|下列|如下)[^。，；：]{0,8}：$/;

/** `办公室设在市粮食局，主任由…担任。办公室主要职责：` over the items: the duties begin behind that. */
function behindLabel(under: Passage[]): Passage[] {
  const at = under.findIndex(
    ({ text }) => text.endsWith('：') && /(?:(?:职责|任务)(?:是|为|如下)?|(?:主要|具体)负责)：$/.test(text),
  );
  return at < 0 || at > 2 || under.slice(0, at + 1).some(({ text }) => dutyVerb.test(text))
    ? under
    : under.slice(at + 1);
}

/** The name that a heading over duties opens with; `2.1.2 职责` under `2.1 市防汛指挥部` leaves it to the heading above. */
const ownName = ({ heading: { passage } }: HeadingBlock, end?: number): Passage =>
  passage.slice(0, end ?? passage.text.length);

/** Sentences on who sits in a body, no duty of it: `市应急指挥部由分管副市长任总指挥，…。` */
const seats = /[^。；]*由[^。；]{2,60}?任(?:常务)?副?(?:总指挥|指挥长|组长|主任|召集人)[^。；]*(?:[。；]|$)/g;

const labelled = /^[^，。；]{2,12}：/;

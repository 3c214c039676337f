/** Working groups made in one paragraph, their duties told in the next: `（一）抢险组。由市应急局牵头，市水利局参加。` / `主要职责：组织抢险。` */
import { readClause } from '../../language/roles.js';
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { inPlace, type TaskFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';
import { withoutStaff } from './beside.js';
import { following } from './following.js';
import { dutyVerb } from './labels.js';

/** A working group and who it consists of: group names are no units where the sentence behind them names its own. */
export const groupName =
  /^[\u4e00-\u9fff]{2,12}(?:(?<!领导|领导小)组|专班)(?:（[^（）]{1,20}）)?(?:[。：]|，?(?=由[^，。；]{2,80}[，。；]))/;

/** One sentence that names the units of a group with their roles, and nothing they do. */
const makes =
  /^由?(?=[^。；：]{4,240}$)[^。；：]*(?:组成|牵头|参加|参与|配合|协助|协办|负责|[为任](?:牵头|组长|成员)单位)$|^(?:牵头|组长|主办)单位[为是：](?=[^。；：]{4,240}$)[^。；]*，(?:成员|参加|参与|配合|责任)单位(?:[为是：]|有|包括)/;

/** The end of that sentence, with whom the group may take in and the label over the items that tell the duty. */
const closing =
  /(?:，(?:视情|可?根据|必要时)[^，。；]{2,30})?。?(?:其?(?:主要|工作|具体)*(?:职责|任务)(?:是|为|如下)?：)?$/;

/** What a duty opens with that only calls it one: `主要职责：`, `其主要任务是`. */
export const dutyLabel =
  /^(?:其?(?:(?:主要|工作|具体)*(?:职责任务|职责|任务)(?:是|为|如下)?：|(?:主要|工作|具体)+(?:职责|任务)[是为])|主要负责：)/;

/** The task of a group made at `index`, and the blocks it was read from; null where none is made, or the paragraph behind tells no duty. */
export function madeGroup(blocks: readonly Block[], index: number): { task: TaskFact; used: Block[] } | null {
  const block = blocks[index] as Block;
  const next = blocks[index + 1];
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return null;
  const made = membersIn(block, blocks[index - 1]);
  const text = made && (block.passage.text.endsWith('：') ? told(blocks, index) : dutyTold(blocks, index + 1));
  if (!made || !text) return null;
  const { units, rest } = readClause(made, 'RESPONSIBLE', 'sure');
  if (!units.length || rest) return null;
  const start = block.passage.span().start;
  return {
    task: {
      kind: 'DUTY',
      heading: null,
      path: headingTexts(block.path),
      text,
      at: { start, end: next.passage.span().end, rule: 'duty-group' },
      units: units.map(({ mention, name, role, start: from, end }) => ({
        mention,
        name,
        role,
        at: inPlace(made.span(from, end), 'duty-group'),
      })),
    },
    used: [block, next],
  };
}

/** The units that make a group, behind its name or under it. */
function membersIn(block: ParagraphBlock, before: Block | undefined): Passage | null {
  const body = withoutMarker(block.passage);
  const name = groupName.exec(body.text)?.[0].length ?? 0;
  if (!name && !isTeam(before)) return null;
  const end = body.text.length - (closing.exec(body.text)?.[0].length ?? 0);
  const said = body.text.slice(name, end);
  if (!makes.test(said)) return null;
  const from = name + (said.startsWith('由') ? 1 : 0);
  const staffed = said.endsWith('组成') ? said.slice(0, -2) : said;
  return body.slice(from, name + withoutStaff(staffed));
}

/** `（一）抢险组（组长：林川）` as a heading. */
const isTeam = (block: Block | undefined): boolean =>
  block?.kind === 'heading' && groupName.test(`${block.heading.passage.text.replace(/（组长：[^（）]*）$/, '')}。`);

/** What a paragraph tells as the duty of the group before it: behind 主要职责：, or a sentence without a subject. */
export function dutyTold(blocks: readonly Block[], index: number): string | null {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return null;
  const { text } = withoutMarker(block.passage);
  const labelled = dutyLabel.exec(text)?.[0].length ?? 0;
  if (!labelled && (block.marker || groupName.test(text) || !dutyVerb.test(text))) return null;
  return text.slice(labelled).trim() || told(blocks, index);
}

/** What the items under a paragraph say. */
const told = (blocks: readonly Block[], index: number): string =>
  following(blocks, index)
    .map((passage) => passage.text)
    .join('');

/** The duties of the unit whose rules on posts a document prints: `第三条 市应急局贯彻落实…。主要职责是：` over numbered duties. */
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { TaskFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';
import { following } from './following.js';
import { headedTask } from './headed.js';
import { firstNumber } from './labels.js';
import { subjectLength, subjectUnits } from './subjects.js';

/** What a unit is, or what it carries out, then the label of its duties. */
const told =
  /^(?:贯彻|是|为)(?!.*(?:成员|牵头|责任|组长)(?:单位|部门))[^：]*。(?:其)?(?:主要|具体|工作)?职责(?:任务)?(?:是|为|如下|有)?：/;

/** The duties behind the label, in the paragraph or in the items under it; null where the paragraph has none. */
export function ownDuties(block: ParagraphBlock, blocks: readonly Block[], index: number): TaskFact[] | null {
  const body = withoutMarker(block.passage);
  if (!body.text.includes('职责') || !body.text.includes('：')) return null;
  const length = subjectLength(body, 'named', /^[的长]/);
  const label = length ? told.exec(body.text.slice(length))?.[0].length : undefined;
  const subject = label ? body.slice(0, length) : null;
  const units = subject && subjectUnits(subject, 'named');
  if (!subject || !units || label === undefined) return null;
  const own = body.text
    .slice(length + label)
    .trim()
    .replace(firstNumber, '');
  const text =
    own ||
    following(blocks, index)
      .map((item) => item.text)
      .join('');
  return text ? [headedTask(subject, units, text, block.passage, headingTexts(block.path), 'duty-label')] : null;
}

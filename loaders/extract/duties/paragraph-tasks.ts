/** The duties that the sentences of one paragraph lay on units, as tasks. */
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import type { labelAbove } from '../alone-labels.js';
import type { TaskFact } from '../facts.js';
import { headingTexts } from '../items.js';
import { says } from './headed.js';
import { dutyLabel, groupName } from './made-groups.js';
import { dutyHeading } from './sections.js';
import type { Duty } from './sentences.js';
import { unitFacts } from './subjects.js';
import { nameAhead, teamBy, topicAhead } from './told.js';

/** The duties of a paragraph as tasks, under the heading that says what is to be done. */
export function tasksOf(
  found: readonly Duty[],
  block: ParagraphBlock,
  body: Passage,
  label: ReturnType<typeof labelAbove>,
  before: Block | undefined,
): TaskFact[] {
  const ofBody = madeBelow.test(body.text) && !groupName.test(`${block.path.at(-1)?.passage.text ?? ''}。`);
  const said = found.filter(
    ({ start, end }) => !ofBody && !/^[^，。；]{0,10}组成。?$/.test(body.text.slice(start, end)),
  );
  const { path, named, ahead } = headed(found, said, block, body, before);
  return underLabel(said, label).map(({ subjects, start, end, rule }) => ({
    kind: 'DUTY',
    heading: named ?? ahead ?? nameAhead(body.text.slice(start, subjects[0]?.from)),
    path,
    text: body.text
      .slice(start, end)
      .replace(/[，、]$/, '')
      .replace(dutyLabel, '')
      .trim(),
    at: {
      start: Math.min(...subjects.map(({ from }) => body.span(from).start)),
      end: body.span(start, Math.max(end, start + 1)).end,
      rule,
    },
    units: flatMap(subjects, ({ from, units, role }) => unitFacts(body.slice(from), units, role, rule)),
  }));
}

/** What names the duties of a paragraph: its heading, unless that is one of those they are laid on; else the words before them. */
function headed(
  found: readonly Duty[],
  said: readonly Duty[],
  block: ParagraphBlock,
  body: Passage,
  before: Block | undefined,
): { path: string[]; named: string | null; ahead: string | null } {
  const { heading, path } = headingOf(block, before);
  const ahead = block.marker ? nameAhead(body.text.slice(0, said[0]?.subjects[0]?.from)) : null;
  if (heading !== null && subjectNames(found, body).some((name) => namesWho(heading, name)))
    return { path: [...path, heading], named: null, ahead };
  return { path, named: heading ?? (block.marker ? topicAhead(body.text) : null), ahead };
}

/** A heading that is the unit, or a first sentence that says who does it (`②散落的摊点，由市市场中心负责接纳。在小区附近由…`). */
const namesWho = (heading: string, name: string): boolean =>
  heading.endsWith(name) || heading.startsWith(name) || heading.includes(`，由${name}负责`);

/** `由市商务局、市财政局组成，负责…` under the name of a working group: its members share its duty, those of a headquarters do not. */
const madeBelow = /^(?:主要)?由(?:(?!牵头|主办|负责)[^。；]){2,200}组成[，。]/;

/** The names of those that duties are laid on, as printed: a heading that is one of them (`2.2 指挥部办公室`) says nothing of what is to be done. */
const subjectNames = (duties: readonly Duty[], { text }: { text: string }): string[] =>
  flatMap(duties, ({ subjects }) =>
    flatMap(subjects, ({ from, units }) => units.map(({ term }) => text.slice(from + term.start, from + term.end))),
  );

/** Duties under a label that stands alone: right under 牵头单位： the first leads where none says so itself; under 配合单位： all support. */
function underLabel(duties: readonly Duty[], label: ReturnType<typeof labelAbove>): readonly Duty[] {
  const leads = duties.some(({ subjects }) => subjects.some(({ role }) => role === 'LEAD'));
  if (!label || label.role === 'RESPONSIBLE' || (label.role === 'LEAD' && (leads || !label.next))) return duties;
  return duties.map((duty, index) =>
    label.role === 'LEAD' && index > 0
      ? duty
      : { ...duty, subjects: duty.subjects.map((subject) => ({ ...subject, role: label.role })) },
  );
}

/** A sentence's heading: its paragraph's own, or the one that its paragraph stands right under. */
function headingOf(block: ParagraphBlock, before: Block | undefined): { heading: string | null; path: string[] } {
  const path = headingTexts(block.path);
  if (
    block.heading &&
    !teamBy.test(block.heading.passage.text) &&
    !(block.marker === null && says.test(block.heading.passage.text.replace(/^.*?(?=负责|牵头|主办)/, '')))
  )
    return { heading: block.heading.passage.text, path };
  const last = path.at(-1) ?? '';
  const under =
    !block.marker &&
    before?.kind === 'heading' &&
    !last.startsWith('（') &&
    last === before.heading.passage.text &&
    !dutyHeading.test(last) &&
    !ofBodies.test(last);
  return under ? { heading: last, path: path.slice(0, -1) } : { heading: null, path };
}

/** `2.2 办事机构`: what is to be done has no name of its own. */
const ofBodies = /(?:机构|体系|工作责任)$/;

/** Bodies that a sentence founds and gives their duties: `成立…领导小组，负责…`. */
import type { Block } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { endOf } from './found.js';
import { responsibleLater } from './openings.js';
import type { Duty, Segment, Subject } from './sentences.js';

/** Not what a class of governments founds: `县（市、区）人民政府设立的防汛指挥部`. */
const founded =
  /(?:成立|设立|组建)(?!(?<=）(?:人民)?政府[成设组][立建])的)(?:了|的)?(?![在于]|相应|与[其之])([^，。；]{2,40}?(?:领导小组|领导组|指挥部|工作专班|专班|工作小组|协调小组|工作组|委员会|联席会议))(?:（(?:以下(?:统一)?简称|以下称|下称|简称)[^（）]{2,20}）)?$/;

/** What is said behind the seat of an office is that office's duty, not the body's. */
const ofOffice = /，(?:其)?[^，。；]{0,12}办公室，?(?:设在|设于|设立在|挂靠|设)[^，。；]*，$/;

/** `…，领导小组统一领导全市工作`: the body just founded, called by its kind. */
const calledShortly =
  /^(?:领导小组|领导组|指挥部|专班|工作小组|协调小组|委员会)(?=(?:全面|具体|主要|统一)*(?:负责(?!人|同志)|领导(?!任|兼)|组织(?!部)|协调|统筹|指导))/;

/** `成立市停电应急领导小组，统一领导指挥停电事件的处置`: what the body does, right behind its name. */
const leads = /^(?:全面|统一|具体)*(?:领导|指挥|组织|协调|统筹|指导)(?![任兼部小])/;

/** `由分管副市长任总指挥`: who heads it, between its name and what it does. */
const headedBy = /^由[^，。；]{2,30}(?:担|兼)?任[^，。；]{2,6}$/;

/** A body that the sentence, or the one before, founds and gives its duties: `成立…领导小组，负责…`, `成立…领导小组，由…组成。领导小组负责…`. */
export function foundedDuty(passage: Passage, parts: readonly Segment[], before: readonly Segment[]): Duty | null {
  const plain = responsibleLater(passage, parts);
  const called = plain > 0 ? plain : parts.findIndex(({ blotted }) => calledShortly.test(blotted));
  const then = headedBy.test(parts[1]?.blotted ?? '') ? 2 : 1;
  const later = called < 0 && leads.test(parts[then]?.blotted ?? '') ? then : called;
  const body = later < 0 ? null : foundedBody(passage, later > 0 ? parts.slice(0, later) : before);
  if (!body || ofOffice.test(passage.text.slice(body.from, parts[later]?.start))) return null;
  const { start, blotted } = parts[later] as Segment;
  return {
    subjects: [body],
    start: start + (calledShortly.exec(blotted)?.[0].length ?? 0),
    end: endOf(passage, parts),
    rule: 'duty-founded-body',
  };
}

/** `市政府成立分管副市长任组长，…为成员的市治污领导小组`: the body behind those who sit in it. */
const ofThose = /[为任][^，。；的]{0,4}成员的([^，。；的]{4,40}(?:领导小组|领导组|指挥部|专班|委员会))$/;
export const foundsBefore = (passage: Passage, parts: readonly Segment[], at: number): boolean =>
  parts.slice(0, at).some(({ start, end }) => /成立|组建/.test(passage.text.slice(start, end)));

function foundedBody(passage: Passage, parts: readonly Segment[]): Subject | null {
  for (const [at, { start, end }] of parts.entries()) {
    const text = passage.text.slice(start, end);
    const found = founded.exec(text) ?? (at > 0 && foundsBefore(passage, parts, at) ? ofThose.exec(text) : null);
    if (!found) continue;
    const from = start + found.index + found[0].indexOf(found[1] ?? '');
    return {
      from,
      units: [{ term: { start: 0, end: (found[1] ?? '').length, tag: 'Unit' }, name: found[1] ?? '' }],
      role: 'RESPONSIBLE',
    };
  }
  return null;
}

/** `2.1 应急指挥机构`: a kind of body; which one it is stands in a paragraph before: `成立市停电应急指挥部（以下简称…），…`. */
export const ofKind = /(?:机构|体系)$/;
export function foundedAbove(blocks: readonly Block[], index: number): Passage | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const block = blocks[at] as Block;
    if (block.kind !== 'paragraph') return undefined;
    const name = bodyTold(block);
    if (name) return name;
  }
  return undefined;
}

/** The body that a paragraph tells of: `成立市停电应急指挥部（以下简称…）`, `市雪灾应急指挥部总指挥由分管副市长担任，…`. */
export function bodyTold(block: Block | undefined): Passage | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const { text } = block.passage;
  const found = called.exec(text) ?? headed.exec(text);
  const whole = found?.[1] ?? '';
  const name = whole.replace(/^.*(?:成立|设立|组建|建立)/, '');
  const end = (found?.index ?? 0) + whole.length;
  return name ? block.passage.slice(end - name.length, end) : undefined;
}
const headed =
  /^([^，。；：（）]{4,40}?(?:指挥部|领导小组|委员会))(?:的?(?:总指挥|指挥长|组长|主任)|，(?:总指挥|指挥长|组长|主任)?)?由[^。；]{2,60}(?:[担兼]?任|组成)/;
const called = /([\u4e00-\u9fff]{4,40}(?:指挥部|领导小组|委员会))（(?:以下)?(?:统)?简称/;

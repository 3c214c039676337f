/** Duties whose unit a heading names, or the first words of the paragraph: `（1）市水利局。组织…`. */
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { inPlace, type TaskFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';
import { bodyTold } from './founded.js';
import { isMade } from './groups.js';
import { dutyVerb, firstNumber, foundedOffice, ownLabel, seatBefore } from './labels.js';
import { groupName } from './made-groups.js';
import { dutyRole } from './roles.js';
import { governmentOf, subjectUnits, unitFacts } from './subjects.js';

/** `主要职责：组织…` under `2.1 市防汛抗旱指挥部`: the duties of the unit that the heading is. */
export function headingsOwnDuties({ passage, path }: ParagraphBlock, before?: Block): TaskFact[] | null {
  const body = withoutMarker(passage).text;
  const office =
    /职责(?:是|为)?：/.test(body) && /简称|办公室设|[成设]立/.test(body)
      ? officeDuties(passage, headingTexts(path))
      : null;
  if (office) return office;
  const label = body.includes('职责') ? ownLabel.exec(body)?.[0] : undefined;
  const over = label === undefined ? undefined : path.at(-1)?.passage;
  const named = over?.slice(0, over.text.length - (andDuties.exec(over.text)?.[0].length ?? 0));
  const kind = named && (kindOfBody.test(named.text) || (named.text !== over?.text && ofKind.test(named.text)));
  const above = kind ? bodyTold(before) : named;
  if (kind && !above) return null;
  if ((above && isMade(above.text, before)) || opensTeam(before)) return null;
  const units = above && subjectUnits(above, 'listed');
  const text = body
    .slice(label?.length ?? 0)
    .trim()
    .replace(firstNumber, '');
  return above && units && text ? [headedTask(above, units, text, passage, headingTexts(path), 'duty-heading')] : null;
}

const ofKind = /(?:机构|体系|单位)$/;

/** `（1）抢险组：由市水利局牵头…`: the label behind it is the team's, not that of the heading over them both. */
const opensTeam = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && groupName.test(withoutMarker(block.passage).text);

/** `3.2 市森防指办公室及其职责`: what a heading over a body says beside its name. */
const andDuties = /(?:(?:的)?组成)?(?:及其?|和|、|的)?(?:主要|工作)?(?:职责|任务)$/;

const itsDuties = '[。，](?:其|办公室)?(?:主要|工作|具体)?职责(?:是|为)?：';
const founded = new RegExp(`^${foundedOffice}[^。：]{0,60}${itsDuties}`);
/** The same with the name at the beginning: `市应急指挥部办公室设在市应急局。其主要职责是：…`. */
const seated = new RegExp(`^([^，。；：（）]{2,30}办公室)设(?:立)?[在于][^。：]{0,60}${itsDuties}`);
/** And with a name that the bracket gives to a body of any kind: `设立市应急调度中心（以下简称调度中心）。主要职责是：…`. */
const set = new RegExp(
  `^(?:[^。：]{2,14}。)?[^。；：（）]{0,30}(?:成立|设立|组建)[^，。；：（）]{4,30}（(?:以下(?:统一)?)?简称[“"]?([^（）“”"]{2,12})[”"]?）(?:(?!办公室)[^：]){0,160}${itsDuties}`,
);
/** The same without a bracket: `市政府成立市卫生应急指挥部，由分管副市长任指挥长。其职责是：…`. */
const setAlone =
  /^[省市县区州盟旗](?:人民)?(?:政府|行署)?(?:成立|设立|组建)([省市县区州盟旗][^，。；：（）]{4,30}(?:指挥部|领导小组|委员会))，(?:(?!办公室)[^：]){0,160}。其(?:主要)?职责(?:是|为)?：/;

/** And as the office of a body: `市雪灾应急指挥部下设办公室，办公室设在市民政局，主任由…兼任。主要职责：…`. */
const belonging = new RegExp(
  `^([^，。；：（）设立]{3,30}(?:指挥部|领导小组|委员会|联席会议|专班))下设办公室(?!（)[^：]{0,120}?${itsDuties}`,
);

/** `市三防指挥部下设办公室（以下简称市三防办），设在市水务局。主要职责：…`: the duties of the office that the bracket names. */
function officeDuties(passage: Passage, path: string[]): TaskFact[] | null {
  const body = withoutMarker(passage);
  const ofBody = belonging.exec(body.text);
  const [whole = '', name = ''] =
    ofBody ?? [founded, seated, set, setAlone].map((form) => form.exec(body.text)).find(Boolean) ?? [];
  const text = body.text.slice(whole.length).trim();
  if (!name || !text) return null;
  const printed = ofBody ? '办公室' : name;
  const from = body.text.indexOf(printed, Math.max(0, whole.indexOf('简称')));
  const term = { start: 0, end: printed.length, tag: 'Unit' as const };
  const units = [{ term, name: ofBody ? name + printed : name }];
  return [headedTask(body.slice(from, from + printed.length), units, text, passage, path, 'duty-heading')];
}

/** `防汛指挥机构职责`, `2.2 市防指工作组` over the teams: a heading over the bodies of a kind, nobody's name. */
export const kindOfBody =
  /^(?![省市县区州盟旗各]).*(?:指挥|领导|组织|工作|办事|应急|专项|管理|地方|基层|县级|乡镇|日常工作|议事协调|联动)机构$|^[^，。；]{0,8}工作(?:小组|组|专班)$/;

/** `（1）市水利局。组织…` in a section on duties: the run-in heading is the unit; elsewhere where it is said to be responsible (`（二十一）市公安局。负责…`). */
export function headedDuties(block: ParagraphBlock, section: boolean): TaskFact[] | null {
  if (!block.heading || !block.marker || block.marker.style === 'article') return null;
  if (kindOfBody.test(block.heading.passage.text)) return null;
  const named = subjectUnits(block.heading.passage, section ? 'listed' : 'named');
  const units = named ?? (section ? governmentOf(block.heading.passage) : null);
  const body = withoutMarker(block.passage);
  const behind = body.text.slice(block.heading.passage.text.length).replace(/^[。：\s]+/, '');
  const text = behindSeat(behind);
  if (!units || !text || !(section || says.test(text)) || isComposition(text) || ledBy.test(text)) return null;
  return [headedTask(block.heading.passage, units, text, block.passage, pathOf(block), 'duty-heading')];
}

/** `指挥部办公室。设在市城管局，主任由林川兼任。负责…`, `设在市应急局，承担…`: where an office sits and who heads it, before its duties. */
const seatAlone = /^(?:[\u4e00-\u9fff]{0,12}办公室)?设[在于][^。；：]{2,60}?[，。](?=(?:主要|具体)?(?:负责|承担))/;

/** `市指挥部办公室是市指挥部的办事机构，设在市应急局，承担…`, `现场指挥部由市水利局牵头组建。负责…`: what a body is and who makes it. */
const isAgency =
  /^[\u4e00-\u9fff]{2,24}(?:是|作?为)[^，。；]{2,40}机构，(?:设[在于][^，。；]{2,24}，)?(?=(?:主要|具体)?(?:负责|承担))/;
const isMadeBy =
  /^[^，。；由]{0,24}由[^。；]{2,80}(?:[兼担]?任[^，。；]{0,12}|组建|组成)。(?=(?:主要|具体)?(?:负责|承担))/;

/** What a body does, without what it is, where it sits and who makes it. */
export const behindSeat = (text: string): string =>
  text.replace(seatBefore, '').replace(seatAlone, '').replace(isAgency, '').replace(isMadeBy, '');

/** `市供水应急指挥部。由分管副市长任总指挥，市住建局局长任副总指挥。`: who makes a body, no duty of it. */
const isComposition = (text: string): boolean =>
  leader.test(text) || founds.test(text) || (composed.test(text) && !/职责|负责|承担/.test(text));
/** `市指挥部。市人民政府成立市防汛指挥部，由…任指挥长。`: who founds it; what it does comes behind. */
export const founds =
  /^(?:[省市县区州盟旗][^，。；]{0,8})?(?:成立|设立|组建)[^，。；]{3,40}(?:指挥部|领导小组|领导组|委员会|联席会议|专班)[，。（]/;
/** `救灾专项应急委。由市民政局、市水利局牵头，负责…`: the duties of those who lead a body, none of its own. */
const ledBy = /^由[^，。；]{2,60}(?:牵头|负责)(?=，)/;
/** `城区推进组。组长：林川；责任单位：市住建局。`: labels tell who makes the group. */
const leader = /^(?:组长|指挥长|总指挥|负责人|责任单位|牵头单位|成员单位)：/;
const composed =
  /^(?:由[^。；]{2,40}(?:担任|兼任|任)|(?:常务)?[总副]?(?:指挥长?|组长|主任|召集人)由)[^。；]{0,40}(?:指挥|组长|主任|召集人|队长|担任|兼任)/;

/** Words that lay a duty on the unit that is named right before. */
export const says = /^(?:负责|牵头|主办|配合|协助|承担)(?!人|制|任)/;

/** `市水利局。组织…` without a number in a section on duties: the first sentence is the unit. */
export function openedDuties({ passage, marker, path }: ParagraphBlock, section: boolean): TaskFact[] | null {
  const stop = section && !marker ? passage.text.slice(0, 40).indexOf('。') : -1;
  const rest = stop > 2 ? passage.text.slice(stop + 1).trim() : '';
  const units = dutyVerb.test(rest) ? subjectUnits(passage.slice(0, stop), 'listed') : null;
  return units && [headedTask(passage.slice(0, stop), units, rest, passage, headingTexts(path), 'duty-heading')];
}

/** `市民政局` alone on its line in a section on duties, `负责…` in the paragraph under it. */
export function nameAloneDuties(
  { passage, marker, path }: ParagraphBlock,
  section: boolean,
  next?: Block,
): TaskFact[] | null {
  if (!section || marker || passage.text.length > 40 || next?.kind !== 'paragraph' || next.marker) return null;
  const units = dutyVerb.test(next.passage.text) ? subjectUnits(passage, 'named') : null;
  if (!units) return null;
  const task = headedTask(passage, units, next.passage.text, passage, headingTexts(path), 'duty-heading');
  return [{ ...task, at: { ...task.at, end: next.passage.span().end } }];
}

/** `2.1.2 市公安局` beside `2.1.3 市畜牧局` with `负责…` under it: one of a list of units, whatever verb its own duties begin with. */
export function isListedUnit(blocks: readonly Block[], index: number): boolean {
  const own = blocks[index];
  const style = own?.kind === 'heading' ? own.heading.marker?.style : undefined;
  if (style === undefined) return false;
  return [-1, 1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= 6; at += step) {
      const [other, under] = [blocks[at], blocks[at + 1]];
      if (other?.kind === 'paragraph') continue;
      if (other?.kind !== 'heading' || other.heading.marker?.style !== style) return false;
      if (subjectUnits(other.heading.passage, 'named') === null) return false;
      if (under?.kind === 'paragraph' && dutyVerb.test(under.passage.text)) return true;
    }
    return false;
  });
}

/** A duty of units that a heading or the first words of a paragraph name; `whole` is where it stands. */
export function headedTask(
  subject: Passage,
  units: Parameters<typeof unitFacts>[1],
  text: string,
  whole: Passage,
  path: string[],
  rule: string,
): TaskFact {
  return {
    kind: 'DUTY',
    heading: null,
    path,
    text,
    at: inPlace(whole.span(), rule),
    units: unitFacts(subject, units, dutyRole(text), rule),
  };
}

/** Enclosing headings, the paragraph's own run-in heading with them. */
function pathOf(block: ParagraphBlock): string[] {
  const own = block.heading ? [block.heading.passage.text] : [];
  return [...headingTexts(block.path), ...own];
}

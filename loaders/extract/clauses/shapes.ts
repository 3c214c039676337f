/** What a paragraph is to the clauses in it. */
import type { Block, ParagraphBlock } from '../../layout/blocks.js';
import { type Item, introduced, withoutMarker } from '../items.js';
import type { ClausePlace } from './places.js';

/** True for an item that names alone may close: under a document's title they say who wrote it. */
export function closable(item: Item | null): boolean {
  return item !== null && (item.parts.length > 0 || item.numbered);
}

/** True for a paragraph that is all clause. */
export function isBare(block: ParagraphBlock, places: readonly ClausePlace[]): boolean {
  const [first] = places;
  if (!first || /[^。；，（）\s]/.test(withoutMarker(block.passage.slice(0, first.start)).text)) return false;
  return places.every((place, i) => !/[^。；，）〕\s]/.test(block.passage.text.slice(place.end, places[i + 1]?.start)));
}

/** `…，由市发改委、市交通局分别牵头，…`: an item that says itself who does it. */
const saysWho = /由[^，。；由]{2,40}(?:牵头|负责)/;

/** Whether a block is nothing but a clause (`line`), has another clause of its own (`own`) or `none`. */
export function clauseOf(block: Block, places: readonly ClausePlace[]): 'none' | 'line' | 'own' {
  if (!places.length) return block.kind === 'paragraph' && saysWho.test(block.passage.text) ? 'own' : 'none';
  const bare = block.kind === 'paragraph' && isBare(block, places);
  return bare ? 'line' : 'own';
}

/** True where only the run-in heading stands before the clause: the item's text follows it. */
export function isOnlyHeading(block: ParagraphBlock, place: ClausePlace): boolean {
  const before = withoutMarker(block.passage.slice(0, place.start)).text.replace(/[。；：\s]+$/, '');
  return block.marker !== null && before.length <= 45 && !/[。；]/.test(before);
}

/** Bullets in a row without a clause of their own: they belong to the item over them, and a line below closes that. */
export function bulletRuns(blocks: readonly Block[], hasClause: (block: ParagraphBlock) => boolean): Set<Block> {
  const bullets = new Set<Block>();
  let run: Block[] = [];
  for (const block of blocks) {
    const bullet = block.kind === 'paragraph' && block.marker?.style === '-' && !hasClause(block);
    if (bullet) run.push(block);
    else run = [];
    if (run.length > 1) for (const each of run.slice(run.length === 2 ? 0 : -1)) bullets.add(each);
  }
  return bullets;
}

/**
 * Numbered paragraphs under a numbered heading that one labelled line closes together: the line stands behind the last of them,
 * none before has one of its own, and what follows opens at another level. `（一）便利开办` / `1.…` / `2.…` / `牵头单位：市市场监管局` / `（二）…`
 * A numbered line that a colon ends stands for the heading: `5.抓好下列项目：` / `（1）…` / `（2）…` / `牵头单位：…`. The line may bear the next number: `1.工作目标：…` / `2.工作措施：…` / `3.责任单位：市能源局`.
 * So does any numbered line over what is counted 一是, and a clause at the end of the last of these closes all of them: `（四）建强队伍。…` / `一是选好人。` / `二是用好人。（市人社局）`.
 */
export function sharedRuns(blocks: readonly Block[], kindOf: (block: Block) => 'none' | 'line' | 'own'): Set<Block> {
  const shared = new Set<Block>();
  let run: Block[] | null = null;
  for (const [at, block] of blocks.entries()) {
    const style = styleOf(block);
    const clause = kindOf(block);
    const closes = clause === 'line' && (style === null || style === styleOf(run?.[0]));
    const counted = clause === 'own' && style === counting && styleOf(run?.[0]) === style && endsRun(blocks, at, block);
    if (counted) shared.add(block);
    if (counted || (closes && (style !== null || endsSeveral(blocks, at, run))))
      for (const each of run ?? []) shared.add(each);
    if (clause !== 'none' || block.kind === 'table') run = null;
    else run = isCounted(block, blocks[at + 1]) ? [] : withNext(run, block);
  }
  return shared;
}

/** The style of `一是…`. */
const counting = '一是';

/** True for a numbered paragraph over what it counts. */
const isCounted = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  block.heading !== null &&
  block.marker !== null &&
  block.marker.style !== counting &&
  styleOf(next) === counting;

/** The run with a block that has no clause; null where the block ends it. */
function withNext(run: Block[] | null, block: Block): Block[] | null {
  const style = styleOf(block);
  const first = run?.[0];
  if (run && first && style === styleOf(first)) {
    run.push(block);
    return run;
  }
  if (block.kind === 'heading' || introduced(block)) return style === null ? null : [];
  if (style === null) return run;
  return first ? null : run && [block];
}

/** True for a line behind several items that ends their numbering. */
const endsSeveral = (blocks: readonly Block[], at: number, run: readonly Block[] | null): boolean =>
  run !== null && (run.length > 1 || goesOnInside(run[0])) && endsRun(blocks, at, run[0]);

/** `①完成治理；②推进复垦；③关停企业6家。`: a run in one paragraph. */
const goesOnInside = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.passage.text.startsWith('①') && block.passage.text.includes('②');

function styleOf(block: Block | undefined): string | null {
  if (block?.kind === 'heading') return block.heading.marker?.style ?? null;
  return block?.kind === 'paragraph' ? (block.marker?.style ?? null) : null;
}

/** True where behind a labelled line, and the lines that go on with it, no item of the run's own numbering follows. */
function endsRun(blocks: readonly Block[], at: number, first: Block | undefined): boolean {
  const next = blocks.slice(at + 1, at + 6).find((block) => block.kind !== 'paragraph' || block.marker !== null);
  return styleOf(next) !== styleOf(first);
}

/** The run-in heading of a paragraph up to a clause inside it: `强化创新（牵头单位：市科技局）` → `强化创新`. */
export function headingBefore(block: ParagraphBlock, place: ClausePlace | undefined): string | null {
  const { passage, heading } = block;
  if (!heading || !place) return heading?.passage.text ?? introduced(block);
  const [first, last] = [passage.span(place.start).start, heading.passage.span().end];
  return first < last ? withoutMarker(passage.slice(0, place.start)).text.trim() || null : heading.passage.text;
}

const invited =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、])(?:参加|出席|列席|参会|与会)(?:单位|部门|人员|范围)：/;

/** `参加：市财政局林海，市水利局江平` under minutes: who came, each with the name of the one whom he sent. */
const came =
  /^(?:参加|出席|列席|参会)(?:人员|会议|领导|同志)?：[^，、。；：]{2,16}[局委办部院会司心区县室][\u3400-\u9fff]{2,3}(?<![局委办部院会司心区县室科处组队所站])(?:[，、；。]|$)/;

/** `（三）参加单位：市发改委、市财政局`: a line on who is asked to a meeting or was there, which lays nothing on them. */
export const invites = (text: string): boolean =>
  /^[（\d]/.test(text) ? invited.test(text.slice(0, 16)) : /^[参出列]/.test(text) && came.test(text.slice(0, 48));

/** A document that lists what is no longer charged, asked for or held, each with who did so in a bracket: `关于取消部分行政事业性收费的通知`. */
export const listsCharges =
  /(?:取消|停征|免征|停止|保留|清理|公布)[^，。]{0,24}(?:收费|基金|证明事项|评比|达标|表彰|节庆|论坛|中介服务)/;

/** True for a line right below what ends so many characters before it: the next one, or the next set in under the names above. */
export const isRightBelow = (distance: number): boolean => distance === 1 || (distance > 3 && distance < 40);

/** `具体举措：`, `主要任务：` at the beginning of a line: what is to be done. */
export const measures =
  /^(?:具体|主要|重点|工作|目标|任务|实施|整改|推进){0,2}(?:举措|措施|内容|任务|目标|要求|安排)：(?=[^：]{6})/;

/** `成员单位：` at the beginning of a line. */
export const memberLine = /^([\u4e00-\u9fff]{2,5})[：:]/;

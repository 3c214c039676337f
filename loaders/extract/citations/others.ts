/** What tells the plan of another organ from the document's own, whose name it bears. */
import type { Block } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import { bare } from './cited.js';

/** A title in the list of attachments, with what stands before it: `附件：1.云川市城市体检方案`. */
const listed = /^(?:附件 ?：)? ?(?:\d{1,2} ?[.、．] ?)?(?=[\u4e00-\u9fff《])/;
/** What a title says of who leads its plan: `城市体检方案（市住建局牵头）`. */
const remark = /（[^（）]*）$/;

/** The titles of plans that the document prints under itself; with `listing` also those that its list of attachments names. */
export const printedTitles = (blocks: readonly Block[], listing: boolean): string[] =>
  flatMap(blocks, (block) => {
    if (block.kind === 'heading' && block.heading.marker === null) {
      const title = bare(block.passage.text);
      return [title, title.replace(remark, '')];
    }
    const inList = listing && block.kind === 'paragraph' && !block.marker && /^(?:附件|\d)/.test(block.passage.text);
    return inList && block.passage.text.length < 90 ? [bare(block.passage.text.replace(listed, ''))] : [];
  });

/** Whether the title says that this document carries the named one out: `关于印发《云川市房屋征收条例》实施细则的通知`. */
export function carriedOut(own: string, name: string): boolean {
  const [before = '', after] = own.split(name);
  return (
    after !== undefined && (/(?:贯彻|落实|实施|执行)$/.test(before) || /^(?:实施|任务|重点任务|配套|分工)/.test(after))
  );
}

/** `根据省应急厅关于印发《…工作方案》的通知`, `和国务院《…实施办法》`: a plan of another organ, whatever the document's own is called. */
const issuedByOther = /(?:根据|按照|依据)[^，。；《》]{2,50}[厅局委部办队院会府室]关于(?:印发|下发)$/;
const ofHigher = /(?:国务院|(?:省|自治区)(?:人民)?政府)(?:办公厅)?$/;

/** An earlier plan of the same name as the one that the document issues. */
const repealed = /^(?:（[^（）]{1,16}）)?(?:同时|即行|相应|自行|随之)?(?:予以)?(?:废止|作废|停止执行)/;

/** Whether the title from `start` to `end`, whose list of names stands behind `before`, is that of another organ or of an earlier plan. */
export const isOfOther = (text: string, start: number, end: number, before: string): boolean =>
  issuedByOther.test(before) ||
  ofHigher.test(text.slice(Math.max(0, start - 12), start)) ||
  repealed.test(text.slice(end, end + 24));

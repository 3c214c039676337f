/** Sections on duties: the headings under which paragraphs that open with a unit tell its duties. */
import type { Block } from '../../layout/blocks.js';
import { underHeading } from '../under.js';
import { words } from './words.js';

/** A heading that speaks of duties: `成员单位职责`, `组织指挥体系`. */
export const dutyHeading = new RegExp(
  `${words('dutyHeadings')}|^(?!建立|制定|编制|公布|推行|完善|落实|执行|明确|实行)[^，。]{0,8}责任清单$`,
);

/** Headings over a list of duties, in which any predicate makes one; a heading that calls for duties (`强化工作职责`) is none. */
const strictHeading = new RegExp(
  `^(?:成员)?单位分工$|^(?!${words('callsForDuties')}).*(?:${words('dutyLists')})(?:（[^（）]*）)?$`,
);

/** True for blocks under a heading that speaks of duties. */
export const inDutySection: (block: Block) => boolean = underHeading(dutyHeading);

/** True under a heading over a list of duties, or behind one that opens the paragraph (`（一）部门管理职责。市商务局为…`). */
export const isUnderList = (block: Block): boolean => isBelowList(block) || opensList(block);
const isBelowList = underHeading(strictHeading);
const opensList = (block: Block): boolean =>
  block.kind === 'paragraph' && !!block.heading && strictHeading.test(block.heading.passage.text);

/** The offices inside a unit, set up by the rules on its posts: `三、内设机构（一）办公室。负责文电…`. */
export const inOwnOffices = underHeading(/^内设(?:机构|科室|处室)(?:及(?:其|主要)*职责)?$/);

/** Under `任务分工`, `检查分工` a paragraph that opens with a unit is one of a list of duties; tasks that clauses close stand there too. */
export const isUnderDivision = underHeading(/^.{0,4}分工$|任务分工$|任务分解$/);

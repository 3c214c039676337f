/** Those who stand behind a leader or in a list of members: what they do with it, and where a list ends without naming anybody. */
import { words } from './words.js';

/** `市水务局牵头，市应急局、市交通运输局按职责分工，对…开展排查`: those behind the leader do it by their duties. */
const byDuty = /(?<=.{3})(?:按照?|根据|依据)(?:各自)?(?:的)?职责(?:分工)?$/;
/** `市交通局负责，各县政府具体落实，…`: they carry out what it answers for. */
const carriesOut = /(?<=.{2})(?:具体|组织|抓好)?(?:落实|实施)$/;
/** `市安监局牵头，市国土局、市公安局联合执法`: they do together what follows. */
const together = /(?<=.{2})(?:联合(?![会社体国])|共同(?!参与|参加|配合|协助))(?=[\u4e00-\u9fff]{2})/;

/** Where the units end that a part behind a leader opens with. */
export interface Acting {
  length: number;
  /** Nothing is told in the part itself. */
  bare: boolean;
}

/** How a part behind a leader goes on behind its units; null where it holds no such words. */
export function actingBeside(text: string): Acting | null {
  const length = (byDuty.exec(text) ?? carriesOut.exec(text))?.index;
  if (length !== undefined) return { length, bare: true };
  const joint = together.exec(text);
  return joint && { length: joint.index, bare: false };
}

/** What ends a list of members without naming anybody: `…和有关行业、单位等组成`, `…及相关专家参加`. */
const vague = new RegExp(
  `(?:[、，]|和|及|以及)(?:其他)?(?:${words('vagueMembers')})等?$|(?<=等(?:有关|相关)?部门)、单位$|(?<=等(?:有关|相关)?(?:部门|单位))[和及][^，。；（）]{2,30}(?:企业|组织|机构|队伍|力量)$`,
);

/** `由市公安局、市交通局抽调人员组成`: who of the units sits in a group. */
const staff =
  /(?:(?:等|及|和|以及)?(?:抽调|抽派|选派|派出|派员|(?=人员))|[及和]?(?:有关|相关)(?:(?:部门|单位)(?=人员))?(?=[人负]))的?(?:有关|相关)?(?:(?:工作|业务|专业)?人员|负责人|负责同志|业务骨干)$|派员$/;

/** The length of a list of units without those of them who sit in the group that they make. */
export const withoutStaff = (list: string): number => list.length - (staff.exec(list)?.[0].length ?? 0);

/** The length of a list of members without its vague end; the whole where the list neither follows a leader nor makes a group. */
export function membersLength(list: string, word: string, follows: boolean): number {
  if (!follows && word !== '组成') return list.length;
  const units = word === '组成' ? withoutStaff(list) : list.length;
  return units - (vague.exec(list.slice(0, units))?.[0].length ?? 0);
}

const byPlan = /(?<=.{2}[局委办厅部府院会社站队室心门])(?:按照?|根据|依据|依照)[^，。；：由]{2,24}$/;

/** `市林业局根据全省退耕规划负责编制…`: what it goes by stands between the unit and its word. */
export const withoutRule = (before: string, word: string): string =>
  word === '负责' ? before.replace(byPlan, '') : before;

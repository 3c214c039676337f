/** What is to be done where it stands before the name of those who do it. */
import type { Passage } from '../../layout/passage.js';
import type { Segment, Subject } from './sentences.js';
import { words } from './words.js';

/** 负责 as what somebody does, as source of a pattern: not 负责人, 负责同志, 负责的, but 负责人员疏散, 负责人间传染病. */
export const answers = '负责(?!人(?![员口才民大防间感])|同志|的)';

/** What an office takes on, as source of a pattern: `…办公室设在市水利局，承办日常工作`. */
export const takesOn = '承担|承办|履行';

/** `2018年底前完成`, `年底前完成报批` behind who does it: what is to be done stands before them. */
export const onlyTime =
  /^(?:(?:[^，；]{0,8}(?:\d[^，；]{0,14}|年底|月底|年内))?前?(?:完成|落实|到位|完工|竣工|建成)?(?:到位)?|[^，；]{1,5}完成|[^，；]{0,8}(?:\d[^，；]{0,8}|年底|月底|季度末?|半年)前?(?:全面|全部|基本)?完成[^，；]{2,12})$/;

/** What stands before those who do it: `编制综合交通规划，由市交通运输局牵头，年底前完成报批` → `编制综合交通规划`; null where that is no name. */
export const nameAhead = (before: string): string | null =>
  /^(?!根据|按照?|依据|结合|为了?|在|经|因|凡|如|对|以上|上述|其中|同时|此外)(?:[^。；：]{4,45}(?<![的时后])(?=，由?$)|[^，。；：]{4,16}(?=由$))/.exec(
    before,
  )?.[0] ?? null;

/** `水情监测组由市水利局牵头`: the name of a team with no mark behind it. */
export const teamBy = /^[\u4e00-\u9fff]{2,12}(?<!领导|领导小)组(?=由)/;

/** `6、在建工程度汛：县交通局负责公路工程；县水务局负责水利工程`: what a numbered item is about, before it says who does what of it; no team. */
export const topicAhead = (text: string): string | null =>
  /^[\u4e00-\u9fff“”、]{3,20}(?<![组队班位门])(?=：[^：；。]{2,40}(?:负责|牵头))/.exec(text)?.[0] ?? null;

const teamName = /^[\u4e00-\u9fff]{2,10}(?<!领导|领导小|[个各]工作)(?:组|专班)$/;

/** Where the sentence begins, a team's name left out: `治安警戒组：由公安部门负责，实施现场警戒`. */
export function behindTeam(passage: Passage, parts: readonly Segment[], first: number): number {
  const team = parts
    .slice(0, first)
    .findLastIndex(({ start, end, sign }) =>
      sign === '：'
        ? /[组班队]/.test(passage.text.charAt(end - 1))
        : passage.text.startsWith('，由', end) && teamName.test(passage.text.slice(start, end)),
    );
  const { start, end } = parts[team + 1] as Segment;
  return start + (teamBy.exec(passage.text.slice(start, end))?.[0].length ?? 0);
}

/** `征地拆迁由河东区政府负责，于6月底前完成`: what somebody is responsible for stands before the name. */
export const bareResponsible = (text: string, cueAt: number): boolean =>
  /^(?:具体|全面)?负责，/.test(text.slice(cueAt, cueAt + 5));

/** `制定《…条例》，由市司法局牵头起草`: a word of doing and nothing that is done; that stands before the name too. */
export const isDoing = (behind: string): boolean => behind.length <= 4 && doing.test(behind);
const doing =
  /^(?:和|并)?(?:(?:组织|具体|推进|抓好|协调)?(?:起草|实施|落实|办理|承办|编制|推进|推动|督办|协调|提供|指导|安排)|组织|抓总)$/;

/** `治安维护由市公安局负责指导，镇派出所具体做好疏散`: the same before a comma. */
export const onlyDoes = (text: string, cueAt: number): boolean =>
  isDoing(/^负责([^，。；]{2,4})，/.exec(text.slice(cueAt, cueAt + 8))?.[1] ?? '');

/** `补贴资金由市财政局负责，市审计局配合监督其使用`: what the first does stands before the name, what the second does behind its own. */
export const toldBefore = (
  text: string,
  [first]: readonly Subject[],
  [part]: readonly Segment[],
  cueAt: number,
): boolean => first !== undefined && part !== undefined && first.from - part.start > 4 && bareResponsible(text, cueAt);

/** `由市文广局牵头，主要职责：引导媒体…`, `市文广局为牵头单位，负责…`: what is to be done begins in the part behind the cue. */
export const tellsBehind = (text: string, cueAt: number, { blotted, sign }: Segment): boolean =>
  bareResponsible(text, cueAt) ||
  /^(?:作?为|担?任)/.test(text.slice(cueAt, cueAt + 2)) ||
  (sign === '：' && /^其?(?:主要|具体|工作)*(?:职责|任务)[是为]?$/.test(blotted));

/** Attributes and past events: 负责征收的保险费达到86亿元, 负责建设的8个公园, 负责监督的工作人员, 牵头举办了. */
export const attribute = new RegExp(
  `^(?:牵头|主办)(?:组织)?(?:召开|举办|举行)的|^(?:牵头|主办|负责|配合)[^，。；]{1,12}的[^，。；]{1,24}(?:${words('outcomes')})|^负责(?:[^，。；]{1,14}的(?:${words('staffOf')})|(?:${words('worksOf')})的\\d|[^，。；]{1,8}的[^，。；\\d]{2,12}\\d[\\d.]*(?:万|亿)?(?:家|个|项|座|条|件|人|户|公里|元)$)`,
);

/** The role that a duty's own words give to the unit in front of them. */
import type { UnitTerm } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import type { Role } from '../../records.js';
import type { TaskFact, UnitFact } from '../facts.js';
import type { Segment, Subject } from './sentences.js';
import { subjectUnits } from './subjects.js';
import { words } from './words.js';

const supports =
  /^(?:并)?(?:要|应|应当|须|主要|负责(?=配合|协助|参与)|积极|主动|密切|共同|依法|结合(?:各自)?(?:职能|职责|实际)，?|(?:按照?|依据?|根据)(?:各自|部门|本部门)?(?:工作)?职责(?:分工)?，?|(?:按照?|根据)[^，。；]{2,12}(?=，?(?:配合|协助|协同|参与|参加))，?)*(?:配合|协助|协同(?!推进)|参与|参加|协办|支持(?=、|和|配合|有关|相关|各|[省市县区州盟旗]|[^，。；]{2,8}(?:部门|机关))|做好[^，。；、]{0,10}(?:配合|协助)(?:工作)?$)/;
const leads = /^(?:要|应|应当|须|负责|共同|分别|具体|统筹|统一)*(?:牵头|主办|总牵头|总负责|负总责)/;

const ownWork = new RegExp(`，(?:并|依法|具体)?(?:${words('ownWork')})`);

/** LEAD where the duty opens with 牵头 or 主办; SUPPORT where every one of its sentences supports (配合, 协助, 参与 …); else RESPONSIBLE. */
export function dutyRole(text: string): Role {
  const sentences = text
    .split(/[；。]/)
    .map((part) => part.replace(/^[\s（）\d一二三四五六七八九十.、①-⑳]+/, ''))
    .filter((part) => part.length > 1);
  if (leads.test(sentences[0] ?? '')) return 'LEAD';
  return sentences.length > 0 && sentences.every((part) => supports.test(part) && !ownWork.test(part))
    ? 'SUPPORT'
    : 'RESPONSIBLE';
}

/** `由市公安局、市民政局组成，牵头单位为市公安局，…`: one of the members leads. */
export function leaderBehind(passage: Passage, part: Segment, members: readonly Subject[]): Subject[] | null {
  const label = /^(?:牵头|组长|主办)单位[为是]/.exec(part.blotted)?.[0].length;
  const from = part.start + (label ?? 0);
  const units = label ? subjectUnits(passage.slice(from, part.end), 'named') : null;
  if (!units) return null;
  return [{ from, units, role: 'LEAD' }, ...besides(members, units)];
}

/** `由市商务局、市财政局组成，市商务局为组长单位`: who leads is a member too, and leads. */
export function leadersOnce(subjects: readonly Subject[]): Subject[] {
  const last = subjects.at(-1);
  return last?.role === 'LEAD' ? [...besides(subjects.slice(0, -1), last.units), last] : [...subjects];
}

/** The subjects without those units. */
function besides(subjects: readonly Subject[], units: readonly UnitTerm[]): Subject[] {
  const others = ({ name }: UnitTerm) => !units.some((unit) => unit.name === name);
  return subjects.map((each) => ({ ...each, units: each.units.filter(others) })).filter((each) => each.units.length);
}

/** `由市商务局、市财政局组成，市商务局负责人任组长，负责…`, `视情增加其他企业`: who heads the group or may join it, nothing that it does. */
export const tellsLeader =
  /(?:负责人|负责同志|领导|[长任])(?:担|兼)?任[^，。；]{0,4}(?:组长|召集人|总指挥|指挥长)$|^组长由[^，。；]+(?:担|兼)任$|^(?:视情|可?根据(?:工作)?(?:需要|情况)|必要时)[^，。；]*(?:增加|吸收|邀请|抽调)[^，。；]*$/;

/** The role that a word right behind its units gives them. */
export function cueRole(word: string): Role {
  if (/牵头|主办|总负责|负总责|(?<!副)组长/.test(word)) return 'LEAD';
  return /负责|组成|责任|落实|成员|副组长|指导|承办|实施/.test(word) ? 'RESPONSIBLE' : 'SUPPORT';
}

const leadHeading = /^(?:牵头|主办)(?:单位|部门)(?:的|及其?)?(?:主要|工作|具体)*(?:职责|任务)(?:分工)?$/;

/** `（一）牵头单位职责` over `市发改委：统筹协调全市工作。`: the heading says who leads. */
export function inRoleOfHeading(task: TaskFact): TaskFact {
  if (!leadHeading.test(task.path.at(-1) ?? '')) return task;
  const units = task.units.map((unit): UnitFact => (unit.role === 'RESPONSIBLE' ? { ...unit, role: 'LEAD' } : unit));
  return { ...task, units };
}

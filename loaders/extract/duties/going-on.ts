/** How a sentence that names nobody goes on with the duty told before it. */
import type { Passage } from '../../layout/passage.js';
import { endOf } from './found.js';
import { dutyVerb } from './labels.js';
import { dutyRole } from './roles.js';
import type { Duty, Segment } from './sentences.js';

/** What a sentence without a subject adds to the last duty. */
export function goOnWith(last: Duty, passage: Passage, sentence: readonly Segment[], body: string): void {
  ownBeside(last, body);
  if (saysOnlyWho(last, passage.text) && !namesOthers(sentence)) goOn(last, sentence, passage.text.length);
  else if (goesOn(last, passage.text, sentence)) last.end = endOf(passage, sentence);
}

/** True for a duty whose sentence is nothing but units and their roles: `市卫生健康委牵头，市医保局配合。`, `医疗组：市卫生局牵头负责。` */
function saysOnlyWho({ rule, start, end, subjects }: Duty, text: string): boolean {
  if (rule === 'duty-roles')
    return start < (subjects.at(-1)?.from ?? 0) && roleAlone.test(text.slice(start, subjects[1]?.from ?? start));
  return end < 140 && (membersAlone.test(text.slice(start, end)) || teamAlone.test(text.slice(0, end)));
}

/** What stands between the first unit and the second where nothing is told yet: not `市公安局负责查处违法行为，市应急局配合；`. */
const roleAlone =
  /^(?:由[^，。；、]{2,8}?)?(?:作?为|担?任|总|具体|共同|联合|分别)*(?:牵头|主办|负责|组成|组长|责任|单位|部门|组织|协调|落实|实施|抓总)*(?:[，、](?:由|并?会同|商|联合)?)?$/;

const membersAlone = /^(?:组成|(?:组长由[^，。；]{2,24}任，[^，。；]{2,80})?作?为成员单位)。$/;
const teamAlone =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).、]+)?[\u4e00-\u9fff]{2,12}(?:组|专班)[：。]?由?[^，。；]{2,60}(?:牵头|负责|组成|[任为]组长单位)(?:，由[^。；]{2,80}(?:组成|参加|参与|配合)|，(?:有关|相关|其他)(?:部门|单位|成员单位|地方|方面|人员|和|、)+(?:参加|参与|配合|组成)|，[^，。；]{2,24}(?:任组长|牵头))?。$/;

/** `市旅游局协助做好转移；负责修复设施`: who supports in one sentence has a duty of its own in the next. */
function ownBeside(duty: Duty, body: string): void {
  const [subject, other] = duty.subjects;
  if (!subject || other || subject.role !== 'SUPPORT' || !dutyVerb.test(body) || dutyRole(body) === 'SUPPORT') return;
  duty.subjects = [{ ...subject, role: 'RESPONSIBLE' }];
}

/** `市公安局负责疏导交通；维护现场秩序；`: what follows the semicolon and names nobody is a duty of the same. */
function goesOn({ end }: Duty, text: string, sentence: readonly Segment[]): boolean {
  const from = sentence[0]?.start ?? 0;
  return text.charAt(end - 1) === '；' && from - end < 4 && dutyVerb.test(text.slice(from, sentence.at(-1)?.end));
}

/** `管网爆裂引起的，由供水企业抢修`: a sentence on its own case, done by others. */
const namesOthers = (sentence: readonly Segment[]): boolean =>
  sentence.some(({ blotted }, at) => at > 0 && blotted.startsWith('由'));

/** What is to be done stands in the next sentence: `…配合。负责伤员救治。` */
function goOn(duty: Duty, sentence: readonly Segment[], end: number): void {
  duty.start = sentence[0]?.start ?? duty.start;
  duty.end = Math.min((sentence.at(-1)?.end ?? duty.end) + 1, end);
}

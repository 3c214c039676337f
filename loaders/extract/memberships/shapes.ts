/** What single lines of a roster show: groups apart, teams set up, roles that no group or no team has. */
import { matches } from '../../matches.js';
import type { PlacedLine } from './lines.js';
import { isName } from './people.js';
import { partOf } from './pieces.js';

/** `3、转移安置组`: a team by whatever its work is called, as source of a pattern; 领导小组, 工作组 and 专家组 are told by what is around them. */
export const teamSource =
  '(?:（?[一二三四五六七八九十\\d]{1,3}[、.）])?[\\u4e00-\\u9fff]{2,12}(?<!领导小|工作小|领导|工作|专家|小)组';

/** Titles of other documents: the group that an older one set up is not the one spoken of. */
export const quoted = /《[^》]*》/g;

/** What nobody is in a team: who is so called belongs to the body above it. */
export const ofBody = /^(?:常务|副)?(?:秘书长|总指挥长?|总召集人|主任委员)$/;

/** A congress elects and appoints to offices: its 主任 and 委员 are no members of a group. */
export const ofOffices = /人民代表大会.*公告$|(?:任免|任命|免职)的?名单$/;

/** Who answers for a river, a wood or a road sits in no group for that. */
const riverChief = /(?:[河湖林路田链]长)$/;

/** `编辑：林川` under a document: who put the page up, a member of nothing unless an editorial board is named. */
const ofImprint = /^(?:责任|执行)?(?:编辑|责编|校对|编审|编务|美编|审稿)$/;

/** A role that nobody has where no group is named, in a `printed` document or outside. */
export const ofNoGroup = (role: string, printed: boolean): boolean =>
  riverChief.test(role) || (printed && ofImprint.test(role));

/** `成立技术专班，由张某任组长；成立营销专班，由李某任组长`: a sentence for each of its groups. */
export function groupsApart(line: PlacedLine): PlacedLine[] {
  const cuts = line.text.includes('；') ? matches(line.text, /；(?=成立[^；]{2,40}，由)/g) : [];
  if (cuts.length === 0) return [line];
  const from = [0, ...cuts.map(({ index }) => index + 1)];
  return from.map((start, i) => partOf(line, start, (from[i + 1] ?? line.text.length + 1) - 1));
}

/** `由张某任组长，成立专项督查组，定期督查`, `下设3个专项工作组，分别由张某、李某任组长`: the team that the sentence sets up around its heads; null for other sentences. */
export function teamSetUp(text: string, role: string): string | null {
  if (!role.endsWith('组长')) return null;
  const behind = text.includes('成立') ? setUpBehind.exec(text) : null;
  return (behind ?? (text.includes('分别由') ? setUpBefore.exec(text) : null))?.[1] ?? null;
}

const setUpBehind =
  /任副?组长[^。；]{0,40}，(?:组织)?成立([\u4e00-\u9fff]{0,6}(?:督查|督导|检查|调查|考核|验收|工作|巡查)组)(?=[，。；])/;
const setUpBefore = /[\d一二三四五六七八九十]个([\u4e00-\u9fff]{2,8}组)，分别由/;

/** `2、物资供应组　组长：王某，成员：江某`: a heading that is a roster of its own. */
export const namesPeople =
  /(?:组长|指挥长?|成员|召集人|主任|委员)(?:（[^（）]{1,16}）)?(?:：|由)(?=.)|组[：，]?组长[\u3400-\u9fff·]{2,4}(?:[（，]|$)/;

/** `5.保障组　林川任组长，石磊任副组长`, `（一）规划组由市规划局牵头，林川任组长`: where the team ends whose people stand right behind it; 0 in other lines. */
export function teamSetApart(text: string): number {
  const [, team = '', name = ''] = text.includes('任组长') ? (teamFirst.exec(text) ?? []) : [];
  return isName(name) || (team && text.charAt(team.length) === '由') ? team.length : 0;
}
const teamFirst = new RegExp(`^(${teamSource})(?:由[^，。；：]{2,40}牵头，|([\\u3400-\\u9fff·]{2,4})(?:同志)?任组长)`);

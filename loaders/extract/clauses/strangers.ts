/** Lists of units among which stand names of kinds that nobody knows. */
import type { Clause } from '../../language/roles.js';

/**
 * `（市工信局、市商务局，各县区政府，云平台服务商）`: short names of an unknown kind among units, which outnumber them;
 * `（市财政局、市商务局；力争新增2家）`: what is aimed at behind the last unit.
 */
export function areMostlyUnits({ terms, units, rest }: Clause, inside: string): boolean {
  if (units.length < 2 || units[0]?.start !== terms[0]?.start) return false;
  const unknown = terms.filter(({ tag }, at) => tag === 'Other' && !terms[at - 1]?.tag.endsWith('Cue'));
  const aims = unknown.length === 1 && unknown[0] === terms.at(-1) && terms.at(-2)?.tag === 'Break';
  return (
    unknown.length === rest &&
    rest * 2 <= units.length &&
    unknown.every(({ start, end }) => (aims ? anAim : strangeName).test(inside.slice(start, end)))
  );
}

const anAim = /^(?:力争|争取|确保|完成|新增|实现|达到|持续|年内|全年).{2,18}$/;
const strangeName = /^(?![省市县区州盟旗各有相另其并])[\u4e00-\u9fff]{2,10}$/;
